import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditDocument } from '../../src/model/audit-document.ts';
import { readOldFigure } from '../../src/model/document-names.ts';
import type { Protected } from '../../src/model/protected.ts';
import { renderReport } from '../../src/report/render-report.tsx';
import { auditExample, catalogueWords, tamper } from './tables/real-release.ts';

/* Audits written before audit.json described its figures are drawn as they were. */

let document: Protected<AuditDocument>;
beforeAll(async () => {
  document = await auditExample();
});

describe('an audit that does not describe its figures', () => {
  it('is read as what the figures of the catalogue were called', () => {
    const numbers = document.figures!.filter(
      ({ kind, side, stat }) =>
        kind !== 'test' && kind !== 'hazard' && !side && /[:\d]|^(count|share|rate|mean|median|ratio)$/.test(stat),
    );
    expect(numbers.length).toBeGreaterThan(60);
    // what `n` counts was another thing then
    for (const { persons: _, ...figure } of numbers)
      expect(readOldFigure(figure.indicator, figure.stat)).toEqual(figure);
  });

  it.each(['sjuan', '3r', 'memo'] as const)('gives the same page: %s', async (style) => {
    const old = tamper(document, { figures: undefined });
    const draw = (one: typeof document) => renderReport(one, catalogueWords, { style, lang: 'sv' });
    const figures = document.figures?.map(({ persons: _, ...figure }) => figure);
    expect((await draw(old)) === (await draw(tamper(document, { figures })))).toBe(true);
  });
});
