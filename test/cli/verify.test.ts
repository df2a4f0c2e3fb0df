import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, fixture, readJson, root, run } from './program.ts';

const example = join(root, 'reports', 'exempelstad-2025');

function copyOf(folder: string): string {
  const copy = emptyFolder();
  for (const file of readdirSync(folder)) copyFileSync(join(folder, file), join(copy, file));
  return copy;
}

describe('gender-audit verify', () => {
  it('finds nothing in the example reports, and shows two tables with the same report', () => {
    for (const name of ['exempelstad-2025', 'jamnstad-2025']) {
      const { code, out, err } = run(['verify', join(root, 'reports', name), '--json']);
      expect([name, code, err]).toEqual([name, 0, '']);
      const { discloses, folders, hidden } = JSON.parse(out);
      expect(discloses).toBe(false);
      expect(folders[0].files).toEqual([
        { file: 'ledger.json', as: 'drawn' },
        { file: 'report.html', as: 'drawn' },
      ]);
      expect(hidden).toMatchObject({ broken: [], impossible: 0, assumptions_left_out: 0 });
      expect(hidden.tried).toBeGreaterThan(1000);
      const { low, high, count } = hidden.narrowest;
      expect(high).toBeGreaterThan(low);
      const pair = hidden.witnesses.counts.find((one: { count: string }) => one.count === count);
      expect([pair.first, pair.second]).toEqual([low, high]);
    }
  });

  it('says it in either language', () => {
    // the page is in English, and is drawn again in English whatever language the answer is in
    const english = join(root, 'reports', 'exempelstad-2025-en');
    const { code, out } = run(['verify', english, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('report.html: exactly what is drawn from audit.json');
    expect(out).toContain('Nothing that is hidden could be worked out.');
  });

  it('names the place of a number that a page has not from its audit', () => {
    const copy = copyOf(example);
    const page = readFileSync(join(copy, 'report.html'), 'utf8');
    writeFileSync(join(copy, 'report.html'), page.replace('<table>', '<table title="3 män">'));
    const { code, out } = run(['verify', copy]);
    expect(code).toBe(6);
    expect(out).toMatch(/^! report\.html, rad \d+, title: 3 står inte i audit\.json$/m);
    expect(out).toContain('Det här ska inte lämnas ut.');
  });

  it('refuses working material, and what is no release', () => {
    const secret = copyOf(example);
    const audit = readJson(join(secret, 'audit.json'));
    audit.disclosure.mode = 'internal';
    writeFileSync(join(secret, 'audit.json'), JSON.stringify(audit));
    expect(run(['verify', secret]).code).toBe(6);
    expect(run(['verify', emptyFolder()]).code).toBe(3);
  });
});

describe('a release that was made by hand', () => {
  interface Row {
    readonly [key: string]: unknown;
  }
  const folder = emptyFolder();
  let shown: { results: Row[] };
  let exact: { results: Row[] };

  beforeAll(() => {
    const internal = emptyFolder();
    const made = ['analyze', fixture('example/exempelstad-2025.csv'), '--only', 'recipients,plan-share', '--quiet'];
    expect(run([...made, '--out', folder, '--format', 'json']).code).toBe(0);
    expect(run([...made, '--out', internal, '--format', 'json', '--internal']).code).toBe(0);
    shown = readJson(join(folder, 'audit.json'));
    exact = readJson(join(internal, 'audit.json'));
  });

  const isOf = (row: Row) => row.indicator === 'plan-share' && row.by === 'obstacle' && row.period === 'all';
  const sameLine = (a: Row, b: Row) =>
    ['indicator', 'stat', 'period', 'by', 'level', 'sex'].every((key) => a[key] === b[key]);

  function verifyWith(results: readonly Row[]) {
    writeFileSync(join(folder, 'audit.json'), JSON.stringify({ ...shown, results }));
    const { code, out } = run(['verify', folder, '--json']);
    return { code, found: JSON.parse(out) };
  }

  it('passes as the program made it', () => {
    const { code, found } = verifyWith(shown.results);
    expect([code, found.hidden.broken, found.folders[0].loud]).toEqual([0, [], []]);
  });

  it('is condemned where all merged groups but one are shown', () => {
    const isFew = (row: Row) => Number(row.count) >= 1 && Number(row.count) < 5;
    const few = exact.results.find((row) => isOf(row) && row.sex === 'women' && isFew(row));
    const last = few?.level;
    expect(few).toBeDefined();
    // a group that nobody with an answer stands in has no line in the exact one
    const results = shown.results.flatMap((row) => {
      if (isOf(row) && row.level === '*others') return [];
      const merged = isOf(row) && row.status === 'suppressed' && row.level !== last;
      return merged ? exact.results.filter((one) => sameLine(one, row)) : [row];
    });
    const { code, found } = verifyWith(results);
    expect(code).toBe(6);
    const known = found.hidden.broken.find(
      (one: Row) => one.level === last && one.sex === 'women' && one.quantity === 'yes',
    );
    expect([known?.low, known?.high]).toEqual([few?.count, few?.count]);
  });

  it('is condemned where a hidden row has a number, or one sex is shown', () => {
    const at = shown.results.findIndex((row) => isOf(row) && row.status === 'suppressed');
    const number = shown.results.map((row, index) => (index === at ? { ...row, n: 3 } : row));
    const { code, found } = verifyWith(number);
    expect(code).toBe(6);
    expect(found.folders[0].loud).toEqual([{ list: 'results', index: at, fault: 'number_in_hidden_row' }]);
    const open = shown.results.findIndex((row) => isOf(row) && row.status === 'shown' && row.sex === 'men');
    const silence = { n: null, count: null, missing: null, value: null, low: null, high: null, phi: null };
    const single = shown.results.map((row, index) =>
      index === open ? { ...row, ...silence, status: 'suppressed', reason: 'suppressed' } : row,
    );
    expect(verifyWith(single).found.folders[0].loud).toEqual([
      { list: 'results', index: open, fault: 'one_sex_shown' },
    ]);
  });
});

it('finds nothing in a release of another shape, in any of its files', () => {
  for (const name of ['shapes/spells.csv']) {
    const out = emptyFolder();
    expect(run(['analyze', fixture(name), '--out', out, '--format', 'html,json,csv,xlsx,docx', '--quiet']).code).toBe(
      0,
    );
    const { code, out: told } = run(['verify', out, '--json']);
    expect([name, code]).toEqual([name, 0]);
    const files: readonly { as: string }[] = JSON.parse(told).folders[0].files;
    expect(files.map(({ as }) => as)).toEqual(files.map(() => 'drawn'));
    expect(files.length).toBeGreaterThan(4);
  }
});
