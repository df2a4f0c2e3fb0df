import type { AuditDocument, GapRow } from '../model/audit-document.ts';
import { parseDay } from '../model/calendar.ts';
import type { NotCompared } from '../model/compared.ts';
import { indexFigures } from '../model/document-names.ts';
import type { Ledger } from '../model/ledger-file.ts';
import { STOCKS } from './recurring.ts';

/** The days that a period of an audit covers. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** An audit with the ledger of its release, where that is at hand: it says what each figure counts. */
export interface Published {
  readonly document: AuditDocument;
  readonly ledger: Ledger | null;
}

/** Quarters have 90–92 days and years 365 or 366. */
const ABOUT_AS_LONG = 3;
const YEAR = 365;

export function spanOf(document: AuditDocument, period: string): Span {
  return document.periods.find(({ id }) => id === period) ?? document.window;
}

export const lengthOf = ({ from, to }: Span): number => parseDay(to) - parseDay(from) + 1;

/** True where both begin on the same day of a year, or hold all of it. */
export function sameSeason(one: Span, other: Span): boolean {
  const whole = Math.min(lengthOf(one), lengthOf(other)) >= YEAR;
  return whole || one.from.slice(5) === other.from.slice(5);
}

export const overlap = (one: Span, other: Span): boolean => one.from <= other.to && other.from <= one.to;

/** Why the same headline of two audits cannot be compared although both show it; null where it can. */
export function whyNotAlike(first: Published, second: Published, gaps: readonly [GapRow, GapRow]): NotCompared | null {
  const [one, other] = gaps;
  const [a, b] = [first.document, second.document];
  if (!sameDefinition(first, second, gaps)) return 'other_definition';
  if (a.window.selected_by !== b.window.selected_by) return 'other_selection';
  const [from, to] = [spanOf(a, one.period), spanOf(b, other.period)];
  if (Math.abs(lengthOf(from) - lengthOf(to)) > ABOUT_AS_LONG) return 'other_span';
  const unit = a.indicators.find(({ id }) => id === one.indicator)!.unit;
  return STOCKS[unit] && !sameSeason(from, to) ? 'other_season' : null;
}

/** By the fingerprints of the ledgers where both have them; else by what the audits themselves say of the figure. */
function sameDefinition(first: Published, second: Published, [one, other]: readonly [GapRow, GapRow]): boolean {
  if (one.stat !== other.stat || one.estimand !== other.estimand) return false;
  const prints = [fingerprintIn(first.ledger, one), fingerprintIn(second.ledger, other)];
  if (prints.every((print) => print !== null)) return prints[0] === prints[1];
  const [here, there] = [first, second].map(({ document }) => describe(document, one));
  return here === there;
}

function fingerprintIn(ledger: Ledger | null, { indicator, stat }: GapRow): string | null {
  const table = ledger?.tables.find((one) => one.indicator === indicator && one.stat === stat && one.by === null);
  return table?.definition || null;
}

function describe(document: AuditDocument, { indicator, stat }: GapRow): string {
  const { unit } = document.indicators.find(({ id }) => id === indicator)!;
  const { kind, scale, horizon } = indexFigures(document)(indicator, stat);
  const own = document.own_indicators.find(({ id }) => id === indicator);
  return JSON.stringify([unit, kind, scale, horizon, own?.of ?? null, own?.where ?? null]);
}
