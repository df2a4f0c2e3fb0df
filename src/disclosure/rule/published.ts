import type { Cell } from '../../model/counted.ts';
import type { BySex } from '../../model/sex.ts';

/** A number of an earlier release. */
export interface PublishedCount {
  readonly n: number;
  /** The numerator; null where the figure has none. */
  readonly count: number | null;
  readonly missing: number;
}

/**
 * The undivided line of a figure in a period that is out: `counts` by category (`''` where the figure has none), null where
 * nothing of it is shown, or where it counted something else.
 */
export interface PublishedLine {
  readonly counts: ReadonlyMap<string, BySex<PublishedCount | null>> | null;
}

/** What earlier releases show of times within the span of this one. */
export interface Published {
  /** Ids of the periods of this release that are out. Nothing of them is shown anew. */
  readonly periods: ReadonlySet<string>;
  /** True for a breakdown of which a table is out, of any indicator, or of one that says nearly the same. */
  readonly isDivided: (by: string) => boolean;
  /** Undefined where that period was published without the figure. */
  readonly find: (indicator: string, stat: string, period: string) => PublishedLine | undefined;
  /**
   * False for a figure that is hidden, or absent, where the same span was published before; and for an own indicator that is
   * new where an own one is hidden.
   */
  readonly mayShow: (indicator: string, stat: string) => boolean;
}

/**
 * The cell as it was published. How many people stand behind its numbers was not told: at most one each, which is taken, since
 * all that is made of it is a lower bound of those who are left.
 */
export function publishedCell(cell: Cell, counts: ReadonlyMap<string, PublishedCount>): Cell | null {
  const [own] = counts.values();
  if (own === undefined) return null;
  const { n, missing } = own;
  const count = own.count ?? 0;
  const base = { units: n + missing, n, people: n };
  switch (cell.kind) {
    case 'count':
    case 'mean':
    case 'ratio':
      return { ...cell, ...base };
    case 'share':
      return { ...cell, ...base, yes: count, peopleYes: count, peopleNo: n - count };
    case 'rate':
    case 'survival':
      return { ...cell, ...base, events: count, peopleEvents: count };
    case 'category': {
      const counted = [...counts].map(([value, one]) => ({ value, n: one.count ?? 0, people: one.count ?? 0 }));
      return { ...cell, ...base, counts: counted };
    }
  }
}
