import type { Reason } from '../../model/verdict.ts';
import type { Lang, Text } from '../../text/text.ts';

/** Why a number or a verdict is missing: one plain sentence each, for a reader who has not seen the export. */
export const reasons: Readonly<Record<Reason, Text>> = {
  suppressed: {
    sv: 'Siffran visas inte, så att ingen enskild person kan kännas igen.',
    en: 'The figure is not shown, so that no single person can be recognised.',
  },
  no_field: {
    sv: 'En uppgift som behövs finns inte i underlaget.',
    en: 'Information that is needed is not in the data.',
  },
  no_cases: { sv: 'Det finns inga sådana ärenden i underlaget.', en: 'There are no such cases in the data.' },
  one_sex: { sv: 'Underlaget innehåller bara det ena könet.', en: 'The data hold one sex only.' },
  only_yes: {
    sv: 'I kolumnen är bara ja registrerat. Då går det inte att veta om tomt betyder nej.',
    en: 'Only yes is registered in the column. It is then not possible to know whether blank means no.',
  },
  partial_year: {
    sv: 'Måttet kräver ett helt kalenderår, och underlaget omfattar en kortare tid.',
    en: 'The measure needs a whole calendar year, and the data cover a shorter time.',
  },
  too_short: {
    sv: 'Underlaget omfattar för kort tid för det här måttet.',
    en: 'The data cover too short a time for this measure.',
  },
  only_closed: {
    sv: 'Underlaget innehåller bara avslutade ärenden. Då går det inte att räkna tid rätt.',
    en: 'The data hold closed cases only. Time cannot be counted correctly then.',
  },
  window_inferred: {
    sv: 'Ingen har angett från vilken dag underlaget är komplett. Dagen är utläst ur underlaget.',
    en: 'Nobody has stated from which day the data are complete. The day has been read from the data.',
  },
  selected_by_decision: {
    sv: 'Underlaget innehåller bara ärenden med beslut. Ansökningar som väntar på beslut är inte med.',
    en: 'The data hold only cases with a decision. Applications that await a decision are not included.',
  },
  time_in_aid: {
    sv: 'Den som har bistånd länge hinner oftare få en insats. Därför kan andelen skilja sig även när takten är lika.',
    en: 'Those with assistance for long have more time to get a measure. The share may therefore differ even when the pace is the same.',
  },
  not_registered: {
    sv: 'Uppgiften är inte registrerad för så många att siffran kan vara missvisande.',
    en: 'The information is not registered for so many that the figure may mislead.',
  },
  no_person_id: {
    sv: 'Underlaget saknar kod per person. Därför går det inte att se vilka rader som gäller samma person.',
    en: 'The data have no code per person. Which rows concern the same person therefore cannot be seen.',
  },
  no_spread: {
    sv: 'Alla har samma värde, så det går inte att räkna ut hur osäker siffran är.',
    en: 'All have the same value, so how uncertain the figure is cannot be worked out.',
  },
  few: { sv: 'Underlaget är för litet för en bedömning.', en: 'There are too few for an assessment.' },
  many_comparisons: {
    sv: 'När många grupper jämförs samtidigt kan en så stor skillnad vara slump.',
    en: 'When many groups are compared at once, a difference of this size may be chance.',
  },
  little_overlap: {
    sv: 'Kvinnor och män finns i så olika grupper att det inte går att jämföra lika med lika.',
    en: 'Women and men are in such different groups that like cannot be compared with like.',
  },
  separation: {
    sv: 'Grupperna är så olika att beräkningen inte ger något säkert svar.',
    en: 'The groups are so different that the calculation gives no certain answer.',
  },
  unequal_spans: {
    sv: 'Perioderna är olika långa och går inte att jämföra.',
    en: 'The periods are of different length and cannot be compared.',
  },
  not_alike: {
    sv: 'Underlagen är räknade på olika sätt och går inte att jämföra.',
    en: 'The data were counted in different ways and cannot be compared.',
  },
  not_reached: {
    sv: 'Så långt fram i tiden är för få kvar för att räknas.',
    en: 'Too few remain that far ahead in time to be counted.',
  },
  not_divided: {
    sv: 'Den här siffran delas inte upp på grupper.',
    en: 'This figure is not divided into groups.',
  },
  description: {
    sv: 'Siffran beskriver läget. Den bedöms inte som en skillnad.',
    en: 'The figure describes the situation. It is not assessed as a difference.',
  },
};

/** A verdict that one person more or less could change, or that rests on much missing information. */
export const fragile: Text = {
  sv: 'Bedömningen är skör: små ändringar i underlaget kan ändra den.',
  en: 'The assessment is fragile: small changes in the data may change it.',
};

/** The sentence for a reason; without one, that the data do not suffice. */
export function writeReason(reason: Reason | null, lang: Lang): string {
  return reasons[reason ?? 'few'][lang];
}
