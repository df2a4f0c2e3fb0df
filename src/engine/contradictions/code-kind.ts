import type { Text } from '../../text/text.ts';

/** What the rows of one code say that cannot all be true of one person, decision or case. */
export interface Contradiction {
  readonly remark: 'two-birth-years' | 'decision-codes-shared' | 'answers-contradict' | null;
  /** The field that is told of, where it is not the code's own. */
  readonly field?: string;
  /** SQL of the group of rows with one code: true where they contradict one another. */
  readonly sql: string;
  readonly text: Text;
  /** What helps where the code is right and its rows are parts; null: the code is not one thing's. */
  readonly parts: Text | null;
}

export interface CodeKind {
  readonly id: 'person_id' | 'decision_id' | 'measure_id';
  readonly name: Text;
  /** `SELECT` of the rows that have a code: the code as `code`, what tells it from others of its kind as `part`. */
  readonly rows: string;
  readonly contradictions: readonly Contradiction[];
  /** What is counted where the column is left unread. */
  readonly unread: Text;
}
