import { compareNames } from '../text/swedish-order.ts';
import { same } from '../text/text.ts';
import type { AuditDocument } from './audit-document.ts';
import { findField } from './fields.ts';
import type { ProtectedRelease } from './release.ts';

/** Levels that are the export's own words stand as they were written, in both languages; sorted, since each line may show others. */
export function ownLabels(release: ProtectedRelease): AuditDocument['labels'] {
  const own = release.lines.filter(
    ({ by, level }) => by !== null && level !== null && findField(by)?.type === 'text' && !level.startsWith('*'),
  );
  const words = new Map(
    own.map(({ by, level }) => [`${by}\n${level}`, { field: by!, value: level!, text: same(level!) }]),
  );
  return [...words.values()].sort((a, b) => compareNames(a.field, b.field) || compareNames(a.value, b.value));
}
