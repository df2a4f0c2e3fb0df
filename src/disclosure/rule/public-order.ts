import { findField } from '../../model/fields.ts';
import { CROSS, fieldsOf, MISSING } from '../../model/groups.ts';
import type { LevelOrder } from './rule.ts';

/**
 * Fields whose groups are small or large in about the same way everywhere: smallest first, by the sex that has fewer
 * (few men live alone with children, few men are at home for want of childcare).
 */
const SMALLEST_FIRST: Readonly<Record<string, readonly string[]>> = {
  household_type: [
    'unknown',
    'single_with_children',
    'couple_no_children',
    'couple_with_children',
    'single_no_children',
    // together with or instead of the others, where the export does not tell of children
    'couple',
    'single',
  ],
  obstacle: [
    ...['none', 'no_childcare', 'pension', 'parental_leave', 'other', 'works', 'establishment', 'social'],
    ...['ill_health', 'unemployment'],
  ],
  age_group: ['67+', '0-17', '55-66', '18-24', '45-54', '35-44', '25-34'],
};

/** Residual values come before all others: they are small and say little on their own. */
const LEFTOVERS = ['unknown', 'other', 'none'];

/**
 * The order in which groups are merged: blank first, then those that are merged elsewhere, then an order that anyone
 * can write down without having seen the export. It must not be the order by size in the export: a reader who knows
 * that hidden groups are smaller than shown ones can solve a hidden count (docs/disclosure.md, "The order").
 *
 * @param by a field, or the expression of a distribution
 * @param stated orders given by the user, by field; they win
 * @param required levels that must be merged whatever their numbers
 */
export function orderLevels(
  levels: readonly string[],
  by: string,
  stated: LevelOrder,
  required: ReadonlySet<string> = new Set(),
): readonly string[] {
  const known = knownOrder(by, stated);
  const first = (level: string): number => (level === MISSING ? 0 : required.has(level) ? 1 : 2);
  const rank = (level: string): number => {
    const place = known.indexOf(level);
    if (place >= 0) return LEFTOVERS.length + place;
    const left = LEFTOVERS.indexOf(level);
    // values that no list knows, such as names of units, by name
    return left >= 0 ? left : LEFTOVERS.length + known.length;
  };
  return [...levels].sort((a, b) => first(a) - first(b) || rank(a) - rank(b) || byCodeUnits(a, b));
}

/**
 * Of a crossing: smallest first in one field, then in the next. What no list knows has no place here, and goes by name.
 */
function knownOrder(by: string, stated: LevelOrder): readonly string[] {
  const own = stated[by] ?? SMALLEST_FIRST[by];
  if (own) return own;
  const fields = fieldsOf(by);
  if (fields.length === 1) return [...(findField(by)?.values ?? [])].reverse();
  const orders = fields.map((field) => (findField(field)?.type === 'flag' ? ['yes', 'no'] : knownOrder(field, stated)));
  return orders.reduce<readonly string[]>(
    (whole, order) => (whole.length === 0 ? order : whole.flatMap((one) => order.map((next) => one + CROSS + next))),
    [],
  );
}

/** In code units, not in the order in which names are printed (text/swedish-order.ts). */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
