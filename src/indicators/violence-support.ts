import { defineIndicator } from '../model/indicator.ts';

const OF = "recipient AND violence_asked AND violence_disclosed = 'yes'";
const ANSWERS = ['taken', 'offered-only', 'none'];

/** Of those who said yes: accepted or referred. The furthest that it went in the period counts. */
export const violenceSupport = defineIndicator({
  id: 'violence-support',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['violence_asked'], ['violence_disclosed'], ['violence_support']],
  figures: [
    {
      stat: 'share',
      kind: 'share',
      of: OF,
      where: "violence_support IN ('accepted', 'referred')",
      spanOnly: true,
      parts: { of: ANSWERS, yes: ['taken'] },
    },
    {
      stat: 'share:offered',
      kind: 'share',
      of: OF,
      where: "violence_support <> 'none'",
      spanOnly: true,
      beside: true,
      parts: { of: ANSWERS, yes: ['taken', 'offered-only'] },
    },
  ],
  margin: { kind: 'points', value: 0.1 }, // one in ten: the group is small
  cluster: 'household',
  adjust: { circumstances: [], assessments: [] },
  divisible: false,
  sensitive: true,
  from: 'violence-disclosed',
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: {
    title: {
      sv: 'Tagit emot eller hänvisats till stöd efter våld',
      en: 'Accepted or referred to support after violence',
    },
    of: {
      sv: 'andel av de kvinnor och av de män som uppgett våldsutsatthet',
      en: 'share of the women and of the men who disclosed exposure to violence',
    },
    question: {
      sv: 'Får kvinnor och män som har uppgett våldsutsatthet stöd lika ofta?',
      en: 'Do women and men who disclosed exposure to violence get support equally often?',
    },
    reading: {
      women_higher: {
        sv: 'En större andel av kvinnorna än av männen som uppgett våldsutsatthet tog emot eller hänvisades till stöd: {women} av dessa kvinnor och {men} av dessa män. Skillnaden är {gap}.',
        en: 'A larger share of the women than of the men who disclosed violence accepted or were referred to support: {women} of these women and {men} of these men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'En något större andel av kvinnorna än av männen som uppgett våldsutsatthet tog emot eller hänvisades till stöd: {women} av dessa kvinnor och {men} av dessa män. Skillnaden är {gap}.',
        en: 'A slightly larger share of the women than of the men who disclosed violence accepted or were referred to support: {women} of these women and {men} of these men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'En mindre andel av kvinnorna än av männen som uppgett våldsutsatthet tog emot eller hänvisades till stöd: {women} av dessa kvinnor och {men} av dessa män. Skillnaden är {gap}.',
        en: 'A smaller share of the women than of the men who disclosed violence accepted or were referred to support: {women} of these women and {men} of these men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'En något mindre andel av kvinnorna än av männen som uppgett våldsutsatthet tog emot eller hänvisades till stöd: {women} av dessa kvinnor och {men} av dessa män. Skillnaden är {gap}.',
        en: 'A slightly smaller share of the women than of the men who disclosed violence accepted or were referred to support: {women} of these women and {men} of these men. The difference is {gap}.',
      },
      equal: {
        sv: 'Ungefär lika stor andel av kvinnorna och männen som uppgett våldsutsatthet tog emot eller hänvisades till stöd: {women} av dessa kvinnor och {men} av dessa män. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'About the same share of the women and the men who disclosed violence accepted or were referred to support: {women} of these women and {men} of these men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män som uppgett våldsutsatthet får stöd olika ofta. I underlaget gäller det {women} av dessa kvinnor och {men} av dessa män.',
        en: 'There are not enough data to tell whether women and men who disclosed violence get support equally often. In the data it applies to {women} of these women and {men} of these men.',
      },
    },
    caution: [
      {
        sv: 'Gruppen är nästan alltid liten och visas bara när ingen enskild kan kännas igen.',
        en: 'The group is nearly always small and is shown only where no one can be recognised.',
      },
      {
        sv: 'Siffran säger inget om stödets kvalitet eller om stöd från andra.',
        en: 'The figure tells nothing of the quality of support or of support from others.',
      },
    ],
    figures: {
      'share:offered': {
        sv: 'erbjudna stöd, också de som tog emot det',
        en: 'offered support, those who accepted included',
      },
    },
    ask: [
      {
        sv: 'Vilket stöd finns att erbjuda, och finns det för både kvinnor och män?',
        en: 'Which support is there to offer, and is it there for both women and men?',
      },
      { sv: 'Vad gör vi när någon tackar nej till stöd?', en: 'What do we do when someone declines support?' },
    ],
  },
});
