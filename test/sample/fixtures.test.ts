import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Fixtures } from './fixture.ts';
import { GENERATED } from './generated.ts';
import { EVERYTHING } from './hostile-everything.ts';
import { IDENTITY } from './hostile-identity.ts';
import { MEANING } from './hostile-meaning.ts';
import { QUOTING } from './hostile-quoting.ts';
import { makeWorkbook } from './workbook.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'fixtures');
const update = process.env.WRITE === 'fixtures';
const MADE: Fixtures = { ...GENERATED, ...QUOTING, ...MEANING, ...IDENTITY, ...EVERYTHING };
const WORKBOOK = 'dialects/workbook.xlsx';
const BY_HAND = ['README.md', 'example/gender-audit.map.yaml', 'shapes/two-files/gender-audit.map.yaml'];

function write(path: string, bytes: Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}

const stored: readonly string[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

describe('the fixtures', () => {
  it.each(Object.keys(MADE))('%s is what the sample makes', (path) => {
    const made = MADE[path]!;
    if (update) write(path, made);
    const kept = readFileSync(join(root, path));
    // Compressed bytes may differ between versions of zlib; what is in them may not.
    const same = path.endsWith('.gz') ? gunzipSync(kept).equals(gunzipSync(made)) : kept.equals(made);
    expect(same, 'run npx vitest run --mode fixtures test/sample/fixtures.test.ts and look at the difference').toBe(
      true,
    );
  });

  it('has a workbook with the content of the other dialects', async () => {
    if (update) write(WORKBOOK, await makeWorkbook());
    const sheets = await readWorkbook(join(root, WORKBOOK));
    const uttag = sheets.find((one) => one.sheet === 'Uttag')!.data;
    const text = GENERATED['dialects/utf-8.csv']!.toString('utf8').trimEnd().split('\r\n');
    const cells = uttag.map((row) =>
      row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
    );
    expect(cells).toHaveLength(text.length);
    const asNumber = (cell: string) => (/^\d+(,\d\d)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell || null);
    for (const [place, line] of text.entries()) {
      expect(cells[place]).toEqual(place === 0 ? line.split(';') : line.split(';').map(asNumber));
    }
  });

  it('has no file that is neither made here nor kept by hand', () => {
    expect(stored.toSorted()).toEqual([...Object.keys(MADE), WORKBOOK, ...BY_HAND].toSorted());
  });

  it('has every file in its README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(stored.filter((path) => path !== 'README.md' && !readme.includes(`\`${path}\``))).toEqual([]);
  });

  it('is small: at most 8 MB, the example at most 3 MB', () => {
    expect(stored.reduce((sum, path) => sum + statSync(join(root, path)).size, 0)).toBeLessThan(8e6);
    expect(statSync(join(root, 'example/exempelstad-2025.csv')).size).toBeLessThan(3e6);
  });

  it('has nothing with the shape of an identity number but where that is the point', () => {
    // Swedish identity and coordination numbers: six or eight digits of a date (day + 60), a separator or none,
    // four digits. Skatteverket, rättslig vägledning 330245.
    const shape = /(?<!\d)(?:\d\d)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+ ]?\d{4}(?!\d)/;
    const found = Object.keys(MADE).filter((path) => shape.test(MADE[path]!.toString('latin1')));
    const meant = [
      'identity-in-text',
      'identity-no-separator',
      'coordination-number',
      'identity-in-title',
      'identity-in-heading',
    ];
    // `uttagen` holds times written yyyyMMddHHmm: the shape, on purpose, and no identity number.
    const expected = [...meant, 'not-identity-numbers'].map((name) => `hostile/${name}.csv`);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});
