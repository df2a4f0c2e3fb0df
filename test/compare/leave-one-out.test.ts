import { expect, test } from 'vitest';
import { isNear } from '../../src/compare/leave-one-out.ts';

test('a limit is near no difference or a margin on either side where it lies less than the reach from it', () => {
  const near = (low: number | null, high: number | null) => isNear({ low, high }, 0.05, 0.02);
  // .01 from 0, .01 from .05, .01 from −.05 from either side
  expect([near(0.01, 0.3), near(0.04, 0.3), near(-0.3, -0.06), near(-0.04, 0.3), near(-0.3, 0.01)]).toEqual(
    Array(5).fill(true),
  );
  // .1 and .3; −.3 and −.1; .025 lies as far from both
  expect([near(0.1, 0.3), near(-0.3, -0.1), near(0.025, 0.3), near(null, 0.01), near(0.01, null)]).toEqual(
    Array(5).fill(false),
  );
});
