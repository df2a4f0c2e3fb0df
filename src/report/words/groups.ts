import type { Text } from '../../text/text.ts';

/** In which groups a difference is established. */
export const groupWords = {
  inNone: {
    sv: 'Skillnaden är inte säkerställd i någon enskild grupp.',
    en: 'The difference is not established in any single group.',
  },
  inOne: {
    sv: 'Skillnaden är säkerställd i gruppen {groups}.',
    en: 'The difference is established in the group {groups}.',
  },
  inSome: {
    sv: 'Skillnaden är säkerställd i grupperna {groups}.',
    en: 'The difference is established in the groups {groups}.',
  },
  withFigures: { sv: '{group} ({figures})', en: '{group} ({figures})' },
  sameVerdict: {
    sv: 'Bedömning i alla grupper som visas: {verdict}',
    en: 'Assessment in all groups shown: {verdict}',
  },
  notDivided: {
    sv: 'Uppdelat på {fields} går det inte att visa: grupperna är för små.',
    en: 'It cannot be shown by {fields}: the groups are too small.',
  },
  nothingTold: {
    sv: 'Uppdelat på {fields} är skillnaden inte säkerställd i någon enskild grupp.',
    en: 'By {fields} the difference is not established in any single group.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Both figures of a group in a parenthesis, the unit said once. */
export const groupFigures = {
  couples: {
    sv: 'kvinnan i {women} av paren och mannen i {men}',
    en: 'the woman in {women} of the couples and the man in {men}',
  },
  shares: { sv: '{women} av {the_w} och {men} av {the_m}', en: '{women} of {the_w} and {men} of {the_m}' },
  rates: { sv: '{women} bland {w} och {men} bland {m}', en: '{women} among {w} and {men} among {m}' },
  others: { sv: '{women} för {w} och {men} för {m}', en: '{women} for {w} and {men} for {m}' },
} as const satisfies Readonly<Record<string, Text>>;

/** Pooled groups. */
export const pooledWords = {
  raw: { sv: 'gruppens egen skillnad', en: 'the group’s own difference' },
  drawn: { sv: 'sammanvägd med de andra grupperna', en: 'weighed together with the other groups' },
  caption: {
    sv: 'Skillnaden i varje grupp, för sig och sammanvägd',
    en: 'The difference in each group, by itself and weighed together',
  },
  noTelling: {
    sv: 'Det går inte att säga om skillnaden är olika stor i olika grupper.',
    en: 'There is no telling whether the difference is of different size in different groups.',
  },
  varies: {
    sv: 'Skillnaden mellan könen ser ut att variera mellan grupperna: störst i gruppen ”{most}” och minst i gruppen ”{least}”.',
    en: 'The difference between the sexes seems to vary between the groups: largest in the group “{most}” and smallest in the group “{least}”.',
  },
  why: {
    sv: 'Små grupper varierar mycket av en slump. Sammanvägningen drar varje grupp mot de andra, mest där grupperna är små.',
    en: 'Small groups vary much by chance. Weighing together draws each group towards the others, most where groups are small.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The units compared with each other. */
export const funnelWords = {
  heading: { sv: 'Enheterna bredvid varandra', en: 'The units beside one another' },
  caption: {
    sv: 'Skillnaden på varje enhet, och hur långt slumpen räcker för en enhet av den storleken',
    en: 'The difference at each unit, and how far chance reaches for a unit of that size',
  },
  unit: { sv: 'Enhet', en: 'Unit' },
  reach: { sv: 'Så långt räcker slumpen, för kvinnor', en: 'How far chance reaches, for women' },
  show: { sv: 'Visa enheterna bredvid varandra', en: 'Show the units beside one another' },
  legend: {
    sv: 'Punkten är enhetens skillnad, den streckade linjen skillnaden inom enheterna tillsammans. På det mörka fältet ligger 95 av 100 enheter av en slump, inom strecken 998 av 1\u00a0000. En enhet utanför har en ring.',
    en: 'The dot is the unit’s difference, the dashed line the difference within the units together. By chance 95 units of 100 lie on the dark field, and 998 of 1,000 within the marks. A unit outside them has a ring.',
  },
  from: { sv: '{low} till {high}', en: '{low} to {high}' },
  lower: { sv: '{points}\u00a0lägre', en: '{points}\u00a0lower' },
  higher: { sv: '{points}\u00a0högre', en: '{points}\u00a0higher' },
  noneOutside: {
    sv: 'Ingen enhets skillnad ligger längre från de andras än slumpen brukar föra den.',
    en: 'No unit’s difference lies farther from the others’ than chance tends to take it.',
  },
  outside: {
    sv: 'Skillnaden ligger längre från de andra enheternas än slumpen brukar föra den: {units}. Det säger inget om varför, och inte att enheten gör fel.',
    en: 'The difference lies farther from that of the other units than chance tends to take it: {units}. That tells nothing of why, nor that the unit does wrong.',
  },
} as const satisfies Readonly<Record<string, Text>>;
