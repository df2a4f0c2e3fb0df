import type { GapRow } from '../../model/audit-document.ts';
import type { Unit } from '../../model/unit.ts';
import type { Lang } from '../../text/text.ts';
import type { Pair } from '../rows/pair.ts';
import { writeFigure } from './figure.ts';
import { writeHorizon } from './horizon.ts';
import { findNouns } from './nouns.ts';
import { decimalsForPair } from './precision.ts';

const direction = (gap: GapRow | undefined): string => gap?.verdict ?? 'unclear';

/**
 * Where the verdict rests on a pace, the share of the whole period is told beside it; when the two say different
 * things, that the difference between them goes with time in aid (statistics-exact §6, referral-share).
 */
export function writeShareBeside(pace: GapRow, share: Pair, unit: Unit, lang: Lang): string | null {
  const { women, men } = share;
  if (women?.value == null || men?.value == null) return null;
  const decimals = decimalsForPair(women, men, 'share');
  const [w, m] = [writeFigure(women.value, 'share', lang, decimals), writeFigure(men.value, 'share', lang, decimals)];
  const nouns = findNouns(unit);
  const { horizon } = writeHorizon(share.stat);
  const within = lang === 'sv' ? `Inom ${horizon?.sv}` : `Within ${horizon?.en}`;
  const whole = lang === 'sv' ? 'Under hela perioden' : 'Over the whole period';
  const when = horizon ? within : whole;
  const told =
    lang === 'sv'
      ? `${when} gällde det ${w} av ${nouns.theWomen.sv} och ${m} av ${nouns.theMen.sv}.`
      : `${when} it concerned ${w} of ${nouns.theWomen.en} and ${m} of ${nouns.theMen.en}.`;
  if (!share.gap?.verdict || direction(share.gap) === direction(pace)) return told;
  const apart =
    lang === 'sv'
      ? 'Takten och andelen ger olika bild. Det hänger ihop med att kvinnor och män har bistånd olika länge: den som har bistånd länge hinner oftare få en insats.'
      : 'The pace and the share give different pictures. This goes together with women and men having assistance for different lengths of time: those who have it for long have more time to get a measure.';
  return `${told} ${apart}`;
}
