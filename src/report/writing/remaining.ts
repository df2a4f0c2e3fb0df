import { fill, type Lang, type Text } from '../../text/text.ts';
import { isShown, type Pair } from '../rows.ts';
import { roundPair } from './additive-rounding.ts';
import { writeCertainty } from './answer.ts';
import { writeFigure } from './figures.ts';
import { writeHorizon } from './time.ts';

/**
 * What a restricted mean does not show: to how many the end had not come by each horizon, and how sure that difference
 * is. `sentence` has places for {women}, {men} and {horizon}. Null where nothing is shown.
 */
export function writeRemaining(pairs: readonly Pair[], sentence: Text | undefined, lang: Lang): string | null {
  if (sentence === undefined) return null;
  const told = pairs.flatMap((pair) => {
    const { gap, figure } = pair;
    const { women, men, decimals } = roundPair(pair);
    if (figure.kind !== 'remaining' || figure.horizon === null || !isShown(pair)) return [];
    if (women?.value == null || men?.value == null) return [];
    const reading = fill(sentence, {
      women: writeFigure(women.value, figure.scale, lang, decimals),
      men: writeFigure(men.value, figure.scale, lang, decimals),
      horizon: writeHorizon(figure.horizon).horizon,
    })[lang];
    const sure = gap && writeCertainty(gap, figure.scale, 'person', lang, { margin: false, gap: false, decimals });
    return [reading, ...(sure ? [sure] : [])];
  });
  return told.length === 0 ? null : told.join(' ');
}
