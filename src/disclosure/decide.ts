import { fieldsOf } from '../model/groups.ts';
import type { Indicator } from '../model/indicator.ts';
import type { CountedRelease } from '../model/release.ts';
import { isUnsafe } from './basic-rule.ts';
import { type Around, decideTables, type FindTooSmall } from './breakdowns.ts';
import { CONDITIONAL_FIELDS } from './conditional-fields.ts';
import { findConflicts } from './crossings.ts';
import { type FigureGroup, groupAlone, groupBeside, measureGroup, measureLine } from './figure-group.ts';
import { gatherLines, getOrMake } from './figure-lines.ts';
import { findSizes, findTooSmall } from './group-sizes.ts';
import { ALL, decideUndivided } from './headlines.ts';
import { type Decided, joinDecided, type Mask, tableKey } from './mask.ts';
import { type ProtectOptions, ruleOf } from './rule.ts';
import { findSides, findWholes } from './sides.ts';

type Undivided = Pick<Decided, 'headline' | 'periods' | 'unknown'>;
/** Figures that are shown or hidden together, and what was decided of their undivided lines. */
interface Headline {
  readonly group: FigureGroup;
  readonly undivided: Undivided;
}

/** The whole mask of a release. Each step reads only what the steps above it decided (docs/disclosure.md, "Order"). */
export function decide(release: CountedRelease, indicators: readonly Indicator[], options: ProtectOptions): Mask {
  const gathered = gatherLines(release.lines, indicators);
  const figures = [...gathered.values()].flat();
  const mask: Mask = { shown: new Map(), unknown: new Set(), others: new Map(), merged: [] };
  const decided = new Map<string, Decided>();
  const sizes = new Map<string, ReadonlySet<string>>();
  const headlines = new Map<string, readonly Headline[]>();
  const sides = findSides(figures, (figure, period) => {
    const own = findHeadlines(figure.indicator).find(({ group }) => group.figures.includes(figure));
    return own?.undivided.periods.get(period) === true;
  });
  const tooSmall: FindTooSmall = (unit, by, period) =>
    getOrMake(sizes, `${unit} ${tableKey(by, period)}`, () => {
      const source = findSizes(figures, unit, by);
      // groups are named or not by the ordinary threshold, whatever indicator counts them
      if (source === undefined) return new Set();
      const rule = { ...ruleOf(source.indicator, options), least: options.threshold, zeroHidden: false };
      return findTooSmall(source, by, period, rule, sides.ofSizes(by, period));
    });
  // own indicators are compared with every table of one field: beside them there are no others
  const own = indicators.some((one) => one.own !== undefined);
  const conflict = findConflicts(new Set(release.lines.flatMap(({ by }) => (by === null ? [] : [by]))));
  const around: Around = {
    findTooSmall: tooSmall,
    sides,
    conflicts: (by) => (own && fieldsOf(by).length > 1) || conflict(by),
    ownerShows: ({ owner, field }, period) => {
      if (own) return false;
      const indicator = indicators.find(({ id }) => id === owner);
      if (!indicator || !gathered.has(owner)) return true;
      return decideIndicator(indicator, [])?.tables.get(tableKey(field, period))?.size === 0;
    },
  };
  for (const indicator of indicators) decideIndicator(indicator, []);
  return mask;

  function decideIndicator(indicator: Indicator, children: readonly string[]): Decided | null {
    const known = decided.get(indicator.id);
    if (known) return known;
    if (children.includes(indicator.id)) throw new RangeError(`indicator is its own parent: ${indicator.id}`);
    const parent = indicator.from === undefined ? undefined : indicators.find((one) => one.id === indicator.from);
    const above = parent ? decideIndicator(parent, [...children, indicator.id]) : null;
    const [head, ...others] = gathered.get(indicator.id) ?? [];
    if (head === undefined) return above;
    if (indicator.unit === 'field') {
      for (const one of [head, ...others]) decideFields(groupAlone(one, ruleOf(indicator, options)));
      return null;
    }
    const found: Decided[] = [];
    for (const { group, undivided } of findHeadlines(indicator)) {
      const over = group.heads.length > 0 ? found.reduce(joinDecided) : above;
      const tables = decideTables(group, undivided, over, around, mask);
      found.push({ ...undivided, tables });
    }
    decided.set(indicator.id, found[0]!);
    return found[0]!;
  }

  /** Undivided lines: of the headline, of every figure that stands for itself, and of all those beside them together. */
  function findHeadlines(indicator: Indicator): readonly Headline[] {
    return getOrMake(headlines, indicator.id, () => {
      const [head, ...others] = gathered.get(indicator.id) ?? [];
      if (head === undefined) return [];
      const rule = ruleOf(indicator, options);
      const above = findAbove(indicator);
      const show = (group: FigureGroup, over: Undivided | null): Headline => ({
        group,
        undivided: decideUndivided(group, over, sides.ofSizes, mask),
      });
      const heads = [head, ...others.filter(({ figure }) => figure.free)];
      const alone = heads.map((one) => show(groupAlone(one, rule, findWholes(one, figures)), above));
      const beside = others.filter(({ figure }) => !figure.free);
      if (beside.length === 0) return alone;
      const over = alone.map(({ undivided }): Decided => ({ ...undivided, tables: new Map() })).reduce(joinDecided);
      return [...alone, show(groupBeside(beside, heads, rule), over)];
    });
  }

  /** The headline of the nearest indicator above that is in the release. */
  function findAbove({ from }: Indicator): Undivided | null {
    const parent = indicators.find(({ id }) => id === from);
    return parent ? (findHeadlines(parent)[0]?.undivided ?? findAbove(parent)) : null;
  }

  /** How far fields are filled in: each by itself, undivided, and conditional fields not at all. */
  function decideFields(group: FigureGroup): void {
    const { figure, undivided, tables } = group.figures[0]!;
    if (CONDITIONAL_FIELDS.has(figure.stat.split(':')[1] ?? '')) return;
    const byField = [...(tables.get('field')?.values() ?? [])].flat();
    for (const line of [...undivided.values(), ...byField]) {
      if (CONDITIONAL_FIELDS.has(line.level ?? '')) continue;
      const place = () => line;
      if (measureLine(group, place).some((one) => isUnsafe(one, group.rule))) continue;
      mask.shown.set(line, line);
      const headline = line.by === null && line.period === ALL;
      if (headline && !isUnsafe(measureGroup(group, place, 'unknown'), group.rule)) mask.unknown.add(line);
    }
  }
}
