import type { FunnelRow } from '../../model/audit-document.ts';
import { writeNumber } from '../../text/number.ts';
import type { Lang, Text } from '../../text/text.ts';
import { joinWords } from './nouns.ts';

const t = (sv: string, en: string): Text => ({ sv, en });

export const funnelWords = {
  heading: t('Enheterna bredvid varandra', 'The units beside one another'),
  caption: t(
    'Skillnaden på varje enhet, och hur långt slumpen räcker för en enhet av den storleken',
    'The difference at each unit, and how far chance reaches for a unit of that size',
  ),
  unit: t('Enhet', 'Unit'),
  reach: t('Så långt räcker slumpen, för kvinnor', 'How far chance reaches, for women'),
  show: t('Visa enheterna bredvid varandra', 'Show the units beside one another'),
  legend: t(
    'Punkten är enhetens skillnad, den streckade linjen skillnaden inom enheterna tillsammans. På det mörka fältet ligger 95 av 100 enheter av en slump, inom strecken 998 av 1\u00a0000. En enhet utanför har en ring.',
    'The dot is the unit’s difference, the dashed line the difference within the units together. By chance 95 units of 100 lie on the dark field, and 998 of 1,000 within the marks. A unit outside them has a ring.',
  ),
} as const;

/** Limits in points, told by their side: `7 lägre till 6 högre`. */
export function writeReach(low: number, high: number, lang: Lang): string {
  const one = (points: number): string => {
    const size = writeNumber(Math.abs(points) * 100, lang);
    const side = points < 0 ? { sv: 'lägre', en: 'lower' } : { sv: 'högre', en: 'higher' };
    return size === '0' ? size : `${size}\u00a0${side[lang]}`;
  };
  return `${one(low)} ${lang === 'sv' ? 'till' : 'to'} ${one(high)}`;
}

/** Which units lie outside what chance and the common variation between units bring; never why. */
export function writeFunnel({ units }: FunnelRow, nameOf: (level: string) => Text, lang: Lang): string {
  const outside = units.filter((one) => one.outside).map(({ level }) => nameOf(level)[lang]);
  if (outside.length === 0)
    return lang === 'sv'
      ? 'Ingen enhets skillnad ligger längre från de andras än slumpen brukar föra den.'
      : 'No unit’s difference lies farther from the others’ than chance tends to take it.';
  const names = joinWords(outside, lang);
  return lang === 'sv'
    ? `Skillnaden ligger längre från de andra enheternas än slumpen brukar föra den: ${names}. Det säger inget om varför, och inte att enheten gör fel.`
    : `The difference lies farther from that of the other units than chance tends to take it: ${names}. That tells nothing of why, nor that the unit does wrong.`;
}
