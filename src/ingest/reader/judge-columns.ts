import { CodedError } from '../../errors/coded-error.ts';
import { meetsCondition } from '../headings/meets-condition.ts';
import { ambiguousColumn, destroyedIds, refuseColumn } from '../values/refuse-column.ts';
import { refuseLabels } from '../values/refuse-labels.ts';
import { GOOD, textsOf, unreadLabels, unreadRows } from './field-column.ts';
import type { PlannedColumn } from './plan-columns.ts';
import { settledKey } from './settled.ts';

/** What the values of a file's columns ask for once they have all been seen. */
export interface Judgement {
  readonly problems: readonly CodedError[];
  /** What the next pass must know; nothing to add: the pass stands. */
  readonly settle: readonly (readonly [string, number | 'unread'])[];
}

/** Looks at the distinct texts of every column of a file. `readCells`: used rows of the file with a value, by field. */
export function judgeColumns(
  planned: readonly PlannedColumn[],
  file: string,
  at: number,
  readCells: (field: string) => number,
): Judgement {
  const judged = planned.map((one) => judgeColumn(one, file, at, readCells(one.column.field.id)));
  return { problems: judged.flatMap(({ problems }) => problems), settle: judged.flatMap(({ settle }) => settle) };
}

function judgeColumn({ column, matched }: PlannedColumn, file: string, at: number, filled: number): Judgement {
  const { field, meaning } = column;
  const place = { field, heading: matched?.heading ?? field.heading, file };
  const key = settledKey(at, field.id);
  if (matched?.condition) {
    const met = meetsCondition(matched.condition, place, textsOf(column));
    if (met instanceof CodedError) return { problems: [met], settle: [] };
    if (!met) return { problems: [], settle: [[key, 'unread']] };
  }
  const problems: CodedError[] = [];
  if (meaning.destroyed.length > 0) problems.push(destroyedIds(place, meaning.destroyed));
  const labels = unreadLabels(column);
  const rows = unreadRows(column);
  const refusal =
    refuseLabels(place, {
      labels,
      rows,
      lines: column.unreadLines,
      // where the mapping makes blanks an answer, the filled cells are few by nature: nothing is passed over
      filled: column.blankState === GOOD ? 0 : filled + rows,
      texts: () => textsOf(column),
      isStated: meaning.isStated,
      mapped: matched?.by === 'mapping',
    }) ?? refuseColumn(place, labels, meaning.distinct);
  if (refusal) problems.push(refusal);
  const result = meaning.vote.result();
  if (result.kind !== 'settled') return { problems: [...problems, ambiguousColumn(place, result.kind)], settle: [] };
  const missed = meaning.fixed === null && meaning.missed[result.reading] === true;
  return { problems, settle: missed ? [[key, result.reading]] : [] };
}

/** The decimal mark that the values of a file prove, or null. */
export function decimalOf(planned: readonly PlannedColumn[]): ',' | '.' | null {
  for (const { column } of planned) {
    const { readings, excluded, vote } = column.meaning;
    const result = vote.result();
    if (column.field.type !== 'amount' || result.kind !== 'settled') continue;
    if (readings.length === 1) return readings[0] === 'decimal-comma' ? ',' : '.';
    if (excluded.some((out) => out)) return readings[result.reading] === 'decimal-comma' ? ',' : '.';
  }
  return null;
}
