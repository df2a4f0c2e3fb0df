import { defineIndicator } from '../model/indicator.ts';

/**
 * The first spell of each person that ended in the window, not by moving away: of those with twelve months left of it,
 * or in a window under two years of all, each as far as it goes.
 */
export const returnShare = defineIndicator({
  id: 'return-share',
  dimension: 'resources',
  unit: 'spell',
  kind: 'verdict',
  // where reasons are registered, those who moved away are left out
  needs: [
    ['aid_month', 'aid_start'],
    ['aid_end', 'closed_date', 'aid_month'],
    ['exit_reason', 'aid_month', 'aid_start'],
  ],
  figures: [
    {
      ...{ stat: 'share', kind: 'share', of: 'return_due', where: 'returned' },
      ...{ spanOnly: true, reach: 13, followed: { months: 12, as: 'whole' } },
    },
    {
      ...{
        stat: 'incidence',
        kind: 'survival',
        of: 'left_first',
        entry: '0',
        exit: 'return_exit',
        cause: 'return_cause',
      },
      ...{
        read: ['incidence'],
        scale: 'months',
        horizons: [12],
        spanOnly: true,
        reach: 13,
        followed: { months: 12, as: 'open' },
      },
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'SUVEk: åter i bistånd inom ett år',
  words: {
    title: { sv: 'Åter i bistånd inom ett år', en: 'Back on assistance within a year' },
    of: {
      sv: 'andel av kvinnornas och av männens avslutade biståndsperioder som kan följas i tolv månader',
      en: 'share of the ended spells of women and of men that can be followed for twelve months',
    },
    question: {
      sv: 'Kommer kvinnor och män tillbaka till bistånd inom tolv månader lika ofta?',
      en: 'Do women and men come back to assistance within twelve months equally often?',
    },
    reading: {
      women_higher: {
        sv: 'En större andel av kvinnorna än av männen hade bistånd igen inom tolv månader: {women} av kvinnornas avslutade perioder och {men} av männens. Skillnaden är {gap}.',
        en: 'A larger share of the women than of the men had assistance again within twelve months: {women} of the women’s ended spells and {men} of the men’s. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'En något större andel av kvinnorna än av männen hade bistånd igen inom tolv månader: {women} av kvinnornas avslutade perioder och {men} av männens. Skillnaden är {gap}.',
        en: 'A slightly larger share of the women than of the men had assistance again within twelve months: {women} of the women’s ended spells and {men} of the men’s. The difference is {gap}.',
      },
      men_higher: {
        sv: 'En mindre andel av kvinnorna än av männen hade bistånd igen inom tolv månader: {women} av kvinnornas avslutade perioder och {men} av männens. Skillnaden är {gap}.',
        en: 'A smaller share of the women than of the men had assistance again within twelve months: {women} of the women’s ended spells and {men} of the men’s. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'En något mindre andel av kvinnorna än av männen hade bistånd igen inom tolv månader: {women} av kvinnornas avslutade perioder och {men} av männens. Skillnaden är {gap}.',
        en: 'A slightly smaller share of the women than of the men had assistance again within twelve months: {women} of the women’s ended spells and {men} of the men’s. The difference is {gap}.',
      },
      equal: {
        sv: 'Ungefär lika stor andel av kvinnorna och männen hade bistånd igen inom tolv månader: {women} av kvinnornas avslutade perioder och {men} av männens. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'About the same share of the women and the men had assistance again within twelve months: {women} of the women’s ended spells and {men} of the men’s. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män kommer tillbaka till bistånd olika ofta. I underlaget är andelen {women} av kvinnornas avslutade perioder och {men} av männens.',
        en: 'There are not enough data to tell whether women and men come back to assistance equally often. In the data the share is {women} of the women’s ended spells and {men} of the men’s.',
      },
    },
    caution: [
      {
        sv: 'Den som flyttat och får bistånd i en annan kommun syns inte.',
        en: 'Those who moved and get assistance in another municipality do not show.',
      },
      {
        sv: 'Den som slutade under det sista året ingår inte, eftersom tolv månader inte har gått.',
        en: 'Those who left in the last year are not included, since twelve months have not passed.',
      },
      { sv: 'Varje person räknas en gång.', en: 'Each person counts once.' },
    ],
    followed: {
      of: {
        sv: 'beräknad andel av kvinnornas och av männens avslutade biståndsperioder',
        en: 'estimated share of the ended spells of women and of men',
      },
      caution: [
        {
          within: {
            sv: 'Uttaget är för kort för att följa alla i {horizon} efter slutet.',
            en: 'The export is too short to follow everybody for {horizon} after the end.',
          },
        },
        {
          sv: 'De som slutade sent räknas med så länge de har kunnat följas.',
          en: 'Those who left late count for as long as they could be followed.',
        },
        { sv: 'Andelen är därför beräknad.', en: 'The share is therefore estimated.' },
        {
          sv: 'Den som flyttat och får bistånd i en annan kommun syns inte.',
          en: 'Those who moved and get assistance in another municipality do not show.',
        },
        { sv: 'Varje person räknas en gång.', en: 'Each person counts once.' },
      ],
    },
    ask: [
      {
        sv: 'Vad har hänt när någon kommer tillbaka, och hade vi kunnat se det?',
        en: 'What has happened when someone comes back, and could we have seen it?',
      },
      {
        sv: 'Efter vilka arbeten och studier slutar biståndet för gott?',
        en: 'After which jobs and studies does assistance end for good?',
      },
    ],
  },
});
