import { defineIndicator } from '../model/indicator.ts';

const OF = 'recipient AND violence_asked';
const ANSWERS = ['yes', 'no', 'declined'];

/** Of those asked, an answer that one does not wish to answer included. Who is asked differs: no comparison is made. */
export const violenceDisclosed = defineIndicator({
  id: 'violence-disclosed',
  dimension: 'resources',
  unit: 'person',
  kind: 'description',
  needs: [['violence_asked'], ['violence_disclosed']],
  figures: [
    {
      stat: 'share',
      kind: 'share',
      of: OF,
      where: "violence_disclosed = 'yes'",
      spanOnly: true,
      beside: true,
      parts: { of: ANSWERS, yes: ['yes'] },
    },
    {
      stat: 'share:declined',
      kind: 'share',
      of: OF,
      where: "violence_disclosed = 'declined'",
      spanOnly: true,
      beside: true,
      parts: { of: ANSWERS, yes: ['declined'] },
    },
  ],
  margin: null,
  cluster: 'household',
  adjust: { circumstances: [], assessments: [] },
  divisible: false,
  sensitive: true,
  from: 'violence-asked',
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: {
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
    caution: [
      {
        sv: 'Siffran visar vad som uppgetts när frågan ställts.',
        en: 'The figure shows what was disclosed when the question was asked.',
      },
      {
        sv: 'Den visar inte hur vanligt våld är, varken bland dem som har bistånd eller i kommunen.',
        en: 'It does not show how common violence is, among those with assistance or in the municipality.',
      },
    ],
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
  },
});
