import type { Unit } from '../../model/unit.ts';
import type { Text } from '../../text/text.ts';

/** How the two sides of a comparison are named. Women first, always. */
export interface SideNouns {
  readonly women: Text;
  readonly men: Text;
  /** At the beginning of a sentence. */
  readonly womenFirst: Text;
  /** Definite form: `av kvinnorna`. */
  readonly theWomen: Text;
  readonly theMen: Text;
}

const adults: SideNouns = {
  women: { sv: 'kvinnor', en: 'women' },
  men: { sv: 'män', en: 'men' },
  womenFirst: { sv: 'Kvinnor', en: 'Women' },
  theWomen: { sv: 'kvinnorna', en: 'the women' },
  theMen: { sv: 'männen', en: 'the men' },
};

/** The two sides by what is counted: girls and boys for children, the woman and the man for couples. */
export const sideNouns: Readonly<Record<Unit, SideNouns>> = {
  person: adults,
  case: adults,
  field: adults,
  child: {
    women: { sv: 'flickor', en: 'girls' },
    men: { sv: 'pojkar', en: 'boys' },
    womenFirst: { sv: 'Flickor', en: 'Girls' },
    theWomen: { sv: 'flickorna', en: 'the girls' },
    theMen: { sv: 'pojkarna', en: 'the boys' },
  },
  couple: {
    women: { sv: 'kvinnan', en: 'the woman' },
    men: { sv: 'mannen', en: 'the man' },
    womenFirst: { sv: 'Kvinnan', en: 'The woman' },
    theWomen: { sv: 'kvinnan', en: 'the woman' },
    theMen: { sv: 'mannen', en: 'the man' },
  },
  decision: {
    ...adults,
    theWomen: { sv: 'besluten för kvinnor', en: 'the decisions for women' },
    theMen: { sv: 'besluten för män', en: 'the decisions for men' },
  },
  measure: {
    ...adults,
    theWomen: { sv: 'insatserna för kvinnor', en: 'the measures for women' },
    theMen: { sv: 'insatserna för män', en: 'the measures for men' },
  },
  spell: {
    ...adults,
    theWomen: { sv: 'biståndsperioderna för kvinnor', en: 'the spells for women' },
    theMen: { sv: 'biståndsperioderna för män', en: 'the spells for men' },
  },
};

/** In readings about single people; `everybody` where the export does not tell who is single. */
export const singleNouns = {
  single: {
    single_w_first: { sv: 'Ensamstående kvinnor', en: 'Single women' },
    single_m: { sv: 'ensamstående män', en: 'single men' },
    single_both: { sv: 'ensamstående kvinnor och män', en: 'single women and men' },
    single_both_first: { sv: 'Ensamstående kvinnor och män', en: 'Single women and men' },
  },
  everybody: {
    single_w_first: { sv: 'Kvinnor', en: 'Women' },
    single_m: { sv: 'män', en: 'men' },
    single_both: { sv: 'kvinnor och män', en: 'women and men' },
    single_both_first: { sv: 'Kvinnor och män', en: 'Women and men' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;

/** A noun after a number: `1 ärende`, `214 ärenden`. */
interface Counted {
  readonly one: Text;
  readonly many: Text;
}

/** What is counted, after its number. */
export const countedNouns = {
  cases: { one: { sv: 'ärende', en: 'case' }, many: { sv: 'ärenden', en: 'cases' } },
  people: { one: { sv: 'person', en: 'person' }, many: { sv: 'personer', en: 'people' } },
  women: { one: { sv: 'kvinna', en: 'woman' }, many: { sv: 'kvinnor', en: 'women' } },
  men: { one: { sv: 'man', en: 'man' }, many: { sv: 'män', en: 'men' } },
  girls: { one: { sv: 'flicka', en: 'girl' }, many: { sv: 'flickor', en: 'girls' } },
  boys: { one: { sv: 'pojke', en: 'boy' }, many: { sv: 'pojkar', en: 'boys' } },
  children: { one: { sv: 'barn', en: 'child' }, many: { sv: 'barn', en: 'children' } },
  couples: { one: { sv: 'par', en: 'couple' }, many: { sv: 'par', en: 'couples' } },
  households: { one: { sv: 'hushåll', en: 'household' }, many: { sv: 'hushåll', en: 'households' } },
  decisions: { one: { sv: 'beslut', en: 'decision' }, many: { sv: 'beslut', en: 'decisions' } },
  decisions_women: {
    one: { sv: 'beslut för kvinnor', en: 'decision for women' },
    many: { sv: 'beslut för kvinnor', en: 'decisions for women' },
  },
  decisions_men: {
    one: { sv: 'beslut för män', en: 'decision for men' },
    many: { sv: 'beslut för män', en: 'decisions for men' },
  },
  measures: { one: { sv: 'insats', en: 'measure' }, many: { sv: 'insatser', en: 'measures' } },
  measures_women: {
    one: { sv: 'insats för kvinnor', en: 'measure for women' },
    many: { sv: 'insatser för kvinnor', en: 'measures for women' },
  },
  measures_men: {
    one: { sv: 'insats för män', en: 'measure for men' },
    many: { sv: 'insatser för män', en: 'measures for men' },
  },
  spells: {
    one: { sv: 'biståndsperiod', en: 'spell of assistance' },
    many: { sv: 'biståndsperioder', en: 'spells of assistance' },
  },
  rows: { one: { sv: 'rad', en: 'row' }, many: { sv: 'rader', en: 'rows' } },
} as const satisfies Readonly<Record<string, Counted>>;

export type CountedNoun = keyof typeof countedNouns;

/** Where the number may not be told: inside a sentence, and at its beginning. */
export const uncounted = {
  inside: { sv: 'några {many}', en: 'some {many}' },
  first: { sv: 'Några {many}', en: 'Some {many}' },
} as const satisfies Readonly<Record<string, Text>>;

/** What figures and differences are counted in; `single`: one of them in words, after `mindre än`. */
export const measureNouns = {
  months: {
    one: { sv: 'månad', en: 'month' },
    many: { sv: 'månader', en: 'months' },
    single: { sv: 'en månad', en: 'a month' },
  },
  days: { one: { sv: 'dag', en: 'day' }, many: { sv: 'dagar', en: 'days' }, single: { sv: 'en dag', en: 'a day' } },
  kronor: {
    one: { sv: 'krona', en: 'krona' },
    many: { sv: 'kronor', en: 'kronor' },
    single: { sv: 'en krona', en: 'one krona' },
  },
  points: {
    one: { sv: 'procentenhet', en: 'percentage point' },
    many: { sv: 'procentenheter', en: 'percentage points' },
    single: { sv: 'en procentenhet', en: 'one percentage point' },
  },
  percent: {
    one: { sv: 'procent', en: 'per cent' },
    many: { sv: 'procent', en: 'per cent' },
    single: { sv: 'en procent', en: 'one per cent' },
  },
} as const satisfies Readonly<Record<string, Counted & { readonly single: Text }>>;

/** Words of another, or of the export, inside a sentence. */
export const quoted: Text = { sv: '”{words}”', en: '“{words}”' };

/** Before the last of several: `a, b och c`. */
export const listed: Text = { sv: '{others} och {last}', en: '{others} and {last}' };
