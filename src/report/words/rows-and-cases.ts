import type { BalanceRow } from '../../model/audit-document.ts';
import type { LeftOut } from '../../model/records.ts';
import type { Unit } from '../../model/unit.ts';
import type { Text } from '../../text/text.ts';

/** Why rows of the export were left out. */
export const leftOut: Readonly<Record<LeftOut, Text>> = {
  empty: { sv: 'Tomma rader', en: 'Empty rows' },
  unreadable: { sv: 'Rader som inte går att läsa', en: 'Rows that cannot be read' },
  wrong_field_count: { sv: 'Rader med fel antal kolumner', en: 'Rows with the wrong number of columns' },
  total_row: { sv: 'Summarader', en: 'Total rows' },
  outside_table: {
    sv: 'Rader utanför tabellen: upprepade rubriker, streck, fotnoter',
    en: 'Lines outside the table: repeated headings, rules, footnotes',
  },
  by_mapping: { sv: 'Rader som mappningen lämnar utanför', en: 'Rows that the mapping leaves out' },
  outside_period: { sv: 'Rader utanför perioden', en: 'Rows outside the period' },
  duplicate: { sv: 'Dubbletter', en: 'Duplicates' },
};

/** Where the cases of a question went. `{parts}` is a list of a number and one of the sayings below. */
export const balanceWords = {
  counted: { sv: '{counted} av {all} räknas.', en: '{counted} of {all} are counted.' },
  countedApart: { sv: '{counted} av {all} räknas: {parts}.', en: '{counted} of {all} are counted: {parts}.' },
  /** Of spells, told with the persons behind those counted. */
  personsApart: {
    sv: 'Biståndsperioderna för {counted} personer räknas. Andra perioder räknas inte: {parts}.',
    en: 'The spells of {counted} people are counted. Other spells are not: {parts}.',
  },
  lost: { sv: '{cases} av {all} {said} och räknas inte.', en: '{cases} of {all} {said} and are not counted.' },
  lostApart: { sv: '{cases} av {all} räknas inte: {parts}.', en: '{cases} of {all} are not counted: {parts}.' },
  part: { sv: '{cases} {said}', en: '{cases} {said}' },
  /** Numbers that were rounded, inside a sentence and at its beginning. */
  about: { sv: 'omkring {number}', en: 'about {number}' },
  aboutFirst: { sv: 'Omkring {number}', en: 'About {number}' },
  /** In place of a field that is not named. */
  it: { sv: 'det', en: 'it' },
  bounds: {
    sv: 'Några svar gick inte att läsa. Vad de än var ligger andelen mellan {women_low} och {women_high} av {the_w} och mellan {men_low} och {men_high} av {the_m}.',
    en: 'Some answers could not be read. Whatever they were, the share lies between {women_low} and {women_high} of {the_w} and between {men_low} and {men_high} of {the_m}.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Said of the cases that a question does not concern, by the column that says so: the verb and what follows it. */
export const notAsked: Readonly<Record<string, Text>> = {
  recipient: { sv: 'har inte bistånd under perioden', en: 'have no assistance in the period' },
  working_age: { sv: 'är inte 18–66 år', en: 'are not aged 18–66' },
  single: { sv: 'gäller par', en: 'concern couples' },
  not_single: { sv: 'är ensamstående', en: 'are single' },
  parental_leave: { sv: 'är inte föräldralediga', en: 'are not on parental leave' },
  violence_asked: { sv: 'har inte fått frågan', en: 'have not been asked' },
  violence_disclosed: { sv: 'har inte uppgett våld', en: 'have not told of violence' },
  activity_assigned: { sv: 'har inte anvisats någon aktivitet', en: 'have not been assigned an activity' },
  plan: { sv: 'har ingen plan', en: 'have no plan' },
  decision: { sv: 'har ett annat utfall än frågan gäller', en: 'have another outcome than the question is about' },
  open: { sv: 'väntar på beslut', en: 'await a decision' },
  child: { sv: 'gäller barn', en: 'concern children' },
  other_child: { sv: 'är umgängesbarn eller vuxna barn', en: 'are visiting or grown children' },
  first: { sv: 'är inte personens första beslut', en: 'are not the person’s first decision' },
  applied_for: { sv: 'har inget ansökningsdatum före beslutet', en: 'have no date of application before the decision' },
  wait_cause: { sv: 'är inte avgjorda', en: 'are not settled' },
  months: {
    sv: 'har färre månader med bistånd än frågan gäller',
    en: 'have fewer months of assistance than asked about',
  },
  new: { sv: 'började före perioden', en: 'began before the period' },
  at_risk: {
    sv: 'började för sent i perioden för att kunna följas',
    en: 'began too late in the period to be followed',
  },
  start_known: { sv: 'har en okänd början', en: 'have an unknown start' },
  plan_due: { sv: 'går inte att följa i tre månader', en: 'cannot be followed for three months' },
  return_due: { sv: 'går inte att följa i ett år efter avslutet', en: 'cannot be followed for a year after the end' },
  left_first: { sv: 'har inte avslutats under perioden', en: 'have not ended in the period' },
  very_long: { sv: 'går inte att följa i tre år', en: 'cannot be followed for three years' },
  mixed: { sv: 'gäller samkönade par', en: 'concern couples of one sex' },
  split_payment: { sv: 'har inte kunnat välja', en: 'have not been able to choose' },
  leisure_applied: { sv: 'gäller barn som ingen har sökt för', en: 'concern children nobody has applied for' },
  leisure_granted: { sv: 'gäller barn utan beviljat bistånd', en: 'concern children granted nothing' },
  followed: { sv: 'går inte att följa i sex månader', en: 'cannot be followed for six months' },
  ended: { sv: 'är inte avslutade', en: 'have not ended' },
  risk_days: { sv: 'var redan hänvisade eller hade inte bistånd', en: 'were already referred or had no assistance' },
};

/** The same where the cases are people. */
export const notAskedOfPeople: Readonly<Record<string, Text>> = {
  single: { sv: 'lever i par', en: 'live in a couple' },
  child: { sv: 'är barn', en: 'are children' },
};

/** The other reasons. */
export const apart: Readonly<Record<BalanceRow['apart'][number]['reason'], Text>> = {
  not_asked: { sv: 'berörs inte av frågan', en: 'are not concerned by the question' },
  not_registered: { sv: 'saknar uppgift om {field}', en: 'lack information on {field}' },
  not_understood: {
    sv: 'har en uppgift om {field} som inte gick att läsa',
    en: 'have information on {field} that could not be read',
  },
  outside: { sv: 'ligger utanför perioden', en: 'lie outside the period' },
  too_coarse: { sv: 'är daterade med en längre tid än perioden', en: 'are dated with a longer time than the period' },
  sex_unknown: { sv: 'är par där bara den enas kön är känt', en: 'are couples of whom one sex alone is known' },
  more_adults: { sv: 'är hushåll med fler än två vuxna', en: 'are households of more than two adults' },
  other: { sv: 'räknas inte av andra skäl', en: 'are not counted for other reasons' },
};

/** How many a figure rests on. `{men_n}`: the bare number where the noun is said once. */
export const bases: Readonly<Record<Unit | 'persons', Text>> = {
  persons: { sv: 'Räknat på {women} och {men}.', en: 'Based on {women} and {men}.' },
  person: {
    sv: 'Räknat på {women} och {men} med registrerad uppgift.',
    en: 'Based on {women} and {men} with the information registered.',
  },
  child: {
    sv: 'Räknat på {women} och {men} med registrerad uppgift.',
    en: 'Based on {women} and {men} with the information registered.',
  },
  couple: {
    sv: 'Räknat på {women} med en kvinna och en man, där uppgiften är registrerad.',
    en: 'Based on {women} of a woman and a man where the information is registered.',
  },
  decision: {
    sv: 'Räknat på {women} för kvinnor och {men_n} för män.',
    en: 'Based on {women} for women and {men_n} for men.',
  },
  spell: {
    sv: 'Räknat på {women} för kvinnor och {men_n} för män.',
    en: 'Based on {women} for women and {men_n} for men.',
  },
  measure: {
    sv: 'Räknat på {women} för kvinnor och {men_n} för män.',
    en: 'Based on {women} for women and {men_n} for men.',
  },
  case: {
    sv: 'Räknat på {women} med en kvinna och {men_n} med en man som sökande.',
    en: 'Based on {women} with a woman and {men_n} with a man as applicant.',
  },
  field: { sv: 'Räknat på {women} och {men} i underlaget.', en: 'Based on {women} and {men} in the data.' },
};

/** The same on a card, where one line is enough. */
export const basesOnCard: typeof bases = {
  ...bases,
  person: bases.persons,
  child: bases.persons,
  couple: { sv: 'Räknat på {women}.', en: 'Based on {women}.' },
};

/** For whom the information is missing. */
export const missingWords = {
  couples: {
    sv: 'Uppgift saknas för {women} av paren.',
    en: 'Information is missing for {women} of the couples.',
  },
  sides: {
    sv: 'Uppgift saknas för {women} av {the_w} och {men} av {the_m}.',
    en: 'Information is missing for {women} of {the_w} and {men} of {the_m}.',
  },
  /** After either, where so much is missing that it comes before the figures. */
  much: {
    sv: 'Siffrorna gäller bara dem som har uppgiften registrerad.',
    en: 'The figures hold only for those who have the information registered.',
  },
} as const satisfies Readonly<Record<string, Text>>;
