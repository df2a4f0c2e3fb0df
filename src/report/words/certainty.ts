import type { GapRow } from '../../model/audit-document.ts';
import type { Unit } from '../../model/unit.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import { writeMargin, writeSpan } from './gap-size.ts';
import { findNouns } from './nouns.ts';
import { writeReason } from './reasons.ts';
import type { Scale } from './scale.ts';

/** What is higher, as the subject of a sentence. */
const subjects: Readonly<Record<'share' | 'time' | 'amount' | 'pace' | 'figure', Text>> = {
  share: { sv: 'andelen', en: 'the share' },
  time: { sv: 'tiden', en: 'the time' },
  amount: { sv: 'beloppet', en: 'the amount' },
  pace: { sv: 'takten', en: 'the pace' },
  figure: { sv: 'värdet', en: 'the figure' },
};

/** One sentence or two for each grade: how sure, and how large. Source of the rules: docs/methods.md, "Verdict". */
const sentences = {
  no_difference_of_size: {
    sv: 'Finns det en skillnad är den mindre än {margin}.',
    en: 'If there is a difference, it is smaller than {margin}.',
  },
  real_but_small: {
    sv: 'Skillnaden är statistiskt säkerställd men liten: mindre än {margin}.',
    en: 'The difference is statistically established but small: less than {margin}.',
  },
  at_least: {
    sv: 'Skillnaden är statistiskt säkerställd och minst {margin}.',
    en: 'The difference is statistically established and at least {margin}.',
  },
  probably: {
    sv: 'Skillnaden är statistiskt säkerställd. Den är troligen större än {margin}, men det är inte säkert.',
    en: 'The difference is statistically established. It is probably larger than {margin}, but that is not certain.',
  },
  size_uncertain: {
    sv: 'Skillnaden är statistiskt säkerställd, men det är osäkert om den är så stor att den har betydelse ({span}).',
    en: 'The difference is statistically established, but it is uncertain whether it is large enough to matter ({span}).',
  },
  not_men_higher: {
    sv: '{subject_first} kan vara {higher} {for_women}, eller ungefär lika. Att {subject} är klart {higher} {for_men} ({margin} eller mer) är däremot inte troligt.',
    en: '{subject_first} may be {higher} {for_women}, or about the same. That {subject} is clearly {higher} {for_men} ({margin} or more) is on the other hand not likely.',
  },
  not_women_higher: {
    sv: '{subject_first} kan vara {higher} {for_men}, eller ungefär lika. Att {subject} är klart {higher} {for_women} ({margin} eller mer) är däremot inte troligt.',
    en: '{subject_first} may be {higher} {for_men}, or about the same. That {subject} is clearly {higher} {for_women} ({margin} or more) is on the other hand not likely.',
  },
  open: {
    sv: 'Med ett så här stort underlag går det bara att upptäcka skillnader på omkring {detectable} eller mer.',
    en: 'With this amount of data only differences of about {detectable} or more can be detected.',
  },
  open_without_size: {
    sv: 'Underlaget är för litet för en slutsats åt något håll.',
    en: 'The data are too few for a conclusion in either direction.',
  },
  not_computed: { sv: 'Det går inte att bedöma. {reason}', en: 'It cannot be assessed. {reason}' },
} as const satisfies Readonly<Record<string, Text>>;

/** The same for a reading that already says how small a difference would be. */
const small: Text = {
  sv: 'Skillnaden är statistiskt säkerställd men liten.',
  en: 'The difference is statistically established but small.',
};

function subjectOf(scale: Scale, estimand: GapRow['estimand']): keyof typeof subjects {
  if (estimand === 'rate_ratio' || estimand === 'hazard_ratio') return 'pace';
  if (scale === 'share') return 'share';
  if (scale === 'months' || scale === 'days') return 'time';
  return scale === 'kronor' ? 'amount' : 'figure';
}

const higher: Readonly<Record<'time' | 'other', Text>> = {
  time: { sv: 'längre', en: 'longer' },
  other: { sv: 'högre', en: 'higher' },
};

/** What the sentence before has named. */
export interface Said {
  readonly margin: boolean;
  readonly gap: boolean;
}

/**
 * How sure the verdict of a gap is, in words, after a reading that may have named the margin or the gap already. Empty when there is nothing to add; null without a grade.
 */
export function writeCertainty(gap: GapRow, scale: Scale, unit: Unit, lang: Lang, said: Said): string | null {
  const words = writeGrade(gap, scale, unit, lang, said.margin);
  if (words === null || !said.gap) return words;
  return words.replace(/^Skillnaden är/, 'Den är').replace(/^The difference is/, 'It is');
}

function writeGrade(gap: GapRow, scale: Scale, unit: Unit, lang: Lang, marginSaid: boolean): string | null {
  const { grade, margin } = gap;
  if (grade === null) return null;
  if (grade === 'not_computed') return fill(sentences.not_computed, { reason: writeReason(gap.reason, lang) })[lang];
  if (marginSaid && grade === 'no_difference_of_size') return '';
  if (marginSaid && grade === 'real_but_small') return small[lang];
  if (grade === 'open' && gap.detectable === null) return sentences.open_without_size[lang];
  if (margin === null && grade !== 'open' && grade !== 'size_uncertain') return null;

  const subject = subjectOf(scale, gap.estimand);
  const nouns = findNouns(unit);
  const among = subject === 'share' && unit !== 'couple' ? { sv: 'bland', en: 'among' } : { sv: 'för', en: 'for' };
  const written = (size: number | null, verdict = gap.verdict): string =>
    size === null ? '' : writeMargin(size, { estimand: gap.estimand, verdict }, scale, lang);
  return fill(sentences[grade], {
    margin: written(margin, grade === 'not_women_higher' ? 'women_higher' : unclearSide(gap)),
    span: writeSpan(gap, scale, lang) ?? '',
    detectable: written(gap.detectable),
    subject: subjects[subject],
    subject_first: { sv: large(subjects[subject].sv), en: large(subjects[subject].en) },
    higher: higher[subject === 'time' ? 'time' : 'other'],
    for_women: `${among[lang]} ${nouns.women[lang]}`,
    for_men: `${among[lang]} ${nouns.men[lang]}`,
  })[lang];
}

/** The direction that the margin is written in: of the verdict, or of what an unclear verdict rules out. */
function unclearSide(gap: GapRow): GapRow['verdict'] {
  return gap.grade === 'not_men_higher' ? 'men_higher' : gap.verdict;
}

function large(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
