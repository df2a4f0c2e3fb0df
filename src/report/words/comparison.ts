import type { ChangeCaution, ChangeVerdict, ComparisonRemark, NOT_COMPARED } from '../../model/compared.ts';
import type { Text } from '../../text/text.ts';

/** Headings and fixed words of a comparison of two audits, which are called A and B. */
export const comparisonWords = {
  title: { sv: 'Två granskningar jämförda', en: 'Two audits compared' },
  a: { sv: 'A', en: 'A' },
  b: { sv: 'B', en: 'B' },
  audits: { sv: 'Granskningarna', en: 'The audits' },
  part: { sv: '{scope}, {dates}', en: '{scope}, {dates}' },
  from: { sv: '{name} (ur {files})', en: '{name} (from {files})' },
  different: { sv: 'Det som skiljer', en: 'What differs' },
  nothing: {
    sv: 'Ingen skillnad mellan kvinnor och män är säkert en annan i B än i A. Det betyder inte att allt är lika.',
    en: 'No gap between women and men is certain to be another in B than in A. That does not mean that all is alike.',
  },
  all: { sv: 'Alla frågor som kan jämföras', en: 'All questions that can be compared' },
  lead: {
    sv: 'En ändring är hur mycket skillnaden (kvinnor minus män) har flyttat sig från A till B. Plus betyder uppåt för kvinnor jämfört med män, minus nedåt. Osäkerheten är räknad med 95 procents säkerhet som om A och B vore oberoende. Att skillnaden är en annan sägs bara när det håller bland alla frågor som jämförs.',
    en: 'A change is how far the gap (women minus men) has moved from A to B. Plus means up for women compared with men, minus down. The uncertainty is counted at the 95 per cent level as if A and B were independent. That the gap is another is said only where it holds among all questions compared.',
  },
  none: { sv: 'Ingen fråga kan jämföras.', en: 'No question can be compared.' },
  notJudged: { sv: 'Bedöms inte', en: 'Not judged' },
  unjudged: { sv: 'Bedöms inte.', en: 'Not judged.' },
  changeHead: { sv: 'Ändring', en: 'Change' },
  why: { sv: 'Varför', en: 'Why' },
  sides: { sv: '{w} {women}, {m} {men}', en: '{w} {women}, {m} {men}' },
  audit: { sv: '{name}: {told}', en: '{name}: {told}' },
  change: { sv: 'Ändring: {change}', en: 'Change: {change}' },
  gapOfSides: { sv: '{sides}: {gap}', en: '{sides}: {gap}' },
  changeBy: { sv: '{by} (osäkerhet: {low} till {high})', en: '{by} (uncertainty: {low} to {high})' },
  ratioBy: {
    sv: 'kvoten mellan {w} och {m}: {by} (osäkerhet: {low} till {high})',
    en: 'the ratio of {w} to {m}: {by} (uncertainty: {low} to {high})',
  },
  mayBeChance: {
    sv: 'För sig vore ändringen säker, men bland så många frågor kan den vara slump.',
    en: 'By itself the change would be certain, but among so many questions it may be chance.',
  },
  line: { sv: '{title} ({id})', en: '{title} ({id})' },
  moved: { sv: '{title}. {verdict} A: {first}. B: {second}.', en: '{title}. {verdict} A: {first}. B: {second}.' },
  inA: { sv: 'A: {why}', en: 'A: {why}' },
  inB: { sv: 'B: {why}', en: 'B: {why}' },
  counted: {
    sv: 'Jämförda frågor: {compared}. Skillnaden är en annan: {different}. Bedöms inte: {rest}.',
    en: 'Questions compared: {compared}. The gap is another: {different}. Not judged: {rest}.',
  },
  caption: {
    sv: 'Skillnaden mellan kvinnor och män i A och i B, med ändringen och hur säker den är',
    en: 'The gap between women and men in A and in B, with the change and how certain it is',
  },
  restCaption: {
    sv: 'Frågor som inte bedöms, med det som får visas',
    en: 'Questions that are not judged, with what may be shown',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** How the gap in B stands to that in A. */
export const changeVerdicts: Readonly<Record<ChangeVerdict, Text>> = {
  greater: { sv: 'Skillnaden är större i B.', en: 'The gap is greater in B.' },
  smaller: { sv: 'Skillnaden är mindre i B.', en: 'The gap is smaller in B.' },
  changed: { sv: 'Skillnaden är inte densamma i A och B.', en: 'The gap is not the same in A and B.' },
  alike: { sv: 'Skillnaden är ungefär densamma i A och B.', en: 'The gap is about the same in A and B.' },
  unclear: {
    sv: 'Det går inte att säga om skillnaden är en annan i B.',
    en: 'There is no telling whether the gap is another in B.',
  },
};

/** Why two figures that both are shown cannot be compared. */
export const notCompared: Readonly<Record<(typeof NOT_COMPARED)[number], Text>> = {
  other_definition: {
    sv: 'Frågan är räknad på olika sätt i A och B.',
    en: 'The question is counted differently in A and B.',
  },
  other_selection: {
    sv: 'De som är med har valts på olika sätt i A och B.',
    en: 'Those included were selected differently in A and B.',
  },
  other_span: { sv: 'A och B täcker olika lång tid.', en: 'A and B cover time of different length.' },
  other_season: {
    sv: 'A och B är olika delar av året, och de som har bistånd är andra då. Jämför med samma del av ett annat år.',
    en: 'A and B are different parts of the year, when other people have assistance. Compare with the same part of another year.',
  },
  other_rules: {
    sv: 'En lag eller en rutin har ändrats mellan A och B.',
    en: 'A law or a routine changed between A and B.',
  },
  no_interval: { sv: 'Ändringen saknar osäkerhetsintervall.', en: 'The change has no interval of uncertainty.' },
};

/** What to keep in mind of one change. */
export const changeCautions: Readonly<Record<ChangeCaution, Text>> = {
  cautious: {
    sv: 'Försiktigt räknat: samma personer kan finnas i båda.',
    en: 'Counted with caution: the same people may be in both.',
  },
  season: { sv: 'A och B är olika delar av året.', en: 'A and B are different parts of the year.' },
  registration: {
    sv: 'Olika stor del är registrerad i A och B, och det kan förklara ändringen.',
    en: 'Different shares are registered in A and B, which may explain the change.',
  },
};

/** A law or a routine that came between the two. */
export const breakBetween: Text = { sv: 'Från den {day}: {label}.', en: 'From {day}: {label}.' };

/** What to keep in mind of the whole comparison. */
export const comparisonRemarks: Readonly<Record<ComparisonRemark, Text>> = {
  threshold: {
    sv: 'A och B har olika gräns för små grupper, så att olika mycket är dolt.',
    en: 'A and B have different thresholds for small groups, so that different things are hidden.',
  },
  modes: {
    sv: 'Den ena är skyddad och den andra arbetsmaterial. Skyddade tal är avrundade.',
    en: 'One is protected and the other working material. Protected numbers are rounded.',
  },
  versions: {
    sv: 'A och B är gjorda med olika versioner av programmet. Om frågorna räknas lika går inte att se utan ledger.json.',
    en: 'A and B were made by different versions of the program. Whether the questions are counted alike cannot be seen without ledger.json.',
  },
  mapping: {
    sv: 'A och B är lästa med olika mappningsfiler. Kontrollera att orden betyder samma sak.',
    en: 'A and B were read with different mapping files. Check that the words mean the same.',
  },
  late: {
    sv: 'Den ena har haft längre tid för sena registreringar än den andra.',
    en: 'One has had more time for late registrations than the other.',
  },
  part: {
    sv: 'Den ena gäller en del av kommunen och den andra hela. Delens människor kan finnas i båda.',
    en: 'One is about a part of the municipality and the other about all of it. Those of the part may be in both.',
  },
  overlap: {
    sv: 'A och B gäller delvis samma dagar. Gäller de samma människor är osäkerheten i ändringarna för stor, aldrig för liten.',
    en: 'A and B are partly about the same days. If they are about the same people the uncertainty of the changes is too large, never too small.',
  },
};
