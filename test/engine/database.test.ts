import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/engine/database.ts';

describe('the locked database', () => {
  it('takes typed chunks and gives them back, with holes', async () => {
    const database = await openDatabase();
    const sink = await database.createTable('records', [
      { name: 'sex', type: 'ENUM', values: ['woman', 'man', 'unknown'] },
      { name: 'referred', type: 'BOOLEAN' },
      { name: 'person_id', type: 'INTEGER' },
      { name: 'aid_start', type: 'DATE' },
      { name: 'granted_amount', type: 'BIGINT' },
    ]);
    const valid = Uint8Array.of(1, 1, 0);
    sink.push(3, [
      { data: Uint8Array.of(1, 0, 2), valid: Uint8Array.of(1, 1, 1) },
      { data: Uint8Array.of(1, 0, 0), valid },
      { data: Int32Array.of(7, 8, 9), valid },
      { data: Int32Array.of(0, 20_089, 0), valid },
      { data: BigInt64Array.of(123_450n, 0n, 0n), valid },
    ]);
    sink.close();
    expect(await database.rows('SELECT * FROM records')).toEqual([
      ['man', true, 7, 0, 123_450n],
      ['woman', false, 8, 20_089, 0n],
      ['unknown', null, null, null, null],
    ]);
    database.close();
  });

  it('is there for as long as one hand is on it, and is let go of with the last', async () => {
    const database = await openDatabase();
    await database.run('CREATE TABLE one AS SELECT 1 AS n');
    const branch = await database.branch();
    database.close();
    expect(await branch.rows('SELECT n FROM one')).toEqual([[1]]);
    branch.close();
    await expect(branch.branch()).rejects.toThrow();
  });

  it.each([
    "COPY (SELECT 1) TO 'out.csv'",
    "SELECT * FROM read_csv('package.json')",
    "ATTACH 'cases.db'",
    'INSTALL httpfs',
    "SET temp_directory = '/tmp'",
  ])('refuses %s', async (sql) => {
    const database = await openDatabase();
    await expect(database.rows(sql)).rejects.toThrow(/^engine: /);
    database.close();
  });

  it('writes nothing to the disk when memory runs short, and says what to do', async () => {
    const before = process.cwd();
    const folder = mkdtempSync(join(tmpdir(), 'gender-audit-'));
    process.chdir(folder);
    try {
      const database = await openDatabase({ memory: '60MB', threads: 1 });
      const work = database.rows(
        'SELECT count(*) FROM (SELECT range AS r, hash(range) AS h FROM range(20000000) ORDER BY h)',
      );
      await expect(work).rejects.toMatchObject({ code: 'out-of-memory', exit: 1 });
      expect(readdirSync(folder)).toEqual([]);
      expect(existsSync('.tmp')).toBe(false);
      database.close();
    } finally {
      process.chdir(before);
    }
  });

  it('never passes on a message that repeats a cell', async () => {
    const database = await openDatabase();
    await expect(database.rows("SELECT CAST('hemlig 19121212' AS INTEGER)")).rejects.toThrow(
      /^engine: Conversion Error$/,
    );
    database.close();
  });
});
