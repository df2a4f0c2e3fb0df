import type { Reader } from '../reader.ts';
import { findWhole, isShown } from '../rows/pair.ts';
import { writeDistributionExample, writeSharesExample } from '../writing/descriptions.ts';

/** The reader's own figures as an example of a word; null where the report shows none that fit. */
export function writeOwnExample(kind: 'distribution' | 'shares', reader: Reader): string | null {
  return kind === 'distribution' ? ownDistribution(reader) : ownShares(reader);
}

function ownDistribution({ indicators, lang }: Reader): string | null {
  const rows = indicators.find(({ described }) => described.id === 'recipients');
  const count = rows && findWhole(rows.pairs).find((pair) => pair.figure.kind === 'count' && isShown(pair));
  if (count?.women?.value == null || count.men?.value == null) return null;
  return writeDistributionExample(count.women.value, count.men.value, lang);
}

/** The first question whose share of each sex is shown. */
function ownShares(reader: Reader): string | null {
  for (const rows of reader.indicators) {
    if (rows.described.unit !== 'person' || rows.described.kind !== 'verdict') continue;
    const pair = findWhole(rows.pairs).find((one) => one.stat === 'share' && isShown(one));
    if (!pair?.women || !pair.men || pair.women.value === null || pair.men.value === null) continue;
    return writeSharesExample(reader.title(rows.described.id), pair.women, pair.men, reader.lang);
  }
  return null;
}
