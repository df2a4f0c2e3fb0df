import { describe, expect, it } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import { describeRelations } from '../../src/engine/count/set-relations.ts';
import type { PublishedSetName, SetRelations } from '../../src/model/set-relations.ts';
import { indicator, line, release, share } from './build.ts';
import { type Input, judge, type Protector } from './judge.ts';
import { ofUnit } from './judged.ts';

const GRANTED = indicator('granted');
const AMOUNT = indicator('amount');
const LEVELS = ['Nord', 'Syd', 'Väst'];

/** Granted, partly granted, denied. */
type Answers = readonly [granted: number, partly: number, denied: number];
const SETS: readonly (readonly PublishedSetName[])[] = [
  [
    { indicator: 'granted', stat: 'share', side: 'units' },
    { indicator: 'granted', stat: 'share', side: 'known' },
  ],
  [{ indicator: 'granted', stat: 'share', side: 'yes' }],
  [{ indicator: 'granted', stat: 'share', side: 'no' }],
  // what is counted beside the published figures, too: hidden figures have answers as well
  [{ indicator: 'granted', stat: 'share:partly', side: 'yes' }],
  [{ indicator: 'granted', stat: 'share:denied', side: 'yes' }],
  [
    { indicator: 'amount', stat: 'share', side: 'units' },
    { indicator: 'amount', stat: 'share', side: 'known' },
    { indicator: 'amount', stat: 'share', side: 'no' },
  ],
];
/** The sets in which a decision with each answer is. */
const MEMBERS = [
  [0, 1, 5],
  [0, 2, 3, 5],
  [0, 2, 4],
];

function relate(sums: Answers): SetRelations {
  const met = MEMBERS.filter((_, answer) => sums[answer]! > 0);
  const words = met.map((sets) => [sets.reduce((bits, set) => bits | (1 << set), 0)]);
  return describeRelations('person', SETS, words);
}

/**
 * Decisions by unit, sizes known, of women alone: the share granted, and a question to those granted
 * something, answered no by all. Every way to answer is tried; how many were denied, and partly granted, is the secret.
 */
function* grantedAndAmounts(sizes: readonly number[], t: number): Generator<Input> {
  const none = share(0, 0);
  const named = {
    granted: { indicator: 'granted', stat: 'share' },
    amount: { indicator: 'amount', stat: 'share' },
  };
  const pair = ([granted, partly, denied]: Answers, at: { by?: string; level?: string } = {}) => [
    line(share(granted, granted + partly + denied), none, { ...named.granted, ...at }),
    line(share(0, granted + partly), none, { ...named.amount, ...at }),
  ];
  const secret = (name: string, at: string, value: number, n: number) => ({
    line: `${name}|share|all|${at}|women`,
    value,
    n,
    unsafe: value > 0 && value < t,
  });
  for (const groups of answersOf(sizes)) {
    const sums = groups.reduce<Answers>((so, one) => [so[0] + one[0], so[1] + one[1], so[2] + one[2]], [0, 0, 0]);
    const lines = [...pair(sums), ...groups.flatMap((one, at) => pair(one, { by: 'unit', level: LEVELS[at]! }))];
    const secrets = (['partly', 'denied'] as const).flatMap((name, i) => [
      secret(name, 'null|null', sums[i + 1]!, Number.POSITIVE_INFINITY),
      ...groups.map((one, at) => secret(name, `unit|${LEVELS[at]}`, one[i + 1]!, sizes[at]!)),
    ]);
    yield { release: { ...release(lines), relations: [relate(sums)] }, secrets };
  }
}

function* answersOf(sizes: readonly number[]): Generator<readonly Answers[]> {
  const [n, ...rest] = sizes;
  if (n === undefined) {
    yield [];
    return;
  }
  for (const others of answersOf(rest))
    for (let granted = 0; granted <= n; granted++)
      for (let partly = 0; granted + partly <= n; partly++) yield [[granted, partly, n - granted - partly], ...others];
}

const protector =
  (t: number): Protector =>
  (counted) =>
    protect(counted, [GRANTED, AMOUNT], { threshold: t, internal: false });

/** As if nobody had asked who lies inside whom. */
const unrelated =
  (t: number): Protector =>
  (counted) =>
    protector(t)({ ...counted, relations: [] });

describe('what follows from figures of different indicators', () => {
  it.each([
    [3, [6, 7]],
    [3, [4, 5, 5]],
    [4, [8, 9]],
  ] as const)('granted less those with an amount leaves no hidden count narrow: t %i, sizes %j', (t, sizes) => {
    const options = { tableOf: ofUnit };
    const verdict = judge(protector(t), grantedAndAmounts(sizes, t), t, options);
    expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
    expect(verdict.hidden).toBeGreaterThan(20);
    const before = judge(unrelated(t), grantedAndAmounts(sizes, t), t, options);
    expect(before.exact).toBeGreaterThan(20);
  });

  it('adds up over merged groups, also where nobody in one of them has a full grant', () => {
    // Nord and Syd together: seventeen with an amount, none and fourteen granted in full, so that three were granted a part
    const groups: readonly Answers[] = [
      [0, 3, 17],
      [14, 0, 14],
      [12, 6, 12],
    ];
    const sums: Answers = [26, 9, 43];
    const yes = [16, 0, 7, 9];
    const none = share(0, 0);
    const lines = [sums, ...groups].flatMap(([granted, partly, denied], at) => {
      const place = at === 0 ? {} : { by: 'unit', level: LEVELS[at - 1]! };
      return [
        line(share(granted, granted + partly + denied), none, { indicator: 'granted', ...place }),
        line(share(yes[at]!, granted + partly), none, { indicator: 'amount', ...place }),
      ];
    });
    const shownIn = (relations: readonly SetRelations[]) =>
      protect({ ...release(lines), relations }, [GRANTED, AMOUNT], { threshold: 5, internal: false }).lines.filter(
        ({ indicator: id, by, shown }) => id === 'amount' && by === 'unit' && shown,
      ).length;
    expect(shownIn([])).toBe(2);
    expect(shownIn([relate(sums)])).toBe(0);
  });
});
