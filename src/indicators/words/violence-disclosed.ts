import type { IndicatorWords } from '../../model/indicator.ts';

export const violenceDisclosedWords: IndicatorWords = {
  title: { sv: 'Har uppgett våldsutsatthet', en: 'Have disclosed exposure to violence' },
  of: {
    sv: 'andel av de kvinnor och av de män som fått frågan',
    en: 'share of the women and of the men who were asked',
  },
  question: {
    sv: 'Hur stor andel av de kvinnor och män som fått frågan har uppgett att de är utsatta för våld?',
    en: 'What share of the women and men who were asked have disclosed exposure to violence?',
  },
  reading: null,
  statement: {
    sv: 'Av dem som fått frågan har {women} av kvinnorna och {men} av männen uppgett att de är utsatta för våld.',
    en: 'Of those who were asked, {women} of the women and {men} of the men have disclosed exposure to violence.',
  },
  caution: {
    sv: 'Siffran visar vad som uppgetts när frågan ställts. Den visar inte hur vanligt våld är, varken bland dem som har bistånd eller i kommunen.',
    en: 'The figure shows what was disclosed when the question was asked. It does not show how common violence is, among those with assistance or in the municipality.',
  },
  figures: {
    'share:declined': { sv: 'ville inte svara', en: 'did not wish to answer' },
  },
  ask: [
    { sv: 'Vad händer hos oss när någon svarar ja?', en: 'What happens with us when someone says yes?' },
    {
      sv: 'Är frågan ställd så att både kvinnor och män kan svara?',
      en: 'Is the question put so that both women and men can answer?',
    },
  ],
};
