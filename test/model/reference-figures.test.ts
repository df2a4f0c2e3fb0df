import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/indicators/catalogue.ts';
import { findField } from '../../src/model/fields.ts';
import { figureNames } from '../../src/model/named-figures.ts';
import { addReferences, REFERENCE_FIGURES, referencesFor } from '../../src/model/references.ts';
import { makeExampleDocument } from '../report/example-document.ts';

const find = (indicator: string, stat: string, level: string | null = null) =>
  REFERENCE_FIGURES.filter((one) => one.indicator === indicator && one.stat === stat && one.level === level);
const percent = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 10);

describe('published figures', () => {
  // Socialstyrelsen: 115,000 women and 129,000 men had assistance in 2020; 115 / 244 = 47.1 %
  it('give the sex distribution of recipients in 2020', () => {
    expect(find('recipients', 'share:of-sex').map(({ women, men }) => [percent(women), percent(men)])).toEqual([
      [47.1, 52.9],
    ]);
  });

  // SCB 2021: 26,850 single mothers and 4,948 single fathers; 26,850 / 31,798 = 84.4 %. 42,818 / 115,742 = 37.0 %
  it('give the sex distribution of single households in 2021', () => {
    const shares = (level: string) => find('recipients', 'share:of-sex', level).map(({ women }) => percent(women));
    expect(shares('single_with_children')).toEqual([84.4]);
    expect(shares('single_no_children')).toEqual([37]);
  });

  // SCB 2021, adults' commonest obstacle, women born in Sweden / abroad, men the same
  it('give obstacles by sex and country of birth in 2021', () => {
    const rows = (value: string) =>
      find('obstacle', `category:${value}`).map(({ women, men }) => [percent(women), percent(men)]);
    expect(rows('unemployment')).toEqual([
      [33, 62],
      [42, 64],
    ]);
    expect(rows('ill_health')).toEqual([
      [29, 13],
      [18, 10],
    ]);
    expect(rows('social')).toEqual([
      [22, 11],
      [29, 11],
    ]);
  });

  // Socialstyrelsen 2013: 6.6 months a household; SKL 2016: 40 % of them in long-term assistance
  it('give months and long-term assistance of both sexes together', () => {
    expect([...find('aid-months', 'mean'), ...find('long-term-share', 'share')]).toMatchObject([
      { both: 6.6, women: null, men: null, year: 2013 },
      { both: 0.4, women: null, men: null, year: 2016 },
    ]);
  });

  it('have a year, a source, the sexes or both together, and a figure that the indicator declares', () => {
    const names = new Map(CATALOGUE.map((one) => [one.id, figureNames(one)]));
    for (const one of REFERENCE_FIGURES) {
      expect(names.get(one.indicator)).toContain(one.stat);
      expect(one.both === null).toBe(one.women !== null && one.men !== null);
      expect(one.year).toBeGreaterThan(2005);
      expect(one.source.length).toBeGreaterThan(10);
      if (one.by !== null) expect(findField(one.by)?.values).toContain(one.level);
    }
  });
});

describe('what is laid beside a document', () => {
  const document = makeExampleDocument();

  it('is about indicators that were computed, and breaks within its window', () => {
    const { references, breaks } = referencesFor(document, null);
    expect([...new Set(references.map(({ indicator }) => indicator))]).toEqual([
      'recipients',
      'aid-months',
      'long-term-share',
      'obstacle',
    ]);
    expect(breaks.map(({ date }) => date)).toEqual(['2025-07-01', '2025-09-15']);
    const later = { ...document, window: { ...document.window, from: '2025-10-01', to: '2026-06-30' } };
    expect(referencesFor(later, null).breaks).toEqual([]);
    const none = { ...document, indicators: document.indicators.filter(({ id }) => id === 'processing-time') };
    expect(referencesFor(none, null)).toEqual({ references: [], breaks: [] });
  });

  it('stands once, however often it is laid there', () => {
    const own = {
      references: [{ ...REFERENCE_FIGURES[0]!, year: 2024 }],
      breaks: [
        {
          date: '2025-03-01',
          label: { sv: 'Ny rutin', en: 'New routine' },
          note: { sv: 'x', en: 'x' },
          source: 'x',
          indicators: 'all' as const,
        },
      ],
    };
    const first = { ...document, ...referencesFor(document, own) };
    expect(first.references.filter(({ indicator }) => indicator === 'recipients').map(({ year }) => year)).toEqual([
      2020, 2021, 2021, 2024,
    ]);
    expect(first.breaks.map(({ date }) => date)).toEqual(['2025-03-01', '2025-07-01', '2025-09-15']);
    expect(addReferences(first, own)).toEqual(first);
    expect(addReferences(document, own).breaks.map(({ date }) => date)).toEqual(['2025-03-01']);
  });
});
