import type { PaceWords, Readings } from '../../model/indicator.ts';
import type { Text } from '../../text/text.ts';

/** Readings for figures whose indicator has none of its own: what is higher for whom, women's figure first. */
type CommonReadings = Readonly<Record<keyof Readings, Text>>;

const share: CommonReadings = {
  women_higher: {
    sv: 'Andelen är högre bland {w}: {women} av {the_w} mot {men} av {the_m}.',
    en: 'The share is higher among {w}: {women} of {the_w} against {men} of {the_m}.',
  },
  women_slightly_higher: {
    sv: 'Andelen är något högre bland {w}: {women} av {the_w} mot {men} av {the_m}.',
    en: 'The share is slightly higher among {w}: {women} of {the_w} against {men} of {the_m}.',
  },
  men_higher: {
    sv: 'Andelen är högre bland {m}: {women} av {the_w} mot {men} av {the_m}.',
    en: 'The share is higher among {m}: {women} of {the_w} against {men} of {the_m}.',
  },
  men_slightly_higher: {
    sv: 'Andelen är något högre bland {m}: {women} av {the_w} mot {men} av {the_m}.',
    en: 'The share is slightly higher among {m}: {women} of {the_w} against {men} of {the_m}.',
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
const time: CommonReadings = {
  women_higher: {
    sv: 'Tiden är längre för {w}: {women} för {w} mot {men} för {m}.',
    en: 'The time is longer for {w}: {women} for {w} against {men} for {m}.',
  },
  women_slightly_higher: {
    sv: 'Tiden är något längre för {w}: {women} för {w} mot {men} för {m}.',
    en: 'The time is slightly longer for {w}: {women} for {w} against {men} for {m}.',
  },
  men_higher: {
    sv: 'Tiden är längre för {m}: {women} för {w} mot {men} för {m}.',
    en: 'The time is longer for {m}: {women} for {w} against {men} for {m}.',
  },
  men_slightly_higher: {
    sv: 'Tiden är något längre för {m}: {women} för {w} mot {men} för {m}.',
    en: 'The time is slightly longer for {m}: {women} for {w} against {men} for {m}.',
  },
  equal: {
    sv: '{w_first} och {m} ligger på ungefär samma nivå: {women} för {w} och {men} för {m}.',
    en: '{w_first} and {m} are at about the same level: {women} for {w} and {men} for {m}.',
  },
  unclear: {
    sv: 'Underlaget räcker inte för en slutsats. I underlaget är det {women} för {w} och {men} för {m}.',
    en: 'There are not enough data for a conclusion. In the data it is {women} for {w} and {men} for {m}.',
  },
};
const amount: CommonReadings = {
  women_higher: {
    sv: 'Beloppet är högre för {w}: {women} för {w} mot {men} för {m}.',
    en: 'The amount is higher for {w}: {women} for {w} against {men} for {m}.',
  },
  women_slightly_higher: {
    sv: 'Beloppet är något högre för {w}: {women} för {w} mot {men} för {m}.',
    en: 'The amount is slightly higher for {w}: {women} for {w} against {men} for {m}.',
  },
  men_higher: {
    sv: 'Beloppet är högre för {m}: {women} för {w} mot {men} för {m}.',
    en: 'The amount is higher for {m}: {women} for {w} against {men} for {m}.',
  },
  men_slightly_higher: {
    sv: 'Beloppet är något högre för {m}: {women} för {w} mot {men} för {m}.',
    en: 'The amount is slightly higher for {m}: {women} for {w} against {men} for {m}.',
  },
  equal: {
    sv: '{w_first} och {m} ligger på ungefär samma nivå: {women} för {w} och {men} för {m}.',
    en: '{w_first} and {m} are at about the same level: {women} for {w} and {men} for {m}.',
  },
  unclear: {
    sv: 'Underlaget räcker inte för en slutsats. I underlaget är det {women} för {w} och {men} för {m}.',
    en: 'There are not enough data for a conclusion. In the data it is {women} for {w} and {men} for {m}.',
  },
};
const figure: CommonReadings = {
  women_higher: {
    sv: 'Värdet är högre för {w}: {women} för {w} mot {men} för {m}.',
    en: 'The figure is higher for {w}: {women} for {w} against {men} for {m}.',
  },
  women_slightly_higher: {
    sv: 'Värdet är något högre för {w}: {women} för {w} mot {men} för {m}.',
    en: 'The figure is slightly higher for {w}: {women} for {w} against {men} for {m}.',
  },
  men_higher: {
    sv: 'Värdet är högre för {m}: {women} för {w} mot {men} för {m}.',
    en: 'The figure is higher for {m}: {women} for {w} against {men} for {m}.',
  },
  men_slightly_higher: {
    sv: 'Värdet är något högre för {m}: {women} för {w} mot {men} för {m}.',
    en: 'The figure is slightly higher for {m}: {women} for {w} against {men} for {m}.',
  },
  equal: {
    sv: '{w_first} och {m} ligger på ungefär samma nivå: {women} för {w} och {men} för {m}.',
    en: '{w_first} and {m} are at about the same level: {women} for {w} and {men} for {m}.',
  },
  unclear: {
    sv: 'Underlaget räcker inte för en slutsats. I underlaget är det {women} för {w} och {men} för {m}.',
    en: 'There are not enough data for a conclusion. In the data it is {women} for {w} and {men} for {m}.',
  },
};

/** Of couples it is asked which of the two, and the share is of the couples. */
const couple: CommonReadings = {
  women_higher: {
    sv: 'Det är oftare kvinnan än mannen: kvinnan i {women} av paren och mannen i {men}.',
    en: 'It is the woman more often than the man: the woman in {women} of the couples and the man in {men}.',
  },
  women_slightly_higher: {
    sv: 'Det är något oftare kvinnan än mannen: kvinnan i {women} av paren och mannen i {men}.',
    en: 'It is the woman slightly more often than the man: the woman in {women} of the couples and the man in {men}.',
  },
  men_higher: {
    sv: 'Det är mer sällan kvinnan än mannen: kvinnan i {women} av paren och mannen i {men}.',
    en: 'It is the woman less often than the man: the woman in {women} of the couples and the man in {men}.',
  },
  men_slightly_higher: {
    sv: 'Det är något mer sällan kvinnan än mannen: kvinnan i {women} av paren och mannen i {men}.',
    en: 'It is the woman slightly less often than the man: the woman in {women} of the couples and the man in {men}.',
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

export const commonReadings = { share, time, amount, figure, couple };

/** A gap told in people, after a reading. */
export const peopleWords = {
  sentence: {
    sv: 'Skillnaden motsvarar omkring {people}: {more}.',
    en: 'The difference corresponds to about {people}: {more}.',
  },
  more: {
    sv: 'så många fler hade det gällt om andelen hade varit lika stor som bland {other}',
    en: 'that many more, had the share been the same as among {other}',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A gap in a cell of a table: for whom the figure is higher. Time is more or less; no word says better. */
export const directions = {
  higher: { sv: 'högre för {women}', en: 'higher for {women}' },
  lower: { sv: 'lägre för {women}', en: 'lower for {women}' },
  more: { sv: 'mer för {women}', en: 'more for {women}' },
  less: { sv: 'mindre för {women}', en: 'less for {women}' },
} as const satisfies Readonly<Record<string, Text>>;

type PaceReadings = Readonly<Record<keyof Readings, Text>>;

/**
 * How often something happens among those who have had aid equally long, and both sexes' plain figures after it; women are
 * the subject, as in the other readings.
 */
const often: PaceReadings = {
  women_higher: {
    sv: '{w_first} {happened} oftare än {m} som hade haft bistånd lika länge. Räknat på alla: {women} bland {w} och {men_bare} bland {m}.',
    en: '{w_first} {happened} more often than {m} who had had assistance for the same length of time. Counting everybody: {women} among {w} and {men_bare} among {m}.',
  },
  men_higher: {
    sv: '{w_first} {happened} mer sällan än {m} som hade haft bistånd lika länge. Räknat på alla: {women} bland {w} och {men_bare} bland {m}.',
    en: '{w_first} {happened} less often than {m} who had had assistance for the same length of time. Counting everybody: {women} among {w} and {men_bare} among {m}.',
  },
  women_slightly_higher: {
    sv: '{w_first} {happened} något oftare än {m} som hade haft bistånd lika länge. Räknat på alla: {women} bland {w} och {men_bare} bland {m}.',
    en: '{w_first} {happened} slightly more often than {m} who had had assistance for the same length of time. Counting everybody: {women} among {w} and {men_bare} among {m}.',
  },
  men_slightly_higher: {
    sv: '{w_first} {happened} något mer sällan än {m} som hade haft bistånd lika länge. Räknat på alla: {women} bland {w} och {men_bare} bland {m}.',
    en: '{w_first} {happened} slightly less often than {m} who had had assistance for the same length of time. Counting everybody: {women} among {w} and {men_bare} among {m}.',
  },
  equal: {
    sv: '{w_first} och {m} som hade haft bistånd lika länge {happened} ungefär lika ofta. Räknat på alla: {women} bland {w} och {men_bare} bland {m}.',
    en: '{w_first} and {m} who had had assistance for the same length of time {happened} about equally often. Counting everybody: {women} among {w} and {men_bare} among {m}.',
  },
  unclear: {
    sv: 'Underlaget räcker inte för att säga om {w} och {m} som hade haft bistånd lika länge {happened} olika ofta. Räknat på alla: {women} bland {w} och {men_bare} bland {m}.',
    en: 'There are not enough data to tell whether {w} and {m} who had had assistance for the same length of time {happened} equally often. Counting everybody: {women} among {w} and {men_bare} among {m}.',
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
