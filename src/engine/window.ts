import { CodedError, EXIT } from '../errors/coded-error.ts';
import { firstDay, lastDay, monthOf, parseDay, writeDay } from '../model/calendar.ts';
import { settlePeriods } from '../model/periods.ts';
import type { ReadExport } from '../model/records.ts';
import type { SelectedBy, Window } from '../model/window.ts';
import type { CaseDatabase } from './database.ts';
import { describeShape, type Shape } from './shape.ts';

export { settlePeriods };

/** What the user has said; ISO days. */
export interface GivenWindow {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly selectedBy?: SelectedBy | null;
}

/** A window with the day about which it speaks: its last day. */
export type SettledWindow = Window & { readonly asOf: string };

/** Dates that an export "of everyone with aid since A" cannot hold from before A; the others reach back. */
const FIRST = [
  ['aid_month', 'aid_end', 'closed_date', 'decision_date'],
  ['period', 'application_date', 'aid_start', 'referral_date', 'measure_start'],
];
/** Which dates tell how far the export reaches: months with aid alone where there are any (a decision about December is
 * made in January too); then what happened to the aid; measures may be planned ahead. */
const LAST = [
  ['aid_month'],
  ['aid_end', 'closed_date', 'decision_date', 'aid_start', 'period'],
  ['application_date'],
  ['referral_date', 'measure_start'],
];

/**
 * A and B of the export (docs/methods.md, "Window"): `from` as given, else the first day of the month of the earliest
 * end, decision or month of aid; `to` as given, else the last day of the latest month in the export.
 * @throws CodedError 2 `no-dates` where nothing tells when the cases were; 2 `empty-window` where `from` is after `to`
 */
export async function settleWindow(
  database: CaseDatabase,
  read: ReadExport,
  given: GivenWindow = {},
): Promise<SettledWindow> {
  const shape = describeShape(read);
  const first = Math.min(...(await findEdges(database, shape, FIRST)).map((edge) => edge.first));
  const last = Math.max(...(await findEdges(database, shape, LAST)).map((edge) => edge.last));
  if (!Number.isFinite(first) && !(given.from && given.to)) throw noDates();
  const from = given.from ?? writeDay(firstDay(first));
  const to = given.to ?? writeDay(lastDay(last));
  if (parseDay(from) > parseDay(to)) throw emptyWindow();
  return { from, to, selectedBy: given.selectedBy ?? 'aid', inferred: !given.from, asOf: to };
}

interface Edge {
  readonly first: number;
  readonly last: number;
}

/** First and last month of the fields of the first group that holds any date at all. */
async function findEdges(
  database: CaseDatabase,
  shape: Shape,
  groups: readonly (readonly string[])[],
): Promise<readonly Edge[]> {
  for (const group of groups) {
    const found = group.filter((id) => shape.has(id));
    if (found.length === 0) continue;
    const ends = found.flatMap((id) => [`min(${shape.firstMonth(id)})`, `max(${shape.lastMonth(id)})`]);
    const [row] = await database.rows(`SELECT ${ends.join(', ')} FROM records AS r`);
    const edges = found.flatMap((_, at) => {
      const [first, last] = [row?.[at * 2] ?? null, row?.[at * 2 + 1] ?? null];
      return first === null || last === null ? [] : [{ first: Number(first), last: Number(last) }];
    });
    if (edges.length > 0) return edges;
  }
  return [];
}

/** Months from A to B, both included. */
export function monthsOf(window: Window): { readonly first: number; readonly last: number; readonly complete: number } {
  const to = parseDay(window.to);
  const last = monthOf(to);
  return { first: monthOf(parseDay(window.from)), last, complete: lastDay(last) === to ? last : last - 1 };
}

const noDates = () =>
  new CodedError(
    EXIT.usage,
    'no-dates',
    {
      sv: 'Underlaget har inga datum, så perioden går inte att läsa ut.',
      en: 'The data hold no dates that tell the period.',
    },
    {
      sv: 'Ange perioden: --from 2025-01-01 --to 2025-12-31.',
      en: 'State the period: --from 2025-01-01 --to 2025-12-31.',
    },
  );

const emptyWindow = () =>
  new CodedError(
    EXIT.usage,
    'empty-window',
    { sv: 'Periodens första dag ligger efter dess sista.', en: 'The first day of the period is after its last.' },
    { sv: 'Ändra --from eller --to.', en: 'Change --from or --to.' },
  );
