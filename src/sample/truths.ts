type Weights = Readonly<Record<string, number>>;
/** One figure for each sex, as it is in the generated population (registered or not). */
type PerSex<T> = Readonly<{ woman: T; man: T }>;

/**
 * Every probability that may differ between women and men. `fixtures/README.md` lists them,
 * so that a report made from a sample can be held against what was put there.
 */
export interface Truths {
  /** Share of women among single adults, by household type. */
  readonly womanSingle: Readonly<{ single_no_children: number; single_with_children: number }>;
  /** Probability that the man is the applicant of a different-sex couple. */
  readonly manApplies: number;
  /** Commonest obstacle by sex and birth region; `rest` is split in obstacles.ts. */
  readonly obstacle: PerSex<Readonly<{ sweden: Weights; abroad: Weights }>>;
  /** Weight of parental leave among the `rest` of parents, beside 50 for everything else (obstacles.ts). */
  readonly leaveWeight: PerSex<number>;
  /** Probability that a parent is on parental leave beside another obstacle. */
  readonly leaveBesides: PerSex<number>;
  /** Inflow of single adults in the first and the last month of the window, relative to the mean. */
  readonly inflow: PerSex<readonly [number, number]>;
  /** Factor on the monthly hazard of being referred, the same within every obstacle. */
  readonly referralFactor: PerSex<number>;
  readonly planRegistered: PerSex<number>;
  readonly planFocus: PerSex<Weights>;
  readonly violenceAsked: PerSex<number>;
  readonly violenceDisclosed: PerSex<Weights>;
  readonly topics: PerSex<Readonly<{ work: number; health: number; family: number }>>;
  readonly exitReason: PerSex<Weights>;
  /** Probability that extra aid for leisure is granted once applied for; `exception` holds in one unit. */
  readonly leisureGranted: Readonly<{
    elsewhere: PerSex<number>;
    exception: Readonly<{ unit: string }> & PerSex<number>;
  }>;
}
