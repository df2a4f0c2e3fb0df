import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../src/audit.ts';
import { toFrames } from '../src/danfo.ts';
import { fixture, root } from './cli/program.ts';

describe('results as DataFrames', () => {
  let run: Awaited<ReturnType<typeof audit>>;
  beforeAll(async () => {
    run = await audit({ files: [fixture('even/jamnstad-2025.csv')], from: '2025-01-01', by: [], version: '0.0.0' });
  });

  it('hold one row a result and one a gap, with the columns of audit.json', () => {
    const { results, gaps } = toFrames(run.document);
    expect(results.shape[0]).toBe(run.document.results.length);
    expect(gaps.shape[0]).toBe(run.document.gaps.length);
    expect(results.columns).toEqual(Object.keys(run.document.results[0]!));
  });

  it('give every gap the same columns, whichever comes first', () => {
    const { gaps } = run.document;
    const [whole, bare] = [gaps.find(({ bounds }) => bounds), gaps.find(({ bounds }) => !bounds)] as const;
    const ordered = (order: typeof gaps) => toFrames({ ...run.document, gaps: order } as typeof run.document).gaps;
    const [first, second] = [ordered([whole!, bare!]), ordered([bare!, whole!])];
    expect(first.columns).toEqual(second.columns);
    expect(first.column('worst_low').values[0]).toBeCloseTo(whole!.bounds!.worst.low!, 6); // float32
    expect(first.column('worst_low').values[1]).toBeNaN();
    expect(first.column('fragile_by').values.every((value) => typeof value === 'string')).toBe(true);
  });

  it('can be filtered, and keep suppressed apart from zero', () => {
    const { results } = toFrames(run.document);
    // danfojs types the operand as a number, and compares texts all the same
    const is = (column: string, value: string) => results.column(column).eq(value as unknown as number);
    const women = results.query(is('sex', 'women').and(is('indicator', 'recipients')));
    const expected = run.document.results.filter((row) => row.sex === 'women' && row.indicator === 'recipients');
    expect(women.column('n').values).toEqual(expected.map((row) => row.n ?? Number.NaN));
  });

  it('computes nothing: danfojs is imported by danfo.ts alone', () => {
    expect(readFileSync(join(root, 'src/danfo.ts'), 'utf8')).not.toMatch(/\.(groupby|mean|sum|std|describe)\(/);
  });
});
