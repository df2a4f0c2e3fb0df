import type { FigureRow } from '../../model/audit-document.ts';
import type { IndicatorWords } from '../../model/indicator.ts';
import type { Lang, Text } from '../../text/text.ts';
import { writeHorizon } from './horizon.ts';

type Followed = Pick<FigureRow, 'horizon'>;
type BaseWords = Pick<IndicatorWords, 'of' | 'caution' | 'followed'>;

/** What a figure does not show, with its horizon filled in; a sentence whose horizon is not known is left out. */
export function writeCaution(words: BaseWords, figure: Followed, lang: Lang): string {
  const horizon = writeHorizon(figure.horizon);
  const known: Readonly<Record<string, Text | undefined>> = {
    horizon: horizon.horizon,
    horizon_def: horizon.horizon_def,
  };
  return variantOf(words, figure)
    .caution[lang].split(/(?<=[.?!]) (?=\p{Lu})/u)
    .map((sentence) => sentence.replace(/\{([a-z_]+)\}/g, (hole, name: string) => known[name]?.[lang] ?? hole))
    .filter((sentence) => !sentence.includes('{'))
    .join(' ');
}

/** Of whom the figure is a share or a mean. */
export function writeDenominator(words: BaseWords, figure: Followed, lang: Lang): string {
  return variantOf(words, figure).of[lang];
}

function variantOf(words: BaseWords, { horizon }: Followed): BaseWords {
  return words.followed && horizon ? words.followed : words;
}
