import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../src/audit.ts';
import { CATALOGUE } from '../src/indicators/catalogue.ts';
import type { AuditDocument } from '../src/model/audit-document.ts';
import type { Figure, Indicator } from '../src/model/indicator.ts';
import type { FigureKind, Scale } from '../src/model/named-figures.ts';
import type { Protected } from '../src/model/protected.ts';
import type { Margin } from '../src/model/verdict.ts';
import { makeReader } from '../src/report/reader.ts';
import { renderReport } from '../src/report/render-report.tsx';
import { makeSheets } from '../src/report/tables/workbook.ts';
import { makeSample } from '../src/sample/sample.ts';
import { same } from '../src/text/text.ts';

/*
 * An indicator of any kind and unit, declared in one place and known nowhere else, is counted, protected, compared,
 * drawn and tabled as what it says it is. These stand for the file that somebody will write next.
 */

interface Case {
  readonly indicator: Indicator;
  /** Name in audit.json → what it must be said to be. */
  readonly named: Readonly<Record<string, readonly [FigureKind, Scale]>>;
  /** Unit of its gaps, as the Swedish page writes it. */
  readonly written: RegExp;
}

function declare(id: string, unit: Indicator['unit'], margin: Margin | null, ...figures: Figure[]): Indicator {
  const words = {
    title: same(id),
    of: same('alla'),
    question: same('?'),
    reading: null,
    caution: [same('.')],
    ask: [],
  };
  return {
    ...{ id, unit, margin, figures, words, dimension: 'resources', kind: 'verdict', needs: [], cluster: 'person' },
    ...{ adjust: { circumstances: [], assessments: [] }, divisible: true, source: 'a test' },
  };
}

const durations = { entry: 'entry', exit: 'exit', cause: 'CASE WHEN ended THEN 1 ELSE 0 END', spanOnly: true } as const;
const amount = { kind: 'mean', of: 'applied_ore > 0', value: 'applied_ore', scale: 'ore' } as const;
const wait = { kind: 'mean', of: 'start_known', value: 'exit - entry', scale: 'days', estimand: 'difference' } as const;

const NEW: readonly Case[] = [
  {
    indicator: declare(
      'new-kronor',
      'decision',
      { kind: 'ratio', value: 1.05 },
      { ...amount, stat: 'mean', estimand: 'ratio', median: true },
    ),
    named: { mean: ['mean', 'kronor'], median: ['median', 'kronor'] },
    written: /kr|kronor/,
  },
  {
    indicator: declare('new-days', 'spell', { kind: 'days', value: 3 }, { ...wait, stat: 'mean' }),
    named: { mean: ['mean', 'days'] },
    written: /dag/,
  },
  {
    indicator: declare(
      'new-long-days',
      'spell',
      { kind: 'days', value: 3 },
      {
        ...durations,
        stat: 'rmst',
        kind: 'survival',
        of: 'start_known',
        read: ['rmst'],
        scale: 'days',
        horizons: [20],
      },
    ),
    named: { rmst20: ['restricted_mean', 'days'], median: ['median', 'days'] },
    written: /dag/,
  },
  {
    indicator: declare(
      'new-within-months',
      'spell',
      { kind: 'points', value: 0.05 },
      {
        ...{ ...durations, stat: 'incidence', kind: 'survival', of: 'start_known' },
        ...{ read: ['incidence'], scale: 'months', horizons: [36, 3] },
      },
    ),
    named: { 'share:3': ['incidence', 'share'], 'share:12': ['incidence', 'share'] },
    written: /%/,
  },
  {
    indicator: declare(
      'new-part',
      'decision',
      { kind: 'points', value: 0.05 },
      { stat: 'ratio', kind: 'ratio', of: 'applied_ore > 0', y: 'granted_ore', x: 'applied_ore', scale: 'share' },
    ),
    named: { ratio: ['ratio', 'share'] },
    written: /%/,
  },
  {
    indicator: declare(
      'new-distribution',
      'person',
      { kind: 'points', value: 0.05 },
      { stat: 'category', kind: 'category', of: 'recipient', value: 'household_type' },
    ),
    named: { category: ['test', 'share'], 'category:single_no_children': ['category', 'share'] },
    written: /ensam/i,
  },
  {
    indicator: declare(
      'new-pace',
      'person',
      { kind: 'ratio', value: 1.25 },
      {
        ...{ stat: 'rate', kind: 'rate', of: 'risk_days > 0', events: 'referrals', days: 'risk_days' },
        bands: [{ events: 'referrals', days: 'risk_days' }],
      },
    ),
    named: { rate: ['rate', 'rate'] },
    written: /100.månader/,
  },
];

let document: Protected<AuditDocument>;
let page: string;

beforeAll(async () => {
  const own = NEW.map(({ indicator }) => indicator);
  (CATALOGUE as Indicator[]).push(...own); // as the line in the catalogue does
  const path = join(mkdtempSync(join(tmpdir(), 'gender-audit-new-')), 'x.csv');
  const span = { from: '2024-01-01', to: '2026-12-31' };
  writeFileSync(path, makeSample({ rows: 8_000, seed: 5, ...span }));
  document = (await audit({ files: [path], ...span, version: '0.0.0', only: own.map(({ id }) => id) })).document;
  const words = new Map(CATALOGUE.map((one) => [one.id, one.words]));
  page = await renderReport(document, words, { lang: 'sv', style: 'sjuan' });
});

// test files share their modules
afterAll(() => void (CATALOGUE as Indicator[]).splice(-NEW.length));

describe.each(NEW)('$indicator.id', ({ indicator, named, written }) => {
  const { id } = indicator;

  it('says what its figures are', () => {
    const figures = (document.figures ?? []).filter((one) => one.indicator === id);
    const told = Object.fromEntries(figures.map(({ stat, kind, scale }) => [stat, [kind, scale]]));
    expect(told).toMatchObject(named);
  });

  it('is counted and compared', () => {
    const gaps = document.gaps.filter((one) => one.indicator === id && one.by === null && one.status === 'shown');
    expect(gaps.filter(({ value, p }) => value !== null || p !== null)).not.toEqual([]);
  });

  it('is protected: nothing under the threshold', () => {
    const shown = document.results.filter((one) => one.indicator === id && one.status === 'shown');
    expect(shown).not.toEqual([]);
    expect(shown.filter(({ n }) => n !== null && n > 0 && n < 5)).toEqual([]);
  });

  it('stands on the page in its own unit', () => {
    const at = page.indexOf(`id="i-${id}"`);
    expect(at).toBeGreaterThan(0);
    const section = page.slice(at, page.indexOf('</section>', at)).replaceAll('\u00a0', ' ');
    expect(section).toMatch(written);
    if (/kr|dag/.test(written.source)) expect(section.replace(/<svg[\s\S]*?<\/svg>/g, '')).not.toMatch(/\d månad/);
  });

  it('stands in the workbook in its own unit', () => {
    const words = new Map(CATALOGUE.map((one) => [one.id, one.words]));
    const rows = makeSheets(makeReader(document, words, 'sv')).flatMap((sheet) => sheet.rows);
    const own = rows.filter(([first]) => first === id).flatMap((row) => row.filter((cell) => typeof cell === 'string'));
    const unit = { kronor: 'kronor', days: 'dagar', months: 'månader', share: 'procent', rate: 'per 100 månader' };
    const [, scale] = Object.values(named)[0]!;
    expect(own.some((cell) => String(cell).includes(unit[scale as keyof typeof unit]))).toBe(true);
  });
});
