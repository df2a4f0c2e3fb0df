import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeRelease } from '../../src/cli/output.ts';
import { emptyFolder } from './program.ts';

const audit = (name: string) => JSON.stringify({ schema: 'gender-audit/audit@1', source: { files: [{ name }] } });
const release = (name: string) =>
  new Map([
    ['report.html', `page of ${name}`],
    ['audit.json', audit(name)],
  ]);

describe('writing a release', () => {
  it('makes the folder and leaves nothing but the files', () => {
    const folder = join(emptyFolder(), 'reports', '2025');
    writeRelease(folder, release('nord.csv'), ['nord.csv'], false);
    expect(readdirSync(folder).toSorted()).toEqual(['audit.json', 'report.html']);
  });

  it('replaces its own files for the same export, and refuses another unit in the same folder', () => {
    const folder = emptyFolder();
    writeRelease(folder, release('nord.csv'), ['nord.csv'], false);
    writeRelease(folder, new Map([...release('nord.csv'), ['report.html', 'new']]), ['nord.csv'], false);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('new');
    expect(() => writeRelease(folder, release('syd.csv'), ['syd.csv'], false)).toThrow(
      expect.objectContaining({ code: 'not-ours', exit: 2 }),
    );
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('new');
    writeRelease(folder, release('syd.csv'), ['syd.csv'], true);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('page of syd.csv');
  });

  it('refuses a file that someone else wrote', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'report.html'), 'my own page');
    expect(() => writeRelease(folder, release('nord.csv'), ['nord.csv'], false)).toThrow(
      expect.objectContaining({ code: 'not-ours' }),
    );
    expect(readdirSync(folder)).toEqual(['report.html']);
  });

  it('leaves the folder as it was when the disk is full', () => {
    const folder = emptyFolder();
    writeRelease(folder, release('nord.csv'), ['nord.csv'], false);
    mkdirSync(join(folder, '.gender-audit-x'));
    const full = new Map([
      ['report.html', 'new'],
      ['full/device', 'x'],
    ]);
    symlinkSync('/dev/full', join(folder, 'device'));
    expect(() => writeRelease(folder, full, ['nord.csv'], false)).toThrow();
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('page of nord.csv');
    expect(readdirSync(folder).filter((name) => name.startsWith('.gender-audit-report'))).toEqual([]);
  });

  it('takes away a folder it made when it cannot write there', () => {
    const folder = join(emptyFolder(), 'new');
    expect(() => writeRelease(folder, new Map([['no/such/place', 'x']]), [], false)).toThrow();
    expect(existsSync(folder)).toBe(false);
  });

  it('clears away what a killed run left under temporary names', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '.gender-audit-report.html'), 'half');
    writeRelease(folder, release('nord.csv'), ['nord.csv'], false);
    expect(readdirSync(folder).toSorted()).toEqual(['audit.json', 'report.html']);
  });
});
