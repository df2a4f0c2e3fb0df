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
import { findEverybody, findSides, hasOthers } from './sides.ts';

/** The whole mask of a release. Each step reads only what the steps above it decided (docs/disclosure.md, "Order"). */
export function decide(release: CountedRelease, indicators: readonly Indicator[], options: ProtectOptions): Mask {
  const gathered = gatherLines(release.lines, indicators);
  const figures = [...gathered.values()].flat();
  const mask: Mask = { shown: new Map(), unknown: new Set(), others: new Map(), merged: [] };
  const decided = new Map<string, Decided>();
  const sizes = new Map<string, ReadonlySet<string>>();
  const sides = findSides(figures);
  const everybody = findEverybody(figures);
  const tooSmall: FindTooSmall = (unit, by, period) =>
    getOrMake(sizes, `${unit} ${tableKey(by, period)}`, () => {
      const source = findSizes(figures, unit, by);
      // groups are named or not by the ordinary threshold, whatever indicator counts them
      if (source === undefined) return new Set();
      const rule = { ...ruleOf(source.indicator, options), least: options.threshold, zeroHidden: false };
      return findTooSmall(source, by, period, rule, sides.ofSizes(by));
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
    const free = others.filter(({ figure }) => figure.free);
    const beside = others.filter(({ figure }) => !figure.free);
    const rule = ruleOf(indicator, options);
    if (indicator.unit === 'field') {
      for (const one of [head, ...others]) decideFields(groupAlone(one, rule));
      return null;
    }
    const heads = [head, ...free];
    const [first, ...more] = heads.map((one) =>
      decideGroup(groupAlone(one, rule, hasOthers(one) ? everybody : null), above),
    );
    decided.set(indicator.id, first!);
    if (beside.length > 0) decideGroup(groupBeside(beside, heads, rule), more.reduce(joinDecided, first!));
    return first!;
  }

  function decideGroup(group: FigureGroup, above: Decided | null): Decided {
    const undivided = decideUndivided(group, above, sides.ofSizes, mask);
    return { ...undivided, tables: decideTables(group, undivided, above, around, mask) };
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
