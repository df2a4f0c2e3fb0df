import type { Notice } from '../errors/notice.ts';
import { getField } from '../model/fields.ts';
import type { Remark } from '../model/records.ts';
import type { CaseDatabase } from './database.ts';
import type { Shape } from './shape.ts';

/** First and last month, and the fields that tell them. */
export interface Reach {
  readonly first: number;
  readonly last: number;
  readonly fields: readonly string[];
}

/** A month without a neighbour for so long is far outside; the part of all dates that may lie there. */
const FAR_MONTHS = 12;
const FAR_SHARE = 0.02;

/** First and last month of the fields of the first group that holds any date at all, without what is far outside. */
export async function findReach(
  database: CaseDatabase,
  shape: Shape,
  groups: readonly (readonly string[])[],
): Promise<Reach | null> {
  for (const group of groups) {
    const fields = group.filter((id) => shape.has(id));
    if (fields.length === 0) continue;
    const months = fields.flatMap((id) => [...new Set([shape.firstMonth(id), shape.lastMonth(id)])]);
    const parts = months.map((sql) => `SELECT ${sql} AS month FROM records AS r`);
    const rows = await database.rows(
      `SELECT month, count(*) FROM (${parts.join(' UNION ALL ')}) WHERE month IS NOT NULL GROUP BY month ORDER BY ALL`,
    );
    const counts = rows.map(([month, n]) => [Number(month), Number(n)] as const);
    if (counts.length === 0) continue;
    return { first: edgeOf(counts), last: edgeOf(counts.toReversed()), fields };
  }
  return null;
}

/** The first month of these, outermost first, that is not cut off from the rest by a long emptiness. */
function edgeOf(counts: readonly (readonly [month: number, n: number])[]): number {
  const all = counts.reduce((sum, [, n]) => sum + n, 0);
  let edge = 0;
  let outside = 0;
  counts.slice(0, -1).forEach(([month, n], at) => {
    outside += n;
    if (outside <= all * FAR_SHARE && Math.abs(counts[at + 1]![0] - month) > FAR_MONTHS) edge = at + 1;
  });
  return counts[edge]![0];
}

const FEW_LINES = 3;

/** Dates beyond the edges, with the lines of the first. */
export async function farDates(
  database: CaseDatabase,
  edges: readonly {
    readonly code: 'date-far-outside' | 'ends-after-span';
    readonly id: string;
    readonly where: string;
  }[],
): Promise<readonly Remark[]> {
  const remarks: Remark[] = [];
  for (const { code, id, where } of edges) {
    const rows = await database.rows(`SELECT line FROM records AS r WHERE ${where} ORDER BY ALL`);
    if (rows.length === 0) continue;
    const lines = rows.slice(0, FEW_LINES).map(([line]) => Number(line));
    remarks.push({ code, fields: [id], count: rows.length, lines });
  }
  return remarks;
}

/** The same for the person at the keyboard, with the lines. */
export function noticeOf({ code, fields, count = 0, lines = [] }: Remark): Notice {
  const heading = fields.map((id) => getField(id).heading).join(', ');
  const at = lines.join(', ') + (count > lines.length ? ' …' : '');
  return code === 'ends-after-span'
    ? {
        code,
        what: {
          sv: `${heading}: ${count} slutdatum ligger efter periodens sista dag (rad ${at}). De räknas som pågående.`,
          en: `${heading}: ${count} ends lie after the last day of the period (line ${at}). They count as ongoing.`,
        },
        advice: {
          sv: 'Når underlaget längre än så: ange --to.',
          en: 'If the data reach further than that: give --to.',
        },
      }
    : {
        code,
        what: {
          sv: `${heading}: ${count} datum ligger långt utanför alla andra (rad ${at}) och flyttar inte periodens gräns.`,
          en: `${heading}: ${count} dates lie far outside all others (line ${at}) and do not move the limit of the period.`,
        },
        advice: {
          sv: 'Rätta datumen i filen, eller ange perioden: --from och --to.',
          en: 'Mend the dates in the file, or state the period: --from and --to.',
        },
      };
}
