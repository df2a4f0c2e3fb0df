import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { firstDay, lastDay, parseDay, parseMonth } from './calendar.ts';
import { createPen, encodeText, markOf, type Pen, quote, type SampleDialect, SWEDISH } from './dialect.ts';
import { REQUIREMENT_FROM } from './draw-adult.ts';
import { drawHousehold } from './draw-household.ts';
import type { SampleWindow } from './household.ts';
import { LAYOUTS, type Layout, type LayoutName, withDeclared } from './layouts.ts';
import type { SampleRow } from './rows.ts';
import { createSetting } from './setting.ts';
import { TRUTHS, type TruthsName } from './truths.ts';

/** Data rows (title, heading and sum rows not counted), or households. */
type SampleSize = { readonly rows: number } | { readonly households: number };

export type SampleOptions = SampleSize & SampleChoices;

interface SampleChoices {
  readonly seed: number;
  /** Default `months`: everything in one file. */
  readonly layout?: LayoutName;
  /** Default: what a Swedish Excel writes (`SWEDISH`). */
  readonly dialect?: Partial<SampleDialect>;
  /** Default `planted`: the differences that fixtures/README.md lists. `even`: none. */
  readonly truths?: TruthsName;
  /** First and last day of the window, whole months; default 2025-01-01 and 2025-12-31. */
  readonly from?: string;
  readonly to?: string;
  /** Only these columns, by field id, in the layout's order. */
  readonly columns?: readonly string[];
  /** Also fields that nothing is planted in, as new ones are (columns.ts). */
  readonly declared?: true;
}

/**
 * The choices fit no sample: no rows, a seed that is no whole number, parts of months, columns that the layout has not.
 */
export class ImpossibleSample extends Error {
  constructor() {
    super('no sample can be made with those choices');
    this.name = 'ImpossibleSample';
  }
}

const BLOCK_CHARS = 1 << 18;

/**
 * A synthetic export as blocks of bytes. The same options give the same bytes.
 * Households are whole: one that would go past the last row is passed over for a smaller one.
 * @throws ImpossibleSample
 */
export function* sampleBlocks(options: SampleOptions): Generator<Buffer, void, void> {
  const dialect: SampleDialect = { ...SWEDISH, ...options.dialect };
  const window = readWindow(options);
  const layout = chooseColumns(
    knownIn(window, options.declared ? withDeclared(LAYOUTS.months) : LAYOUTS[options.layout ?? 'months']),
    options.columns,
  );
  const pen = createPen(dialect);
  const totals = createTotals(layout);
  const setting = createSetting(options.seed, TRUTHS[options.truths ?? 'planted'], window);

  let left = readSize(options);
  yield markOf(dialect.encoding);
  let text = writeTop(layout, dialect, options);
  const byRow = 'rows' in options;
  while (left > 0) {
    const rows = layout.rows(drawHousehold(setting), window);
    const taken = byRow ? rows.length : 1;
    if (taken > left) continue;
    left -= taken;
    for (const row of rows) {
      text += writeRow(layout, row, pen, dialect);
      if (dialect.framed) totals.add(row);
    }
    if (text.length < BLOCK_CHARS) continue;
    yield encodeText(text, dialect.encoding);
    text = '';
  }
  if (dialect.framed) text += writeCells(totals.cells(pen), dialect);
  yield encodeText(text, dialect.encoding);
}

/**
 * Writes a synthetic export to a stream, block by block and no faster than the stream takes it.
 * The stream is left open for its owner to end; one that breaks or closes early rejects with the stream's own error.
 * @throws ImpossibleSample
 */
export async function writeSample(options: SampleOptions, sink: Writable): Promise<void> {
  await pipeline(sampleBlocks(options), sink, { end: false });
}

/** The same, whole and in memory: for small samples. */
export function makeSample(options: SampleOptions): Buffer {
  return Buffer.concat([...sampleBlocks(options)]);
}

function writeRow(layout: Layout, row: SampleRow, pen: Pen, dialect: SampleDialect): string {
  let line = '';
  let between = '';
  for (const column of layout.columns) {
    line += between + column.write(row, pen);
    between = dialect.delimiter;
  }
  return line + dialect.newline;
}

function writeTop(layout: Layout, dialect: SampleDialect, options: SampleOptions): string {
  const headings = writeCells(
    layout.columns.map((column) => quote(column.heading(dialect.lang), dialect.delimiter)),
    dialect,
  );
  if (!dialect.framed) return headings;
  const blank = layout.columns.map(() => '');
  const span = `${options.from ?? FROM} – ${options.to ?? TO}`;
  const titles =
    dialect.lang === 'sv'
      ? ['Exempelstad: ekonomiskt bistånd (påhittade uppgifter)', `Alla med bistånd ${span}`]
      : ['Exempelstad: social assistance (synthetic)', `Everyone with aid ${span}`];
  const lines = [...titles.map((title) => [quote(title, dialect.delimiter), ...blank.slice(1)]), blank];
  return lines.map((cells) => writeCells(cells, dialect)).join('') + headings;
}

function writeCells(cells: readonly string[], dialect: SampleDialect): string {
  return cells.join(dialect.delimiter) + dialect.newline;
}

const SUMMED = ['applied_amount', 'granted_amount', 'leisure_amount'];

/** The sum row that systems put below: the amounts of all rows, as a careless spreadsheet adds them. */
function createTotals(layout: Layout) {
  const sums = new Map(SUMMED.map((id) => [id, 0]));
  const add = (id: string, ore: number | undefined) => sums.set(id, (sums.get(id) ?? 0) + (ore ?? 0));
  return {
    add: (row: SampleRow) => {
      add('applied_amount', row.decision?.applied);
      add('granted_amount', row.decision?.granted);
      if (row.child?.leisureRegistered && row.month === row.child.leisureMonth)
        add('leisure_amount', row.child.leisureAmount);
    },
    cells: (pen: Pen) => layout.columns.map(({ id }, place) => (place === 0 ? 'Summa' : pen.amount(sums.get(id)))),
  };
}

/** A system cannot register a requirement that is not in force yet. */
function knownIn(window: SampleWindow, layout: Layout): Layout {
  if (window.lastMonth >= REQUIREMENT_FROM) return layout;
  return { ...layout, columns: layout.columns.filter((column) => !ACTIVITY.has(column.id)) };
}

const ACTIVITY = new Set(['activity_assigned', 'exempt_reason', 'sanction']);

function chooseColumns(layout: Layout, ids: readonly string[] | undefined): Layout {
  if (!ids) return layout;
  if (ids.length === 0 || ids.some((id) => !layout.columns.some((column) => column.id === id)))
    throw new ImpossibleSample();
  return { ...layout, columns: layout.columns.filter((column) => ids.includes(column.id)) };
}

const FROM = '2025-01-01';
const TO = '2025-12-31';

function readWindow({ from = FROM, to = TO }: SampleOptions): SampleWindow {
  const begins = parseDay(from);
  const ends = parseDay(to);
  const firstMonth = parseMonth(from);
  const lastMonth = parseMonth(to);
  if (begins === undefined || ends === undefined || begins > ends) throw new ImpossibleSample();
  if (begins !== firstDay(firstMonth) || ends !== lastDay(lastMonth)) throw new ImpossibleSample();
  return { firstMonth, lastMonth, begins, ends };
}

function readSize(options: SampleOptions): number {
  const size = 'rows' in options ? options.rows : options.households;
  if (!Number.isSafeInteger(size) || size < 1 || !Number.isSafeInteger(options.seed)) throw new ImpossibleSample();
  return size;
}
