import { defineIndicator } from '../model/indicator.ts';

const DECIDED = "single AND decision IN ('granted', 'partly', 'denied')";

const GRANTED = ['granted-first', 'granted-later'];
const PARTLY = ['partly-first', 'partly-later'];
const DENIED = ['denied-first', 'denied-later'];
const FIRST = ['granted-first', 'partly-first', 'denied-first'];
const ALL = [...GRANTED, ...PARTLY, ...DENIED];

/**
 * Decisions for single adults: in a couple the applicant's sex is a habit of registration. The first decision of each
 * person stands beside, since monthly renewals are nearly always granted and drown the rest; so do couples' decisions,
 * by the sex of the applicant.
 */
export const grantedShare = defineIndicator({
  id: 'granted-share',
  dimension: 'resources',
  unit: 'decision',
  kind: 'verdict',
  needs: [['decision']],
  figures: [
    { stat: 'share', kind: 'share', of: DECIDED, where: "decision = 'granted'", parts: { of: ALL, yes: GRANTED } },
    {
      stat: 'share:first',
      kind: 'share',
      of: `${DECIDED} AND first`,
      where: "decision = 'granted'",
      needs: [['decision_date']],
      undivided: true,
      beside: true,
      parts: { of: FIRST, yes: ['granted-first'] },
    },
    {
      stat: 'share:partly',
      kind: 'share',
      of: DECIDED,
      where: "decision = 'partly'",
      undivided: true,
      beside: true,
      parts: { of: ALL, yes: PARTLY },
    },
    {
      stat: 'share:denied',
      kind: 'share',
      of: DECIDED,
      where: "decision = 'denied'",
      undivided: true,
      beside: true,
      parts: { of: ALL, yes: DENIED },
    },
    {
      stat: 'share:couples',
      kind: 'share',
      of: `NOT ${DECIDED}`,
      where: "decision = 'granted'",
      needs: [['household_type', 'role', 'co_applicant_sex', 'co_applicant_id', 'co_applicant_birth_year']],
      spanOnly: true,
      undivided: true,
      beside: true,
      parts: { of: ['couples-granted', 'couples-other'], yes: ['couples-granted'] },
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one decision in twenty; capped by the share not granted
  cluster: 'person',
  adjust: { circumstances: ['purpose', 'household_type', 'born_abroad', 'age_group'], assessments: ['obstacle'] },
  divisible: true,
  source: 'SKR, Tema jämställd socialtjänst: Ekonomiskt bistånd',
  words: {
    title: {
      sv: 'Beviljade ansökningar',
      en: 'Applications granted in full',
    },
    of: {
      sv: 'andel av avgjorda ansökningar från ensamstående kvinnor och ensamstående män; återtagna räknas inte',
      en: 'share of decided applications from single women and single men; withdrawn ones do not count',
    },
    question: {
      sv: 'Beviljar socialtjänsten hela ansökan lika ofta för kvinnor och män?',
      en: 'Do the social services grant women’s and men’s applications in full equally often?',
    },
    reading: {
      women_higher: {
        sv: '{single_w_first} fick oftare än {single_m} ansökan helt beviljad: {women} av kvinnornas ansökningar och {men} av männens. Skillnaden är {gap}.',
        en: '{single_w_first} had their applications granted in full more often than {single_m}: {women} of the women’s applications and {men} of the men’s. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: '{single_w_first} fick något oftare än {single_m} ansökan helt beviljad: {women} av kvinnornas ansökningar och {men} av männens. Skillnaden är {gap}.',
        en: '{single_w_first} had their applications granted in full slightly more often than {single_m}: {women} of the women’s applications and {men} of the men’s. The difference is {gap}.',
      },
      men_higher: {
        sv: '{single_w_first} fick mer sällan än {single_m} ansökan helt beviljad: {women} av kvinnornas ansökningar och {men} av männens. Skillnaden är {gap}.',
        en: '{single_w_first} had their applications granted in full less often than {single_m}: {women} of the women’s applications and {men} of the men’s. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: '{single_w_first} fick något mer sällan än {single_m} ansökan helt beviljad: {women} av kvinnornas ansökningar och {men} av männens. Skillnaden är {gap}.',
        en: '{single_w_first} had their applications granted in full slightly less often than {single_m}: {women} of the women’s applications and {men} of the men’s. The difference is {gap}.',
      },
      equal: {
        sv: '{single_both_first} fick ansökan helt beviljad i stort sett lika ofta: {women} av kvinnornas ansökningar och {men} av männens. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: '{single_both_first} had their applications granted in full about equally often: {women} of the women’s applications and {men} of the men’s. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om {single_both} fick ansökan helt beviljad olika ofta. I underlaget gäller det {women} av kvinnornas ansökningar och {men} av männens.',
        en: 'There are not enough data to tell whether {single_both} had their applications granted in full equally often. In the data it applies to {women} of the women’s applications and {men} of the men’s.',
      },
    },
    caution: [
      {
        sv: 'Siffran visar besluten, inte vad ansökningarna gällde eller hur ekonomin såg ut.',
        en: 'The figure shows decisions, not what was applied for or the applicants’ finances.',
      },
      {
        sv: 'Delvis beviljade och avslagna ansökningar står för sig i tabellen.',
        en: 'Applications granted in part and denied stand by themselves in the table.',
      },
      {
        sv: 'Par står för sig i tabellen där underlaget visar vilka som är par.',
        en: 'Couples stand by themselves in the table where the data tell who they are.',
      },
    ],
    figures: {
      share: { sv: 'helt beviljade', en: 'granted in full' },
      'share:first': {
        sv: 'helt beviljade, personens första beslut i perioden',
        en: 'granted in full, the person’s first decision of the period',
      },
      'share:partly': { sv: 'delvis beviljade', en: 'granted in part' },
      'share:denied': { sv: 'avslag', en: 'denied' },
      'share:couples': {
        sv: 'helt beviljade, par efter sökandens kön',
        en: 'granted in full, couples by the applicant’s sex',
      },
    },
    ask: [
      {
        sv: 'Vad söker kvinnor och män bistånd till, och vad krävs för att vi ska bevilja det?',
        en: 'What do women and men apply for, and what does it take for us to grant it?',
      },
      {
        sv: 'Får alla samma hjälp att komplettera en ansökan?',
        en: 'Does everyone get the same help to complete an application?',
      },
      {
        sv: 'Hur ser de första besluten ut jämfört med de löpande?',
        en: 'How do first decisions compare with the recurring ones?',
      },
    ],
  },
});
