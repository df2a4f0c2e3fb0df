/**
 * What an analyst does on Windows, run by Node for Windows (under Wine in .ci/portable): node.exe try-windows.js <program> <fixtures>
 * <reports> <folder> <other drive>. Writes one line for each thing tried into <folder>/result.txt, since pipes do not work there.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const [program, fixtures, reports, folder, other] = process.argv.slice(2);
const result = join(folder, 'result.txt');
const example = join(fixtures, 'example', 'exempelstad-2025.csv');
let number = 0;

function run(args, cwd = folder) {
  const [out, err] = ['out', 'err'].map((name) => join(folder, `${name}-${++number}.txt`));
  const [to, trouble] = [openSync(out, 'w'), openSync(err, 'w')];
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd, stdio: ['ignore', to, trouble] });
  closeSync(to);
  closeSync(trouble);
  return { status, out: readFileSync(out, 'utf8'), err: readFileSync(err, 'utf8') };
}

async function attempt(name, body) {
  let said;
  try {
    said = await body();
  } catch (error) {
    said = error.message;
  }
  appendFileSync(result, `${said ? 'FAILED' : 'passed'} ${name}${said ? `: ${said}` : ''}\n`);
}

const ended = ({ status, out, err }, expected) =>
  status === expected ? null : `ended with ${status}, not ${expected}: ${err || out}`;

writeFileSync(result, '');
const spaced = join(folder, 'Ärenden 2025 å ä ö');
mkdirSync(spaced);

await attempt('the example comes out byte for byte', () => {
  const done = run(['analyze', example, '--out', 'same', '--quiet']);
  if (done.status !== 0) return ended(done, 0);
  for (const name of ['report.html', 'audit.json']) {
    if (!readFileSync(join(folder, 'same', name)).equals(readFileSync(join(reports, name)))) return `${name} differs`;
  }
  return null;
});
await attempt('a path with spaces, å, ä and ö', () => {
  copyFileSync(example, join(spaced, 'min fil.csv'));
  return ended(run(['analyze', join(spaced, 'min fil.csv'), '--out', join(spaced, 'ut å'), '--quiet']), 0);
});
await attempt('inspect', () => ended(run(['inspect', 'min fil.csv'], spaced), 0));
await attempt('init writes a mapping that runs', () => {
  const made = run(['init', 'min fil.csv', '--yes'], spaced);
  return ended(made, 0) ?? ended(run(['analyze', 'min fil.csv', '--out', 'igen', '--quiet'], spaced), 0);
});
await attempt('every format but the printed page', () => {
  const done = run(['analyze', example, '--out', 'all', '--format', 'html,json,csv,xlsx,docx', '--quiet']);
  return (
    ended(done, 0) ?? (readdirSync(join(folder, 'all')).length > 4 ? null : readdirSync(join(folder, 'all')).join(' '))
  );
});
await attempt('a name that Windows keeps for itself', () => {
  const done = run(['analyze', 'con.csv', '--out', 'con']);
  if (done.status === 0 || done.status === 1 || done.status === null) return `ended with ${done.status}`;
  return /\bat .*\.js:\d/.test(done.err) ? 'a stack trace' : null;
});
await attempt('a pattern that no shell has expanded', () => {
  mkdirSync(join(folder, 'parts'));
  const lines = readFileSync(example, 'utf8').split('\n');
  const half = Math.floor(lines.length / 2);
  const head = lines.slice(0, lines.findIndex((line) => line.includes(';kön;')) + 1);
  writeFileSync(join(folder, 'parts', 'a.csv'), lines.slice(0, half).join('\n'));
  writeFileSync(join(folder, 'parts', 'b.csv'), [...head, ...lines.slice(half)].join('\n'));
  return ended(run(['analyze', 'parts\\*.csv', '--out', 'parts-out', '--quiet']), 0);
});
await attempt('a mapping in UTF-16 with CRLF', () => {
  const map = '\ufeffversion: 1\r\nwindow: { from: 2025-01-01, to: 2025-12-31 }\r\n';
  writeFileSync(join(folder, 'map.yaml'), Buffer.from(map, 'utf16le'));
  return ended(run(['analyze', example, '--map', 'map.yaml', '--out', 'utf16', '--quiet']), 0);
});
await attempt('a release on another drive', () => {
  const done = run(['analyze', example, '--out', `${other}\\release`, '--quiet']);
  return ended(done, 0) ?? (existsSync(`${other}\\release\\report.html`) ? null : 'nothing there');
});
await attempt('a file that another program holds open', async () => {
  const first = run(['analyze', example, '--out', 'held', '--format', 'html,json,xlsx', '--quiet']);
  if (first.status !== 0) return ended(first, 0);
  const before = readFileSync(join(folder, 'held', 'audit.json'));
  // cmd opens what it writes to without letting others delete or rename it
  const cmd = `"${process.execPath}" -e "setTimeout(() => {}, 60000)" >> held\\tables.xlsx`;
  const holder = spawn('cmd', ['/d', '/s', '/c', `"${cmd}"`], {
    cwd: folder,
    stdio: 'ignore',
    windowsVerbatimArguments: true,
  });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const done = run([
    'analyze',
    example,
    '--out',
    'held',
    '--format',
    'html,json,xlsx',
    '--force',
    '--by',
    'none',
    '--quiet',
  ]);
  holder.kill();
  const after = readFileSync(join(folder, 'held', 'audit.json'));
  if (done.status === 0) return after.equals(before) ? 'ended with 0 but wrote nothing' : null; // the system let it go
  if (done.status === 1) return `ended with 1: ${done.err}`;
  if (!after.equals(before)) return 'half a release: audit.json was replaced';
  return /tables\.xlsx/.test(done.err) ? null : `does not name the file: ${done.err}`;
});
appendFileSync(result, 'end\n');
