import { describe, expect, it } from 'vitest';
import { findFollowing } from '../../src/disclosure/rule/follows.ts';
import { CATALOGUE } from '../../src/indicators/catalogue.ts';

const ALL = ['a', 'b', 'c', 'd'];
const tell = (figures: Parameters<typeof findFollowing>[0]) =>
  findFollowing(figures).map((terms) =>
    terms.map(({ figure, count, times }) => `${times > 0 ? '+' : '-'}${count}${figure}`).join(' '),
  );

describe('what follows from figures made of parts', () => {
  it('two overlapping questions tell nothing but themselves', () => {
    // yes and no of each; who has both could be any number between
    const followed = tell([
      { of: ALL, yes: ['a', 'b'] },
      { of: ALL, yes: ['a', 'c'] },
    ]);
    expect(new Set(followed)).toEqual(new Set(['+yes0', '+yes1', '-yes0 +n0', '-yes1 +n0']));
  });

  it('with their union, who has both and who has only one', () => {
    const followed = tell([
      { of: ALL, yes: ['a', 'b'] },
      { of: ALL, yes: ['a', 'c'] },
      { of: ALL, yes: ['a', 'b', 'c'] },
    ]);
    // a = A + B − (A or B); b = (A or B) − B; c = (A or B) − A; d = all − (A or B)
    expect(new Set(followed)).toEqual(new Set(['+yes0 +yes1 -yes2', '-yes1 +yes2', '-yes0 +yes2', '-yes2 +n0']));
  });

  it('both denominators and a third answer tell the fourth', () => {
    const followed = tell([
      { of: ALL, yes: ['a'] },
      { of: ['a', 'b'], yes: ['a'] },
      { of: ALL, yes: ['d'] },
    ]);
    expect(new Set(followed)).toEqual(new Set(['+yes0', '-yes0 +n1', '-yes2 +n0 -n1', '+yes2']));
  });

  it('is remembered for these very figures, and not for more or others of them', () => {
    const [a, b, either] = [
      { of: ALL, yes: ['a', 'b'] },
      { of: ALL, yes: ['a', 'c'] },
      { of: ALL, yes: ['a', 'b', 'c'] },
    ];
    const two = findFollowing([a!, b!]);
    // as above: four numbers follow from two, and who has both from all three
    expect(tell([a!, b!, either!])).toContain('+yes0 +yes1 -yes2');
    expect(tell([a!, either!])).not.toEqual(tell([a!, b!]));
    expect(findFollowing([a!, b!])).toBe(two);
  });

  it('three sums of two by two tell each of the three', () => {
    const followed = findFollowing([
      { of: ['a', 'b'], yes: ['a', 'b'] },
      { of: ['b', 'c'], yes: ['b', 'c'] },
      { of: ['a', 'c'], yes: ['a', 'c'] },
    ]);
    expect(followed.map((terms) => terms.map((one) => one.times))).toEqual(
      expect.arrayContaining([[0.5, -0.5, 0.5].map((x) => expect.closeTo(x))]),
    );
    expect(followed).toHaveLength(3);
  });
});

describe('the catalogue', () => {
  it('names parts for all figures of an indicator or for none, a yes only of what is counted', () => {
    expect(CATALOGUE.filter(({ figures }) => figures.some((one) => one.parts !== undefined)).length).toBeGreaterThan(1);
    for (const { id, figures } of CATALOGUE) {
      const known = figures.filter((one) => one.parts !== undefined);
      expect([0, figures.length], id).toContain(known.length);
      for (const { parts } of known) expect(parts!.of, id).toEqual(expect.arrayContaining([...parts!.yes]));
    }
  });
});
