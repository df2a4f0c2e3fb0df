import type { GapRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import { writeNumber } from '../../text/number.ts';
import { fill, type Lang } from '../../text/text.ts';
import { ratios, sentences, small, subjects } from './certainty-sentences.ts';
import { writeMargin, writeSpan } from './gap-size.ts';
import { capitalise, findNouns } from './nouns.ts';
import { writeReason } from './reasons.ts';

function subjectOf(scale: Scale, estimand: GapRow['estimand']): keyof typeof subjects {
  if (estimand === 'rate_ratio' || estimand === 'hazard_ratio') return 'pace';
  if (scale === 'share') return 'share';
  if (scale === 'months' || scale === 'days') return 'time';
  return scale === 'kronor' ? 'amount' : 'figure';
}

/** What the sentence before has named. */
export interface Said {
  readonly margin: boolean;
  readonly gap: boolean;
}

/**
 * How sure the verdict of a gap is, in words, after a reading that may have named the margin or the gap already. Empty
 * when there is nothing to add; null without a grade.
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

  const kind = subjectOf(scale, gap.estimand);
  const subject = subjects[kind];
  const nouns = findNouns(unit);
  const among = kind === 'share' && unit !== 'couple' ? { sv: 'bland', en: 'among' } : { sv: 'för', en: 'for' };
  const written = (size: number | null, verdict = gap.verdict): string =>
    size === null ? '' : writeMargin(size, { estimand: gap.estimand, verdict }, scale, lang);
  const ratio = gap.estimand === 'difference' ? undefined : ratios[grade as keyof typeof ratios]; // most grades have none
  return fill(ratio ?? sentences[grade], {
    margin: written(margin, ruledOut(gap)),
    span: writeSpan(gap, scale, lang) ?? '',
    detectable: written(gap.detectable),
    times: gap.detectable === null ? '' : writeNumber(Math.max(gap.detectable, 1 / gap.detectable), lang, 1),
    times_as: subject.timesAs,
    subject: subject.name,
    subject_first: { sv: capitalise(subject.name.sv), en: capitalise(subject.name.en) },
    it: subject.it,
    alike: subject.alike,
    higher: subject.higher,
    level: gap.verdict === 'men_higher' ? subject.lower : subject.higher,
    for_women: `${among[lang]} ${nouns.women[lang]}`,
    for_men: `${among[lang]} ${nouns.men[lang]}`,
  })[lang];
}

/** An unclear grade rules out a figure clearly higher for one sex: its margin is written upwards, whoever it is. */
function ruledOut(gap: GapRow): GapRow['verdict'] {
  return gap.verdict === 'men_higher' ? 'men_higher' : 'women_higher';
}
