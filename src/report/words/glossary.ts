import type { Text } from '../../text/text.ts';

/** A word and what it means. `own`: the reader's own figures are added as an example. */
interface Term {
  readonly term: Text;
  readonly meaning: Text;
  readonly own?: 'distribution' | 'shares';
}

/** Words of the report in plain language. */
export const glossary: readonly Term[] = [
  {
    term: { sv: 'Andel av kvinnorna, andel av männen', en: 'Share of the women, share of the men' },
    meaning: {
      sv: 'Hur stor del av kvinnorna, och hur stor del av männen, som något gäller. De två andelarna behöver inte bli 100 % tillsammans.',
      en: 'How large a part of the women, and of the men, something applies to. The two shares need not add up to 100%.',
    },
    own: 'shares',
  },
  {
    term: { sv: 'Könsfördelning', en: 'Sex distribution' },
    meaning: {
      sv: 'Hur en grupp fördelas på kvinnor och män. De två delarna blir alltid 100 % tillsammans. Könsfördelningen kallas jämn när båda delarna är minst 40 %.',
      en: 'How a group is divided into women and men. The two parts always add up to 100%. The distribution is called even when both parts are at least 40%.',
    },
    own: 'distribution',
  },
  {
    term: { sv: 'Procentenheter', en: 'Percentage points' },
    meaning: {
      sv: 'Skillnaden mellan två andelar. Från 40 % till 50 % är det 10 procentenheter.',
      en: 'The difference between two shares. From 40% to 50% is 10 percentage points.',
    },
  },
  {
    term: { sv: 'Osäkerhet', en: 'Uncertainty' },
    meaning: {
      sv: 'Alla ärenden i perioden är med, så siffrorna är exakta för just dessa personer. Strecket kring varje punkt visar hur mycket siffran kan variera av en slump, om arbetssättet är detsamma men personerna andra.',
      en: 'All cases of the period are included, so the figures are exact for these very people. The line around each dot shows how much the figure may vary by chance, if the way of working is the same but the people are others.',
    },
  },
  {
    term: { sv: 'Statistiskt säkerställd', en: 'Statistically established' },
    meaning: {
      sv: 'Skillnaden är större än vad slumpen rimligen ger. Ordet säger inget om hur stor eller viktig skillnaden är.',
      en: 'The difference is larger than chance would reasonably give. The word does not tell how large or important the difference is.',
    },
  },
  {
    term: { sv: 'Ungefär samma nivå', en: 'About the same level' },
    meaning: {
      sv: 'Underlaget räcker för att säga att en skillnad, om den finns, är mindre än den gräns som står vid siffran.',
      en: 'The data are enough to say that a difference, if there is one, is smaller than the limit beside the figure.',
    },
  },
  {
    term: { sv: 'Underlaget räcker inte', en: 'The data are not enough' },
    meaning: {
      sv: 'Det kan finnas en skillnad, men det kan också vara lika. Det betyder inte att det är lika.',
      en: 'There may be a difference, but it may also be equal. It does not mean that it is equal.',
    },
  },
  {
    term: { sv: 'Takt medan biståndet pågår', en: 'Pace while assistance lasts' },
    meaning: {
      sv: 'Hur ofta något händer, räknat på den tid som personerna faktiskt har bistånd. Måttet påverkas inte av att några har bistånd längre än andra.',
      en: 'How often something happens, counted on the time that people actually have assistance. It is not affected by some having assistance longer than others.',
    },
  },
  {
    term: { sv: 'Jämförelse mellan lika', en: 'Comparison of like with like' },
    meaning: {
      sv: 'Kvinnor och män med samma ålder, hushållstyp och så vidare jämförs. Det visar hur stor skillnaden är mellan dem, inte varför den finns.',
      en: 'Women and men of the same age, household type and so on are compared. It shows how large the difference between them is, not why it exists.',
    },
  },
];
