import type { AuditDocument } from '../../model/audit-document.ts';
import type { CountedBlanks, Remark, RemarkCode, RowLedger } from '../../model/records.ts';
import { type BySex, COMPARED, type Sex } from '../../model/sex.ts';
import { CONDITIONAL_FIELDS } from '../rule/conditional-fields.ts';
import type { ProtectOptions } from '../rule/rule.ts';

type Rows = AuditDocument['rows'];
type Filled = AuditDocument['fields'];
type Options = Pick<ProtectOptions, 'threshold' | 'internal'>;

/** How many rows (or units) of each sex there are in all. */
export type RowsBySex = BySex<number>;

/** Rows are no secret. Their split by sex is, where there are rows of a sex but fewer than the threshold. */
function maySplit(rows: RowsBySex, { threshold, internal }: Options): boolean {
  return internal || COMPARED.every((sex) => rows[sex] === 0 || rows[sex] >= threshold);
}

const NO_SPLIT = { women: null, men: null, unknown: null } as const;

/** The ledger as it stands in audit.json: without the split by sex where it would tell of too few. */
export function protectRows(ledger: RowLedger, rows: RowsBySex, options: Options): Rows {
  const split = maySplit(rows, options);
  return {
    read: ledger.read,
    used: ledger.used,
    left: ledger.left.map((one) => ({ reason: one.reason, ...(split ? one.rows : NO_SPLIT) })),
    bad_values: ledger.badValues
      .filter(({ field }) => options.internal || !CONDITIONAL_FIELDS.has(field))
      .map((one) => ({ field: one.field, ...(split ? one.rows : NO_SPLIT) })),
  };
}

/**
 * Blank cells that count as an answer, as they stand in audit.json. They are answers, not blanks: their exact number is
 * one that a figure may hide, or the difference between two. So a release says only how many there are at least, in
 * steps of twice the threshold and never nearer to all rows than the threshold: more than a threshold of numbers is
 * left. Without numbers for fields that only some have, and where a sex has few rows.
 */
export function protectBlanks(
  field: string,
  { as, cells, rows }: CountedBlanks,
  options: Options,
): NonNullable<AuditDocument['remarks'][number]['blanks']> {
  if (options.internal) return { as, ...cells, at_least: false };
  if (CONDITIONAL_FIELDS.has(field) || !maySplit(rows, options)) return { as, ...NO_SPLIT, at_least: true };
  const step = 2 * options.threshold;
  const least = (sex: Sex) =>
    Math.max(0, Math.floor(Math.min(cells[sex], rows[sex] - options.threshold) / step) * step);
  return { as, women: least('women'), men: least('men'), unknown: least('unknown'), at_least: true };
}

/** How far one field is filled in: registered, of the units that the field describes. */
export interface FilledCount {
  readonly field: string;
  readonly of: BySex<number>;
  readonly registered: BySex<number>;
  /** How many people those are: a person of a whole year has twelve rows, and not everybody has a decision. */
  readonly people: BySex<number>;
}

/** Finer shares than whole per cent say nothing more. */
const FINEST = 100;

/**
 * Filled shares as they stand in audit.json. Fields that only some have are left out: their filled share is another
 * indicator's numerator. Of the others, those who have the field may be few, as where a system writes yes and leaves the
 * rest blank: shares are rounded to equal steps, each at least twice the threshold of the people (of the rows, where these
 * are fewer). Women and men are shown together or not at all.
 */
export function protectFilled(counts: readonly FilledCount[], options: Options): Filled {
  return counts
    .filter(({ field }) => options.internal || !CONDITIONAL_FIELDS.has(field))
    .map(({ field, of, registered, people }) => {
      const steps = (sex: Sex) => Math.floor(Math.min(of[sex], people[sex]) / (2 * options.threshold));
      const pair = options.internal || COMPARED.every((sex) => of[sex] === 0 || steps(sex) > 0);
      const share = (sex: Sex): number | null => {
        if (of[sex] === 0 || (sex !== 'unknown' && !pair)) return null;
        const exact = registered[sex] / of[sex];
        return options.internal ? exact : roundTo(exact, Math.min(FINEST, steps(sex)));
      };
      return { id: field, filled: { women: share('women'), men: share('men'), unknown: share('unknown') } };
    });
}

/** To the nearest of so many equal steps; null where there are none. */
const roundTo = (share: number, steps: number): number | null => (steps < 1 ? null : Math.round(share * steps) / steps);

/** Remarks whose number is one of answers, of women and men together: what it leaves of all is another one. */
const TELL_ANSWERS: ReadonlySet<string> = new Set<RemarkCode>(['partly-from-amounts', 'refused-periods']);

/**
 * A remark without its number where that is about too few or tells what was answered, and without its lines, which stay
 * where the export is.
 */
export function protectRemark(
  { code, fields, count, blanks }: Remark,
  options: { readonly threshold: number; readonly internal: boolean },
) {
  const telling = TELL_ANSWERS.has(code) || (count !== undefined && count > 0 && count < options.threshold);
  const few = !options.internal && telling;
  return {
    ...{ code, fields: [...fields], count: few ? null : (count ?? null) },
    ...(blanks && { blanks: protectBlanks(fields[0]!, blanks, options) }),
  };
}
