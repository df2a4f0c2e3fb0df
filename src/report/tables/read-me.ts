import { readAdults, shareWithSex } from '../../model/adults.ts';
import type { AuditDocument } from '../../model/audit-document.ts';
import { writeNumber } from '../../text/number.ts';
import { fill, type Text } from '../../text/text.ts';
import type { Reader } from '../reader.ts';
import { glossary, noProtection, protection } from '../words/method.ts';
import { signs } from '../words/names.ts';
import { pageWords as w } from '../words/page.ts';
import { leftOut } from '../words/rows-and-cases.ts';
import { fieldName } from '../writing/names.ts';
import { capitalise } from '../writing/nouns.ts';
import { methodOf, writeRemark } from '../writing/remarks.ts';
import { writeDate, writeDates } from '../writing/time.ts';
import { writeManyUnknown } from '../writing/unknown-sex.ts';
import { asCount, asShare, sheetWords as s } from './columns.ts';
import { type Column, type Setting, type SheetCell, sheetColumn, type Table } from './table.ts';

const words = {
  sheets: { sv: 'Blad', en: 'Sheets' },
  upTo: { sv: 'Uppgifter till och med', en: 'Data up to and including' },
  empty: { sv: 'tom ruta', en: 'empty cell' },
  emptyMeans: { sv: 'rutan gäller inte den raden', en: 'the cell does not apply to that row' },
  gapMeans: {
    sv: 'Kvinnor minus män, eller kvinnor delat med män där det står kvot. Över noll, och för kvoter över ett, är siffran högre för kvinnor. Högre betyder inte bättre.',
    en: 'Women minus men, or women divided by men where it says ratio. Above nought, and for ratios above one, the figure is higher for women. Higher does not mean better.',
  },
} as const satisfies Readonly<Record<string, Text>>;

interface Line {
  readonly part: string;
  readonly what: string;
  readonly says: string;
}

/** First sheet: what this is, the signs, what each sheet holds, what to know before reading, words. */
export function readMe(others: readonly { readonly name: string; readonly title: string }[]): Table<Line> {
  return {
    sheet: {
      name: { sv: 'Läs mig', en: 'Read me' },
      title: { sv: `${w.title.sv}. Läs det här först`, en: `${w.title.en}. Read this first` },
      frozen: 0,
      rows: (reader) => explain(others, reader),
      always: true,
    },
    columns: [
      sheetColumn({ sv: 'Avsnitt', en: 'Part' }, 22, ({ part }) => part),
      sheetColumn(s.what, 32, ({ what }) => what),
      sheetColumn({ sv: 'Förklaring', en: 'Explanation' }, 100, ({ says }) => says),
    ],
  };
}

function explain(sheets: readonly { readonly name: string; readonly title: string }[], reader: Reader): Line[] {
  const { say, lang, document } = reader;
  const unknown = writeManyUnknown(document, lang);
  const part = (name: Text, lines: readonly (readonly [what: string, says: string])[]): Line[] =>
    lines.map(([what, says]) => ({ part: say(name), what, says }));
  return [
    ...part(w.aboutReport, aboutLines(reader)),
    ...part(w.signs, [
      ...Object.values(signs).map(({ sign, name }) => [sign, say(name)] as const),
      [say(words.empty), say(words.emptyMeans)],
    ]),
    ...part(
      words.sheets,
      sheets.map(({ name, title }) => [name, title]),
    ),
    ...part(w.remarks, [
      ...(unknown === null ? [] : [['', unknown] as const]),
      ...document.remarks.map((remark) => ['', writeRemark(remark, lang)] as const),
    ]),
    ...part(
      w.method,
      methodOf(document).map((sentence) => ['', say(sentence)]),
    ),
    ...part(w.glossary, [
      [say(s.gap), say(words.gapMeans)],
      ...glossary.map(({ term, meaning }) => [say(term), say(meaning)] as const),
    ]),
  ];
}

function aboutLines({ document, lang, say }: Reader): readonly (readonly [string, string])[] {
  const { window, disclosure, source, tool } = document;
  const rows = lang === 'sv' ? 'rader' : 'rows';
  const guarded = fill(protection, { threshold: writeNumber(disclosure.threshold, lang) });
  return [
    [say(w.periodLabel), writeDates(window.from, window.to, lang)],
    [say(w.modeLabel), say(disclosure.mode === 'internal' ? noProtection : guarded)],
    ...source.files.map((file) => [say(w.files), `${file.name}, ${writeNumber(file.rows, lang)} ${rows}`] as const),
    [say(words.upTo), writeDate(document.as_of, lang)],
    ['Program', `${tool.name} ${tool.version}`],
  ];
}

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
  const adults = readAdults(document.results);
  return [
    { what: w.read, field: null, all: read, bySex: null },
    { what: w.used, field: null, all: used, bySex: null },
    ...left.map((line) => ({ what: leftOut[line.reason], field: null, all: null, bySex: line })),
    ...bad_values.map((line) => ({ what: w.badValues, field: line.field, all: null, bySex: line })),
    ...(adults === null ? [] : [{ what: w.adults, field: null, all: null, bySex: adults }]),
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

/**
 * Everybody of a known sex has one: what is registered of sex is told of all adults, also of audits that tell it by sex.
 */
function ofAll(field: AuditDocument['fields'][number], { results }: AuditDocument): AuditDocument['fields'][number] {
  const all = field.filled.all ?? shareWithSex(readAdults(results));
  return field.id === 'sex' ? { id: field.id, filled: { women: null, men: null, unknown: null, all } } : field;
}

/** How much of each field is registered. */
export const REGISTERED: Table<AuditDocument['fields'][number]> = {
  sheet: {
    name: { sv: 'Uppgifter', en: 'Fields' },
    title: { sv: 'Hur stor del av uppgifterna som är registrerad', en: 'How much of the information is registered' },
    frozen: 1,
    rows: ({ document }) => document.fields.map((field) => ofAll(field, document)),
    always: true,
  },
  columns: [
    sheetColumn(w.field, 44, ({ id }, { reader }) => capitalise(reader.say(fieldName(id)))),
    ...sexColumns<AuditDocument['fields'][number]>(({ id, filled }, sex, setting) =>
      id === 'sex' ? null : (asShare(filled[sex], setting) ?? signs.missing.sign),
    ),
    sheetColumn({ sv: 'Alla', en: 'All' }, 14, ({ id, filled: { all } }, setting) =>
      id === 'sex' ? (asShare(all ?? null, setting) ?? signs.missing.sign) : null,
    ),
  ],
};
