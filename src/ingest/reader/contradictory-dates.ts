import type { BySex } from '../../model/sex.ts';
import type { BufferColumn } from './row-buffer.ts';
import { FIRST_LINES, type SexIndex } from './row-tally.ts';

/** Two dates of a row that cannot both be right: how often, and where the first stand. */
export interface Contradiction {
  readonly code: 'ends-before-it-starts' | 'decided-before-applied';
  readonly earlier: string;
  readonly later: string;
  readonly rows: BySex<number>;
  readonly lines: readonly number[];
}

/** Pairs that are looked at: `later` may not be before `earlier`. An end that is, is a bad value; a decision stands. */
const PAIRS = [
  { code: 'ends-before-it-starts', earlier: 'aid_start', later: 'aid_end', isBad: true },
  { code: 'ends-before-it-starts', earlier: 'measure_start', later: 'measure_end', isBad: true },
  { code: 'decided-before-applied', earlier: 'application_date', later: 'decision_date', isBad: false },
] as const;

/** Compares the dates of every row, and keeps count of those that contradict each other. */
export interface DateCheck {
  /**
   * Looks at a row of the buffer: 0 for nothing, else for {@link DateCheck.settle}. An impossible end is moved to the
   * beginning, the one day that is known, so that the row can be placed in time.
   */
  look(row: number): number;
  /** Counts what was found on a row that is used, and takes impossible ends out of it. */
  settle(found: number, row: number, sex: SexIndex, line: number): void;
  found(): readonly Contradiction[];
}

/**
 * `columns`: those that this file fills. `endIsAfter`: `aid_end` was moved one day back from the first day without aid, so
 * that aid for no whole day ends the day before it began. `onBad`: told of every end that was taken out of a used row.
 */
export function createDateCheck(
  columns: readonly BufferColumn[],
  endIsAfter: boolean,
  onBad: (field: string, row: number, sex: SexIndex, line: number) => void,
): DateCheck {
  const find = (name: string) => columns.find((column) => column.name === name);
  const pairs = PAIRS.flatMap((pair) => {
    const [from, to] = [find(pair.earlier), find(pair.later)];
    const slack = endIsAfter && pair.later === 'aid_end' ? 1 : 0;
    return from && to
      ? [{ ...pair, from, to, slack, counts: [0, 0, 0] as [number, number, number], lines: [] as number[] }]
      : [];
  });
  return {
    look(row) {
      let found = 0;
      for (let at = 0; at < pairs.length; at++) {
        const { from, to, slack, isBad } = pairs[at]!;
        if (from.valid[row] !== 1 || to.valid[row] !== 1 || to.words[row]! >= from.words[row]! - slack) continue;
        found |= 1 << at;
        if (isBad) to.words[row] = from.words[row]!;
      }
      return found;
    },
    settle(found, row, sex, line) {
      pairs.forEach(({ to, counts, lines, isBad, later }, at) => {
        if ((found & (1 << at)) === 0) return;
        counts[sex]++;
        if (lines.length < FIRST_LINES) lines.push(line);
        if (!isBad) return;
        to.valid[row] = 0;
        onBad(later, row, sex, line);
      });
    },
    found: () =>
      pairs.flatMap(({ code, earlier, later, counts: [women, men, unknown], lines }) =>
        lines.length === 0 ? [] : [{ code, earlier, later, rows: { women, men, unknown }, lines }],
      ),
  };
}
