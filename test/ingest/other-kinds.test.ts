import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { read, withFiles } from './reader/read-text.ts';

type Cell = string | number | boolean | Date | null;

async function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Uint8Array> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) => {
        if (value === null) return null;
        return value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : { value };
      }),
    ),
  }));
  return writeXlsxFile(written).toBuffer();
}

const HEADING = ['person_id', 'kön', 'ålder', 'beslutsdatum', 'sökt_belopp', 'hänvisad_till_insats'];
const ROWS = [
  ['A1', 'kvinna', 34, new Date(Date.UTC(2025, 2, 1)), 1234.5, true],
  ['A2', 'man', 50, '2025-03-02', '1 234,50', 'nej'],
];

describe('a workbook', () => {
  it('is read from the only sheet with a sex column, cells by their own kind', async () => {
    const file = await workbook({
      'Läs mig': [['Uttaget gjordes i mars']],
      Data: [['Ekonomiskt bistånd'], [], HEADING, ...ROWS],
    });
    const { rows, result } = await read({ 'uttag.xlsx': file });
    expect(result.files[0]?.dialect).toMatchObject({ kind: 'xlsx', sheet: 'Data', headerRow: 3 });
    // 2025-03-01 is day 20,148 since 1970-01-01: date -d 2025-03-01 +%s / 86400
    expect(
      rows.map(({ age, decision_date, applied_amount, referred }) => [age, decision_date, applied_amount, referred]),
    ).toEqual([
      [34, 20_148, 123_450n, true],
      [50, 20_149, 123_450n, false],
    ]);
  });

  it.each<[string, Readonly<Record<string, readonly (readonly Cell[])[]>>, string]>([
    ['two sheets with a sex column', { A: [HEADING, ...ROWS], B: [HEADING, ...ROWS] }, 'which-sheet'],
    ['an identity number on another sheet', { A: [HEADING, ...ROWS], B: [['x', '18121212-1212']] }, 'identity-numbers'],
    [
      'an identity number whose first zero Excel took',
      {
        A: [
          [...HEADING, 'nr'],
          ['A1', 'man', 1, null, null, null, 101_019_800],
        ],
      },
      'identity-numbers',
    ],
  ])('is refused with %s', async (_, sheets, code) => {
    const file = await workbook(sheets);
    await expect(read({ 'uttag.xlsx': file })).rejects.toMatchObject({ code });
  });

  it('takes the sheet that the mapping names', async () => {
    const file = await workbook({ A: [HEADING, ...ROWS], B: [HEADING, ROWS[0]!] });
    const mapping = { version: 1 as const, dialect: { sheet: 'b' } };
    expect((await read({ 'uttag.xlsx': file }, { mapping })).rows).toHaveLength(1);
  });
});

describe('a Parquet file', () => {
  it('is read through the same conversions', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gender-audit-'));
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const path = join(folder, "it's.parquet");
    await connection.run(`COPY (SELECT * FROM (VALUES
      ('A1', 'kvinna', 34, DATE '2025-03-01', 1234.5::DOUBLE, true),
      ('A2', 'man', NULL, NULL, 99::DOUBLE, NULL)) AS t(person_id, kön, ålder, beslutsdatum, sökt_belopp, hänvisad_till_insats)
    ) TO '${path.replaceAll("'", "''")}' (FORMAT parquet)`);
    connection.closeSync();
    instance.closeSync();
    const bytes = readFileSync(path);
    rmSync(folder, { recursive: true });
    const { rows, result } = await read({ "it's.parquet": bytes });
    expect(rows).toMatchObject([
      {
        person_id: 0,
        sex: 'woman',
        age: 34,
        decision_date: 20_148,
        applied_amount: 123_450n,
        referred: true,
        row_no: 1,
      },
      { person_id: 1, sex: 'man', age: null, decision_date: null, applied_amount: 9900n, referred: null, row_no: 2 },
    ]);
    expect(result.files[0]?.dialect.kind).toBe('parquet');
    await expect(read({ 'a.parquet': bytes.subarray(0, 100) })).rejects.toMatchObject({
      code: 'damaged-parquet',
      exit: 3,
    });
  });
});

describe('the types of a Parquet file', () => {
  async function parquet(select: string): Promise<Uint8Array> {
    const folder = mkdtempSync(join(tmpdir(), 'gender-audit-'));
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const path = join(folder, 'a.parquet');
    await connection.run(`COPY (SELECT 'A' AS person_id, 'kvinna' AS kön, ${select}) TO '${path}' (FORMAT parquet)`);
    connection.closeSync();
    instance.closeSync();
    const bytes = readFileSync(path);
    rmSync(folder, { recursive: true });
    return bytes;
  }

  // 2025-01-10 is day 20,098 since 1970: date -d 2025-01-10 +%s / 86400. Sweden is an hour ahead of UTC in January, two in July.
  it.each([
    ["TIMESTAMPTZ '2025-01-09 23:00:00+00'", 20_098],
    ["TIMESTAMPTZ '2025-01-10 00:00:00+01'", 20_098],
    ["TIMESTAMPTZ '2025-01-10 00:00:00+00'", 20_098],
    ["TIMESTAMPTZ '2025-07-09 22:00:00+00'", 20_279],
    ["TIMESTAMP '2025-01-10 23:30:00'", 20_098],
    ["TIMESTAMP_NS '2025-01-10 08:00:00.123456789'", 20_098],
    ["TIMESTAMP_MS '2025-01-10 08:00:00.123'", 20_098],
    ["DATE '2025-01-10'", 20_098],
    ['20250110::BIGINT', 20_098],
    ["'2025-01-10'::BLOB", 20_098],
    ["CAST('2025-01-10' AS ENUM ('2025-01-10', '2025-01-11'))", 20_098],
  ])('a date as %s', async (sql, day) => {
    const { rows } = await read({ 'a.parquet': await parquet(`${sql} AS beslutsdatum`) });
    expect(rows).toMatchObject([{ decision_date: day }]);
  });

  it.each([
    ['1234.5::DECIMAL(18, 2)', 123_450n],
    ['1234.5::FLOAT', 123_450n],
    ['1234::HUGEINT', 123_400n],
    ['1234::USMALLINT', 123_400n],
    ["'nan'::DOUBLE", null],
  ])('an amount as %s', async (sql, ore) => {
    const { rows, result } = await read({ 'a.parquet': await parquet(`${sql} AS sökt_belopp`) });
    expect(rows).toMatchObject([{ applied_amount: ore }]);
    expect(result.ledger.badValues).toEqual([]);
  });

  it('ids of floating point are those of whole numbers, and bytes are text', async () => {
    const { rows } = await read({
      'a.parquet': await parquet("7::DOUBLE AS ärende_id, encode('Söder') AS enhet, true AS handlingsplan"),
      'b.csv': 'person_id;kön;ärende_id\nB;man;7\n',
    });
    expect(rows).toMatchObject([
      { case_id: 0, unit: 'Söder', plan: true },
      { case_id: 0, unit: null },
    ]);
  });
});

describe('the fixtures', () => {
  const folder = join(import.meta.dirname, '../../fixtures/dialects');
  const first = 'utf-8.csv';
  it.each(readdirSync(folder).filter((name) => name !== first))(
    '%s gives the same table as utf-8.csv',
    async (name) => {
      const table = async (file: string) => {
        const { rows, result } = await read({ [file]: readFileSync(join(folder, file)) });
        return { rows, used: result.ledger.used, fields: result.fields.map(({ id }) => id) };
      };
      expect(await table(name)).toEqual(await table(first));
    },
  );
});

describe('memory', () => {
  it('stays small for a file of one line of 200 MB', async () => {
    const line = Buffer.alloc(200 << 20, 'x');
    line.write('person_id;kön\n');
    await withFiles({ 'one-line.csv': line }, async ([path]) => {
      const { openFile } = await import('../../src/ingest/reader/files/open-files.ts');
      const file = await openFile(path!, { mapping: null, drop: [] });
      const before = process.memoryUsage();
      let most = 0;
      const broken: boolean[] = [];
      await file.walk({
        onBytes: () => {
          const { heapUsed, arrayBuffers } = process.memoryUsage();
          most = Math.max(most, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
        },
        onRow: (record) => broken.push(record.broken),
      });
      expect(broken).toEqual([true]);
      expect(most).toBeLessThan(100 << 20);
    });
  });
});
