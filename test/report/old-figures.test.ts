import { beforeAll, describe, expect, it } from 'vitest';
import { selectFindings } from '../../src/compare/selection.ts';
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

/** Written with twelve figures, of gaps written so. */
const NUMBERS = ['confidence', 'low', 'high', 'p_holm'] as const;

describe('what comes first', () => {
  it('follows from the gaps as they stand in the audit, and from nothing else', () => {
    expect(document.selected!.length).toBeGreaterThan(3);
    const written = (rows: AuditDocument['selected']) =>
      rows!.map((row) => ({
        ...row,
        ...Object.fromEntries(NUMBERS.map((name) => [name, row[name] && Number(row[name].toPrecision(9))])),
      }));
    expect(written([...selectFindings(document.gaps)])).toEqual(written(document.selected));
  });

  it('is told without sizes and without a likeness in an audit that has not chosen it', async () => {
    const draw = (one: typeof document) => renderReport(one, catalogueWords, { style: 'sjuan', lang: 'sv' });
    const firstOf = (page: string) => page.slice(page.indexOf('id="important"'), page.indexOf('id="overview"'));
    const now = firstOf(await draw(document));
    expect(now).toContain('minst 17\u00a0procentenheter');
    const old = firstOf(await draw(tamper(document, { selected: undefined })));
    expect(old).toContain('Fått frågan om våldsutsatthet');
    expect(old).toContain('går det inte att säga säkert hur stor den är');
    expect(old).not.toMatch(/minst \d|>Likhet</);
  });
});
