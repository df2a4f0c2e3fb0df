/**
 * npm run mutants: small mutations of the sources, each by itself, and whether a test notices. In a copy of the project the
 * tests run that name the changed file, then those of its room, then the contract, the balances and the recount, then what
 * the judge goes through of the room. Prints a table; `-- --write` puts it into test/mutants/README.md.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutate } from './find.js';
import { pickMutants } from './pick.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const has = (name) => process.argv.includes(`--${name}`);
const option = (name, fallback) => (has(name) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : fallback);
if (has('help')) {
  console.log('npm run mutants -- [--n 50] [--seed 1] [--only a part of a path] [--near] [--list] [--write]');
  process.exit(0);
}
const [n, seed] = [Number(option('n', '50')), option('seed', '1')];
const picked = pickMutants(root, { n, seed, only: option('only', '') });
const code = (text) => `\`${text.replace(/\s+/g, ' ').replaceAll('|', '\\|')}\``;
const tell = ({ file, line, before, after }) =>
  `${file} | ${line} | ${code(before)} → ${after === '' ? 'nothing' : code(after)}`;
if (has('list')) {
  for (const one of picked) console.log(`| ${tell(one)} |`);
  process.exit(0);
}

const copy = realpathSync(mkdtempSync(join(tmpdir(), 'gender-audit-mutants-')));
for (const name of readdirSync(root))
  if (!['node_modules', '.git'].includes(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

/** What runs through every room; left out with `--near`, which is for looking at one room. */
const ALL = has('near') ? [] : ['test/contract.test.ts', 'test/balance.test.ts', 'test/recount'];
const testsOf = (room) => (room === 'ingest/values' ? ['test/ingest/values', 'test/ingest'] : [`test/${room}`]);
const tests = readdirSync(join(copy, 'test'), { recursive: true })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.(test|judge)\.ts$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(copy, name), 'utf8') }));
/** Those of `npm run judge`, which run in a mode of their own. */
const JUDGE = /\.judge\.ts$/;
/** Those that start the built program or a browser see nothing of a changed source. */
const BUILT = /^test\/(cli|portable|office)\/|browser|interactive|print-pdf/;
const naming = (file) =>
  tests
    .filter(({ name, text }) => !JUDGE.test(name) && !BUILT.test(name) && text.includes(`../${file}'`))
    .map(({ name }) => name);

/** What a run says of each file: whether its tests fail, and how long they took. */
const report = join(copy, 'mutants.json');
/** Seconds of a step of tests; a mutant that never ends is noticed so. */
const PATIENCE = 1800;

/** The run that is under way, with all that it has started. */
let running = null;
const stop = () => running !== null && process.kill(-running.pid, 'SIGKILL');
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    stop();
    rmSync(copy, { recursive: true, force: true });
    process.exit(1);
  });

/** Milliseconds of each test file, as far as they are known. */
const times = new Map();

/** Null where all pass, else the file that fails first. Only the whole run has a limit. All or none are the judge's. */
async function run(names) {
  rmSync(report, { force: true });
  const mode = JUDGE.test(names[0]) ? ['--mode', 'judge'] : [];
  const args = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', ...names, ...mode, '--bail', '1'];
  const more = ['--testTimeout', '3600000', '--hookTimeout', '3600000', '--reporter', 'json', '--outputFile', report];
  running = spawn(process.execPath, [...args, ...more], { cwd: copy, detached: true, stdio: 'ignore' });
  setPriority(running.pid, 10);
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    stop();
  }, PATIENCE * 1000);
  const status = await new Promise((resolve) => running.on('exit', resolve));
  clearTimeout(clock);
  running = null;
  if (late) return 'the time limit';
  const found = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : [];
  const nameOf = (one) => relative(copy, one.name).replaceAll('\\', '/');
  if (status === 0) for (const one of found) times.set(nameOf(one), one.endTime - one.startTime);
  if (status === 0) return null;
  const failed = found.find((one) => one.status === 'failed');
  return failed === undefined ? 'an error' : nameOf(failed);
}

/** The files of a folder in two steps, the quick ones first: most mutants are noticed there. */
function stepsOf(folder) {
  const files = tests
    .filter(({ name }) => !JUDGE.test(name) && (name === folder || name.startsWith(`${folder}/`)))
    .map(({ name, text }) => ({ name, time: times.get(name) ?? text.length / 5 }))
    .toSorted((a, b) => a.time - b.time);
  const whole = files.reduce((sum, { time }) => sum + time, 0);
  const until = (at) => files.slice(0, at + 1).reduce((sum, { time }) => sum + time, 0);
  return [true, false].map((early) => files.filter((_, at) => until(at) < whole / 2 === early).map((one) => one.name));
}

const judgesOf = (room) =>
  tests.map(({ name }) => name).filter((name) => JUDGE.test(name) && name.startsWith(`test/${room}/`));

/** What noticed a mutant of the file when the table was written last: tried first. */
const readme = join(here, 'README.md');
const remembered = (file) =>
  [...readFileSync(readme, 'utf8').matchAll(/^\| (\S+) \| .* \| (test\/\S+) \|$/gm)]
    .filter(([, name, by]) => name === file && !JUDGE.test(by) && tests.some((one) => one.name === by))
    .map(([, , by]) => by);

/** Test files that have been seen to pass without a mutation. */
const sound = new Set();

/** What notices a mutant; throws where a test fails without it too. */
async function tryOut(one) {
  const path = join(copy, one.file);
  const text = readFileSync(path, 'utf8');
  const rooms = testsOf(one.room).concat(ALL).flatMap(stepsOf);
  const steps = [remembered(one.file), naming(one.file), ...rooms, judgesOf(one.room)];
  const seen = new Set();
  for (const step of steps) {
    const names = step.filter((name) => !seen.has(name));
    if (names.length === 0) continue;
    for (const name of names) seen.add(name);
    writeFileSync(path, mutate(text, one));
    const failed = await run(names);
    writeFileSync(path, text);
    if (failed === null) continue;
    if (!failed.startsWith('test/') || sound.has(failed)) return failed;
    if ((await run([failed])) !== null) throw new Error(`${failed} fails without a mutation`);
    sound.add(failed);
    return failed;
  }
  return null;
}

const lines = ['| file | line | mutation | noticed by |', '|---|---|---|---|'];
const noticed = [];
try {
  for (const one of picked) {
    const by = await tryOut(one);
    noticed.push(by !== null);
    lines.push(`| ${tell(one)} | ${by ?? '**nothing**'} |`);
    console.log(lines.at(-1));
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
const sum = `Seed ${seed}: ${noticed.filter(Boolean).length} of ${noticed.length} noticed.`;
console.log(sum);

if (has('write')) {
  const [before, , after] = readFileSync(readme, 'utf8').split(/<!-- (?:begin|end) -->/);
  writeFileSync(readme, `${before}<!-- begin -->\n${sum}\n\n${lines.join('\n')}\n<!-- end -->${after}`);
}
