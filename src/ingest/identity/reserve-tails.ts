import type { Group } from './digit-groups.ts';
import { judge, type Shaped, USUAL } from './judge-digits.ts';

/**
 * Instead of the last four: letters and digits, four together (`T123`, `XX98`, `TFK1`), or TF and up to three digits.
 */
const TAIL = /( ?[-+/_.] ?| ?)(t ?f ?\d{1,3}|(?=[a-zåäö\d]{4}(?![\p{L}\d]))[a-zåäö]{1,3}\d{1,3})(?![\p{L}\d])/iuy;
const MARK = /[-+/_.]/;
/** What registers use: a letter and three digits, or TF. */
const WELL_KNOWN = /^(?:t ?f|[a-zåäö]\d)/i;

/**
 * A birth date, cut in the groups `at` to `to`, with the tail of a reserve number behind it; null for anything else.
 * `isFree`: no letter stands before it.
 */
export function reserveAt(
  text: string,
  groups: readonly Group[],
  at: number,
  to: number,
  isFree: () => boolean,
): Shaped | null {
  TAIL.lastIndex = groups[to]!.end;
  const [whole, mark = '', tail = ''] = TAIL.exec(text) ?? [];
  if (whole === undefined || !isFree()) return null;
  const digits = groups
    .slice(at, to + 1)
    .map((group) => group.digits)
    .join('');
  const isKnown = WELL_KNOWN.test(tail);
  // 2026-03-01 A123 is a day and a room, 1999-03-01 kl12 a time
  const mayBeDay = to > at && !MARK.test(mark) && !/^t ?f/i.test(tail);
  if (mayBeDay && !isKnown && tail !== tail.toUpperCase()) return null;
  if (!isKnown && digits.length === 6 && !MARK.test(mark)) return null;
  const where = {
    form: USUAL,
    alone: true,
    tail: 'letter',
    dashed: /[-+]/.test(mark),
    start: groups[at]!.start,
  } as const;
  const four = tail.replaceAll(' ', '').padEnd(4, '_').slice(0, 4);
  const shape = judge(digits + four, { ...where, end: groups[to]!.end + whole.length });
  // 2025-03-01-AB12 is a case more often than a child
  return shape.dated && ((isKnown && !mayBeDay) || shape.alone) ? shape : null;
}
