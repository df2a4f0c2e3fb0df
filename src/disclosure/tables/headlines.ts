import type { CountedLine } from '../../model/counted.ts';
import { isSettled } from '../rule/companions.ts';
import { isUnsafe } from '../rule/measure.ts';
import { applyCategories, type Categories, judgeCategories, mergeCategories, printCategories } from './categories.ts';
import { chooseHorizons } from './ends.ts';
import { type FigureGroup, joinedSexes, measureGroup, measureLine, type PickLine } from './figure-group.ts';
import type { FigureLines } from './figure-lines.ts';
import { allows, type Decided, figureKey, type Mask } from './mask.ts';
import { hideQuarters } from './quarters.ts';
import type { Sides } from './sides.ts';

/** The whole span. */
export const ALL = 'all';

/** Steps 1, 5 and 6: undivided lines of the span, of its periods, and their categories. */
export function decideUndivided(
  asked: FigureGroup,
  above: Pick<Decided, 'headline' | 'periods' | 'unknown'> | null,
  ofSizes: Sides['ofSizes'],
  mask: Mask,
): Pick<Decided, 'headline' | 'periods' | 'unknown'> {
  let group = asked;
  const [first] = group.figures;
  const sexes = joinedSexes(first!);
  const periods = [...new Set(group.figures.flatMap((one) => [...one.undivided.keys()]))];
  // a figure without a line for the whole span has its periods only, and then no total is published
  const anchors = periods.includes(ALL) ? [ALL] : periods;
  const decided = new Map<string, boolean>();
  const unknown = new Map<string, boolean>();

  for (const anchor of anchors) {
    const shapes = shapesAt(anchor);
    const place = placeAt(anchor, shapes);
    const safe = shapes !== null && allows(above, anchor) && measureLine(group, place).every((one) => !unsafe(one));
    const shown = safe && settleHorizons(anchor);
    decided.set(anchor, shown);
    if (!shown) continue;
    show(anchor, shapes);
    if (sexes.includes('unknown') || above?.unknown.get(anchor) === false) continue;
    const alone = !unsafe(measureGroup(group, place, 'unknown'));
    unknown.set(anchor, alone);
    if (!alone) continue;
    for (const { undivided } of group.figures) {
      const line = undivided.get(anchor);
      if (line) mask.unknown.add(line);
    }
  }
  const headline = anchors.some((anchor) => decided.get(anchor) === true);
  if (anchors[0] === ALL && headline && !group.rule.zeroHidden) decidePeriods();
  return { headline, periods: decided, unknown };

  /** False where the figure is read as nothing but shares, and as none of them. */
  function settleHorizons(anchor: string): boolean {
    const line = first!.undivided.get(anchor);
    const horizons = line && chooseHorizons(first!, line, sexes, group.rule);
    if (!horizons) return true;
    mask.horizons.set(figureKey(line), horizons);
    group = { ...group, horizons: horizons.whole.toSorted((a, b) => a - b) };
    return horizons.whole.length > 0 || (first!.figure.kind === 'survival' && first!.figure.read.length > 1);
  }

  function decidePeriods(): void {
    const shapes = shapesAt(ALL)!;
    const parts = periods.filter((period) => period !== ALL);
    if (parts.length === 0) return;
    const rows = parts.map((period) => ({ level: period, sexes: measureLine(group, placeAt(period, shapes)) }));
    const required = new Set(parts.filter((period) => !allows(above, period)));
    const hidden =
      first!.kind === 'count'
        ? // how many there are in all is no secret: nothing has to cover a hidden period
          new Set([...required, ...rows.filter((row) => row.sexes.some(unsafe)).map((row) => row.level)])
        : hideQuarters(
            {
              rows,
              whole: measureLine(group, placeAt(ALL, shapes)),
              unit: first!.indicator.unit,
              required,
            },
            group.rule,
          );
    const settled = (period: string) =>
      allows(above, period) &&
      group.heads.some((head) => sexes.some((sex) => isSettled(head.undivided.get(period)?.cells[sex])));
    const none = [...hidden].some(settled);
    for (const period of parts) {
      const shown = !none && !hidden.has(period);
      decided.set(period, shown);
      if (shown) show(period, shapes);
    }
  }

  function unsafe(measure: Parameters<typeof isUnsafe>[0]): boolean {
    return isUnsafe(measure, group.rule);
  }

  /** How each distribution is merged; null where one of them must be withheld. */
  function shapesAt(period: string): ReadonlyMap<FigureLines, Categories> | null {
    const shapes = new Map<FigureLines, Categories>();
    for (const figure of group.figures) {
      const line = figure.undivided.get(period);
      if (figure.kind !== 'category' || line === undefined) continue;
      const by = fieldOf(figure);
      const shape = mergeCategories(line, by, sexes, group.rule, ofSizes(by, period));
      if (shape === null) return null;
      shapes.set(figure, shape);
    }
    return shapes;
  }

  function placeAt(period: string, shapes: ReadonlyMap<FigureLines, Categories> | null): PickLine {
    return (figure) => {
      const line = figure.undivided.get(period);
      const shape = shapes?.get(figure);
      return line && shape ? mapCells(line, (cell) => judgeCategories(cell, shape)) : line;
    };
  }

  function show(period: string, shapes: ReadonlyMap<FigureLines, Categories>): void {
    for (const figure of group.figures) {
      const line = figure.undivided.get(period);
      if (line === undefined) continue;
      const shape = shapes.get(figure);
      const printed = shape ? mapCells(line, (cell) => printCategories(applyCategories(cell, shape), shape)) : line;
      mask.shown.set(line, printed);
      if (sexes.includes('unknown')) mask.unknown.add(line);
    }
  }
}

function fieldOf({ figure }: FigureLines): string {
  return figure.kind === 'category' ? figure.value : '';
}

function mapCells(line: CountedLine, change: (cell: CountedLine['cells']['women']) => CountedLine['cells']['women']) {
  const { women, men, unknown } = line.cells;
  return { ...line, cells: { women: change(women), men: change(men), unknown: change(unknown) } };
}
