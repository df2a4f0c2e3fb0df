import type { GapRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import type { Grade } from '../../model/verdict.ts';
import { writeNumber } from '../../text/number.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import { established, establishedRatio, forWhom, notEstablished, small, subjects } from '../words/certainty.ts';
import { writeMargin, writeSpan } from './figures.ts';
import { findNouns } from './nouns.ts';
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
  const { grade, margin, detectable } = gap;
  if (grade === null) return null;
  if (said.margin && grade === 'no_difference_of_size') return '';
  const sentence = sentenceOf(gap, grade, said);
  if (sentence === null) return null;

  const kind = subjectOf(scale, gap.estimand);
  const subject = subjects[kind];
  const nouns = findNouns(unit);
  const whom = kind === 'share' && unit !== 'couple' ? forWhom.among : forWhom.for;
  const write = (size: number | null, verdict = gap.verdict): string =>
    size === null ? '' : writeMargin(size, { estimand: gap.estimand, verdict }, scale, lang);
  return fill(sentence, {
    reason: grade === 'not_computed' ? writeReason(gap.reason, lang) : '',
    margin: write(margin, ruledOut(gap)),
    span: writeSpan(gap, scale, lang) ?? '',
    detectable: write(detectable),
    times: detectable === null ? '' : writeNumber(Math.max(detectable, 1 / detectable), lang, 1),
    times_as: subject.timesAs,
    subject: subject.name,
    subject_first: subject.first,
    it: subject.it,
    alike: subject.alike,
    higher: subject.higher,
    level: gap.verdict === 'men_higher' ? subject.lower : subject.higher,
    for_women: fill(whom, { nouns: nouns.women }),
    for_men: fill(whom, { nouns: nouns.men }),
  })[lang];
}

/** The sentence for a grade; null where it needs a margin and there is none. */
function sentenceOf({ estimand, margin, detectable }: GapRow, grade: Grade, said: Said): Text | null {
  const place = said.gap ? 'afterGap' : 'first';
  const ratio = estimand !== 'difference';
  if (grade === 'not_computed') return notEstablished.not_computed;
  if (said.margin && grade === 'real_but_small') return small[place];
  if (grade === 'open' && detectable === null) return notEstablished.open_without_size;
  if (grade === 'open') return notEstablished[ratio ? 'open_ratio' : 'open'];
  if (grade === 'size_uncertain') return established.size_uncertain[place];
  if (margin === null) return null;
  if (grade === 'at_least' || grade === 'probably') return (ratio ? establishedRatio : established)[grade][place];
  return grade === 'real_but_small' ? established.real_but_small[place] : notEstablished[grade];
}

/** An unclear grade rules out a figure clearly higher for one sex: its margin is written upwards, whoever it is. */
function ruledOut(gap: GapRow): GapRow['verdict'] {
  return gap.verdict === 'men_higher' ? 'men_higher' : 'women_higher';
}
