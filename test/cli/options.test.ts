import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectFiles, expandPattern } from '../../src/cli/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'gender-audit-'));
for (const name of ['b.csv', 'a.csv', 'a+b.xlsx', '.hidden.csv', 'star*.csv', 'o'])
  writeFileSync(join(folder, name), '');
mkdirSync(join(folder, 'folder.csv'));
const names = (pattern: string) => expandPattern(join(folder, pattern)).map((path) => path.slice(folder.length + 1));

describe('a pattern that no shell has expanded', () => {
  it('is the files that it names, in order, without folders and hidden files', () => {
    expect(names('?.csv')).toEqual(['a.csv', 'b.csv']);
    expect(names('a*')).toEqual(['a+b.xlsx', 'a.csv']);
    expect(names('.h*')).toEqual(['.hidden.csv']);
  });

  it('is itself where it is a file, names none or is no pattern', () => {
    expect(names('star*.csv')).toEqual(['star*.csv']);
    expect(names('*.parquet')).toEqual(['*.parquet']);
    expect(names('a+b.xlsx')).toEqual(['a+b.xlsx']);
    expect(expandPattern(join(folder, 'not', '*.csv'))).toEqual([join(folder, 'not', '*.csv')]);
    expect(expandPattern('-')).toEqual(['-']);
  });

  it('adds to the files before it', () => {
    expect(collectFiles(join(folder, '?.csv'), ['x'])).toEqual(['x', join(folder, 'a.csv'), join(folder, 'b.csv')]);
  });
});
