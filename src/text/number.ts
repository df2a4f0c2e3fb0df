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

/** A number as its readers write it: `1 234,5` in Swedish (no-break spaces, real minus), `1,234.5` in English. */
export function writeNumber(value: number, lang: Lang, decimals = 0): string {
  const format = formatOf(lang, decimals);
  const rounded = Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value;
  return format
    .format(rounded)
    .replace(/[\s\u202f]/g, NBSP)
    .replace(/^-/, '\u2212');
}

/** A fraction 0–1 as per cent: `45 %`, with `decimals` digits. */
export function writeShare(fraction: number, lang: Lang, decimals = 0): string {
  return lang === 'sv'
    ? `${writeNumber(fraction * 100, lang, decimals)}${NBSP}%`
    : `${writeNumber(fraction * 100, lang, decimals)}%`;
}
