/**
 * Groups of försörjningshinder. The 23 choices of Lifecare's list `Orsak` (domain.md §4), SCB's and Socialstyrelsen's
 * names of groups, and what lists kept by hand say. Grouping is ours: `sociala skäl` holds 18–20-year-olds who finish
 * upper-secondary school, as in Socialstyrelsen's definition.
 */
export const OBSTACLE_LABELS = {
  unemployment: [
    'arbetslös, ingen ersättning/stöd',
    'arbetslös, otillräcklig ersättning/stöd',
    'arbetslös, väntar på ersättning/stöd',
    'arbetslöshet',
    'arbetslös',
    'arbetssökande',
  ],
  establishment: [
    'etableringsers. saknas (prestationsförmåga <25%)',
    'etableringsersättning otillräcklig',
    'etableringsersättning, väntar på',
    'etableringsersättning',
    'etablering',
  ],
  ill_health: [
    'sjuk/aktivitetsersättning, otillräcklig ersättning',
    'sjuk/aktivitetsersättning, väntar på ersättning',
    'sjukskriven m läkarintyg, ingen sjukpenning',
    'sjukskriven m läkarintyg, otillräcklig sjukpenning',
    'sjukskriven m läkarintyg, väntar på sjukpenning',
    'ohälsa',
    'sjuk',
    'sjukskriven',
  ],
  social: [
    'arbetshinder, sociala skäl',
    'ensamkommande ungdom 18-20 år, gymnasiestuderande',
    'sociala skäl',
    'sociala problem',
  ],
  parental_leave: [
    'föräldrapenning otillräcklig',
    'föräldrapenning, väntar på',
    'föräldrapenning',
    'föräldraledig',
    'föräldraledighet',
  ],
  no_childcare: ['saknar barnomsorg', 'barnomsorg saknas'],
  works: [
    'arbetar deltid ofrivilligt, otillräcklig inkomst',
    'arbetar deltid ofrivilligt, väntar på inkomst',
    'arbetar heltid, otillräcklig inkomst',
    'arbetar heltid, väntar på inkomst',
    'arbetar',
    'arbetar deltid',
    'arbetar heltid',
    'otillräcklig inkomst',
  ],
  pension: [
    'pension/äldreförsörjningsstöd otillräcklig',
    'pension/äldreförsörjningsstöd, väntar på',
    'pension',
    'äldreförsörjningsstöd',
    'pensionär',
  ],
  other: ['övrigt', 'övriga', 'annat', 'annan orsak', 'övrig orsak'],
  none: ['utan försörjningshinder', 'utan hinder', 'inget hinder', 'inga hinder', 'inget försörjningshinder'],
} as const;

/**
 * Beginnings that decide the group whatever follows after a mark or a blank: `Arbetslös – ingen ersättning`,
 * `Sjuk-/aktivitetsersättning, väntar på`. Only for obstacles: other fields are matched whole.
 */
export const OBSTACLE_STEMS: readonly (readonly [stem: string, group: keyof typeof OBSTACLE_LABELS])[] = [
  ['arbetshinder, sociala skäl', 'social'],
  ['ensamkommande ungdom', 'social'],
  ['arbetslös', 'unemployment'],
  ['etableringsersättning', 'establishment'],
  ['etableringsers.', 'establishment'],
  ['sjuk-/aktivitetsersättning', 'ill_health'],
  ['sjuk/aktivitetsersättning', 'ill_health'],
  ['sjukersättning', 'ill_health'],
  ['aktivitetsersättning', 'ill_health'],
  ['sjukpenning', 'ill_health'],
  ['sjukskriven', 'ill_health'],
  ['föräldrapenning', 'parental_leave'],
  ['arbetar heltid', 'works'],
  ['arbetar deltid', 'works'],
  ['pension/äldreförsörjningsstöd', 'pension'],
  ['äldreförsörjningsstöd', 'pension'],
];
