import { DuckDBInstance } from '@duckdb/node-api';

/** A Parquet file opened by a DuckDB of its own, which may read that one path and nothing else. */
export interface ParquetFile {
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  /** The rows in file order as texts, null for what is not registered, some thousand at a time. */
  rows(): AsyncGenerator<readonly (readonly (string | null)[])[]>;
  close(): void;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const NUMBERS = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|UINTEGER|DOUBLE|FLOAT|DECIMAL.*)$/;

/**
 * Opens a Parquet file, in an instance whose doors are shut but for this path: `allowed_paths` can be set only after birth,
 * and before `enable_external_access` is turned off (DuckDB 1.5). Null where the file is damaged: DuckDB's own messages may
 * repeat cells.
 */
export async function openParquetFile(path: string): Promise<ParquetFile | null> {
  const instance = await DuckDBInstance.create(':memory:', {
    temp_directory: '',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
  });
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  await connection.run(`SET allowed_paths = [${quoted(path)}]`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
  try {
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet(${quoted(path)})`);
    const columns = described
      .getRows()
      .map(([name, type]) => ({ name: String(name), isNumber: NUMBERS.test(String(type)) }));
    const casts = columns.map(({ name }) => `CAST("${name.replaceAll('"', '""')}" AS VARCHAR)`);
    return {
      columns,
      async *rows() {
        const result = await connection.stream(`SELECT ${casts.join(', ')} FROM read_parquet(${quoted(path)})`);
        for (;;) {
          const chunk = await result.fetchChunk();
          if (!chunk || chunk.rowCount === 0) return;
          // every column is cast to VARCHAR above
          yield chunk.getRows() as unknown as readonly (readonly (string | null)[])[];
        }
      },
      close,
    };
  } catch {
    close();
    return null;
  }
}
