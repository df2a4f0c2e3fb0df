import { beforeAll, describe, expect, test } from 'vitest';
import type { PooledRow } from '../../../src/model/audit-document.ts';
import { auditExample, tamper } from '../tables/real-release.ts';
import { auditFixture, auditSample, drawAndRead, type ReadFile } from './drawn-triples.ts';
import { faultOf, plain, readGap, type Triple } from './printed-numbers.ts';

/*
 * A reader with a pen subtracts what is printed. Pages, Word and Excel are drawn, read as text, and every row and sentence
 * that tells women's figure, men's figure and the difference is worked out again.
 */

let files: readonly ReadFile[];
beforeAll(async () => {
  const read: (readonly ReadFile[])[] = [];
  const example = await auditExample();
  read.push(await drawAndRead(example, 'example'));
  read.push(await drawAndRead(tamper(example, { pooled: example.pooled.map(asUnlike) }), 'unlike groups', ['sjuan']));
  read.push(await drawAndRead(await auditExample(true), 'working material', ['sjuan', 'memo']));
  for (const path of ['shapes/couples-35.csv', 'shapes/lifecare-decisions.csv', 'dialects/english.csv'])
    read.push(await drawAndRead(await auditFixture(path), path, ['sjuan', 'memo']));
  for (const rows of [120, 500, 1500])
    read.push(await drawAndRead(await auditSample(rows, 3), `sample of ${rows}`, ['sjuan', '3r', 'memo']));
  for (const [at, rows] of [200, 300, 700, 1000].entries())
    for (const seed of [2 * at + 11, 2 * at + 12])
      read.push(
        await drawAndRead(await auditSample(rows, seed, seed % 4 === 0), `sample of ${rows}, ${seed}`, [
          'sjuan',
          'memo',
        ]),
      );
  files = read.flat();
}, 400_000);

/** Groups that differ from each other, so that each one's gap is told by itself and weighed together. */
const asUnlike = (row: PooledRow): PooledRow => ({
  ...row,
  groups: row.groups.map((group) => ({ ...group, contrast_q: 0.01 })),
});

const all = (kind: keyof ReadFile['triples']): readonly Triple[] => files.flatMap(({ triples }) => triples[kind]);

describe('numbers that stand together add up', () => {
  test.each([
    ['tables', 3000],
    ['sentences', 60],
    ['sheets', 3000],
  ] as const)('in %s', (kind, least) => {
    const triples = all(kind);
    const faults = triples.flatMap((triple) => faultOf(triple) ?? []).length;
    const told = triples.flatMap((triple) => {
      const fault = faultOf(triple);
      return fault === null ? [] : [`${triple.where}: ${fault}`];
    });
    expect({ faults, told: told.slice(0, 10) }).toEqual({ faults: 0, told: [] });
    expect(triples.length).toBeGreaterThan(least);
  });

  test('in both languages, of shares, of times and amounts, and of ratios', () => {
    for (const lang of ['sv', 'en'] as const) {
      const kinds = files
        .filter((file) => file.lang === lang)
        .flatMap(({ triples }) => [...triples.tables, ...triples.sheets].map(({ gap }) => gap.kind));
      for (const kind of ['points', 'own', 'quotient'] as const)
        expect(kinds.filter((one) => one === kind).length, `${lang} ${kind}`).toBeGreaterThan(20);
    }
  });
});

/** Cells of the first row of a table whose id fits, by the part of the id that it shares with others. */
const tablesOf = ({ tables }: ReadFile, id: RegExp) =>
  tables.flatMap((table) => {
    const found = id.exec(table.id);
    return found ? [{ name: found[1]!, table }] : [];
  });

describe('a difference is told alike wherever it stands on a page', () => {
  test('where it is divided into parts, which add up to it', () => {
    let checked = 0;
    for (const file of files)
      for (const { table } of tablesOf(file, /^(.+)-parts-t$/)) {
        const signed = table.rows.map(([, cell]) => {
          const gap = readGap(cell!, file.lang)!;
          return gap.sign < 0 ? -gap.value : gap.value;
        });
        const [whole, rest] = [signed[0]!, signed.at(-1)!];
        const between = signed.slice(1, -1).reduce((sum, size) => sum + size, 0);
        expect(Math.abs(whole - between - rest), `${file.file} ${table.id}: ${signed.join(' ')}`).toBeLessThan(1e-6);
        const owner = file.tables.find(({ id }) => table.id.startsWith(id.replace(/-t$/, '-')) && /^i-/.test(id));
        const cells = owner!.rows.map((row) => plain(row[3] ?? ''));
        const divided = plain(table.rows[0]![1]!); // under its own question the limits stand below it
        expect(
          cells.filter((cell) => cell.startsWith(divided)),
          `${file.file} ${table.id}`,
        ).toHaveLength(1);
        checked += 1;
      }
    expect(checked).toBeGreaterThan(8);
  });

  test('in the overview of all questions, and under each question', () => {
    let checked = 0;
    for (const file of files)
      for (const { table } of tablesOf(file, /^(overview)-t$/)) {
        const told = new Set(
          tablesOf(file, /^(i-.+)-t$/).flatMap((one) => one.table.rows.map((row) => row[3] ?? row[4] ?? '')),
        );
        const drawn = table.rows.map((row) => row[1]!).filter((cell) => /\d/.test(cell));
        const elsewhere = drawn.filter((cell) => [...told].some((one) => one.includes(cell)));
        checked += elsewhere.length;
        // a question told by distributions, or of couples with a third side, has its difference in another column
        expect(
          drawn.length - elsewhere.length,
          `${file.file}: ${drawn.filter((cell) => !elsewhere.includes(cell)).join('; ')}`,
        ).toBeLessThanOrEqual(3);
      }
    expect(checked).toBeGreaterThan(60);
  });

  test('for groups, by themselves and weighed together', () => {
    let checked = 0;
    for (const file of files)
      for (const { name, table } of tablesOf(file, /^(.+)-wt$/)) {
        const groups = file.tables.find(({ id }) => id === `${name}-t`)!;
        for (const [group, own] of table.rows) {
          const row = groups.rows.find(([label]) => label === group)!;
          const [one, other] = [readGap(own!, file.lang), readGap(row[3] ?? '', file.lang)];
          if (!one || !other || one.kind !== other.kind) continue; // amounts: beside a ratio in per cent, beside amounts in kronor
          expect({ group, ...one }, `${file.file} ${table.id}`).toEqual({ group, ...other });
          checked += 1;
        }
      }
    expect(checked).toBeGreaterThan(4);
  });
});

test('the pen finds what does not add up', () => {
  const printed = (value: number, step = 1) => ({ value, step });
  const triple = (women: number, men: number, gap: string): Triple => ({
    ...{ where: '', women: printed(women), men: printed(men), established: false },
    gap: readGap(gap, 'sv')!,
  });
  expect(faultOf(triple(17, 63, '46 procentenheter lägre för kvinnor'))).toBeNull();
  expect(faultOf(triple(17, 63, '45 procentenheter lägre för kvinnor'))).not.toBeNull();
  expect(faultOf(triple(17, 63, '46 procentenheter högre för kvinnor'))).not.toBeNull();
  expect(faultOf(triple(1300, 1500, '9 procent lägre för kvinnor'))).not.toBeNull();
  expect(faultOf(triple(1300, 1500, '13 procent lägre för kvinnor'))).toBeNull();
  expect(faultOf(triple(1300, 1500, '200 kronor lägre för kvinnor'))).toBeNull();
  expect(faultOf(triple(12, 12, 'mindre än en dag mer för kvinnor'))).toBeNull();
  expect(faultOf(triple(13, 11, 'mindre än en dag mer för kvinnor'))).not.toBeNull();
  expect(faultOf({ ...triple(12, 12, '0 dagar'), established: true })).not.toBeNull();
});
