import { describe, expect, test } from 'vitest';
import type { GapRow } from '../../../src/model/audit-document.ts';
import { indexRows } from '../../../src/report/rows.ts';
import { writeDistribution } from '../../../src/report/writing/distributions.ts';
import { makeLabels } from '../../../src/report/writing/names.ts';
import type { Lang } from '../../../src/text/text.ts';
import { makeExampleDocument } from '../example-document.ts';

/** What is said of the distribution of obstacles, with its overall row changed. */
function write(more: Partial<GapRow>, lang: Lang = 'sv', keepParts = true): string | null {
  const document = makeExampleDocument();
  const gaps = document.gaps
    .filter(({ family }) => keepParts || family !== 'categories')
    .map((gap) => (gap.indicator === 'obstacle' && gap.stat === 'category' ? { ...gap, ...more } : gap));
  const rows = indexRows({ ...document, gaps }).find(({ described }) => described.id === 'obstacle')!;
  return writeDistribution(rows, makeLabels(document), lang)?.replaceAll('\u00a0', ' ') ?? null;
}

describe('whether a distribution differs, and where', () => {
  test('the parts that are certain, for whom they are commoner, that sex first', () => {
    expect(write({})).toBe(
      'Fördelningen skiljer sig mellan kvinnor och män, och det är statistiskt säkerställt. ' +
        'Säkerställt vanligare bland kvinnor är ”ohälsa” (27 % mot 17 % bland män) och ”föräldraledighet” (16 % mot 7 % bland män). ' +
        'Säkerställt vanligare bland män är ”arbetslöshet” (55 % mot 35 % bland kvinnor).',
    );
    expect(write({}, 'en')).toContain(
      'Established as more common among men: “unemployment” (55% against 35% among women).',
    );
  });
  test('where no part is certain that is said, and so is that many questions were asked', () => {
    expect(write({ q: 0.2 }, 'sv', false)).toBe(
      'Fördelningen skiljer sig mellan kvinnor och män, och det är statistiskt säkerställt. ' +
        'I vilken del skillnaden ligger går inte att säga säkert. ' +
        'Rapporten ställer många frågor samtidigt, och då kan även en säkerställd skillnad vara slump.',
    );
  });
  test.each<[Partial<GapRow>, string]>([
    [{ verdict: 'equal', grade: 'no_difference_of_size' }, 'Fördelningen är ungefär densamma för kvinnor och män'],
    [{ verdict: 'equal', grade: 'real_but_small' }, 'i ingen del är skillnaden så stor att den har betydelse.'],
    [{ verdict: 'unclear', grade: 'open' }, 'Underlaget räcker inte för att säga om fördelningen skiljer sig'],
    [
      { verdict: 'unclear', grade: 'not_computed', reason: 'few' },
      'Det går inte att bedöma om fördelningen skiljer sig',
    ],
  ])('%o', (more, said) => expect(write(more)).toContain(said));
  test('what is hidden or only described has no sentence', () => {
    expect(write({ status: 'suppressed' })).toBeNull();
    expect(write({ verdict: null })).toBeNull();
  });
});
