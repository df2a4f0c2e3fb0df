import { describe, expect, it } from 'vitest';
import type { AuditDocument } from '../../src/model/audit-document.ts';
import { keepRows, type Protected } from '../../src/model/protected.ts';
import { exampleDocument } from '../report/example-document.ts';

describe('the seal of protected numbers', () => {
  it('is not copied: a document with something exchanged is not protected', () => {
    const document = exampleDocument();
    const raw = [{ ...document.results[0]!, n: 1 }];
    // @ts-expect-error the compiler refuses the copy; it says so here if it does not
    const exchanged: Protected<AuditDocument> = { ...document, results: raw };
    // @ts-expect-error nor is a whole copy
    const copied: Protected<AuditDocument> = { ...document };
    expect([exchanged.results, copied.results]).toEqual([raw, document.results]);
  });

  it('holds where rows are taken away, and nothing else can be done', () => {
    const document = exampleDocument();
    const [first] = document.gaps;
    const kept = keepRows(document, { gaps: (gap) => gap.indicator === first!.indicator });
    expect(kept.gaps.length).toBeGreaterThan(0);
    expect(kept.gaps.length).toBeLessThan(document.gaps.length);
    expect(kept.gaps.every((gap) => document.gaps.includes(gap))).toBe(true);
    expect(kept.results).toBe(document.results);
    // @ts-expect-error only lists have rows
    keepRows(document, { as_of: () => true });
  });
});
