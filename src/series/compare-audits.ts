import type { Bounded } from '../model/action-test.ts';
import type { AuditDocument, GapRow } from '../model/audit-document.ts';
import {
  CHANGE_CAUTIONS,
  type ChangeCaution,
  type ChangeVerdict,
  COMPARISON_ID,
  COMPARISON_REMARKS,
  type ComparedAudit,
  type ComparedAudits,
  type ComparedFigures,
  type ComparedHeadline,
  type ComparisonRemark,
  type NotCompared,
} from '../model/compared.ts';
import { breaksFor, DEFINITION_BREAKS } from '../model/definition-breaks.ts';
import { headlineOf } from '../model/headline.ts';
import type { Ledger } from '../model/ledger-file.ts';
import type { Protected } from '../model/protected.ts';
import { readSide } from '../model/sides.ts';
import { judgeChange } from '../model/verdict.ts';
import { adjustByBenjaminiHochberg } from '../stats/adjust-p.ts';
import { changeByLimits } from './change-by-limits.ts';
import { lengthOf, overlap, type Published, sameSeason, spanOf, whyNotAlike } from './comparable.ts';
import { RECURRING } from './recurring.ts';

/**
 * Compares two audits, of two periods or of two units, by every headline that both show: the change of the gap from the limits
 * that stand in them (Zou & Donner 2008), in logarithms for ratios, as if they were independent. What is hidden, withheld or
 * not counted alike in either is not judged, and says why. `ledgers`: those of the two releases, where they are at hand.
 */
export function compareAudits(
  first: Protected<AuditDocument>,
  second: Protected<AuditDocument>,
  ledgers: readonly [Ledger | null, Ledger | null] = [null, null],
): ComparedAudits {
  const one: Published = { document: first, ledger: ledgers[0] };
  const other: Published = { document: second, ledger: ledgers[1] };
  const ids = [...new Set([first, second].flatMap((document) => document.indicators.map(({ id }) => id)))];
  const drafts = ids.filter((id) => isJudged(id, first, second)).map((id) => compareHeadline(id, one, other));
  const tested = drafts.filter(({ p }) => p !== null);
  const qs = adjustByBenjaminiHochberg(tested.map(({ p }) => p!));
  const headlines = drafts.map(({ row, change, p, gaps }): ComparedHeadline => {
    if (change === null || p === null || gaps === null) return row;
    const q = qs[tested.findIndex((draft) => draft.row === row)]!;
    return { ...row, change: { ...change, p, q }, verdict: judge(gaps, change, q) };
  });
  const remarks = remarksOn(one, other);
  return { schema: COMPARISON_ID, first: introduce(first), second: introduce(second), remarks, headlines };
}

const isJudged = (id: string, ...documents: readonly AuditDocument[]): boolean =>
  documents.some(({ indicators }) => indicators.some((one) => one.id === id && one.kind === 'verdict'));

interface Draft {
  readonly row: ComparedHeadline;
  readonly change: Bounded | null;
  readonly p: number | null;
  readonly gaps: readonly [GapRow, GapRow] | null;
}

function compareHeadline(id: string, first: Published, second: Published): Draft {
  const [a, b] = [headlineOf(first.document, id), headlineOf(second.document, id)];
  const known = [a, b].find((gap) => typeof gap !== 'string');
  const { unit } = [first, second].flatMap(({ document }) => document.indicators).find((one) => one.id === id)!;
  const row: ComparedHeadline = {
    ...{ indicator: id, stat: known?.stat ?? null, estimand: known?.estimand ?? null, unit },
    first: typeof a === 'string' ? null : figuresOf(first.document, a),
    second: typeof b === 'string' ? null : figuresOf(second.document, b),
    ...{ change: null, verdict: null, reason: null, of: null, cautions: [], breaks: [] },
  };
  const stop = (
    reason: NotCompared,
    of: ComparedHeadline['of'] = null,
    breaks: ComparedHeadline['breaks'] = [],
  ): Draft => ({
    row: { ...row, reason, of, breaks },
    ...{ change: null, p: null, gaps: null },
  });
  // a gap whose verdict its own report withholds is not fair to judge by either
  const [why, whyOther] = [a, b].map((gap) => (typeof gap === 'string' ? gap : gap.reason));
  if (why && whyOther) return stop(why, why === whyOther ? 'both' : 'first');
  if (why || whyOther) return stop((why ?? whyOther)!, why ? 'first' : 'second');
  if (typeof a === 'string' || typeof b === 'string') return stop('not_computed');
  const different = whyNotAlike(first, second, [a, b]);
  if (different) return stop(different);
  // as in one report: no change is told across a change of what is counted
  const breaks = breaksBetween(first.document, second.document, [a, b]);
  if (breaks.length > 0) return stop('other_rules', null, breaks);
  const [before, after] = [bounded(a), bounded(b)];
  const found = before && after && changeByLimits(before, after, a.estimand !== 'difference');
  if (!found || found.p === null) return stop('no_interval');
  const cautions = cautionsOf(first.document, second.document, [a, b], unit);
  return { row: { ...row, cautions }, change: found.change, p: found.p, gaps: [a, b] };
}

const bounded = ({ value, low, high }: GapRow): Bounded | null =>
  value === null || low === null || high === null ? null : { value, low, high };

function sidesOf(document: AuditDocument, { indicator, stat, period }: GapRow) {
  const rows = document.results
    .filter((row) => row.indicator === indicator && row.period === period && row.by === null)
    .map(readSide)
    .filter((row) => row.stat === stat && row.status === 'shown');
  return { women: rows.find(({ sex }) => sex === 'women'), men: rows.find(({ sex }) => sex === 'men') };
}

function figuresOf(document: AuditDocument, gap: GapRow): ComparedFigures {
  const { women, men } = sidesOf(document, gap);
  const { period, value, low, high } = gap;
  return { period, women: women?.value ?? null, men: men?.value ?? null, gap: value, low, high };
}

/** On which side of no difference a gap surely lies; 0 where its interval holds it. */
function sureSide({ low, high, estimand }: GapRow): -1 | 0 | 1 {
  const none = estimand === 'difference' ? 0 : 1;
  if (low !== null && low > none) return 1;
  return high !== null && high < none ? -1 : 0;
}

/**
 * A certain change is one of size only where the greater gap surely lies on one side, and the other not on the other side;
 * else the gap has changed, and its two values say how.
 */
function judge([a, b]: readonly [GapRow, GapRow], { low, high }: Bounded, q: number): ChangeVerdict {
  const ratio = a.estimand !== 'difference';
  const scale = ratio ? Math.log : (value: number) => value;
  const margins = [a.margin, b.margin].map((margin) => (margin === null ? null : scale(margin)));
  const margin = margins.includes(null) ? null : Math.min(...(margins as number[]));
  const told = judgeChange({ low: scale(low), high: scale(high), q }, margin);
  if (told !== 'changed') return told;
  const [from, to] = [scale(a.value!), scale(b.value!)];
  const grown = Math.abs(to) > Math.abs(from);
  if (from * to < 0 || sureSide(grown ? b : a) === 0) return 'changed';
  return grown ? 'greater' : 'smaller';
}

/** Points apart from which a change may be one of what is registered, as between the sexes. */
const APART = 0.1;

function cautionsOf(
  first: AuditDocument,
  second: AuditDocument,
  [a, b]: readonly [GapRow, GapRow],
  unit: ComparedHeadline['unit'],
): ChangeCaution[] {
  const [from, to] = [spanOf(first, a.period), spanOf(second, b.period)];
  const [one, other] = [registeredIn(first, a), registeredIn(second, b)];
  const told: Readonly<Record<ChangeCaution, boolean>> = {
    cautious: samePlace(first, second) && (RECURRING[unit] || overlap(from, to)),
    season: !sameSeason(from, to),
    registration: one !== null && other !== null && Math.abs(one - other) > APART,
  };
  return CHANGE_CAUTIONS.filter((code) => told[code]);
}

/** Laws and routines that changed between the first day of one and the last day of the other, each once. */
function breaksBetween(first: AuditDocument, second: AuditDocument, [a, b]: readonly [GapRow, GapRow]) {
  const [one, other] = [spanOf(first, a.period), spanOf(second, b.period)];
  if (one.from === other.from && one.to === other.to) return [];
  const days = [one.from, one.to, other.from, other.to].toSorted();
  const known = new Map(
    [...DEFINITION_BREAKS, ...first.breaks, ...second.breaks].map((one) => [`${one.date} ${one.label.sv}`, one]),
  );
  const found = breaksFor(a.indicator, days[0]!, days.at(-1)!, [...known.values()]);
  return found.map(({ date, label }) => ({ date, label }));
}

/** The share with an answer, of women and men together; null where it is not told. */
function registeredIn(document: AuditDocument, gap: GapRow): number | null {
  const { women, men } = sidesOf(document, gap);
  if (women?.n == null || men?.n == null || women.missing === null || men.missing === null) return null;
  const [n, missing] = [women.n + men.n, women.missing + men.missing];
  return n + missing === 0 ? null : n / (n + missing);
}

/** Parts of a municipality that are not the same, and of which neither is all of it, hold other people. */
const samePlace = ({ scope: one }: AuditDocument, { scope: other }: AuditDocument): boolean =>
  one === other || one === undefined || other === undefined;

/** Days that the registration of one may have had more than the other. */
const LATE = 31;
const lagOf = ({ as_of, window: { to } }: AuditDocument): number => lengthOf({ from: to, to: as_of }) - 1;

function remarksOn(first: Published, second: Published): ComparisonRemark[] {
  const [a, b] = [first.document, second.document];
  const told: Readonly<Record<ComparisonRemark, boolean>> = {
    threshold: a.disclosure.threshold !== b.disclosure.threshold,
    modes: a.disclosure.mode !== b.disclosure.mode,
    versions: a.tool.version !== b.tool.version && (first.ledger === null || second.ledger === null),
    mapping: a.source.map_sha256 !== b.source.map_sha256,
    late: Math.abs(lagOf(a) - lagOf(b)) > LATE,
    part: (a.scope === undefined) !== (b.scope === undefined),
    overlap: samePlace(a, b) && overlap(a.window, b.window),
  };
  return COMPARISON_REMARKS.filter((code) => told[code]);
}

function introduce({ window, as_of, scope, source, tool, disclosure }: AuditDocument): ComparedAudit {
  return {
    ...{ from: window.from, to: window.to, as_of, scope: scope ?? null },
    files: source.files.map(({ name }) => name),
    ...{ version: tool.version, threshold: disclosure.threshold, mode: disclosure.mode },
  };
}
