import type { Spell } from '../stats/risk-table.ts';

/** Above this many kinds of spells one person cannot matter enough to be worth the time. */
const MOST = 1000;

/**
 * True where one person fewer would change the verdict of a duration: each kind of spell (entry, exit, end) of each sex
 * is tried with one fewer. Only where `near`, see below: elsewhere one person cannot move a limit across a bound.
 */
export function hangsOnOneSpell(
  women: readonly Spell[],
  men: readonly Spell[],
  verdictOf: (women: readonly Spell[], men: readonly Spell[]) => string,
  near: boolean,
): boolean {
  if (!near || women.length + men.length > MOST) return false;
  const verdict = verdictOf(women, men);
  return (
    women.some((_, at) => verdictOf(without(women, at), men) !== verdict) ||
    men.some((_, at) => verdictOf(women, without(men, at)) !== verdict)
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
