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
  /** Commonest obstacle by sex and birth region; `rest` is split in draw-adult.ts. */
  readonly obstacle: PerSex<Readonly<{ sweden: Weights; abroad: Weights }>>;
  /** Weight of parental leave among the `rest` of parents, against 50 for everything else (draw-adult.ts). */
  readonly leaveWeight: PerSex<number>;
  /** Probability that a parent is on parental leave as well as having another obstacle. */
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

const PLANTED: Truths = {
  // SCB, households with aid 2021, applicants 18–64: single without children 42,818 women and 72,924 men,
  // with children 26,850 women and 4,948 men.
  womanSingle: { single_no_children: 42_818 / 115_742, single_with_children: 26_850 / 31_798 },
  // No published figure: Täby 2022 writes "oftast mannen som är registerledare". Three of four is our choice.
  manApplies: 0.75,
  // SCB, commonest obstacle 2021, per cent of recipients by sex and birth region.
  obstacle: {
    woman: {
      sweden: { unemployment: 33, ill_health: 29, social: 22, rest: 16 },
      abroad: { unemployment: 42, ill_health: 18, social: 29, rest: 11 },
    },
    man: {
      sweden: { unemployment: 62, ill_health: 13, social: 11, rest: 14 },
      abroad: { unemployment: 64, ill_health: 10, social: 11, rest: 15 },
    },
  },
  leaveWeight: { woman: 75, man: 20 },
  leaveBesides: { woman: 0.14, man: 0.04 },
  inflow: { woman: [0.7, 1.3], man: [1.3, 0.7] },
  referralFactor: { woman: 1, man: 1.17 },
  planRegistered: { woman: 0.76, man: 0.92 },
  planFocus: {
    woman: { work: 45, education: 28, rehabilitation: 17, other: 10 },
    man: { work: 62, education: 14, rehabilitation: 16, other: 8 },
  },
  violenceAsked: { woman: 0.62, man: 0.38 },
  violenceDisclosed: {
    woman: { yes: 20, no: 74, declined: 6 },
    man: { yes: 7, no: 87, declined: 6 },
  },
  topics: {
    woman: { work: 0.7, health: 0.62, family: 0.66 },
    man: { work: 0.82, health: 0.48, family: 0.42 },
  },
  exitReason: {
    woman: { work: 30, studies: 6, other_benefit: 16, partner: 8, moved: 12, no_return: 23, deceased: 1, other: 4 },
    man: { work: 30, studies: 6, other_benefit: 16, partner: 2, moved: 12, no_return: 29, deceased: 1, other: 4 },
  },
  leisureGranted: {
    elsewhere: { woman: 0.8, man: 0.8 },
    exception: { unit: 'Enhet Söder', woman: 0.4, man: 0.8 },
  },
};

const obstacle = {
  sweden: { unemployment: 49, ill_health: 21, social: 16, rest: 14 },
  abroad: { unemployment: 53, ill_health: 14, social: 20, rest: 13 },
};
const planFocus = { work: 54, education: 21, rehabilitation: 16, other: 9 };
const disclosed = { yes: 13, no: 81, declined: 6 };
const topics = { work: 0.76, health: 0.55, family: 0.54 };
const exits = { work: 30, studies: 6, other_benefit: 16, partner: 5, moved: 12, no_return: 26, deceased: 1, other: 4 };
const granted = { woman: 0.8, man: 0.8 };

/** Nothing differs between women and men: not even who is single with children, or who applies in a couple. */
const EVEN: Truths = {
  womanSingle: { single_no_children: 0.5, single_with_children: 0.5 },
  manApplies: 0.5,
  obstacle: { woman: obstacle, man: obstacle },
  leaveWeight: { woman: 50, man: 50 },
  leaveBesides: { woman: 0.1, man: 0.1 },
  inflow: { woman: [1, 1], man: [1, 1] },
  referralFactor: { woman: 1.085, man: 1.085 },
  planRegistered: { woman: 0.9, man: 0.9 },
  planFocus: { woman: planFocus, man: planFocus },
  violenceAsked: { woman: 0.5, man: 0.5 },
  violenceDisclosed: { woman: disclosed, man: disclosed },
  topics: { woman: topics, man: topics },
  exitReason: { woman: exits, man: exits },
  leisureGranted: { elsewhere: granted, exception: { unit: 'Enhet Söder', ...granted } },
};

export type TruthsName = 'planted' | 'even';

export const TRUTHS: Readonly<Record<TruthsName, Truths>> = { planted: PLANTED, even: EVEN };
