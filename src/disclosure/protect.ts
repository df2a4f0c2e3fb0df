import { codedError } from '../errors/catalogue.ts';
import type { AuditDocument } from '../model/audit-document.ts';
import type { CountedLine } from '../model/counted.ts';
import { OTHERS } from '../model/groups.ts';
import type { Indicator } from '../model/indicator.ts';
import { tableKey } from '../model/line-id.ts';
import type { Protected } from '../model/protected.ts';
import type { CountedRelease, HiddenCell, ProtectedLine, ProtectedRelease } from '../model/release.ts';
import { decide } from './decide.ts';
import { withholdOwnIndicators } from './own/withhold-own.ts';
import { checkOptions, type ProtectOptions } from './rule/rule.ts';
import { type AuditFault, findFault, findForeignNumber } from './seal/audit-faults.ts';
import { steadyNumbers } from './seal/steady-numbers.ts';
import { protectByTime, protectStrata } from './seal/strata.ts';
import { fillTables } from './tables/fill-tables.ts';
import { figureKey, figureTableKey, type Mask } from './tables/mask.ts';

/** The brand is made here and nowhere else. */
function brand<T>(value: T): Protected<T> {
  return value as Protected<T>; // the mark exists in the type only: it says that this file let the value through
}

const HIDDEN: HiddenCell = { kind: 'hidden' };

/**
 * Protects a counted release against disclosure: joined sexes, smallest groups merged (docs/disclosure.md). Lines keep
 * their order; a hidden line carries no number; `*others` follows the last line of its table.
 *
 * @throws CodedError (exit 2) for a threshold under 3; RangeError for a line whose figure is not declared
 */
export function protect(
  release: CountedRelease,
  indicators: readonly Indicator[],
  options: ProtectOptions,
): Protected<ProtectedRelease> {
  checkOptions(options);
  const { window, unkeyed } = release;
  const isOut = (period: string) => options.published?.periods.has(period) === true;
  const periods = release.periods.filter(({ id }) => !isOut(id));
  const frame = { window, periods, ...(unkeyed && { unkeyed }) };
  const { threshold } = options;
  if (options.internal) {
    const lines = release.lines.map((line) => ({ ...line, shown: true }));
    const strata = (release.strata ?? []).map((one) => brand(one));
    const byTime = (release.byTime ?? []).map((one) => brand(one));
    return brand({ ...frame, mode: 'internal', threshold, lines, hidden: 0, merged: [], strata, byTime });
  }
  const filled = fillTables(release, indicators);
  const whole = { ...release, lines: filled.lines };
  const mask = decide(whole, indicators, options);
  withholdOwnIndicators(mask, whole, indicators, options);
  const own = new Set(indicators.filter((one) => one.own).map(({ id }) => id));
  const lines: ProtectedLine[] = [];
  let hidden = 0;
  for (const counted of whole.lines) {
    // it stands in the release that it came out with
    if (isOut(counted.period)) continue;
    const nobody = filled.added.has(counted);
    for (const line of protectLine(counted, mask)) {
      // not printed: where the other groups of a table are shown, an absent one says that nobody in it is asked about
      if (nobody && line.shown && line.level === counted.level) continue;
      // a hidden group that is named says that somebody meets the condition there
      if (!line.shown && line.by !== null && own.has(line.indicator)) continue;
      lines.push(line);
      if (!line.shown) hidden++;
    }
  }
  const { merged } = mask;
  const strata = protectStrata(release.strata ?? [], { lines, merged }, indicators, options).map((one) => brand(one));
  const byTime = protectByTime(release.byTime ?? [], lines, indicators).map((one) => brand(one));
  return brand({ ...frame, mode: 'protected', threshold, lines, hidden, merged, strata, byTime });
}

const HIDDEN_CELLS = { women: HIDDEN, men: HIDDEN, unknown: HIDDEN } as const;

function protectLine(line: CountedLine, mask: Mask): readonly ProtectedLine[] {
  const printed = mask.shown.get(line);
  const others = mask.others.get(line);
  const horizons =
    line.by === null ? mask.horizons.get(figureKey(line))?.whole : mask.horizonsInGroups.get(figureTableKey(line));
  const own = printed ? showLine(printed, mask.unknown.has(line), horizons) : hideLine(line, horizons);
  return others ? [own, showLine(others, false, horizons)] : [own];
}

// written out, since lines are many and spreading is slow
function showLine(
  { indicator, stat, period, by, level, cells, clusters, pairs }: CountedLine,
  unknown: boolean,
  horizons: readonly number[] | undefined,
): ProtectedLine {
  const shown = unknown ? cells : { women: cells.women, men: cells.men, unknown: HIDDEN };
  const line = { indicator, stat, period, by, level, clusters, shown: true, cells: shown };
  return pairs || horizons ? { ...line, ...(pairs && { pairs }), ...(horizons && { horizons }) } : line;
}

function hideLine(
  { indicator, stat, period, by, level }: CountedLine,
  horizons: readonly number[] | undefined,
): ProtectedLine {
  const line = { indicator, stat, period, by, level, clusters: null, shown: false, cells: HIDDEN_CELLS };
  return horizons ? { ...line, horizons } : line;
}

/**
 * The release without the names of groups in tables where nothing is shown: a group that is named says that somebody
 * stands in it. Such a table is one hidden line without a name.
 */
export function withoutNames(release: Protected<ProtectedRelease>): Protected<ProtectedRelease> {
  if (release.mode === 'internal') return release;
  const told = new Set(release.lines.filter(({ shown }) => shown).map(tableKey));
  const met = new Set<string>();
  const lines = release.lines.flatMap((line) => {
    const table = tableKey(line);
    if (line.by === null || told.has(table)) return [line];
    if (met.has(table)) return [];
    met.add(table);
    return [{ ...line, level: OTHERS }];
  });
  return brand({ ...release, lines, hidden: lines.filter(({ shown }) => !shown).length });
}

/**
 * Lets a document through to the report that was built from protected findings: every number must stand on a line that
 * the release shows, with the counts of that line, and every hidden line must be silent.
 *
 * @throws RangeError where it does not: that is a bug of ours
 */
export function sealDocument(document: AuditDocument, release: Protected<ProtectedRelease>): Protected<AuditDocument> {
  const fault = findFault(document) ?? findForeignNumber(document, release);
  if (fault) throw new RangeError(`audit document discloses: ${describe(fault)}`);
  return brand(steadyNumbers(document));
}

/**
 * Lets an audit.json that was read from disk through to be drawn again.
 *
 * @throws CodedError (exit 6) where a suppressed row has a number or another reason than `suppressed`, or where one
 *   sex of a line is suppressed and the other is shown
 */
export function readRelease(document: AuditDocument): Protected<AuditDocument> {
  const fault = findFault(document);
  if (fault === null) return brand(document);
  throw codedError('audit-not-protected', { place: describe(fault) });
}

/** Where, never what: list and position only. */
function describe({ list, index, rule }: AuditFault): string {
  return `${list}[${index}] (${rule})`;
}
