import { defineIndicator } from '../model/indicator.ts';
import { IN_COUPLES } from '../model/part-of-people.ts';

/** Adults in couples; the two of a couple are one cluster. */
export const individualTalk = defineIndicator({
  id: 'individual-talk',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['individual_talk'], ['household_type', 'role', 'co_applicant_sex']],
  figures: [
    { stat: 'share', kind: 'share', of: 'recipient AND NOT single', where: 'individual_talk', within: [IN_COUPLES] },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: [], assessments: [] },
  divisible: true,
  source: 'Socialnämnden i Täby, återrapportering 2022: delad utbetalning och arbetssätt med par',
  words: {
    title: { sv: 'Enskilt samtal med var och en i paret', en: 'A private talk with each in the couple' },
    of: {
      sv: 'andel av kvinnorna och av männen som lever i par, med registrerad uppgift',
      en: 'share of the women and of the men living in couples, with the information registered',
    },
    question: {
      sv: 'Talar socialtjänsten enskilt med både kvinnor och män som söker bistånd som par?',
      en: 'Do the social services talk privately with both women and men who apply as couples?',
    },
    reading: {
      women_higher: {
        sv: 'En större andel av kvinnorna än av männen i par hade ett enskilt samtal: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A larger share of the women than of the men in couples had a private talk: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'En något större andel av kvinnorna än av männen i par hade ett enskilt samtal: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A slightly larger share of the women than of the men in couples had a private talk: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'En mindre andel av kvinnorna än av männen i par hade ett enskilt samtal: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A smaller share of the women than of the men in couples had a private talk: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'En något mindre andel av kvinnorna än av männen i par hade ett enskilt samtal: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A slightly smaller share of the women than of the men in couples had a private talk: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      equal: {
        sv: 'Ungefär lika stor andel av kvinnorna och männen i par hade ett enskilt samtal: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'About the same share of the women and the men in couples had a private talk: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män i par har enskilda samtal olika ofta. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
        en: 'There are not enough data to tell whether women and men in couples have private talks equally often. In the data it applies to {women} of the women and {men} of the men.',
      },
    },
    caution: [
      {
        sv: 'Siffran visar om ett samtal är registrerat, inte vad samtalet handlade om eller om den andra i paret fanns i närheten.',
        en: 'The figure shows whether a talk is registered, not what it was about or whether the partner was nearby.',
      },
    ],
    ask: [
      {
        sv: 'Ingår ett eget samtal med var och en i rutinen, och hur ofta blir det av?',
        en: 'Is a private talk with each part of the routine, and how often does it take place?',
      },
      {
        sv: 'Vad gör att samtalet uteblir: tid, tolk, lokal, eller att paret säger nej?',
        en: 'What gets in the way of the talk: time, an interpreter, the premises, or the couple declining?',
      },
      {
        sv: 'Vem i paret för talan när vi träffar båda samtidigt?',
        en: 'Who in the couple speaks when we meet both at the same time?',
      },
    ],
  },
});
