import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { audit } from '../../../src/audit.ts';
import { CATALOGUE } from '../../../src/indicators/catalogue.ts';
import { readMapping } from '../../../src/ingest/mapping/read-mapping.ts';
import type { AuditDocument, FunnelRow } from '../../../src/model/audit-document.ts';
import type { Protected } from '../../../src/model/protected.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../../fixtures/example/${name}`, import.meta.url));

export const catalogueWords = new Map(CATALOGUE.map((one) => [one.id, one.words]));

const audits = new Map<boolean, Promise<Protected<AuditDocument>>>();

/** The audit of the example export, 2025: worked out once in a process of many test files, and a copy for each that asks. */
export async function auditExample(internal = false): Promise<Protected<AuditDocument>> {
  const known = audits.get(internal) ?? runAudit(internal);
  audits.set(internal, known);
  return structuredClone(await known);
}

async function runAudit(internal: boolean): Promise<Protected<AuditDocument>> {
  const mapping = readMapping(readFileSync(path('gender-audit.map.yaml'), 'utf8'), 'gender-audit.map.yaml');
  const files = [path('exempelstad-2025.csv')];
  return (await audit({ files, mapping, to: '2025-12-31', version: '0.0.0', internal })).document;
}

/** The same document with something changed, as an attacker or a bug would have it. */
export function tamper(document: Protected<AuditDocument>, change: Partial<AuditDocument>): Protected<AuditDocument> {
  return { ...document, ...change } as Protected<AuditDocument>; // a test's own lie: the real door is disclosure/protect.ts
}

/** Five units among one another, one of them far out; the example export has three. Numbers made up by hand. */
export const funnelRow: FunnelRow = {
  ...{ indicator: 'plan-share', stat: 'share', period: 'all', by: 'unit', centre: -0.052, phi: 1.25 },
  units: ['Enhet Norr', 'Enhet Söder', 'Enhet Väst', 'Enhet Öst', 'Enhet City'].map((level, at) => ({
    ...{ level, gap: at === 4 ? 0.31 : -0.05 + at / 100, low: -0.15 - at / 50, high: 0.05 + at / 50 },
    ...{ far_low: -0.25 - at / 50, far_high: 0.15 + at / 50, outside: at === 4 },
  })),
};

/** Numbers put where a hidden row has none, to see whether any of them comes out. */
export function fillHidden(document: Protected<AuditDocument>): Protected<AuditDocument> {
  const secret = 4711.17;
  return tamper(document, {
    results: document.results.map((row) =>
      row.status !== 'suppressed'
        ? row
        : { ...row, n: 4711, count: 4711, missing: 4711, value: secret, low: secret, high: secret, phi: secret },
    ),
    gaps: document.gaps.map((row) =>
      row.status !== 'suppressed'
        ? row
        : {
            ...row,
            ...{ value: secret, low: secret, high: secret, p: secret, q: secret, detectable: secret, phi: secret },
            ...{ n_women: 4711, n_men: 4711, clusters: 4711, verdict: 'women_higher', grade: 'at_least' },
            cautions: ['fragile'],
          },
    ),
  });
}

/** Labels as someone who wants to run something on the reader's machine would write them. */
export const HOSTILE = [
  "=cmd|' /C calc'!A0",
  '<script>alert(1)</script>',
  '+46;"8"\r\n12',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '  =1+1',
  '\uff1d1+1',
] as const;

/** The document with hostile words wherever the export's own words stand. */
export function makeHostile(document: Protected<AuditDocument>): Protected<AuditDocument> {
  const levels = new Map(document.labels.map(({ value }, at) => [value, HOSTILE[at]!]));
  const rename = <R extends { readonly level: string | null }>(row: R): R => ({
    ...row,
    level: levels.get(row.level ?? '') ?? row.level,
  });
  return tamper(document, {
    results: document.results.map(rename),
    gaps: document.gaps.map(rename),
    labels: document.labels.map((one) => {
      const word = levels.get(one.value)!;
      return { ...one, value: word, text: { sv: word, en: word } };
    }),
    source: { ...document.source, files: HOSTILE.map((name) => ({ ...document.source.files[0]!, name })) },
    remarks: HOSTILE.map((code) => ({ code, fields: [], count: null })),
  });
}

/** Whether a spreadsheet could take a text for a formula. OWASP, "CSV Injection". */
export const couldRun = (text: string): boolean => /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text);
