import { count, line, release, share } from './build.ts';
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
  /** The indicator with the base, and whether the secret is of the people outside too. */
  readonly indicator: string;
  readonly stat: string;
}

/**
 * Recipients by a field, every size up to `women` tried (men as given), and beside them a share of which nobody says yes:
 * its base is the number of people at some of the levels. Everything with a size is a secret.
 */
export function* partOfPeople(
  { field, levels, part, indicator, stat }: Divided,
  women: readonly number[],
  men: readonly number[],
  t: number,
): Generator<Input> {
  const sizes = { indicator: 'recipients', stat: 'count' };
  const base = (list: readonly number[]) => share(0, sum(part.map((i) => list[i]!)));
  for (const w of vectors(women)) {
    const lines = [
      line(count(sum(w)), count(sum(men)), sizes, count(0)),
      line(base(w), base(men), { indicator, stat }),
    ];
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
