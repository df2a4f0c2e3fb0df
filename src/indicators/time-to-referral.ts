import { defineIndicator } from '../model/indicator.ts';

/**
 * New spells only. Headline: the pace of referral while aid goes on (cause-specific hazard; the end of aid and the last
 * day censor). Beside it the share referred within 90 and 180 days, with the end of aid competing: 1 − Kaplan–Meier
 * would count those who left as still waiting.
 */
export const timeToReferral = defineIndicator({
  id: 'time-to-referral',
  dimension: 'resources',
  unit: 'spell',
  kind: 'verdict',
  needs: [
    ['referred', 'referral_date', 'measure_start'],
    ['referral_date', 'measure_start', 'aid_month'],
    ['aid_month', 'aid_start'],
  ],
  figures: [
    {
      stat: 'hazard',
      kind: 'survival',
      of: 'new AND working_age',
      entry: '0',
      exit: 'referral_exit',
      cause: 'CASE WHEN referral_known THEN referral_cause END',
      read: ['hazard', 'incidence'],
      scale: 'days',
      horizons: [90, 180],
      spanOnly: true,
    },
  ],
  margin: { kind: 'ratio', value: 1.25 }, // as referral-share
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: {
    title: {
      sv: 'Tid till första hänvisning',
      en: 'Time to first referral',
    },
    of: {
      sv: 'takt, och andel av kvinnornas och av männens nya biståndsperioder',
      en: 'pace, and share of the women’s and of the men’s new spells of assistance',
    },
    question: {
      sv: 'Hur lång tid går det från att biståndet börjar tills socialtjänsten hänvisar kvinnor och män till en insats?',
      en: 'How long does it take from the start of assistance until the social services refer women and men to a measure?',
    },
    reading: {
      women_higher: {
        sv: 'Kvinnor hänvisades snabbare än män medan de hade bistånd. Inom {horizon} från biståndets början hade {women} av kvinnorna och {men} av männen hänvisats.',
        en: 'Women were referred sooner than men while they had assistance. Within {horizon} from the start, {women} of the women and {men} of the men had been referred.',
      },
      women_slightly_higher: null,
      men_higher: {
        sv: 'Kvinnor hänvisades långsammare än män medan de hade bistånd. Inom {horizon} från biståndets början hade {women} av kvinnorna och {men} av männen hänvisats.',
        en: 'Women were referred later than men while they had assistance. Within {horizon} from the start, {women} of the women and {men} of the men had been referred.',
      },
      men_slightly_higher: null,
      equal: {
        sv: 'Kvinnor och män hänvisades i stort sett lika snabbt medan de hade bistånd. Inom {horizon} från biståndets början hade {women} av kvinnorna och {men} av männen hänvisats. Underlaget talar för att skillnaden i takt är mindre än {margin}.',
        en: 'Women and men were referred about equally soon while they had assistance. Within {horizon} from the start, {women} of the women and {men} of the men had been referred. The data indicate a difference in pace of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män hänvisades olika snabbt. Inom {horizon} från biståndets början hade {women} av kvinnorna och {men} av männen hänvisats.',
        en: 'There are not enough data to tell whether women and men were referred equally soon. Within {horizon} from the start, {women} of the women and {men} of the men had been referred.',
      },
    },
    caution: [
      { sv: 'Bara nya biståndsperioder räknas.', en: 'Only new spells of assistance count.' },
      { sv: 'Takten jämförs medan biståndet pågår.', en: 'The pace is compared while assistance goes on.' },
      {
        sv: 'Hur stor andel som hänvisas inom en viss tid hänger också ihop med hur snart biståndet slutar: den som inte längre har bistånd hänvisas inte.',
        en: 'How large a share are referred within a certain time is also linked to how soon assistance ends: those who no longer have it are not referred.',
      },
      {
        sv: 'Siffran säger inget om hur snart insatsen började.',
        en: 'The figure does not tell how soon the measure began.',
      },
    ],
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
        sv: 'Inom {horizon} ledde {women} av kvinnornas och {men} av männens biståndsperioder till en hänvisning.',
        en: 'Within {horizon}, {women} of the women’s and {men} of the men’s spells of assistance led to a referral.',
      },
    },
    figures: {
      hazard: {
        sv: 'hänvisade hittills (skillnaden gäller takten)',
        en: 'referred so far (the difference is in pace)',
      },
      'share:90': { sv: 'andel hänvisade inom 90 dagar', en: 'share referred within 90 days' },
      'share:180': { sv: 'andel hänvisade inom 180 dagar', en: 'share referred within 180 days' },
    },
    ask: [
      {
        sv: 'Vad behöver vara på plats innan vi hänvisar någon, och tar det olika lång tid för olika personer?',
        en: 'What must be in place before we refer someone, and does it take longer for some people than for others?',
      },
      {
        sv: 'När tar vi upp frågan om insats med den som är sjukskriven, föräldraledig eller saknar barnomsorg?',
        en: 'When do we bring up a measure with people on sick leave or parental leave, or without childcare?',
      },
      {
        sv: 'Vem tar första steget till en hänvisning: handläggaren eller den som söker?',
        en: 'Who takes the first step towards a referral: the caseworker or the applicant?',
      },
    ],
  },
});
