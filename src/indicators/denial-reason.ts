import { defineIndicator } from '../model/indicator.ts';

/** Denials for single adults, by the ground in the export’s own words. */
export const denialReason = defineIndicator({
  id: 'denial-reason',
  dimension: 'resources',
  unit: 'decision',
  kind: 'description',
  needs: [['decision'], ['denial_reason']],
  figures: [{ stat: 'category', kind: 'category', of: "single AND decision = 'denied'", value: 'denial_reason' }],
  margin: null,
  cluster: 'person',
  adjust: { circumstances: [], assessments: [] },
  divisible: false,
  from: 'granted-share',
  source: 'SKR, Tema jämställd socialtjänst: Ekonomiskt bistånd',
  words: {
    title: { sv: 'Grund för avslag', en: 'Reason for denial' },
    of: {
      sv: 'andel av avslagen för ensamstående kvinnor och ensamstående män',
      en: 'share of the denials for single women and for single men',
    },
    question: {
      sv: 'Får kvinnor och män avslag på samma grunder?',
      en: 'Are women and men denied for the same reasons?',
    },
    reading: null,
    caution: [
      { sv: 'Siffran visar den grund som är registrerad.', en: 'The figure shows the registered reason.' },
      {
        sv: 'Den visar inte hur många som har fått avslag: det står under Beviljade ansökningar.',
        en: 'It does not show how many were denied: see Applications granted in full.',
      },
    ],
    ask: [
      {
        sv: 'Använder vi grunderna på samma sätt, oavsett vem som prövar och vem som söker?',
        en: 'Do we use the grounds in the same way, whoever assesses and whoever applies?',
      },
      {
        sv: 'Vad begär vi in innan en ansökan avslås som ofullständig?',
        en: 'What do we ask for before an application is denied as incomplete?',
      },
    ],
  },
});
