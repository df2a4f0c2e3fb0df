import type { Text } from '../../text/text.ts';

/** Fields inside a sentence about what was held alike, where their names are too short for one. */
export const covariateNames: Readonly<Record<string, Text>> = {
  obstacle: { sv: 'registrerade försörjningshinder', en: 'registered obstacle to self-support' },
  born_abroad: {
    sv: 'födelseland (Sverige eller utlandet)',
    en: 'country of birth (Sweden or abroad)',
  },
};

/** What the number is called, since an area may have a pace and a share. */
export const comparedNames = {
  pace: { sv: 'takten', en: 'pace' },
  share: { sv: 'andelen', en: 'share' },
  figure: { sv: 'siffran', en: 'figure' },
} as const satisfies Readonly<Record<string, Text>>;

/** The gap where like is compared with like; what was held alike is named, and never a cause. */
export const adjustedGap = {
  whom: { sv: '{women} och {men}', en: '{women} and {men}' },
  level: { sv: 'ungefär densamma för {women} och {men}', en: 'about the same for {women} and {men}' },
  circumstances: {
    sv: 'Bland {whom} med samma {alike} är {what} {now}. När alla räknas är den {before}.',
    en: 'Among {whom} with the same {alike} the {what} is {now}. With everybody counted it is {before}.',
  },
  assessments: {
    sv: 'Om de dessutom har samma {alike} är {what} {now}. Sådana uppgifter är socialtjänstens egen bedömning: bedöms kvinnor och män olika redan där, syns det inte i den här siffran.',
    en: 'If they also have the same {alike}, the {what} is {now}. Such information is the social services’ own assessment: if women and men are assessed differently already there, this figure does not show it.',
  },
  assessmentsAlone: {
    sv: 'Bland {whom} med samma {alike} är {what} {now}. Socialtjänstens egen bedömning är här med i det som hålls lika: bedöms kvinnor och män olika redan där, syns det inte i den här siffran.',
    en: 'Among {whom} with the same {alike} the {what} is {now}. The social services’ own assessment is here among what is held alike: if women and men are assessed differently already there, this figure does not show it.',
  },
  overlap: {
    sv: 'Jämförelsen gäller {women} av kvinnorna och {men} av männen.',
    en: 'The comparison holds for {women} of the women and {men} of the men.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What becomes of a difference when like is compared with like; said only where the intervals allow it. */
export const changes = {
  turns: {
    sv: 'Skillnaden vänder när lika jämförs med lika: kvinnor och män finns i olika grupper, och siffran för alla tillsammans kan vilseleda.',
    en: 'The difference turns round when like is compared with like: women and men are in different groups, and the figure for all together may mislead.',
  },
  vanishes: {
    sv: 'När lika jämförs med lika är skillnaden inte längre säkerställd: den hänger till stor del ihop med att kvinnor och män finns i olika grupper.',
    en: 'When like is compared with like the difference is no longer established: it goes, to a large part, with women and men being in different groups.',
  },
  remains: {
    sv: 'Skillnaden finns alltså kvar när lika jämförs med lika.',
    en: 'The difference thus remains when like is compared with like.',
  },
  not_established: {
    sv: 'Med den jämförelsen är skillnaden inte säkerställd.',
    en: 'With that comparison the difference is not established.',
  },
  strata_disagree: {
    sv: 'Skillnaden är så olika i olika grupper att en enda siffra säger för lite. Läs den grupp för grupp.',
    en: 'The difference varies so much between groups that one figure says too little. Read it group by group.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The difference divided into parts. */
export const partWords = {
  heading: { sv: 'Skillnaden i delar', en: 'The difference in parts' },
  caption: {
    sv: 'Skillnaden i delar som tillsammans blir hela skillnaden',
    en: 'The difference in parts that add up to the whole',
  },
  part: { sv: 'Del', en: 'Part' },
  size: { sv: 'Storlek', en: 'Size' },
  whole: { sv: 'När alla räknas', en: 'With everybody counted' },
  rest: { sv: 'Finns kvar när lika jämförs med lika', en: 'Remains when like is compared with like' },
  goesWith: { sv: 'Hänger ihop med {field}', en: 'Goes with {field}' },
  outside: {
    sv: 'Hänger ihop med {who} som inte har några {others} att jämföras med',
    en: 'Goes with {who} who have no {others} to be compared with',
  },
  guard: {
    sv: 'Delarna visar vad skillnaden hänger ihop med, inte varför den finns. Det som finns kvar kan hänga ihop med sådant som inte är registrerat.',
    en: 'The parts show what the difference goes with, not why it is there. What remains may go with things that are not registered.',
  },
  assessed: {
    sv: 'Randiga staplar gäller socialtjänstens egna bedömningar. Bedöms kvinnor och män olika redan där, är den delen en fråga i sig.',
    en: 'Striped bars are the social services’ own assessments. If women and men are assessed differently already there, that part is a question in itself.',
  },
} as const satisfies Readonly<Record<string, Text>>;
