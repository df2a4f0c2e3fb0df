import type { ResultRow } from '../model/audit-document.ts';
import type { Figure, Indicator } from '../model/indicator.ts';
import { lineKey } from '../model/line-id.ts';
import type { Protected } from '../model/protected.ts';
import type { ProtectedLine, ProtectedRelease } from '../model/release.ts';
import { addAdjusted } from './adjusted.ts';
import { tellNeeded } from './cases-needed.ts';
import { findChanges } from './changes.ts';
import { correctFamilies } from './families.ts';
import { raiseP } from './few-people.ts';
import type { Findings, LineFindings } from './findings.ts';
import { findFunnels } from './funnels.ts';
import { readLine } from './kinds/all-kinds.ts';
import { isOfCouple } from './kinds/kind.ts';
import { poolGroups } from './pooled.ts';
import { type StoredPair, storeGap } from './rounding.ts';
import { selectFindings } from './selection.ts';

/**
 * Everything a report may say in numbers, from protected counts alone: shares, means, durations, gaps with intervals,
 * tests and verdicts, adjusted gaps, pooled groups. Rows in catalogue order, then figure, then period (`all` first,
 * then as in the release), then the order of the release's lines, women before men before unknown. Hidden lines give
 * rows without numbers. Verdicts are decided on unrounded numbers; what is stored of a protected release is rounded
 * after that. Methods: docs/methods.md.
 *
 * @throws RangeError where a line's cells are not of the kind its figure declares: that is a bug of ours
 */
export function compare(release: Protected<ProtectedRelease>, indicators: readonly Indicator[]): Findings {
  const byIndicator = new Map<string, ProtectedLine[]>();
  for (const line of release.lines) {
    const own = byIndicator.get(line.indicator);
    if (own) own.push(line);
    else byIndicator.set(line.indicator, [line]);
  }
  const lines = indicators.flatMap((indicator) =>
    compareIndicator(release, indicator, byIndicator.get(indicator.id) ?? []),
  );
  const drafts = lines.flatMap((one) => one.gaps);
  const gaps = correctFamilies(
    drafts.map((gap) => (gap.step == null ? gap : { ...gap, row: { ...gap.row, p: raiseP(gap.row.p) } })),
    indicators,
  );
  const results = lines.flatMap((one) => one.results);
  const pairs = pairUp(results);
  const stored = gaps.map((gap) =>
    tellNeeded(gap, storeGap(gap, release.mode === 'protected', pairs.get(lineKey(gap.row)))),
  );
  return {
    results,
    gaps: stored,
    curves: lines.flatMap((one) => one.curves ?? []),
    selected: selectFindings(stored),
    decompositions: lines.flatMap((one) => one.decompositions ?? []),
    pooled: poolGroups(release, indicators, gaps),
    changes: findChanges(release, indicators, gaps),
    funnels: findFunnels(release, indicators, gaps),
  };
}

function pairUp(results: readonly ResultRow[]): ReadonlyMap<string, StoredPair> {
  const pairs = new Map<string, StoredPair>();
  for (const row of results) {
    if (row.sex !== 'women' && row.sex !== 'men') continue;
    const key = lineKey(row);
    pairs.set(key, { ...(pairs.get(key) ?? { women: null, men: null }), [row.sex]: row.value });
  }
  return pairs;
}

function compareIndicator(
  release: Protected<ProtectedRelease>,
  indicator: Indicator,
  lines: readonly ProtectedLine[],
): readonly LineFindings[] {
  const headline = findHeadline(indicator, lines);
  const order = new Map(['all', ...release.periods.map((period) => period.id)].map((id, index) => [id, index]));
  const rank = (line: ProtectedLine) => order.get(line.period) ?? order.size;
  return indicator.figures.flatMap((figure) =>
    lines
      .filter((line) => line.stat === figure.stat)
      .toSorted((a, b) => rank(a) - rank(b))
      .map((line) => {
        const context = {
          indicator,
          figure,
          line,
          release,
          headline: headline?.figure === figure && line.by === null && line.period === headline.period,
          standIn: headline?.figure === figure && headline.standIn,
        };
        return addAdjusted(context, readLine(context), release.strata ?? []);
      }),
  );
}

/** A distribution that women and men are compared in. */
function isOfSexes(indicator: Indicator, figure: Figure): boolean {
  return figure.kind === 'category' && !isOfCouple(indicator, figure);
}

/** The gap that answers the indicator's question. */
interface Headline {
  readonly figure: Figure;
  readonly period: string;
  /** The share that replaces a rate which could not be counted. */
  readonly standIn: boolean;
}

/**
 * The first figure that has lines and is not a secondary one, undivided, in `all`; figures counted by calendar year
 * only: their first period. Of descriptions a distribution alone.
 */
function findHeadline(indicator: Indicator, lines: readonly ProtectedLine[]): Headline | null {
  const undivided = (figure: Figure) => lines.filter((line) => line.stat === figure.stat && line.by === null);
  const figure = indicator.figures.find((one) => !one.beside && undivided(one).length > 0);
  if (!figure || !(indicator.kind === 'verdict' || isOfSexes(indicator, figure))) return null;
  const own = undivided(figure);
  const period = own.find((line) => line.period === 'all')?.period ?? own[0]!.period;
  return { figure, period, standIn: indicator.figures[0]?.kind === 'rate' && figure.kind === 'share' };
}
