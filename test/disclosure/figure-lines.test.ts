import { expect, it } from 'vitest';
import { emptyCell } from '../../src/disclosure/tables/figure-lines.ts';
import type { Cell } from '../../src/model/counted.ts';

const KINDS: readonly Cell['kind'][] = ['count', 'share', 'rate', 'mean', 'ratio', 'survival', 'category'];

it.each(KINDS)('a group without a line of its own is nobody: %s', (kind) => {
  const { kind: own, ...cell } = emptyCell(kind);
  expect(own).toBe(kind);
  const numbers = Object.values(cell).filter((one) => !Array.isArray(one));
  expect(numbers.length).toBeGreaterThanOrEqual(3);
  expect(numbers.filter((one) => Number(one) !== 0)).toEqual([]);
  expect(Object.values(cell).filter(Array.isArray).flat()).toEqual([]);
});
