/** A set whose size stands in the release. */
export interface PublishedSet {
  readonly number: number;
  /** Not registered in the figure that it belongs to: no trait of anybody. */
  readonly blank: number | undefined;
  readonly least: number;
}

/** A set whose size stands in the release group by group; merged groups are one. */
export interface PublishedTable extends PublishedSet {
  readonly by: string;
  readonly groups: readonly (readonly string[])[];
}
