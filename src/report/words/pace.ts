import type { PaceWords, Readings } from '../../model/indicator.ts';
import type { Text } from '../../text/text.ts';

type PaceReadings = Readonly<Record<keyof Readings, Text>>;

/** How often something happens, with both sexes' figures after it; women are the subject, as in the other readings. */
const often: PaceReadings = {
  women_higher: {
    sv: '{w_first} {happened} oftare än {m} när tiden med bistånd räknas in: {women} bland {w} och {men_bare} bland {m}.',
    en: '{w_first} {happened} more often than {m} once time with assistance is taken into account: {women} among {w} and {men_bare} among {m}.',
  },
  men_higher: {
    sv: '{w_first} {happened} mer sällan än {m} när tiden med bistånd räknas in: {women} bland {w} och {men_bare} bland {m}.',
    en: '{w_first} {happened} less often than {m} once time with assistance is taken into account: {women} among {w} and {men_bare} among {m}.',
  },
  women_slightly_higher: {
    sv: '{w_first} {happened} något oftare än {m} när tiden med bistånd räknas in: {women} bland {w} och {men_bare} bland {m}.',
    en: '{w_first} {happened} slightly more often than {m} once time with assistance is taken into account: {women} among {w} and {men_bare} among {m}.',
  },
  men_slightly_higher: {
    sv: '{w_first} {happened} något mer sällan än {m} när tiden med bistånd räknas in: {women} bland {w} och {men_bare} bland {m}.',
    en: '{w_first} {happened} slightly less often than {m} once time with assistance is taken into account: {women} among {w} and {men_bare} among {m}.',
  },
  equal: {
    sv: '{w_first} och {m} {happened} ungefär lika ofta när tiden med bistånd räknas in: {women} bland {w} och {men_bare} bland {m}.',
    en: '{w_first} and {m} {happened} about equally often once time with assistance is taken into account: {women} among {w} and {men_bare} among {m}.',
  },
  unclear: {
    sv: 'Underlaget räcker inte för att säga om {w} och {m} {happened} olika ofta när tiden med bistånd räknas in. I underlaget är det {women} bland {w} och {men_bare} bland {m}.',
    en: 'There are not enough data to tell whether {w} and {m} {happened} equally often once time with assistance is taken into account. In the data there are {women} among {w} and {men_bare} among {m}.',
  },
};

/** How soon it happens: only the size of the ratio can be told. */
const soon: PaceReadings = {
  women_higher: {
    sv: '{w_first} {happened} snabbare än {m} medan de hade bistånd: takten var {size} högre.',
    en: '{w_first} {happened} sooner than {m} while they had assistance: the pace was {size} higher.',
  },
  men_higher: {
    sv: '{w_first} {happened} långsammare än {m} medan de hade bistånd: takten var {size} lägre.',
    en: '{w_first} {happened} later than {m} while they had assistance: the pace was {size} lower.',
  },
  women_slightly_higher: {
    sv: '{w_first} {happened} något snabbare än {m} medan de hade bistånd.',
    en: '{w_first} {happened} slightly sooner than {m} while they had assistance.',
  },
  men_slightly_higher: {
    sv: '{w_first} {happened} något långsammare än {m} medan de hade bistånd.',
    en: '{w_first} {happened} slightly later than {m} while they had assistance.',
  },
  equal: {
    sv: '{w_first} och {m} {happened} ungefär lika snabbt medan de hade bistånd.',
    en: '{w_first} and {m} {happened} about equally soon while they had assistance.',
  },
  unclear: {
    sv: 'Underlaget räcker inte för att säga om {w} och {m} {happened} olika snabbt medan de hade bistånd.',
    en: 'There are not enough data to tell whether {w} and {m} {happened} equally soon while they had assistance.',
  },
};

/** For a pace whose indicator brings no words: a municipality's own. */
export const plainPace: Omit<PaceWords, 'beside'> = {
  happened: { sv: 'nåddes', en: 'were reached' },
  events: { sv: 'gånger', en: 'times' },
};

export const paceReadings = { often, soon };

/** The share of the whole period, told with the pace that the verdict rests on. */
export const besidePace = {
  within: {
    sv: 'Inom {horizon} gällde det {women} av {the_w} och {men} av {the_m}.',
    en: 'Within {horizon} it concerned {women} of {the_w} and {men} of {the_m}.',
  },
  whole: {
    sv: 'Någon gång under perioden gällde det {women} av {the_w} och {men} av {the_m}.',
    en: 'At some time in the period it concerned {women} of {the_w} and {men} of {the_m}.',
  },
  /** Two verdicts may differ by chance too: the link is possible, not certain. */
  apart: {
    sv: 'Takten och andelen ger inte samma bild. Det kan hänga ihop med att kvinnor och män har bistånd olika länge: den som har bistånd länge hinner oftare få en insats.',
    en: 'The pace and the share do not give the same picture. This may be linked to women and men having assistance for different lengths of time: those who have it for long have more time to get a measure.',
  },
} as const satisfies Readonly<Record<string, Text>>;
