import { CodedError } from '../../../errors/coded-error.ts';
import type { ColumnMapping } from '../../../model/mapping-file.ts';
import { meetsCondition } from '../../headings/known-headings.ts';
import { refuseFollowUps, refuseNegative } from '../../values/corrections.ts';
import { isDated } from '../../values/date-values.ts';
import { foldLabel } from '../../values/label-text.ts';
import { refuseMonths } from '../../values/other-date-forms.ts';
import { type CountedValues, destroyedIds, type IdLikeness, idLikeness, refuseFillers } from '../../values/read-id.ts';
import { ambiguousColumn, refuseUnreadAmounts } from '../../values/read-number.ts';
import { type ColumnPlace, refuseFormulas } from '../../values/refuse-column.ts';
import { refuseDates } from '../../values/refuse-dates.ts';
import { isAskedAbout, isTolerable, refuseLabels } from '../../values/refuse-labels.ts';
import { FORMULA_CELL } from '../rows/record.ts';
import { formulaRows, GOOD, STATED, textsOf, unreadLabels, unreadRows } from './field-column.ts';
import { type PlannedColumn, settledKey } from './plan-columns.ts';

/** What the values of a file's columns ask for once they have all been seen. */
interface Judgement {
  readonly problems: readonly CodedError[];
  /** What the next pass must know; nothing to add: the pass stands. */
  readonly settle: readonly (readonly [string, number | 'unread'])[];
}

/** The file that is judged. */
interface JudgedFile {
  readonly name: string;
  /** Its place among the files. */
  readonly at: number;
  readonly rows: number;
  /** Used rows with a value, by field; of fields whose cells are asked about, and of amounts. */
  readonly readCells: (field: string) => number;
  /** Columns that are read as ids, by their place: the values of their first rows. */
  readonly ids: ReadonlyMap<number, CountedValues>;
  /** Places of columns that the mapping says are pseudonyms. */
  readonly pseudonyms: ReadonlySet<number>;
  /** What the mapping says of the columns, by field. */
  readonly stated: Readonly<Record<string, ColumnMapping>>;
  /** The words of a heading that leave a row out, as the mapping has them. */
  readonly keptOut: (heading: string) => readonly string[];
  /** The folded words of a heading that leave a row out; undefined where the mapping says nothing of it. */
  readonly leftOut: (heading: string) => ReadonlySet<string> | undefined;
}

/** Looks at the distinct texts of every column of a file. */
export function judgeColumns(planned: readonly PlannedColumn[], file: JudgedFile): Judgement {
  const judged = planned.map((column) => judgeColumn(column, file));
  return { problems: judged.flatMap(({ problems }) => problems), settle: judged.flatMap(({ settle }) => settle) };
}

function judgeColumn(planned: PlannedColumn, file: JudgedFile): Judgement {
  const { column, matched } = planned;
  const { name, at } = file;
  const { field, meaning } = column;
  const heading = matched?.heading ?? field.heading;
  const place = { field, heading, file: name, stated: file.stated[field.id], leftOut: file.keptOut(heading) };
  const key = settledKey(at, field.id);
  if (matched?.condition) {
    const met = meetsCondition(matched.condition, place, textsOf(column));
    if (met instanceof CodedError) return { problems: [met], settle: [] };
    if (!met) return { problems: [], settle: [[key, 'unread']] };
  }
  const look = lookOf(planned, file);
  if (look === 'answers' || (look === 'none' && matched?.condition === 'codes'))
    return { problems: [], settle: [[key, 'unread']] };
  const problems: CodedError[] = typeof look === 'object' ? [refuseFillers(place, look.fillers)] : [];
  if (meaning.destroyed.length > 0) problems.push(destroyedIds(place, meaning.destroyed));
  const refusal = refusalOf(planned, place, file);
  if (refusal) problems.push(refusal);
  const result = meaning.vote.result();
  if (result.kind !== 'settled' && !isDated(field))
    return { problems: [...problems, ambiguousColumn(place, result.kind)], settle: [] };
  // a few dates that fit several orders, among many that tell themselves, are slips: the first reading leaves them
  // unread
  const reading = result.kind === 'settled' ? result.reading : 0;
  const missed = meaning.fixed === null && meaning.missed[reading] === true && problems.length === 0;
  return { problems, settle: missed ? [[key, reading]] : [] };
}

/** What a column of ids holds, beside what the mapping says of it. */
function lookOf({ column, matched }: PlannedColumn, { ids, pseudonyms, leftOut }: JudgedFile): IdLikeness {
  const seen = pseudonyms.has(column.source) ? undefined : ids.get(column.source);
  if (!seen) return 'ids';
  const words = leftOut(matched?.heading ?? column.field.heading);
  const values = seen.values.filter(({ text }) => !column.meaning.isStated(text) && !words?.has(foldLabel(text)));
  return idLikeness({ ...seen, values }, matched?.condition === 'codes');
}

/**
 * Beyond this part of the rows formulas without results are refused; below, they are bad values and told. In a column
 * whose answers are asked about they are as few as those that are not understood may be.
 */
const FORMULAS = 0.05;

function refusalOf(
  { column, matched }: PlannedColumn,
  place: ColumnPlace,
  { rows, readCells, leftOut }: JudgedFile,
): CodedError | null {
  const { field, meaning, unreadLines: lines } = column;
  const formulas = formulaRows(column);
  const unread = unreadRows(column);
  // where the mapping makes blanks an answer, the filled cells are few by nature: nothing is passed over
  const filled = column.blankState === GOOD || column.blankState === STATED ? 0 : readCells(field.id) + unread;
  const isSlip = isAskedAbout(field) ? isTolerable(field.id, formulas, filled) : formulas < rows * FORMULAS;
  if (formulas > 0 && !isSlip) return refuseFormulas(place, formulas, lines);
  const texts = () => textsOf(column);
  const months = field.type === 'month' || field.type === 'period' ? refuseMonths(place, texts()) : null;
  if (months !== null) return months;
  if (isDated(field)) {
    const { distinct, order, unfit } = meaning;
    return refuseDates(place, {
      unread: unreadLabels(column),
      lines,
      distinct,
      order,
      vote: meaning.vote.result(),
      unfit,
      texts,
    });
  }
  const seen = {
    labels: unreadLabels(column).filter(({ text }) => text !== FORMULA_CELL),
    rows: unread - formulas,
    lines,
    filled,
    texts,
    isStated: meaning.isStated,
    mapped: matched?.by === 'mapping',
  };
  if (field.id === 'purpose' && leftOut(place.heading) === undefined) return refuseFollowUps(place, texts());
  if (field.type === 'amount') return refuseNegative(place, seen) ?? refuseUnreadAmounts(place, seen);
  return refuseLabels(place, seen);
}

/** The decimal mark that the values of a file prove, or null. */
export function decimalOf(planned: readonly PlannedColumn[]): ',' | '.' | null {
  for (const { column } of planned) {
    const { readings, unfit, vote } = column.meaning;
    const result = vote.result();
    if (column.field.type !== 'amount' || result.kind !== 'settled') continue;
    if (readings.length === 1) return readings[0] === 'decimal-comma' ? ',' : '.';
    if (unfit.some(({ count }) => count > 0)) return readings[result.reading] === 'decimal-comma' ? ',' : '.';
  }
  return null;
}
