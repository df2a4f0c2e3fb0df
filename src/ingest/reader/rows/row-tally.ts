import { FIELDS } from '../../../model/fields.ts';
import { LEFT_OUT, type LeftOut, type RowLedger } from '../../../model/records.ts';
import type { BySex } from '../../../model/sex.ts';
import { headingKey } from '../../headings/heading-text.ts';
import type { FileMapping } from '../../mapping/mapping-for.ts';
import { EMPTY } from '../../questions/no-aid.ts';
import { ANY } from '../../questions/uncounted-rows.ts';
import { BELOW_NOUGHT, isBelowNought } from '../../values/corrections.ts';
import { foldLabel } from '../../values/label-text.ts';
import { isBlankWord } from '../../values/yes-no-or-blank.ts';
import { Dictionary } from '../columns/dictionary.ts';
import type { OpenedFile } from '../files/opened-file.ts';
import { cellText, plainText, type RecordView } from './record.ts';

/** Index in SEXES of model/sex.ts. */
export type SexIndex = 0 | 1 | 2;
export const UNKNOWN: SexIndex = 2;

/** The ledger while it is being kept. */
export interface RowTally {
  /** Counts a row before it is known what becomes of it: read = used + left out is then a check and no definition. */
  meet(): void;
  use(): void;
  leave(reason: LeftOut, sex: SexIndex, line: number, row: number): void;
  bad(field: string, sex: SexIndex): void;
  ledger(): RowLedger;
  /** The first lines left out for a reason, at most {@link FIRST_LINES}. */
  places(): readonly { readonly reason: LeftOut; readonly places: readonly RowPlace[] }[];
}

/** Where a row stands: the line of an editor, and the row of a spreadsheet. */
export interface RowPlace {
  readonly line: number;
  readonly row: number;
}

/** Lines that are kept of what there may be many of. */
export const FIRST_LINES = 5;

/** An empty ledger. One row has one reason, the first that fits: see the order in row-reader.ts. */
export function createRowTally(): RowTally {
  const left = new Map(LEFT_OUT.map((reason) => [reason, [0, 0, 0]]));
  const places = new Map<LeftOut, RowPlace[]>();
  const bad = new Map<string, number[]>();
  let read = 0;
  let used = 0;
  return {
    meet() {
      read++;
    },
    use() {
      used++;
    },
    leave(reason, sex, line, row) {
      left.get(reason)![sex]!++;
      const list = places.get(reason) ?? [];
      if (list.length < FIRST_LINES) list.push({ line, row });
      places.set(reason, list);
    },
    bad(field, sex) {
      const counts = bad.get(field) ?? [0, 0, 0];
      counts[sex]!++;
      bad.set(field, counts);
    },
    ledger() {
      const rows = LEFT_OUT.map((reason) => ({ reason, rows: bySexOf(left.get(reason)!) }));
      const badValues = FIELDS.flatMap(({ id }) => (bad.has(id) ? [{ field: id, rows: bySexOf(bad.get(id)!) }] : []));
      return { read, used, left: rows.filter((entry) => allRows(entry.rows) > 0), badValues };
    },
    places: () => LEFT_OUT.flatMap((reason) => (places.has(reason) ? [{ reason, places: places.get(reason)! }] : [])),
  };
}

/** Rows of all sexes, and of unknown sex. */
export const allRows = ({ women, men, unknown }: BySex<number>): number => women + men + unknown;

/** Counts by index of the sex as an object. */
export const bySexOf = ([women, men, unknown]: readonly number[]): BySex<number> => ({
  women: women ?? 0,
  men: men ?? 0,
  unknown: unknown ?? 0,
});

/** One account of all files. */
export function mergeLedgers(ledgers: readonly RowLedger[]): RowLedger {
  const left = ledgers.flatMap((ledger) => ledger.left);
  const bad = ledgers.flatMap((ledger) => ledger.badValues);
  const total = (count: (ledger: RowLedger) => number) => ledgers.reduce((sum, ledger) => sum + count(ledger), 0);
  return {
    read: total((ledger) => ledger.read),
    used: total((ledger) => ledger.used),
    left: LEFT_OUT.flatMap((reason) => {
      const found = left.filter((entry) => entry.reason === reason);
      return found.length === 0 ? [] : [{ reason, rows: sumBySex(found.map(({ rows }) => rows)) }];
    }),
    badValues: FIELDS.flatMap(({ id }) => {
      const found = bad.filter((entry) => entry.field === id);
      return found.length === 0 ? [] : [{ field: id, rows: sumBySex(found.map(({ rows }) => rows)) }];
    }),
  };
}

function sumBySex(all: readonly BySex<number>[]): BySex<number> {
  return all.reduce((total, rows) => ({
    women: total.women + rows.women,
    men: total.men + rows.men,
    unknown: total.unknown + rows.unknown,
  }));
}

/** Distinct cells that are remembered; a column of more is no list of words. */
const MOST = 1 << 16;

/** The folded words that leave a row out, by heading. */
export function leaveOutWords({ leaveOut }: Pick<FileMapping, 'leaveOut'>) {
  const stated = new Map(
    Object.entries(leaveOut).map(([heading, words]) => [headingKey(heading), new Set(words.map(foldLabel))]),
  );
  return (heading: string): ReadonlySet<string> | undefined => stated.get(headingKey(heading));
}

/** The words of a heading that leave a row out, as the mapping has them. */
export const leftOutOf = ({ leaveOut }: Pick<FileMapping, 'leaveOut'>) => {
  const stated = new Map(Object.entries(leaveOut).map(([heading, words]) => [headingKey(heading), words]));
  return (heading: string): readonly string[] => stated.get(headingKey(heading)) ?? [];
};

/** Tells which rows the mapping leaves out by their words (`leave_out`); null where it leaves out none. */
export function createLeaveOut({
  headings,
  mapping,
  match,
}: Pick<OpenedFile, 'headings' | 'mapping' | 'match'>): ((record: RecordView) => boolean) | null {
  const leftOut = leaveOutWords(mapping);
  const dropped = new Set(match.dropped);
  const tests = headings.flatMap((heading, place) => {
    const words = leftOut(heading);
    return words === undefined || dropped.has(place) ? [] : [testColumn(place, words)];
  });
  return tests.length === 0 ? null : (record) => tests.some((test) => test(record));
}

function testColumn(place: number, words: ReadonlySet<string>): (record: RecordView) => boolean {
  const known: boolean[] = [];
  const dictionary = new Dictionary();
  const isEmptyMeant = words.has(EMPTY);
  const isMeant = (bytes: Uint8Array, start: number, end: number) => {
    const text = foldLabel(plainText(cellText(bytes, start, end)));
    if (isBlankWord(text) && isEmptyMeant) return true;
    return text !== '' && (words.has(text) || words.has(ANY) || (words.has(BELOW_NOUGHT) && isBelowNought(text)));
  };
  return ({ bytes, starts, ends, fields }) => {
    if (place >= fields) return isEmptyMeant;
    const start = starts[place]!;
    const end = ends[place]!;
    if (start >= end) return isEmptyMeant;
    if (dictionary.size > MOST) return isMeant(bytes, start, end);
    const code = dictionary.intern(bytes, start, end);
    known[code] ??= isMeant(bytes, start, end);
    return known[code];
  };
}
