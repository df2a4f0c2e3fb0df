import type { Text } from '../../text/text.ts';

/** Adults whose sex is not registered. */
export const unknownSexWords = {
  /** Beside how many women and men the report is about. */
  people: { sv: '{women} och {men}', en: '{women} and {men}' },
  facts: {
    sv: '{women}, {men} och {unknown} utan registrerat kön',
    en: '{women}, {men} and {unknown} without a registered sex',
  },
  memo: {
    sv: '{women}, {men} och {unknown} vuxna utan registrerat kön, alla',
    en: '{women}, {men} and {unknown} adults without a registered sex, all',
  },
  /** First on the page, where they are many. */
  many: {
    sv: 'Kön saknas för {unknown} av {all} vuxna ({share}). De räknas för sig och är inte med när kvinnor och män jämförs.',
    en: 'No sex is registered for {unknown} of {all} adults ({share}). They are counted apart and are not in the comparisons of women and men.',
  },
  bounds: {
    sv: 'Bland dem med registrerat kön är {women} kvinnor. Av alla vuxna är {low} kvinnor om ingen av de {unknown} är kvinna, och {high} om alla är det.',
    en: 'Of those with a registered sex {women} are women. Of all adults {low} are women if none of the {unknown} is a woman, and {high} if all are.',
  },
  even: {
    sv: 'Könsfördelningen räknas som jämn vilket kön de än har: båda delarna är minst 40\u00a0%.',
    en: 'The sex distribution counts as even whichever sex they have: both parts are at least 40%.',
  },
  uneven: {
    sv: 'Könsfördelningen räknas som ojämn vilket kön de än har: den ena delen är mindre än 40\u00a0%.',
    en: 'The sex distribution counts as uneven whichever sex they have: one part is below 40%.',
  },
  open: {
    sv: 'Därför går det inte att säga om könsfördelningen är jämn, det vill säga om båda delarna är minst 40\u00a0%.',
    en: 'It is therefore not possible to say whether the sex distribution is even, that is whether both parts are at least 40%.',
  },
  /** In the account of the rows. */
  account: {
    sv: 'Av {all} vuxna saknar {unknown} registrerat kön. De räknas för sig.',
    en: 'Of {all} adults {unknown} have no registered sex. They are counted apart.',
  },
  accountHidden: {
    sv: 'Hur många vuxna som saknar registrerat kön visas inte. De räknas för sig.',
    en: 'How many adults have no registered sex is not shown. They are counted apart.',
  },
  registered: {
    sv: 'Kön är registrerat för {share} av de vuxna.',
    en: 'Sex is registered for {share} of the adults.',
  },
  registeredHidden: {
    sv: 'För hur stor del av de vuxna kön är registrerat visas inte.',
    en: 'For how large a part of the adults sex is registered is not shown.',
  },
} as const satisfies Readonly<Record<string, Text>>;
