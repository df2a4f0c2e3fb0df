import type { DuckDBConnection } from '@duckdb/node-api';
import { codedError } from '../errors/catalogue.ts';
import type { ColumnSpec, RowSink } from './columns.ts';
import type { SqlValue } from './result-rows.ts';

export type { SqlValue };

/** The table of records and what is counted from it. In memory, without files, network or temporary directory. */
export interface CaseDatabase {
  createTable(name: string, columns: readonly ColumnSpec[]): Promise<RowSink>;
  run(sql: string): Promise<void>;
  /** Rows of a query; BIGINT and HUGEINT come as bigint, DATE as days since 1970. */
  rows(sql: string): Promise<readonly (readonly SqlValue[])[]>;
  /** Another connection to the same tables: its statements run beside this one's, its TEMP tables are its own. */
  branch(): Promise<CaseDatabase>;
  interrupt(): void;
  close(): void;
}

/**
 * No files, network, extensions or temporary directory from the start. Without `temp_directory ''` DuckDB would write
 * cases into the working directory when memory runs short.
 */
const LOCKED = {
  temp_directory: '',
  enable_external_access: 'false',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
  lock_configuration: 'true',
} as const;

/**
 * Opens the locked database. `threads` and `memory` (DuckDB's own words, `'500MB'`) are for tests; DuckDB's defaults
 * else.
 * @throws CodedError 1 `no-engine` where the package has no binding for this platform
 */
export async function openDatabase(options: { threads?: number; memory?: string } = {}): Promise<CaseDatabase> {
  const duckdb = await import('@duckdb/node-api').catch(() => {
    throw noEngine();
  });
  const { createTable } = await import('./columns.ts');
  const { readResult } = await import('./result-rows.ts');
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    ...LOCKED,
    ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
    ...(options.memory === undefined ? {} : { memory_limit: options.memory }),
  });
  const open: DuckDBConnection[] = [];
  const take = async (): Promise<CaseDatabase> => {
    const connection = await instance.connect();
    open.push(connection);
    return {
      createTable: (name, columns) => guard(createTable(connection, name, columns)),
      run: async (sql) => void (await guard(connection.run(sql))),
      rows: (sql) => guard(connection.run(sql).then(readResult)),
      branch: take,
      interrupt: () => {
        for (const one of open) one.interrupt();
      },
      close: () => {
        open.splice(open.indexOf(connection), 1);
        connection.closeSync();
        if (open.length === 0) instance.closeSync();
      },
    };
  };
  return take();
}

/** DuckDB's messages repeat cells: only the kind of error, before the first colon, may be looked at. */
async function guard<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const kind = error instanceof Error ? error.message.slice(0, error.message.indexOf(':')) : '';
    if (kind === 'Out of Memory Error') throw outOfMemory();
    if (kind === 'INTERRUPT Error') throw interrupted();
    throw new Error(`engine: ${/^[A-Za-z ]{1,40}$/.test(kind) ? kind : 'error'}`, { cause: error });
  }
}

const noEngine = () => codedError('no-engine');

const outOfMemory = () => codedError('out-of-memory');

const interrupted = () => codedError('interrupted');

/** How many tasks run at the same time: one statement of DuckDB's seldom keeps more than one processor busy. */
const CONCURRENCY = 2;

/**
 * Runs tasks that do not depend on each other, each on a connection of its own; results stand in the order of the
 * tasks. After a failure no further task is begun. When all running ones are done, the error of the first task in order
 * is thrown, so that the same error is told in every run.
 */
export async function runConcurrently<Found>(
  database: CaseDatabase,
  tasks: readonly ((branch: CaseDatabase) => Promise<Found>)[],
): Promise<Found[]> {
  const found: Found[] = [];
  const failed: { readonly at: number; readonly error: unknown }[] = [];
  let next = 0;
  const work = async () => {
    const branch = await database.branch();
    while (next < tasks.length && failed.length === 0) {
      const at = next++;
      try {
        found[at] = await tasks[at]!(branch);
      } catch (error) {
        failed.push({ at, error });
      }
    }
    branch.close();
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, tasks.length) }, work));
  const first = failed.toSorted((a, b) => a.at - b.at)[0];
  if (first !== undefined) throw first.error;
  return found;
}
