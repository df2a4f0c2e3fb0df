import { dayOf } from '../../model/calendar.ts';

/** Day, month and year, hard against each other or with signs between. */
const BORN = '(?<!\\d)(\\d\\d[./ -]?\\d\\d[./ -]?\\d\\d)';
const DANISH = new RegExp(`${BORN}( ?- ?| ?)(\\d{4})(?!\\d)`, 'g');
const NORWEGIAN = new RegExp(`${BORN} ?[ -]? ?(\\d{3} ?\\d\\d)(?!\\d)`, 'g');
const FINNISH = new RegExp(`${BORN} ?[-+A-FU-Y] ?(\\d{3})([0-9A-FHJ-NPR-Y])(?![\\p{L}\\d])`, 'giu');
const FINNISH_SIGNS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
/**
 * Weights of modulus 11: CPR-kontoret, "Personnummeret i CPR-systemet"; Skatteetaten, fødselsnummer; Þjóðskrá,
 * kennitala.
 */
const CPR = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const ICELANDIC = [3, 2, 7, 6, 5, 4, 3, 2, 1];
/** Last in a kennitala: 18, 19 or 20 hundred. */
const CENTURY = /[890]$/;
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

const isEleven = (digits: string, weights: readonly number[]): boolean =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** ddMMyy; `later`: what may be added to the day of people who have no permanent number. */
function isDate(six: string, later = 0): boolean {
  const day = Number(six.slice(0, 2));
  const [month, year] = [Number(six.slice(2, 4)), 2000 + Number(six.slice(4))];
  return dayOf(year, month, later > 0 && day > later ? day - later : day) !== null;
}

/**
 * True where a text, written as normal-text.ts writes it, holds a Danish, Icelandic, Norwegian or Finnish identity
 * number. Danish ones since 2007 have no check digit: with their hyphen the date is enough. Without it, of any ten
 * digits one in three hundred is Danish by chance, one in a thousand Icelandic.
 */
export function holdsNeighbourNumber(text: string): boolean {
  for (const [, written = '', mark = '', tail = ''] of text.matchAll(DANISH)) {
    const born = digitsOf(written);
    const all = born + tail;
    const isIcelandic = CENTURY.test(tail) && isEleven(all, ICELANDIC);
    if (isDate(born) && (mark.includes('-') || isEleven(all, CPR) || isIcelandic)) return true;
  }
  for (const [, written = '', tail = ''] of text.matchAll(NORWEGIAN)) {
    const [born, all] = [digitsOf(written), digitsOf(written + tail)];
    if (isDate(born, 40) && isEleven(all, FIRST) && isEleven(all, SECOND)) return true;
  }
  for (const [, written = '', serial = '', sign = ''] of text.matchAll(FINNISH)) {
    const born = digitsOf(written);
    if (isDate(born) && FINNISH_SIGNS[Number(born + serial) % 31] === sign.toUpperCase()) return true;
  }
  return false;
}
