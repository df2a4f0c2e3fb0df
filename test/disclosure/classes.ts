import type { CategoryCell, CountedLine } from '../../src/model/counted.ts';
import { category, count, line, type Pair, release, share } from './build.ts';
import { type Input, keyOf, type Secret } from './judge.ts';

/** All whole-number vectors with 0 … top[i] in place i. */
export function* vectors(top: readonly number[]): Generator<readonly number[]> {
  const at = top.map(() => 0);
  for (;;) {
    yield [...at];
    let i = 0;
    while (i < top.length && at[i] === top[i]) at[i++] = 0;
    if (i === top.length) return;
    at[i]!++;
  }
}

const small = (x: number, t: number): boolean => x > 0 && x < t;
const sum = (list: readonly number[]): number => list.reduce((so, one) => so + one, 0);
const unsafe = (yes: number, n: number, t: number): boolean => small(n, t) || small(yes, t) || small(n - yes, t);
const LEVELS = ['*missing', 'p', 'q', 'r', 's', 't'];

function secret(where: Partial<Parameters<typeof keyOf>[0]>, yes: number, n: number, t: number, sex = 'women'): Secret {
  const key = keyOf({ indicator: 'a', stat: 'share', period: 'all', by: null, level: null, ...where });
  return { line: `${key}|${sex}`, value: yes, n, unsafe: unsafe(yes, n, t) };
}

/** One breakdown of one share; the sizes of the groups are known, every outcome is tried. `blank`: a first level without a name. */
export function* breakdown(
  women: readonly number[],
  men: readonly number[],
  t: number,
  blank = false,
): Generator<Input> {
  const levels = women.map((_, i) => LEVELS[blank ? i : i + 1]!);
  for (const w of vectors(women))
    for (const m of vectors(men)) {
      const lines = [line(share(sum(w), sum(women)), share(sum(m), sum(men)))];
      const secrets: Secret[] = [];
      levels.forEach((level, i) => {
        lines.push(line(share(w[i]!, women[i]!), share(m[i]!, men[i]!), { by: 'unit', level }));
        if (level === '*missing') return;
        secrets.push(
          secret({ by: 'unit', level }, w[i]!, women[i]!, t),
          secret({ by: 'unit', level }, m[i]!, men[i]!, t, 'men'),
        );
      });
      yield { release: release(lines), secrets };
    }
}

/** Sizes and outcomes both unknown: a group for each of `largest`, of at most so many women, and `largestMen` men. */
export function* unknownSizes(largest: readonly number[], largestMen: number, t: number): Generator<Input> {
  const levels = largest.length;
  const upTo = (most: number): readonly Pair[] => {
    const pairs: Pair[] = [];
    for (let n = 0; n <= most; n++) for (let yes = 0; yes <= n; yes++) pairs.push([yes, n]);
    return pairs;
  };
  const ofWomen = largest.map(upTo);
  const ofMen = upTo(largestMen);
  for (const at of vectors([...ofWomen, ...largest.map(() => ofMen)].map((pairs) => pairs.length - 1))) {
    const women = ofWomen.map((pairs, i) => pairs[at[i]!]!);
    const men = at.slice(levels).map((i) => ofMen[i]!);
    const total = (list: readonly Pair[]) => share(sum(list.map((one) => one[0])), sum(list.map((one) => one[1])));
    const lines = [line(total(women), total(men))];
    const secrets: Secret[] = [];
    for (let i = 0; i < levels; i++) {
      const where = { by: 'unit', level: LEVELS[i + 1]! };
      lines.push(line(share(...women[i]!), share(...men[i]!), where));
      secrets.push(secret(where, ...women[i]!, t), secret(where, ...men[i]!, t, 'men'));
    }
    yield { release: release(lines), secrets };
  }
}

/** A share and a conditional one among those with yes, women only; sizes of the groups known. */
export function* parentAndChild(sizes: readonly number[], t: number): Generator<Input> {
  for (const yes of vectors(sizes))
    for (const child of vectors(yes)) {
      const lines = [line(share(sum(yes), sum(sizes)), share(0, 0))];
      const under = [line(share(sum(child), sum(yes)), share(0, 0), { indicator: 'b' })];
      const secrets: Secret[] = [];
      sizes.forEach((n, i) => {
        const where = { by: 'unit', level: LEVELS[i + 1]! };
        lines.push(line(share(yes[i]!, n), share(0, 0), where));
        under.push(line(share(child[i]!, yes[i]!), share(0, 0), { ...where, indicator: 'b' }));
        secrets.push(secret(where, yes[i]!, n, t), secret({ ...where, indicator: 'b' }, child[i]!, yes[i]!, t));
      });
      yield { release: release([...lines, ...under]), secrets };
    }
}

const PERIODS = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];

/** Persons by quarter and year: the year's counts lie between the largest quarter's and the sum; women only. */
export function* personsByQuarter(sizes: readonly number[], t: number): Generator<Input> {
  for (const yes of vectors(sizes)) {
    const most = Math.max(...yes);
    const no = sizes.map((n, i) => n - yes[i]!);
    for (let all = most; all <= sum(yes); all++)
      // whoever says no in a quarter does so in the year
      for (let without = Math.max(...no, Math.max(...sizes) - all); without <= sum(no); without++) {
        if (unsafe(all, all + without, t)) continue;
        yield quarters(yes, sizes, all, all + without, t);
      }
  }
}

/** Decisions by quarter: the year is the sum. */
export function* decisionsByQuarter(sizes: readonly number[], t: number): Generator<Input> {
  for (const yes of vectors(sizes)) yield quarters(yes, sizes, sum(yes), sum(sizes), t);
}

function quarters(yes: readonly number[], sizes: readonly number[], all: number, n: number, t: number): Input {
  const lines = [line(share(all, n), share(0, 0))];
  const secrets: Secret[] = [];
  sizes.forEach((size, i) => {
    const where = { period: PERIODS[i]! };
    lines.push(line(share(yes[i]!, size), share(0, 0), where));
    secrets.push(secret(where, yes[i]!, size, t));
  });
  return { release: release(lines), secrets };
}

/** A distribution over categories, sizes known: every pair of counts for women and men. */
export function* distributions(top: readonly number[], men: readonly number[], t: number): Generator<Input> {
  const names = ['u', 'v', 'w', 'z'];
  const cell = (at: readonly number[]) => category(Object.fromEntries(at.map((n, i) => [names[i]!, n])));
  for (const w of vectors(top))
    for (const m of vectors(men)) {
      const where = { stat: 'category' };
      const secrets = [w, m].flatMap((at, sex) =>
        at.map((value, i) => ({
          line: `a|category|all|null|null|${sex === 0 ? 'women' : 'men'}|${names[i]}`,
          value,
          n: Number.POSITIVE_INFINITY,
          unsafe: small(value, t),
        })),
      );
      yield { release: release([line(cell(w), cell(m), where, category({}))]), secrets };
    }
}

/** Group sizes by level. */
export function* groupSizes(women: readonly number[], men: readonly number[], t: number): Generator<Input> {
  for (const w of vectors(women))
    for (const m of vectors(men)) {
      const where = { stat: 'count' };
      const lines = [line(count(sum(w)), count(sum(m)), where, count(0))];
      const secrets: Secret[] = [];
      w.forEach((n, i) => {
        const at = { by: 'unit', level: LEVELS[i + 1]! };
        lines.push(line(count(n), count(m[i]!), { ...where, ...at }, count(0)));
        const key = keyOf({ indicator: 'a', ...where, period: 'all', ...at });
        for (const [sex, value] of [
          ['women', n],
          ['men', m[i]!],
        ] as const)
          secrets.push({ line: `${key}|${sex}`, value, n: Number.POSITIVE_INFINITY, unsafe: small(value, t) });
      });
      yield { release: release(lines), secrets };
    }
}

/**
 * A share for all and for a sub-population (`share:first`), women only. The rest, all less the sub-population, is a
 * secret too: its line is never printed, but it follows where both are.
 */
export function* subPopulation(part: readonly number[], rest: readonly number[], t: number): Generator<Input> {
  const levels = part.length;
  const none = share(0, 0);
  for (const at of vectors([...part, ...rest])) {
    const inPart = at.slice(0, levels);
    const inRest = at.slice(levels);
    const lines = [
      line(share(sum(at), sum(part) + sum(rest)), none),
      line(share(sum(inPart), sum(part)), none, { stat: 'share:first' }),
    ];
    const secrets: Secret[] = [];
    for (let i = 0; i < levels; i++) {
      const where = { by: 'unit', level: LEVELS[i + 1]! };
      lines.push(line(share(inPart[i]! + inRest[i]!, part[i]! + rest[i]!), none, where));
      lines.push(line(share(inPart[i]!, part[i]!), none, { ...where, stat: 'share:first' }));
      secrets.push(
        secret({ ...where, stat: 'share:first' }, inPart[i]!, part[i]!, t),
        secret({ ...where, stat: 'share:rest' }, inRest[i]!, rest[i]!, t),
      );
    }
    yield { release: release(lines), secrets };
  }
}

/** Granted, partly and denied as three shares of the same decided; women only. */
export function* threeAnswers(n: number, t: number): Generator<Input> {
  for (let granted = 0; granted <= n; granted++)
    for (let partly = 0; granted + partly <= n; partly++) {
      const answers = { share: granted, 'share:partly': partly, 'share:denied': n - granted - partly };
      const lines = Object.entries(answers).map(([stat, yes]) => line(share(yes, n), share(0, 0), { stat }));
      const secrets = Object.entries(answers).map(([stat, yes]) => secret({ stat }, yes, n, t));
      yield { release: release(lines), secrets };
    }
}

/** All ways to put `size` people into so many parts. */
function splitUp(size: number, parts: number): readonly (readonly number[])[] {
  if (parts === 1) return [[size]];
  return Array.from({ length: size + 1 }, (_, first) => first).flatMap((first) =>
    splitUp(size - first, parts - 1).map((others) => [first, ...others]),
  );
}

/**
 * Several shares of the same people, each the sum of some parts; in groups of known sizes, or undivided where `by` is
 * null. Every way to put the people into parts is tried, and every part is a secret beside the shares.
 */
export function* inParts(
  figures: Readonly<Record<string, { readonly of: readonly string[]; readonly yes: readonly string[] }>>,
  sizes: readonly number[],
  t: number,
  by: 'unit' | null = 'unit',
): Generator<Input> {
  const parts = [...new Set(Object.values(figures).flatMap((one) => one.of))];
  const ways = sizes.map((size) => splitUp(size, parts.length));
  const at = (names: readonly string[]) => names.map((name) => parts.indexOf(name));
  const shares = Object.entries(figures).map(([stat, one]) => ({ stat, of: at(one.of), yes: at(one.yes) }));
  const tell = (counts: readonly number[], level: string | null): Told => {
    const where = { by: level && by, level };
    const take = (places: readonly number[]) => places.reduce((so, one) => so + counts[one]!, 0);
    const lines: CountedLine[] = [];
    const secrets: Secret[] = [];
    for (const { stat, of, yes } of shares) {
      lines.push(line(share(take(yes), take(of), sum(counts)), share(0, 0), { ...where, stat }));
      // how many a figure counts is judged as parts: 0 of a hidden few is no news
      secrets.push({ ...secret({ ...where, stat }, take(yes), sum(counts), t), unsafe: small(take(yes), t) });
    }
    parts.forEach((part, i) => {
      const { line: key } = secret({ ...where, stat: `part:${part}` }, 0, 0, t);
      secrets.push({ line: key, value: counts[i]!, n: sum(counts), unsafe: small(counts[i]!, t) });
    });
    return { lines, secrets };
  };
  // what is told of people who are split alike is the same in every input
  const known = new Map<string, Told>();
  const tellAll = (counts: readonly number[]): Told => {
    if (ways.length === 1) return tell(counts, null);
    const told = known.get(counts.join()) ?? tell(counts, null);
    known.set(counts.join(), told);
    return told;
  };
  const ofGroups = by === null ? [] : ways.map((some, i) => some.map((counts) => tell(counts, LEVELS[i + 1]!)));
  for (const way of vectors(ways.map((one) => one.length - 1))) {
    const [first, ...others] = way.map((one, i) => ways[i]![one]!);
    const all = [...first!];
    for (const one of others) for (let i = 0; i < all.length; i++) all[i]! += one[i]!;
    const told = [tellAll(all), ...ofGroups.map((some, i) => some[way[i]!]!)];
    yield { release: release(told.flatMap((one) => one.lines)), secrets: told.flatMap((one) => one.secrets) };
  }
}

interface Told {
  readonly lines: readonly CountedLine[];
  readonly secrets: readonly Secret[];
}

/** A share by country of birth, and its `yes` cut in two by a ready-made group; sizes known, women and men. */
export function* cutGroup(women: readonly number[], men: readonly number[], t: number): Generator<Input> {
  for (const w of vectors(women))
    for (const m of vectors(men)) {
      const at = (yes: readonly number[], n: readonly number[], places: readonly number[]) =>
        [sum(places.map((i) => yes[i]!)), sum(places.map((i) => n[i]!))] as const;
      const groups = [
        [null, null, [0, 1, 2]],
        ['born_abroad', 'yes', [0, 1]],
        ['born_abroad', 'no', [2]],
        ['born_abroad_by_aid', 'long_term', [0]],
        ['born_abroad_by_aid', 'shorter', [1]],
      ] as const;
      const lines = groups.map(([by, level, places]) =>
        line(share(...at(w, women, places)), share(...at(m, men, places)), { by, level }),
      );
      const secrets = groups.flatMap(([by, level, places]) =>
        by === null
          ? []
          : [secret({ by, level }, ...at(w, women, places), t), secret({ by, level }, ...at(m, men, places), t, 'men')],
      );
      yield { release: release(lines), secrets };
    }
}

/**
 * A share for all and for a sub-population (`share:first`), the first cut by a ready-made group, women only. The sizes
 * of its parts are known, but not how many of each are in the sub-population: every split is tried.
 */
export function* cutParts([long, shorter, here]: readonly [number, number, number], t: number): Generator<Input> {
  for (let i = 0; i <= long; i++)
    for (let j = 0; j <= shorter; j++) yield* cutSplit([i, j, long - i, shorter - j, here], t);
}

/** Places: in the sub-population born abroad with long-term aid, with shorter; outside it the same; born in Sweden, all inside. */
function* cutSplit(sizes: readonly number[], t: number): Generator<Input> {
  const TABLES = [
    [null, null, [0, 1, 2, 3, 4]],
    ['born_abroad', 'yes', [0, 1, 2, 3]],
    ['born_abroad', 'no', [4]],
    ['born_abroad_by_aid', 'long_term', [0, 2]],
    ['born_abroad_by_aid', 'shorter', [1, 3]],
  ] as const;
  for (const yes of vectors(sizes)) {
    const at = (places: readonly number[]) =>
      [sum(places.map((i) => yes[i]!)), sum(places.map((i) => sizes[i]!))] as const;
    const lines: ReturnType<typeof line>[] = [];
    const secrets: Secret[] = [];
    for (const stat of ['share', 'share:first'])
      for (const [by, level, places] of TABLES) {
        const inside = places.filter((i) => stat === 'share' || i === 0 || i === 1 || i === 4);
        if (stat !== 'share' && by === 'born_abroad_by_aid') continue;
        lines.push(line(share(...at(inside)), share(0, 0), { stat, by, level }));
        if (by !== null) secrets.push(secret({ stat, by, level }, ...at(inside), t));
      }
    yield { release: release(lines), secrets };
  }
}

/** Group sizes by a field and the distribution over the same field: one count under two names. A blank comes first. */
export function* countedTwice(women: readonly number[], men: readonly number[], t: number): Generator<Input> {
  const names = ['p', 'q', 'r', 's'];
  const cell = (at: readonly number[]) => {
    const { counts, ...registered } = category(
      Object.fromEntries(at.slice(1).map((n, i) => [names[i]!, n])),
    ) as CategoryCell; // category() makes no other kind
    return { ...registered, units: sum(at), counts: counts.filter((one) => one.n > 0) };
  };
  for (const w of vectors(women))
    for (const m of vectors(men)) {
      const where = { stat: 'count' };
      const lines = [
        line(count(sum(w)), count(sum(m)), where, count(0)),
        line(cell(w), cell(m), { indicator: 'b', stat: 'category' }, category({})),
      ];
      const secrets: Secret[] = [];
      w.forEach((n, i) => {
        const level = i === 0 ? '*missing' : names[i - 1]!;
        const at = { by: 'obstacle', level };
        lines.push(line(count(n), count(m[i]!), { ...where, ...at }, count(0)));
        if (i === 0) return;
        const key = keyOf({ indicator: 'a', ...where, period: 'all', ...at });
        for (const [sex, value] of [
          ['women', n],
          ['men', m[i]!],
        ] as const)
          for (const one of [`${key}|${sex}`, `b|category|all|null|null|${sex}|${level}`])
            secrets.push({ line: one, value, n: Number.POSITIVE_INFINITY, unsafe: small(value, t) });
      });
      yield { release: release(lines), secrets };
    }
}
/**
 * How many recipients there are by country of birth, how many of them have long-term aid (a share of its own), and the
 * ready-made group that puts the two together. Sizes and outcomes unknown, at most `largest` in each country of birth;
 * the men are always `men`: long-term and shorter, born abroad and in Sweden.
 */
export function* cutSizes(largest: number, men: readonly number[], t: number): Generator<Input> {
  const pairs: Pair[] = [];
  for (let n = 0; n <= largest; n++) for (let long = 0; long <= n; long++) pairs.push([long, n]);
  const [ml, ms, sl, ss] = men as readonly [number, number, number, number];
  for (const [long, abroad] of pairs)
    for (const [longHere, here] of pairs) {
      const sizes = { indicator: 'recipients', stat: 'count' };
      const owner = { indicator: 'long-term-share', stat: 'share' };
      const born = (level: string) => ({ by: 'born_abroad', level });
      const cut = (level: string) => ({ ...sizes, by: 'born_abroad_by_aid', level });
      const no = count(0);
      const lines = [
        line(count(abroad + here), count(sum(men)), sizes, no),
        line(count(abroad), count(ml + ms), { ...sizes, ...born('yes') }, no),
        line(count(here), count(sl + ss), { ...sizes, ...born('no') }, no),
        line(count(long), count(ml), cut('long_term'), no),
        line(count(abroad - long), count(ms), cut('shorter'), no),
        line(share(long + longHere, abroad + here), share(ml + sl, sum(men)), owner),
        line(share(long, abroad), share(ml, ml + ms), { ...owner, ...born('yes') }),
        line(share(longHere, here), share(sl, sl + ss), { ...owner, ...born('no') }),
      ];
      const of = (where: Parameters<typeof line>[2], value: number, bad: boolean): Secret => {
        const key = keyOf({ indicator: '', stat: '', period: 'all', by: null, level: null, ...where });
        return { line: `${key}|women`, value, n: Number.POSITIVE_INFINITY, unsafe: bad };
      };
      const secrets = [
        of({ ...sizes, ...born('yes') }, abroad, small(abroad, t)),
        of({ ...sizes, ...born('no') }, here, small(here, t)),
        of(cut('long_term'), long, small(long, t)),
        of(cut('shorter'), abroad - long, small(abroad - long, t)),
        of({ ...owner, ...born('yes') }, long, unsafe(long, abroad, t)),
        of({ ...owner, ...born('no') }, longHere, unsafe(longHere, here, t)),
      ];
      yield { release: release(lines), secrets };
    }
}

/**
 * One share by two fields and by their crossing: what a release must not publish together. Places: a1b1, a1b2, a2b1, a2b2;
 * sizes known, women only. `fields`: which of the tables stand in the release.
 */
export function* crossed(sizes: readonly number[], t: number, fields: readonly string[]): Generator<Input> {
  const CELLS: Readonly<Record<string, readonly (readonly [level: string, places: readonly number[]])[]>> = {
    born_abroad: [
      ['yes', [0, 1]],
      ['no', [2, 3]],
    ],
    newly_arrived: [
      ['yes', [0, 2]],
      ['no', [1, 3]],
    ],
    'born_abroad × newly_arrived': [
      ['yes × yes', [0]],
      ['yes × no', [1]],
      ['no × yes', [2]],
      ['no × no', [3]],
    ],
  };
  for (const yes of vectors(sizes)) {
    const lines = [line(share(sum(yes), sum(sizes)), share(0, 0))];
    const secrets: Secret[] = [];
    for (const by of fields)
      for (const [level, places] of CELLS[by]!) {
        const pair = [sum(places.map((i) => yes[i]!)), sum(places.map((i) => sizes[i]!))] as const;
        lines.push(line(share(...pair), share(0, 0), { by, level }));
        secrets.push(secret({ by, level }, ...pair, t));
      }
    yield { release: release(lines), secrets };
  }
}

/**
 * A share by obstacle and by parental leave, women only, sizes known. Everybody whose obstacle is parental leave is on
 * leave; of those with another obstacle some may be. Places: unemployed and not on leave, unemployed and on leave,
 * pension, parental leave.
 */
export function* onLeave(sizes: readonly number[], t: number): Generator<Input> {
  const TABLES = [
    [null, null, [0, 1, 2, 3]],
    ['obstacle', 'pension', [2]],
    ['obstacle', 'parental_leave', [3]],
    ['obstacle', 'unemployment', [0, 1]],
    ['parental_leave', 'yes', [1, 3]],
    ['parental_leave', 'no', [0, 2]],
  ] as const;
  for (const yes of vectors(sizes)) {
    const at = (places: readonly number[]) =>
      [sum(places.map((i) => yes[i]!)), sum(places.map((i) => sizes[i]!))] as const;
    const lines = TABLES.map(([by, level, places]) => line(share(...at(places)), share(0, 0), { by, level }));
    const secrets = TABLES.flatMap(([by, level, places]) =>
      by === null ? [] : [secret({ by, level }, ...at(places), t)],
    );
    yield { release: release(lines), secrets };
  }
}
