import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import type { Field } from '../../model/fields.ts';
import { same, type Text } from '../../text/text.ts';
import { GAP } from '../mapping/proposed-line.ts';
import { closedValues, isClosed, labelLookup, wholeCode } from './label-table.ts';
import { foldLabel, quote, tidy } from './label-text.ts';
import { SEX_LABELS } from './person-labels.ts';
import { type ColumnPlace, linesOf, listOf, placeValues, type UnreadColumn } from './refuse-column.ts';
import { isBlankWord } from './yes-no-or-blank.ts';

/**
 * Asks what codes and words mean of which each may say two things, in a column for sex; null where there are none, or
 * where the mapping says what they mean.
 */
export function refuseSexLabels(place: ColumnPlace, { texts, isStated }: UnreadColumn): CodedError | null {
  const { id } = place.field;
  const codes = id.endsWith('sex') ? askedOfSex(texts(), isStated) : [];
  if (codes.length > 0) return sexCodes(place, codes);
  const others = id === 'co_applicant_sex' ? askedOfOther(texts(), isStated) : [];
  return others.length > 0 ? nobodyOrUnknown(place, others) : null;
}

/** Asks whether a word for "not registered" is an answer in this column; null where nothing says so. */
export function refuseBlankOrAnswer(place: ColumnPlace, { texts, isStated }: UnreadColumn): CodedError | null {
  const pair = blankBesideOpposite(place.field, texts(), isStated);
  return pair && blankOrAnswer(place, pair);
}

const CODE = /^\d$/;
const MAN: ReadonlySet<string> = new Set(SEX_LABELS.man);
const WOMAN: ReadonlySet<string> = new Set(SEX_LABELS.woman);

/**
 * The labels of a column for sex that nobody can read without being told, as they are written in a mapping: codes, and
 * an `h` beside another word for man. `0` is unknown beside both 1 and 2 (SCB), and beside words where there is
 * neither; in a column of 0 and 1 it is one of the sexes, whatever else stands there. `isStated`: the mapping says what
 * the text means.
 */
function askedOfSex(texts: readonly string[], isStated: (text: string) => boolean): readonly string[] {
  const all = texts.map((text) => ({ label: wholeCode(foldLabel(text)), stated: isStated(text) }));
  const filled = all.filter(({ label }) => label !== '');
  const has = (label: string) => filled.some((cell) => cell.label === label);
  const hasWords = filled.some(({ label }) => WOMAN.has(label) || MAN.has(label));
  const zeroIsUnknown = has('1') || has('2') ? has('1') && has('2') : hasWords;
  const asked = new Set(filled.flatMap(({ label, stated }) => (stated ? [] : [label])));
  const codes = [...asked].filter((label) => CODE.test(label) && label !== '9' && !(label === '0' && zeroIsUnknown));
  const h = asked.has('h') && filled.some(({ label }) => label !== 'h' && MAN.has(label)) ? ['h'] : [];
  return [...codes.sort(), ...h];
}

const UNKNOWN_SEX: ReadonlySet<string> = new Set(SEX_LABELS.unknown);

/**
 * The labels of a column for the sex of the co-applicant that say "not known" or "nobody", each as it stands: read as
 * unknown, every single person would have somebody beside her.
 */
function askedOfOther(texts: readonly string[], isStated: (text: string) => boolean): readonly string[] {
  return texts.filter((text) => !isStated(text) && UNKNOWN_SEX.has(wholeCode(foldLabel(text))));
}

const SCB: Text = {
  sv: ' Hos SCB och Socialstyrelsen är 1 man och 2 kvinna: values: { 1: man, 2: woman }.',
  en: ' At SCB and Socialstyrelsen 1 is a man and 2 a woman: values: { 1: man, 2: woman }.',
};

/** A column for sex with codes that are not said, as `askedOfSex` gives them: they are told, and never guessed. */
function sexCodes(place: ColumnPlace, codes: readonly string[]): CodedError {
  const many = codes.length > 1;
  const written = codes.map((code) => code.toUpperCase());
  return codedError('sex-codes', {
    ...placeValues(place, { values: written.map((code) => `${code}: ${GAP}`) }),
    codes: {
      sv: `${many ? 'koderna' : 'koden'} ${linesOf(written, 'och')}`,
      en: `the ${many ? 'codes' : 'code'} ${linesOf(written, 'and')}`,
    },
    they: many ? { sv: 'de', en: 'each' } : { sv: 'den', en: 'it' },
    scb: codes.includes('2') ? SCB : same(''),
  });
}

/** Words of ours under the heading of the co-applicant's sex that may say that there is none. */
function nobodyOrUnknown(place: ColumnPlace, texts: readonly string[]): CodedError {
  const words = texts.map((text) => quote(tidy(text)));
  return codedError('nobody-or-unknown', {
    ...placeValues(place, { values: words.map((word) => `${word}: ${GAP}`) }),
    words: listOf(words, 'and'),
  });
}

/** Words beside which `saknas` is the other answer. */
const THERE: ReadonlySet<string> = new Set(['finns', 'har', 'upprättad', 'upprättat', 'registrerad', 'registrerat']);
const NOT = /^(?:ej|inte) (.+)$/;

/** Fields that ask whether something exists: there `saknas` may say that it does not, whatever else is said. */
const EXISTING: ReadonlySet<string> = new Set(['plan']);
const ABSENT = 'saknas';

/** Says that the question does not concern whoever the row is about. */
const NOT_ASKED = /^(?:ej|inte) (?:aktuellt?|relevant|tillämpligt?)$/;

/**
 * A word for "not registered" that is an answer beside its opposite (`Finns` and `Saknas`, `Aktuell` and `Ej aktuell`),
 * and that opposite, as they stand in the column; or `Ej aktuellt` beside a no, which may be one more no or nobody's
 * answer; or `Saknas` under the name of what there may be, beside whatever is said there. Null where there is none,
 * where the mapping says what it means, or where another label is the no.
 */
function blankBesideOpposite(
  field: Field,
  texts: readonly string[],
  isStated: (text: string) => boolean,
): { readonly blank: string; readonly beside: string | null } | null {
  if (!isClosed(field)) return null;
  const known = labelLookup(field);
  const labels = new Map(texts.map((text) => [foldLabel(text), text]));
  const absent = EXISTING.has(field.id) ? labels.get(ABSENT) : undefined;
  if (absent !== undefined && !isStated(absent)) {
    const answers = [...labels].filter(([label]) => known(label) !== undefined);
    return { blank: absent, beside: answers[0]?.[1] ?? null };
  }
  const no = field.type === 'flag' ? [...labels].find(([label]) => known(label) === 0)?.[1] : undefined;
  if (no !== undefined) {
    const unasked = [...labels].find(([label, text]) => NOT_ASKED.test(label) && !isStated(text))?.[1];
    return unasked === undefined ? null : { blank: unasked, beside: no };
  }
  for (const [label, blank] of labels) {
    if (!isBlankWord(label) || known(label) !== undefined || isStated(blank)) continue;
    const opposite = NOT.exec(label)?.[1];
    const others = label === ABSENT ? [...THERE] : opposite === undefined ? [] : [opposite];
    const found = others.find((other) => labels.has(other));
    if (found !== undefined) return { blank, beside: labels.get(found)! };
  }
  return null;
}

/** `Saknas` beside `Finns`: both are words of ours, and may be named. */
function blankOrAnswer(
  place: ColumnPlace,
  pair: { readonly blank: string; readonly beside: string | null },
): CodedError {
  const blank = quote(tidy(pair.blank));
  const other = pair.beside === null ? null : quote(tidy(pair.beside));
  const beside = other === null ? same('') : { sv: ` bredvid ${other}`, en: ` beside ${other}` };
  return codedError('blank-or-answer', {
    ...placeValues(place, { values: [`${blank}: ${GAP}`] }),
    blank,
    beside,
    choices: closedValues(place.field).join(', '),
  });
}
