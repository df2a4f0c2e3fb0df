import type { Lang } from './text.ts';

const NBSP = '\u00a0';
const locale: Readonly<Record<Lang, string>> = { sv: 'sv-SE', en: 'en-GB' };

const made = new Map<string, Intl.NumberFormat>();

/** Kept, since making one takes fifty times as long as using it, and a report writes thousands of numbers. */
function formatOf(lang: Lang, decimals: number): Intl.NumberFormat {
  const key = `${lang}${decimals}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale[lang], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  made.set(key, format);
  return format;
}

/**
 * The number that stands when it is written with so many decimals, halves away from nought: what {@link writeNumber}
 * writes, to calculate with. Its last digit is the one a reader sees, so 1.005 is 1.01.
 */
export function roundNumber(value: number, decimals: number): number {
  const size = Math.abs(value);
  if (size < 0.5 * 10 ** -decimals) return 0;
  const rounded = size < 1e15 ? Number(`${Math.round(Number(`${size}e${decimals}`))}e-${decimals}`) : size;
  return value < 0 ? -rounded : rounded;
}

/** Where a number goes that lies between two steps: a lower limit down, an upper one up, so that neither says more. */
export type Towards = 'nearest' | 'down' | 'up';

/** A size (0 or more) in so many decimals, a limit towards its own side: at least 16.67 is at least 16. */
export function roundSize(size: number, decimals: number, towards: Towards): number {
  if (towards === 'nearest') return roundNumber(size, decimals);
  const steps = Number((size * 10 ** decimals).toPrecision(12));
  return Number(`${towards === 'down' ? Math.floor(steps) : Math.ceil(steps)}e-${decimals}`);
}

/** A fraction in per cent, without the dust of binary arithmetic: 0.145 is 14.5 and not 14.499999999999998. */
export function toPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(12));
}

/** A number as its readers write it: `1 234,5` in Swedish (no-break spaces, real minus), `1,234.5` in English. */
export function writeNumber(value: number, lang: Lang, decimals = 0): string {
  const format = formatOf(lang, decimals);
  return format
    .format(roundNumber(value, decimals))
    .replace(/[\s\u202f]/g, NBSP)
    .replace(/^-/, '\u2212');
}

/** A fraction 0–1 as per cent: `45 %`, with `decimals` digits. */
export function writeShare(fraction: number, lang: Lang, decimals = 0): string {
  return lang === 'sv'
    ? `${writeNumber(toPercent(fraction), lang, decimals)}${NBSP}%`
    : `${writeNumber(toPercent(fraction), lang, decimals)}%`;
}
