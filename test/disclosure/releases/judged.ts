import { expect, it } from 'vitest';
import { judge, type Verdict } from '../judge.ts';
import type { InTurn } from './classes.ts';
import { inTurn } from './sequence.ts';

/** All releases of a town make one table: what is hidden in one may follow from the others. */
export function judgeInTurn({ indicators, t, sequence, inputs, isCut }: InTurn, blind = false): Verdict {
  const protector = inTurn(indicators, t, { ...sequence, blind });
  return judge(protector, inputs(), t, { tableOf: () => 'releases', ...(isCut && { isCut }) });
}

/** One test for each class: over all its releases no hidden count is narrowed below t − 1 values. */
export function testInTurn(classes: readonly InTurn[], least = 1): void {
  for (const one of classes)
    it(one.name, () => {
      const verdict = judgeInTurn(one);
      expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
      expect(verdict.hidden).toBeGreaterThan(least);
    });
}
