import type { Text } from '../../text/text.ts';

/** What the rows of one code say that cannot all be true of one person, decision or case. */
export interface Contradiction {
  readonly remark: 'two-birth-years' | 'decision-codes-shared' | 'answers-contradict' | 'adults-contradict' | null;
  /** The field that is told of, where it is not the code's own. */
  readonly field?: string;
  /** SQL of the group of rows with one code: true where they contradict one another. */
  readonly sql: string;
  readonly text: Text;
  /** What would be counted if the export were read as it stands; else the usual sentence. */
  readonly so?: Text;
  /** What to do where the code is right and its rows are parts of one thing; null: the code names several things. */
  readonly parts: Text | null;
}

export interface CodeKind {
  readonly id: 'person_id' | 'decision_id' | 'case_id' | 'measure_id';
  readonly name: Text;
  /** `SELECT` of the rows that have a code: the code as `code`; where `parted`, what each of its parts is as `part`. */
  readonly rows: string;
  readonly parted: boolean;
  /**
   * `SELECT code` of the codes that may contradict themselves, where that is quicker to find than all parts of all
   * codes.
   */
  readonly suspects?: string;
  /** `SELECT` of how many codes and rows there are in all, where `rows` are not all. */
  readonly all?: string;
  readonly contradictions: readonly Contradiction[];
  /** What is counted where the column is left unread. */
  readonly unread: Text;
}
