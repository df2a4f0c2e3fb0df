import { defineIndicator } from '../model/indicator.ts';
import { IN_COUPLES } from '../model/part-of-people.ts';

/** The couple as one, same-sex couples too: were both met at the first visit? */
export const bothMet = defineIndicator({
  id: 'both-met',
  dimension: 'resources',
  unit: 'couple',
  kind: 'description',
  needs: [['case_id'], ['both_met']],
  figures: [{ stat: 'share', kind: 'share', of: "side = 'woman'", where: 'both_met', within: [IN_COUPLES] }],
  margin: null,
  cluster: null,
  adjust: { circumstances: [], assessments: [] },
  divisible: false,
  source: 'Socialnämnden i Täby, återrapportering 2022: delad utbetalning och arbetssätt med par',
  words: {
    title: { sv: 'Båda i paret träffades vid nybesöket', en: 'Both partners met at the first visit' },
    of: { sv: 'andel av alla par med registrerad uppgift', en: 'share of all couples with the information registered' },
    question: {
      sv: 'I hur många par har socialtjänsten träffat båda vid nybesöket?',
      en: 'In how many couples did the social services meet both at the first visit?',
    },
    reading: null,
    statement: {
      sv: 'I {count} av {couples} träffade socialtjänsten båda vid nybesöket ({share}).',
      en: 'In {count} of {couples} the social services met both at the first visit ({share}).',
    },
    caution: [
      {
        sv: 'Siffran visar om båda är registrerade som närvarande, inte vem som förde talan eller om var och en fick ett eget samtal.',
        en: 'The figure shows whether both are registered as present, not who spoke or whether each had a private talk.',
      },
      {
        sv: 'Den gäller paret som helhet, också samkönade par.',
        en: 'It concerns the couple as a whole, same-sex couples too.',
      },
    ],
    ask: [
      {
        sv: 'Kallas båda till nybesöket, och vad gör vi när bara den ena kommer?',
        en: 'Are both called to the first visit, and what do we do when only one comes?',
      },
      { sv: 'Vad vet vi om den vi aldrig har träffat?', en: 'What do we know about the one we have never met?' },
    ],
  },
});
