import { defineIndicator } from '../model/indicator.ts';
import { OF_WORKING_AGE } from '../model/part-of-people.ts';
import { TIME_IN_AID } from '../model/time-in-aid.ts';

const OF = 'recipient AND working_age';

/**
 * The verdict rests on first referrals per 100 months at risk, compared within bands of time with aid: "referred some
 * day in the year" grows with time in aid, so the share differs where the sexes stay differently long, and so does the
 * plain rate where referrals come early. The share keeps its own row.
 */
export const referralShare = defineIndicator({
  id: 'referral-share',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['referred', 'referral_date', 'measure_start']],
  figures: [
    {
      stat: 'rate',
      kind: 'rate',
      of: `${OF} AND risk_days > 0`,
      events: 'referrals',
      days: 'CASE WHEN referred IS NOT NULL AND referral_timed THEN risk_days END',
      bands: TIME_IN_AID.map(({ name }) => ({ events: `referrals_${name}`, days: `risk_days_${name}` })),
      needs: [
        ['aid_month', 'aid_start'],
        ['referral_date', 'measure_start', 'aid_month'],
      ],
    },
    { stat: 'share', kind: 'share', of: OF, where: 'referred', ever: true, within: [OF_WORKING_AGE] },
  ],
  margin: { kind: 'ratio', value: 1.25 }, // a quarter: the "four-fifths" idea; the share row uses 5 points
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: {
    title: {
      sv: 'Hänvisade till arbetsmarknadsinsats',
      en: 'Referred to a labour-market measure',
    },
    of: {
      sv: 'hänvisningar per 100 månader med bistånd, och andel av kvinnorna och av männen, 18–66 år',
      en: 'referrals per 100 months with assistance, and share of the women and of the men, aged 18–66',
    },
    question: {
      sv: 'Hänvisar socialtjänsten kvinnor och män lika ofta till insatser som ska hjälpa dem in på arbetsmarknaden?',
      en: 'Do the social services refer women and men equally often to measures that are to help them into work?',
    },
    reading: {
      women_higher: {
        sv: 'Kvinnor hänvisades oftare än män till en arbetsmarknadsinsats: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'Women were referred to a labour-market measure more often than men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Kvinnor hänvisades något oftare än män till en arbetsmarknadsinsats: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'Women were referred to a labour-market measure slightly more often than men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'Kvinnor hänvisades mer sällan än män till en arbetsmarknadsinsats: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'Women were referred to a labour-market measure less often than men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Kvinnor hänvisades något mer sällan än män till en arbetsmarknadsinsats: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'Women were referred to a labour-market measure slightly less often than men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      equal: {
        sv: 'Kvinnor och män hänvisades i stort sett lika ofta till en arbetsmarknadsinsats: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'Women and men were referred to a labour-market measure about equally often: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män hänvisades olika ofta till en arbetsmarknadsinsats. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
        en: 'There are not enough data to tell whether women and men were referred to a labour-market measure equally often. In the data it applies to {women} of the women and {men} of the men.',
      },
    },
    caution: [
      {
        sv: 'Siffran visar registrerade hänvisningar, inte vem som behövde en insats eller vem som började i den.',
        en: 'The figure shows registered referrals, not who needed a measure or who started one.',
      },
      {
        sv: 'Den som har bistånd länge hinner oftare bli hänvisad.',
        en: 'Those who have assistance for long have more time to be referred.',
      },
      {
        sv: 'Därför jämförs hänvisningar per månad med bistånd, bland dem som har haft bistånd lika länge.',
        en: 'Referrals per month with assistance are therefore compared, among those who have had it for the same length of time.',
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
        sv: 'Någon gång under perioden hänvisades {women} av kvinnorna och {men} av männen till en insats.',
        en: 'At some time in the period, {women} of the women and {men} of the men were referred to a measure.',
      },
    },
    figures: {
      rate: { sv: 'hänvisningar per 100 månader med bistånd', en: 'referrals per 100 months with assistance' },
      share: { sv: 'andel hänvisade någon gång under perioden', en: 'share referred at some time in the period' },
    },
    ask: [
      {
        sv: 'Vad avgör hos oss när vi hänvisar någon till en insats, och står det i ärendet?',
        en: 'What decides when we refer someone to a measure, and is it written in the case?',
      },
      {
        sv: 'Vad talar vi om i samtalen med kvinnor och med män: arbete, hälsa, familj?',
        en: 'What do we talk about with women and with men: work, health, family?',
      },
      {
        sv: 'Vilka insatser kan vi hänvisa till, och vilka är de utformade för?',
        en: 'Which measures can we refer people to, and for whom are they designed?',
      },
    ],
  },
});
