import { openParquetFile, type ParquetFile } from '../../../engine/parquet.ts';
import { codedError } from '../../../errors/catalogue.ts';
import { matchHeadings } from '../../headings/match-headings.ts';
import { createRecordWriter, NUMBER_CELL } from '../rows/record.ts';
import { interrupted, refuseWideFile } from './file-trouble.ts';
import type { OpenedFile, OpenRequest, RowWalk } from './opened-file.ts';

/**
 * Opens a Parquet file; its cells are read as texts through the same dictionaries as those of any other file.
 * @throws CodedError 3 `parquet-pipe` (packed, or on standard input), `damaged-parquet`, `too-many-columns`
 */
export async function openParquet(request: OpenRequest): Promise<OpenedFile> {
  const { source, survey, mapping, drop } = request;
  const { path, name } = source;
  if (path === null || survey.gzip) throw parquetPipe(name);
  const first = await open(path, name);
  const { columns, notes } = first;
  first.close();
  const headings = columns.map((column) => column.name);
  refuseWideFile(headings, name);
  return {
    source,
    survey,
    mapping,
    dialect: {
      kind: 'parquet',
      encoding: null,
      bom: false,
      delimiter: null,
      decimal: null,
      headerRow: 0,
      sheet: null,
      gzip: false,
    },
    headings,
    match: matchHeadings(headings, mapping, { file: name, drop }),
    surroundings: notes.map((text) => ({ scope: 'metadata', text, line: 0 })),
    rowShift: 0,
    workbook: null,
    walk: async (walk) => {
      const file = await open(path, name);
      try {
        await walkRows(file, name, survey.bytes, walk);
        // DuckDB opens the file by itself: it must still be the one that was looked at
        for await (const _ of source.open());
      } finally {
        file.close();
      }
    },
  };
}

async function open(path: string, name: string): Promise<ParquetFile> {
  const file = await openParquetFile(path);
  if (file === null) throw damagedParquet(name);
  return file;
}

async function walkRows(file: ParquetFile, name: string, bytes: number, { onRow, onBytes, signal }: RowWalk) {
  const write = createRecordWriter();
  const marks = file.columns.map(({ isNumber }) => (isNumber ? NUMBER_CELL : ''));
  let line = 0;
  const chunks = file.rows();
  for (;;) {
    if (signal?.aborted) throw interrupted();
    const next = await chunks.next().catch(() => {
      throw damagedParquet(name);
    });
    if (next.done) break;
    for (const row of next.value) {
      onRow(
        write(
          row.map((cell, at) => (cell === null ? '' : marks[at] + cell)),
          ++line,
        ),
      );
    }
  }
  onBytes(bytes);
}

const damagedParquet = (file: string) => codedError('damaged-parquet', { file });

const parquetPipe = (file: string) => codedError('parquet-pipe', { file });
