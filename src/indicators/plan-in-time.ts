import { defineIndicator } from '../model/indicator.ts';

/**
 * New spells begun at least three calendar months before the last day, or in a window under six months all, each as far
 * as it goes; a plan from before the start counts, none before the end does not.
 */
export const planInTime = defineIndicator({
  id: 'plan-in-time',
  dimension: 'resources',
  unit: 'spell',
  kind: 'verdict',
  needs: [
    ['plan', 'plan_date'],
    ['plan_date', 'aid_month'],
    ['aid_month', 'aid_start'],
  ],
  figures: [
    {
      ...{ stat: 'share', kind: 'share', of: 'new AND plan_due', where: 'plan_in_time' },
      ...{ spanOnly: true, followed: { months: 3, as: 'whole' } },
    },
    {
      ...{ stat: 'incidence', kind: 'survival', of: 'new', entry: '0', exit: 'plan_exit', cause: 'plan_cause' },
      ...{ read: ['incidence'], scale: 'months', horizons: [3], spanOnly: true, followed: { months: 3, as: 'open' } },
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'Socialstyrelsen, Öppna jämförelser av ekonomiskt bistånd: plan inom tre månader',
  words: {
    title: { sv: 'Plan inom tre månader', en: 'Plan within three months' },
    of: {
      sv: 'andel av kvinnornas och av männens nya biståndsperioder som började minst tre månader före periodens slut',
      en: 'share of the new spells of women and of men that began at least three months before the end of the period',
    },
    question: {
      sv: 'Får kvinnor och män en plan inom tre månader från det att biståndet börjar?',
      en: 'Do women and men get a plan within three months of the start of assistance?',
    },
    reading: {
      women_higher: {
        sv: 'Kvinnor hade oftare än män en plan inom tre månader: i {women} av kvinnornas nya biståndsperioder och {men} av männens. Skillnaden är {gap}.',
        en: 'Women had a plan within three months more often than men: in {women} of the women’s new spells and {men} of the men’s. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Kvinnor hade något oftare än män en plan inom tre månader: i {women} av kvinnornas nya biståndsperioder och {men} av männens. Skillnaden är {gap}.',
        en: 'Women had a plan within three months slightly more often than men: in {women} of the women’s new spells and {men} of the men’s. The difference is {gap}.',
      },
      men_higher: {
        sv: 'Kvinnor hade mer sällan än män en plan inom tre månader: i {women} av kvinnornas nya biståndsperioder och {men} av männens. Skillnaden är {gap}.',
        en: 'Women had a plan within three months less often than men: in {women} of the women’s new spells and {men} of the men’s. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Kvinnor hade något mer sällan än män en plan inom tre månader: i {women} av kvinnornas nya biståndsperioder och {men} av männens. Skillnaden är {gap}.',
        en: 'Women had a plan within three months slightly less often than men: in {women} of the women’s new spells and {men} of the men’s. The difference is {gap}.',
      },
      equal: {
        sv: 'Kvinnor och män hade ungefär lika ofta en plan inom tre månader: i {women} av kvinnornas nya biståndsperioder och {men} av männens. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'Women and men had a plan within three months about equally often: in {women} of the women’s new spells and {men} of the men’s. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män får en plan inom tre månader olika ofta. I underlaget är andelen {women} av kvinnornas nya biståndsperioder och {men} av männens.',
        en: 'There are not enough data to tell whether women and men get a plan within three months equally often. In the data the share is {women} of the women’s new spells and {men} of the men’s.',
      },
    },
    caution: [
      {
        sv: 'Den som slutade ha bistånd inom tre månader utan en plan räknas som utan plan.',
        en: 'Those who left assistance within three months without a plan count as without one.',
      },
      { sv: 'Siffran säger inget om planens innehåll.', en: 'The figure says nothing of what the plan contains.' },
    ],
    followed: {
      of: {
        sv: 'beräknad andel av kvinnornas och av männens nya biståndsperioder; pågående perioder ingår',
        en: 'estimated share of the new spells of women and of men; ongoing spells included',
      },
      caution: [
        {
          within: {
            sv: 'Uttaget är för kort för att följa alla i {horizon}.',
            en: 'The export is too short to follow everybody for {horizon}.',
          },
        },
        {
          sv: 'De som började sent räknas med så länge de har kunnat följas.',
          en: 'Those who began late count for as long as they could be followed.',
        },
        { sv: 'Andelen är därför beräknad.', en: 'The share is therefore estimated.' },
        {
          sv: 'Den som slutade ha bistånd utan en plan räknas som utan plan.',
          en: 'Those who left assistance without a plan count as without one.',
        },
        { sv: 'Siffran säger inget om planens innehåll.', en: 'The figure says nothing of what the plan contains.' },
      ],
    },
    ask: [
      {
        sv: 'Vad gör att en plan dröjer längre än tre månader?',
        en: 'What makes a plan take longer than three months?',
      },
      {
        sv: 'Vilka får vänta på en plan, och vad väntar vi på?',
        en: 'Who has to wait for a plan, and what are we waiting for?',
      },
    ],
  },
});
