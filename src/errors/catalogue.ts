import { type Filling, fill } from '../text/text.ts';
import { cli } from './catalogue/cli.ts';
import { columns } from './catalogue/columns.ts';
import { counting } from './catalogue/counting.ts';
import { dates } from './catalogue/dates.ts';
import { disclosure } from './catalogue/disclosure.ts';
import { gate } from './catalogue/gate.ts';
import { identity } from './catalogue/identity.ts';
import { mapping } from './catalogue/mapping.ts';
import { reading } from './catalogue/reading.ts';
import { tables } from './catalogue/tables.ts';
import { writing } from './catalogue/writing.ts';
import { inserts, ownIndicators } from './catalogue/written-by-people.ts';
import { CodedError, type Entry, type HolesOf, type KeyOf } from './coded-error.ts';

/** Every error that the program tells of, by subject. A code stands in one subject only. */
export const SUBJECTS = {
  cli,
  columns,
  counting,
  dates,
  disclosure,
  gate,
  identity,
  inserts,
  mapping,
  ownIndicators,
  reading,
  tables,
  writing,
};

const ERRORS = {
  ...cli,
  ...columns,
  ...counting,
  ...dates,
  ...disclosure,
  ...gate,
  ...identity,
  ...inserts,
  ...mapping,
  ...ownIndicators,
  ...reading,
  ...tables,
  ...writing,
};
type Errors = typeof ERRORS;

/** A code of the catalogue, or `code.case` where its lines depend on what was found. */
export type ErrorKey = KeyOf<Errors>;

/** The cases of a code. */
export type CaseOf<Code extends string, K = ErrorKey> = K extends `${Code}.${infer Case}` ? Case : never;

type Values<K extends ErrorKey> = Readonly<Record<HolesOf<Errors, K>, Filling>>;

/**
 * Makes the error of a code, to be thrown or put among other problems. The holes of its lines are filled with `values`,
 * which may not hold the content of a cell.
 */
export function codedError<K extends ErrorKey>(
  key: K,
  ...[values]: [HolesOf<Errors, K>] extends [never] ? [] : [values: Values<K>]
): CodedError {
  const [code, name] = key.split('.') as [keyof Errors, string | undefined];
  const entry = ERRORS[code] as Entry;
  const { what, advice } = entry.cases === undefined ? entry : entry.cases[name!]!;
  return new CodedError(entry.exit, code, fill(what, values ?? {}), fill(advice, values ?? {}));
}
