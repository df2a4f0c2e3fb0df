import { defineIndicator } from '../model/indicator.ts';
import { LEAVE_AS_OBSTACLE, ON_LEAVE } from '../model/part-of-people.ts';

const OF = 'recipient AND parental_leave';
const REFERRED = ['referred', 'referral_date', 'measure_start'];
const PLANNED = ['plan', 'plan_date'];

const ALL = ['both', 'referred-only', 'plan-only', 'neither'];

/** On parental leave some day of the period; a plan, and either of the two, stand on rows of their own. */
export const parentalLeaveReferral = defineIndicator({
  id: 'parental-leave-referral',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['parental_leave']],
  figures: [
    {
      stat: 'share:referred',
      kind: 'share',
      of: OF,
      where: 'referred',
      ever: true,
      within: [ON_LEAVE, { ...LEAVE_AS_OBSTACLE, repeats: ['referral-share'] }],
      needs: [REFERRED],
      parts: { of: ALL, yes: ['both', 'referred-only'] },
    },
    {
      stat: 'share:plan',
      kind: 'share',
      of: OF,
      where: 'plan',
      ever: true,
      within: [ON_LEAVE, { ...LEAVE_AS_OBSTACLE, repeats: ['plan-share'] }],
      needs: [PLANNED],
      free: true,
      parts: { of: ALL, yes: ['both', 'plan-only'] },
    },
    {
      stat: 'share:either',
      kind: 'share',
      of: OF,
      where: 'referred OR plan',
      ever: true,
      needs: [REFERRED, PLANNED],
      parts: { of: ALL, yes: ['both', 'referred-only', 'plan-only'] },
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: {
    title: { sv: 'Föräldralediga som hänvisas till insats', en: 'On parental leave and referred to a measure' },
    of: {
      sv: 'andel av de föräldralediga kvinnorna och av de föräldralediga männen med bistånd',
      en: 'share of the women and of the men on parental leave with assistance',
    },
    question: {
      sv: 'Får föräldralediga kvinnor och män stöd på vägen till arbete redan under ledigheten?',
      en: 'Do women and men on parental leave get support towards work during the leave?',
    },
    reading: {
      women_higher: {
        sv: 'Bland föräldralediga hänvisas en större andel av kvinnorna än av männen till en insats: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'On parental leave, a larger share of the women than of the men are referred to a measure: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Bland föräldralediga hänvisas en något större andel av kvinnorna än av männen till en insats: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'On parental leave, a slightly larger share of the women than of the men are referred to a measure: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'Bland föräldralediga hänvisas en mindre andel av kvinnorna än av männen till en insats: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'On parental leave, a smaller share of the women than of the men are referred to a measure: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Bland föräldralediga hänvisas en något mindre andel av kvinnorna än av männen till en insats: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'On parental leave, a slightly smaller share of the women than of the men are referred to a measure: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      equal: {
        sv: 'Bland föräldralediga hänvisas ungefär lika stor andel av kvinnorna och männen till en insats: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'On parental leave, about the same share of the women and the men are referred to a measure: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om föräldralediga kvinnor och män hänvisas till en insats olika ofta. I underlaget gäller det {women} av de föräldralediga kvinnorna och {men} av de föräldralediga männen.',
        en: 'There are not enough data to tell whether women and men on parental leave are referred to a measure equally often. In the data it applies to {women} of the women on leave and {men} of the men on leave.',
      },
    },
    caution: [
      {
        sv: 'Gruppen är ofta liten, och då kan siffrorna behöva döljas.',
        en: 'The group is often small, and then the figures may have to be hidden.',
      },
      {
        sv: 'Siffran visar inte när under ledigheten stödet gavs.',
        en: 'The figure does not show when during the leave the support was given.',
      },
    ],
    figures: {
      'share:referred': { sv: 'hänvisade till insats', en: 'referred to a measure' },
      'share:plan': { sv: 'har en plan', en: 'has a plan' },
      'share:either': { sv: 'hänvisade eller har en plan', en: 'referred or has a plan' },
    },
    ask: [
      {
        sv: 'Vad gör vi under ledigheten för att vägen till arbete inte ska bli längre?',
        en: 'What do we do during the leave so that the way to work does not grow longer?',
      },
      {
        sv: 'När talar vi med den som är föräldraledig om förskola, svenska och arbete?',
        en: 'When do we talk of preschool, Swedish and work with those on parental leave?',
      },
      {
        sv: 'Hur delar föräldrarna på ledigheten, och frågar vi om det?',
        en: 'How do the parents share the leave, and do we ask?',
      },
    ],
  },
});
