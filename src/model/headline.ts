import type { AuditDocument, GapRow } from './audit-document.ts';
import type { Undecided } from './checked-rule.ts';

/** The gap that answers an indicator's question, or why there is none. */
export function headlineOf(document: AuditDocument, id: string): GapRow | Undecided {
  const described = document.indicators.find((one) => one.id === id);
  if (!described) return 'not_in_audit';
  if (described.status === 'not_computed') return described.reason ?? 'not_computed';
  const gap = document.gaps.find((row) => row.indicator === id && row.family === 'headline' && row.adjusted === null);
  if (!gap) return described.kind === 'description' ? 'description' : 'not_computed';
  return gap.status === 'shown' ? gap : (gap.reason ?? 'not_computed');
}
