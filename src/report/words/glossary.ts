import type { Text } from '../../text/text.ts';

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
      sv: 'Alla ärenden i perioden är med, så siffrorna är exakta för just dessa personer. Strecket kring varje punkt, och de två små talen under siffran i tabellen, visar hur mycket den kan variera av en slump om arbetssättet är detsamma men personerna andra.',
      en: 'All cases of the period are included, so the figures are exact for these very people. The line around each dot, and the two small numbers under the figure in the table, show how much it may vary by chance if the way of working is the same but the people are others.',
    },
  },
  {
    term: { sv: 'Statistiskt säkerställd', en: 'Statistically established' },
    meaning: {
      sv: 'Skillnaden är större än vad slumpen rimligen ger. Ordet säger inget om hur stor eller viktig skillnaden är, eller varför den finns.',
      en: 'The difference is larger than chance would reasonably give. The word does not tell how large or important the difference is, or why it exists.',
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
      sv: 'Det kan finnas en skillnad, och det kan vara lika. Siffrorna räcker inte för att avgöra vilket.',
      en: 'There may be a difference, and it may be equal. The figures are not enough to tell which.',
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
      sv: 'Hur ofta eller hur snart något händer, räknat bara på den tid som personerna har bistånd. Takten påverkas inte av att några har bistånd längre än andra.',
      en: 'How often or how soon something happens, counted only on the time that people have assistance. The pace is not affected by some having assistance longer than others.',
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
