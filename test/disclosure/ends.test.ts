import { describe, expect, it } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import type { Duration, SurvivalCell } from '../../src/model/counted.ts';
import type { Figure } from '../../src/model/indicator.ts';
import { horizonDays } from '../../src/model/named-figures.ts';
import { indicator, line, release } from './build.ts';

const MONTHS = { scale: 'months' } as const;
const day = (months: number) => horizonDays(months, MONTHS);
/** A place between two horizons, so that an end there is told by the later one. */
const within = (months: number) => day(months) - 10;

const figure = {
  ...{ stat: 'incidence', kind: 'survival', of: 'true', entry: '0', exit: 'exit', cause: 'cause' },
  ...{ read: ['incidence'], scale: 'months', horizons: [6, 12], spanOnly: true },
} as const satisfies Figure;
const WORK = indicator('work', [], { unit: 'spell', figures: [figure] });

/** Spells that end in work before each of these months, of so many in all; the others go on for two years. */
function spells(n: number, ends: Readonly<Record<number, number>>): SurvivalCell {
  const known = Object.entries(ends).map(([months, count]): Duration => [0, within(Number(months)), 1, count]);
  const events = known.reduce((sum, [, , , count]) => sum + count, 0);
  const durations: readonly Duration[] = [...known, [0, day(24), 0, n - events]];
  return { kind: 'survival', units: n, n, people: n, durations, events, peopleEvents: events };
}

const horizonsOf = (women: SurvivalCell, men: SurvivalCell) =>
  protect(release([line(women, men, { indicator: 'work', stat: 'incidence' }, spells(0, {}))]), [WORK], {
    threshold: 5,
    internal: false,
  }).lines.map(({ shown, horizons }) => ({
    shown,
    // three months only stand in for six where nobody is followed so long
    horizons: horizons?.filter((horizon) => horizon > 3),
  }));

describe('a share at a horizon', () => {
  it('is read where no end or at least the threshold lies before it and between it and the next', () => {
    const enough = spells(60, { 6: 8, 12: 7 });
    expect(horizonsOf(enough, spells(60, { 6: 5, 12: 5 }))).toEqual([{ shown: true, horizons: [6, 12] }]);
    // three more women by twelve months: 8 of 60 and 11 of 60 would tell them
    expect(horizonsOf(spells(60, { 6: 8, 12: 3 }), enough)).toEqual([{ shown: true, horizons: [6] }]);
    // two women by six months, nine by twelve
    expect(horizonsOf(spells(60, { 6: 2, 12: 7 }), enough)).toEqual([{ shown: true, horizons: [12] }]);
  });

  it('is read nowhere where its ends are few by every horizon', () => {
    const late = spells(60, { 6: 2, 12: 1, 24: 6 });
    expect(horizonsOf(late, spells(60, { 6: 8, 12: 7 }))).toMatchObject([{ horizons: [] }]);
  });

  it('decides with the headline’s horizon which groups are merged, and shows a further one in all groups or in none', () => {
    const groups: Readonly<Record<string, SurvivalCell>> = {
      Nord: spells(40, { 6: 3, 12: 6 }),
      Syd: spells(60, { 6: 9, 12: 8 }),
    };
    const men = spells(60, { 6: 8, 12: 7 });
    const at = { indicator: 'work', stat: 'incidence' };
    const none = spells(0, {});
    const lines = [
      line(spells(100, { 6: 12, 12: 14 }), spells(120, { 6: 16, 12: 14 }), at, none),
      ...Object.entries(groups).map(([level, women]) => line(women, men, { ...at, by: 'unit', level }, none)),
    ];
    const printed = protect(release(lines), [WORK], { threshold: 5, internal: false }).lines;
    // three of Nord's women have ended by six months; by twelve nine have, which may be told
    expect(printed.map(({ level, shown, horizons }) => [level, shown, horizons?.filter((one) => one > 3)])).toEqual([
      [null, true, [6, 12]],
      ['Nord', true, [12]],
      ['Syd', true, [12]],
    ]);
  });

  it('tells no last horizon where the number of all ends is told too, and few come after it', () => {
    const paced = { ...figure, stat: 'hazard', read: ['hazard', 'incidence'] } as const satisfies Figure;
    const pace = indicator('pace', [], { unit: 'spell', figures: [paced] });
    const read = (women: SurvivalCell, groups: Readonly<Record<string, SurvivalCell>> = {}) => {
      const [at, men, none] = [
        { indicator: 'pace', stat: 'hazard' },
        spells(60, { 6: 8, 12: 7, 18: 9 }),
        spells(0, {}),
      ];
      const lines = [
        line(women, men, at, none),
        ...Object.entries(groups).map(([level, own]) => line(own, men, { ...at, by: 'unit', level }, none)),
      ];
      const printed = protect(release(lines), [pace], { threshold: 5, internal: false }).lines;
      return printed.map(({ shown, horizons }) => [shown, horizons?.filter((one) => one > 3)]);
    };
    // 18 women ended, 16 of them by twelve months
    expect(read(spells(60, { 6: 8, 12: 8, 18: 2 }))).toEqual([[true, [6]]]);
    expect(read(spells(60, { 6: 8, 12: 8, 18: 6 }))).toEqual([[true, [6, 12]]]);
    // two of Nord's come after twelve months: the groups are read at six
    const groups = { Nord: spells(60, { 6: 8, 12: 8, 18: 2 }), Syd: spells(60, { 6: 8, 12: 8, 18: 6 }) };
    expect(read(spells(120, { 6: 16, 12: 16, 18: 8 }), groups)).toEqual([
      [true, [6, 12]],
      [true, [6]],
      [true, [6]],
    ]);
  });

  it('of those who remain needs nobody or at least the threshold left, beside a restricted mean', () => {
    const beside = { ...figure, stat: 'rmst', scale: 'days', horizons: [30], read: ['rmst', 'remaining'] } as const;
    const wait = indicator('wait', [], { unit: 'decision', figures: [beside] });
    // of forty, so many are decided on day 30 and so many later; all are followed to their decision or to day 60
    const waits = (onTheDay: number, later: number): SurvivalCell => {
      const durations: readonly Duration[] = [
        [0, 10, 1, 20],
        [0, 30, 1, onTheDay],
        [0, 45, 1, later],
        [0, 60, 0, 20 - onTheDay - later],
      ];
      const [n, events] = [40, 20 + onTheDay + later];
      return { kind: 'survival', units: n, n, people: n, durations, events, peopleEvents: events };
    };
    const read = (women: SurvivalCell) =>
      protect(release([line(women, waits(0, 10), { indicator: 'wait', stat: 'rmst' }, spells(0, {}))]), [wait], {
        threshold: 5,
        internal: false,
      }).lines.map(({ shown, horizons }) => [shown, horizons]);
    expect(read(waits(0, 10))).toEqual([[true, [30]]]);
    // eleven on day 30, nine open: enough in every way
    expect(read(waits(11, 0))).toEqual([[true, [30]]]);
    // two after day 30: told by all who are decided less those by the day
    expect(read(waits(10, 2))).toEqual([[true, []]]);
  });

  it('leaves every count of one to four at least four values, in every input of a class', () => {
    const told = new Map<string, (readonly [early: number, late: number])[]>();
    for (const [early, late] of everyWayToEnd(24)) {
      const women = spells(60, { 6: early, 12: late });
      const [printed] = horizonsOf(women, spells(30, { 6: 9, 12: 9 }));
      // of sixty a share in whole per cent is a count
      const read = printed!.shown ? printed!.horizons!.map((horizon) => [horizon, countBy(women, horizon)]) : null;
      const key = JSON.stringify(read);
      told.set(key, [...(told.get(key) ?? []), [early, late]]);
    }
    // sums above twenty have members that were not tried
    const whole = [...told].filter(([key]) => !/2[1-9]|[3-9]\d/.test(key));
    const few = whole.flatMap(([, inputs]) =>
      [0, 1].flatMap((place) => {
        const values = new Set(inputs.map((input) => input[place]!));
        return inputs.some((input) => isFew(input[place]!)) ? [values.size] : [];
      }),
    );
    expect(few.length).toBeGreaterThan(20);
    expect(Math.min(...few)).toBeGreaterThanOrEqual(4);
  });
});

const isFew = (count: number): boolean => count > 0 && count < 5;

const countBy = (cell: SurvivalCell, horizon: number): number =>
  cell.durations.reduce((sum, [, exit, cause, n]) => (cause === 1 && exit <= day(horizon) ? sum + n : sum), 0);

/** Every way in which up to so many women may have ended by six months, and between six and twelve. */
function* everyWayToEnd(most: number): Generator<readonly [early: number, late: number]> {
  for (let early = 0; early <= most; early++) for (let late = 0; late <= most; late++) yield [early, late];
}
