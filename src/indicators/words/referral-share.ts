import type { IndicatorWords } from '../../model/indicator.ts';

export const referralShareWords: IndicatorWords = {
  title: {
    sv: 'Hänvisade till arbetsmarknadsinsats',
    en: 'Referred to a labour-market measure',
  },
  of: {
    sv: 'första hänvisningar per 100 månader med bistånd, för kvinnor respektive män 18–66 år; bredvid: andel av kvinnorna respektive av männen som var hänvisade någon dag i perioden',
    en: 'first referrals per 100 months with assistance, for women and for men aged 18–66; beside it: share of the women and of the men who were referred on some day of the period',
  },
  question: {
    sv: 'Hänvisas kvinnor och män i samma utsträckning till insatser som stödjer dem in på arbetsmarknaden?',
    en: 'Are women and men referred to the same extent to measures that support them into work?',
  },
  reading: {
    women_higher: {
      sv: 'Kvinnor hänvisades oftare än män till en arbetsmarknadsinsats: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
      en: 'Women were referred to a labour-market measure more often than men: {women} of the women and {men} of the men. The difference is {gap}.',
    },
    men_higher: {
      sv: 'Kvinnor hänvisades mer sällan än män till en arbetsmarknadsinsats: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
      en: 'Women were referred to a labour-market measure less often than men: {women} of the women and {men} of the men. The difference is {gap}.',
    },
    equal: {
      sv: 'Kvinnor och män hänvisades i stort sett lika ofta till en arbetsmarknadsinsats: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
      en: 'Women and men were referred to a labour-market measure about equally often: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
    },
    unclear: {
      sv: 'Underlaget räcker inte för att säga om kvinnor och män hänvisades olika ofta till en arbetsmarknadsinsats. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
      en: 'There are not enough data to tell whether women and men were referred to a labour-market measure differently often. In the data the figures are {women} of the women and {men} of the men.',
    },
  },
  caution: {
    sv: 'Siffran visar registrerade hänvisningar, inte vem som hade behov av en insats eller vem som började i den. Den som har bistånd längre hinner oftare bli hänvisad; därför jämförs hänvisningar per månad med bistånd.',
    en: 'The figure shows registered referrals, not who needed a measure or who started one. Those who have assistance longer have more time to be referred; referrals per month with assistance are therefore compared.',
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
      sv: 'Någon dag under perioden var {women} av kvinnorna och {men} av männen hänvisade.',
      en: 'On some day of the period {women} of the women and {men} of the men were referred.',
    },
  },
  ask: [
    {
      sv: 'Vad avgör hos oss när en hänvisning till insats blir aktuell, och står det i ärendet?',
      en: 'What decides with us when a referral becomes relevant, and is it written in the case?',
    },
    {
      sv: 'Vad talar vi om i samtalen med kvinnor och med män: arbete, hälsa, familj?',
      en: 'What do we talk about with women and with men: work, health, family?',
    },
    {
      sv: 'Vilka insatser finns att hänvisa till, och vilka är de utformade för?',
      en: 'Which measures are there to refer to, and for whom are they designed?',
    },
  ],
};
