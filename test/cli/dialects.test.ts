import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fixture, readJson, run } from './program.ts';

const SPAN = ['--from', '2025-01-01', '--to', '2025-12-31'];

/** Everything of audit.json but the names and dialects of the files. */
function audit(path: string) {
  const out = emptyFolder();
  const ran = run(['analyze', path, '--out', out, '--internal', '--format', 'json', ...SPAN]);
  expect(ran.err).toBe('');
  expect(ran.code).toBe(0);
  const { source, rows, remarks, ...document } = readJson(join(out, 'audit.json'));
  return { ...document, used: rows.used };
}

const names = readdirSync(fixture('dialects'));

describe('the same export in many dialects', () => {
  const expected = audit(fixture('dialects/utf-8.csv'));

  it('holds people to count', () => {
    expect(names.length).toBeGreaterThanOrEqual(8);
    expect(expected.used).toBe(400);
    expect(expected.results.filter((row: { n: number }) => row.n > 20).length).toBeGreaterThan(20);
  });

  it.each(names.filter((name) => name !== 'utf-8.csv'))('%s gives the same audit', (name) => {
    expect(audit(fixture(`dialects/${name}`))).toEqual(expected);
  });
});
