import { describe } from 'vitest';
import { grantedShare } from '../../src/indicators/granted-share.ts';
import { parentalLeaveReferral } from '../../src/indicators/parental-leave-referral.ts';
import {
  breakdown,
  countedTwice,
  decisionsByQuarter,
  distributions,
  groupSizes,
  inParts,
  parentAndChild,
  personsByQuarter,
  subPopulation,
  unknownSizes,
} from './classes.ts';
import {
  CATEGORY,
  type Class,
  COUNT,
  DECISION,
  FAMILY,
  FREE,
  OBSTACLES,
  ofRest,
  ofUnit,
  PARTS,
  partsOf,
  quarters,
  SHARE,
  TWO_QUESTIONS,
  take,
  testClasses,
} from './judged.ts';

const CLASSES: readonly Class[] = [
  { name: 'both sexes, 3 groups', t: 3, indicators: SHARE, inputs: () => breakdown([4, 5, 6], [4, 5, 5], 3) },
  {
    ...{ name: 'sizes and outcomes unknown', t: 3, indicators: SHARE, options: { largest: 8 } },
    inputs: () => unknownSizes([8, 8, 8], 0, 3),
  },
  { name: 'parent and child', t: 3, indicators: FAMILY, inputs: () => parentAndChild([5, 5, 6], 3) },
  { name: 'parent and child, t 4', t: 4, indicators: FAMILY, inputs: () => parentAndChild([3, 7, 9], 4) },
  {
    ...{ name: 'all and a sub-population', t: 3, indicators: PARTS, options: { tableOf: ofRest } },
    inputs: () => subPopulation([5, 4, 5], [5, 5, 4], 3),
  },
  {
    ...{ name: 'persons, 3 quarters and the year', t: 3, indicators: SHARE, options: quarters },
    inputs: () => personsByQuarter([5, 7, 9], 3),
  },
  {
    ...{ name: 'persons, 3 quarters and the year, t 4', t: 4, indicators: SHARE, options: quarters },
    inputs: () => personsByQuarter([7, 8, 10], 4),
  },
  {
    ...{ name: 'decisions, 4 quarters', t: 5, indicators: DECISION, options: quarters },
    inputs: () => decisionsByQuarter([10, 12, 15, 15], 5),
  },
  {
    ...{ name: 'group sizes, both sexes', t: 3, indicators: COUNT, options: { largest: 5 } },
    inputs: () => groupSizes([5, 5, 5], [5, 5, 5], 3),
  },
  {
    ...{ name: 'group sizes, one sex, t 4', t: 4, indicators: COUNT, options: { largest: 11 } },
    inputs: () => groupSizes([11, 11, 11, 11], [0, 0, 0, 0], 4),
  },
  {
    ...{ name: 'categories, both sexes', t: 3, indicators: CATEGORY, options: { largest: 5 } },
    inputs: () => distributions([5, 5, 5], [5, 4, 5], 3),
  },
  {
    ...{ name: 'two questions to the same people, and both answers together', t: 3, indicators: FREE },
    options: { tableOf: ofUnit },
    inputs: () => inParts(TWO_QUESTIONS, [2, 4, 6], 3),
  },
  {
    ...{ name: 'referred, plan, and either: who has both follows', t: 3, indicators: take(parentalLeaveReferral) },
    options: { tableOf: ofUnit },
    inputs: () => inParts(partsOf(parentalLeaveReferral), [2, 4, 6], 3),
  },
  {
    ...{ name: 'referred, plan, and either, undivided', t: 5, indicators: take(parentalLeaveReferral) },
    options: { tableOf: ofUnit },
    inputs: () => inParts(partsOf(parentalLeaveReferral), [28], 5, null),
  },
  {
    ...{ name: 'granted, partly, denied and first decisions', t: 3, indicators: take(grantedShare) },
    options: { tableOf: ofUnit },
    inputs: () => inParts(partsOf(grantedShare), [12], 3, null),
  },
  {
    ...{ name: 'obstacles as groups and as a distribution', t: 3, indicators: OBSTACLES, options: { largest: 5 } },
    inputs: () => countedTwice([1, 5, 5, 4], [0, 4, 3, 3], 3),
  },
  {
    ...{ name: 'categories, one sex, t 5', t: 5, indicators: CATEGORY, options: { largest: 14 } },
    inputs: () => distributions([14, 14, 14, 7], [0, 0, 0, 0], 5),
  },
];

describe('the judge: no hidden count of any input of a large class is narrowed below t − 1 values', () =>
  testClasses(CLASSES));
