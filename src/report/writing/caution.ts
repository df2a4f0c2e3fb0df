import type { FigureRow } from '../../model/audit-document.ts';
import type { CautionSentence, IndicatorWords } from '../../model/indicator.ts';
import { fill, type Lang } from '../../text/text.ts';
import { writeHorizon } from './dates.ts';

type Followed = Pick<FigureRow, 'horizon'>;
type BaseWords = Pick<IndicatorWords, 'of' | 'caution' | 'followed'>;

/** What a figure does not show. A sentence about a horizon is left out where the figure has none. */
export function writeCaution(words: BaseWords, figure: Followed, lang: Lang): string {
  const write = (sentence: CautionSentence): readonly string[] => {
    if (!('within' in sentence)) return [sentence[lang]];
    return figure.horizon === null ? [] : [fill(sentence.within, { ...writeHorizon(figure.horizon) })[lang]];
  };
  return variantOf(words, figure).caution.flatMap(write).join(' ');
}

/** Of whom the figure is a share or a mean. */
export function writeDenominator(words: BaseWords, figure: Followed, lang: Lang): string {
  return variantOf(words, figure).of[lang];
}

function variantOf(words: BaseWords, { horizon }: Followed): BaseWords {
  return words.followed && horizon ? words.followed : words;
}
