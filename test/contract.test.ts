import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AuditRequest, audit } from '../src/audit.ts';
import { FRAME_FIELDS } from '../src/engine/units/columns.ts';
import { CATALOGUE } from '../src/indicators/catalogue.ts';
import type { AuditDocument, GapRow, ResultRow } from '../src/model/audit-document.ts';
import { FIELDS } from '../src/model/fields.ts';
import { readSide } from '../src/model/sides.ts';
import { createRandom } from '../src/sample/random.ts';
import { makeSample } from '../src/sample/sample.ts';

/** What every indicator of the catalogue must hold to; a new one is covered as soon as it is listed. */

type Row = Record<string, string>;

const folder = mkdtempSync(join(tmpdir(), 'gender-audit-contract-'));
let files = 0;
/** Three whole years, the last with the activity requirement: every indicator can be counted. */
const SPAN = { from: '2024-01-01', to: '2026-12-31' };

async function run(rows: readonly Row[], more: Partial<AuditRequest> = {}): Promise<AuditDocument> {
  const path = join(folder, `${files++}.csv`);
  writeFileSync(path, stringify([...rows], { header: true, delimiter: ';' }));
  const { document } = await audit({ files: [path], ...SPAN, version: '0.0.0', ...more });
  return { ...document, source: { files: [], map_sha256: null } };
}

const rowsOf = (document: AuditDocument, id: string) => ({
  // a couple's sides stand in the place of the sexes, as they are compared
  results: document.results.filter((row) => row.indicator === id).map(readSide),
  gaps: document.gaps.filter((row) => row.indicator === id),
  curves: document.curves.filter((row) => row.indicator === id),
});
/** Without what depends on which other indicators there are. */
const own = (document: AuditDocument, id: string) => {
  const { results, gaps, curves } = rowsOf(document, id);
  // in a breakdown the verdict needs q as well, and q depends on the whole family
  const alone = (gap: GapRow) =>
    gap.family === 'breakdown' ? { ...gap, verdict: null, grade: null, reason: null } : gap;
  return { results, curves, gaps: gaps.map((gap) => ({ ...alone(gap), q: null })) };
};

let rows: readonly Row[];
let whole: AuditDocument;
let internal: AuditDocument;

beforeAll(async () => {
  rows = parse(makeSample({ rows: 12_000, seed: 7, declared: true, ...SPAN }), {
    columns: true,
    delimiter: ';',
    bom: true,
  }) as Row[];
  whole = await run(rows);
  internal = await run(rows, { internal: true });
});

describe('the export of the contract', () => {
  it('makes every indicator of the catalogue computable', () => {
    expect(whole.indicators.filter((one) => one.status !== 'computed')).toEqual([]);
    expect(whole.indicators.map((one) => one.id)).toEqual(CATALOGUE.map((one) => one.id));
  });
});

describe('whatever the order of the rows', () => {
  it('gives the same document', async () => {
    const random = createRandom(11);
    const shuffled = rows.map((row) => ({ row, at: random.next() })).toSorted((a, b) => a.at - b.at);
    expect(await run(shuffled.map(({ row }) => row))).toEqual(whole);
  });
});

const OTHER: Readonly<Record<string, string>> = { kvinna: 'man', man: 'kvinna', flicka: 'pojke', pojke: 'flicka' };
const TURNED: Readonly<Record<string, string>> = {
  women_higher: 'men_higher',
  men_higher: 'women_higher',
  not_men_higher: 'not_women_higher',
  not_women_higher: 'not_men_higher',
};
const near = (a: number | null, b: number | null) =>
  a === null || b === null
    ? expect(a).toBe(b)
    : expect(a! / Math.max(1, Math.abs(b))).toBeCloseTo(b / Math.max(1, Math.abs(b)), 9);

describe('with women and men exchanged', () => {
  let turned: AuditDocument;
  beforeAll(async () => {
    turned = await run(
      rows.map((row) => ({ ...row, kön: OTHER[row.kön!] ?? row.kön! })),
      { internal: true },
    );
  });

  it.each(CATALOGUE.map((one) => one.id))('%s turns sign, interval and verdict', (id) => {
    const key = (row: ResultRow | GapRow) => [row.period, row.by, row.level, row.stat].join('|');
    const before = rowsOf(internal, id);
    const after = rowsOf(turned, id);
    expect(after.results.length).toBe(before.results.length);
    for (const row of before.results) {
      const sex = row.sex === 'women' ? 'men' : row.sex === 'men' ? 'women' : row.sex;
      const mirror = after.results.find((other) => key(other) === key(row) && other.sex === sex);
      expect({ ...mirror, sex: null }).toEqual({ ...row, sex: null });
    }
    for (const gap of before.gaps) {
      const mirror = after.gaps.find(
        (other) =>
          key(other) === key(gap) && other.estimand === gap.estimand && other.adjusted?.kind === gap.adjusted?.kind,
      );
      expect(mirror, key(gap)).toBeDefined();
      const turn = (x: number | null) => (x === null ? null : gap.estimand === 'difference' ? -x : 1 / x);
      near(mirror!.value, turn(gap.value));
      near(mirror!.low, turn(gap.high));
      near(mirror!.high, turn(gap.low));
      near(mirror!.p, gap.p);
      expect(mirror!.verdict).toBe(TURNED[gap.verdict ?? ''] ?? gap.verdict);
      expect(mirror!.grade).toBe(TURNED[gap.grade ?? ''] ?? gap.grade);
      expect([mirror!.n_women, mirror!.n_men]).toEqual([gap.n_men, gap.n_women]);
    }
  });
});

const BREAKDOWNS = ['born_abroad', 'unit', 'obstacle'];

/**
 * Each indicator alone, on a smaller export, unprotected: a hidden line would hide a difference too. That the others are
 * not counted is part of the question: an indicator rests on nothing but its own fields.
 */
describe('a field that is not declared', () => {
  const FEW = 2_500;
  let few: readonly Row[];
  let all: AuditDocument;
  beforeAll(async () => {
    few = parse(makeSample({ rows: FEW, seed: 3, declared: true, ...SPAN }), {
      columns: true,
      delimiter: ';',
      bom: true,
    }) as Row[];
    all = await run(few, { internal: true });
  });

  it.each(CATALOGUE.filter((one) => one.unit !== 'field').map((one) => one.id))('changes nothing in %s', async (id) => {
    const one = CATALOGUE.find((entry) => entry.id === id)!;
    const declared = new Set<string>([
      ...FRAME_FIELDS,
      ...BREAKDOWNS,
      ...one.needs.flat(),
      ...one.figures.flatMap((figure) => figure.needs?.flat() ?? []),
    ]);
    const blank = FIELDS.filter((field) => !declared.has(field.id)).map((field) => field.heading);
    const bare = await run(
      few.map((row) => ({ ...row, ...Object.fromEntries(blank.filter((h) => h in row).map((h) => [h, ''])) })),
      { internal: true, only: [id] },
    );
    const known = own(all, id);
    expect(own(bare, id)).toEqual(known);
    // there are numbers to differ in
    expect(known.results.filter((row) => (row.n ?? 0) > 0).length).toBeGreaterThan(one.figures.length);
  });
});

const withSex = (sex: (row: Row, at: number) => string) =>
  rows.slice(0, 1500).map((row, at) => ({ ...row, kön: sex(row, at) }));

describe('where there is little to compare', () => {
  it.each([
    ['one row', () => rows.slice(0, 1)],
    ['one sex only', () => withSex(() => 'kvinna')],
    ['all unknown', () => withSex(() => 'okänt')],
    [
      'nobody on aid in the window',
      () =>
        rows
          .slice(0, 40)
          .map((row) => ({ ...row, biståndsmånad: '2025-01', bistånd_start: '', bistånd_slut: '', beslut: 'avslag' })),
    ],
  ])('%s: no crash, no number without meaning', async (_, some) => {
    for (const mode of [false, true]) {
      const document = await run(some(), { internal: mode });
      expect(document.results.length).toBeGreaterThan(0);
      for (const row of [...document.results, ...document.gaps]) {
        for (const value of [row.value, row.low, row.high]) expect(value === null || Number.isFinite(value)).toBe(true);
      }
      for (const gap of document.gaps) {
        expect(gap.status === 'shown' && gap.verdict !== null && gap.verdict !== 'unclear').toBe(false);
      }
    }
  });
});

describe('disclosure', () => {
  it.each(CATALOGUE.map((one) => one.id))('%s shows nothing under the threshold', (id) => {
    expect(rowsOf(whole, id).results.length).toBeGreaterThan(0);
    for (const row of rowsOf(whole, id).results) {
      if (row.status === 'suppressed') {
        expect([row.n, row.count, row.value, row.low, row.high]).toEqual([null, null, null, null, null]);
        continue;
      }
      if (id === 'data-gaps') continue;
      for (const number of [row.n, row.count]) expect(number === null || number === 0 || number >= 5).toBe(true);
      if (row.stat.startsWith('share') && row.n !== null && row.count !== null)
        expect(row.n - row.count === 0 || row.n - row.count >= 5).toBe(true);
    }
  });

  it('shows a line for women and men, or for neither', () => {
    const lines = new Map<string, Set<string>>();
    for (const row of whole.results.map(readSide)) {
      if (row.sex !== 'women' && row.sex !== 'men') continue;
      const key = [row.indicator, row.period, row.by, row.level, row.stat].join('|');
      const known = lines.get(key) ?? new Set<string>();
      lines.set(key, known.add(row.status === 'suppressed' ? 'hidden' : 'open'));
    }
    expect(lines.size).toBeGreaterThan(200);
    expect([...lines].filter(([, states]) => states.size > 1)).toEqual([]);
  });
});

describe('words', () => {
  it.each(CATALOGUE.map((one) => one.id))('%s is told in both languages', (id) => {
    const { words } = CATALOGUE.find((one) => one.id === id)!;
    const texts = [
      words.title,
      words.of,
      words.question,
      ...words.caution.map((sentence) => ('within' in sentence ? sentence.within : sentence)),
      ...words.ask,
      ...Object.values(words.reading ?? {}).filter((reading) => reading !== null),
    ];
    expect(words.ask.length).toBeGreaterThan(1);
    for (const text of texts) {
      expect(text.sv).not.toBe('');
      expect(text.en).not.toBe('');
      expect(text.sv).not.toBe(text.en);
      expect(text.sv).not.toMatch(/beror på|förklaras av|diskriminer|omotiverad|därav|signifikan|konfidens/i);
      expect(text.en).not.toMatch(/because of|explained by|discriminat|significan|confidence/i);
    }
  });
});
