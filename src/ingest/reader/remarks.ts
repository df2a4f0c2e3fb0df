import { FIELDS, getField } from '../../model/fields.ts';
import type { Remark, RemarkCode, RowLedger } from '../../model/records.ts';
import { LETTERS, NUMBERS } from '../joins/id-space.ts';
import type { Joins } from '../joins/judge-joins.ts';
import { isDated } from '../values/date-values.ts';
import { DATE_ORDERS, type DateOrder } from '../values/read-date.ts';
import { type FieldColumn, formulaRows, GOOD, STATED, type StatedBlanks } from './columns/field-column.ts';
import type { WorkbookNotes } from './files/opened-file.ts';
import type { Contradiction } from './rows/row-dates.ts';
import { allRows, bySexOf } from './rows/row-tally.ts';

/** So few distinct dates may fall at the end of the month by chance. */
const FEW = 3;

/** Fields that a remark is about, and how much of it there is. */
export interface Noticed {
  readonly columns: readonly FieldColumn[];
  /** The mapping says that a person without a row here means no. */
  readonly complete: boolean;
  /** Rows with empty cells beyond the last heading. */
  readonly surplus: number;
  /** Equal rows kept, since the file has no id to tell persons apart. */
  readonly equalRows: number;
  readonly workbook: WorkbookNotes | null;
  readonly contradictions: readonly Contradiction[];
  /** Columns whose numbers were read once more, by the reading their values proved. */
  readonly settled: readonly string[];
}

/** Remarks on the reading of all files together. */
export function remarksOf(noticed: readonly Noticed[], joins: Pick<Joins, 'forms' | 'lost'>): readonly Remark[] {
  const columns = noticed.flatMap((file) => file.columns);
  const sum = (count: (file: Noticed) => number) => noticed.reduce((total, file) => total + count(file), 0);
  const fields = (keep: (column: FieldColumn) => boolean) => inOrder(columns.filter(keep).map(({ field }) => field.id));
  const answered = new Set(
    noticed.filter((file) => file.complete).flatMap((file) => file.columns.map(({ field }) => field.id)),
  );
  const said = new Map<string, number>();
  for (const { field, meaning, blankState, blankLow } of columns) {
    if (field.type !== 'flag' || answered.has(field.id)) continue;
    const blank = blankState === GOOD || blankState === STATED ? 1 << blankLow : 0;
    said.set(field.id, (said.get(field.id) ?? 0) | meaning.seen | blank);
  }
  return [
    counted(
      'surplus-empty-fields',
      [],
      sum((file) => file.surplus),
    ),
    counted(
      'identical-rows-kept',
      [],
      sum((file) => file.equalRows),
    ),
    listed(
      'birth-date-column',
      fields(({ field, meaning }) => field.id.endsWith('birth_year') && meaning.withDay > 0),
    ),
    listed('all-dates-payment-like', fields(isPaymentLike)),
    listed('months-from-days', fields(isOfDays)),
    listed('days-from-months', daysFromMonths(columns)),
    listed('only-yes', inOrder([...said].filter(([, seen]) => seen === 2).map(([id]) => id))),
    blanksCounted(columns),
    listed('id-numbers-settled', inForm(joins.forms, NUMBERS)),
    listed('id-letters-settled', inForm(joins.forms, LETTERS)),
    counted('ids-not-met', [], joins.lost),
    listed('decimal-settled', inOrder(noticed.flatMap((file) => file.settled).filter((id) => !isDated(getField(id))))),
    counted(
      'hidden-rows',
      [],
      sum((file) => file.workbook?.hiddenRows ?? 0),
    ),
    when(
      'hidden-sheet',
      noticed.some((file) => file.workbook?.hiddenSheet),
    ),
    when(
      'other-epoch',
      noticed.some((file) => file.workbook?.date1904),
    ),
    counted(
      'formulas-without-results',
      fields((column) => formulaRows(column) > 0),
      columns.reduce((total, column) => total + formulaRows(column), 0),
    ),
    listed(
      'date-order-settled',
      fields((column) => provedOrder(column) !== null),
    ),
    contradicted(noticed, 'ends-before-it-starts'),
    contradicted(noticed, 'decided-before-applied'),
  ].flat();
}

/** One remark a field and what its blanks count as, over all files. */
function blanksCounted(columns: readonly FieldColumn[]): readonly Remark[] {
  return FIELDS.flatMap(({ id }) => {
    const stated = columns.flatMap((column) => (column.field.id === id ? (column.stated ?? []) : []));
    return [...new Set(stated.map(({ as }) => as))].flatMap((as): readonly Remark[] => {
      const same = stated.filter((blanks) => blanks.as === as);
      const total = (of: 'cells' | 'rows') =>
        same.reduce<readonly number[]>(
          (sum, blanks: StatedBlanks) => blanks[of].map((n, sex) => n + sum[sex]!),
          [0, 0, 0],
        );
      const cells = total('cells');
      if (cells.every((n) => n === 0)) return [];
      return [
        { code: 'blank-counted', fields: [id], blanks: { as, cells: bySexOf(cells), rows: bySexOf(total('rows')) } },
      ];
    });
  });
}

/** Days that something is counted from or to, and what they must stand beside for that. */
const COUNTED_FROM: Readonly<Record<string, string | null>> = {
  application_date: 'decision_date',
  decision_date: 'application_date',
  referral_date: null,
  measure_start: null,
  plan_date: null,
};

/** Of which more than one in twenty of the distinct texts name a month alone. */
function daysFromMonths(columns: readonly FieldColumn[]): readonly string[] {
  const found = columns.filter(({ field: { id }, meaning: { months, distinct } }) => {
    const beside = COUNTED_FROM[id];
    const isCounted = beside === null || (beside !== undefined && columns.some(({ field }) => field.id === beside));
    return isCounted && months * 20 > distinct;
  });
  return inOrder(found.map(({ field }) => field.id));
}

/**
 * Payments are made from the 24th to the 28th; the month a payment is made in is not the month that the aid concerns.
 */
function isPaymentLike({ field, meaning }: FieldColumn): boolean {
  const { withDay, paymentDays, distinct } = meaning;
  return field.id === 'aid_month' && withDay >= FEW && withDay === paymentDays && withDay === distinct;
}

/** Days that are not the first of a month: of a decision or a payment, whose month need not be that of the aid. */
const isOfDays = (column: FieldColumn): boolean =>
  column.field.id === 'aid_month' && column.meaning.laterDays >= FEW && !isPaymentLike(column);

const inForm = (forms: ReadonlyMap<string, number>, bit: number): readonly string[] =>
  inOrder([...forms].filter(([, form]) => (form & bit) !== 0).map(([space]) => space));

/** The order of day, month and year that the dates of a column prove, where they do not tell themselves. */
export function provedOrder({ field, meaning }: FieldColumn): DateOrder | null {
  const result = meaning.vote.result();
  if (!isDated(field) || result.kind !== 'settled') return null;
  return DATE_ORDERS.find((order) => order === meaning.readings[result.reading]) ?? null;
}

function contradicted(noticed: readonly Noticed[], code: Contradiction['code']): readonly Remark[] {
  const found = noticed.flatMap(({ contradictions }) =>
    contradictions.filter((contradiction) => contradiction.code === code),
  );
  const rows = found.reduce((sum, { rows }) => sum + allRows(rows), 0);
  return counted(code, inOrder(found.map(({ later }) => later)), rows);
}

const when = (code: RemarkCode, is: boolean): readonly Remark[] => (is ? [{ code, fields: [] }] : []);

const inOrder = (ids: readonly string[]): readonly string[] =>
  FIELDS.map(({ id }): string => id).filter((id) => ids.includes(id));

const counted = (code: RemarkCode, fields: readonly string[], count: number): readonly Remark[] =>
  count > 0 ? [{ code, fields, count }] : [];

const listed = (code: RemarkCode, fields: readonly string[]): readonly Remark[] =>
  fields.length > 0 ? [{ code, fields }] : [];

/** More than one row in twenty that is not used stands before the figures; blank and total rows lose nothing. */
export function ledgerRemarks({ read, left }: RowLedger): readonly Remark[] {
  const lost = left.filter(({ reason }) => reason !== 'empty' && reason !== 'total_row');
  const count = lost.reduce((sum, { rows }) => sum + allRows(rows), 0);
  return count * 20 > read ? [{ code: 'rows-left-out', fields: [], count }] : [];
}
