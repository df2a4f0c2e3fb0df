export type JoinField = 'person_id' | 'case_id';

/** How many distinct ids of a file meet those of the others. */
export interface FileJoin {
  readonly file: string;
  readonly field: JoinField;
  readonly ids: number;
  readonly met: number;
  /** The file has no sex of its own: `met` counts ids that a file with sex has; the rest are of unknown sex. */
  readonly needed: boolean;
}
