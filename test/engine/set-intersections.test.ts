import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import type { SetIntersections } from '../../src/model/set-intersections.ts';
import { indicator } from '../disclosure/build.ts';
import { countDrawing, draw } from './draw.ts';

// decisions of four people; by hand: dental is granted to 1 and 2, anything to 1, 2 and 4
const EXPORT = `
  person_id sex   aid_month unit  decision decision_date purpose
  1         woman 2025-01   North granted  2025-01-10    dental
  1         woman 2025-02   North denied   2025-02-10    rent
  2         woman 2025-01   South granted  2025-01-11    dental
  2         woman 2025-02   North granted  2025-02-11    rent
  3         woman 2025-01   North denied   2025-01-12    dental
  4         man   2025-01   South granted  2025-01-13    rent
`;

const PURPOSE = `CASE purpose WHEN 0 THEN 'dental' ELSE 'rent' END`;
const share = (id: string, of: string, where: string, more: Partial<Indicator> = {}): Indicator =>
  indicator(id, ['share'], {
    unit: 'decision',
    cluster: 'person',
    figures: [{ stat: 'share', kind: 'share', of, where }],
    ...more,
  });
const GRANTED = "decision = 'granted'";
const ALL = share('all', 'true', GRANTED);
const DENTAL = share('dental', `${PURPOSE} = 'dental'`, GRANTED, { own: true });

async function overlapsOf(indicators: readonly Indicator[]): Promise<SetIntersections> {
  const { release } = await countDrawing(draw(EXPORT), {
    ...{ indicators, by: ['unit'], per: 'none', from: '2025-01-01', to: '2025-12-31' },
  });
  return release.intersections![0]!;
}

const setOf = (intersections: SetIntersections, indicator: string, side: 'units' | 'yes' | 'no' | 'blank' | 'odd') =>
  intersections.find({ indicator, stat: 'share', side })!;

describe('how an own indicator lies to the others', () => {
  it('is counted in people, as a whole and in each group', async () => {
    const intersections = await overlapsOf([ALL, DENTAL]);
    const [all, dental] = [setOf(intersections, 'all', 'yes'), setOf(intersections, 'dental', 'yes')];
    const denied = setOf(intersections, 'dental', 'no');
    expect(intersections.people('women', dental, all)).toEqual({ both: 2, first: 0, second: 1 });
    expect(intersections.people('women', denied, all)).toEqual({ both: 0, first: 1, second: 2 });
    expect(intersections.people('men', dental, all)).toEqual({ both: 0, first: 0, second: 1 });
    const at = (level: string) => intersections.people('women', dental, all, { by: 'unit', level });
    expect(at('North')).toEqual({ both: 1, first: 0, second: 1 });
    expect(at('South')).toEqual({ both: 1, first: 0, second: 0 });
    expect([...intersections.levels('unit')].toSorted()).toEqual(['North', 'South']);
  });

  it('is told in units that are in the same sets', async () => {
    const intersections = await overlapsOf([ALL, DENTAL]);
    const [all, dental] = [setOf(intersections, 'all', 'yes'), setOf(intersections, 'dental', 'yes')];
    const units = (isIn: (sets: readonly number[]) => boolean) =>
      intersections.joint('women').reduce((sum, one) => sum + (isIn(one.sets) ? one.units : 0), 0);
    expect(units((sets) => sets.includes(all) && sets.includes(dental))).toBe(2);
    expect(units((sets) => sets.includes(all) && !sets.includes(dental))).toBe(1);
    expect(units(() => true)).toBe(5);
  });

  it('counts those whom a condition leaves out although all it reads is registered', async () => {
    const left = share('dental', 'true', `CASE WHEN ${PURPOSE} = 'dental' THEN ${GRANTED} END`, { own: true });
    const of = async (one: Indicator) => {
      const intersections = await overlapsOf([ALL, one]);
      const odd = setOf(intersections, 'dental', 'odd');
      return intersections.joint('women').reduce((sum, { sets, units }) => sum + (sets.includes(odd) ? units : 0), 0);
    };
    expect(await of(left)).toBe(2);
    expect(await of(DENTAL)).toBe(0);
  });

  it('is not counted where there is no own indicator', async () => {
    const { release } = await countDrawing(draw(EXPORT), { indicators: [ALL], by: [], from: '2025-01-01' });
    expect(release.intersections).toEqual([]);
  });
});
