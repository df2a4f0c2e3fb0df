import type { GapRow, SelectedRow } from '../model/audit-document.ts';
import { MOST_FIRST, mayStandFirst } from '../model/standing-first.ts';
import { isCertain, isDirected } from '../model/verdict.ts';
import { adjustByHolm } from '../stats/adjust-p.ts';
import { isKnown } from '../stats/estimate.ts';
import { countSelected, errorOfSelected, intervalAtError } from '../stats/selected-interval.ts';

/**
 * What may be told first of all that is asked, corrected for being chosen, from the stored gaps, so that anybody can
 * work it out again (docs/methods.md, "What comes first"). m counts every headline with a p.
 * Differences: Benjamini–Hochberg counted over those that may stand there alone, so that leaving out others makes none
 * surer. In order of the nearer limit, then of the value, in margins. The first three have limits at the error .05·R/m, R
 * the number of them whose limit is clear of nought; the others at .05/m, which hold wherever they are told, as on a page
 * about one area.
 * Likenesses: R of them lie within their margins at the error .05·R/m; in order of the farther limit, in margins.
 */
export function selectFindings(gaps: readonly GapRow[]): readonly SelectedRow[] {
  const asked = gaps.filter((gap) => gap.family === 'headline' && gap.status === 'shown' && gap.p !== null);
  const holm = adjustByHolm(asked.map((gap) => gap.p!)); // known, above
  const candidates = asked.flatMap((gap, index) => judged(gap, holm[index]!) ?? []);
  return [...selectDifferences(candidates, asked.length), ...selectLikenesses(candidates, asked.length)];
}

/** A gap on the scale where margins add up: points, months and days as they are, ratios as logarithms. */
interface Candidate {
  readonly gap: GapRow;
  readonly holm: number;
  readonly margin: number;
  readonly at: (error: number) => { readonly low: number; readonly high: number };
}

/** Null for what may not stand first: not assessed, or resting on what is not registered or on one person. */
function judged(gap: GapRow, holm: number): Candidate | null {
  const { estimand, margin, p } = gap;
  if (!mayStandFirst(gap) || p === null || margin === null || !isKnown({ ...gap, reason: null })) return null;
  const scale = (x: number) => (estimand === 'difference' ? x : Math.log(x));
  const [value, low, high] = [gap.value, gap.low, gap.high].map((x) => scale(x!)) as [number, number, number]; // known, above
  return { gap, holm, margin: scale(margin), at: (error) => intervalAtError({ value, low, high, p }, error) };
}

/** How far the nearer limit is from no difference, in margins; nought where the interval holds it. */
function nearness({ at, margin }: Candidate, error: number): number {
  const { low, high } = at(error);
  return Math.max(0, low, -high) / margin;
}

/** How far from no difference it may be, in margins. */
function reach({ at, margin }: Candidate, error: number): number {
  const { low, high } = at(error);
  return Math.max(Math.abs(low), Math.abs(high)) / margin;
}

const size = ({ gap, margin }: Candidate): number =>
  Math.abs(gap.estimand === 'difference' ? gap.value! : Math.log(gap.value!)) / margin;

function selectDifferences(candidates: readonly Candidate[], asked: number): readonly SelectedRow[] {
  const directed = candidates.filter(({ gap }) => isDirected(gap.verdict) && isCertain(gap.q));
  const passes = ({ gap }: Candidate, error: number) => gap.p! <= error;
  const found = countSelected(directed.length, asked, (error) => directed.filter((one) => passes(one, error)).length);
  const ranking = errorOfSelected(Math.min(MOST_FIRST, found), asked);
  const ranked = directed
    .filter((one) => passes(one, errorOfSelected(found, asked)))
    .toSorted((a, b) => nearness(b, ranking) - nearness(a, ranking) || size(b) - size(a));
  const first = ranked.slice(0, MOST_FIRST);
  const clear = (error: number) => first.filter((one) => nearness(one, error) > 0);
  const told = errorOfSelected(
    countSelected(first.length, asked, (error) => clear(error).length),
    asked,
  );
  return ranked.map((one, at) => {
    const error = at < MOST_FIRST ? told : errorOfSelected(1, asked);
    return writeRow(one, 'difference', error > 0 && nearness(one, error) > 0 ? error : null);
  });
}

function selectLikenesses(candidates: readonly Candidate[], asked: number): readonly SelectedRow[] {
  const alike = candidates.filter(
    ({ gap }) => gap.verdict === 'equal' && (gap.grade !== 'real_but_small' || isCertain(gap.q)),
  );
  const within = (error: number) => alike.filter((one) => reach(one, error) < 1);
  const found = countSelected(alike.length, asked, (error) => within(error).length);
  if (found === 0) return [];
  const error = errorOfSelected(found, asked);
  return within(error)
    .toSorted((a, b) => reach(a, error) - reach(b, error))
    .map((one) => writeRow(one, 'likeness', error));
}

function writeRow({ gap, holm, at }: Candidate, as: SelectedRow['as'], error: number | null): SelectedRow {
  const { indicator, stat, period, estimand } = gap;
  const row = { indicator, stat, period, as };
  const p_holm = as === 'difference' ? holm : null;
  if (error === null) return { ...row, confidence: null, low: null, high: null, p_holm };
  const { low, high } = at(error);
  const back = (x: number) => (estimand === 'difference' ? x : Math.exp(x));
  return { ...row, confidence: 1 - error, low: back(low), high: back(high), p_holm };
}
