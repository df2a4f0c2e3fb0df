import type { IndicatorWords } from '../../model/indicator.ts';

export const planInTimeWords: IndicatorWords = {
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
      sv: 'En större andel av kvinnorna än av männen hade en plan inom tre månader: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
      en: 'A larger share of the women than of the men had a plan within three months: {women} of the women and {men} of the men. The difference is {gap}.',
    },
    men_higher: {
      sv: 'En mindre andel av kvinnorna än av männen hade en plan inom tre månader: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
      en: 'A smaller share of the women than of the men had a plan within three months: {women} of the women and {men} of the men. The difference is {gap}.',
    },
    equal: {
      sv: 'Ungefär lika stor andel av kvinnorna och männen hade en plan inom tre månader: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
      en: 'About the same share of the women and the men had a plan within three months: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
    },
    unclear: {
      sv: 'Underlaget räcker inte för att säga om kvinnor och män får en plan inom tre månader olika ofta. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
      en: 'There are not enough data to tell whether women and men get a plan within three months equally often. In the data it applies to {women} of the women and {men} of the men.',
    },
  },
  caution: {
    sv: 'Den som slutade ha bistånd inom tre månader utan en plan räknas som utan plan. Siffran säger inget om planens innehåll.',
    en: 'Those who left assistance within three months without a plan count as without one. The figure says nothing of what the plan contains.',
  },
  ask: [
    { sv: 'Vad gör att en plan dröjer längre än tre månader?', en: 'What makes a plan take longer than three months?' },
    { sv: 'Vem väntar vi med, och på vad?', en: 'With whom do we wait, and for what?' },
  ],
};
