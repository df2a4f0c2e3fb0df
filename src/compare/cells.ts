import type { Cell, CellKind } from '../model/counted.ts';
import type { ProtectedLine } from '../model/release.ts';
import type { Sex } from '../model/sex.ts';

type CellOf<K extends CellKind> = Extract<Cell, { readonly kind: K }>;

/** The cell of a shown line; null where this sex is hidden (only `unknown` can be). A cell of another kind is a bug. */
export function readCell<K extends CellKind>(line: ProtectedLine, sex: Sex, kind: K): CellOf<K> | null {
  const cell = line.cells[sex];
  if (cell.kind === 'hidden') return null;
  if (cell.kind !== kind)
    throw new RangeError(`a ${cell.kind} cell where ${kind} is declared: ${line.indicator} ${line.stat}`);
  return cell as CellOf<K>; // the line above has compared the tags
}

/** Both compared cells; a hidden one on a shown line is a bug. */
export function readPair<K extends CellKind>(line: ProtectedLine, kind: K) {
  const [women, men] = [readCell(line, 'women', kind), readCell(line, 'men', kind)];
  if (!women || !men) throw new RangeError(`a hidden cell on a shown line: ${line.indicator} ${line.stat}`);
  return { women, men };
}
