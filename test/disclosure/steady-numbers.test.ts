import { expect, it } from 'vitest';
import { steadyNumbers } from '../../src/disclosure/seal/steady-numbers.ts';

it('keeps twelve digits of what is not whole, and all else as it was', () => {
  // the two are the same q on Node 20 and on Node 24
  const [one, other] = [0.6472062647862249, 0.647206264786225].map((q) =>
    steadyNumbers({ rows: [{ q, n: 12, id: 'a' }] }),
  );
  expect(one).toEqual({ rows: [{ q: 0.647206264786, n: 12, id: 'a' }] });
  expect(other).toEqual(one);
  expect(steadyNumbers([1234567890123, -0.1, null, 'x', true])).toEqual([1234567890123, -0.1, null, 'x', true]);
});
