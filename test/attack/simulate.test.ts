import { describe, expect, it } from 'vitest';
import { type MeanClass, simulateMean, simulateStrata } from './simulate.ts';

/** How many towns, and from which seed: `npm run attack` takes 200. */
const TOWNS = Number(process.env.ATTACKED ?? 8);
const FROM = Number(process.env.ATTACKED_FROM ?? 1);

describe('who runs the program on every input that fits', () => {
  it(`learns no count of two fields crossed from a gap within equals: ${TOWNS} towns`, {
    timeout: TOWNS * 60_000,
  }, () => {
    const found = Array.from({ length: TOWNS }, (_, at) => FROM + at).flatMap(
      (seed) => simulateStrata(seed, [5, 5, 3, 10][seed % 4]!) ?? [],
    );
    const hidden = found.reduce((sum, one) => sum + one.hidden, 0);
    const tried = found.reduce((sum, one) => sum + one.tried, 0);
    const room = Math.min(...found.map((one) => one.room));
    console.log(`${found.length} gaps, ${tried} inputs, ${hidden} hidden counts, narrowest ${room} above the rule`);
    expect(found.flatMap(({ recovered }) => recovered)).toEqual([]);
    expect(hidden).toBeGreaterThan(TOWNS / 2);
  });

  const classes: readonly (MeanClass & { readonly big?: true })[] = [
    { people: 15, values: [2, 3, 4, 5, 6], scale: 'months', threshold: 5 },
    { people: 16, values: [0, 14, 30, 60, 90], scale: 'days', threshold: 5 },
    { people: 30, values: [9, 10, 11, 12], scale: 'months', threshold: 5 },
    { people: 10, values: [9, 10, 11, 12], scale: 'months', threshold: 3 },
    { people: 18, values: [9, 10, 11, 12], scale: 'months', threshold: 3 },
    { people: 15, values: [1, 2, 3, 4, 5, 6], scale: 'months', threshold: 5, big: true },
    { people: 20, values: [8, 9, 10, 11, 12], scale: 'months', threshold: 5, big: true },
    { people: 30, values: [8, 9, 10, 11, 12], scale: 'months', threshold: 5, big: true },
    { people: 30, values: [0, 14, 30, 60, 90], scale: 'days', threshold: 5, big: true },
    { people: 60, values: [9, 10, 11, 12], scale: 'months', threshold: 5, big: true },
    { people: 60, values: [0, 30, 60, 90], scale: 'days', threshold: 5, big: true },
    { people: 60, values: [9, 10, 11, 12], scale: 'months', threshold: 3, big: true },
  ];
  const chosen = classes.filter(({ big }) => !big || TOWNS >= 100);
  it.each(chosen)(
    'learns no count of $people people with $values $scale from their mean, threshold $threshold',
    {
      timeout: 900_000,
    },
    (one) => {
      const { recovered, shown, tried, hidden } = simulateMean(one);
      console.log(`${tried} inputs, ${shown} shown, ${hidden} counts, ${recovered.length} recovered`);
      expect(recovered).toEqual([]);
      expect(shown).toBeGreaterThan(0);
    },
  );
});
