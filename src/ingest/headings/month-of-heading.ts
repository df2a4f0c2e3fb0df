import { monthByName } from '../values/read-date.ts';
import { headingKey } from './heading-key.ts';

/** A month, or a quarter, that a heading names, and what else it says. */
export interface HeadedMonth {
  readonly month: string;
  /** By `headingKey`. */
  readonly rest: string;
}

const DIGITS = /^(.*?)(?<!\d)((?:19|20)\d\d)[-/. _]?(0[1-9]|1[0-2])(?:[-/.]01)?$/u;
const NUMBERED = /^(?:m|man|manad|month)$/;
const QUARTER = /^(?:kv|kvartal|q)$/;

/**
 * The month of `2025-01`, `Bistånd 202501`, `Jan 2025`, `Utbetalt jan`, `Månad 1`, `Kv1 2025`; null for other headings.
 */
export function monthOfHeading(heading: string): HeadedMonth | null {
  const text = heading.normalize('NFC').trim();
  const digits = DIGITS.exec(text);
  if (digits) return { month: `${digits[2]}-${digits[3]}`, rest: headingKey(digits[1]!) };
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word)) ?? '';
  const others = words.filter((word) => word !== year);
  const at = others.findIndex((word) => monthByName(word.toLowerCase()) !== null);
  if (at >= 0) {
    const rest = headingKey(others.filter((_, place) => place !== at && !/^\d{1,2}$/.test(others[place]!)).join(' '));
    return { month: `${year}-${monthByName(others[at]!.toLowerCase())}`, rest };
  }
  const [word, number] = others;
  if (others.length !== 2) return null;
  const key = headingKey(word!);
  const isMonth = NUMBERED.test(key) && /^(?:0?[1-9]|1[0-2])$/.test(number!);
  const isQuarter = QUARTER.test(key) && /^[1-4]$/.test(number!);
  return isMonth || isQuarter ? { month: `${year}-${isMonth ? '' : 'q'}${Number(number)}`, rest: '' } : null;
}
