import type { Remark } from '../model/records.ts';
import { protectBlanks } from './rows.ts';

/** A remark without its number where that is about too few, and without its lines, which stay where the export is. */
export function protectRemark(
  { code, fields, count, blanks }: Remark,
  options: { readonly threshold: number; readonly internal: boolean },
) {
  const few = !options.internal && count !== undefined && count > 0 && count < options.threshold;
  return {
    ...{ code, fields: [...fields], count: few ? null : (count ?? null) },
    ...(blanks && { blanks: protectBlanks(fields[0]!, blanks, options) }),
  };
}
