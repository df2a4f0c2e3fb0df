// How many comparisons of women and men a release keeps, by the number of recipients: whole runs over made-up exports,
// protected beside `--internal`. `node test/bench/kept.js [runs]` prints the first table of docs/disclosure.md,
// "What it costs" (three runs).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../../bin/gender-audit.js');
const RECIPIENTS = [120, 500, 1500, 5000];
/** Rows of the sample's default layout for one recipient. */
const ROWS_EACH = 12;
const RUNS = Number(process.argv[2] ?? 5);

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const run = (...args) => execFileSync(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });

/** Lines with both sexes, by kind; Övriga and the blank are not counted as kept. */
function readComparisons(file) {
  const { results } = JSON.parse(readFileSync(file, 'utf8'));
  const found = new Map();
  for (const { indicator, stat, period, by, level, sex, n } of results) {
    if (!n || level?.startsWith('*') || (sex !== 'women' && sex !== 'men')) continue;
    const line = [indicator, stat, period, by, level].join('|');
    const kind = by !== null ? 'groups' : period === 'all' ? 'headlines' : 'quarters';
    const known = found.get(line) ?? { kind, sexes: new Set() };
    known.sexes.add(sex);
    found.set(line, known);
  }
  const count = { headlines: 0, quarters: 0, groups: 0, recipients: 0 };
  for (const { kind, sexes } of found.values()) if (sexes.size === 2) count[kind]++;
  for (const { indicator, stat, period, by, sex, n } of results)
    if (indicator === 'recipients' && stat === 'count' && period === 'all' && by === null && sex !== 'unknown')
      count.recipients += n ?? 0;
  return count;
}

try {
  console.log('| recipients | headlines | quarters | groups |\n|---|---|---|---|');
  for (const recipients of RECIPIENTS) {
    const sums = {
      shown: { headlines: 0, quarters: 0, groups: 0, recipients: 0 },
      all: { headlines: 0, quarters: 0, groups: 0, recipients: 0 },
    };
    for (let seed = 1; seed <= RUNS; seed++) {
      const file = join(folder, 'export.csv');
      run('sample', '--rows', String(recipients * ROWS_EACH), '--seed', String(seed), '--out', file, '--force');
      for (const [name, more] of [
        ['shown', []],
        ['all', ['--internal']],
      ]) {
        run('analyze', file, '--out', join(folder, name), '--force', '--format', 'json', '--quiet', ...more);
        const count = readComparisons(join(folder, name, 'audit.json'));
        for (const key of Object.keys(count)) sums[name][key] += count[key];
      }
    }
    const percent = (kind) =>
      `${Math.round((100 * sums.shown[kind]) / sums.all[kind])} % (${sums.shown[kind]} of ${sums.all[kind]})`;
    console.log(
      `| ${Math.round(sums.all.recipients / RUNS)} | ${['headlines', 'quarters', 'groups'].map(percent).join(' | ')} |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
