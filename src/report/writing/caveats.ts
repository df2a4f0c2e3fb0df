import type { FigureRow, GapRow } from '../../model/audit-document.ts';
import { findField } from '../../model/fields.ts';
import type { CautionSentence, IndicatorWords } from '../../model/indicator.ts';
import { isCertain, isDirected, type Reason } from '../../model/verdict.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import { amongMany } from '../words/certainty.ts';
import { fragile, fragileAnd, fragileWhy, reasons, reasonsOfFields } from '../words/reasons.ts';
import { fieldName } from './names.ts';
import { joinWords, quote } from './nouns.ts';
import { writeHorizon } from './time.ts';

/** The sentence for a reason; without one, that the data do not suffice. */
export function writeReason(reason: Reason | null, lang: Lang): string {
  return reasons[reason ?? 'few'][lang];
}

/** That a verdict is fragile, with every reason. */
export function writeFragile(
  { fragile_by: by = ['unsaid'] }: { readonly fragile_by?: readonly (keyof typeof fragileWhy)[] | undefined },
  lang: Lang,
): string {
  return fill(fragile, { why: by.map((why) => fragileWhy[why][lang]).join(fragileAnd[lang]) })[lang];
}

/**
 * The same with the fields that it is about: which information is missing from the data, or holds only yes. Other
 * reasons are not about fields.
 */
export function writeReasonOf(reason: Reason | null, ids: readonly string[], lang: Lang): string {
  const sentence = reasonOfFields(reason, ids);
  if (sentence === null) return writeReason(reason, lang);
  const fields = ids.map((id) => quote(fieldName(id), lang));
  return fill(sentence, { fields: joinWords(fields, lang) })[lang];
}

function reasonOfFields(reason: Reason | null, ids: readonly string[]): Text | null {
  if (ids.length === 0) return null;
  if (reason === 'no_field') return reasonsOfFields[ids.length === 1 ? 'no_field_one' : 'no_field_some'];
  if (reason !== 'only_yes') return null;
  return reasonsOfFields[ids.every((id) => findField(id)?.type === 'date') ? 'only_dates' : 'only_yes'];
}

type Followed = Pick<FigureRow, 'horizon'>;
type BaseWords = Pick<IndicatorWords, 'of' | 'caution' | 'followed'>;

/** What a figure does not show. A sentence about a horizon is left out where the figure has none. */
export function writeCaution(words: BaseWords, figure: Followed, lang: Lang): string {
  const write = (sentence: CautionSentence): readonly string[] => {
    if (!('within' in sentence)) return [sentence[lang]];
    return figure.horizon === null ? [] : [fill(sentence.within, { ...writeHorizon(figure.horizon) })[lang]];
  };
  return variantOf(words, figure).caution.flatMap(write).join(' ');
}

/** Of whom the figure is a share or a mean. */
export function writeDenominator(words: BaseWords, figure: Followed, lang: Lang): string {
  return variantOf(words, figure).of[lang];
}

function variantOf(words: BaseWords, { horizon }: Followed): BaseWords {
  return words.followed && horizon ? words.followed : words;
}

/** A difference that is certain by itself, but not among all questions, says so (docs/methods.md, "Families"). */
export function writeManyQuestions(gap: GapRow, lang: Lang): string | null {
  if (gap.family !== 'headline' || gap.q === null || isCertain(gap.q)) return null;
  if (!isDirected(gap.verdict)) return null;
  return amongMany[lang];
}

/** After a reading that has said already that the data are not enough. */
export function writeWhyNot({ reason }: GapRow, lang: Lang): string {
  return reason === null || reason === 'few' ? '' : writeReason(reason, lang);
}
