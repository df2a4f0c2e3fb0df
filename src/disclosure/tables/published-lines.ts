import type { Cell, CountedLine } from '../../model/counted.ts';
import { OTHERS } from '../../model/groups.ts';
import { SEXES, type Sex } from '../../model/sex.ts';
import { type Published, publishedCell } from '../rule/published.ts';
import type { FigureGroup, PickLine } from './figure-group.ts';
import { emptyCell, type FigureLines } from './figure-lines.ts';

/**
 * The group's lines of every period that is out, as they were published; null for a period in which something of the group is
 * hidden. Null for all where nothing of the group is out.
 */
export function findPublishedLines(
  group: FigureGroup,
  published: Published,
): ReadonlyMap<string, PickLine | null> | null {
  const periods = [...published.periods];
  const isOut = ({ indicator, figure }: FigureLines) =>
    periods.some((period) => published.find(indicator.id, figure.stat, period) !== undefined);
  if (!group.figures.some(isOut)) return null;
  return new Map(periods.map((period) => [period, findLines(group, period, published)]));
}

function findLines(group: FigureGroup, period: string, published: Published): PickLine | null {
  const all = [...group.figures, ...group.heads];
  const lines = new Map(all.map((figure) => [figure, findLine(figure, period, published)]));
  if (group.figures.some((figure) => lines.get(figure) === null)) return null;
  return (figure) => lines.get(figure) ?? figure.undivided.get(period);
}

function findLine({ indicator, figure, kind, undivided }: FigureLines, period: string, published: Published) {
  const counts = published.find(indicator.id, figure.stat, period)?.counts;
  // merged categories were hidden
  if (!counts || counts.has(OTHERS)) return null;
  const line = undivided.get(period);
  const cells = { women: emptyCell(kind), men: emptyCell(kind), unknown: emptyCell(kind) };
  for (const sex of SEXES) {
    const counted = line?.cells[sex] ?? emptyCell(kind);
    const cell = cellOf(sex, counted);
    if (cell === null) return null;
    cells[sex] = cell;
  }
  const where = { indicator: indicator.id, stat: figure.stat, period, by: null, level: null };
  return { ...where, cells, clusters: null } satisfies CountedLine;

  function cellOf(sex: Sex, counted: Cell): Cell | null {
    const own = new Map(
      [...counts!].flatMap(([category, bySex]) => {
        // a question to a couple as one has one number
        const count = bySex[sex] ?? (indicator.unit === 'couple' && counted.units > 0 ? bySex.women : null);
        return count === null ? [] : [[category, count] as const];
      }),
    );
    return own.size === 0 && (sex === 'unknown' || counted.units === 0) ? emptyCell(kind) : publishedCell(counted, own);
  }
}
