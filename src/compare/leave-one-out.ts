import type { Spell } from '../stats/risk-table.ts';

/** With more kinds of spells than this, one person cannot change the verdict often enough to be worth the time. */
const MOST = 1000;

/**
 * True where one person fewer would change the verdict of a duration: each kind of spell (entry, exit, cause) of each
 * sex is tried with one fewer. Only where a limit lies `near` 0 or the margin (`isNear`): one person cannot move one
 * that lies farther off across it.
 * `sum`: what the verdict needs of one sex, so that the other sex is not recomputed for every spell.
 */
export function flipsWithoutOneSpell<Sum>(
  women: readonly Spell[],
  men: readonly Spell[],
  { sum, verdictOf }: { sum(spells: readonly Spell[]): Sum; verdictOf(women: Sum, men: Sum): string },
  near: boolean,
): boolean {
  if (!near || women.length + men.length > MOST) return false;
  const [w, m] = [sum(women), sum(men)];
  const verdict = verdictOf(w, m);
  return (
    women.some((_, at) => verdictOf(sum(without(women, at)), m) !== verdict) ||
    men.some((_, at) => verdictOf(w, sum(without(men, at))) !== verdict)
  );
}

/** A limit within `reach` of 0 or of the margin on either side. */
export function isNear(
  { low, high }: { readonly low: number | null; readonly high: number | null },
  margin: number,
  reach: number,
): boolean {
  if (low === null || high === null) return false;
  return [low, high].some((limit) => [0, margin, -margin].some((bound) => Math.abs(limit - bound) < reach));
}

function without(spells: readonly Spell[], at: number): readonly Spell[] {
  const [entry, exit, cause, count] = spells[at]!;
  const rest = spells.filter((_, index) => index !== at);
  return count > 1 ? [...rest, [entry, exit, cause, count - 1] as const] : rest;
}
