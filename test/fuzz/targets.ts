import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import writeXlsxFile from 'write-excel-file/node';
import { makeSample } from '../../src/sample/sample.ts';

/** Stands in every code of a person; what is printed must not have it. */
export const CANARY = 'hemligkod';

/** A kind of file that is mutated, and the command that meets it. */
export interface Target {
  readonly name: string;
  readonly extension: string;
  readonly seed: Buffer;
  readonly args: (file: string, folder: string) => readonly string[];
}

/** Whole files of every kind that is read, made from forty synthetic rows. */
export async function makeTargets(folder: string): Promise<readonly Target[]> {
  mkdirSync(folder, { recursive: true });
  const sample = makeSample({ rows: 40, seed: 7, from: '2025-01-01', to: '2025-12-31' }).toString('utf8');
  const [head, ...lines] = sample.trim().split('\n');
  const at = head!.split(';').indexOf('person_id');
  const rows = lines.map((line, row) => line.split(';').map((cell, i) => (i === at ? `${CANARY}${row}` : cell)));
  const csv = Buffer.from([head, ...rows.map((row) => row.join(';'))].join('\n'));
  const plain = join(folder, 'plain.csv');
  writeFileSync(plain, csv);
  const headings = head!.replace('\ufeff', '').trim().split(';');
  const workbook = join(folder, 'seed.xlsx');
  await writeXlsxFile([
    headings.map((value) => ({ value })),
    ...rows.map((row) => row.map((value) => ({ value: value.trim() }))),
  ]).toFile(workbook);
  const parquet = join(folder, 'seed.parquet');
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT * FROM read_csv('${plain}', delim = ';', all_varchar = true)) TO '${parquet}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
  const mapping = Buffer.from(
    `version: 1\nwindow: { from: 2025-01-01, to: 2025-12-31 }\ncolumns:\n  sex: { from: kön }\n  plan: { from: handlingsplan, blank: no }\nindicators:\n  young:\n    title: { sv: "Unga", en: "Young" }\n    unit: person\n    of: "recipient AND age < 30"\n    where: plan\n    smallest_gap: 0.1\n`,
  );
  const span = ['--from', '2025-01-01', '--to', '2025-12-31'];
  return [
    { name: 'text', extension: 'csv', seed: csv, args: (file) => ['inspect', file, ...span] },
    {
      name: 'text to a report',
      extension: 'csv',
      seed: csv,
      args: (file, out) => ['analyze', file, '--out', out, ...span],
    },
    { name: 'text, checked', extension: 'csv', seed: csv, args: (file) => ['validate', file] },
    { name: 'workbook', extension: 'xlsx', seed: readFileSync(workbook), args: (file) => ['inspect', file, ...span] },
    { name: 'Parquet', extension: 'parquet', seed: readFileSync(parquet), args: (file) => ['inspect', file, ...span] },
    { name: 'mapping', extension: 'yaml', seed: mapping, args: (file) => ['inspect', plain, '--map', file] },
    {
      name: 'audit',
      extension: 'json',
      seed: readFileSync('reports/jamnstad-2025/audit.json'),
      args: (file, out) => ['report', file, '--out', out],
    },
  ];
}
