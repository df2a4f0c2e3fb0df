import type { CountedLine } from '../../model/counted.ts';
import { isSettled } from '../rule/companions.ts';
import { isUnsafe } from '../rule/measure.ts';
import type { Published } from '../rule/published.ts';
import { applyCategories, type Categories, judgeCategories, mergeCategories, printCategories } from './categories.ts';
import { chooseHorizons, isReadOtherwise } from './ends.ts';
import { type FigureGroup, joinedSexes, measureGroup, measureLine, type PickLine } from './figure-group.ts';
import type { FigureLines } from './figure-lines.ts';
import { allows, type Decided, figureKey, type Mask } from './mask.ts';
import { findPublishedLines } from './published-lines.ts';
import { hideBesidePublished, hideQuarters } from './quarters.ts';
import type { Sides } from './sides.ts';

/** The whole span. */
export const ALL = 'all';

/** Steps 1, 5 and 6: undivided lines of the span, of its periods, and their categories. */
export function decideUndivided(
  asked: FigureGroup,
  above: Pick<Decided, 'headline' | 'periods' | 'unknown'> | null,
  ofSizes: Sides['ofSizes'],
  mask: Mask,
  published?: Published,
): Pick<Decided, 'headline' | 'periods' | 'unknown'> {
  let group = asked;
  const [first] = group.figures;
  const sexes = joinedSexes(first!);
  const counted = [...new Set(group.figures.flatMap((one) => [...one.undivided.keys()]))];
  const periods = counted.filter((period) => !published?.periods.has(period));
  // a figure without a line for the whole span has its periods only, and then no total is published
  const anchors = periods.includes(ALL) ? [ALL] : periods;
  const decided = new Map<string, boolean>();
  const unknown = new Map<string, boolean>();

  for (const anchor of anchors) {
    const shapes = shapesAt(anchor);
    const place = placeAt(anchor, shapes);
    const safe = shapes !== null && allows(above, anchor) && measureLine(group, place).every((one) => !unsafe(one));
    const shown = safe && settleHorizons(anchor) && (!published || mayStand(published, anchor, shapes));
    decided.set(anchor, shown);
    if (!shown) continue;
    show(anchor, shapes);
    // cases of unknown sex are out with every span by themselves, so that their difference would be
    if (published) continue;
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

  /** False where a figure is read as nothing but shares, and as none of them. */
  function settleHorizons(anchor: string): boolean {
    const read = new Map<FigureLines, readonly number[]>();
    for (const figure of group.figures) {
      const line = figure.undivided.get(anchor);
      const horizons = line && chooseHorizons(figure, line, sexes, group.rule);
      if (!horizons) continue;
      mask.horizons.set(figureKey(line), horizons);
      read.set(figure, horizons.whole);
    }
    group = { ...group, horizons: read };
    return [...read].every(([{ figure }, whole]) => whole.length > 0 || isReadOtherwise(figure));
  }

  /** Whether a line of the span tells nothing together with what is out. */
  function mayStand(out: Published, anchor: string, shapes: ReadonlyMap<FigureLines, Categories>): boolean {
    const known = group.figures.every(({ indicator, figure }) => out.mayShow(indicator.id, figure.stat));
    return known && (anchor !== ALL || periodsToHide(shapes) !== null);
  }

  function decidePeriods(): void {
    const shapes = shapesAt(ALL)!;
    const parts = periods.filter((period) => period !== ALL);
    const hidden = periodsToHide(shapes)!;
    for (const period of parts) {
      const shown = !hidden.has(period);
      decided.set(period, shown);
      if (shown) show(period, shapes);
    }
  }

  /** The periods that are hidden under a shown span; null where the span cannot stand beside what is out. */
  function periodsToHide(shapes: ReadonlyMap<FigureLines, Categories>): ReadonlySet<string> | null {
    const parts = periods.filter((period) => period !== ALL);
    const row = (period: string, place: PickLine) => ({ level: period, sexes: measureLine(group, place) });
    const rows = parts.map((period) => row(period, placeAt(period, shapes)));
    const required = new Set(parts.filter((period) => !allows(above, period)));
    // how many there are in all is no secret: nothing has to cover a hidden period
    if (first!.kind === 'count')
      return new Set([...required, ...rows.filter((one) => one.sexes.some(unsafe)).map(({ level }) => level)]);
    const whole = measureLine(group, placeAt(ALL, shapes));
    const { unit } = first!.indicator;
    const settled = (period: string) =>
      allows(above, period) &&
      group.heads.some((head) => sexes.some((sex) => isSettled(head.undivided.get(period)?.cells[sex])));
    const before = published && findPublishedLines(group, published);
    if (!before) {
      // a figure that was not asked before has no periods beside those that are out
      if (published) return new Set(parts);
      const hidden = rows.length === 0 ? [] : [...hideQuarters({ rows, whole, unit, required }, group.rule)];
      return new Set(hidden.some(settled) ? parts : hidden);
    }
    const merges = [...shapes.values()].some(({ merged }) => merged.length > 0);
    const out = [...before].map(([period, lines]) => ({ period, lines: merges ? null : lines }));
    const known = out.map(({ period, lines }) => row(period, lines ? shaped(lines, shapes) : placeAt(period, shapes)));
    const states = new Map(out.map(({ period, lines }) => [period, lines !== null]));
    const hide = (least: ReadonlySet<string>) =>
      hideBesidePublished({ rows: [...known, ...rows], whole, unit, required: least }, states, group.rule);
    const hidden = hide(required);
    // periods that will not be shown whatever they hold
    return group.rule.zeroHidden || (hidden && [...hidden].some(settled)) ? hide(new Set(parts)) : hidden;
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
    return shaped((figure) => figure.undivided.get(period), shapes);
  }

  function shaped(place: PickLine, shapes: ReadonlyMap<FigureLines, Categories> | null): PickLine {
    return (figure) => {
      const line = place(figure);
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
