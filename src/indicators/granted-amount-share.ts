import { defineIndicator } from '../model/indicator.ts';

const OF = "single AND decision IN ('granted', 'partly', 'denied')";
const GRANTED = "CASE WHEN decision = 'denied' THEN 0 ELSE granted_ore END";

/** Granted kronor of applied kronor, single adults; a denial is 0 kronor, and more than applied for is allowed. */
export const grantedAmountShare = defineIndicator({
  id: 'granted-amount-share',
  dimension: 'resources',
  unit: 'decision',
  kind: 'verdict',
  needs: [['decision'], ['applied_amount'], ['granted_amount']],
  figures: [
    { stat: 'ratio', kind: 'ratio', of: OF, y: GRANTED, x: 'applied_ore', scale: 'share' },
    { stat: 'share:above', kind: 'share', of: OF, where: `${GRANTED} > applied_ore`, undivided: true, beside: true },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'person',
  adjust: { circumstances: ['purpose', 'household_type', 'born_abroad', 'age_group'], assessments: ['obstacle'] },
  divisible: true,
  source: 'SKR, 3R-metoden: resurser',
  words: {
    title: { sv: 'Beviljad del av sökt belopp', en: 'Share of the amount applied for that was granted' },
    of: {
      sv: 'beviljade kronor som andel av sökta kronor, för ensamstående kvinnor och ensamstående män',
      en: 'kronor granted as a share of kronor applied for, for single women and for single men',
    },
    question: {
      sv: 'Beviljar socialtjänsten kvinnor och män lika stor del av det de söker?',
      en: 'Do the social services grant women and men an equal part of what they apply for?',
    },
    reading: {
      women_higher: {
        sv: 'Kvinnor beviljades en större del av sökt belopp än män: {women} av det belopp kvinnorna sökte och {men} av det belopp männen sökte. Skillnaden är {gap}.',
        en: 'Women were granted a larger part of the amount applied for than men: {women} of the amount the women applied for and {men} of the amount the men applied for. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Kvinnor beviljades en något större del av sökt belopp än män: {women} av det belopp kvinnorna sökte och {men} av det belopp männen sökte. Skillnaden är {gap}.',
        en: 'Women were granted a slightly larger part of the amount applied for than men: {women} of the amount the women applied for and {men} of the amount the men applied for. The difference is {gap}.',
      },
      men_higher: {
        sv: 'Kvinnor beviljades en mindre del av sökt belopp än män: {women} av det belopp kvinnorna sökte och {men} av det belopp männen sökte. Skillnaden är {gap}.',
        en: 'Women were granted a smaller part of the amount applied for than men: {women} of the amount the women applied for and {men} of the amount the men applied for. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Kvinnor beviljades en något mindre del av sökt belopp än män: {women} av det belopp kvinnorna sökte och {men} av det belopp männen sökte. Skillnaden är {gap}.',
        en: 'Women were granted a slightly smaller part of the amount applied for than men: {women} of the amount the women applied for and {men} of the amount the men applied for. The difference is {gap}.',
      },
      equal: {
        sv: 'Kvinnor och män beviljades i stort sett lika stor del av sökt belopp: {women} av det belopp kvinnorna sökte och {men} av det belopp männen sökte. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'Women and men were granted about the same part of the amount applied for: {women} of the amount the women applied for and {men} of the amount the men applied for. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män beviljades olika stor del av sökt belopp. I underlaget beviljades {women} av det belopp kvinnorna sökte och {men} av det belopp männen sökte.',
        en: 'There are not enough data to tell whether women and men were granted different parts of the amount applied for. In the data it applies to {women} of the amount the women applied for and {men} of the amount the men applied for.',
      },
    },
    caution: [
      {
        sv: 'Bara beslut där både sökt och beviljat belopp är registrerade ingår.',
        en: 'Only decisions with both amounts registered are included.',
      },
      {
        sv: 'Siffran säger inget om den som hade rätt till mer än hon eller han sökte.',
        en: 'The figure tells nothing of those who were entitled to more than they applied for.',
      },
    ],
    figures: {
      'share:above': {
        sv: 'beslut där mer beviljades än söktes',
        en: 'decisions where more was granted than applied for',
      },
    },
    ask: [
      {
        sv: 'Vad söker kvinnor och män bistånd till, och hur prövas det?',
        en: 'What do women and men apply for, and how is it assessed?',
      },
      {
        sv: 'Vad avslås delvis, och får den sökande veta varför?',
        en: 'What is denied in part, and does the applicant learn why?',
      },
    ],
  },
});
