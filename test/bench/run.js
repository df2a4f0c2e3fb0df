/**
 * npm run bench: whole runs of the built program against pandas and data.table scripts that compute the same first
 * indicators without a report. Prints a table; `npm run bench -- --write` puts it into test/bench/README.md,
 * `-- --rows 10000,1000000` chooses the sizes.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timeCharts } from './charts.js';
import { COLUMNS, FIRST } from './columns.js';

const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, '..', '..', 'bin', 'gender-audit.js');
const folder = mkdtempSync(join(tmpdir(), 'gender-audit-bench-'));
const option = (name) => process.argv[process.argv.indexOf(`--${name}`) + 1];
const sizes = process.argv.includes('--rows') ? option('rows').split(',').map(Number) : [10_000, 1_000_000, 10_000_000];
const has = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const python3 = ['python3', '/usr/bin/python3'].find((command) => has(command, ['-c', 'import pandas']));
const dataTable = has('Rscript', ['-e', 'library(data.table)']);

/** Seconds and peak memory (GB, Linux only) of a whole process. */
async function time(command, args, env = {}) {
  const begun = process.hrtime.bigint();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
    } catch {}
  }, 20);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ${args[0]} ended with ${code}`);
  return { seconds: Number(process.hrtime.bigint() - begun) / 1e9, gb: peak / 1024 / 1024 };
}

/** The middle one of three runs; one run where it takes long. */
async function median(command, args, times) {
  const runs = [];
  for (let i = 0; i < times; i++) runs.push(await time(command, args));
  return runs.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(times / 2)];
}

const lines = ['| rows | what | seconds | × ours | peak GB |', '|---|---|---|---|---|'];
function tell(rows, what, run, ours) {
  const line = `| ${rows.toLocaleString('en')} | ${what} | ${run.seconds.toFixed(2)} | ${(run.seconds / ours.seconds).toFixed(2)} | ${run.gb ? run.gb.toFixed(2) : '–'} |`;
  lines.push(line);
  console.log(line);
}

for (const rows of sizes) {
  const file = join(folder, `${rows}.csv`);
  const times = rows > 2_000_000 ? 1 : 3;
  const made = await time(process.execPath, [
    program,
    'sample',
    '--rows',
    String(rows),
    '--seed',
    '1',
    '--columns',
    COLUMNS.join(','),
    '--out',
    file,
    '--force',
  ]);
  const analyze = [
    'analyze',
    file,
    '--from',
    '2025-01-01',
    '--to',
    '2025-12-31',
    '--out',
    join(folder, 'out'),
    '--force',
    '--quiet',
  ];
  const ours = await median(process.execPath, [program, ...analyze, '--only', FIRST.join(',')], times);
  const size = `${(statSync(file).size / 1e6).toFixed(0)} MB`;
  tell(rows, `gender-audit, the first indicators with report (${size})`, ours, ours);
  tell(
    rows,
    'gender-audit, all indicators with report',
    await median(process.execPath, [program, ...analyze], times),
    ours,
  );
  tell(rows, 'gender-audit sample, making the file', made, ours);
  const python = join(here, 'first_indicators.py');
  const r = join(here, 'first_indicators.R');
  if (python3) {
    tell(rows, 'pandas, the numbers alone', await median(python3, [python, file], times), ours);
    tell(rows, 'pandas, reading the file', await median(python3, [python, file, 'read'], times), ours);
  } else console.log('pandas is not installed: skipped');
  if (dataTable) {
    tell(rows, 'data.table, the numbers alone', await median('Rscript', [r, file], times), ours);
    tell(rows, 'data.table, reading the file', await median('Rscript', [r, file, 'read'], times), ours);
  } else console.log('data.table is not installed: skipped');
  rmSync(file);
}
const help = await median(process.execPath, [program, '--help'], 5);
const bare = await median(process.execPath, ['-e', '0'], 5);
const small = [
  `\`--help\`: ${(help.seconds * 1000).toFixed(0)} ms, of which an empty Node is ${(bare.seconds * 1000).toFixed(0)} ms.`,
  await timeCharts(),
];
for (const line of small) console.log(line);
rmSync(folder, { recursive: true });

if (process.argv.includes('--write')) {
  const readme = join(here, 'README.md');
  const [before, , after] = readFileSync(readme, 'utf8').split(/<!-- (?:begin|end) -->/);
  const where = `Node ${process.versions.node}, ${cpus().length} cores.`;
  writeFileSync(
    readme,
    `${before}<!-- begin -->\n${lines.join('\n')}\n\n${small.join('\n')}\n${where}\n<!-- end -->${after}`,
  );
}
