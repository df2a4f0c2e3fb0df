/**
 * What a well-informed outsider knows beside the release: which counts are the same people under two names, and who is
 * among whom. Written from the words of the report and from what the numbers mean, and by nobody who decides what is
 * hidden: it repeats no declaration of the program. Where a municipality's export does not bear one of these out, the
 * numbers contradict it, and what hangs on it is tried without them (bounds.ts).
 */

/** A count: a figure and a quantity of it, `plan-share/share yes`. */
export type CountName = `${string} ${'people' | 'yes' | 'no' | 'blank'}`;

/** Holds wherever both sides stand: in each period and each group, for women, for men and for unknown. */
export interface Statement {
  readonly is: 'equal' | 'at_most';
  /** Counts that are added together. */
  readonly left: readonly CountName[];
  readonly right: readonly CountName[];
  /** Counts that are secrets also where no line of the release is about them. */
  readonly secret?: readonly CountName[];
  /** Figures that must be about the same people, nobody blank: else the statement does not hold. */
  readonly alike?: readonly string[];
}

const equal = (left: Statement['left'], right: Statement['right'], more: Partial<Statement> = {}): Statement => ({
  ...{ is: 'equal', left, right },
  ...more,
});
const atMost = (left: Statement['left'], right: Statement['right'], more: Partial<Statement> = {}): Statement => ({
  ...{ is: 'at_most', left, right },
  ...more,
});
/** Everybody asked: whoever answered, and whoever did not. */
const asked = (figure: string): readonly CountName[] => [`${figure} people`, `${figure} blank`];

/** Everybody who has aid. */
export const EVERYBODY = 'recipients/count';

/** Questions to everybody who has aid. */
const ASKED_OF_ALL = [
  'violence-asked/share',
  'perpetrator-asked/share',
  'honour-asked/share',
  'economic-violence-asked/share',
  'assessment-topics/share:work',
  'assessment-topics/share:health',
  'assessment-topics/share:family',
];
/** The field that each of them reads; the share of those for whom it is registered. */
const FIELD_OF = [
  ['violence-asked/share', 'data-gaps/share:violence_asked'],
  ['perpetrator-asked/share', 'data-gaps/share:perpetrator_asked'],
  ['honour-asked/share', 'data-gaps/share:honour_asked'],
  ['economic-violence-asked/share', 'data-gaps/share:economic_violence_asked'],
] as const;
/** Couples of a woman and a man. */
const OF_COUPLES = ['first-contact/share', 'addressed-to/share', 'payee/share'];
const SIDES = ['woman', 'man', 'both'] as const;

export const STATEMENTS: readonly Statement[] = [
  ...ASKED_OF_ALL.map((one) => equal(asked(one), ['recipients/count people'])),
  ...FIELD_OF.map(([one, field]) => equal([`${one} people`], [`${field} yes`])),
  equal(asked('referral-share/share'), asked('plan-share/share')),
  ...['plan-share/share', 'referral-share/share', 'individual-talk/share'].map((one) =>
    atMost(asked(one), ['recipients/count people']),
  ),
  atMost(asked('referral-share/rate'), ['recipients/count people']),

  // whose answers another figure is about
  equal(asked('violence-disclosed/share'), ['violence-asked/share yes']),
  equal(['violence-disclosed/share:declined people'], ['violence-disclosed/share people']),
  equal(asked('violence-support/share'), ['violence-disclosed/share yes']),
  atMost(
    ['violence-disclosed/share yes', 'violence-disclosed/share:declined yes'],
    ['violence-disclosed/share people'],
  ),
  atMost(['violence-support/share yes'], ['violence-support/share:offered yes']),

  // those with long-term aid, and the others
  equal(asked('violence-asked/share:long'), ['long-term-share/share yes']),
  ...(['people', 'yes', 'no'] as const).map((one) =>
    equal(
      [`violence-asked/share ${one}`],
      [`violence-asked/share:long ${one}`, `violence-asked/not-long-term ${one}`],
      { secret: [`violence-asked/not-long-term ${one}`] },
    ),
  ),
  equal(asked('aid-months/mean'), asked('long-term-share/share')),

  // single applicants' decisions: in full, in part, refused
  equal(['granted-share/share no'], ['granted-share/share:partly yes', 'granted-share/share:denied yes'], {
    secret: ['granted-share/share:partly yes', 'granted-share/share:denied yes'],
  }),
  equal(['granted-share/share people'], ['granted-share/share:partly people']),
  equal(['granted-share/share people'], ['granted-share/share:denied people']),
  // an amount is granted in full or in part; decisions to grant 0 kronor are left out
  atMost(
    ['granted-amount/mean people', 'granted-amount/mean blank'],
    ['granted-share/share yes', 'granted-share/share:partly yes'],
    { secret: ['granted-share/share:partly yes'] },
  ),
  ...(['people', 'yes', 'no'] as const).map((one) =>
    equal([`granted-share/share ${one}`], [`granted-share/share:first ${one}`, `granted-share/not-first ${one}`], {
      secret: [`granted-share/not-first ${one}`],
    }),
  ),
  atMost(asked('granted-amount-share/ratio'), ['granted-share/share people']),

  // what is read off one curve
  equal(asked('time-to-referral/hazard'), asked('time-to-referral/curve')),

  // children
  equal(asked('leisure-aid-applied/share'), asked('leisure-aid-share/share')),
  equal(asked('leisure-aid-applied/share:granted'), ['leisure-aid-applied/share yes']),
  atMost(['leisure-aid-applied/share:granted yes'], ['leisure-aid-share/share yes']),
  equal(asked('leisure-aid-amount/mean:granted'), ['leisure-aid-share/share yes']),
  equal(asked('leisure-aid-amount/mean:all'), asked('leisure-aid-share/share')),

  // measures
  equal(['measure-satisfaction/share people'], ['measure-satisfaction/share:answered yes']),

  // couples: the answers are one table
  ...OF_COUPLES.map((one) =>
    equal(
      [`${one}:woman people`],
      SIDES.map((side): CountName => `${one}:${side} yes`),
      {
        secret: [`${one}:both yes`],
      },
    ),
  ),
  equal(
    ['registered-applicant/share:woman people'],
    ['registered-applicant/share:woman yes', 'registered-applicant/share:man yes'],
  ),
  ...OF_COUPLES.map((one) => equal(asked(`${one}:woman`), asked('registered-applicant/share:woman'))),
  equal(['split-payment/share:all yes'], ['split-payment/share:able yes']),
  equal(
    ['split-payment/share:all people'],
    ['split-payment/share:able people', 'split-payment/share:not_asked yes', 'split-payment/not-possible yes'],
    { secret: ['split-payment/not-possible yes'] },
  ),

  // parents on leave: referred, with a plan, both, neither
  ...parentsOnLeave(),
];

function parentsOnLeave(): readonly Statement[] {
  const figure = (name: string) => `parental-leave-referral/${name}`;
  const yes = (...names: readonly string[]) => names.map((name): CountName => `${figure(name)} yes`);
  const parts = ['both', 'referred-only', 'plan-only', 'neither'] as const;
  const alike = ['share:referred', 'share:plan', 'share:either'].map(figure);
  const secret = yes(...parts);
  return [
    equal(yes('share:referred'), yes('both', 'referred-only'), { secret, alike }),
    equal(yes('share:plan'), yes('both', 'plan-only'), { secret, alike }),
    equal(yes('share:either'), yes('both', 'referred-only', 'plan-only'), { secret, alike }),
    equal([`${figure('share:either')} people`], yes(...parts), { secret, alike }),
  ];
}

/** A distribution over a field, and a count of the same people divided by it. */
export const DISTRIBUTIONS = [
  { figure: 'obstacle/category', by: 'obstacle', size: 'recipients/count', of: ['recipients/count people'] },
  { figure: 'plan-focus/category', by: null, size: null, of: ['plan-share/share yes'] },
  { figure: 'denial-reason/category', by: null, size: null, of: ['granted-share/share:denied yes'] },
] as const satisfies readonly {
  readonly figure: string;
  readonly by: string | null;
  readonly size: string | null;
  /** How many are asked: the people of the distribution and its blanks. */
  readonly of: readonly CountName[];
}[];

/** A breakdown that cuts one group of another breakdown in two. */
export const CUTS: Readonly<Record<string, { readonly by: string; readonly level: string }>> = {
  born_abroad_by_aid: { by: 'born_abroad', level: 'yes' },
};

/** Figures about the people of some groups alone; in those groups the two count the same people. */
export const PARTS_OF_PEOPLE: readonly {
  readonly figure: string;
  readonly size: readonly CountName[];
  readonly by: string;
  readonly levels: readonly string[];
}[] = [
  {
    figure: 'individual-talk/share',
    size: ['recipients/count people'],
    by: 'household_type',
    levels: ['couple_no_children', 'couple_with_children', 'couple'],
  },
];

/** Told of a person who has it on any day of a period: at most as many in the year as in its quarters together. */
export const ON_SOME_DAY: readonly string[] = [
  'plan-share/share',
  'referral-share/share',
  'violence-asked/share',
  'perpetrator-asked/share',
  'honour-asked/share',
  'economic-violence-asked/share',
  'assessment-topics/share:work',
  'assessment-topics/share:health',
  'assessment-topics/share:family',
];

/** Units of which each lies in one period: the periods add up. */
export const IN_ONE_PERIOD: readonly string[] = ['decision', 'measure'];

/** Figures about the first of somebody's in each period: who has a first one in two quarters has one in the year. */
export const FIRST_OF_A_PERIOD: readonly string[] = ['granted-share/share:first', 'granted-share/not-first'];

/** Indicators about violence that was told of, and the smallest count that may be told of them. */
export const SENSITIVE: readonly string[] = ['violence-disclosed', 'violence-support'];
export const SENSITIVE_LEAST = 10;

/** Months with aid in a year, their mean and median; who has at least ten has long-term aid. */
export const MONTHS = {
  figure: 'aid-months/mean',
  median: 'aid-months/median',
  long: 'long-term-share/share',
  most: 12,
  from: 10,
} as const;

/** Shares within a horizon of people who are followed from their first day, and a count of the same events at any time. */
export const HORIZONS: Readonly<Record<string, { readonly events: string | null } | undefined>> = {
  'time-to-referral': { events: 'time-to-referral/hazard' },
  'plan-in-time': { events: null },
  'return-share': { events: null },
};

/** Figures whose yes are those whom an indicator can be about at most, where that is not everybody who has aid. */
export const AMONG: Readonly<Record<string, string | undefined>> = {
  'violence-disclosed': 'violence-asked/share',
  'violence-support': 'violence-asked/share',
};

/** How many of all who have aid are registered follows from how many there are and from the blanks, both no secret. */
export const NO_SECRET_SIZE: readonly string[] = ASKED_OF_ALL;

/** Numbers that are no secret, and those who are asked about a field rather than with one answer. */
export const NO_SECRET_NO: readonly string[] = ['data-gaps'];
