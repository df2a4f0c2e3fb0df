import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Release, writeProvenance, writeRelease } from '../../src/cli/output.ts';
import type { Origin } from '../../src/model/provenance-file.ts';
import { emptyFolder } from './program.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const audit = (name: string) =>
  JSON.stringify({ schema: 'gender-audit/audit@1', window: YEAR, source: { files: [{ name }] } });
const originOf = (name: string, more: Partial<Origin> = {}): Origin => ({
  ...{ ...YEAR, scope: null, files: [{ name }] },
  ...more,
});
const release = (name: string) =>
  new Map([
    ['report.html', `page of ${name}`],
    ['audit.json', audit(name)],
  ]);

const put = (folder: string, files: Release, names: readonly string[], force: boolean) =>
  writeRelease(files, { folder, origin: originOf(names.join()), force });

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
    const own = (text: string) =>
      writeProvenance('0', originOf('nord.csv', { files: [{ name: 'nord.csv', sha256: 'a' }] }), text);
    const same = new Map([...release('nord.csv'), ['provenance.json', own(audit('nord.csv'))]]);
    expect(put(folder, same, ['nord.csv'], false)).toEqual([]);
    const later = `${audit('nord.csv')} `;
    const other = new Map([...same, ['audit.json', later], ['provenance.json', own(later)]]);
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
    writeRelease(release('nord.csv'), { folder, origin: originOf('nord.csv'), force: false, secret: true });
    expect(mode('report.html')).toBe('600');
  });

  it('knows whose release it is by content, where there is no audit too', () => {
    const file = (name: string, sha256: string): Partial<Origin> => ({ files: [{ name, sha256 }] });
    const quarter = { from: '2025-07-01', to: '2025-09-30' };
    const tables = (origin: Origin) =>
      new Map([
        ['results.csv', `of ${origin.from}`],
        ['provenance.json', writeProvenance('0', origin, `audit of ${origin.from}`)],
      ]);
    const folder = emptyFolder();
    const place = (origin: Origin, force = false) => writeRelease(tables(origin), { folder, origin, force });
    place(originOf('export.csv', file('export.csv', 'a')));
    // the same command twice
    expect(() => place(originOf('export.csv', file('export.csv', 'a')))).not.toThrow();
    // made anew, with what was registered late; and the same bytes under another name
    expect(() => place(originOf('export.csv', file('export.csv', 'b')))).not.toThrow();
    expect(() => place(originOf('copy.csv', file('copy.csv', 'b')))).not.toThrow();
    // another quarter, and another district, that the system gave the same name
    const refused = expect.objectContaining({ code: 'not-ours', exit: 2 });
    expect(() => place(originOf('copy.csv', { ...file('copy.csv', 'c'), ...quarter }))).toThrow(refused);
    expect(() => place(originOf('copy.csv', { ...file('copy.csv', 'c'), scope: 'Norr' }))).toThrow(refused);
    expect(readFileSync(join(folder, 'results.csv'), 'utf8')).toBe('of 2025-01-01');
    // tables of old data do not lie beside a new audit
    const origin = originOf('copy.csv', { ...file('copy.csv', 'c'), ...quarter });
    const audited = new Map([
      ['audit.json', 'new'],
      ['provenance.json', writeProvenance('0', origin, 'new')],
    ]);
    expect(writeRelease(audited, { folder, origin, force: true })).toEqual(['results.csv']);
  });
});
