import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stageIn } from '../../../src/cli/files/staging.ts';
import { thisWriter } from '../../../src/cli/files/writer.ts';
import { emptyFolder } from '../program.ts';

/** The disk as it is, but that a call may fail when a test says so. */
const faults = vi.hoisted(() => ({ of: null as null | ((call: string, args: readonly unknown[]) => string | null) }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const faulty = (call: 'renameSync' | 'writeSync' | 'fsyncSync' | 'copyFileSync' | 'fstatSync' | 'writeFileSync') => [
    call,
    (...args: readonly never[]) => {
      const code = faults.of?.(call, args) ?? null;
      if (code === 'short') return (real.writeSync as (...all: unknown[]) => number)(args[0], args[1], args[2], 1);
      if (code !== null) throw Object.assign(new Error(`${code}: a message that names a path`), { code });
      return (real[call] as (...all: never[]) => unknown)(...args);
    },
  ];
  const calls = (['renameSync', 'writeSync', 'fsyncSync', 'copyFileSync', 'fstatSync', 'writeFileSync'] as const).map(
    faulty,
  );
  return { ...real, ...Object.fromEntries(calls) };
});
afterEach(() => {
  faults.of = null;
});

/** Two of the three were there; the third is new. */
const OLD = { 'audit.json': 'old audit', 'report.html': 'old page' };
const NEW = { 'audit.json': 'new audit', 'report.html': 'new page', 'tables.xlsx': 'new tables' };

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(join(folder, name), text);
  return folder;
}
const filesOf = (folder: string) =>
  Object.fromEntries(fs.readdirSync(folder).map((name) => [name, fs.readFileSync(join(folder, name), 'utf8')]));

function put(folder: string, files: Readonly<Record<string, string>>): void {
  const staging = stageIn(folder);
  try {
    for (const [name, text] of Object.entries(files)) {
      const draft = staging.open(name);
      draft.write(text);
      draft.end();
    }
    staging.commit();
  } finally {
    staging.drop();
  }
}

describe('files that are replaced together', () => {
  it('are all new', () => {
    const folder = folderWith(OLD);
    put(folder, NEW);
    expect(filesOf(folder)).toEqual(NEW);
  });

  // renames: 1 the lock, 2–3 two old files aside, 4–6 three new ones in place, 7 the mark that it is done
  it.each(
    ['EBUSY', 'EPERM', 'EIO', 'ENOSPC'].flatMap((code) => [1, 2, 3, 4, 5, 6, 7].map((at) => [code, at] as const)),
  )('are all old after %s at rename %i', (code, at) => {
    const folder = folderWith(OLD);
    let count = 0;
    faults.of = (call) => (call === 'renameSync' && ++count === at ? code : null);
    expect(() => put(folder, NEW)).toThrow();
    expect(filesOf(folder)).toEqual(OLD);
  });

  it.each([2, 3, 4, 5, 6, 7])('are all old where no rename works any more from number %i on', (from) => {
    const folder = folderWith(OLD);
    let count = 0;
    faults.of = (call) => (call === 'renameSync' && ++count >= from ? 'EBUSY' : null);
    expect(() => put(folder, NEW)).toThrow();
    expect(filesOf(folder)).toEqual(OLD);
  });

  it('names the file that is held', () => {
    const folder = folderWith(OLD);
    faults.of = (call, [from]) => (call === 'renameSync' && String(from).endsWith('report.html') ? 'EBUSY' : null);
    expect(() => put(folder, NEW)).toThrow(
      expect.objectContaining({
        code: 'file-open',
        exit: 2,
        what: expect.objectContaining({ sv: expect.stringContaining(join(folder, 'report.html')) }),
      }),
    );
  });

  it.each([
    ['ENOSPC', 'writeSync'],
    ['EIO', 'writeSync'],
    ['ENOSPC', 'fsyncSync'],
  ])('are all old after %s in %s', (code, where) => {
    const folder = folderWith(OLD);
    faults.of = (call) => (call === where ? code : null);
    // the system's own code stands behind the words that a person reads
    const told = { code: 'cannot-write', exit: 2, cause: expect.objectContaining({ code }) };
    expect(() => put(folder, NEW)).toThrow(expect.objectContaining(told));
    expect(filesOf(folder)).toEqual(OLD);
  });

  it('are all old, and nothing is left beside them, where the disk is full at the journal', () => {
    const folder = folderWith(OLD);
    faults.of = (call, [path]) => {
      if (call !== 'writeFileSync' || !String(path).endsWith('journal.json')) return null;
      fs.appendFileSync(String(path), '[{"na');
      return 'ENOSPC';
    };
    expect(() => put(folder, NEW)).toThrow(expect.objectContaining({ code: 'cannot-write', exit: 2 }));
    expect(filesOf(folder)).toEqual(OLD);
  });

  it('are whole where the disk takes one byte at a time', () => {
    const folder = folderWith(OLD);
    faults.of = (call) => (call === 'writeSync' ? 'short' : null);
    put(folder, NEW);
    expect(filesOf(folder)).toEqual(NEW);
  });

  it('replace no folder and no device', () => {
    const folder = folderWith(OLD);
    fs.mkdirSync(join(folder, 'tables.xlsx'));
    expect(() => put(folder, NEW)).toThrow(expect.objectContaining({ code: 'not-a-file', exit: 2 }));
    fs.rmdirSync(join(folder, 'tables.xlsx'));
    expect(filesOf(folder)).toEqual(OLD);
  });
});

/** A staging as a run leaves it that is killed at a rename: everything after that is undone by the system, not by it. */
function killedAt(folder: string, at: number): void {
  let count = 0;
  faults.of = (call) => {
    if (call === 'copyFileSync') return 'EIO';
    return call === 'renameSync' && ++count >= at ? 'EIO' : null;
  };
  expect(() => put(folder, NEW)).toThrow();
  faults.of = null;
  const lock = join(folder, '.gender-audit-writing');
  if (fs.existsSync(lock)) fs.writeFileSync(join(lock, 'writer.json'), JSON.stringify(deadWriter()));
}

function deadWriter() {
  const { pid } = spawnSync(execPath, ['--version']);
  return { ...thisWriter(), pid, started: '1' };
}

describe('one writer in a folder', () => {
  it.each([3, 4, 5, 6])('what a run killed at rename %i left is undone by the next, before anything else', (at) => {
    const folder = folderWith(OLD);
    killedAt(folder, at);
    const refused = new Error('refused');
    const staging = stageIn(folder);
    const check = () => {
      expect(fs.readFileSync(join(folder, 'audit.json'), 'utf8')).toBe('old audit');
      throw refused;
    };
    expect(() => staging.commit({ check })).toThrow(refused);
    staging.drop();
    expect(filesOf(folder)).toEqual(OLD);
  });

  it('a lock of a run that is no more, or of a later program with its number, holds nobody up', () => {
    for (const writer of [deadWriter(), { ...thisWriter(), started: '1' }]) {
      const folder = folderWith(OLD);
      fs.mkdirSync(join(folder, '.gender-audit-writing', 'new'), { recursive: true });
      fs.writeFileSync(join(folder, '.gender-audit-writing', 'writer.json'), JSON.stringify(writer));
      put(folder, NEW);
      expect(filesOf(folder)).toEqual(NEW);
    }
  });

  it.each(['', '{"host":"', '{}', 'null', '[]', '\0\0\0\0', '{"host":1,"pid":"x"}'])(
    'a lock whose writer cannot be read (%j) is taken over at once',
    (writer) => {
      const folder = folderWith(OLD);
      fs.mkdirSync(join(folder, '.gender-audit-writing', 'new'), { recursive: true });
      fs.writeFileSync(join(folder, '.gender-audit-writing', 'writer.json'), writer);
      const start = Date.now();
      put(folder, NEW);
      expect(Date.now() - start).toBeLessThan(5000);
      expect(filesOf(folder)).toEqual(NEW);
    },
  );

  it('a lock of a run that is at work is waited for, and then told', () => {
    const folder = folderWith(OLD);
    fs.mkdirSync(join(folder, '.gender-audit-writing'));
    fs.writeFileSync(join(folder, '.gender-audit-writing', 'writer.json'), JSON.stringify(thisWriter()));
    const now = vi.spyOn(Date, 'now');
    const start = Date.now();
    let asked = 0;
    now.mockImplementation(() => start + 4000 * asked++);
    expect(() => put(folder, NEW)).toThrow(
      expect.objectContaining({
        code: 'folder-busy',
        exit: 2,
        advice: expect.objectContaining({ sv: expect.stringContaining(join(folder, '.gender-audit-writing')) }),
      }),
    );
    now.mockRestore();
    expect(fs.readFileSync(join(folder, 'report.html'), 'utf8')).toBe('old page');
  });

  it('clears stagings of runs that are no more, and leaves those at work', () => {
    const folder = emptyFolder();
    const staging = (name: string, writer: object) => {
      fs.mkdirSync(join(folder, name));
      fs.writeFileSync(join(folder, name, 'writer.json'), JSON.stringify(writer));
    };
    staging('.gender-audit-1-1', deadWriter());
    staging('.gender-audit-2-1', thisWriter());
    put(folder, NEW);
    expect(fs.readdirSync(folder).toSorted()).toEqual(['.gender-audit-2-1', ...Object.keys(NEW)]);
  });
});
