import { defineIndicator } from '../model/indicator.ts';
import { OF_WORKING_AGE } from '../model/part-of-people.ts';

/** In force some day of the period; grows with time in aid, as referrals do. */
export const planShare = defineIndicator({
  id: 'plan-share',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['plan', 'plan_date']],
  figures: [
    {
      stat: 'share',
      kind: 'share',
      of: 'recipient AND working_age',
      where: 'plan',
      ever: true,
      within: [OF_WORKING_AGE],
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'SKR, Tema jämställd socialtjänst: Ekonomiskt bistånd',
  words: {
    title: { sv: 'Har en individuell plan', en: 'Has an individual plan' },
    of: {
      sv: 'andel av kvinnorna och av männen 18–66 år med bistånd och registrerad uppgift',
      en: 'share of the women and of the men aged 18–66 with assistance and the information registered',
    },
    question: {
      sv: 'Har kvinnor och män en individuell plan lika ofta?',
      en: 'Do women and men have an individual plan equally often?',
    },
    reading: {
      women_higher: {
        sv: 'En större andel av kvinnorna än av männen har en plan: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A larger share of the women than of the men have a plan: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'En något större andel av kvinnorna än av männen har en plan: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A slightly larger share of the women than of the men have a plan: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'En mindre andel av kvinnorna än av männen har en plan: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A smaller share of the women than of the men have a plan: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'En något mindre andel av kvinnorna än av männen har en plan: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A slightly smaller share of the women than of the men have a plan: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      equal: {
        sv: 'Ungefär lika stor andel av kvinnorna och männen har en plan: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'About the same share of the women and the men have a plan: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män har en plan olika ofta. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
        en: 'There are not enough data to tell whether women and men have a plan equally often. In the data it applies to {women} of the women and {men} of the men.',
      },
    },
    caution: [
      {
        sv: 'Siffran visar om en plan är registrerad, inte vad den innehåller, om personen själv var med och gjorde den eller om den följs.',
        en: 'The figure shows whether a plan is registered, not what it contains, whether the person took part in making it or whether it is followed.',
      },
      {
        sv: 'Den som har bistånd längre hinner oftare få en plan.',
        en: 'Those who have assistance longer have more time to get a plan.',
      },
    ],
    ask: [
      { sv: 'Vem får en plan hos oss, och när görs den?', en: 'Who gets a plan with us, and when is it made?' },
      {
        sv: 'Är personen själv med och gör planen, också den som har lång väg till arbete?',
        en: 'Does the person take part in making the plan, also when the way to work is long?',
      },
      {
        sv: 'Finns det grupper som vi låter vänta med en plan, till exempel föräldralediga eller sjukskrivna?',
        en: 'Are there groups that we leave waiting for a plan, such as people on parental or sick leave?',
      },
    ],
  },
});
