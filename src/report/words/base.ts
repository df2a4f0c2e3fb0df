import type { Unit } from '../../model/unit.ts';
import { writeNumber } from '../../text/number.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import { type CountedNoun, writeCounted } from './counted-nouns.ts';

/** What is counted of each sex, and the sentence for it. `{men_n}`: the bare number where the noun is said once. */
const bases: Readonly<Record<Unit, readonly [women: CountedNoun, men: CountedNoun, sentence: Text]>> = {
  person: [
    'women',
    'men',
    {
      sv: 'Räknat på {women} och {men} med registrerad uppgift.',
      en: 'Based on {women} and {men} with the information registered.',
    },
  ],
  child: [
    'girls',
    'boys',
    {
      sv: 'Räknat på {women} och {men} med registrerad uppgift.',
      en: 'Based on {women} and {men} with the information registered.',
    },
  ],
  couple: [
    'couples',
    'couples',
    {
      sv: 'Räknat på {women} med en kvinna och en man, där uppgiften är registrerad.',
      en: 'Based on {women} of a woman and a man where the information is registered.',
    },
  ],
  decision: [
    'decisions',
    'decisions',
    { sv: 'Räknat på {women} för kvinnor och {men_n} för män.', en: 'Based on {women} for women and {men_n} for men.' },
  ],
  spell: [
    'spells',
    'spells',
    { sv: 'Räknat på {women} för kvinnor och {men_n} för män.', en: 'Based on {women} for women and {men_n} for men.' },
  ],
  measure: [
    'measures',
    'measures',
    { sv: 'Räknat på {women} för kvinnor och {men_n} för män.', en: 'Based on {women} for women and {men_n} for men.' },
  ],
  case: [
    'households',
    'households',
    {
      sv: 'Räknat på {women} med en kvinna och {men_n} med en man som sökande.',
      en: 'Based on {women} with a woman and {men_n} with a man as applicant.',
    },
  ],
  field: [
    'women',
    'men',
    { sv: 'Räknat på {women} och {men} i underlaget.', en: 'Based on {women} and {men} in the data.' },
  ],
};

/** How many the figure rests on, women first. Null unless both are shown and there is anybody. */
export function writeBase(unit: Unit, women: number | null, men: number | null, lang: Lang): string | null {
  if (women === null || (men === null && unit !== 'couple')) return null;
  const others = men ?? women;
  if (women === 0 && others === 0) return null;
  const [womenNoun, menNoun, sentence] = bases[unit];
  return fill(sentence, {
    women: writeCounted(women, womenNoun, lang),
    men: writeCounted(others, menNoun, lang),
    men_n: writeNumber(others, lang),
  })[lang];
}
