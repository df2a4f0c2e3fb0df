import type { ResultRow } from '../../model/audit-document.ts';
import { writeNumber, writeShare } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';
import { writeCounted } from './counted-nouns.ts';

/** How the adults of the report are divided, as an example of a sex distribution. Null where one sex is missing. */
export function writeDistributionExample(women: number, men: number, lang: Lang): string | null {
  if (women === 0 || men === 0) return null;
  const share = women / (women + men);
  const [w, m] = [writeShare(share, lang), writeShare(1 - share, lang)];
  const [people, others] = [writeCounted(women, 'women', lang), writeCounted(men, 'men', lang)];
  return lang === 'sv'
    ? `I den här rapporten har ${people} och ${others} bistånd. Könsfördelningen är ${w} kvinnor och ${m} män.`
    : `In this report ${people} and ${others} have assistance. The sex distribution is ${w} women and ${m} men.`;
}

/**
 * A question of the report as an example of shares of the women and of the men, and the same people once more as a sex
 * distribution where their numbers are shown: the two percentages are easily taken for each other.
 */
export function writeSharesExample(title: string, women: ResultRow, men: ResultRow, lang: Lang): string {
  const [w, m] = [writeShare(women.value ?? 0, lang), writeShare(men.value ?? 0, lang)];
  const told =
    lang === 'sv'
      ? `I den här rapporten, ”${title}”: ${w} av kvinnorna och ${m} av männen.`
      : `In this report, “${title}”: ${w} of the women and ${m} of the men.`;
  const all = (women.count ?? 0) + (men.count ?? 0);
  if (women.count === null || men.count === null || all === 0) return told;
  const share = women.count / all;
  const [people, ws, ms] = [writeNumber(all, lang), writeShare(share, lang), writeShare(1 - share, lang)];
  return lang === 'sv'
    ? `${told} Könsfördelningen bland de ${people} som det gäller är en annan sak: ${ws} kvinnor och ${ms} män.`
    : `${told} The sex distribution of the ${people} concerned is another matter: ${ws} women and ${ms} men.`;
}
