import type { Grade } from '../../model/verdict.ts';
import type { Text } from '../../text/text.ts';

/** What is compared, with the words that agree with it. */
interface Subject {
  /** What is higher, as the subject of a sentence, and the word that points back to it. */
  readonly name: Text;
  readonly it: Text;
  readonly higher: Text;
  readonly lower: Text;
  /** After `ungefär`; and after `2,7 gånger`. */
  readonly alike: Text;
  readonly timesAs: Text;
}

const high = { higher: { sv: 'högre', en: 'higher' }, lower: { sv: 'lägre', en: 'lower' } } as const;
const it = { sv: 'den', en: 'it' } as const;
const same = 'the same';
export const subjects: Readonly<Record<'share' | 'time' | 'amount' | 'pace' | 'figure', Subject>> = {
  share: {
    ...high,
    it,
    name: { sv: 'andelen', en: 'the share' },
    alike: { sv: 'lika stor', en: same },
    timesAs: { sv: 'så stor', en: 'as large' },
  },
  time: {
    it,
    name: { sv: 'tiden', en: 'the time' },
    higher: { sv: 'längre', en: 'longer' },
    lower: { sv: 'kortare', en: 'shorter' },
    alike: { sv: 'lika lång', en: same },
    timesAs: { sv: 'så lång', en: 'as long' },
  },
  amount: {
    ...high,
    it: { sv: 'det', en: 'it' },
    name: { sv: 'beloppet', en: 'the amount' },
    alike: { sv: 'lika stort', en: same },
    timesAs: { sv: 'så stort', en: 'as large' },
  },
  pace: {
    ...high,
    it,
    name: { sv: 'takten', en: 'the pace' },
    alike: { sv: 'lika hög', en: same },
    timesAs: { sv: 'så hög', en: 'as high' },
  },
  figure: {
    ...high,
    it: { sv: 'det', en: 'it' },
    name: { sv: 'värdet', en: 'the figure' },
    alike: { sv: 'lika högt', en: same },
    timesAs: { sv: 'så högt', en: 'as high' },
  },
};

/** One sentence or two for each grade: how sure, and how large. Source of the rules: docs/methods.md, "Verdict". */
export const sentences = {
  no_difference_of_size: {
    sv: 'Finns det en skillnad är den mindre än {margin}.',
    en: 'If there is a difference, it is smaller than {margin}.',
  },
  real_but_small: {
    sv: 'Skillnaden är statistiskt säkerställd men liten: mindre än {margin}.',
    en: 'The difference is statistically established but small: less than {margin}.',
  },
  at_least: {
    sv: 'Skillnaden är statistiskt säkerställd: minst {margin} även med osäkerheten inräknad.',
    en: 'The difference is statistically established: at least {margin} even with the uncertainty counted in.',
  },
  probably: {
    sv: 'Skillnaden är statistiskt säkerställd. Att den är större än {margin} är troligt men inte säkert.',
    en: 'The difference is statistically established. That it is larger than {margin} is likely but not certain.',
  },
  size_uncertain: {
    sv: 'Skillnaden är statistiskt säkerställd, men det är osäkert om den är så stor att den har betydelse (troligen {span}).',
    en: 'The difference is statistically established, but it is uncertain whether it is large enough to matter (probably {span}).',
  },
  not_men_higher: {
    sv: '{subject_first} kan vara {higher} {for_women}, eller ungefär {alike}. Att {it} är klart {higher} {for_men} ({margin} eller mer) är däremot inte troligt.',
    en: '{subject_first} may be {higher} {for_women}, or about {alike}. It is unlikely to be clearly {higher} {for_men} ({margin} or more).',
  },
  not_women_higher: {
    sv: '{subject_first} kan vara {higher} {for_men}, eller ungefär {alike}. Att {it} är klart {higher} {for_women} ({margin} eller mer) är däremot inte troligt.',
    en: '{subject_first} may be {higher} {for_men}, or about {alike}. It is unlikely to be clearly {higher} {for_women} ({margin} or more).',
  },
  open: {
    sv: 'Med ett så här stort underlag går det bara att upptäcka skillnader på omkring {detectable} eller mer.',
    en: 'With this amount of data only differences of about {detectable} or more can be detected.',
  },
  open_without_size: {
    sv: 'Underlaget är för litet för en slutsats åt något håll.',
    en: 'There are too few data for a conclusion in either direction.',
  },
  not_computed: { sv: 'Det går inte att bedöma. {reason}', en: 'It cannot be assessed. {reason}' },
} as const satisfies Readonly<Record<string, Text>>;

/** Ratios say what is higher for whom: a bare per cent leaves open of what. */
export const ratios = {
  at_least: {
    sv: 'Skillnaden är statistiskt säkerställd: {subject} är minst {margin} {level} {for_women}, även med osäkerheten inräknad.',
    en: 'The difference is statistically established: {subject} is at least {margin} {level} {for_women}, even with the uncertainty counted in.',
  },
  probably: {
    sv: 'Skillnaden är statistiskt säkerställd. {subject_first} är troligen minst {margin} {level} {for_women}.',
    en: 'The difference is statistically established. {subject_first} is probably at least {margin} {level} {for_women}.',
  },
  open: {
    sv: 'Med ett så här stort underlag syns bara stora skillnader: {subject} behöver vara omkring {times} gånger {times_as} för det ena könet som för det andra.',
    en: 'With this amount of data only large differences can be seen: {subject} needs to be about {times} times {times_as} for one sex as for the other.',
  },
} as const satisfies Partial<Readonly<Record<Grade, Text>>>;

/** After a certain headline difference that many questions at once may have brought forth. */
export const amongMany: Text = {
  sv: 'Rapporten ställer många frågor samtidigt, och då kan även en säkerställd skillnad vara slump.',
  en: 'The report asks many questions at once, and then even an established difference may be chance.',
};

/** The same for a reading that already says how small a difference would be. */
export const small: Text = {
  sv: 'Skillnaden är statistiskt säkerställd men liten.',
  en: 'The difference is statistically established but small.',
};
