import { defineIndicator } from '../model/indicator.ts';

/**
 * Single adults: in a couple the reason is the household’s. Other ends compete, those without a reason as an end of
 * their own.
 */
export const exitToWork = defineIndicator({
  id: 'exit-to-work',
  dimension: 'resources',
  unit: 'spell',
  kind: 'verdict',
  needs: [['exit_reason'], ['aid_month', 'aid_start'], ['aid_end', 'closed_date', 'aid_month']],
  figures: [
    {
      stat: 'incidence',
      kind: 'survival',
      of: 'start_known AND single AND at_risk',
      entry: 'entry',
      exit: 'exit',
      cause: 'exit_cause',
      read: ['incidence'],
      scale: 'months',
      horizons: [6, 12, 24],
      spanOnly: true,
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'person',
  adjust: { circumstances: ['age_group', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: {
    title: { sv: 'Från bistånd till arbete eller studier', en: 'From assistance to work or studies' },
    of: {
      sv: 'beräknad andel av ensamstående kvinnors och ensamstående mäns biståndsperioder; pågående perioder ingår',
      en: 'estimated share of the spells of single women and of single men; ongoing spells included',
    },
    question: {
      sv: 'Lämnar kvinnor och män biståndet för arbete eller studier lika ofta?',
      en: 'Do women and men leave assistance for work or studies equally often?',
    },
    reading: {
      women_higher: {
        sv: 'Inom {horizon} hade en större andel av kvinnornas än av männens biståndsperioder avslutats med arbete eller studier: {women} av kvinnornas och {men} av männens. Skillnaden är {gap}.',
        en: 'Within {horizon} a larger share of the women’s than of the men’s spells had ended in work or studies: {women} of the women’s and {men} of the men’s. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Inom {horizon} hade en något större andel av kvinnornas än av männens biståndsperioder avslutats med arbete eller studier: {women} av kvinnornas och {men} av männens. Skillnaden är {gap}.',
        en: 'Within {horizon} a slightly larger share of the women’s than of the men’s spells had ended in work or studies: {women} of the women’s and {men} of the men’s. The difference is {gap}.',
      },
      men_higher: {
        sv: 'Inom {horizon} hade en mindre andel av kvinnornas än av männens biståndsperioder avslutats med arbete eller studier: {women} av kvinnornas och {men} av männens. Skillnaden är {gap}.',
        en: 'Within {horizon} a smaller share of the women’s than of the men’s spells had ended in work or studies: {women} of the women’s and {men} of the men’s. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Inom {horizon} hade en något mindre andel av kvinnornas än av männens biståndsperioder avslutats med arbete eller studier: {women} av kvinnornas och {men} av männens. Skillnaden är {gap}.',
        en: 'Within {horizon} a slightly smaller share of the women’s than of the men’s spells had ended in work or studies: {women} of the women’s and {men} of the men’s. The difference is {gap}.',
      },
      equal: {
        sv: 'Inom {horizon} hade ungefär lika stor andel av kvinnornas och männens biståndsperioder avslutats med arbete eller studier: {women} av kvinnornas och {men} av männens. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'Within {horizon} about the same share of the women’s and the men’s spells had ended in work or studies: {women} of the women’s and {men} of the men’s. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnors och mäns biståndsperioder avslutas olika ofta med arbete eller studier inom {horizon}. I underlaget gäller det {women} av kvinnornas och {men} av männens.',
        en: 'There are not enough data to tell whether women’s and men’s spells end in work or studies equally often within {horizon}. In the data it applies to {women} of the women’s and {men} of the men’s.',
      },
    },
    caution: [
      {
        sv: 'Siffran bygger på den registrerade avslutsorsaken och gäller ensamstående: i ett par är orsaken hushållets.',
        en: 'The figure rests on the registered reason for closing and concerns single adults: in a couple the reason is the household’s.',
      },
      {
        sv: 'Den visar inte om arbetet eller studierna varade.',
        en: 'It does not show whether the work or studies lasted.',
      },
    ],
    ask: [
      {
        sv: 'Vad gjorde skillnad för dem som gick till arbete eller studier?',
        en: 'What made the difference for those who left for work or studies?',
      },
      {
        sv: 'Hur registrerar vi varför biståndet slutar, och görs det lika i alla ärenden?',
        en: 'How do we register why assistance ends, and is it done alike in every case?',
      },
    ],
  },
});
