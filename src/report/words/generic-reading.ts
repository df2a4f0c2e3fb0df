import type { Verdict } from '../../model/verdict.ts';
import type { Text } from '../../text/text.ts';
import type { Scale } from './scale.ts';

/** Readings for figures whose indicator has none of its own: what is higher for whom, women's figure first. */
type Readings = Readonly<Record<Verdict, Text>>;

const share: Readings = {
  women_higher: {
    sv: 'Andelen är högre bland {w}: {women} mot {men} av {the_m}.',
    en: 'The share is higher among {w}: {women} against {men} of {the_m}.',
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
    en: 'The data are not enough for a conclusion. In the data the share is {women} of {the_w} and {men} of {the_m}.',
  },
};

function about(subject: Text, higher: Text): Readings {
  const words = (sv: string, en: string): Text => ({ sv, en });
  return {
    women_higher: words(
      `${subject.sv} är ${higher.sv} för {w}: {women} mot {men} för {m}.`,
      `${subject.en} is ${higher.en} for {w}: {women} against {men} for {m}.`,
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
      'The data are not enough for a conclusion. In the data it is {women} for {w} and {men} for {m}.',
    ),
  };
}

const higher: Text = { sv: 'högre', en: 'higher' };
const time = about({ sv: 'Tiden', en: 'The time' }, { sv: 'längre', en: 'longer' });
const amount = about({ sv: 'Beloppet', en: 'The amount' }, higher);
const pace: Readings = {
  women_higher: {
    sv: 'Räknat på tiden med bistånd är det vanligare bland {w}: {women} för {w} och {men} för {m}.',
    en: 'Counted on the time with assistance it is more common among {w}: {women} for {w} and {men} for {m}.',
  },
  men_higher: {
    sv: 'Räknat på tiden med bistånd är det vanligare bland {m}: {women} för {w} och {men} för {m}.',
    en: 'Counted on the time with assistance it is more common among {m}: {women} for {w} and {men} for {m}.',
  },
  equal: {
    sv: 'Räknat på tiden med bistånd är det ungefär lika vanligt bland {w} och {m}: {women} för {w} och {men} för {m}.',
    en: 'Counted on the time with assistance it is about equally common among {w} and {m}: {women} for {w} and {men} for {m}.',
  },
  unclear: {
    sv: 'Underlaget räcker inte för att säga om det är olika vanligt bland {w} och {m}, räknat på tiden med bistånd. I underlaget är det {women} för {w} och {men} för {m}.',
    en: 'The data are not enough to tell whether it is differently common among {w} and {m}, counted on the time with assistance. In the data it is {women} for {w} and {men} for {m}.',
  },
};
const figure = about({ sv: 'Värdet', en: 'The figure' }, higher);

/** A certain but small difference: neither the reading of a difference nor that of a likeness fits it. */
export function slightReading(scale: Scale, women: boolean): Text {
  const side = women ? 'w' : 'm';
  if (scale === 'share')
    return {
      sv: `Andelen är något högre bland {${side}}: {women} ${women ? '' : 'av {the_w} '}mot {men} av {the_m}.`,
      en: `The share is somewhat higher among {${side}}: {women} ${women ? '' : 'of {the_w} '}against {men} of {the_m}.`,
    };
  const inTime = scale === 'months' || scale === 'days';
  const [sv, en] = inTime
    ? ['Tiden är något längre', 'The time is somewhat longer']
    : ['Värdet är något högre', 'The figure is somewhat higher'];
  return {
    sv: `${sv} för {${side}}: {women} för {w} mot {men} för {m}.`,
    en: `${en} for {${side}}: {women} for {w} against {men} for {m}.`,
  };
}

/** The reading that fits a scale when the indicator brings no words of its own. */
export function genericReading(scale: Scale, verdict: Verdict): Text {
  const table = { share, months: time, days: time, kronor: amount, rate: pace, count: figure, number: figure };
  return table[scale][verdict];
}

/** Pace told as a ratio only, where no figure per sex is shown. */
export const paceReading: Readings = {
  women_higher: {
    sv: 'Medan biståndet pågår går det snabbare för {w} än för {m}: takten är {gap} högre.',
    en: 'While assistance lasts it goes faster for {w} than for {m}: the pace is {gap} higher.',
  },
  men_higher: {
    sv: 'Medan biståndet pågår går det långsammare för {w} än för {m}: takten är {gap} lägre.',
    en: 'While assistance lasts it goes more slowly for {w} than for {m}: the pace is {gap} lower.',
  },
  equal: {
    sv: 'Medan biståndet pågår går det ungefär lika fort för {w} som för {m}.',
    en: 'While assistance lasts it goes about as fast for {w} as for {m}.',
  },
  unclear: {
    sv: 'Underlaget räcker inte för att säga om det går olika fort för {w} och {m} medan biståndet pågår.',
    en: 'The data are not enough to tell whether it goes differently fast for {w} and {m} while assistance lasts.',
  },
};
