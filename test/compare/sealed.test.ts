import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { protect, sealDocument } from '../../src/disclosure/protect.ts';
import { auditSchema } from '../../src/model/audit-document.ts';
import type { CountedLine } from '../../src/model/counted.ts';
import type { Figure } from '../../src/model/indicator.ts';
import type { CountedRelease } from '../../src/model/release.ts';
import { count, makeIndicator, makeRelease, mean, nobody, share, shareFigure, spells } from './releases.ts';

const months: Figure = {
  kind: 'mean',
  stat: 'mean',
  of: 'true',
  value: 'x',
  scale: 'months',
  estimand: 'difference',
  median: true,
};
const duration: Figure = {
  ...{ kind: 'survival', stat: 'rmst', of: 'true', entry: 'a', exit: 'b', cause: 'c' },
  ...{ read: ['rmst', 'hazard', 'incidence'], scale: 'months', horizons: [12] },
};
const indicators = [
  makeIndicator([{ kind: 'count', stat: 'count', of: 'true' }], {
    id: 'recipients',
    kind: 'description',
    margin: null,
  }),
  makeIndicator([shareFigure, months, duration]),
];
const key = { indicator: 'question', stat: 'share', period: 'all', by: null, level: null, clusters: null };
const levels = [
  ['a', share(41, 90), share(29, 85)],
  ['b', share(2, 9), share(1, 6)],
  ['c', share(30, 60), share(11, 44)],
  ['d', share(5, 20), share(7, 25)],
] as const;
const lines: readonly CountedLine[] = [
  { ...key, indicator: 'recipients', stat: 'count', cells: { women: count(179), men: count(160), unknown: count(3) } },
  { ...key, cells: { women: share(78, 179), men: share(48, 160), unknown: share(1, 3) } },
  ...levels.map(([level, women, men]) => ({ ...key, by: 'unit', level, cells: { women, men, unknown: nobody } })),
  {
    ...key,
    stat: 'mean',
    cells: {
      women: mean(Array.from({ length: 179 }, (_, i) => i % 12)),
      men: mean(Array.from({ length: 160 }, (_, i) => i % 9)),
      unknown: mean([]),
    },
  },
  {
    ...key,
    stat: 'rmst',
    cells: {
      women: spells([
        [0, 100, 1, 50],
        [0, 200, 2, 20],
        [10, 800, 0, 109],
      ]),
      men: spells([
        [0, 90, 1, 60],
        [0, 300, 1, 20],
        [0, 800, 0, 80],
      ]),
      unknown: spells([]),
    },
  },
].map((line) => line as CountedLine); // the kinds of the cells follow the figures above

describe('a protected release', () => {
  const counted: CountedRelease = { window: makeRelease([]).window, periods: [], lines, relations: [] };
  const release = protect(counted, indicators, { threshold: 5, internal: false });
  const findings = compare(release, indicators);

  test('gives findings that pass the seal: every number stands on a shown line', () => {
    const document = auditSchema.parse({
      ...{ schema: 'gender-audit/audit@1', tool: { name: 'gender-audit', version: '0' }, as_of: '2025-12-31' },
      window: { from: '2025-01-01', to: '2025-12-31', selected_by: 'aid', inferred: false },
      source: { files: [], map_sha256: null },
      disclosure: { mode: release.mode, threshold: release.threshold, hidden: release.hidden },
      rows: { read: 0, used: 0, left: [], bad_values: [] },
      ...{
        fields: [],
        periods: [],
        indicators: [],
        ...findings,
        decompositions: [],
        pooled: [],
        remarks: [],
        labels: [],
      },
    });
    expect(sealDocument(document, release).gaps.length).toBeGreaterThan(5);
  });

  test('keeps the smallest groups silent and shows them together', () => {
    const shown = findings.gaps.filter((gap) => gap.by === 'unit' && gap.status === 'shown').map((gap) => gap.level);
    expect(shown).not.toContain('b');
    expect(shown).toContain('*others');
  });
});
