import type { AdultSex, HouseholdType } from './household.ts';
import type { Random } from './random.ts';
import type { Truths } from './truths.ts';

/** What the published figures leave over, split by our own choice; only parents can lack child care or be on leave. */
const PARENTS = { no_childcare: 10, works: 22, establishment: 8, other: 7, none: 3 };
const OTHERS = { works: 48, establishment: 22, pension: 4, other: 18, none: 8 };
const EARLIER = { unemployment: 50, ill_health: 20, social: 15, works: 15 };

export interface Circumstances {
  readonly sex: AdultSex;
  readonly bornAbroad: boolean;
  readonly type: HouseholdType;
}

export interface Obstacles {
  /** The one of most months. */
  readonly obstacle: string;
  /** Another one in the first months, for about one in ten. */
  readonly earlier: string | undefined;
  readonly parentalLeave: boolean;
}

export function drawObstacles(random: Random, truths: Truths, { sex, bornAbroad, type }: Circumstances): Obstacles {
  const parent = type.endsWith('with_children');
  const drawn = random.pick(truths.obstacle[sex][bornAbroad ? 'abroad' : 'sweden']);
  const rest = random.pick<string>(parent ? { parental_leave: truths.leaveWeight[sex], ...PARENTS } : OTHERS);
  // The establishment allowance is for the newly arrived.
  const possible = rest === 'establishment' && !bornAbroad ? 'works' : rest;
  const obstacle = drawn === 'rest' ? possible : drawn;
  const earlier = random.chance(0.125) ? random.pick(EARLIER) : undefined;
  const besides = random.chance(truths.leaveBesides[sex]);
  return {
    obstacle,
    earlier: earlier === obstacle ? undefined : earlier,
    parentalLeave: obstacle === 'parental_leave' || (parent && besides),
  };
}
