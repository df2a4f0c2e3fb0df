import type { GapRow } from '../model/audit-document.ts';
import { renameStat } from '../model/named-figures.ts';
import type { Protected } from '../model/protected.ts';
import { ADJUST_KINDS, type AdjustKind, type Strata } from '../model/strata.ts';
import { adjustSpells } from './adjusted-durations.ts';
import { adjustNumbers } from './adjusted-numbers.ts';
import type { Adjustment, CovariateChoice, Supplement } from './adjustment.ts';
import type { DraftGap, LineContext, LineFindings } from './findings.ts';
import { judgeRegistration } from './judging.ts';
import { hideGap, makeGap } from './rows.ts';

/** Fewest of each sex that a protected adjusted gap may rest on (docs/disclosure.md, "Class C"). */
const LEAST_COMPARED = 30;
/** In coarser steps than this (a tenth of the people) a gap says nothing. */
const COARSEST = 0.1;
/** Overlap as a protected release stores it: a finer share of few people would reveal how many are left out. */
const OVERLAP_STEP = 20;

/**
 * The findings of an undivided line, with the adjusted gaps after the crude one: adjusted for circumstances, then for
 * circumstances and assessments. Where the data are too thin for all of them, the assessments are put first and
 * circumstances are dropped from the last. Each row has its own verdict and belongs to no family. A withheld gap is a
 * row without numbers.
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
  const found = listChoices(table).map((choice) => compareAdjusted(context, crude, table, choice));
  const decompositions = found.flatMap(({ decomposition }) => decomposition ?? []);
  const gaps = [...findings.gaps.slice(0, at + 1), ...found.flatMap((one) => one.gaps), ...findings.gaps.slice(at + 1)];
  return { ...findings, gaps, decompositions };
}

function listChoices({ covariates }: Strata): readonly CovariateChoice[] {
  const placed = covariates.map((one, at) => ({ ...one, at }));
  return ADJUST_KINDS.flatMap((kind): readonly CovariateChoice[] => {
    if (!placed.some((one) => one.kind === kind)) return [];
    return [{ kind, covariates: kind === 'assessments' ? placed : placed.filter((one) => one.kind === kind) }];
  });
}

function compareAdjusted(context: LineContext, crude: DraftGap, table: Strata, choice: CovariateChoice) {
  const { kind } = choice;
  const fields = choice.covariates.map(({ field }) => field);
  if (table.kind === 'withheld') return { gaps: [hideAdjusted(context, crude, kind, fields)], decomposition: null };
  const compare = (tried: CovariateChoice): Adjustment =>
    table.kind === 'spells' ? adjustSpells(context, crude, table, tried) : adjustNumbers(context, crude, table, tried);
  const whole = compare(choice);
  const found = kind === 'circumstances' || usesAssessments(whole, choice) ? whole : compare(assessmentsFirst(choice));
  const guarded = context.release.mode === 'protected';
  const tooFew = found.compared < LEAST_COMPARED || (found.step ?? 0) > COARSEST;
  if (guarded && found.comparison.value !== null && tooFew) {
    return { gaps: [hideAdjusted(context, crude, kind, fields)], decomposition: null };
  }
  const lost = kind === 'assessments' && found.comparison.value !== null && !usesAssessments(found, choice);
  const comparison = lost
    ? { value: null, low: null, high: null, p: null, reason: 'little_overlap' as const }
    : found.comparison;
  const gap = makeAdjusted(context, crude, kind, { ...found, comparison });
  const gaps = [
    gap,
    ...(comparison.value === null ? [] : found.supplements.map((one) => makeSupplement(context, gap, one))),
  ];
  if (found.parts === null || comparison.value === null) return { gaps, decomposition: null };
  const { indicator, stat, period } = crude.row;
  return { gaps, decomposition: { indicator, stat, period, kind, ...found.parts } };
}

/** True where the gap is adjusted for at least one assessment. */
function usesAssessments(found: Adjustment, { covariates }: CovariateChoice): boolean {
  return covariates.some(({ kind, field }) => kind === 'assessments' && found.for.includes(field));
}

function assessmentsFirst({ kind, covariates }: CovariateChoice): CovariateChoice {
  const of = (which: AdjustKind) => covariates.filter((one) => one.kind === which);
  return { kind, covariates: [...of('assessments'), ...of('circumstances')] };
}

function makeAdjusted(context: LineContext, crude: DraftGap, kind: AdjustKind, found: Adjustment): DraftGap {
  const { women, men } = context.line.cells;
  if (women.kind === 'hidden' || men.kind === 'hidden')
    throw new RangeError(`a hidden cell on a shown line: ${context.line.indicator}`);
  const shown = found.comparison.value !== null;
  const cautions: GapRow['cautions'] = [
    ...crude.row.cautions.filter((code) => !['fragile', 'clustered'].includes(code)),
    ...(found.clustered ? (['clustered'] as const) : []),
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
    muchMissing: shown && judgeRegistration(women, men).muchMissing,
    withheld: crude.row.reason === 'few_ended' ? found.withheld : (crude.row.reason ?? found.withheld),
    reachesEnd: crude.reachesEnd,
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
  return {
    ...gap,
    step: found.step,
    row: { ...gap.row, adjusted, family: null, clusters: shown ? crude.row.clusters : null },
  };
}

/** The row of a further statistic over the same strata. */
function makeSupplement(
  context: LineContext,
  { row: own, storage }: DraftGap,
  { name, method, ...numbers }: Supplement,
): DraftGap {
  const silent = { verdict: null, grade: null, margin: null, detectable: null };
  // that the verdict is fragile is told with the verdict
  const { fragile_by: _, ...row } = own;
  const adjusted = row.adjusted && { ...row.adjusted, method };
  const stat = renameStat(context.figure.stat, name);
  return {
    storage,
    row: { ...row, ...silent, stat, adjusted, ...numbers, cautions: [], reason: null, status: 'shown' },
  };
}

/**
 * A gap is said to vanish only where at least half of it is gone as well: an interval that reaches nought only because
 * it is a little wider has lost precision, not its gap.
 */
function readChange({ row }: DraftGap, { change, comparison }: Adjustment): readonly ('turns' | 'vanishes')[] {
  const size = (value: number | null) => Math.abs(row.estimand === 'difference' ? (value ?? 0) : Math.log(value ?? 1));
  if (change === null || (change === 'vanishes' && size(comparison.value) > size(row.value) / 2)) return [];
  return [change];
}

function hideAdjusted(context: LineContext, crude: DraftGap, kind: AdjustKind, fields: readonly string[]): DraftGap {
  const gap = hideGap(context, crude.row.stat, crude.row.estimand, false);
  const adjusted = { for: [...fields], kind, method: 'none', overlap_women: null, overlap_men: null };
  return { ...gap, row: { ...gap.row, adjusted } };
}

function storeOverlap(share: number, guarded: boolean): number {
  return guarded ? Math.floor(share * OVERLAP_STEP + 1e-9) / OVERLAP_STEP : share;
}
