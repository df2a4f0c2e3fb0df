import { countByLevel, type Stratum } from './stratum.ts';

/** A symmetric matrix as rows. */
type Matrix = readonly (readonly number[])[];

/**
 * Inverse of a symmetric positive definite matrix by Cholesky's method, after scaling to unit diagonal. Null where a
 * pivot falls under 1e-9: some column says what the others already say, or no answer carries any information.
 */
export function invert(matrix: Matrix): number[][] | null {
  const size = matrix.length;
  const scale = matrix.map((row, i) => 1 / Math.sqrt(row[i]!));
  if (!scale.every((factor) => Number.isFinite(factor))) return null;
  const lower: number[][] = matrix.map(() => []);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]! * scale[i]! * scale[j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      if (i === j && !(sum > 1e-9)) return null;
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
    }
  }
  const columns = matrix.map((_, column) => solveUnit(lower, column));
  return columns.map((column, j) => column.map((value, i) => value * scale[i]! * scale[j]!));
}

/** Column of the inverse of L·Lᵀ. */
function solveUnit(lower: readonly number[][], column: number): number[] {
  const size = lower.length;
  const x = new Array<number>(size).fill(0);
  for (let i = 0; i < size; i++) {
    let sum = i === column ? 1 : 0;
    for (let k = 0; k < i; k++) sum -= lower[i]![k]! * x[k]!;
    x[i] = sum / lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let k = i + 1; k < size; k++) sum -= lower[k]![i]! * x[k]!;
    x[i] = sum / lower[i]![i]!;
  }
  return x;
}

export function multiply(matrix: Matrix, vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector));
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * b[i]!, 0);
}

/** aᵀ·M·a, the variance of a weighted sum of coefficients. */
export function quadratic(matrix: Matrix, a: readonly number[]): number {
  return dot(a, multiply(matrix, a));
}

/** A zero matrix to add to. */
export function zeros(size: number): number[][] {
  return Array.from({ length: size }, () => new Array<number>(size).fill(0));
}

/** Adds `weight`·x·yᵀ to the matrix in place. */
export function addOuter(matrix: number[][], weight: number, x: readonly number[], y: readonly number[]): void {
  for (let i = 0; i < x.length; i++) {
    const row = matrix[i]!;
    const left = weight * x[i]!;
    if (left !== 0) for (let j = 0; j < y.length; j++) row[j]! += left * y[j]!;
  }
}

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
