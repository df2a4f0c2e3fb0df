import type { Lang } from './text.ts';

const NBSP = '\u00a0';
const locale: Readonly<Record<Lang, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** A number as its readers write it: `1 234,5` in Swedish (no-break spaces, real minus), `1,234.5` in English. */
export function writeNumber(value: number, lang: Lang, decimals = 0): string {
  const format = formatOf(lang, decimals);
  const rounded = Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value;
  return format
    .format(rounded)
    .replace(/[\s\u202f]/g, NBSP)
    .replace(/^-/, '\u2212');
}

const formats = new Map<string, Intl.NumberFormat>();

/** Each is made once: a page has thousands of numbers. */
function formatOf(lang: Lang, decimals: number): Intl.NumberFormat {
  const key = `${lang}${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat(locale[lang], digits);
  formats.set(key, made);
  return made;
}

/** A fraction 0–1 as per cent: `45 %`, with `decimals` digits. */
export function writeShare(fraction: number, lang: Lang, decimals = 0): string {
  return lang === 'sv'
    ? `${writeNumber(fraction * 100, lang, decimals)}${NBSP}%`
    : `${writeNumber(fraction * 100, lang, decimals)}%`;
}
