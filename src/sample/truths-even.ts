import type { Truths } from './truths.ts';

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
export const EVEN: Truths = {
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
