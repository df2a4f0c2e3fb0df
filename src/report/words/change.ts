import type { ChangeRow, GapRow } from '../../model/audit-document.ts';
import type { Unit } from '../../model/unit.ts';
import { isCertain } from '../../model/verdict.ts';
import type { Lang } from '../../text/text.ts';
import { writeGapCell } from './gap-cell.ts';
import { writePeriod } from './period.ts';

/**
 * Whether a gap of shares has changed. Told as a change only when it is certain among all; as about the same only when the
 * whole interval lies within the margin; else that there is no telling. `before` and `after`: the gaps of the two periods.
 */
export function writeChange(
  row: ChangeRow,
  margin: number | null,
  before: GapRow | undefined,
  after: GapRow | undefined,
  unit: Unit,
  lang: Lang,
): string {
  const [from, to] = [writePeriod(row.from, lang), writePeriod(row.to, lang)];
  const said = (gap: GapRow | undefined): string => (gap ? (writeGapCell(gap, 'share', unit, lang) ?? '') : '');
  const cells = [said(before), said(after)];
  if (isCertain(row.q) && cells.every((cell) => cell !== ''))
    return lang === 'sv'
      ? `Skillnaden har ändrats: ${from} var andelen ${cells[0]}, och ${to} ${cells[1]}.`
      : `The difference has changed: in ${from} the share was ${cells[0]}, and in ${to} ${cells[1]}.`;
  if (margin !== null && row.low > -margin && row.high < margin)
    return lang === 'sv'
      ? `Skillnaden är ungefär lika stor ${to} som ${from}.`
      : `The difference is about as large in ${to} as in ${from}.`;
  return lang === 'sv'
    ? `Det går inte att säga om skillnaden har ändrats från ${from} till ${to}. Det är försiktigt räknat, eftersom samma personer kan finnas i båda.`
    : `There is no telling whether the difference has changed from ${from} to ${to}. That is counted with caution, since the same people may be in both.`;
}
