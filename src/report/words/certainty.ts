import type { Text } from '../../text/text.ts';

/** What is compared, with the words that agree with it. */
interface Subject {
  /** What is higher, as the subject of a sentence; at its beginning; and the word that points back to it. */
  readonly name: Text;
  readonly first: Text;
  readonly it: Text;
  readonly higher: Text;
  readonly lower: Text;
  /** After `ungefär`; and after `2,7 gånger`. */
  readonly alike: Text;
  readonly timesAs: Text;
}

export const subjects: Readonly<Record<'share' | 'time' | 'amount' | 'pace' | 'figure', Subject>> = {
  share: {
    name: { sv: 'andelen', en: 'the share' },
    first: { sv: 'Andelen', en: 'The share' },
    it: { sv: 'den', en: 'it' },
    higher: { sv: 'högre', en: 'higher' },
    lower: { sv: 'lägre', en: 'lower' },
    alike: { sv: 'lika stor', en: 'the same' },
    timesAs: { sv: 'så stor', en: 'as large' },
  },
  time: {
    name: { sv: 'tiden', en: 'the time' },
    first: { sv: 'Tiden', en: 'The time' },
    it: { sv: 'den', en: 'it' },
    higher: { sv: 'längre', en: 'longer' },
    lower: { sv: 'kortare', en: 'shorter' },
    alike: { sv: 'lika lång', en: 'the same' },
    timesAs: { sv: 'så lång', en: 'as long' },
  },
  amount: {
    name: { sv: 'beloppet', en: 'the amount' },
    first: { sv: 'Beloppet', en: 'The amount' },
    it: { sv: 'det', en: 'it' },
    higher: { sv: 'högre', en: 'higher' },
    lower: { sv: 'lägre', en: 'lower' },
    alike: { sv: 'lika stort', en: 'the same' },
    timesAs: { sv: 'så stort', en: 'as large' },
  },
  pace: {
    name: { sv: 'takten', en: 'the pace' },
    first: { sv: 'Takten', en: 'The pace' },
    it: { sv: 'den', en: 'it' },
    higher: { sv: 'högre', en: 'higher' },
    lower: { sv: 'lägre', en: 'lower' },
    alike: { sv: 'lika hög', en: 'the same' },
    timesAs: { sv: 'så hög', en: 'as high' },
  },
  figure: {
    name: { sv: 'värdet', en: 'the figure' },
    first: { sv: 'Värdet', en: 'The figure' },
    it: { sv: 'det', en: 'it' },
    higher: { sv: 'högre', en: 'higher' },
    lower: { sv: 'lägre', en: 'lower' },
    alike: { sv: 'lika högt', en: 'the same' },
    timesAs: { sv: 'så högt', en: 'as high' },
  },
};

/** `{for_women}` and `{for_men}`: of a share `bland kvinnor`, of anything else `för kvinnor`. */
export const forWhom = {
  among: { sv: 'bland {nouns}', en: 'among {nouns}' },
  for: { sv: 'för {nouns}', en: 'for {nouns}' },
} as const satisfies Readonly<Record<string, Text>>;

/** A sentence that names the difference, and the same after a reading that has told its size. */
interface AboutDifference {
  readonly first: Text;
  readonly afterGap: Text;
}
type Established = 'real_but_small' | 'at_least' | 'probably' | 'size_uncertain';

/**
 * One sentence or two for each grade of an established difference: how sure, and how large. Source of the rules:
 * docs/methods.md, "Verdict".
 */
export const established: Readonly<Record<Established, AboutDifference>> = {
  real_but_small: {
    first: {
      sv: 'Skillnaden är statistiskt säkerställd men liten: mindre än {margin}.',
      en: 'The difference is statistically established but small: less than {margin}.',
    },
    afterGap: {
      sv: 'Den är statistiskt säkerställd men liten: mindre än {margin}.',
      en: 'It is statistically established but small: less than {margin}.',
    },
  },
  at_least: {
    first: {
      sv: 'Skillnaden är statistiskt säkerställd: minst {margin} även med osäkerheten inräknad.',
      en: 'The difference is statistically established: at least {margin} even with the uncertainty counted in.',
    },
    afterGap: {
      sv: 'Den är statistiskt säkerställd: minst {margin} även med osäkerheten inräknad.',
      en: 'It is statistically established: at least {margin} even with the uncertainty counted in.',
    },
  },
  probably: {
    first: {
      sv: 'Skillnaden är statistiskt säkerställd. Att den är större än {margin} är troligt men inte säkert.',
      en: 'The difference is statistically established. That it is larger than {margin} is likely but not certain.',
    },
    afterGap: {
      sv: 'Den är statistiskt säkerställd. Att den är större än {margin} är troligt men inte säkert.',
      en: 'It is statistically established. That it is larger than {margin} is likely but not certain.',
    },
  },
  size_uncertain: {
    first: {
      sv: 'Skillnaden är statistiskt säkerställd, men det är osäkert om den är så stor att den har betydelse (troligen {span}).',
      en: 'The difference is statistically established, but it is uncertain whether it is large enough to matter (probably {span}).',
    },
    afterGap: {
      sv: 'Den är statistiskt säkerställd, men det är osäkert om den är så stor att den har betydelse (troligen {span}).',
      en: 'It is statistically established, but it is uncertain whether it is large enough to matter (probably {span}).',
    },
  },
};

/** The same for ratios, which say what is higher for whom: a bare per cent does not say of what. */
export const establishedRatio: Readonly<Record<'at_least' | 'probably', AboutDifference>> = {
  at_least: {
    first: {
      sv: 'Skillnaden är statistiskt säkerställd: {subject} är minst {margin} {level} {for_women}, även med osäkerheten inräknad.',
      en: 'The difference is statistically established: {subject} is at least {margin} {level} {for_women}, even with the uncertainty counted in.',
    },
    afterGap: {
      sv: 'Den är statistiskt säkerställd: {subject} är minst {margin} {level} {for_women}, även med osäkerheten inräknad.',
      en: 'It is statistically established: {subject} is at least {margin} {level} {for_women}, even with the uncertainty counted in.',
    },
  },
  probably: {
    first: {
      sv: 'Skillnaden är statistiskt säkerställd. {subject_first} är troligen minst {margin} {level} {for_women}.',
      en: 'The difference is statistically established. {subject_first} is probably at least {margin} {level} {for_women}.',
    },
    afterGap: {
      sv: 'Den är statistiskt säkerställd. {subject_first} är troligen minst {margin} {level} {for_women}.',
      en: 'It is statistically established. {subject_first} is probably at least {margin} {level} {for_women}.',
    },
  },
};

/** A difference that was chosen to stand first, and whose size cannot be told after that. */
export const sizeNotTold: AboutDifference = {
  first: {
    sv: 'Skillnaden är statistiskt säkerställd, men när så många frågor ställs går det inte att säga säkert hur stor den är.',
    en: 'The difference is statistically established, but with so many questions asked it cannot be said for certain how large it is.',
  },
  afterGap: {
    sv: 'Den är statistiskt säkerställd, men när så många frågor ställs går det inte att säga säkert hur stor den är.',
    en: 'It is statistically established, but with so many questions asked it cannot be said for certain how large it is.',
  },
};

/** A small difference after a reading that already says how small it would be. */
export const small: AboutDifference = {
  first: {
    sv: 'Skillnaden är statistiskt säkerställd men liten.',
    en: 'The difference is statistically established but small.',
  },
  afterGap: { sv: 'Den är statistiskt säkerställd men liten.', en: 'It is statistically established but small.' },
};

/** What is said where no difference is established. */
export const notEstablished = {
  no_difference_of_size: {
    sv: 'Finns det en skillnad är den mindre än {margin}.',
    en: 'If there is a difference, it is smaller than {margin}.',
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
    sv: 'Med ett så här stort underlag upptäcks en skillnad på omkring {detectable} i åtta fall av tio, och en mindre mer sällan.',
    en: 'With this amount of data a difference of about {detectable} is detected in eight cases of ten, and a smaller one less often.',
  },
  open_ratio: {
    sv: 'Med ett så här stort underlag upptäcks en skillnad i åtta fall av tio först när {subject} är omkring {times} gånger {times_as} för det ena könet som för det andra.',
    en: 'With this amount of data a difference is detected in eight cases of ten only when {subject} is about {times} times {times_as} for one sex as for the other.',
  },
  open_without_size: {
    sv: 'Underlaget är för litet för en slutsats åt något håll.',
    en: 'There are too few data for a conclusion in either direction.',
  },
  not_computed: { sv: 'Det går inte att bedöma. {reason}', en: 'It cannot be assessed. {reason}' },
} as const satisfies Readonly<Record<string, Text>>;

/** After a certain headline difference that may be due to asking many questions at once. */
export const amongMany: Text = {
  sv: 'Rapporten ställer många frågor samtidigt, och då kan även en säkerställd skillnad vara slump.',
  en: 'The report asks many questions at once, and then even an established difference may be chance.',
};
