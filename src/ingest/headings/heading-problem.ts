import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import { codedFile, shellWord } from '../coded-copy.ts';
import { quote } from '../values/label-text.ts';
import { headingKey } from './heading-text.ts';
import { contextRule } from './known-headings.ts';

/** A refusal over headings; several may be told, the first is thrown. */
export type HeadingProblem = CodedError;

/** What an export tells people apart by, where it is no code. */
const NUMBER_OF_PERSON = /(?:pers.*|samordnings?|identity|civic)(?:nummer|nr|number)\d?$|(?:pnr|ssn|nationalid)\d?$/;

const list = (headings: readonly string[]): string => headings.map(quote).join(', ');

/** Headings that name people: to be left unread, or exchanged for codes where they tell people apart. */
export function personHeadings(headings: readonly string[], file: string): HeadingProblem {
  const drop = (those: readonly string[]) => those.map((heading) => `--drop ${quote(heading)}`).join(' ');
  const ids = headings.filter((heading) => NUMBER_OF_PERSON.test(headingKey(heading)));
  const flags = [
    ...ids.map((heading) => `--ids ${quote(heading)}`),
    drop(headings.filter((heading) => !ids.includes(heading))),
  ];
  const line = `gender-audit pseudonymise ${[shellWord(file), ...flags, '--out', shellWord(codedFile(file))].filter((word) => word !== '').join(' ')}`;
  const values = { headings: list(headings), file, flags: drop(headings), line };
  return codedError(ids.length === 0 ? 'person-heading.unread' : 'person-heading.unread-or-coded', values);
}

interface ReadColumn {
  readonly field: string;
  readonly heading: string;
  readonly by: 'heading' | 'synonym' | 'mapping';
}

/** Days of a measure that may as well be those of the aid. */
const OF_AID: Readonly<Record<string, string>> = { measure_start: 'aid_start', measure_end: 'aid_end' };

/** `aid_start: { from: "Startdatum" }`: as what else headings could be read that only their file makes a measure's. */
const ofAid = (columns: readonly ReadColumn[]): readonly string[] =>
  columns.flatMap(({ field, heading, by }) => {
    const aid = by !== 'mapping' && contextRule(heading) !== undefined ? OF_AID[field] : undefined;
    return aid === undefined || columns.some((column) => column.field === aid)
      ? []
      : [`${aid}: { from: ${quote(heading)} }`];
  });

/** Two columns of a file, or more, that would be read as one field. */
export function doubleColumns(columns: readonly ReadColumn[], file: string): readonly HeadingProblem[] {
  return [...new Set(columns.map(({ field }) => field))]
    .map((field) => ({ field, same: columns.filter((column) => column.field === field) }))
    .filter(({ same }) => same.length > 1)
    .map(({ field, same }) =>
      double(
        field,
        same.map(({ heading }) => heading),
        file,
        OF_AID[field] === undefined ? [] : ofAid(columns),
      ),
    );
}

/** @param others entries of `columns:` that read some of the headings as other fields */
function double(field: string, headings: readonly string[], file: string, others: readonly string[]): HeadingProblem {
  const twins = new Set(headings.map(headingKey)).size < headings.length;
  const values = {
    field,
    headings: list(headings),
    file,
    first: quote(headings[0] ?? ''),
    second: quote(headings[1] ?? ''),
    others:
      others.length === 0
        ? { sv: '', en: '' }
        : {
            sv: ` Är det biståndets dagar: columns: { ${others.join(', ')} }.`,
            en: ` If those are the days of the aid: columns: { ${others.join(', ')} }.`,
          },
  };
  return codedError(twins ? 'two-columns.alike' : 'two-columns.chosen', values);
}
