import type { IndicatorWords } from '../model/indicator.ts';
import type { OwnDefinition } from '../model/own-indicator.ts';
import type { Text } from '../text/text.ts';

type Units = OwnDefinition['unit'];

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
function defineInWords({ unit, of, where }: OwnDefinition): Text {
  const { sv, en } = ALL[unit];
  return {
    sv: `Räknas bland ${of === null ? `alla ${sv}` : `${sv} där ${of}`}. Ja när ${where}.`,
    en: `Counted among ${of === null ? `all ${en}` : `${en} where ${of}`}. Yes when ${where}.`,
  };
}

/** A title stands before the reading: alone on the first page, the sentence must say what it is about. */
function readingOf(title: Text): NonNullable<IndicatorWords['reading']> {
  const [sv, en] = [plain(title.sv), plain(title.en)];
  return {
    women_higher: {
      sv: `${sv}: andelen är högre bland {w}, {women} mot {men} av {the_m}.`,
      en: `${en}: the share is higher among {w}, {women} against {men} of {the_m}.`,
    },
    men_higher: {
      sv: `${sv}: andelen är högre bland {m}, {women} av {the_w} mot {men}.`,
      en: `${en}: the share is higher among {m}, {women} of {the_w} against {men}.`,
    },
    equal: {
      sv: `${sv}: {w} och {m} ligger på ungefär samma nivå, {women} av {the_w} och {men} av {the_m}.`,
      en: `${en}: {w} and {m} are at about the same level, {women} of {the_w} and {men} of {the_m}.`,
    },
    unclear: {
      sv: `${sv}: underlaget räcker inte för en slutsats. I underlaget är andelen {women} av {the_w} och {men} av {the_m}.`,
      en: `${en}: there are not enough data for a conclusion. In the data the share is {women} of {the_w} and {men} of {the_m}.`,
    },
  };
}

/** The same where it is asked which of the two in a couple. */
function readingOfCouples(title: Text): NonNullable<IndicatorWords['reading']> {
  const [sv, en] = [plain(title.sv), plain(title.en)];
  const shares = {
    sv: 'kvinnan i {women} av paren och mannen i {men}',
    en: 'the woman in {women} of the couples and the man in {men}',
  };
  const write = (how: Text): Text => ({ sv: `${sv}: ${how.sv}, ${shares.sv}.`, en: `${en}: ${how.en}, ${shares.en}.` });
  return {
    women_higher: write({ sv: 'oftare kvinnan än mannen', en: 'the woman more often than the man' }),
    men_higher: write({ sv: 'oftare mannen än kvinnan', en: 'the man more often than the woman' }),
    equal: write({ sv: 'kvinnan ungefär lika ofta som mannen', en: 'the woman about as often as the man' }),
    unclear: write({
      sv: 'underlaget räcker inte för en slutsats; i underlaget är det',
      en: 'there are not enough data for a conclusion; in the data it is',
    }),
  };
}

/** Words of an own indicator: its title as given, the rest what can be said of any share. */
export function ownWords(definition: OwnDefinition): IndicatorWords {
  const { title, unit, question, caution } = definition;
  const defined = defineInWords(definition);
  return {
    title,
    of: OF[unit],
    question: question ?? {
      sv: `${title.sv}: är det lika för kvinnor och män?`,
      en: `${title.en}: is it alike for women and men?`,
    },
    definition: defined,
    reading: unit === 'couple' ? readingOfCouples(title) : readingOf(title),
    caution: {
      sv: plain(
        `${caution ? `${caution.sv} ` : ''}Egen indikator, definierad av kommunen. ${defined.sv} Bara det som är registrerat räknas.`,
      ),
      en: plain(
        `${caution ? `${caution.en} ` : ''}An own indicator, defined by the municipality. ${defined.en} Only what is registered counts.`,
      ),
    },
    ask: [
      {
        sv: 'Vad ville vi veta när vi lade till måttet, och svarar siffran på det?',
        en: 'What did we want to know when we added this, and does the figure answer it?',
      },
      {
        sv: 'Registreras det här på samma sätt i alla ärenden?',
        en: 'Is this registered in the same way in every case?',
      },
    ],
  };
}

/** Braces would be taken for places to fill. */
const plain = (words: string): string => words.replace(/[{}]/g, '');
