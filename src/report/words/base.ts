import type { Unit } from '../../model/unit.ts';
import { writeNumber } from '../../text/number.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';

const sentences: Readonly<Record<Unit, Text>> = {
  person: {
    sv: 'Räknat på {women_n} kvinnor och {men_n} män med registrerad uppgift.',
    en: 'Based on {women_n} women and {men_n} men with the information registered.',
  },
  child: {
    sv: 'Räknat på {women_n} flickor och {men_n} pojkar med registrerad uppgift.',
    en: 'Based on {women_n} girls and {men_n} boys with the information registered.',
  },
  couple: {
    sv: 'Räknat på {women_n} par med en kvinna och en man och registrerad uppgift.',
    en: 'Based on {women_n} couples of a woman and a man with the information registered.',
  },
  decision: {
    sv: 'Räknat på {women_n} beslut för kvinnor och {men_n} beslut för män.',
    en: 'Based on {women_n} decisions for women and {men_n} decisions for men.',
  },
  spell: {
    sv: 'Räknat på {women_n} biståndsperioder för kvinnor och {men_n} för män.',
    en: 'Based on {women_n} spells of assistance for women and {men_n} for men.',
  },
  measure: {
    sv: 'Räknat på {women_n} insatser för kvinnor och {men_n} insatser för män.',
    en: 'Based on {women_n} measures for women and {men_n} measures for men.',
  },
  case: {
    sv: 'Räknat på {women_n} hushåll med en kvinna och {men_n} hushåll med en man som sökande.',
    en: 'Based on {women_n} households with a woman and {men_n} households with a man as applicant.',
  },
  field: {
    sv: 'Räknat på {women_n} kvinnor och {men_n} män i underlaget.',
    en: 'Based on {women_n} women and {men_n} men in the data.',
  },
};

/** How many the figure rests on, women first. Null unless both are shown. */
export function writeBase(unit: Unit, women: number | null, men: number | null, lang: Lang): string | null {
  if (women === null || (men === null && unit !== 'couple')) return null;
  return fill(sentences[unit], {
    women_n: writeNumber(women, lang),
    men_n: writeNumber(men ?? women, lang),
  })[lang];
}
