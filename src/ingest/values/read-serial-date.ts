import type { WrittenDate } from './read-date.ts';

/** Excel's serial numbers of 1990-01-01 and 2099-12-31 in its 1900 system; 25569 is 1970-01-01. */
const FIRST = 32_874;
const LAST = 73_050;
const EPOCH = 25_569;

/** The date of a workbook's number cell without a date format, or null. The time of day is dropped. */
export function readSerialDate(text: string): WrittenDate | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null;
  const serial = Math.floor(Number(text));
  if (serial < FIRST || serial > LAST) return null;
  const day = new Date((serial - EPOCH) * 86_400_000);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}
