import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import { closestField, fieldCalled, type Vocabulary, vocabularyOf } from '../../ingest/field-vocabulary.ts';
import { FIELDS, type Field, getField } from '../../model/fields.ts';
import { fieldTypes } from '../../report/words/names.ts';
import { fieldName } from '../../report/writing/names.ts';
import type { Lang } from '../../text/text.ts';
import { nameFor, whatItIs, wordFor } from '../field-words.ts';
import { terminal } from '../terminal.ts';

export interface FieldsOptions {
  readonly lang?: Lang;
  readonly json?: boolean;
}

/**
 * Lists every field with its headings and the words that are understood in it, or the one that is asked for.
 * @throws CodedError 2 `unknown-field`
 */
export async function runFields(name: string | undefined, options: FieldsOptions): Promise<void> {
  const lang = options.lang ?? 'sv';
  const asked = name === undefined ? undefined : fieldCalled(name);
  if (name !== undefined && !asked) throw unknown(closestField(name));
  const chosen: readonly Field[] = asked ? [asked] : FIELDS;
  if (options.json === true) {
    const listed = chosen.map((field) => ({ ...summary(field), ...vocabularyOf(field) }));
    terminal.data(asked ? listed[0] : listed, 1);
    return;
  }
  for (const field of chosen) for (const line of describeField(field, lang, asked !== undefined)) terminal.result(line);
  if (!asked) terminal.result(yesAndNo(lang));
}

const summary = (field: Field) => ({
  id: field.id,
  heading: field.heading,
  name: fieldName(field.id),
  type: field.type,
  of: field.of,
  range: field.range ?? null,
});

/** Headings and words hold commas of their own. */
const DOT = ' · ';

/** A field on a line, and below it what it may be called and what may stand in it. */
function describeField(field: Field, lang: Lang, alone: boolean): readonly string[] {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const { headings, inSomeFiles, values } = vocabularyOf(field);
  const other = lang === 'sv' ? field.id : field.heading;
  return [
    `${nameFor(field, lang)} (${other}): ${whatItIs(field, lang)}`,
    ...(headings.length > 0 ? [`  ${say('rubriker', 'headings')}: ${headings.join(DOT)}`] : []),
    ...(inSomeFiles.length > 0 ? [`  ${say('i vissa filer', 'in some files')}: ${inSomeFiles.join(DOT)}`] : []),
    ...(field.type === 'flag' && !alone ? [] : values).map(
      (value) => `  ${say('svar', 'answer')} ${answer(field, value, lang)}`,
    ),
  ];
}

/** Twenty fields have the same two answers: said once in the whole list. */
function yesAndNo(lang: Lang): string {
  const flag = getField('plan');
  const told = vocabularyOf(flag).values.map((value) => answer(flag, value, lang));
  return `${fieldTypes.flag[lang]}: ${told.join('; ')}`;
}

/** `kvinna (woman): k, f, flicka`: what to write, its id, and what else is read as it. */
function answer(field: Field, { value, words }: Vocabulary['values'][number], lang: Lang): string {
  const first = wordFor(field, value, lang);
  const rest = words.filter((word) => word !== first);
  return `${first}${first === value ? '' : ` (${value})`}${rest.length > 0 ? `: ${rest.join(DOT)}` : ''}`;
}

function unknown(guess: string | null): CodedError {
  return guess === null ? codedError('unknown-field.shown') : codedError('unknown-field.near', { guess });
}
