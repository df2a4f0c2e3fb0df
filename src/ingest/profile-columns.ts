import { headingKey, headingKeys } from './headings/heading-key.ts';
import { type ColumnProfile, createProfiler } from './questions/column-profile.ts';
import { type ExportFiles, openFile } from './reader/files/open-files.ts';

/**
 * Looks at the values of every column of a file but the dropped ones, which are empty here.
 * @throws CodedError 2 or 3 as openFile
 */
export async function profileColumns(
  path: string,
  drop: readonly string[],
  { signal, ...how }: Pick<ExportFiles, 'stdin' | 'sources' | 'signal'> = {},
): Promise<readonly ColumnProfile[]> {
  const file = await openFile(path, { mapping: null, drop, signal, ...how });
  const unseen = headingKeys(drop);
  const places = file.headings.flatMap((heading, place) => (unseen.has(headingKey(heading)) ? [] : [place]));
  const profiler = createProfiler(file.headings, places);
  await file.walk({
    signal,
    onBytes() {},
    onRow(record) {
      if (!record.broken && record.fields <= file.headings.length + 1) profiler.see(record);
    },
  });
  const seen = profiler.profiles();
  return file.headings.map((heading, place) => seen[places.indexOf(place)] ?? empty(heading));
}

const empty = (heading: string): ColumnProfile => ({
  heading,
  rows: 0,
  filled: 0,
  distinct: 0,
  more: false,
  kind: 'none',
  values: [],
});
