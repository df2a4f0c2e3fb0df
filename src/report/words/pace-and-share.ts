import type { GapRow } from '../../model/audit-document.ts';
import type { PaceWords } from '../../model/indicator.ts';
import type { Unit } from '../../model/unit.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
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
export function writeShareBeside(pace: GapRow, share: Pair, unit: Unit, lang: Lang, words?: PaceWords): string | null {
  const { women, men } = share;
  if (women?.value == null || men?.value == null) return null;
  const decimals = decimalsForPair(women, men, 'share');
  const nouns = findNouns(unit);
  const horizon = share.figure.horizon === null ? null : writeHorizon(share.figure.horizon).horizon;
  const told = fill(words?.beside ?? (horizon ? within : whole), {
    women: writeFigure(women.value, 'share', lang, decimals),
    men: writeFigure(men.value, 'share', lang, decimals),
    horizon: horizon ?? '',
    the_w: nouns.theWomen,
    the_m: nouns.theMen,
  })[lang];
  if (!share.gap?.verdict || direction(share.gap) === direction(pace)) return told;
  return `${told} ${apart[lang]}`;
}

const within: Text = {
  sv: 'Inom {horizon} gällde det {women} av {the_w} och {men} av {the_m}.',
  en: 'Within {horizon} it concerned {women} of {the_w} and {men} of {the_m}.',
};
const whole: Text = {
  sv: 'Någon gång under perioden gällde det {women} av {the_w} och {men} av {the_m}.',
  en: 'At some time in the period it concerned {women} of {the_w} and {men} of {the_m}.',
};
/** Two verdicts may differ by chance too: the link is possible, not certain. */
const apart: Text = {
  sv: 'Takten och andelen ger inte samma bild. Det kan hänga ihop med att kvinnor och män har bistånd olika länge: den som har bistånd länge hinner oftare få en insats.',
  en: 'The pace and the share do not give the same picture. This may be linked to women and men having assistance for different lengths of time: those who have it for long have more time to get a measure.',
};
