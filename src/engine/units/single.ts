import type { Shape } from '../shape.ts';
import { isCouple, isSingle } from './household-codes.ts';
import { tellsCoApplicant } from './keys.ts';

/** True where the export tells single adults from couples at all; otherwise everybody is the headline, and that is said. */
export function tellsSingle(shape: Shape): boolean {
  return shape.has('household_type', 'role') || tellsCoApplicant(shape);
}

/**
 * SQL of "lives as the only adult": by household type (a code); else by the adults of the case. `paired`: a row shows
 * another adult; `adults`: adults of the case, NULL where cases are not known. NULL where it cannot be told.
 */
export function singleSql(shape: Shape, household: string, paired: string, adults: string): string {
  if (!tellsSingle(shape)) return 'true';
  const alone = tellsCoApplicant(shape) ? `coalesce(${adults}, 1) = 1` : shape.has('role') ? `${adults} = 1` : 'false';
  const byCase = `CASE WHEN ${paired} OR ${adults} > 1 THEN false WHEN ${alone} THEN true END`;
  if (!shape.has('household_type')) return byCase;
  return `CASE WHEN ${isSingle(household)} THEN true WHEN ${isCouple(household)} THEN false ELSE ${byCase} END`;
}
