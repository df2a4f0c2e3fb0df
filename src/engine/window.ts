import { codedError } from '../errors/catalogue.ts';
import type { Notice } from '../errors/notice.ts';
import { firstDay, lastDay, monthOf, parseDay, writeDay } from '../model/calendar.ts';
import type { ReadExport, Remark } from '../model/records.ts';
import { type SelectedBy, settlePeriods, type Window } from '../model/window.ts';
import type { CaseDatabase } from './database.ts';
import { farDates, findReach, noticeOf } from './reach-of-dates.ts';
import { describeShape } from './shape.ts';

export { settlePeriods };

/** What the user has said; ISO days. */
export interface GivenWindow {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly selectedBy?: SelectedBy | null;
}

/** A window with the day about which it speaks: its last day. Remarks: dates that did not count. */
export type SettledWindow = Window & {
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
