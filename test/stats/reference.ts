import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Values written by the R script of the same name in test/stats/reference. */
export function readReference<T>(name: string): T {
  // The file is made by our own script; its shape stands in the type argument.
  return JSON.parse(readFileSync(new URL(`reference/${name}.json`, import.meta.url), 'utf8')) as T;
}

/** Equal to R within 1e-6, relative for small numbers. */
export function expectNear(actual: number | null, expected: number | null, tolerance = 1e-6): void {
  if (expected === null || actual === null) {
    expect(actual).toBe(expected);
    return;
  }
  const scale = Math.min(1, Math.abs(expected)) || 1;
  expect(Math.abs(actual - expected), `${actual} is not ${expected}`).toBeLessThan(tolerance * scale + 1e-12 * scale);
}
