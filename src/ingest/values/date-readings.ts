import { monthOf } from '../../model/calendar.ts';
import type { Field } from '../../model/fields.ts';
import { BAD, type Value } from './value.ts';
import { DATE_ORDERS, type DateOrder } from './written-date.ts';

/** How a column may write dates: so that every one tells itself, or in one of the orders. */
export const DATE_READINGS = ['year-first', ...DATE_ORDERS] as const;

/** True for fields whose cells are dates, months or periods. */
export const isDated = ({ type }: Field): boolean => type === 'date' || type === 'month' || type === 'period';

/** `250110`, and `202501`, which is a month where it is no such day. */
const SIX_DIGITS = /^\d{6}$/;

/** The value of a text by each of {@link DATE_READINGS}. Most texts tell themselves and are read once. */
export function readInOrders(clean: string, read: (order: DateOrder | undefined) => Value): readonly Value[] {
  const plain = read(undefined);
  if (plain !== BAD && !SIX_DIGITS.test(clean)) return DATE_READINGS.map(() => plain);
  return [plain, ...DATE_ORDERS.map(read)];
}

/** The year of a value of a dated field. */
export function yearOfValue({ type }: Field, value: number): number {
  if (type === 'period') return Math.floor(value / 1000);
  return Math.floor((type === 'month' ? value : monthOf(value)) / 12);
}
