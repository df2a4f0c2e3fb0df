import { CodedError } from '../../errors/coded-error.ts';
import { meetsCondition } from '../headings/meets-condition.ts';
import { ambiguousColumn, destroyedIds, refuseColumn } from '../values/refuse-column.ts';
import { countedTexts, textsOf } from './field-column.ts';
import type { PlannedColumn } from './plan-columns.ts';
import { settledKey } from './settled.ts';

/** What the values of a file's columns ask for once they have all been seen. */
export interface Judgement {
  readonly problems: readonly CodedError[];
  /** What the next pass must know; nothing to add: the pass stands. */
  readonly settle: readonly (readonly [string, number | 'unread'])[];
}

/** Looks at the distinct texts of every column of a file. */
export function judgeColumns(planned: readonly PlannedColumn[], file: string, at: number): Judgement {
  const judged = planned.map((one) => judgeColumn(one, file, at));
  return { problems: judged.flatMap(({ problems }) => problems), settle: judged.flatMap(({ settle }) => settle) };
}

function judgeColumn({ column, matched }: PlannedColumn, file: string, at: number): Judgement {
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
  const refusal = refuseColumn(place, countedTexts(column, column.unread), meaning.distinct);
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
