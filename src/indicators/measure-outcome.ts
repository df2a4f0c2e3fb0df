import { defineIndicator } from '../model/indicator.ts';

/**
 * Measures begun at least six months before the last day; still going on after six months is a no, for ended ones are
 * short ones.
 */
export const measureOutcome = defineIndicator({
  id: 'measure-outcome',
  dimension: 'resources',
  unit: 'measure',
  kind: 'verdict',
  needs: [['measure_start'], ['measure_end'], ['measure_outcome']],
  figures: [{ stat: 'share', kind: 'share', of: 'followed', where: 'to_work', spanOnly: true }],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'person',
  adjust: { circumstances: ['age_group', 'born_abroad'], assessments: ['measure_type', 'obstacle'] },
  divisible: true,
  source: 'Socialnämnden i Täby, återrapportering 2022: delad utbetalning och arbetssätt med par',
  words: {
    title: { sv: 'Arbete eller studier efter insats', en: 'Work or studies after a measure' },
    of: {
      sv: 'andel av kvinnornas och av männens insatser som började minst sex månader före periodens slut',
      en: 'share of the measures of women and of men that began at least six months before the end of the period',
    },
    question: {
      sv: 'Följs kvinnors och mäns insatser lika ofta av arbete eller studier inom sex månader?',
      en: 'Are the measures of women and of men followed by work or studies equally often within six months?',
    },
    reading: {
      women_higher: {
        sv: 'En större andel av kvinnornas än av männens insatser följdes av arbete eller studier inom sex månader: {women} av kvinnornas insatser och {men} av männens. Skillnaden är {gap}.',
        en: 'A larger share of the measures of women than of men were followed by work or studies within six months: {women} of the measures of women and {men} of those of men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'En något större andel av kvinnornas än av männens insatser följdes av arbete eller studier inom sex månader: {women} av kvinnornas insatser och {men} av männens. Skillnaden är {gap}.',
        en: 'A slightly larger share of the measures of women than of men were followed by work or studies within six months: {women} of the measures of women and {men} of those of men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'En mindre andel av kvinnornas än av männens insatser följdes av arbete eller studier inom sex månader: {women} av kvinnornas insatser och {men} av männens. Skillnaden är {gap}.',
        en: 'A smaller share of the measures of women than of men were followed by work or studies within six months: {women} of the measures of women and {men} of those of men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'En något mindre andel av kvinnornas än av männens insatser följdes av arbete eller studier inom sex månader: {women} av kvinnornas insatser och {men} av männens. Skillnaden är {gap}.',
        en: 'A slightly smaller share of the measures of women than of men were followed by work or studies within six months: {women} of the measures of women and {men} of those of men. The difference is {gap}.',
      },
      equal: {
        sv: 'Ungefär lika stor andel av kvinnornas och männens insatser följdes av arbete eller studier inom sex månader: {women} av kvinnornas insatser och {men} av männens. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'About the same share of the measures of women and of men were followed by work or studies within six months: {women} of the measures of women and {men} of those of men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnors och mäns insatser olika ofta följs av arbete eller studier inom sex månader. I underlaget gäller det {women} av kvinnornas insatser och {men} av männens.',
        en: 'There are not enough data to tell whether the measures of women and of men are followed by work or studies equally often within six months. In the data it applies to {women} of the measures of women and {men} of those of men.',
      },
    },
    caution: [
      {
        sv: 'En insats som fortfarande pågår efter sex månader räknas som att den inte har följts av arbete eller studier.',
        en: 'A measure still under way after six months counts as not followed by work or studies.',
      },
      {
        sv: 'Siffran visar inte vad insatsen betydde för det som hände sedan, eller om arbetet eller studierna varade.',
        en: 'The figure does not show what the measure meant for what came after, or whether the work or studies lasted.',
      },
    ],
    ask: [
      {
        sv: 'Vad skiljer de insatser som följs av arbete från dem som inte gör det?',
        en: 'What sets the measures that are followed by work apart from those that are not?',
      },
      {
        sv: 'Följer vi upp på samma sätt efter att en kvinnas och en mans insats har slutat?',
        en: 'Do we follow up in the same way after a woman’s and a man’s measure has ended?',
      },
    ],
  },
});
