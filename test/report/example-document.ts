import { selectFindings } from '../../src/compare/selection.ts';
import type { AuditDocument } from '../../src/model/audit-document.ts';
import type { Protected } from '../../src/model/protected.ts';
import { children, decisions } from './example-decisions.ts';
import { curves, descriptions } from './example-descriptions.ts';
import { referral } from './example-referral.ts';
import { time } from './example-time.ts';

type Described = AuditDocument['indicators'][number];
const computed = (
  id: string,
  unit: Described['unit'],
  kind: Described['kind'],
  dimension: Described['dimension'] = 'resources',
): Described => ({
  id,
  dimension,
  unit,
  kind,
  status: 'computed',
  reason: null,
  fields: [],
});
const missing = (id: string, unit: Described['unit'], reason: Described['reason'], fields: string[]): Described => ({
  ...computed(id, unit, 'verdict'),
  status: 'not_computed',
  reason,
  fields,
});

const parts = [descriptions, referral, time, children, decisions];

/** The audit of Exempelstad, 2025: made up, and checked against the schema in the tests. */
export function makeExampleDocument(mode: 'protected' | 'internal' = 'protected'): AuditDocument {
  const gaps = parts.flatMap((part) => part.gaps);
  return {
    schema: 'gender-audit/audit@1',
    tool: { name: 'gender-audit', version: '0.1.0' },
    as_of: '2025-12-31',
    window: { from: '2025-01-01', to: '2025-12-31', selected_by: 'aid', inferred: true },
    source: {
      files: [
        {
          name: 'exempelstad-2025.csv',
          rows: 12480,
          dialect: { kind: 'csv', encoding: 'windows-1252', delimiter: ';', decimal: ',', header_row: 3 },
        },
      ],
      map_sha256: null,
    },
    disclosure: { mode, threshold: 5, hidden: 17 },
    rows: {
      read: 12480,
      used: 12391,
      left: [
        { reason: 'empty', women: 0, men: 0, unknown: 4 },
        { reason: 'total_row', women: 0, men: 0, unknown: 1 },
        { reason: 'outside_period', women: 31, men: 38, unknown: 0 },
        { reason: 'duplicate', women: 7, men: 8, unknown: 0 },
      ],
      bad_values: [{ field: 'decision_date', women: 6, men: 9, unknown: null }],
    },
    fields: [
      { id: 'birth_year', filled: { women: 1, men: 1, unknown: null } },
      { id: 'household_type', filled: { women: 0.993, men: 0.996, unknown: null } },
      { id: 'referred', filled: { women: 0.93, men: 0.919, unknown: null } },
      { id: 'plan', filled: { women: 0.582, men: 0.834, unknown: null } },
    ],
    periods: [1, 2, 3, 4].map((quarter) => ({
      id: `2025-Q${quarter}`,
      from: `2025-${String(quarter * 3 - 2).padStart(2, '0')}-01`,
      to: ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'][quarter - 1]!,
      complete: quarter < 4,
    })),
    indicators: [
      computed('recipients', 'person', 'description', 'representation'),
      computed('first-contact', 'couple', 'verdict', 'representation'),
      computed('both-met', 'couple', 'description'),
      computed('referral-share', 'person', 'verdict'),
      computed('time-to-referral', 'spell', 'verdict'),
      computed('plan-share', 'person', 'verdict'),
      computed('aid-duration', 'spell', 'verdict'),
      computed('aid-months', 'person', 'verdict'),
      computed('long-term-share', 'person', 'verdict'),
      computed('obstacle', 'person', 'description'),
      computed('granted-share', 'decision', 'verdict'),
      computed('granted-amount', 'decision', 'verdict'),
      missing('processing-time', 'decision', 'no_field', ['application_date']),
      computed('leisure-aid-share', 'child', 'verdict'),
      computed('leisure-aid-amount', 'child', 'verdict'),
      computed('violence-support', 'person', 'verdict'),
      computed('exit-to-work', 'spell', 'verdict'),
      missing('return-share', 'spell', 'too_short', []),
      missing('split-payment', 'couple', 'only_yes', ['split_payment']),
      computed('data-gaps', 'field', 'description', 'representation'),
    ],
    own_indicators: [],
    results: parts.flatMap((part) => part.results),
    gaps,
    curves,
    selected: [...selectFindings(gaps)],
    decompositions: [],
    pooled: [],
    remarks: [
      { code: 'couples-without-other', fields: ['co_applicant_sex'], count: 214 },
      { code: 'partly-from-amounts', fields: ['decision', 'granted_amount'], count: 96 },
    ],
    labels: [
      { field: 'unit', value: 'norr', text: { sv: 'Norr', en: 'Norr' } },
      { field: 'unit', value: 'syd', text: { sv: 'Syd', en: 'Syd' } },
      { field: 'unit', value: 'vast', text: { sv: 'Väst <&>', en: 'Väst <&>' } },
    ],
    references: [],
    breaks: [],
  };
}

/** The document as a page takes it. The brand is the disclosure room's; a made-up document has nobody to protect. */
export function exampleDocument(mode: 'protected' | 'internal' = 'protected'): Protected<AuditDocument> {
  return makeExampleDocument(mode) as Protected<AuditDocument>; // made up: no person stands behind any number
}
