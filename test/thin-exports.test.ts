import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { audit } from '../src/audit.ts';
import { CATALOGUE } from '../src/indicators/catalogue.ts';
import type { AuditDocument, GapRow, ResultRow } from '../src/model/audit-document.ts';
import { renderReport } from '../src/report/render-report.tsx';
import { makeSample } from '../src/sample/sample.ts';

/** Exports in which there is hardly anything to compute: the whole catalogue must say why, and never a number without meaning. */

type Row = Record<string, string>;
const SPAN = { from: '2025-01-01', to: '2025-12-31' };
const folder = mkdtempSync(join(tmpdir(), 'gender-audit-thin-'));
const whole = parse(makeSample({ rows: 500, seed: 11, ...SPAN }), {
  columns: true,
  delimiter: ';',
  bom: true,
}) as Row[];
const headings = Object.keys(whole[0]!);
const woman = (row: Row) => row.kön === 'kvinna';
const ids = (rows: readonly Row[]) => [...new Set(rows.map((row) => row.person_id))];
const of = (people: readonly (string | undefined)[]) => whole.filter((row) => people.includes(row.person_id));
const change = (values: (row: Row) => Row, rows: readonly Row[] = whole) =>
  rows.map((row) => ({ ...row, ...values(row) }));
const blank = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '']));
// whether both were met is one answer of the couple: a woman's yes beside her husband's no would be refused
const answers = headings.filter(
  (name) => name !== 'träffat_båda' && whole.every((row) => ['ja', 'nej', ''].includes(row[name]!)),
);
const COVARIATES = ['hushållstyp', 'utrikes_född', 'försörjningshinder', 'födelseår'];
const two = COVARIATES.map((name) => [name, whole.map((row) => row[name]!).filter((one) => one !== '')] as const);

// one household type for all would contradict the two adults of a case
const couples = new Set(whole.filter((row) => row.roll === 'medsökande').map((row) => row.ärende_id));
const singles = whole.filter((row) => !couples.has(row.ärende_id));

const EXPORTS: Readonly<Record<string, readonly Row[]>> = {
  'one row': whole.slice(0, 1),
  'one person': of(ids(whole).slice(0, 1)),
  'one of each sex': of([
    ...ids(whole.filter(woman)).slice(0, 1),
    ...ids(whole.filter((row) => row.kön === 'man')).slice(0, 1),
  ]),
  'one sex': whole.filter(woman),
  'nobody of known sex': change(() => ({ kön: '' })),
  'no end of anything': change(() => blank(headings.filter((name) => /slut|avslut/.test(name)))),
  'one stratum': change(
    () => Object.fromEntries([...COVARIATES, 'enhet'].map((name) => [name, singles[0]![name]!])),
    singles,
  ),
  'covariates that repeat each other': change(
    (row) =>
      Object.fromEntries(
        two.map(([name, values]) => [name, row.enhet === singles[0]!.enhet ? values[0]! : values.at(-1)!]),
      ),
    singles,
  ),
  'a unit for each sex': change((row) => ({ enhet: woman(row) ? 'Norr' : 'Söder' })),
  'all women yes and all men no': change((row) =>
    Object.fromEntries(answers.map((name) => [name, woman(row) ? 'ja' : 'nej'])),
  ),
};

const numbersOf = ({ value, low, high }: ResultRow | GapRow) => [value, low, high].filter((one) => one !== null);

function checkRows(document: AuditDocument): void {
  expect(document.results.length).toBeGreaterThan(0);
  for (const row of [...document.results, ...document.gaps]) {
    const place = `${row.indicator} ${row.stat} ${row.by} ${row.level} ${row.period}`;
    for (const one of numbersOf(row)) expect(Number.isFinite(one), place).toBe(true);
    if (row.status !== 'shown') {
      expect(numbersOf(row), place).toEqual([]);
      expect(row.reason, place).not.toBeNull();
    }
    if (row.value !== null && row.low !== null) expect(row.low, place).toBeLessThanOrEqual(row.value);
    if (row.value !== null && row.high !== null) expect(row.high, place).toBeGreaterThanOrEqual(row.value);
  }
  for (const gap of document.gaps) {
    if (gap.low !== null) expect(gap.low).not.toBe(gap.high);
    // The test of a whole distribution has no size, only p; everything else is judged by its limits.
    if (gap.low === null && gap.p === null) expect(['unclear', null]).toContain(gap.verdict);
    if (gap.low === null && gap.p !== null) expect(['differ', 'unclear', 'equal', null]).toContain(gap.verdict);
  }
}

const words = new Map(CATALOGUE.map((one) => [one.id, one.words]));

describe.each(Object.entries(EXPORTS))('%s', (name, rows) => {
  it.each(['protected', 'internal'])('gives a reason or a number with a meaning, and a page: %s', async (mode) => {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, stringify([...rows], { header: true, delimiter: ';' }));
    const { document } = await audit({ files: [path], ...SPAN, version: '0', internal: mode === 'internal' });
    checkRows(document);
    expect(document.indicators).toHaveLength(CATALOGUE.length);
    if (mode === 'internal') return; // the page is drawn from the same rows
    const html = await renderReport(document, words, { style: 'sjuan', lang: 'sv' });
    expect(html).not.toMatch(/NaN|Infinity|undefined|>null</);
  });
});

it('compares nobody within units that hold one sex each', async () => {
  const path = join(folder, 'units.csv');
  writeFileSync(path, stringify([...EXPORTS['a unit for each sex']!], { header: true, delimiter: ';' }));
  const { document } = await audit({ files: [path], ...SPAN, version: '0', internal: true });
  const within = document.gaps.filter(({ adjusted }) => adjusted !== null);
  expect(within.length).toBeGreaterThan(0);
  for (const { adjusted, value } of within) if (value !== null) expect(adjusted!.for).not.toContain('unit');
});
