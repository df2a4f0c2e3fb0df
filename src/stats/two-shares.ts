/** Yes and registered of the two sexes. */
export interface TwoShares {
  readonly x1: number;
  readonly n1: number;
  readonly x0: number;
  readonly n0: number;
}
