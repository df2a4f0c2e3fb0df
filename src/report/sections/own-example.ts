import { writeShare } from '../../text/number.ts';
import type { Reader } from '../reader.ts';
import { findWhole, isShown, pairRows } from '../rows/pair.ts';
import { writeSexDistribution } from '../words/distribution.ts';

/** The reader's own figures as an example of a word; null where the report shows none that fit. */
export function writeOwnExample(kind: 'distribution' | 'shares', reader: Reader): string | null {
  return kind === 'distribution' ? ownDistribution(reader) : ownShares(reader);
}

function ownDistribution({ indicators, lang }: Reader): string | null {
  const rows = indicators.find(({ described }) => described.id === 'recipients');
  const count = rows && findWhole(pairRows(rows)).find((pair) => pair.stat === 'count' && isShown(pair));
  if (count?.women?.value == null || count.men?.value == null) return null;
  const told = writeSexDistribution(count.women.value, count.men.value, lang);
  if (told === null) return null;
  return lang === 'sv' ? `Bland alla vuxna med bistånd: ${told}` : `Among all adults with assistance: ${told}`;
}

function ownShares(reader: Reader): string | null {
  const { indicators, lang } = reader;
  for (const rows of indicators) {
    if (rows.described.unit !== 'person' || rows.described.kind !== 'verdict') continue;
    const pair = findWhole(pairRows(rows)).find((one) => one.stat === 'share' && isShown(one));
    if (pair?.women?.value == null || pair.men?.value == null) continue;
    const [women, men] = [writeShare(pair.women.value, lang), writeShare(pair.men.value, lang)];
    const title = reader.title(rows.described.id);
    return lang === 'sv'
      ? `Ett exempel härifrån är ”${title}”: ${women} av kvinnorna och ${men} av männen.`
      : `An example from here is “${title}”: ${women} of the women and ${men} of the men.`;
  }
  return null;
}
