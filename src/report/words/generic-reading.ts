import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Text } from '../../text/text.ts';

/** Readings for figures whose indicator has none of its own: what is higher for whom, women's figure first. */
type Readings = Readonly<Record<Verdict, Text>>;

const share: Readings = {
  women_higher: {
    sv: 'Andelen är högre bland {w}: {women} av {the_w} mot {men} av {the_m}.',
    en: 'The share is higher among {w}: {women} of {the_w} against {men} of {the_m}.',
  },
  men_higher: {
    sv: 'Andelen är högre bland {m}: {women} av {the_w} mot {men} av {the_m}.',
    en: 'The share is higher among {m}: {women} of {the_w} against {men} of {the_m}.',
  },
  equal: {
    sv: '{w_first} och {m} ligger på ungefär samma nivå: {women} av {the_w} och {men} av {the_m}.',
    en: '{w_first} and {m} are at about the same level: {women} of {the_w} and {men} of {the_m}.',
  },
  unclear: {
    sv: 'Underlaget räcker inte för en slutsats. I underlaget är andelen {women} av {the_w} och {men} av {the_m}.',
    en: 'There are not enough data for a conclusion. In the data the share is {women} of {the_w} and {men} of {the_m}.',
  },
};

function about(subject: Text, higher: Text): Readings {
  const words = (sv: string, en: string): Text => ({ sv, en });
  return {
    women_higher: words(
      `${subject.sv} är ${higher.sv} för {w}: {women} för {w} mot {men} för {m}.`,
      `${subject.en} is ${higher.en} for {w}: {women} for {w} against {men} for {m}.`,
    ),
    men_higher: words(
      `${subject.sv} är ${higher.sv} för {m}: {women} för {w} mot {men} för {m}.`,
      `${subject.en} is ${higher.en} for {m}: {women} for {w} against {men} for {m}.`,
    ),
    equal: words(
      '{w_first} och {m} ligger på ungefär samma nivå: {women} för {w} och {men} för {m}.',
      '{w_first} and {m} are at about the same level: {women} for {w} and {men} for {m}.',
    ),
    unclear: words(
      'Underlaget räcker inte för en slutsats. I underlaget är det {women} för {w} och {men} för {m}.',
      'There are not enough data for a conclusion. In the data it is {women} for {w} and {men} for {m}.',
    ),
  };
}

const higher: Text = { sv: 'högre', en: 'higher' };
const longer: Text = { sv: 'längre', en: 'longer' };
const subjects = {
  time: { sv: 'Tiden', en: 'The time' },
  amount: { sv: 'Beloppet', en: 'The amount' },
  figure: { sv: 'Värdet', en: 'The figure' },
} as const satisfies Readonly<Record<string, Text>>;
const time = about(subjects.time, longer);
const amount = about(subjects.amount, higher);
const figure = about(subjects.figure, higher);

/** Of couples it is asked which of the two, and the share is of the couples. */
const couple: Readings = {
  women_higher: {
    sv: 'Det är oftare kvinnan än mannen: kvinnan i {women} av paren och mannen i {men}.',
    en: 'It is the woman more often than the man: the woman in {women} of the couples and the man in {men}.',
  },
  men_higher: {
    sv: 'Det är mer sällan kvinnan än mannen: kvinnan i {women} av paren och mannen i {men}.',
    en: 'It is the woman less often than the man: the woman in {women} of the couples and the man in {men}.',
  },
  equal: {
    sv: 'Det är ungefär lika ofta kvinnan som mannen: kvinnan i {women} av paren och mannen i {men}.',
    en: 'It is the woman about as often as the man: the woman in {women} of the couples and the man in {men}.',
  },
  unclear: {
    sv: 'Underlaget räcker inte för en slutsats. I underlaget är det kvinnan i {women} av paren och mannen i {men}.',
    en: 'There are not enough data for a conclusion. In the data it is the woman in {women} of the couples and the man in {men}.',
  },
};
const slightCouple: Readonly<Record<'women' | 'men', Text>> = {
  women: {
    sv: 'Det är något oftare kvinnan än mannen: kvinnan i {women} av paren och mannen i {men}.',
    en: 'It is the woman slightly more often than the man: the woman in {women} of the couples and the man in {men}.',
  },
  men: {
    sv: 'Det är något mer sällan kvinnan än mannen: kvinnan i {women} av paren och mannen i {men}.',
    en: 'It is the woman slightly less often than the man: the woman in {women} of the couples and the man in {men}.',
  },
};

/** A certain but small difference: neither the reading of a difference nor that of a likeness fits it. */
export function slightReading(scale: Scale, unit: Unit, women: boolean): Text {
  const side = women ? 'w' : 'm';
  if (scale === 'share' && unit === 'couple') return women ? slightCouple.women : slightCouple.men;
  if (scale === 'share')
    return {
      sv: `Andelen är något högre bland {${side}}: {women} av {the_w} mot {men} av {the_m}.`,
      en: `The share is slightly higher among {${side}}: {women} of {the_w} against {men} of {the_m}.`,
    };
  const inTime = scale === 'months' || scale === 'days';
  const subject = inTime ? subjects.time : scale === 'kronor' ? subjects.amount : subjects.figure;
  const more = inTime ? longer : higher;
  return {
    sv: `${subject.sv} är något ${more.sv} för {${side}}: {women} för {w} mot {men} för {m}.`,
    en: `${subject.en} is slightly ${more.en} for {${side}}: {women} for {w} against {men} for {m}.`,
  };
}

/** The reading that fits a scale when the indicator brings no words of its own. */
export function genericReading(scale: Scale, unit: Unit, verdict: Verdict): Text {
  if (scale === 'share' && unit === 'couple') return couple[verdict];
  const table = { share, months: time, days: time, kronor: amount, rate: figure, count: figure, number: figure };
  return table[scale][verdict];
}
