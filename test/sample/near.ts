import { expect } from 'vitest';

/** A share lies within four standard errors of what it was drawn with: missed by chance once in 16,000. */
export function expectShare(found: { readonly yes: number; readonly of: number }, p: number): void {
  const error = Math.sqrt((p * (1 - p)) / found.of);
  expect(Math.abs(found.yes / found.of - p), `${found.yes} of ${found.of}, expected ${p}`).toBeLessThan(4 * error);
}

/** Two shares differ by less than four standard errors of their difference. */
export function expectEqual(a: { readonly yes: number; readonly of: number }, b: typeof a): void {
  const p = (a.yes + b.yes) / (a.of + b.of);
  const error = Math.sqrt(p * (1 - p) * (1 / a.of + 1 / b.of));
  const gap = a.yes / a.of - b.yes / b.of;
  expect(Math.abs(gap), `${a.yes}/${a.of} and ${b.yes}/${b.of}`).toBeLessThan(4 * error);
}
