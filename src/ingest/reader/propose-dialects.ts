import { parse } from 'csv-parse/sync';
import { DELIMITERS, type Delimiter } from './find-heading.ts';
import { LINE_ENDS } from './second-reading.ts';
import type { Survey } from './survey.ts';

/** How the beginning of a file would look with a delimiter. */
export interface DialectProposal {
  readonly delimiter: Delimiter;
  /** Cells of the commonest row. */
  readonly cells: number;
  /** Share of the rows, of those with something in them, that have so many cells. */
  readonly share: number;
}

/** What csv-parse makes of the first 64 kB with each delimiter, the likeliest first: for people who must choose. */
export function proposeDialects(survey: Survey): readonly DialectProposal[] {
  if (survey.kind !== 'csv') return [];
  return DELIMITERS.flatMap((delimiter) => propose(survey, delimiter)).sort(
    (a, b) => b.share * Math.log(b.cells) - a.share * Math.log(a.cells),
  );
}

function propose({ head, spaced, wholeHead }: Survey, delimiter: Delimiter): readonly DialectProposal[] {
  const rows = readRows(head, delimiter, spaced);
  const counts = new Map<number, number>();
  // the last row of a head is cut off
  for (const row of wholeHead ? rows : rows.slice(0, -1)) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [cells, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return cells > 1 ? [{ delimiter, cells, share: count / total }] : [];
}

function readRows(head: Uint8Array, delimiter: Delimiter, spaced: boolean): readonly (readonly string[])[] {
  try {
    return parse(Buffer.from(head), {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: [...LINE_ENDS],
      ltrim: spaced,
    });
  } catch {
    // a quote that is open where the head ends; its message would repeat cells
    return [];
  }
}
