import { columnFor, ROW_COLUMNS } from '../../src/engine/columns.ts';
import { type CountedExport, type CountPlan, countExport, defaultBreakdowns } from '../../src/engine/count.ts';
import { type CaseDatabase, openDatabase } from '../../src/engine/database.ts';
import { settleRecords } from '../../src/engine/records/settle-records.ts';
import { type GivenWindow, settlePeriods, settleWindow } from '../../src/engine/window.ts';
import { CATALOGUE } from '../../src/indicators/catalogue.ts';
import type { Cell, CountedLine } from '../../src/model/counted.ts';
import { getField } from '../../src/model/fields.ts';
import type { ReadExport, RefusedPeriods } from '../../src/model/records.ts';
import type { Sex } from '../../src/model/sex.ts';
import type { Per } from '../../src/model/window.ts';

/** A table drawn with one line a row; the first line names the fields, `-` is not registered, `|` may stand for order. */
export interface Drawing {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Texts of text fields, in order of appearance, as a reader makes them. */
  readonly dictionaries: Map<string, string[]>;
}

export function draw(picture: string): Drawing {
  const [head, ...body] = picture
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return { fields: head!, rows: body, dictionaries: new Map() };
}

function literal(id: string, word: string, dictionaries: Map<string, string[]>): string {
  if (word === '-') return 'NULL';
  const { type } = getField(id);
  if (type === 'text') {
    const words = dictionaries.get(id) ?? [];
    dictionaries.set(id, words);
    if (!words.includes(word)) words.push(word);
    return String(words.indexOf(word));
  }
  if (type === 'flag') return word === 'yes' ? 'true' : 'false';
  if (type === 'date' || type === 'enum') return `'${word}'`;
  if (type === 'month') return `${Number(word.slice(0, 4)) * 12 + Number(word.slice(5)) - 1}`;
  return word;
}

/** Puts the drawing into `records`, as the reader would. Row numbers follow `order`, so shuffled rows are other rows. */
export async function load(
  database: CaseDatabase,
  { fields, rows, dictionaries }: Drawing,
  options: {
    readonly complete?: boolean;
    readonly inFile?: readonly number[];
    readonly refusedPeriods?: RefusedPeriods | null;
    readonly remarks?: ReadExport['remarks'];
  } = {},
): Promise<ReadExport> {
  const columns = fields.map((id) => columnFor(getField(id)));
  const sink = await database.createTable('records', [...columns, ...ROW_COLUMNS]);
  sink.close();
  const { inFile = [] } = options;
  const values = rows.map(
    (row, at) =>
      `(${row.map((word, i) => literal(fields[i]!, word, dictionaries)).join(', ')}, ${inFile[at] ?? 0}, ${at + 2}, ${at + 2}, 0, false)`,
  );
  await database.run(`INSERT INTO records VALUES ${values.join(', ')}`);
  return settleRecords(database, {
    files: Array.from({ length: Math.max(0, ...inFile) + 1 }, () => ({
      name: 'drawn.csv',
      rows: rows.length,
      dialect: {
        kind: 'csv',
        encoding: 'utf-8',
        bom: false,
        delimiter: ';',
        decimal: ',',
        headerRow: 1,
        sheet: null,
        gzip: false,
      },
      columns: fields.map((id) => ({ heading: id, field: id, by: 'heading' as const })),
      complete: options.complete ?? false,
      sha256: '',
      bytes: 0,
    })),
    fields: fields.map(getField),
    empty: [],
    unread: [],
    ledger: { read: rows.length, used: rows.length, left: [], badValues: [] },
    dictionaries,
    remarks: options.remarks ?? [],
    unmetDrops: [],
    mapSha256: null,
    named: [],
    decisionRows: null,
    refusedPeriods: options.refusedPeriods ?? null,
  });
}

export interface Counting extends GivenWindow {
  readonly per?: Per | null;
  readonly by?: readonly string[];
  readonly byPeriod?: boolean;
  readonly indicators?: CountPlan['indicators'];
  readonly complete?: boolean;
  readonly remarks?: ReadExport['remarks'];
  /** Number of the file of each row; 0 where nothing is said. */
  readonly inFile?: readonly number[];
  readonly threads?: number;
}

/** Drawing → counted export, with the catalogue and without breakdowns unless told. */
export async function countDrawing(drawing: Drawing, options: Counting = {}): Promise<CountedExport> {
  const database = await openDatabase({ threads: options.threads ?? 2 });
  try {
    const read = await load(database, drawing, options);
    const window = await settleWindow(database, read, options);
    return await countExport(database, read, {
      window,
      periods: settlePeriods(window, options.per ?? null),
      breakdowns: options.by ?? defaultBreakdowns(read),
      byPeriod: options.byPeriod ?? false,
      indicators: options.indicators ?? CATALOGUE,
    });
  } finally {
    database.close();
  }
}

export function findLine(
  { release }: CountedExport,
  indicator: string,
  stat: string,
  { period = 'all', by = null, level = null }: { period?: string; by?: string | null; level?: string | null } = {},
): CountedLine | undefined {
  return release.lines.find(
    (line) =>
      line.indicator === indicator &&
      line.stat === stat &&
      line.period === period &&
      line.by === by &&
      line.level === level,
  );
}

/** One cell of a line, as its kind. A missing line is a failure. */
export function cell<K extends Cell['kind']>(
  counted: CountedExport,
  kind: K,
  sex: Sex,
  ...where: Parameters<typeof findLine> extends [unknown, ...infer R] ? R : never
): Extract<Cell, { kind: K }> {
  const found = findLine(counted, ...where)?.cells[sex];
  if (found?.kind !== kind) throw new Error(`no ${kind} at ${where[0]} ${where[1]}`);
  return found as Extract<Cell, { kind: K }>; // the kind was just compared
}
