import * as calendar from '../model/calendar.ts';

/** The model's calendar with a memory: a sample writes the same few thousand days millions of times. */
export const firstDay = remember(calendar.firstDay);
export const lastDay = remember(calendar.lastDay);
export const writeDay = remember(calendar.writeDay);
export const writeMonth = remember(calendar.writeMonth);

/** Month number of `2025-03` or `2025-03-17`. */
export function parseMonth(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

/** Day number of `2025-03-17`, or undefined where no such day exists. */
export function parseDay(text: string): number | undefined {
  return calendar.readDay(text) ?? undefined;
}

function remember<Value>(work: (of: number) => Value): (of: number) => Value {
  const known = new Map<number, Value>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const value = work(of);
    known.set(of, value);
    return value;
  };
}
