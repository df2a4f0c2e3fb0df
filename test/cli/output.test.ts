import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Release, writeRelease } from '../../src/cli/output.ts';
import { emptyFolder } from './program.ts';

const audit = (name: string) => JSON.stringify({ schema: 'gender-audit/audit@1', source: { files: [{ name }] } });
const release = (name: string) =>
  new Map([
    ['report.html', `page of ${name}`],
    ['audit.json', audit(name)],
  ]);

const put = (folder: string, files: Release, origin: readonly string[], force: boolean) =>
  writeRelease(files, { folder, origin, force });

describe('writing a release', () => {
  it('makes the folder and leaves nothing but the files', () => {
    const folder = join(emptyFolder(), 'reports', '2025');
    put(folder, release('nord.csv'), ['nord.csv'], false);
    expect(readdirSync(folder).toSorted()).toEqual(['audit.json', 'report.html']);
  });

  it('replaces its own files for the same export, and refuses another unit in the same folder', () => {
    const folder = emptyFolder();
    put(folder, release('nord.csv'), ['nord.csv'], false);
    put(folder, new Map([...release('nord.csv'), ['report.html', 'new']]), ['nord.csv'], false);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('new');
    expect(() => put(folder, release('syd.csv'), ['syd.csv'], false)).toThrow(
      expect.objectContaining({ code: 'not-ours', exit: 2 }),
    );
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('new');
    put(folder, release('syd.csv'), ['syd.csv'], true);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('page of syd.csv');
  });

  it('refuses a file that someone else wrote', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'report.html'), 'my own page');
    expect(() => put(folder, release('nord.csv'), ['nord.csv'], false)).toThrow(
      expect.objectContaining({ code: 'not-ours' }),
    );
    expect(readdirSync(folder)).toEqual(['report.html']);
  });

  it('takes away a folder it made when it cannot write there', () => {
    const folder = join(emptyFolder(), 'new', 'newer');
    expect(() => put(folder, new Map([['no/such/place', 'x']]), [], false)).toThrow();
    expect(existsSync(join(folder, '..'))).toBe(false);
  });

  it('takes away what an earlier release had and this one lacks, and leaves documents and what is not ours', () => {
    const folder = emptyFolder();
    const old = new Map([
      ...release('nord.csv'),
      ['tables.xlsx', 'old'],
      ['memo.docx', 'old'],
      ['provenance.json', '{}'],
    ]);
    put(folder, old, ['nord.csv'], false);
    writeFileSync(join(folder, 'mine.html'), 'mine');
    // the same audit: what stands beside it agrees with it
    const same = new Map([...release('nord.csv'), ['provenance.json', '{}']]);
    expect(put(folder, same, ['nord.csv'], false)).toEqual([]);
    const other = new Map([...same, ['audit.json', `${audit('nord.csv')} `]]);
    expect(put(folder, other, ['nord.csv'], false)).toEqual(['tables.xlsx']);
    expect(readdirSync(folder).toSorted()).toEqual([
      ...['audit.json', 'memo.docx', 'mine.html', 'provenance.json', 'report.html'],
    ]);
  });

  it('keeps what tells of the cases for its owner', () => {
    const folder = join(emptyFolder(), 'r');
    const mode = (name: string) => (statSync(join(folder, name)).mode & 0o777).toString(8);
    put(folder, new Map([...release('nord.csv'), ['provenance.json', '{}']]), ['nord.csv'], false);
    expect([mode('.'), mode('provenance.json'), mode('report.html')]).toEqual(['700', '600', '644']);
    writeRelease(release('nord.csv'), { folder, origin: ['nord.csv'], force: false, secret: true });
    expect(mode('report.html')).toBe('600');
  });
});
