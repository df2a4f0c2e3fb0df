import { defineIndicator } from '../model/indicator.ts';
import { grantedShareWords } from './words/granted-share.ts';

const DECIDED = "single AND decision IN ('granted', 'partly', 'denied')";

const GRANTED = ['granted-first', 'granted-later'];
const PARTLY = ['partly-first', 'partly-later'];
const DENIED = ['denied-first', 'denied-later'];
const FIRST = ['granted-first', 'partly-first', 'denied-first'];
const ALL = [...GRANTED, ...PARTLY, ...DENIED];

/**
 * Decisions for single adults: in a couple the applicant's sex is a habit of registration. The first decision of each
 * person stands beside, since monthly renewals are nearly always granted and drown the rest; so do couples' decisions, by
 * the sex of the applicant.
 */
export const grantedShare = defineIndicator({
  id: 'granted-share',
  dimension: 'resources',
  unit: 'decision',
  kind: 'verdict',
  needs: [['decision']],
  figures: [
    { stat: 'share', kind: 'share', of: DECIDED, where: "decision = 'granted'", parts: { of: ALL, yes: GRANTED } },
    {
      stat: 'share:first',
      kind: 'share',
      of: `${DECIDED} AND first`,
      where: "decision = 'granted'",
      needs: [['decision_date']],
      undivided: true,
      beside: true,
      parts: { of: FIRST, yes: ['granted-first'] },
    },
    {
      stat: 'share:partly',
      kind: 'share',
      of: DECIDED,
      where: "decision = 'partly'",
      undivided: true,
      beside: true,
      parts: { of: ALL, yes: PARTLY },
    },
    {
      stat: 'share:denied',
      kind: 'share',
      of: DECIDED,
      where: "decision = 'denied'",
      undivided: true,
      beside: true,
      parts: { of: ALL, yes: DENIED },
    },
    {
      stat: 'share:couples',
      kind: 'share',
      of: `NOT ${DECIDED}`,
      where: "decision = 'granted'",
      needs: [['household_type', 'role', 'co_applicant_sex', 'co_applicant_id', 'co_applicant_birth_year']],
      spanOnly: true,
      undivided: true,
      beside: true,
      parts: { of: ['couples-granted', 'couples-other'], yes: ['couples-granted'] },
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one decision in twenty; capped by the share not granted
  cluster: 'person',
  adjust: { circumstances: ['purpose', 'household_type', 'born_abroad', 'age_group'], assessments: ['obstacle'] },
  divisible: true,
  source: 'SKR, Tema jämställd socialtjänst: Ekonomiskt bistånd',
  words: grantedShareWords,
});
