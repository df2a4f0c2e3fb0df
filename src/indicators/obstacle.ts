import { defineIndicator } from '../model/indicator.ts';

/** The commonest registered of the period. The caseworker’s judgement, not a trait. */
export const obstacle = defineIndicator({
  id: 'obstacle',
  dimension: 'resources',
  unit: 'person',
  kind: 'description',
  needs: [['obstacle']],
  figures: [{ stat: 'category', kind: 'category', of: 'recipient', value: 'obstacle' }],
  margin: null,
  cluster: null,
  adjust: { circumstances: [], assessments: [] },
  divisible: false,
  from: 'recipients',
  source: 'Socialstyrelsen, Statistik om ekonomiskt bistånd: försörjningshinder',
  words: {
    title: { sv: 'Försörjningshinder', en: 'Obstacle to self-support' },
    of: {
      sv: 'andel av kvinnorna och av männen med registrerat försörjningshinder',
      en: 'share of the women and of the men with a registered obstacle',
    },
    question: {
      sv: 'Vilka försörjningshinder registrerar socialtjänsten för kvinnor och män?',
      en: 'Which obstacles to self-support do the social services register for women and men?',
    },
    reading: null,
    caution: [
      {
        sv: 'Siffran visar handläggarens registrerade bedömning, det hinder som har registrerats oftast under perioden.',
        en: 'The figure shows the caseworker’s registered assessment, the obstacle registered most often in the period.',
      },
      { sv: 'En person kan ha flera hinder samtidigt.', en: 'A person may have several at once.' },
    ],
    ask: [
      {
        sv: 'Hur väljer vi hinder när flera stämmer, och väljer vi lika för kvinnor och män?',
        en: 'How do we choose when several obstacles apply, and do we choose alike for women and men?',
      },
      {
        sv: 'När ändrades hindret senast, och vad hade då hänt?',
        en: 'When was the obstacle last changed, and what had happened then?',
      },
      {
        sv: 'Vad leder hindret till: vilken insats, vilken plan?',
        en: 'What does the obstacle lead to: which measure, which plan?',
      },
    ],
  },
});
