/**
 * gender-audit as a library. `audit()` runs the whole corridor from export to protected document;
 * `renderReport()` draws the page from it; `auditSchema` is the contract of audit.json.
 */
export { type AuditRequest, type AuditRun, audit } from './audit.ts';
export { readRelease } from './disclosure/protect.ts';
export { CodedError, EXIT, type ExitCode } from './errors/coded-error.ts';
export { CATALOGUE } from './indicators/catalogue.ts';
export { type AuditDocument, auditSchema, type CurveRow, type GapRow, type ResultRow } from './model/audit-document.ts';
export { FIELDS, type Field } from './model/fields.ts';
export { defineIndicator, type Figure, type Indicator, type IndicatorWords } from './model/indicator.ts';
export type { Protected } from './model/protected.ts';
export { renderReport } from './report/render-report.tsx';
export { LANGUAGES, type Lang, type Text } from './text/text.ts';
