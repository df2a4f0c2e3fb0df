import type { Text } from '../../text/text.ts';

/** How it was counted, for a reader without statistics. `{questions}`: number of questions assessed; `{threshold}`. */
export const method: readonly Text[] = [
  {
    sv: 'Rapporten handlar om ekonomiskt bistånd. Ordet bistånd betyder alltid det. Varje person räknas en gång i varje fråga, även om personen har flera rader i underlaget. Beslut, insatser och biståndsperioder räknas var för sig.',
    en: 'The report is about social assistance, and assistance always means that. Each person counts once in each question, even with several rows in the data. Decisions, measures and spells are counted one by one.',
  },
  {
    sv: 'Varje fråga har en gräns för hur stor en skillnad ska vara för att ha betydelse. Gränsen står i svaret och är ett förslag som verksamheten kan ändra. För andelar som är mycket låga eller mycket höga är gränsen mindre.',
    en: 'Each question has a limit for how large a difference must be to matter. The limit stands in the answer and is a proposal that the service may change. For shares that are very low or very high the limit is smaller.',
  },
  {
    sv: 'Bistånd som fortfarande pågår räknas så långt det har kommit, men inte som avslutat.',
    en: 'Assistance that is still going on counts as far as it has come, but not as ended.',
  },
];

/** What a blank means: where the mapping says nothing of it, and where it does of some fields. */
export const blankMeans: Readonly<Record<'nothing' | 'stated', Text>> = {
  nothing: {
    sv: 'En tom ruta betyder att uppgiften inte är registrerad. Den räknas aldrig som nej.',
    en: 'A blank means that the information is not registered. It never counts as no.',
  },
  stated: {
    sv: 'En tom ruta betyder att uppgiften inte är registrerad, utom för {fields}: där säger mappningen vad den betyder.',
    en: 'A blank means that the information is not registered, except for {fields}: there the mapping says what it means.',
  },
};

/** What many questions at once do to certainty; said once, with the report's own number. */
export const manyQuestions: Text = {
  sv: 'Rapporten bedömer {questions}. Den som ställer många frågor får också några falska svar: av 40 frågor där det inte finns någon verklig skillnad kan omkring två ändå se säkra ut. Därför ställs högre krav på det som står under Det viktigaste.',
  en: 'The report assesses {questions}. Whoever asks many questions also gets some false answers: of 40 questions without any real difference, about two may look certain all the same. More is therefore demanded of what stands under What matters most.',
};

/** How people are protected. */
export const protection: Text = {
  sv: 'Siffror som gäller färre än {threshold} personer visas inte, och inte heller siffror som de skulle kunna räknas ut från. Små grupper kan vara sammanslagna till Övriga.',
  en: 'Figures about fewer than {threshold} people are not shown, nor figures from which they could be worked out. Small groups may be merged into Others.',
};

/** The same for working material, which is not protected. */
export const noProtection: Text = {
  sv: 'Det här är arbetsmaterial. Små grupper är inte skyddade, och enskilda personer kan kännas igen.',
  en: 'This is working material. Small groups are not protected, and individuals may be recognised.',
};

/** Over the definitions of own indicators. */
export const ownMethod = {
  heading: { sv: 'Kommunens egna mått', en: 'The municipality’s own indicators' },
  lead: {
    sv: 'De här måtten har kommunen lagt till. Villkoren står så som de räknas.',
    en: 'The municipality has added these. The conditions stand as they are counted.',
  },
  compared: {
    sv: 'Ett eget mått jämförs med rapportens andra siffror innan det visas, så att skillnaden inte pekar ut ett fåtal personer. Det delas upp på grupper där det går, men inte på kvartal.',
    en: 'An own indicator is compared with the other figures of the report before it is shown, so that the difference singles nobody out. It is divided by groups where that is possible, but not by quarter.',
  },
} as const satisfies Readonly<Record<string, Text>>;
