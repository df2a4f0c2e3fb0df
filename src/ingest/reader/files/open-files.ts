import type { Readable } from 'node:stream';
import { codedError } from '../../../errors/catalogue.ts';
import type { MappingFile } from '../../../model/mapping-file.ts';
import { mappingFor } from '../../mapping/mapping-for.ts';
import type { Claim } from '../../mapping/read-mapping.ts';
import { openCsv } from '../csv/open-csv.ts';
import { interrupted } from './file-trouble.ts';
import type { OpenedFile } from './opened-file.ts';
import { openSource, type Source } from './source.ts';
import { surveySource } from './survey.ts';

/** The files of an export, and what the user says of them. */
export interface ExportFiles {
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
  readonly mapping: MappingFile | null;
  /** What the mapping file says of the headings, where a person has written it; a preset may fit a part of them. */
  readonly claims?: readonly Claim[] | undefined;
  /** Headings of columns that are left unread and unsearched. */
  readonly drop: readonly string[];
  readonly stdin?: Readable | undefined;
  /**
   * Files by path, kept from one reading of a command to the next: what flows past can be had once, and what is read
   * again must be what was read.
   */
  readonly sources?: Map<string, Source> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The table of records holds the number of a file in one byte. */
const MOST_FILES = 255;

/**
 * Opens every file. @throws CodedError 2 or 3, see source.ts, survey.ts, open-csv.ts, open-workbook.ts and
 * open-parquet.ts
 */
export async function openFiles(request: ExportFiles): Promise<readonly OpenedFile[]> {
  if (request.files.length === 0 || request.files.length > MOST_FILES) throw howManyFiles();
  const opened: OpenedFile[] = [];
  for (const path of request.files) {
    if (request.signal?.aborted) throw interrupted();
    opened.push(await openFile(path, request));
  }
  return opened;
}

/** Opens one file, by what its first bytes say that it is. */
export async function openFile(
  path: string,
  { mapping, drop, stdin, sources, signal }: Omit<ExportFiles, 'files'>,
): Promise<OpenedFile> {
  const source = sources?.get(path) ?? (await openSource(path, stdin, signal));
  sources?.set(path, source);
  const said = mappingFor(mapping, source.name);
  const survey = await surveySource(source, said.dialect.encoding ?? null);
  const request = { source, survey, mapping: said, drop };
  if (survey.kind === 'csv') return openCsv(request);
  // read-excel-file and DuckDB's reader are loaded only for those who need them
  if (survey.kind === 'xlsx') return (await import('../workbook/open-workbook.ts')).openWorkbook(request);
  return (await import('./open-parquet.ts')).openParquet(request);
}

const howManyFiles = () => codedError('how-many-files');
