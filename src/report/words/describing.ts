import type { Text } from '../../text/text.ts';

/** The commonest value of a distribution: one for both sexes, or one for each. */
export const commonest = {
  both: {
    sv: 'Vanligast bland både {w} och {m} är {value}: {figures}.',
    en: 'Most common among both {w} and {m} is {value}: {figures}.',
  },
  figuresOf: { sv: '{women} av {w} och {men} av {m}', en: '{women} of {w} and {men} of {m}' },
  figuresFor: { sv: '{women} för {w} och {men} för {m}', en: '{women} for {w} and {men} for {m}' },
  each: {
    sv: 'Vanligast bland {w} är {women_value} ({women}), bland {m} {men_value} ({men}).',
    en: 'Most common among {w} is {women_value} ({women}), among {m} {men_value} ({men}).',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Whether a distribution differs between the sexes, and in which part. */
export const distributionWords = {
  differs: {
    sv: 'Fördelningen skiljer sig mellan {w} och {m}, och det är statistiskt säkerställt.',
    en: 'The distribution differs between {w} and {m}, and this is statistically established.',
  },
  commoner: {
    sv: 'Säkerställt vanligare {for_one} är {parts}.',
    en: 'Established as more common {for_one}: {parts}.',
  },
  part: { sv: '{value} ({one} mot {other} {for_other})', en: '{value} ({one} against {other} {for_other})' },
  nowhere: {
    sv: 'I vilken del skillnaden ligger går inte att säga säkert.',
    en: 'In which part the difference lies cannot be said for certain.',
  },
  alike: {
    sv: 'Fördelningen är ungefär densamma för {w} och {m}: finns det en skillnad i någon del är den för liten för att ha betydelse.',
    en: 'The distribution is about the same for {w} and {m}: if there is a difference in any part, it is too small to matter.',
  },
  small: {
    sv: 'Fördelningen skiljer sig mellan {w} och {m}, och det är statistiskt säkerställt, men i ingen del är skillnaden så stor att den har betydelse.',
    en: 'The distribution differs between {w} and {m}, and this is statistically established, but in no part is the difference large enough to matter.',
  },
  open: {
    sv: 'Underlaget räcker inte för att säga om fördelningen skiljer sig mellan {w} och {m}.',
    en: 'There are too few data to say whether the distribution differs between {w} and {m}.',
  },
  notComputed: {
    sv: 'Det går inte att bedöma om fördelningen skiljer sig mellan {w} och {m}. {reason}',
    en: 'It cannot be assessed whether the distribution differs between {w} and {m}. {reason}',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** How a counted group is divided into women and men. */
export const sexDistribution = {
  allWomen: { sv: 'Alla är kvinnor.', en: 'All are women.' },
  allMen: { sv: 'Alla är män.', en: 'All are men.' },
  even: {
    sv: 'Könsfördelningen är {women} kvinnor och {men} män. Den räknas som jämn: båda delarna är minst 40\u00a0%.',
    en: 'The sex distribution is {women} women and {men} men. It counts as even: both parts are at least 40%.',
  },
  uneven: {
    sv: 'Könsfördelningen är {women} kvinnor och {men} män. Den räknas som ojämn: den ena delen är mindre än 40\u00a0%.',
    en: 'The sex distribution is {women} women and {men} men. It counts as uneven: one part is below 40%.',
  },
  /** The sex that is not registered decides. */
  open: {
    sv: 'Bland dem med registrerat kön är {women} kvinnor och {men} män. Om könsfördelningen är jämn går inte att säga: {unknown} har inget registrerat kön.',
    en: 'Of those with a registered sex {women} are women and {men} men. Whether the sex distribution is even cannot be told: {unknown} have no registered sex.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What is registered more often for one sex than for the other. */
export const dataGapWords = {
  none: {
    sv: 'Uppgifterna är registrerade ungefär lika ofta för kvinnor och män.',
    en: 'Information is registered about equally often for women and men.',
  },
  largest: {
    sv: 'Skillnaden är störst för uppgiften ”{field}”: den är registrerad för {women} av kvinnorna och {men} av männen.',
    en: 'The difference is largest for “{field}”: it is registered for {women} of the women and {men} of the men.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** How couples are paid: of all, and of those who could choose. `{parts}` are those below that may be told. */
export const splitPaymentWords = {
  all: { sv: 'Av {couples} {parts}.', en: 'Of {couples}, {parts}.' },
  chosen: {
    sv: 'har {number} valt delad utbetalning ({share})',
    en: '{number} have chosen split payment ({share})',
  },
  declined: { sv: '{number} har tackat nej', en: '{number} have declined' },
  unable: { sv: 'för {number} har det inte varit möjligt', en: 'for {number} it has not been possible' },
  notAsked: { sv: '{number} har inte fått frågan', en: '{number} have not been asked' },
  able: {
    sv: 'Av de {couples} som fick välja har {number} valt delad utbetalning ({share}).',
    en: 'Of the {couples} who could choose, {number} chose split payment ({share}).',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The report's own figures as examples in the glossary: two percentages that are easily taken for each other. */
export const examples = {
  distribution: {
    sv: 'I den här rapporten har {women} och {men} bistånd. Könsfördelningen är {women_share} kvinnor och {men_share} män.',
    en: 'In this report {women} and {men} have assistance. The sex distribution is {women_share} women and {men_share} men.',
  },
  shares: {
    sv: 'I den här rapporten, ”{title}”: {women} av kvinnorna och {men} av männen.',
    en: 'In this report, “{title}”: {women} of the women and {men} of the men.',
  },
  notTheSame: {
    sv: 'Könsfördelningen bland de {people} som det gäller är en annan sak: {women_share} kvinnor och {men_share} män.',
    en: 'The sex distribution of the {people} concerned is another matter: {women_share} women and {men_share} men.',
  },
} as const satisfies Readonly<Record<string, Text>>;
