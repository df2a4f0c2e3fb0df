import { dirname, resolve, sep } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** A Parquet file opened by a DuckDB of its own, which may read that one path and nothing else. */
export interface ParquetFile {
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  /**
   * What the file says of itself, keys and values; but not `ARROW:schema`, which is its columns once more, as bytes.
   */
  readonly notes: readonly string[];
  /** The rows in file order as texts, null for what is not registered, some thousand at a time. */
  rows(): AsyncGenerator<readonly (readonly (string | null)[])[]>;
  close(): void;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
/**
 * DuckDB takes the name of a file for a pattern: its signs are written so that they mean themselves. A folder called
 * `enhet=Öst` is no column.
 */
const pattern = (path: string) => quoted(path.replace(/[[*?]/g, '[$&]'));
const readParquet = (path: string) => `read_parquet(${pattern(path)}, hive_partitioning = false)`;
const NUMBERS = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|UINTEGER|DOUBLE|FLOAT|DECIMAL.*)$/;

/**
 * SQL for the text of a column. A moment (UTC in the file, whatever zone it came from) has its zone after it; INT96 is
 * one as Spark and Hive write it, though the file does not say so. A whole number in a column of floating point has no
 * `.0`, and NaN is how Python writes that there is none. Text without a mark that it is text comes as bytes.
 */
function textSql(name: string, type: string, moments: ReadonlySet<string>): string {
  const column = `"${name.replaceAll('"', '""')}"`;
  const text = `CAST(${column} AS VARCHAR)`;
  if (type === 'DOUBLE' || type === 'FLOAT') return `nullif(regexp_replace(${text}, '\\.0$', ''), 'nan')`;
  if (type === 'BLOB') return `coalesce(TRY(decode(${column})), ${text})`;
  return type === 'TIMESTAMP' && moments.has(name) ? `${text} || '+00'` : text;
}

/**
 * Opens a Parquet file, by its whole path (which is neither an address, `s3:`, nor a home, `~`), in an instance whose
 * doors are shut but for this path: `allowed_paths` can be set only after birth, and before `enable_external_access` is
 * turned off (DuckDB 1.5). Null where the file is damaged: DuckDB's own messages may repeat cells.
 */
export async function openParquetFile(name: string): Promise<ParquetFile | null> {
  const path = resolve(name);
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
  // to find a name by a pattern, its folder must be looked into
  await connection.run(
    /[[*?]/.test(path)
      ? `SET allowed_directories = [${quoted(dirname(path) + sep)}]`
      : `SET allowed_paths = [${quoted(path)}]`,
  );
  await connection.run('SET enable_external_access = false');
  // else a moment would be written in the zone of the machine
  await connection.run("SET TimeZone = 'UTC'");
  await connection.run('SET lock_configuration = true');
  try {
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${readParquet(path)}`);
    const columns = described
      .getRows()
      .map(([name, type]) => ({ name: String(name), isNumber: NUMBERS.test(String(type)) }));
    const old = await connection.runAndReadAll(
      `SELECT name FROM parquet_schema(${pattern(path)}) WHERE type = 'INT96'`,
    );
    const said = await connection.runAndReadAll(
      `SELECT TRY(decode(key)), coalesce(TRY(decode(value)), '') FROM parquet_kv_metadata(${pattern(path)})`,
    );
    const moments = new Set(old.getRows().map(([name]) => String(name)));
    const casts = described.getRows().map(([name, type]) => textSql(String(name), String(type), moments));
    return {
      columns,
      notes: said.getRows().flatMap(([key, value]) => (key === 'ARROW:schema' ? [] : [String(key), String(value)])),
      async *rows() {
        const result = await connection.stream(`SELECT ${casts.join(', ')} FROM ${readParquet(path)}`);
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
