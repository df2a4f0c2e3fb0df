import {
  type Adults,
  findMuchUnknown,
  judgeDistribution,
  placeByMarks,
  readAdults,
  shareWithSex,
} from '../../model/adults.ts';
import type { AuditDocument } from '../../model/audit-document.ts';
import { roundNumber, roundSize, toPercent, writeNumber, writeShare } from '../../text/number.ts';
import { fill, type Lang } from '../../text/text.ts';
import { unknownSexWords as w } from '../words/unknown-sex.ts';
import { writeCounted } from './nouns.ts';

type Rows = Pick<AuditDocument, 'results'>;

/** How many women and men a report is about, and apart from them those of unknown sex; null where that is not shown. */
export function writeAdults({ results }: Rows, lang: Lang, place: 'facts' | 'memo' = 'facts'): string | null {
  const adults = readAdults(results);
  if (adults === null) return null;
  return fill(adults.unknown ? w[place] : w.people, {
    women: writeCounted(adults.women, 'women', lang),
    men: writeCounted(adults.men, 'men', lang),
    unknown: writeNumber(adults.unknown ?? 0, lang),
  })[lang];
}

/**
 * That many adults have no registered sex, what share of women there may be, and whether the 40–60 measure says the same
 * of every such share; null where they are few. `short`: that they are many, and no more.
 */
export function writeManyUnknown({ results }: Rows, lang: Lang, length: 'whole' | 'short' = 'whole'): string | null {
  const adults = findMuchUnknown(readAdults(results));
  if (adults === null) return null;
  const { women, men, unknown } = adults;
  const all = women + men + unknown;
  const told = fill(w.many, {
    unknown: writeNumber(unknown, lang),
    all: writeNumber(all, lang),
    share: writePart(unknown / all, lang),
  })[lang];
  if (length === 'short' || women + men === 0) return told;
  const bounds = fill(w.bounds, {
    women: writePart(women / (women + men), lang),
    low: writePart(women / all, lang),
    high: writePart((women + unknown) / all, lang),
    unknown: writeNumber(unknown, lang),
  })[lang];
  return `${told} ${bounds} ${w[judgeDistribution(adults) ?? 'open'][lang]}`;
}

/** The account of adults of unknown sex; null where there are none. */
export function writeUnknown({ results }: Rows, lang: Lang): string | null {
  const adults = readAdults(results);
  if (adults === null || adults.unknown === 0) return null;
  if (adults.unknown === null) return w.accountHidden[lang];
  const all = adults.women + adults.men + adults.unknown;
  return fill(w.account, { all: writeNumber(all, lang), unknown: writeNumber(adults.unknown, lang) })[lang];
}

/** For how large a part of all adults sex is registered; null where adults are not counted. */
export function writeRegisteredSex({ results }: Rows, lang: Lang): string | null {
  const adults: Adults | null = readAdults(results);
  if (adults === null) return null;
  const share = shareWithSex(adults);
  return share === null ? w.registeredHidden[lang] : fill(w.registered, { share: writeLess(share, lang) })[lang];
}

/** A share in the fewest decimals with which it stands on its own side of 40 and of 60 per cent. */
function writePart(share: number, lang: Lang): string {
  const keeps = (decimals: number) =>
    placeByMarks(roundNumber(toPercent(share), decimals) / 100) === placeByMarks(share);
  return writeShare(share, lang, [0, 1].find(keeps) ?? 2);
}

/** Not all is not a hundred per cent, however few are left. */
function writeLess(share: number, lang: Lang): string {
  const percent = toPercent(share);
  if (share === 1 || roundNumber(percent, 0) < 100) return writeShare(share, lang);
  return writeShare(roundSize(percent, 1, 'down') / 100, lang, 1);
}
