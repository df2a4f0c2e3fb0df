/** A symmetric matrix as rows. */
export type Matrix = readonly (readonly number[])[];

/**
 * Inverse of a symmetric positive definite matrix by Cholesky's method, after scaling to unit diagonal. Null where a
 * pivot falls under 1e-9: some column says what the others already say, or no answer carries any information.
 */
export function invert(matrix: Matrix): number[][] | null {
  const size = matrix.length;
  const scale = matrix.map((row, i) => 1 / Math.sqrt(row[i]!));
  if (!scale.every((one) => Number.isFinite(one))) return null;
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
