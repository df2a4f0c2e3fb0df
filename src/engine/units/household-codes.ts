import { getField } from '../../model/fields.ts';
import { IN_COUPLES, SINGLE } from '../../model/part-of-people.ts';

const codes = (levels: readonly string[]) =>
  levels.map((level) => (getField('household_type').values ?? []).indexOf(level)).join(', ');

/** SQL of "this code of household type is a couple's". */
export const isCouple = (code: string): string => `${code} IN (${codes(IN_COUPLES.levels)})`;
/** SQL of "this code of household type is a single adult's". */
export const isSingle = (code: string): string => `${code} IN (${codes(SINGLE.levels)})`;
/** A registration of not knowing is none. */
export const knownHousehold = (code: string): string => `nullif(${code}, ${codes(['unknown'])})`;
