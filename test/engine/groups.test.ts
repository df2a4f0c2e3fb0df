import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/indicators/catalogue.ts';
import { cell, countDrawing, draw, findLine } from './draw.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
/** Months of aid of a person, one row each. */
const months = (id: number, sex: string, born: string, unit: string, many: number, plan = '-'): string =>
  Array.from({ length: many }, (_, at) => {
    const month = String(at + 1).padStart(2, '0');
    return `${id} ${sex} ${born} ${unit} 2025-${month} ${plan}`;
  }).join('\n');
const rows = (...people: readonly string[]) =>
  draw(`person_id sex born_abroad unit aid_month plan\n${people.join('\n')}`);

describe('the ready-made group of foreign-born by length of aid', () => {
  const people = rows(
    months(1, 'woman', 'yes', 'N', 12, 'yes'),
    months(2, 'woman', 'yes', 'N', 10, 'no'),
    months(3, 'woman', 'yes', 'S', 9, 'yes'),
    months(4, 'woman', 'no', 'S', 12, 'yes'),
    months(5, 'man', 'yes', 'N', 3, 'no'),
    months(6, 'man', '-', 'N', 12, 'no'),
  );
  const by = 'born_abroad_by_aid';
  const count = async (options: Parameters<typeof countDrawing>[1]) => {
    const counted = await countDrawing(people, options);
    return (level: string, sex: 'women' | 'men', indicator = 'recipients', stat = 'count') => {
      const line = findLine(counted, indicator, stat, { by, level });
      return line === undefined ? null : line.cells[sex].units;
    };
  };

  it('is at least ten months of the calendar year, of those born abroad, and the rest of them', async () => {
    const at = await count(YEAR);
    expect([at('long_term', 'women'), at('shorter', 'women')]).toEqual([2, 1]);
    expect([at('long_term', 'men'), at('shorter', 'men')]).toEqual([0, 1]);
    const counted = await countDrawing(people, YEAR);
    // of the two with long-term aid one has a plan
    expect(cell(counted, 'share', 'women', 'plan-share', 'share', { by, level: 'long_term' })).toMatchObject({
      n: 2,
      yes: 1,
    });
    expect(new Set(counted.release.lines.filter((line) => line.by === by).map(({ level }) => level))).toEqual(
      new Set(['long_term', 'shorter']),
    );
  });

  it('is not made where the span is no calendar year, and not without its field', async () => {
    expect((await count({ from: '2025-01-01', to: '2025-11-30' }))('shorter', 'women')).toBeNull();
    expect((await count({ ...YEAR, by: [by] }))('shorter', 'women')).toBeNull();
    expect((await count({ ...YEAR, by: ['born_abroad'] }))('shorter', 'women')).toBeNull();
    expect((await count({ ...YEAR, by: ['born_abroad', by] }))('shorter', 'women')).toBe(1);
  });

  it('does not cut figures that are about the months themselves', async () => {
    const at = await count(YEAR);
    expect(at('shorter', 'women', 'long-term-share', 'share')).toBeNull();
    expect(at('shorter', 'women', 'aid-months', 'mean')).toBeNull();
    expect(at('shorter', 'women', 'violence-asked', 'share')).toBeNull();
  });
});

describe('parents on leave', () => {
  it('are those of whom any row says so, also where no indicator asks', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_month parental_leave
        1         woman 2025-01   no
        1         woman 2025-02   no
        1         woman 2025-03   yes
        2         woman 2025-01   no
        3         man   2025-01   -
      `),
      { ...YEAR, indicators: CATALOGUE.filter(({ id }) => id === 'recipients') },
    );
    const at = (level: string, sex: 'women' | 'men') =>
      findLine(counted, 'recipients', 'count', { by: 'parental_leave', level })?.cells[sex].units;
    expect([at('yes', 'women'), at('no', 'women'), at('*missing', 'men')]).toEqual([1, 1, 1]);
  });
});

describe('a crossing', () => {
  const people = rows(
    months(1, 'woman', 'yes', 'North', 1),
    months(2, 'woman', 'yes', 'South', 1),
    months(3, 'woman', 'no', 'South', 1),
    months(4, 'woman', 'no', 'South', 1),
    months(5, 'man', 'no', 'North', 1),
    months(6, 'man', '-', 'North', 1),
  );
  const by = 'born_abroad × unit';

  it('has a group for each pair of values, in the order of the first, and one where either is not registered', async () => {
    const counted = await countDrawing(people, { ...YEAR, by: [by] });
    const lines = counted.release.lines.filter((line) => line.by === by && line.indicator === 'recipients');
    expect(lines.map(({ level, cells }) => [level, cells.women.units, cells.men.units])).toEqual([
      ['yes × North', 1, 0],
      ['yes × South', 1, 0],
      ['no × North', 0, 1],
      ['no × South', 2, 0],
      ['*missing', 0, 1],
    ]);
    expect(counted.release.lines.filter((line) => line.by !== null && line.by !== by)).toEqual([]);
  });
});

describe('the groups that a release knows', () => {
  it('are those that anybody stands in, whatever is asked: in A and S nobody is on leave', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   born_abroad unit aid_month parental_leave plan
        1         woman yes         N    2025-01   yes            yes
        2         woman no          S    2025-01   no             yes
        3         man   -           A    2025-01   no             no
      `),
      {
        ...YEAR,
        by: ['unit', 'born_abroad', 'born_abroad_by_aid'],
        indicators: CATALOGUE.filter(({ id }) => id === 'parental-leave-referral'),
      },
    );
    const levels = counted.release.lines.flatMap(({ by, level }) => (by === 'unit' ? [level] : []));
    expect([...new Set(levels)]).toEqual(['N']);
    // not the blank, and not the parts of a ready-made group
    expect(counted.release.groups).toEqual([
      { by: 'unit', levels: ['A', 'N', 'S'] },
      { by: 'born_abroad', levels: ['yes', 'no'] },
    ]);
  });
});
