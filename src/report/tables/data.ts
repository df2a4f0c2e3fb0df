import type { AuditDocument } from '../../model/audit-document.ts';
import type { Text } from '../../text/text.ts';
import type { Reader } from '../reader.ts';
import { signs } from '../words/figure-names.ts';
import { pageWords as w } from '../words/page.ts';
import { leftOut } from '../words/rows-and-cases.ts';
import { fieldName } from '../writing/names.ts';
import { capitalise } from '../writing/nouns.ts';
import { sheetWords as s } from './name-columns.ts';
import { asCount, asShare } from './number-cells.ts';
import { type Column, type Setting, type SheetCell, sheetColumn, type Table } from './table.ts';

interface BySex {
  readonly women: number | null;
  readonly men: number | null;
  readonly unknown: number | null;
}

function sexColumns<R>(cell: (row: R, sex: keyof BySex, setting: Setting) => SheetCell): readonly Column<R>[] {
  const heads = { women: w.women, men: w.men, unknown: w.unknownSex };
  return (['women', 'men', 'unknown'] as const).map((sex) =>
    sheetColumn(heads[sex], 14, (row, setting) => cell(row, sex, setting)),
  );
}

/** A line of the row ledger: a count of all rows, or counts by sex, where a missing number is hidden. */
interface LedgerLine {
  readonly what: Text;
  readonly field: string | null;
  readonly all: number | null;
  readonly bySex: BySex | null;
}

function ledgerOf({ document }: Reader): readonly LedgerLine[] {
  const { read, used, left, bad_values } = document.rows;
  return [
    { what: w.read, field: null, all: read, bySex: null },
    { what: w.used, field: null, all: used, bySex: null },
    ...left.map((line) => ({ what: leftOut[line.reason], field: null, all: null, bySex: line })),
    ...bad_values.map((line) => ({ what: w.badValues, field: line.field, all: null, bySex: line })),
  ];
}

/** The account of every row, and values that could not be read. */
export const LEDGER: Table<LedgerLine> = {
  sheet: {
    name: { sv: 'Rader', en: 'Rows' },
    title: { sv: 'Så användes raderna i underlaget', en: 'How the rows of the data were used' },
    frozen: 1,
    rows: ledgerOf,
    always: true,
  },
  columns: [
    sheetColumn(s.what, 36, ({ what }, { reader }) => reader.say(what)),
    sheetColumn(w.field, 40, ({ field }, { reader }) =>
      field === null ? null : capitalise(reader.say(fieldName(field))),
    ),
    ...sexColumns<LedgerLine>(({ bySex }, sex, setting) =>
      bySex === null ? null : (asCount(bySex[sex], setting) ?? signs.hidden.sign),
    ),
    sheetColumn({ sv: 'Alla', en: 'All' }, 14, ({ all }, setting) => asCount(all, setting)),
  ],
};

/** How much of each field is registered. */
export const REGISTERED: Table<AuditDocument['fields'][number]> = {
  sheet: {
    name: { sv: 'Uppgifter', en: 'Fields' },
    title: { sv: 'Hur stor del av uppgifterna som är registrerad', en: 'How much of the information is registered' },
    frozen: 1,
    rows: ({ document }) => document.fields,
    always: true,
  },
  columns: [
    sheetColumn(w.field, 44, ({ id }, { reader }) => capitalise(reader.say(fieldName(id)))),
    ...sexColumns<AuditDocument['fields'][number]>(
      ({ filled }, sex, setting) => asShare(filled[sex], setting) ?? signs.missing.sign,
    ),
  ],
};
