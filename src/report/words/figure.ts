import type { Scale } from '../../model/named-figures.ts';
import { writeNumber, writeShare } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';

const NBSP = '\u00a0';

/** Noun of a scale, in the number that the written figure asks for: `1 månad`, `0,5 månader`. */
const nouns: Readonly<
  Record<'months' | 'days' | 'kronor', Readonly<Record<Lang, readonly [one: string, many: string]>>>
> = {
  months: { sv: ['månad', 'månader'], en: ['month', 'months'] },
  days: { sv: ['dag', 'dagar'], en: ['day', 'days'] },
  kronor: { sv: ['krona', 'kronor'], en: ['krona', 'kronor'] },
};

/** A number and its noun, held together by a no-break space. */
export function writeWithNoun(value: number, noun: keyof typeof nouns, lang: Lang, decimals: number): string {
  const number = writeNumber(value, lang, decimals);
  const [one, many] = nouns[noun][lang];
  return `${number}${NBSP}${number === '1' ? one : many}`;
}

/** Decimals that a figure of this scale is written with. Amounts and days are whole (disclosure rules). */
export function decimalsOf(scale: Scale): number {
  return scale === 'months' || scale === 'rate' || scale === 'number' ? 1 : 0;
}

/** A figure with its unit: `45 %`, `7,4 månader`, `6 200 kronor`, `6,1 hänvisningar per 100 månader`. */
export function writeFigure(
  value: number,
  scale: Scale,
  lang: Lang,
  decimals = decimalsOf(scale),
  events = lang === 'sv' ? 'gånger' : 'times',
): string {
  switch (scale) {
    case 'share':
      return writeShare(value, lang, decimals);
    case 'months':
    case 'days':
    case 'kronor':
      return writeWithNoun(value, scale, lang, decimals);
    case 'rate': {
      const per = lang === 'sv' ? `${events} per 100${NBSP}månader` : `${events} per 100${NBSP}months`;
      return `${writeNumber(value, lang, decimals)}${NBSP}${per}`;
    }
    default:
      return writeNumber(value, lang, decimals);
  }
}

/** The bare number for a table cell whose heading names the unit; shares keep their sign. */
export function writeCell(value: number, scale: Scale, lang: Lang, decimals = decimalsOf(scale)): string {
  return scale === 'share' ? writeShare(value, lang, decimals) : writeNumber(value, lang, decimals);
}
