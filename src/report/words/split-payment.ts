import type { ResultRow } from '../../model/audit-document.ts';
import { writeNumber, writeShare } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';
import type { Pair } from '../rows/pair.ts';
import { writeCounted } from './counted-nouns.ts';
import { joinWords } from './nouns.ts';

interface Couples {
  readonly n: number;
  readonly count: number;
  readonly value: number;
}

/** A figure about the couple as one; null unless all of it is shown. */
function read(pairs: readonly Pair[], stat: string): Couples | null {
  const row: ResultRow | undefined = pairs.find((pair) => pair.stat === stat)?.whole;
  if (row?.status !== 'shown' || row.n === null || row.count === null || row.value === null) return null;
  return { n: row.n, count: row.count, value: row.value };
}

/**
 * How couples are paid, in numbers of couples: of all, and of those who could choose, as a committee asks for it. Those
 * who could not choose are told only where they are none or at least `threshold`: they are what the others leave.
 */
export function writeSplitPayment(pairs: readonly Pair[], threshold: number, lang: Lang): string | null {
  const [all, able, notAsked] = ['share:all', 'share:able', 'share:not_asked'].map((stat) => read(pairs, stat));
  const sv = lang === 'sv';
  const number = (value: number): string => writeNumber(value, lang);
  const first = all ? tellAll(all, able ?? null, notAsked ?? null, threshold, lang) : null;
  if (!able || able.n === 0) return first;
  const couples = writeCounted(able.n, 'couples', lang);
  const share = writeShare(able.value, lang);
  const second = sv
    ? `Av de ${couples} som fick välja har ${number(able.count)} valt delad utbetalning (${share}).`
    : `Of the ${couples} who could choose, ${number(able.count)} chose split payment (${share}).`;
  return [first, second].filter(Boolean).join(' ');
}

function tellAll(all: Couples, able: Couples | null, notAsked: Couples | null, threshold: number, lang: Lang): string {
  const sv = lang === 'sv';
  const number = (value: number): string => writeNumber(value, lang);
  const mayTell = (value: number): boolean => value >= threshold;
  const declined = able ? able.n - able.count : 0;
  const unable = able && notAsked ? all.n - able.n - notAsked.count : 0;
  const share = writeShare(all.value, lang);
  const parts = [
    sv
      ? `har ${number(all.count)} valt delad utbetalning (${share})`
      : `${number(all.count)} have chosen split payment (${share})`,
    mayTell(declined) && (sv ? `${number(declined)} har tackat nej` : `${number(declined)} have declined`),
    mayTell(unable) &&
      (sv ? `för ${number(unable)} har det inte varit möjligt` : `for ${number(unable)} it has not been possible`),
    notAsked &&
      mayTell(notAsked.count) &&
      (sv ? `${number(notAsked.count)} har inte fått frågan` : `${number(notAsked.count)} have not been asked`),
  ].filter((part) => part !== false && part !== null);
  const couples = writeCounted(all.n, 'couples', lang);
  return sv ? `Av ${couples} ${joinWords(parts, lang)}.` : `Of ${couples}, ${joinWords(parts, lang)}.`;
}
