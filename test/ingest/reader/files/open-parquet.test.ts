import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

/** Invented: birth number 987 is one of those kept for made-up numbers. */
const NUMBER = '811228-9874';

async function refusal(select: string, more = ''): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'ga-')), 'x.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (${select}) TO '${file}' (FORMAT parquet${more})`);
  connection.closeSync();
  instance.closeSync();
  try {
    await read({ 'x.parquet': readFileSync(file) });
    return '';
  } catch (error) {
    const { exit, sv, en, advice } = error as Record<string, unknown>;
    return `${exit} ${JSON.stringify([sv, en, advice, (error as Error).message])}`;
  }
}

const ROWS = `SELECT * FROM (VALUES ('P-1', 'kvinna', 'ja'), ('P-2', 'man', 'nej')) AS t(person_id, kön, plan)`;

describe('an identity number in a Parquet file', () => {
  it.each([
    ['a value of its metadata', ROWS, `, KV_METADATA {anm: 'avser ${NUMBER}'}`],
    ['a key of its metadata', ROWS, `, KV_METADATA {"${NUMBER}": 'x'}`],
    ['the name of a column', ROWS.replace('plan)', `"plan ${NUMBER}")`), ''],
    ['a cell', ROWS.replace("'P-2'", `'${NUMBER}'`), ''],
  ])('stops the run where it is %s, and is not repeated', async (_, select, more) => {
    const told = await refusal(select, more);
    expect(told).toMatch(/^4 /);
    expect(told).not.toContain('9874');
  });

  it('is not what other metadata are', async () => {
    const pandas =
      '{"index_columns": [{"kind": "range", "start": 0, "stop": 20000, "step": 1}], "pandas_version": "2.2.3"}';
    expect(await refusal(ROWS, `, KV_METADATA {pandas: '${pandas}', made: '2026-03-01T12:30:45Z'}`)).toBe('');
  });
});
