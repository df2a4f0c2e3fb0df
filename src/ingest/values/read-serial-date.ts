import type { WrittenDate } from './written-date.ts';

/** Excel's serial numbers of 1990-01-01 and 2099-12-31 in its 1900 system; 25569 is 1970-01-01. */
const FIRST = 32_874;
const LAST = 73_050;
const EPOCH = 25_569;
/** Days from the beginning of Excel's 1900 system to that of its 1904 system (ECMA-376 18.17.4.1). */
export const DAYS_1904 = 1462;
const SECONDS = 86_400;

/** The date of a workbook's number cell without a date format, or null. The time of day is dropped, to the next second. */
export function readSerialDate(text: string, date1904: boolean): WrittenDate | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null;
  // 45000.9999999 is how a sum of days and hours misses midnight
  const days = Math.floor(Math.round(Number(text) * SECONDS) / SECONDS);
  const serial = days + (date1904 ? DAYS_1904 : 0);
  if (serial < FIRST || serial > LAST) return null;
  const day = new Date((serial - EPOCH) * 86_400_000);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}
