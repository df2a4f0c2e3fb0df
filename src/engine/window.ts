import { codedError } from '../errors/catalogue.ts';
import type { Notice } from '../errors/coded-error.ts';
import { firstDay, lastDay, monthOf, parseDay, writeDay } from '../model/calendar.ts';
import { getField } from '../model/fields.ts';
import type { ReadExport, Remark } from '../model/records.ts';
import { type SelectedBy, settlePeriods, type Window } from '../model/window.ts';
import type { CaseDatabase } from './database.ts';
import { describeShape, type Shape } from './shape.ts';

export { settlePeriods };

/** What the user has said; ISO days. */
export interface GivenWindow {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly selectedBy?: SelectedBy | null;
}

/** A window with the day about which it speaks: its last day. Remarks: dates that did not count. */
type SettledWindow = Window & {
  readonly asOf: string;
  readonly remarks: readonly Remark[];
  readonly notices: readonly Notice[];
};

/** Dates that an export "of everyone with aid since A" cannot hold from before A; the others reach back. */
const FIRST = [
  ['aid_month', 'aid_end', 'closed_date', 'decision_date'],
  ['period', 'application_date', 'aid_start', 'referral_date', 'measure_start'],
];
/**
 * Which dates tell how far the export reaches: months with aid alone where there are any (a decision about December is
 * made in January too); then what has been registered of the aid; an end only where nothing else is registered as it
 * happens, since it may be planned; measures may be planned too.
 */
const LAST = [
  ['aid_month'],
  ['closed_date', 'decision_date', 'period'],
  ['aid_end', 'aid_start'],
  ['application_date'],
  ['referral_date', 'measure_start'],
];

/** A hundred years: every month and quarter is a period of its own. */
const MOST_MONTHS = 1200;

/**
 * A and B of the export (docs/methods.md, "Window"): `from` as given, else the first day of the month of the earliest
 * end, decision or month of aid; `to` as given, else the last day of the latest month in the export. Single dates far
 * outside all others move neither, and are told.
 * @throws CodedError 2 `no-dates` where nothing tells when the cases were; 2 `empty-window` where `from` is after `to`;
 * `long-window`.
 */
export async function settleWindow(
  database: CaseDatabase,
  read: ReadExport,
  given: GivenWindow = {},
): Promise<SettledWindow> {
  const shape = describeShape(read);
  const first = given.from ? null : await findReach(database, shape, FIRST);
  const last = given.to ? null : await findReach(database, shape, LAST);
  if ((!given.from && first === null) || (!given.to && last === null)) throw noDates();
  const from = given.from ?? writeDay(firstDay(first?.first ?? 0));
  const to = given.to ?? writeDay(lastDay(last?.last ?? 0));
  if (parseDay(from) > parseDay(to)) throw emptyWindow();
  if (monthOf(parseDay(to)) - monthOf(parseDay(from)) >= MOST_MONTHS) throw longWindow();
  const far = 'date-far-outside' as const;
  const ends = last !== null && !last.fields.includes('aid_end') && shape.has('aid_end') ? ['aid_end'] : [];
  const remarks = await farDates(database, [
    ...(first?.fields ?? []).map((id) => ({ code: far, id, where: `${shape.firstMonth(id)} < ${first?.first}` })),
    ...(last?.fields ?? []).map((id) => ({ code: far, id, where: `${shape.lastMonth(id)} > ${last?.last}` })),
    ...ends.map((id) => ({ code: 'ends-after-span' as const, id, where: `${shape.lastMonth(id)} > ${last?.last}` })),
  ]);
  return {
    from,
    to,
    selectedBy: given.selectedBy ?? 'aid',
    inferred: !given.from,
    asOf: to,
    remarks,
    notices: remarks.map(noticeOf),
  };
}

/** Months from A to B, both included. */
export function monthsOf(window: Window): { readonly first: number; readonly last: number; readonly complete: number } {
  const to = parseDay(window.to);
  const last = monthOf(to);
  return { first: monthOf(parseDay(window.from)), last, complete: lastDay(last) === to ? last : last - 1 };
}

const longWindow = () => codedError('long-window');

const noDates = () => codedError('no-dates');

const emptyWindow = () => codedError('empty-window');

/** First and last month, and the fields that tell them. */
interface Reach {
  readonly first: number;
  readonly last: number;
  readonly fields: readonly string[];
}

/** A month without a neighbour for so long is far outside; the part of all dates that may lie there. */
const FAR_MONTHS = 12;
const FAR_SHARE = 0.02;

/** First and last month of the fields of the first group that holds any date at all, without what is far outside. */
async function findReach(
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
async function farDates(
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
function noticeOf({ code, fields, count = 0, lines = [] }: Remark): Notice {
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
