import { category, count, line, release, share } from './build.ts';
import { vectors } from './classes.ts';
import { type Input, keyOf, type Secret } from './judge.ts';

const small = (x: number, t: number): boolean => x > 0 && x < t;
const sum = (list: readonly number[]): number => list.reduce((so, one) => so + one, 0);

/** A field whose groups another indicator's base tells the sum of. */
export interface Divided {
  readonly field: string;
  readonly levels: readonly string[];
  /** Places in `levels` of those that the base is the sum of. */
  readonly part: readonly number[];
  /** The figure with the base. */
  readonly indicator: string;
  readonly stat: string;
  /** People at no level, and those of them in the base: both known. */
  readonly blank?: readonly [all: number, inside: number];
  /** The same sizes once more, as a distribution. */
  readonly again?: true;
}

/**
 * Recipients by a field, every size up to `women` tried (men as given), and beside them a share whose base is the number
 * of people at some of the levels, with every number of women who say yes and no man. Every size is a secret.
 */
export function* partOfPeople(
  { field, levels, part, indicator, stat, again, blank: [unknown, inside] = [0, 0] }: Divided,
  women: readonly number[],
  men: readonly number[],
  t: number,
): Generator<Input> {
  const sizes = { indicator: 'recipients', stat: 'count' };
  const base = (list: readonly number[]) => sum(part.map((i) => list[i]!)) + inside;
  const named = (list: readonly number[]) => category(Object.fromEntries(levels.map((level, i) => [level, list[i]!])));
  for (const w of vectors(women))
    for (let yes = 0; yes <= base(w); yes++) {
      const lines = [
        line(count(sum(w) + unknown), count(sum(men) + unknown), sizes, count(0)),
        line(share(yes, base(w)), share(0, base(men)), { indicator, stat }),
        ...(again ? [line(named(w), named(men), { indicator: field, stat: 'category' }, category({}))] : []),
      ];
      if (unknown > 0) {
        const nobody = { ...sizes, by: field, level: '*missing' };
        lines.push(line(count(unknown), count(unknown), nobody, count(0)));
      }
      const secrets: Secret[] = [];
      levels.forEach((level, i) => {
        const at = { by: field, level };
        lines.push(line(count(w[i]!), count(men[i]!), { ...sizes, ...at }, count(0)));
        // who has no value has no trait
        if (level === '*missing') return;
        const key = keyOf({ ...sizes, period: 'all', ...at });
        secrets.push({ line: `${key}|women`, value: w[i]!, n: Number.POSITIVE_INFINITY, unsafe: small(w[i]!, t) });
      });
      yield { release: release(lines), secrets };
    }
}

/**
 * One question to everybody by a field, sizes known, women only, and the same question to those at one level beside it:
 * `beside` is the indicator with that figure. Every outcome is tried.
 */
export function* repeatedAnswer(
  { field, levels, part, indicator, stat }: Divided,
  asked: string,
  sizes: readonly number[],
  t: number,
): Generator<Input> {
  const none = share(0, 0);
  const figure = { indicator: asked, stat: 'share' };
  for (const yes of vectors(sizes)) {
    const of = (list: readonly number[]) => sum(part.map((i) => list[i]!));
    const lines = [
      line(share(sum(yes), sum(sizes)), none, figure),
      line(share(of(yes), of(sizes)), none, { indicator, stat }),
    ];
    const secrets = levels.map((level, i): Secret => {
      const at = { by: field, level };
      lines.push(line(share(yes[i]!, sizes[i]!), none, { ...figure, ...at }));
      const unsafe = small(yes[i]!, t) || small(sizes[i]! - yes[i]!, t) || small(sizes[i]!, t);
      return { line: `${keyOf({ ...figure, period: 'all', ...at })}|women`, value: yes[i]!, n: sizes[i]!, unsafe };
    });
    yield { release: release(lines), secrets };
  }
}

/** Recipients by unit, and of them the people in couples: places are singles and couples of every unit in turn; women only. */
export function* couplesByUnit(largest: readonly number[], t: number): Generator<Input> {
  const none = share(0, 0);
  const sizes = { indicator: 'recipients', stat: 'count' };
  const talks = { indicator: 'individual-talk', stat: 'share' };
  for (const at of vectors(largest)) {
    const singles = at.filter((_, i) => i % 2 === 0);
    const couples = at.filter((_, i) => i % 2 === 1);
    const lines = [line(count(sum(at)), count(0), sizes, count(0)), line(share(0, sum(couples)), none, talks)];
    const secrets: Secret[] = [];
    couples.forEach((n, i) => {
      const where = { by: 'unit', level: `unit ${i}` };
      const all = n + singles[i]!;
      lines.push(line(count(all), count(0), { ...sizes, ...where }, count(0)));
      lines.push(line(share(0, n), none, { ...talks, ...where }));
      const of = (figure: { indicator: string; stat: string }, value: number): Secret => {
        const key = keyOf({ ...figure, period: 'all', ...where });
        return { line: `${key}|women`, value, n: Number.POSITIVE_INFINITY, unsafe: small(value, t) };
      };
      secrets.push(of(sizes, all), of(talks, n), of({ indicator: 'individual-talk', stat: 'single' }, singles[i]!));
    });
    yield { release: release(lines), secrets };
  }
}
