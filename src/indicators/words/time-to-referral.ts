import type { IndicatorWords } from '../../model/indicator.ts';

export const timeToReferralWords: IndicatorWords = {
  title: {
    sv: 'Tid till första hänvisning',
    en: 'Time to first referral',
  },
  of: {
    sv: 'nya biståndsperioder för kvinnor respektive för män; pågående perioder ingår',
    en: 'new spells of women and of men; ongoing spells included',
  },
  question: {
    sv: 'Hur lång tid går det från att biståndet börjar tills kvinnor respektive män hänvisas till en insats?',
    en: 'How long does it take from the start of assistance until women and men are referred to a measure?',
  },
  reading: {
    women_higher: {
      sv: 'Kvinnor hänvisades snabbare än män medan de hade bistånd. Inom {horizon} från biståndets början hade {women} av kvinnorna och {men} av männen hänvisats.',
      en: 'Women were referred sooner than men while they had assistance. Within {horizon} from the start, {women} of the women and {men} of the men had been referred.',
    },
    men_higher: {
      sv: 'Kvinnor hänvisades långsammare än män medan de hade bistånd. Inom {horizon} från biståndets början hade {women} av kvinnorna och {men} av männen hänvisats.',
      en: 'Women were referred later than men while they had assistance. Within {horizon} from the start, {women} of the women and {men} of the men had been referred.',
    },
    equal: {
      sv: 'Kvinnor och män hänvisades i stort sett lika snabbt medan de hade bistånd. Inom {horizon} från biståndets början hade {women} av kvinnorna och {men} av männen hänvisats. Underlaget talar för att skillnaden i takt är mindre än {margin}.',
      en: 'Women and men were referred about equally soon while they had assistance. Within {horizon} from the start, {women} of the women and {men} of the men had been referred. The data indicate a difference in pace of less than {margin}.',
    },
    unclear: {
      sv: 'Underlaget räcker inte för att säga om kvinnor och män hänvisades olika snabbt. Inom {horizon} från biståndets början hade {women} av kvinnorna och {men} av männen hänvisats.',
      en: 'There are not enough data to tell whether women and men were referred at different pace. Within {horizon} from the start, {women} of the women and {men} of the men had been referred.',
    },
  },
  caution: {
    sv: 'Takten jämförs medan biståndet pågår. Andelarna inom en viss tid följer också av hur snabbt biståndet upphör: den som har slutat ha bistånd hänvisas inte. Siffran säger inget om hur snart insatsen började.',
    en: 'The pace is compared while assistance goes on. The shares within a stated time also follow from how soon assistance ends: those who have left are not referred. The figure does not tell how soon the measure began.',
  },
  pace: {
    happened: {
      sv: 'hänvisades',
      en: 'were referred',
    },
    events: {
      sv: 'hänvisningar',
      en: 'referrals',
    },
    beside: {
      sv: 'Inom {horizon} från biståndets början hade {women} av kvinnorna och {men} av männen hänvisats.',
      en: 'Within {horizon} from the start of assistance, {women} of the women and {men} of the men had been referred.',
    },
  },
  ask: [
    {
      sv: 'Vad behöver vara på plats innan någon hänvisas, och tar det olika lång tid för olika personer?',
      en: 'What must be in place before someone is referred, and does it take differently long for different people?',
    },
    {
      sv: 'Hur påverkar barnomsorg, sjukskrivning och föräldraledighet när frågan om insats tas upp?',
      en: 'How do childcare, sick leave and parental leave affect when a measure is brought up?',
    },
    {
      sv: 'Vem tar första steget till en hänvisning: handläggaren eller den som söker?',
      en: 'Who takes the first step towards a referral: the case worker or the applicant?',
    },
  ],
};
