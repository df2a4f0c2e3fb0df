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

/** How sure an interval is, in words. */
export const confidenceLevel: Text = {
  sv: 'Osäkerheten är räknad med 95 procents säkerhet: om samma arbetssätt mötte andra personer många gånger om, skulle strecken täcka det rätta värdet i omkring 95 fall av 100. En skillnad kallas säkerställd för sig när risken är högst 5 procent att slumpen ensam ger en så stor skillnad.',
  en: 'The uncertainty is worked out at the 95 per cent level: if the same way of working met other people many times over, the lines would cover the true value in about 95 cases of 100. A difference is called established by itself when the risk is at most 5 per cent that chance alone gives a difference that large.',
};

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
  sv: 'Rapporten bedömer {questions}. Den som ställer många frågor får också några falska svar: av 40 frågor där det inte finns någon verklig skillnad kan omkring två ändå se säkra ut. Därför ställs högre krav på det som står under Det viktigaste: andelen falska bland de skillnader som kallas säkerställda där väntas vara högst 5 procent, och likaså bland likheterna. ”Minst” tar där hänsyn till att skillnaderna är valda för att de är störst: högst 5 av 100 sådana besked väntas vara för höga. I frågans eget avsnitt bedöms den för sig, och osäkerheten är mindre där. En skillnad som är ”säker även enskilt” klarar ett krav till: risken att någon enda av dem är falsk är högst 5 procent.',
  en: 'The report assesses {questions}. Whoever asks many questions also gets some false answers: of 40 questions without any real difference, about two may look certain all the same. More is therefore demanded of what stands under What matters most: the share of false ones among the differences called established there is expected to be at most 5 per cent, and likewise among the likenesses. “At least” allows there for the differences having been chosen for being the largest: at most 5 in 100 such statements are expected to be too high. In its own section each question is assessed by itself, and the uncertainty is smaller there. A difference that is “certain even by itself” meets one more demand: the risk that any one of them is false is at most 5 per cent.',
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

/** A word and what it means. `own`: the reader's own figures are added as an example. */
interface Term {
  readonly term: Text;
  readonly meaning: Text;
  readonly own?: 'distribution' | 'shares';
}

/** Words of the report in plain language: percentages first, then certainty, then what is counted. */
export const glossary: readonly Term[] = [
  {
    term: { sv: 'Andel av kvinnorna, andel av männen', en: 'Share of the women, share of the men' },
    meaning: {
      sv: 'Hur stor del av kvinnorna, och hur stor del av männen, som något gäller. De två andelarna behöver inte bli 100\u00a0% tillsammans.',
      en: 'How large a part of the women, and of the men, something applies to. The two shares need not add up to 100%.',
    },
    own: 'shares',
  },
  {
    term: { sv: 'Könsfördelning', en: 'Sex distribution' },
    meaning: {
      sv: 'Hur en grupp fördelas på kvinnor och män. De två delarna blir alltid 100\u00a0% tillsammans. Könsfördelningen kallas jämn när båda delarna är minst 40\u00a0%.',
      en: 'How a group is divided into women and men. The two parts always add up to 100%. The distribution is called even when both parts are at least 40%.',
    },
    own: 'distribution',
  },
  {
    term: { sv: 'Procentenheter', en: 'Percentage points' },
    meaning: {
      sv: 'Skillnaden mellan två andelar. Från 40\u00a0% till 50\u00a0% är det 10 procentenheter.',
      en: 'The difference between two shares. From 40% to 50% is 10 percentage points.',
    },
  },
  {
    term: { sv: 'Genomsnitt och median', en: 'Average and median' },
    meaning: {
      sv: 'Genomsnittet är summan delad med antalet. Medianen är värdet i mitten: hälften ligger över och hälften under. Några få mycket höga värden höjer genomsnittet men knappast medianen.',
      en: 'The average is the sum divided by the number. The median is the middle value: half are above it and half below. A few very high values raise the average but hardly the median.',
    },
  },
  {
    term: { sv: 'Osäkerhet', en: 'Uncertainty' },
    meaning: {
      sv: 'Alla ärenden i perioden är med, så siffrorna beskriver just dessa personer. Strecket kring varje punkt, och de två små talen under siffran eller skillnaden i tabellen, visar hur mycket den kan variera av en slump om arbetssättet är detsamma men personerna andra. Strecken har 95 procents säkerhet.',
      en: 'All cases of the period are included, so the figures describe these very people. The line around each dot, and the two small numbers under the figure or the difference in the table, show how much it may vary by chance if the way of working is the same but the people are others. The lines are at the 95 per cent level.',
    },
  },
  {
    term: { sv: 'Statistiskt säkerställd', en: 'Statistically established' },
    meaning: {
      sv: 'Skillnaden är större än vad slumpen rimligen ger. I en frågas eget avsnitt gäller det den frågan för sig; under Det viktigaste ställs högre krav, eftersom många frågor ställs. Ordet säger inget om hur stor eller viktig skillnaden är, eller varför den finns.',
      en: 'The difference is larger than chance would reasonably give. In the section of a question it holds for that question by itself; under What matters most more is demanded, since many questions are asked. The word does not tell how large or important the difference is, or why it exists.',
    },
  },
  {
    term: { sv: 'Säker även enskilt', en: 'Certain even by itself' },
    meaning: {
      sv: 'Skillnaden håller även när kravet är att ingen enda av de skillnader som kallas så i rapporten ska vara slump. Risken för det är högst 5 procent.',
      en: 'The difference holds even when the demand is that not one of the differences called so in the report is chance. The risk of that is at most 5 per cent.',
    },
  },
  {
    term: { sv: 'Ungefär samma nivå', en: 'About the same level' },
    meaning: {
      sv: 'Underlaget räcker för att säga att en skillnad, om den finns, är mindre än den gräns som står i svaret.',
      en: 'There are enough data to say that a difference, if there is one, is smaller than the limit in the answer.',
    },
  },
  {
    term: { sv: 'Underlaget räcker inte', en: 'Not enough data' },
    meaning: {
      sv: 'Det kan finnas en skillnad, och det kan vara lika. Siffrorna räcker inte för att avgöra vilket. Räcker underlaget bara åt ena hållet är en skillnad åt det hållet inte trolig; vilket håll det är står i svaret.',
      en: 'There may be a difference, and it may be equal. The figures are not enough to tell which. Where the data suffice in one direction only, a difference in that direction is unlikely; the answer tells which it is.',
    },
  },
  {
    term: { sv: 'Underlag', en: 'Data' },
    meaning: {
      sv: 'De uppgifter ur verksamhetssystemet som rapporten är gjord av.',
      en: 'The information from the case system that the report is made from.',
    },
  },
  {
    term: { sv: 'Biståndsperiod', en: 'Spell of assistance' },
    meaning: {
      sv: 'En sammanhängande tid med bistånd. En hel kalendermånad utan bistånd avslutar perioden.',
      en: 'An unbroken time with assistance. A whole calendar month without assistance ends it.',
    },
  },
  {
    term: { sv: 'Takt', en: 'Pace' },
    meaning: {
      sv: 'Hur ofta eller hur snart något händer, räknat bara på den tid som personerna har bistånd. Hur ofta något händer jämförs bland dem som har haft bistånd lika länge, så att jämförelsen inte påverkas av att några har bistånd längre än andra.',
      en: 'How often or how soon something happens, counted only on the time that people have assistance. How often something happens is compared among those who have had assistance for the same length of time, so that the comparison is not affected by some having it longer than others.',
    },
  },
  {
    term: { sv: 'När lika jämförs med lika', en: 'When like is compared with like' },
    meaning: {
      sv: 'Kvinnor och män med till exempel samma ålder och hushållstyp jämförs. Det visar hur stor skillnaden är mellan dem, inte varför den finns.',
      en: 'Women and men of, for instance, the same age and household type are compared. It shows how large the difference between them is, not why it exists.',
    },
  },
];
