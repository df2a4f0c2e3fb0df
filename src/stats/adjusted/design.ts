import { countByLevel, type Stratum } from './stratum.ts';

/** Columns of a model: for every stratum the row of a woman and that of a man. */
export interface Design {
  readonly parameters: number;
  readonly rows: readonly { readonly women: readonly number[]; readonly men: readonly number[] }[];
  /** Covariate j owns the columns from `first[j]` up to `first[j + 1]`; sex is column 1. */
  readonly first: readonly number[];
}

/** Column of sex. */
export const SEX_COLUMN = 1;

/**
 * Intercept, sex, one column for every level but the commonest of each covariate, and with `interactions` each of those
 * columns once more for women. The reference level changes no standardised number.
 */
export function buildDesign(strata: readonly Stratum[], interactions: boolean): Design {
  const coded = countByLevel(strata).map((levels) => {
    const bySize = [...levels].sort(([a, m], [b, n]) => n.women + n.men - m.women - m.men || (a < b ? -1 : 1));
    return bySize.slice(1).map(([level]) => level);
  });
  const first = [2];
  for (const levels of coded) first.push(first.at(-1)! + levels.length);
  const rows = strata.map(({ levels }) => {
    const dummies = coded.flatMap((list, j) => list.map((level) => (levels[j] === level ? 1 : 0)));
    return {
      women: [1, 1, ...dummies, ...(interactions ? dummies : [])],
      men: [1, 0, ...dummies, ...(interactions ? dummies.map(() => 0) : [])],
    };
  });
  const main = first.at(-1)!;
  return { parameters: interactions ? 2 * main - 2 : main, rows, first };
}

/** Strata all of whose levels hold both sexes, one covariate at a time, until no level is left with one sex. */
export function keepSharedLevels(strata: readonly Stratum[]): readonly Stratum[] {
  const counts = countByLevel(strata);
  const kept = strata.filter(({ levels }) =>
    levels.every((level, j) => {
      const found = counts[j]!.get(level)!;
      return found.women > 0 && found.men > 0;
    }),
  );
  return kept.length === strata.length ? kept : keepSharedLevels(kept);
}
