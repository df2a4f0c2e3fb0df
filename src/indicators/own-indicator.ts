import type { AuditDocument } from '../model/audit-document.ts';
import { SENSITIVE_FIELDS } from '../model/groups.ts';
import type { CautionSentence, Indicator, IndicatorWords, Readings } from '../model/indicator.ts';
import { defineOwn, type OwnDefinition, type OwnIndicator } from '../model/mapping-file.ts';
import { fill, fillSome, type Text } from '../text/text.ts';
import { CATALOGUE } from './catalogue.ts';

/** The conditions as the engine has checked and rewritten them. */
interface CheckedConditions {
  readonly of: string;
  readonly where: string;
  readonly needs: Indicator['needs'];
  readonly columns: readonly string[];
}

const CLUSTERS: Readonly<Record<OwnIndicator['unit'], Indicator['cluster']>> = {
  person: 'household',
  child: 'household',
  couple: null,
  decision: 'person',
  spell: 'person',
  measure: 'person',
};

/**
 * An own indicator, counted, protected and drawn as those of the catalogue. Of couples: which of the two, where a
 * condition reads `side`; else about the couple as one. Whole span only:
 * no period and no unknown sex has to be compared with those of others (docs/disclosure.md, "Own indicators").
 * `divided`: breakdowns are made for the span.
 */
export function makeOwnIndicator(
  id: string,
  spec: OwnIndicator,
  checked: CheckedConditions,
  divided = true,
): Indicator {
  const asOne = spec.unit === 'couple' && !checked.columns.includes('side');
  // what the catalogue treats as sensitive stays so, whatever the mapping file says
  const sensitive = spec.sensitive === true || checked.columns.some((name) => SENSITIVE_FIELDS.includes(name));
  return {
    id,
    dimension: spec.dimension ?? 'resources',
    unit: spec.unit,
    kind: asOne ? 'description' : 'verdict',
    needs: checked.needs,
    figures: [
      {
        stat: 'share',
        kind: 'share',
        of: asOne ? `side = 'woman' AND ${checked.of}` : checked.of,
        where: checked.where,
        spanOnly: true,
        ...(divided ? {} : { undivided: true as const }),
      },
    ],
    margin: asOne ? null : { kind: 'points', value: spec.smallest_gap ?? (spec.unit === 'couple' ? 0.2 : 0.05) },
    cluster: CLUSTERS[spec.unit],
    adjust: { circumstances: [], assessments: [] },
    divisible: divided && !sensitive && !asOne,
    own: true,
    ...(sensitive ? { sensitive: true as const } : {}),
    source: 'mapping',
    words: ownWords(defineOwn(id, spec)),
  };
}

type Units = OwnDefinition['unit'];
/** All of it is said in words of its own: the title stands before the sentence. */
type OwnReadings = Readonly<Record<keyof Readings, Text>>;

const OF: Readonly<Record<Units, Text>> = {
  person: {
    sv: 'andel av kvinnorna respektive av männen med registrerad uppgift',
    en: 'share of the women and of the men with the information registered',
  },
  child: {
    sv: 'andel av flickorna respektive av pojkarna med registrerad uppgift',
    en: 'share of the girls and of the boys with the information registered',
  },
  couple: { sv: 'andel av paren med registrerad uppgift', en: 'share of the couples with the information registered' },
  decision: {
    sv: 'andel av besluten för kvinnor respektive för män med registrerad uppgift',
    en: 'share of the decisions for women and for men with the information registered',
  },
  spell: {
    sv: 'andel av kvinnornas respektive av männens biståndsperioder med registrerad uppgift',
    en: 'share of the spells of women and of men with the information registered',
  },
  measure: {
    sv: 'andel av kvinnornas respektive av männens insatser med registrerad uppgift',
    en: 'share of the measures of women and of men with the information registered',
  },
};

/** What is counted, for a definition in plain words. */
const ALL: Readonly<Record<Units, Text>> = {
  person: { sv: 'vuxna personer', en: 'adults' },
  child: { sv: 'barn', en: 'children' },
  couple: { sv: 'par', en: 'couples' },
  decision: { sv: 'beslut', en: 'decisions' },
  spell: { sv: 'biståndsperioder', en: 'spells of assistance' },
  measure: { sv: 'insatser', en: 'measures' },
};

/** How an own indicator is defined: what is counted, and which of it. Conditions stand as the mapping file has them. */
const DEFINITION: Readonly<Record<'all' | 'some', Text>> = {
  all: { sv: 'Räknas bland alla {all}. Ja när {where}.', en: 'Counted among all {all}. Yes when {where}.' },
  some: {
    sv: 'Räknas bland {all} där {of}. Ja när {where}.',
    en: 'Counted among {all} where {of}. Yes when {where}.',
  },
};

const QUESTION: Text = {
  sv: '{title}: är det lika för kvinnor och män?',
  en: '{title}: is it alike for women and men?',
};

/** The title stands before the reading: alone on the first page, the sentence must say what it is about. */
const READING: OwnReadings = {
  women_higher: {
    sv: '{title}: andelen är högre bland {w}, {women} mot {men} av {the_m}.',
    en: '{title}: the share is higher among {w}, {women} against {men} of {the_m}.',
  },
  women_slightly_higher: {
    sv: '{title}: andelen är något högre bland {w}: {women} av {the_w} mot {men} av {the_m}.',
    en: '{title}: the share is slightly higher among {w}: {women} of {the_w} against {men} of {the_m}.',
  },
  men_higher: {
    sv: '{title}: andelen är högre bland {m}, {women} av {the_w} mot {men}.',
    en: '{title}: the share is higher among {m}, {women} of {the_w} against {men}.',
  },
  men_slightly_higher: {
    sv: '{title}: andelen är något högre bland {m}: {women} av {the_w} mot {men} av {the_m}.',
    en: '{title}: the share is slightly higher among {m}: {women} of {the_w} against {men} of {the_m}.',
  },
  equal: {
    sv: '{title}: {w} och {m} ligger på ungefär samma nivå, {women} av {the_w} och {men} av {the_m}.',
    en: '{title}: {w} and {m} are at about the same level, {women} of {the_w} and {men} of {the_m}.',
  },
  unclear: {
    sv: '{title}: underlaget räcker inte för en slutsats. I underlaget är andelen {women} av {the_w} och {men} av {the_m}.',
    en: '{title}: there are not enough data for a conclusion. In the data the share is {women} of {the_w} and {men} of {the_m}.',
  },
};

/** The same where it is asked which of the two in a couple. */
const READING_OF_COUPLES: OwnReadings = {
  women_higher: {
    sv: '{title}: oftare kvinnan än mannen, kvinnan i {women} av paren och mannen i {men}.',
    en: '{title}: the woman more often than the man, the woman in {women} of the couples and the man in {men}.',
  },
  women_slightly_higher: {
    sv: '{title}: det är något oftare kvinnan än mannen: kvinnan i {women} av paren och mannen i {men}.',
    en: '{title}: it is the woman slightly more often than the man: the woman in {women} of the couples and the man in {men}.',
  },
  men_higher: {
    sv: '{title}: oftare mannen än kvinnan, kvinnan i {women} av paren och mannen i {men}.',
    en: '{title}: the man more often than the woman, the woman in {women} of the couples and the man in {men}.',
  },
  men_slightly_higher: {
    sv: '{title}: det är något mer sällan kvinnan än mannen: kvinnan i {women} av paren och mannen i {men}.',
    en: '{title}: it is the woman slightly less often than the man: the woman in {women} of the couples and the man in {men}.',
  },
  equal: {
    sv: '{title}: kvinnan ungefär lika ofta som mannen, kvinnan i {women} av paren och mannen i {men}.',
    en: '{title}: the woman about as often as the man, the woman in {women} of the couples and the man in {men}.',
  },
  unclear: {
    sv: '{title}: underlaget räcker inte för en slutsats; i underlaget är det, kvinnan i {women} av paren och mannen i {men}.',
    en: '{title}: there are not enough data for a conclusion; in the data it is, the woman in {women} of the couples and the man in {men}.',
  },
};

const CAUTION: Readonly<Record<'own' | 'registered', Text>> = {
  own: {
    sv: 'Egen indikator, definierad av kommunen.',
    en: 'An own indicator, defined by the municipality.',
  },
  registered: { sv: 'Bara det som är registrerat räknas.', en: 'Only what is registered counts.' },
};

const ASK: readonly Text[] = [
  {
    sv: 'Vad ville vi veta när vi lade till måttet, och svarar siffran på det?',
    en: 'What did we want to know when we added this, and does the figure answer it?',
  },
  {
    sv: 'Registreras det här på samma sätt i alla ärenden?',
    en: 'Is this registered in the same way in every case?',
  },
];

/** Words of an own indicator: its title as given, the rest what can be said of any share. */
function ownWords({ title, unit, of, where, question, caution }: OwnDefinition): IndicatorWords {
  const definition = fill(of === null ? DEFINITION.all : DEFINITION.some, { all: ALL[unit], of: of ?? '', where });
  const about = (sentence: Text): Text => fillSome(sentence, { title: withoutBraces(title) });
  const { women_higher, women_slightly_higher, men_higher, men_slightly_higher, equal, unclear } =
    unit === 'couple' ? READING_OF_COUPLES : READING;
  const given: readonly CautionSentence[] = caution === null ? [] : [withoutBraces(caution)];
  return {
    title,
    of: OF[unit],
    question: question ?? fill(QUESTION, { title }),
    definition,
    reading: {
      women_higher: about(women_higher),
      women_slightly_higher: about(women_slightly_higher),
      men_higher: about(men_higher),
      men_slightly_higher: about(men_slightly_higher),
      equal: about(equal),
      unclear: about(unclear),
    },
    caution: [...given, CAUTION.own, withoutBraces(definition), CAUTION.registered],
    ask: ASK,
  };
}

/** Braces would be taken for places to fill. */
function withoutBraces({ sv, en }: Text): Text {
  const strip = (words: string): string => words.replaceAll('{', '').replaceAll('}', '');
  return { sv: strip(sv), en: strip(en) };
}

/**
 * Words by indicator: the catalogue's as they hold for a document, and those of the own indicators that it carries. A
 * list of measures does not tell who has assistance, and is not said to.
 */
export function allWords({
  own_indicators,
  remarks,
}: Pick<AuditDocument, 'own_indicators' | 'remarks'>): ReadonlyMap<string, IndicatorWords> {
  const listed = remarks.some(({ code }) => code === 'measures-only');
  return new Map([
    ...CATALOGUE.map(({ id, words }) => [id, listed ? { ...words, ...words.listed } : words] as const),
    ...own_indicators.map((indicator) => [indicator.id, ownWords(indicator)] as const),
  ]);
}
