import { defineIndicator } from '../model/indicator.ts';
import { denialReasonWords } from './words/denial-reason.ts';

/** Denials for single adults, by the ground in the export’s own words. */
export const denialReason = defineIndicator({
  id: 'denial-reason',
  dimension: 'resources',
  unit: 'decision',
  kind: 'description',
  needs: [['decision'], ['denial_reason']],
  figures: [{ stat: 'category', kind: 'category', of: "single AND decision = 'denied'", value: 'denial_reason' }],
  margin: null,
  cluster: 'person',
  adjust: { circumstances: [], assessments: [] },
  divisible: false,
  from: 'granted-share',
  source: 'SKR, Tema jämställd socialtjänst: Ekonomiskt bistånd',
  words: denialReasonWords,
});
