import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fixture, program, run } from './program.ts';

const example = fixture('example/exempelstad-2025.csv');
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

/** Two lines on standard error, nothing on standard output, nothing written. */
function expectRefusal(args: readonly string[], code: number, options: Parameters<typeof run>[1] = {}) {
  const out = join(emptyFolder(), 'out');
  const ran = run([...args, '--out', out], options);
  expect(ran.said).toHaveLength(2);
  expect(ran.code).toBe(code);
  expect(ran.out).toBe('');
  expect(() => readdirSync(out)).toThrow();
  return ran;
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(emptyFolder(), name);
  writeFileSync(path, content);
  return path;
}

describe('nothing to read', () => {
  it('says that there is no such file', () => {
    expectRefusal(['analyze', 'finns-inte.csv'], 3);
  });
  it('says that a folder is no file', () => {
    expectRefusal(['analyze', emptyFolder()], 3);
  });
  it('says that a file is empty', () => {
    expectRefusal(['analyze', file('tom.csv', '')], 3);
    expectRefusal(['analyze', file('blank.csv', '\r\n\r\n')], 3);
  });
  it('says that a picture is no table', () => {
    expectRefusal(
      [
        'analyze',
        file('bild.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0xff, 0xfe, 0, 7)),
      ],
      3,
    );
  });
  it('says that there are only headings', () => {
    expectRefusal(['analyze', file('rubriker.csv', 'kön;ålder\r\n')], 3);
  });
  it('gives up on two gigabytes of one line without reading it into memory', () => {
    const path = join(emptyFolder(), 'lång.csv');
    const handle = openSync(path, 'w');
    ftruncateSync(handle, 2 ** 31);
    closeSync(handle);
    expectRefusal(['analyze', path], 3, { node: ['--max-old-space-size=200'] });
  });
  it('says that it may not read the file', () => {
    const path = file('hemlig.csv', 'kön;ålder\nkvinna;30\n');
    chmodSync(path, 0);
    const open = emptyFolder();
    chmodSync(open, 0o777);
    const { code, said } = run(['analyze', path], isRoot ? { uid: NOBODY, gid: NOBODY, cwd: open } : {});
    expect(code).toBe(3);
    expect(said).toHaveLength(2);
  });
});

describe('nothing half-written', () => {
  // a place that cannot be written to is a place to change: exit 2 (README, "Exit codes")
  it
    .runIf(platform() === 'linux')
    .each([
      '/proc/x',
      '/proc/self/x',
      '/dev/full',
      '/dev/full/x',
      'x.csv',
      'x.csv/y',
      '',
      'a'.repeat(300),
      'a/'.repeat(3000),
    ])('says that it is no folder to write in (%#)', (out) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'x.csv'), 'kön;ålder\nkvinna;30\nman;40\n');
    const ran = run(['analyze', 'x.csv', '--from', '2025-01-01', '--to', '2025-12-31', '--out', out, '--quiet'], {
      cwd,
    });
    expect(ran.said).toEqual([expect.any(String), expect.stringContaining('--out')]);
    expect(ran.code).toBe(2);
    expect(readdirSync(cwd)).toEqual(['x.csv']);
  });

  it('says that a folder, a device and what lies below a file are no files', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'x.csv'), '');
    const outs = ['.', '..', 'x.csv/y.csv', ...(platform() === 'linux' ? ['/dev/full', '/proc/x.csv'] : [])];
    for (const out of outs) {
      const ran = run(['sample', '--rows', '3', '--force', '--out', out], { cwd });
      expect([out, ran.code, ran.said.length, ran.out]).toEqual([out, 2, 2, '']);
    }
    expect(readdirSync(cwd)).toEqual(['x.csv']);
  });

  it('says that the disk is full', () => {
    expect(platform(), 'a full disk is made with a Linux user namespace').toBe('linux');
    const folder = emptyFolder();
    mkdirSync(join(folder, 'full'));
    const script =
      'mount -t tmpfs -o size=16k none full && "$0" "$1" analyze "$2" --only recipients --out full/out; code=$?; ls -A full; exit $code';
    const done = spawnSync('unshare', ['-rm', 'sh', '-c', script, process.execPath, program, example], { cwd: folder });
    expect(String(done.stderr).split('\n')[0]).toMatch(/^Disken är full: full.out.\S+ kunde inte skrivas\.$/);
    expect(done.status).toBe(2);
    expect(String(done.stdout)).toBe('');
  });

  it('says that it may not write', () => {
    const folder = emptyFolder();
    chmodSync(folder, 0o555);
    const { code, said } = run(
      ['analyze', example, '--out', join(folder, 'out')],
      isRoot ? { uid: NOBODY, gid: NOBODY } : {},
    );
    expect(said).toEqual([
      expect.stringMatching(/^Behörighet att skriva saknas: .+out\.$/),
      expect.stringContaining('--out'),
    ]);
    expect(code).toBe(2);
  });

  it('leaves the folder as it was when killed at any moment', async () => {
    for (const after of [50, 150, 300, 500, 700, 900, 1200]) {
      const folder = emptyFolder();
      const child = spawn(process.execPath, [program, 'analyze', example, '--out', join(folder, 'out')], {
        stdio: 'ignore',
      });
      const ended = once(child, 'exit');
      await wait(after);
      child.kill('SIGKILL');
      await ended;
      const names = readdirSync(folder).flatMap((name) => readdirSync(join(folder, name)));
      const visible = names.filter((name) => !name.startsWith('.gender-audit-'));
      expect([[], ['audit.json', 'ledger.json', 'provenance.json', 'report.html']]).toContainEqual(visible.toSorted());
    }
  });

  it('ends with 130 when interrupted, and writes nothing', async () => {
    const folder = emptyFolder();
    const child = spawn(process.execPath, [program, 'analyze', '-', '--out', join(folder, 'out')], {
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    const ended = once(child, 'exit');
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
    });
    // more than a pipe holds: once it is written, the program is reading it, and waits for more
    await new Promise((written) => child.stdin.write(`kön;ålder\n${'kvinna;30\n'.repeat(200_000)}`, written));
    child.kill('SIGINT');
    const [code] = await ended;
    expect(code).toBe(130);
    expect(said).toBe('Avbrutet.\nInget har skrivits.\n');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a folder that is not there', () => {
  it('is made for a sample', () => {
    const path = join(emptyFolder(), 'ny', 'mapp', 'x.csv');
    expect(run(['sample', '--rows', '5', '--out', path]).code).toBe(0);
    expect(readFileSync(path, 'utf8').split('\n').length).toBeGreaterThan(5);
  });

  it('is made for a copy with codes, and not left where none is written', () => {
    const source = file('x.csv', 'person_id;namn;kön\nA;Ada Exempel;kvinna\n');
    const folder = emptyFolder();
    const path = join(folder, 'ny', 'mapp', 'x.csv');
    expect(run(['pseudonymise', source, '--ids', 'person_id', '--out', path]).code).toBe(4);
    expect(readdirSync(folder)).toEqual([]);
    expect(run(['pseudonymise', source, '--ids', 'person_id', '--drop', 'namn', '--out', path]).code).toBe(0);
    expect(readdirSync(join(folder, 'ny', 'mapp'))).toEqual(['x.csv']);
    const number = file('y.csv', 'person_id;kön;notering\nA;kvinna;ring 18121212-1212\n');
    const other = emptyFolder();
    expect(run(['pseudonymise', number, '--ids', 'person_id', '--out', join(other, 'ny', 'y.csv')]).code).toBe(4);
    expect(readdirSync(other)).toEqual([]);
  });
});

it('GENDER_AUDIT_DEBUG=1 shows where it broke, and only then', () => {
  const source = file('x.csv', 'person_id;kön\nA;0\nB;1\n');
  const refused = (value: string) =>
    run(['analyze', source, '--out', emptyFolder()], { env: { GENDER_AUDIT_DEBUG: value } }).said;
  expect(refused('0')).toHaveLength(2);
  expect(refused('1')[2]).toBe('CodedError sex-codes');
  expect(refused('1')[3]).toMatch(/^ +at .*dist\/program\//);
});
