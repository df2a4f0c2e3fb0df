import type { GapRow } from '../model/audit-document.ts';
import { renameStat } from '../model/named-figures.ts';
import type { Protected } from '../model/protected.ts';
import { ADJUST_KINDS, type AdjustKind, type Strata } from '../model/strata.ts';
import { adjustSpells } from './adjusted-durations.ts';
import { adjustNumbers } from './adjusted-numbers.ts';
import type { DraftGap, LineContext, LineFindings } from './findings.ts';
import { judgeRegistration } from './judging.ts';
import { hideGap, makeGap } from './rows.ts';
import type { Asked, Supplement, Within } from './within.ts';

/** A protected figure within equals rests on at least so many of each sex (docs/disclosure.md, "Class C"). */
const LEAST_COMPARED = 30;
/** Overlap as a protected release stores it: a finer share of few people would be a count of those left out. */
const OVERLAP_STEP = 20;

/**
 * The findings of an undivided line with its gap within equals after the crude one: same circumstances, then same
 * circumstances and same assessments; where the data are too thin for all, the assessments come first and circumstances
 * are given up from the last. Each row has its own verdict and belongs to no family. What is withheld is a silent row.
 * Method: docs/methods.md, "Adjusting".
 */
export function addAdjusted(
  context: LineContext,
  findings: LineFindings,
  strata: readonly Protected<Strata>[],
): LineFindings {
  const { line } = context;
  const table = strata.find(
    (one) => one.indicator === line.indicator && one.stat === line.stat && one.period === line.period,
  );
  const at = Math.max(
    0,
    findings.gaps.findIndex(({ row }) => row.family === 'headline'),
  );
  const crude = findings.gaps[at];
  if (line.by !== null || !table || crude?.row.status !== 'shown') return findings;
  const found = listAsked(table).map((asked) => compareWithin(context, crude, table, asked));
  const decompositions = found.flatMap(({ decomposition }) => decomposition ?? []);
  const gaps = [...findings.gaps.slice(0, at + 1), ...found.flatMap((one) => one.gaps), ...findings.gaps.slice(at + 1)];
  return { ...findings, gaps, decompositions };
}

function listAsked({ covariates }: Strata): readonly Asked[] {
  const placed = covariates.map((one, at) => ({ ...one, at }));
  return ADJUST_KINDS.flatMap((kind): readonly Asked[] => {
    if (!placed.some((one) => one.kind === kind)) return [];
    return [{ kind, covariates: kind === 'assessments' ? placed : placed.filter((one) => one.kind === kind) }];
  });
}

function compareWithin(context: LineContext, crude: DraftGap, table: Strata, asked: Asked) {
  const { kind } = asked;
  const fields = asked.covariates.map(({ field }) => field);
  if (table.kind === 'withheld') return { gaps: [hideWithin(context, crude, kind, fields)], decomposition: null };
  const compare = (one: Asked): Within =>
    table.kind === 'spells' ? adjustSpells(context, crude, table, one) : adjustNumbers(context, crude, table, one);
  const whole = compare(asked);
  const found = kind === 'circumstances' || holds(whole, asked) ? whole : compare(turnRound(asked));
  const guarded = context.release.mode === 'protected';
  if (guarded && found.comparison.value !== null && found.compared < LEAST_COMPARED) {
    return { gaps: [hideWithin(context, crude, kind, fields)], decomposition: null };
  }
  const lost = kind === 'assessments' && found.comparison.value !== null && !holds(found, asked);
  const comparison = lost
    ? { value: null, low: null, high: null, p: null, reason: 'little_overlap' as const }
    : found.comparison;
  const gap = makeWithin(context, crude, kind, { ...found, comparison });
  const gaps = [
    gap,
    ...(comparison.value === null ? [] : found.supplements.map((one) => makeSupplement(context, gap, one))),
  ];
  if (found.parts === null || comparison.value === null) return { gaps, decomposition: null };
  const { indicator, stat, period } = crude.row;
  return { gaps, decomposition: { indicator, stat, period, kind, ...found.parts } };
}

/** True where an assessment is among what was held alike. */
function holds(found: Within, { covariates }: Asked): boolean {
  return covariates.some(({ kind, field }) => kind === 'assessments' && found.for.includes(field));
}

function turnRound({ kind, covariates }: Asked): Asked {
  const of = (which: AdjustKind) => covariates.filter((one) => one.kind === which);
  return { kind, covariates: [...of('assessments'), ...of('circumstances')] };
}

function makeWithin(context: LineContext, crude: DraftGap, kind: AdjustKind, found: Within): DraftGap {
  const { women, men } = context.line.cells;
  if (women.kind === 'hidden' || men.kind === 'hidden')
    throw new RangeError(`a hidden cell on a shown line: ${context.line.indicator}`);
  const shown = found.comparison.value !== null;
  const registration = judgeRegistration(women, men);
  const cautions: GapRow['cautions'] = [
    ...crude.row.cautions.filter((code) => !['fragile', 'clustered'].includes(code)),
    ...(found.clustered ? (['clustered'] as const) : []),
    ...(registration.fragile ? (['fragile'] as const) : []),
    ...readChange(crude, found),
    ...(found.disagree ? (['strata_disagree'] as const) : []),
  ];
  const gap = makeGap(context, {
    stat: crude.row.stat,
    estimand: crude.row.estimand,
    comparison: found.comparison,
    women,
    men,
    margin: crude.row.margin,
    storage: found.storage,
    cautions: shown ? cautions : [],
    withheld: crude.row.reason ?? found.withheld,
    clusters: null,
  });
  const share = (one: number | undefined) =>
    one === undefined || !shown ? null : storeOverlap(one, context.release.mode === 'protected');
  const adjusted = {
    for: [...found.for],
    kind,
    method: shown ? found.method : 'none',
    overlap_women: share(found.overlap?.women),
    overlap_men: share(found.overlap?.men),
  };
  return { ...gap, row: { ...gap.row, adjusted, family: null, clusters: shown ? crude.row.clusters : null } };
}

/** The row of another reading of the same strata. */
function makeSupplement(
  context: LineContext,
  { row, storage }: DraftGap,
  { name, method, ...numbers }: Supplement,
): DraftGap {
  const silent = { verdict: null, grade: null, margin: null, detectable: null };
  const adjusted = row.adjusted && { ...row.adjusted, method };
  const stat = renameStat(context.figure.stat, name);
  return {
    storage,
    row: { ...row, ...silent, stat, adjusted, ...numbers, cautions: [], reason: null, status: 'shown' },
  };
}

/**
 * A gap is said to vanish only where at least half of it is gone as well: an interval that came to touch nought by
 * being a little wider is precision lost.
 */
function readChange({ row }: DraftGap, { change, comparison }: Within): readonly ('turns' | 'vanishes')[] {
  const size = (value: number | null) => Math.abs(row.estimand === 'difference' ? (value ?? 0) : Math.log(value ?? 1));
  if (change === null || (change === 'vanishes' && size(comparison.value) > size(row.value) / 2)) return [];
  return [change];
}

function hideWithin(context: LineContext, crude: DraftGap, kind: AdjustKind, fields: readonly string[]): DraftGap {
  const gap = hideGap(context, crude.row.stat, crude.row.estimand, false);
  const adjusted = { for: [...fields], kind, method: 'none', overlap_women: null, overlap_men: null };
  return { ...gap, row: { ...gap.row, adjusted } };
}

function storeOverlap(share: number, guarded: boolean): number {
  return guarded ? Math.floor(share * OVERLAP_STEP + 1e-9) / OVERLAP_STEP : share;
}
