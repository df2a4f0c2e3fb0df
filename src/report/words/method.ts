import type { Text } from '../../text/text.ts';

/** How it was counted, for a reader without statistics. `{questions}`: number of questions assessed; `{threshold}`. */
export const method: readonly Text[] = [
  {
    sv: 'Varje person räknas en gång i varje fråga, även om personen har flera rader i underlaget. Beslut, insatser och biståndsperioder räknas var för sig.',
    en: 'Each person counts once in each question, even with several rows in the data. Decisions, measures and spells are counted one by one.',
  },
  {
    sv: 'En tom ruta betyder att uppgiften inte är registrerad. Den räknas aldrig som nej.',
    en: 'A blank means that the information is not registered. It never counts as no.',
  },
  {
    sv: 'Varje fråga har en gräns för hur stor en skillnad ska vara för att ha betydelse. Gränsen står vid siffran och är ett förslag som verksamheten kan ändra.',
    en: 'Each question has a limit for how large a difference must be to matter. The limit stands beside the figure and is a proposal that the service may change.',
  },
  {
    sv: 'Pågående bistånd räknas som pågående, inte som avslutat.',
    en: 'Ongoing assistance counts as ongoing, not as ended.',
  },
];

/** What many questions at once do to certainty; said once, with the report's own number. */
export const manyQuestions: Text = {
  sv: 'Rapporten bedömer {questions}. Av 40 frågor utan verklig skillnad väntas två ändå se säkra ut. Därför ställs högre krav på det som står under Det viktigaste.',
  en: 'The report assesses {questions}. Of 40 questions without a real difference two are expected to look certain anyway. The demands are therefore higher for what stands under What matters most.',
};

/** How people are protected. */
export const protection: Text = {
  sv: 'Siffror som gäller färre än {threshold} personer visas inte, och inte heller siffror som de skulle kunna räknas ut från. Små grupper slås ihop till Övriga.',
  en: 'Figures about fewer than {threshold} people are not shown, nor figures from which they could be worked out. Small groups are merged into Others.',
};

/** The same for working material, which is not protected. */
export const noProtection: Text = {
  sv: 'Det här är arbetsmaterial. Små grupper är inte skyddade, och enskilda personer kan kännas igen.',
  en: 'This is working material. Small groups are not protected, and single people may be recognised.',
};
