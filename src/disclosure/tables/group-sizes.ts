import type { CountedLine } from '../../model/counted.ts';
import { findRefinement, MISSING } from '../../model/groups.ts';
import { COMPARED } from '../../model/sex.ts';
import type { Unit } from '../../model/unit.ts';
import { isUnsafe, type Measure } from '../rule/measure.ts';
import { orderLevels } from '../rule/public-order.ts';
import type { Rule } from '../rule/rule.ts';
import type { FigureLines } from './figure-lines.ts';
import { mergeInSides } from './merge-in-sides.ts';
import type { Lines } from './sides.ts';

/**
 * The figure whose lines give the sizes of the groups: the number of units where an indicator counts them, else the
 * number of recipients, else the first figure of the unit. By declaration, so that no hidden number chooses it.
 */
export function findSizes(all: readonly FigureLines[], unit: Unit, by: string): FigureLines | undefined {
  const divided = all.filter((one) => one.tables.has(by));
  return (
    divided.find((one) => one.kind === 'count' && one.indicator.unit === unit) ??
    divided.find((one) => one.kind === 'count' && one.indicator.unit === 'person') ??
    divided.find((one) => one.indicator.unit === unit)
  );
}

/**
 * Step 3: no group of 1 … t − 1 women or men may be named, in any table. The blank is not counted as cover: how many
 * have the field filled in is published.
 */
export function findTooSmall(
  source: FigureLines,
  by: string,
  period: string,
  rule: Rule,
  lines: Lines,
): ReadonlySet<string> {
  const divided = source.tables.get(by)?.get(period) ?? [];
  if (findRefinement(by)) return findUnsafeSizes(divided, source, rule);
  const cells = new Map(divided.flatMap((line) => (line.level === null ? [] : [[line.level, line.cells] as const])));
  const filled = [...cells].flatMap(([level, { women, men }]) => (women.units + men.units > 0 ? [level] : []));
  const levels = orderLevels(filled, by, rule.order);
  const undivided = source.undivided.get(period);
  if (undivided === undefined) return new Set(levels);
  const size = (of: CountedLine['cells']): readonly Measure[] =>
    COMPARED.map((sex) => {
      const { units, people } = of[sex];
      // `people` counts only those registered; where some are not, only the number of units is known
      return sizeMeasure(units, source.kind === 'count' ? people : units, rule);
    });
  const rows = levels.map((level) => ({ level, sexes: size(cells.get(level)!) }));
  const blank = levels[0] === MISSING;
  const table = { rows, whole: size(undivided.cells), blank, blankCovers: false, required: 0 };
  return new Set((mergeInSides(table, lines, rule) ?? rows).map(({ level }) => level));
}

/** Of a ready-made group and its rest: the group they are cut from is shown, so that one tells the other. */
function findUnsafeSizes(lines: readonly CountedLine[], source: FigureLines, rule: Rule): ReadonlySet<string> {
  const unsafe = lines.filter(({ cells }) =>
    COMPARED.some((sex) => {
      const { units, people } = cells[sex];
      return isUnsafe(sizeMeasure(units, source.kind === 'count' ? people : units, rule), rule);
    }),
  );
  return new Set(unsafe.flatMap(({ level }) => level ?? []));
}

function sizeMeasure(count: number, people: number, { least }: Rule): Measure {
  return { parts: [{ role: 'base', count, people, of: count, least, leastPeople: least }], amounts: [] };
}
