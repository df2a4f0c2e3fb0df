/**
 * Groups of försörjningshinder: SCB's and Socialstyrelsen's names of groups, and what lists kept by hand say; the 23
 * choices of Lifecare's list `Orsak` (Sundsvallskommun/api-service-caremanagement) are read by their beginnings, below.
 * Grouping is ours: `sociala skäl` holds 18–20-year-olds who finish upper-secondary school, as in Socialstyrelsen's
 * definition; language, studies and work at home belong to none of the groups and are `other`. What stands neither here nor below is asked about,
 * since it is nearly always one group.
 */
export const OBSTACLE_LABELS = {
  unemployment: ['arbetslöshet', 'arbetslös', 'arbetssökande', 'aktivt arbetssökande', 'saknar arbete', 'inget arbete'],
  establishment: ['etableringsersättning', 'etablering'],
  ill_health: ['ohälsa', 'psykisk ohälsa', 'fysisk ohälsa', 'sjuk', 'sjukskriven', 'sjukdom', 'medicinska skäl'],
  social: ['sociala skäl', 'sociala problem', 'sociala hinder'],
  parental_leave: ['föräldrapenning', 'föräldraledig', 'föräldraledighet', 'mammaledig', 'pappaledig'],
  no_childcare: [
    'saknar barnomsorg',
    'barnomsorg saknas',
    'ingen barnomsorg',
    'saknar barnomsorgsplats',
    'saknar förskoleplats',
    'väntar på barnomsorg',
    'väntar på barnomsorgsplats',
    'väntar på förskoleplats',
  ],
  works: [
    'arbetar',
    'arbetar deltid',
    'arbetar heltid',
    'otillräcklig inkomst',
    'egenföretagare',
    'egen företagare',
    'eget företag',
  ],
  pension: ['pension', 'äldreförsörjningsstöd', 'pensionär', 'ålderspensionär'],
  other: ['övrigt', 'övriga', 'annat', 'annan orsak', 'övrig orsak', 'annat hinder', 'övriga hinder'],
  none: [
    'utan försörjningshinder',
    'utan hinder',
    'inget hinder',
    'inga hinder',
    'inget försörjningshinder',
    'inga försörjningshinder',
    'ej försörjningshinder',
    'saknar försörjningshinder',
    'inget',
    'inga',
  ],
} as const;

type Group = keyof typeof OBSTACLE_LABELS;

/**
 * Beginnings that decide the group whatever follows after a mark or a blank: `Arbetslös – ingen ersättning`,
 * `Föräldraledig, otillräcklig ersättning`. Only for obstacles: other fields are matched whole.
 */
const STEMS: readonly (readonly [stem: string, group: Group])[] = [
  ['arbetshinder, sociala skäl', 'social'],
  ['arbetshinder sociala skäl', 'social'],
  ['arbetshinder - sociala skäl', 'social'],
  ['sociala skäl', 'social'],
  ['ensamkommande ungdom', 'social'],
  ['gymnasiestuderande', 'social'],
  ['gymnasiestudier', 'social'],
  ['arbetshinder, medicinska skäl', 'ill_health'],
  ['arbetslös', 'unemployment'],
  ['arbetslöshet', 'unemployment'],
  ['arbetssökande', 'unemployment'],
  ['a-kassa', 'unemployment'],
  ['arbetslöshetsersättning', 'unemployment'],
  ['aktivitetsstöd', 'unemployment'],
  ['etableringsersättning', 'establishment'],
  ['etableringsers.', 'establishment'],
  ['etableringsplan', 'establishment'],
  ['etableringsprogram', 'establishment'],
  ['etableringsprogrammet', 'establishment'],
  ['sjuk-/aktivitetsersättning', 'ill_health'],
  ['sjuk/aktivitetsersättning', 'ill_health'],
  ['sjuk- och aktivitetsersättning', 'ill_health'],
  ['sjuk- eller aktivitetsersättning', 'ill_health'],
  ['sjukersättning', 'ill_health'],
  ['aktivitetsersättning', 'ill_health'],
  ['sjukpenning', 'ill_health'],
  ['sjukskriven', 'ill_health'],
  ['sjukskrivning', 'ill_health'],
  ['rehabiliteringspenning', 'ill_health'],
  ['rehabiliteringsersättning', 'ill_health'],
  ['föräldrapenning', 'parental_leave'],
  ['föräldraledig', 'parental_leave'],
  ['föräldraledighet', 'parental_leave'],
  ['arbetar heltid', 'works'],
  ['arbetar deltid', 'works'],
  ['arbetar,', 'works'],
  ['deltidsarbete', 'works'],
  ['heltidsarbete', 'works'],
  ['otillräcklig inkomst', 'works'],
  ['otillräcklig arbetsinkomst', 'works'],
  ['otillräcklig lön', 'works'],
  ['låg inkomst', 'works'],
  ['för låg inkomst', 'works'],
  ['låg lön', 'works'],
  ['för låg lön', 'works'],
  ['väntar på inkomst', 'works'],
  ['väntar på lön', 'works'],
  ['i väntan på inkomst', 'works'],
  ['i väntan på lön', 'works'],
  ['pension', 'pension'],
  ['pension/äldreförsörjningsstöd', 'pension'],
  ['ålderspension', 'pension'],
  ['garantipension', 'pension'],
  ['äldreförsörjningsstöd', 'pension'],
  ['språkhinder', 'other'],
  ['språksvårigheter', 'other'],
  ['studerande', 'other'],
  ['studerar', 'other'],
  ['studier', 'other'],
  ['hemarbetande', 'other'],
];

/** `Väntar på föräldrapenning`, `Otillräcklig pension`: the benefit that is waited for, or too low, decides. */
const LEAD = /^(?:(?:i )?väntan på|väntar på|inväntar|otillräckligt?|för låg|låg) (?:beslut om )?/;

/** The group of an obstacle by the beginning of its folded label, or undefined. */
export function obstacleByStem(folded: string): Group | undefined {
  return stemOf(folded) ?? stemOf(folded.replace(LEAD, ''));
}

function stemOf(label: string): Group | undefined {
  return STEMS.find(([stem]) => label.startsWith(stem) && !/^[\p{L}\d]/u.test(label.slice(stem.length)))?.[1];
}
