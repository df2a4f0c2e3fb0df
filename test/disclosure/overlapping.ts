import { gatherIntersections } from '../../src/engine/count/gather-intersections.ts';
import { WORD } from '../../src/engine/count/set-words.ts';
import type { CountedLine } from '../../src/model/counted.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { CountedRelease } from '../../src/model/release.ts';
import type { CountedSet, SetSide } from '../../src/model/set-intersections.ts';
import { indicator, line, release, share } from './build.ts';

/** People who are alike: how many women and men, what each indicator says of them, and their unit. */
export interface Alike {
  readonly women: number;
  readonly men?: number;
  /** Indicator → yes, no or not registered; absent: outside it. */
  readonly says: Readonly<Record<string, 'yes' | 'no' | 'blank'>>;
  readonly unit?: string;
}

const SIDES: readonly SetSide[] = ['units', 'yes', 'no', 'blank'];

/** Counts people into lines and intersections, as the engine does: undivided, and by unit where they have one. `reads`: what tells them apart, else the name. */
export function countPeople(
  people: readonly Alike[],
  indicators: readonly Indicator[],
  reads: Readonly<Record<string, readonly string[]>> = {},
): CountedRelease {
  const sets = indicators.flatMap(({ id }) =>
    SIDES.map((side): CountedSet => ({ indicator: id, stat: 'share', side })),
  );
  const within = (one: Alike, { indicator: id, side }: CountedSet) =>
    side === 'units' ? id in one.says : one.says[id] === side;
  const units = [...new Set(people.flatMap((one) => one.unit ?? []))];
  const cell = (id: string, sex: 'women' | 'men', level: string | null) => {
    const there = people.filter((one) => level === null || one.unit === level);
    const count = (side: SetSide) =>
      there
        .filter((one) => within(one, { indicator: id, stat: 'share', side }))
        .reduce((sum, one) => sum + (one[sex] ?? 0), 0);
    return share(count('yes'), count('yes') + count('no'), count('units'));
  };
  const lines = indicators.flatMap(({ id, divisible }): CountedLine[] => [
    line(cell(id, 'women', null), cell(id, 'men', null), { indicator: id }),
    ...(divisible ? units : []).map((level) =>
      line(cell(id, 'women', level), cell(id, 'men', level), { indicator: id, by: 'unit', level }),
    ),
  ]);
  const rows = people.flatMap((one) =>
    [one.women, one.men ?? 0].flatMap((number, sex) => {
      const words = Array.from({ length: Math.ceil(sets.length / WORD) }, () => 0);
      sets.forEach((set, at) => {
        if (within(one, set)) words[Math.floor(at / WORD)]! += 2 ** (at % WORD);
      });
      return number === 0 ? [] : [{ key: 0, sex, levels: [one.unit ?? '*missing'], words, units: number }];
    }),
  );
  const own = sets.flatMap((set, at) => (indicators.find(({ id }) => id === set.indicator)?.own ? [at] : []));
  const plan = {
    unit: 'person' as const,
    sets: sets.map((one) => [one]),
    own,
    fields: ['unit'],
    alone: true,
    reads: sets.map((set) => reads[set.indicator] ?? [set.indicator]),
    cap: 200,
  };
  return { ...release(lines), intersections: [gatherIntersections(plan, rows)] };
}

export const catalogue = (id: string, more: Partial<Indicator> = {}): Indicator =>
  indicator(id, ['share'], { divisible: false, ...more });
export const own = (id: string, more: Partial<Indicator> = {}): Indicator => catalogue(id, { own: true, ...more });
