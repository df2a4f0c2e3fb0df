import { defineIndicator } from '../model/indicator.ts';

/** Persons with a plan, by the focus of the latest. */
export const planFocus = defineIndicator({
  id: 'plan-focus',
  dimension: 'resources',
  unit: 'person',
  kind: 'description',
  needs: [['plan', 'plan_date'], ['plan_focus']],
  figures: [{ stat: 'category', kind: 'category', of: 'recipient AND working_age AND plan', value: 'plan_focus' }],
  margin: null,
  cluster: null,
  adjust: { circumstances: [], assessments: [] },
  divisible: false,
  from: 'plan-share',
  source: 'SKR, Tema jämställd socialtjänst: Ekonomiskt bistånd',
  words: {
    title: { sv: 'Planens inriktning', en: 'Focus of the plan' },
    of: {
      sv: 'andel av kvinnorna och av männen som har en plan',
      en: 'share of the women and of the men who have a plan',
    },
    question: {
      sv: 'Har kvinnors och mäns planer samma inriktning?',
      en: 'Do women’s and men’s plans have the same focus?',
    },
    reading: null,
    caution: [
      {
        sv: 'Siffran visar planens registrerade inriktning, inte vad personen själv önskade eller vad som sedan gjordes.',
        en: 'The figure shows the registered focus of the plan, not what the person wished or what was then done.',
      },
    ],
    ask: [
      {
        sv: 'Vad avgör om planen riktas mot arbete, utbildning eller rehabilitering?',
        en: 'What decides whether the plan aims at work, education or rehabilitation?',
      },
      {
        sv: 'Frågar vi kvinnor och män samma saker innan inriktningen väljs?',
        en: 'Do we ask women and men the same things before the focus is chosen?',
      },
    ],
  },
});
