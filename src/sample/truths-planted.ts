import type { Truths } from './truths.ts';

export const PLANTED: Truths = {
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
