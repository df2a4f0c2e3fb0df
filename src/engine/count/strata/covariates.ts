import { findField } from '../../../model/fields.ts';
import { MISSING, OTHERS } from '../../../model/groups.ts';
import { AGE_BANDS, type Covariate } from '../../../model/strata.ts';
import type { Unit } from '../../../model/unit.ts';
import type { Shape } from '../../shape.ts';
import type { Job } from '../job.ts';
import type { StrataColumns } from '../kind-of-counting.ts';
import { writeLevel } from '../lines.ts';

/** Bits of one covariate in the number of a stratum: five covariates fit in a BIGINT. */
const BITS = 12;
export const MOST_COVARIATES = 5;
const LAST = 2 ** BITS - 1;
const BANDS = Object.keys(AGE_BANDS);

/** Whether strata can be made of this column: ages in bands, closed values, yes/no and texts. */
export function isCovariate(field: string): boolean {
  return field === 'age_group' || ['enum', 'flag', 'text'].includes(findField(field)?.type ?? '');
}

/** SQL of the number of a stratum, the first covariate highest; 0 in the place of a covariate: not registered. */
export function stratumSql(fields: readonly string[]): string {
  const places = fields.map((field, at) => `(${codeSql(field)} << ${BITS * (fields.length - 1 - at)})`);
  return places.length === 0 ? 'CAST(0 AS BIGINT)' : places.join(' + ');
}

function codeSql(field: string): string {
  if (field === 'age_group') {
    const bands = Object.values(AGE_BANDS).map(
      (groups, at) => `WHEN age_group IN (${groups.map((group) => `'${group}'`).join(', ')}) THEN ${at + 1}`,
    );
    return `CAST(CASE ${bands.join(' ')} ELSE 0 END AS BIGINT)`;
  }
  const type = findField(field)?.type;
  const code = type === 'enum' ? `CAST(enum_code(${field}) AS BIGINT)` : `CAST(${field} AS BIGINT)`;
  // texts beyond the last code are one group: nobody names 4,000 units in a report
  // least() passes over NULL, so blanks are told apart first
  return `CASE WHEN ${field} IS NULL THEN CAST(0 AS BIGINT) ELSE least(${code} + 1, ${LAST}) END`;
}

/** The code of one covariate, cut out of the number of a stratum. */
export function codeAtSql(stratum: string, fields: readonly string[], at: number): string {
  return `(${stratum} >> ${BITS * (fields.length - 1 - at)}) & ${LAST}`;
}

/** Names of levels as breakdowns have them, each looked up once. */
export interface LevelReader {
  /** Of the covariate at this place, by its code. */
  readonly level: (at: number, code: number) => string;
  /** Of all covariates, by the number of the stratum. */
  readonly levels: (stratum: bigint) => readonly string[];
  /** Codes of all covariates. */
  readonly codes: (stratum: bigint) => readonly number[];
}

export function openLevels(shape: Shape, fields: readonly string[]): LevelReader {
  const known = fields.map(() => new Map<number, string>());
  const level = (at: number, code: number) => {
    const found = known[at]!.get(code) ?? nameLevel(shape, fields[at]!, code);
    known[at]!.set(code, found);
    return found;
  };
  const shift = (at: number) => BigInt(BITS * (fields.length - 1 - at));
  const codes = (stratum: bigint) => fields.map((_, at) => Number((stratum >> shift(at)) & BigInt(LAST)));
  return { level, levels: (stratum) => codes(stratum).map((code, at) => level(at, code)), codes };
}

function nameLevel(shape: Shape, field: string, code: number): string {
  if (code === 0) return MISSING;
  if (field === 'age_group') return BANDS[code - 1]!;
  const { type, values } = findField(field)!;
  if (type === 'text' && code === LAST) return OTHERS;
  if (type === 'enum') return values![code - 1]!;
  return writeLevel(shape, field, type === 'flag' ? String(code === 2) : String(code - 1));
}

/** A figure, what its strata are counted from, and what it is compared within. */
export interface Wanted<Table extends StrataColumns['table'] = StrataColumns['table']> {
  readonly job: Job;
  readonly from: Extract<StrataColumns, { readonly table: Table }>;
  readonly covariates: readonly Covariate[];
}

/** The unit table that is counted from. */
export interface StrataSource {
  readonly shape: Shape;
  readonly unit: Unit;
  readonly table: string;
  readonly columns: readonly string[];
}

/** What a figure's strata are called. */
export const keyOf = ({ job: { indicator, figure, periods }, covariates }: Pick<Wanted, 'job' | 'covariates'>) => ({
  indicator: indicator.id,
  stat: figure.stat,
  period: periods[0]!.id,
  covariates,
});
