import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditDocument } from '../../../src/model/audit-document.ts';
import type { Protected } from '../../../src/model/protected.ts';
import { renderReport } from '../../../src/report/render-report.tsx';
import { writeWorkbook } from '../../../src/report/tables/workbook.ts';
import { type HtmlTable, readTables } from './html-tables.ts';
import { type ReadSheet, readWorkbook } from './read-workbook.ts';
import { auditExample, catalogueWords } from './real-release.ts';

/** A row of the workbook as the page would tell it: figures of women and men, and of the couple as one. */
interface Told {
  readonly title: unknown;
  readonly figure: string;
  readonly by: unknown;
  readonly group: string;
  readonly period: unknown;
  readonly sides: readonly (readonly unknown[])[];
  readonly couple: readonly unknown[];
}

let document: Protected<AuditDocument>;
let tables: readonly HtmlTable[];
let told: readonly Told[];
beforeAll(async () => {
  document = await auditExample();
  tables = readTables(await renderReport(document, catalogueWords, { style: 'sjuan', lang: 'sv' }));
  told = (await readWorkbook(await writeWorkbook(document, catalogueWords, 'sv'))).filter(isAnswers).flatMap(tell);
});

const isAnswers = ({ heads }: ReadSheet): boolean =>
  heads[2] === 'Period' && /^(Kvinnor|Flickor|Kvinnan)$/.test(heads[6] ?? '');

/** Columns of a side from its figure on: figure, two ends, base, number concerned, not registered. */
const tell = ({ heads, rows }: ReadSheet): Told[] =>
  rows.map((row) => ({
    ...{ title: row[0], figure: String(row[1]), period: row[2], by: row[3], group: String(row[4]) },
    sides: [row.slice(6, 12), row.slice(12, 18)],
    couple: heads.includes('Paret') ? row.slice(heads.indexOf('Paret')).slice(0, 6) : [],
  }));

/** Whether a cell of the page says the same as the cells of the workbook, to the last digit that the page writes. */
function saysTheSame(cell: string, [value, , , base, times]: readonly unknown[]): boolean {
  if (cell === 'x' || cell === '..') return value === cell;
  if (cell === '–') return value === 0;
  const counts = /^([\d ]+) av ([\d ]+)$/.exec(cell);
  if (counts) return value === null && times === read(counts[1]!) && base === read(counts[2]!);
  const factor = cell.endsWith('%') ? 100 : 1;
  const digits = /,(\d+)/.exec(cell)?.[1]?.length ?? 0;
  return typeof value === 'number' && Math.abs(value * factor - read(cell)) <= 0.5 * 10 ** -digits + 1e-9;
}

const read = (cell: string): number => Number(cell.replace(/[ %]/g, '').replace(',', '.').replace('−', '-'));

const order = (id: string): number => document.indicators.findIndex((one) => one.id === id);

/** Tables of an indicator: the undivided one and those by group. */
const tablesOf = (id: string, divided: boolean): readonly HtmlTable[] =>
  tables.filter((table) => (divided ? new RegExp(`^q${order(id)}g\\d+-t$`) : new RegExp(`^i-${id}-t$`)).test(table.id));

describe('page and workbook', () => {
  test('tell the same undivided figures', () => {
    let compared = 0;
    for (const { id } of document.indicators)
      for (const { heads, rows } of tablesOf(id, false))
        for (const { label, cells } of rows) {
          const line = told.find(
            (one) => one.title === catalogueWords.get(id)!.title.sv && one.figure === label && one.by === 'ingen',
          );
          expect(line, `${id}: ${label}`).toBeDefined();
          const sides = heads[1] === 'Par' ? [line!.couple] : line!.sides;
          for (const [side, own] of sides.entries()) {
            expect(saysTheSame(cells[side]!, own), `${id}: ${label}: ${cells[side]}`).toBe(true);
            compared += 1;
          }
        }
    expect(compared).toBeGreaterThan(60);
  });
  test('tell the same figures of every group', () => {
    let compared = 0;
    for (const { id } of document.indicators)
      for (const { heads, rows } of tablesOf(id, true))
        for (const { label, cells } of rows) {
          const lines = told.filter(
            ({ title, by, group }) =>
              title === catalogueWords.get(id)!.title.sv &&
              by !== 'ingen' &&
              group.toLocaleLowerCase('sv') === label.toLocaleLowerCase('sv'),
          );
          // A group has several figures; the page shows one of them for both sexes.
          const same = lines.filter(({ sides, couple }) =>
            (heads[1] === 'Par' ? [couple] : sides).every((side, at) => saysTheSame(cells[at]!, side)),
          );
          expect(same.length, `${id}: ${label}: ${cells.join(' ')}`).toBeGreaterThan(0);
          compared += 1;
        }
    expect(compared).toBeGreaterThan(100);
  });
  test('are compared by a rule that sees a difference in the last digit', () => {
    expect(saysTheSame('45,2 %', [0.4524])).toBe(true);
    expect(saysTheSame('45,2 %', [0.4526])).toBe(false);
    expect(saysTheSame('1 235', [1234.4])).toBe(false);
    expect(saysTheSame('x', [12])).toBe(false);
    expect(saysTheSame('–', ['x'])).toBe(false);
    expect(saysTheSame('79 av 479', [null, null, null, 479, 79])).toBe(true);
    expect(saysTheSame('79 av 479', [null, null, null, 479, 78])).toBe(false);
  });
});
