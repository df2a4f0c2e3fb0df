import type { ChangeRow, GapRow } from '../../model/audit-document.ts';
import type { DefinitionBreak } from '../../model/definition-breaks.ts';
import type { Unit } from '../../model/unit.ts';
import { isCertain } from '../../model/verdict.ts';
import { fill, type Lang } from '../../text/text.ts';
import { breakWords, gapChanges } from '../words/time.ts';
import { writeGapCell } from './cells.ts';
import { writeDate, writePeriod } from './dates.ts';
import { capitalise } from './nouns.ts';

/**
 * Whether a gap of shares has changed. Told as a change only when it is certain among all; as about the same only when
 * the whole interval lies within the margin; else as not known. `before` and `after`: the gaps of the two periods.
 */
export function writeChange(
  row: ChangeRow,
  margin: number | null,
  before: GapRow | undefined,
  after: GapRow | undefined,
  unit: Unit,
  lang: Lang,
): string {
  const said = (gap: GapRow | undefined): string => (gap ? (writeGapCell(gap, 'share', unit, lang) ?? '') : '');
  const cells = { before: said(before), after: said(after) };
  const periods = { from: writePeriod(row.from, lang), to: writePeriod(row.to, lang) };
  if (isCertain(row.q) && cells.before !== '' && cells.after !== '')
    return fill(gapChanges.changed, { ...periods, ...cells })[lang];
  const alike = margin !== null && row.low > -margin && row.high < margin;
  return fill(alike ? gapChanges.same : gapChanges.unclear, periods)[lang];
}

/** What changed between two days, and that the figures on each side are to be compared with care; '' where nothing did. */
export function writeBreaks(breaks: readonly DefinitionBreak[], lang: Lang): string {
  if (breaks.length === 0) return '';
  const told = breaks.map(
    ({ date, label, note, source }) =>
      fill(breakWords.from, { day: writeDate(date, lang), label, note: makeSentence(note[lang]), source })[lang],
  );
  return [...told, breakWords.care[lang]].join(' ');
}

/** A note of the municipality's own may be a few words without a full stop. */
function makeSentence(note: string): string {
  return ['.', '!', '?'].includes(note.at(-1) ?? '') ? capitalise(note) : `${capitalise(note)}.`;
}
