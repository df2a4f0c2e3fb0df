import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../src/engine/database.ts';
import type { SqlValue } from '../../../src/engine/result-rows.ts';
import { readExport } from '../../../src/ingest/read-export.ts';
import type { ReadRequest } from '../../../src/ingest/reader/read-rows.ts';
import type { ReadExport } from '../../../src/model/records.ts';

export type Contents = Readonly<Record<string, string | Uint8Array>>;

/** Writes the files into a folder of their own, runs `work` on their paths, and takes the folder away. */
export async function withFiles<T>(contents: Contents, work: (paths: readonly string[]) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gender-audit-'));
  try {
    const paths = Object.entries(contents).map(([name, content]) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    });
    return await work(paths);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Read {
  readonly result: ReadExport;
  /** Rows in the order read, text fields as words. */
  readonly rows: readonly Readonly<Record<string, SqlValue | string>>[];
}

/** Reads files given as text or bytes. */
export function read(contents: Contents, more: Partial<ReadRequest> = {}): Promise<Read> {
  return withFiles(contents, async (files) => {
    const database = await openDatabase({ threads: 1 });
    try {
      const request = { files, mapping: null, drop: [], window: { from: null, to: null }, ...more };
      const result = await readExport(request, database);
      const names = [...result.fields.map(({ id }) => id), 'file', 'row_no'];
      const rows = await database.rows(
        `SELECT ${names.map((one) => `"${one}"`).join(', ')} FROM records ORDER BY row_no`,
      );
      return {
        result,
        rows: rows.map((row) =>
          Object.fromEntries(
            row.map((value, at) => {
              const words = result.dictionaries.get(names[at]!);
              return [names[at]!, words && typeof value === 'number' ? words[value]! : value];
            }),
          ),
        ),
      };
    } finally {
      database.close();
    }
  });
}

/** One column of the rows read. */
export async function column(contents: Contents, field: string, more: Partial<ReadRequest> = {}) {
  return (await read(contents, more)).rows.map((row) => row[field]);
}
