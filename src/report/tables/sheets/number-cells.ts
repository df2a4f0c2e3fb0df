import type { GapRow, ResultRow } from '../../../model/audit-document.ts';
import type { Scale } from '../../../model/named-figures.ts';
import type { Lang } from '../../../text/text.ts';
import { signs } from '../../words/figure-names.ts';
import { COUNT, figureFormat, gapFormat, gapNumber, NOUGHT } from '../formats.ts';
import type { SheetCell } from '../sheet.ts';

/** A number with its format, or an empty cell. */
export function numberCell(value: number | null, format: string): SheetCell {
  return value === null ? null : { number: value, format };
}

/** Columns of one side: figure, both ends of its uncertainty, base, how many of them, how many not registered. */
const SIDE = 6;

/** One result in {@link SIDE} cells. Nothing of a hidden row is looked at but its status. */
export function sideCells(row: ResultRow | undefined, scale: Scale, decimals: number, lang: Lang): SheetCell[] {
  if (row === undefined) return Array<SheetCell>(SIDE).fill(null);
  if (row.status === 'suppressed') return Array<SheetCell>(SIDE).fill(signs.hidden.sign);
  const format = figureFormat(scale, lang, decimals);
  const told = row.status === 'shown' && row.count !== null; // a pace told only as a ratio: how many of how many
  return [
    numberCell(row.value, format) ?? (told ? null : signs.missing.sign),
    numberCell(row.low, format),
    numberCell(row.high, format),
    numberCell(row.n, COUNT),
    numberCell(row.count, COUNT),
    numberCell(row.missing, COUNT),
  ];
}

/** A gap in three cells: size, both ends of its uncertainty. */
export function gapCells(gap: GapRow | undefined, scale: Scale, decimals: number): SheetCell[] {
  if (gap === undefined) return [null, null, null];
  if (gap.status === 'suppressed') return Array<SheetCell>(3).fill(signs.hidden.sign);
  const cell = (value: number | null) => differenceCell(value, gap.estimand, scale, decimals);
  return [cell(gap.value) ?? signs.missing.sign, cell(gap.low), cell(gap.high)];
}

/** Women against men in one cell, or an empty one. */
export function differenceCell(
  value: number | null,
  estimand: GapRow['estimand'],
  scale: Scale,
  decimals: number,
): SheetCell {
  if (value === null) return null;
  const number = gapNumber(value, estimand, scale);
  // a number that is written as nought has no sign
  const nought = estimand === 'difference' && Math.abs(number) < 0.5 * 10 ** -decimals;
  return numberCell(number, nought ? NOUGHT : gapFormat(estimand, scale, decimals));
}
