import type { IndicatorWords } from '../../model/indicator.ts';
import type { OwnIndicator } from '../../model/own-indicator.ts';
import type { Text } from '../../text/text.ts';

const OF: Readonly<Record<OwnIndicator['unit'], Text>> = {
  person: {
    sv: 'andel av kvinnorna respektive av männen med registrerad uppgift',
    en: 'share of the women and of the men with the information registered',
  },
  child: {
    sv: 'andel av flickorna respektive av pojkarna med registrerad uppgift',
    en: 'share of the girls and of the boys with the information registered',
  },
  couple: { sv: 'andel av paren med registrerad uppgift', en: 'share of the couples with the information registered' },
  decision: {
    sv: 'andel av besluten för kvinnor respektive för män med registrerad uppgift',
    en: 'share of the decisions for women and for men with the information registered',
  },
  spell: {
    sv: 'andel av kvinnornas respektive av männens biståndsperioder med registrerad uppgift',
    en: 'share of the spells of women and of men with the information registered',
  },
  measure: {
    sv: 'andel av kvinnornas respektive av männens insatser med registrerad uppgift',
    en: 'share of the measures of women and of men with the information registered',
  },
};

/** Words of an own indicator: its title as given, the rest what can be said of any share. */
export function ownWords({ title, unit, question, caution }: OwnIndicator): IndicatorWords {
  return {
    title,
    of: OF[unit],
    question: question ?? {
      sv: `${title.sv}: är det lika för kvinnor och män?`,
      en: `${title.en}: is it alike for women and men?`,
    },
    reading: null,
    caution: caution ?? {
      sv: 'Ett eget mått, med villkor som står i mappningsfilen. Bara det som är registrerat räknas.',
      en: 'An own indicator, with conditions that stand in the mapping file. Only what is registered counts.',
    },
    ask: [
      {
        sv: 'Vad ville vi veta när vi lade till måttet, och svarar siffran på det?',
        en: 'What did we want to know when we added this, and does the figure answer it?',
      },
      {
        sv: 'Registreras det här på samma sätt i alla ärenden?',
        en: 'Is this registered in the same way in every case?',
      },
    ],
  };
}
