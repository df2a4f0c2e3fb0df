import { fieldsOf, REFINEMENTS } from '../model/groups.ts';
import type { Indicator } from '../model/indicator.ts';
import { fieldOfStat } from '../model/named-figures.ts';
import type { CountedRelease } from '../model/release.ts';
import { CONDITIONAL_FIELDS } from './rule/conditional-fields.ts';
import { findConflicts } from './rule/crossings.ts';
import { isUnsafe } from './rule/measure.ts';
import { type ProtectOptions, ruleOf } from './rule/rule.ts';
import { type Around, decideTables, type FindTooSmall } from './tables/breakdowns.ts';
import { type FigureGroup, groupAlone, groupCompanions, measureGroup, measureLine } from './tables/figure-group.ts';
import { type FigureLines, gatherLines, getOrMake } from './tables/figure-lines.ts';
import { findSizes, findTooSmall } from './tables/group-sizes.ts';
import { ALL, decideUndivided } from './tables/headlines.ts';
import { type Decided, joinDecided, type Mask, tableKey } from './tables/mask.ts';
import { type FindRemainders, relateFigures } from './tables/remainders.ts';
import { findOutsiders, findSides, type Sides } from './tables/sides.ts';

type Undivided = Pick<Decided, 'headline' | 'periods' | 'unknown'>;
/** Figures that are shown or hidden together, and what was decided of their undivided lines. */
interface Headline {
  readonly group: FigureGroup;
  readonly undivided: Undivided;
}

/** What every step reads of the release. */
interface Asked {
  readonly findRemainders: FindRemainders;
  readonly indicators: readonly Indicator[];
  /** Lines by indicator. */
  readonly gathered: ReadonlyMap<string, readonly FigureLines[]>;
  readonly figures: readonly FigureLines[];
  readonly options: ProtectOptions;
  readonly mask: Mask;
}

/** The whole mask of a release. Each step reads only what the steps above it decided (docs/disclosure.md, "Order"). */
export function decide(release: CountedRelease, indicators: readonly Indicator[], options: ProtectOptions): Mask {
  const gathered = gatherLines(release.lines, indicators);
  const figures = [...gathered.values()].flat();
  const mask: Mask = {
    ...{ shown: new Map(), unknown: new Set(), others: new Map(), merged: [] },
    ...{ horizons: new Map(), horizonsInGroups: new Map() },
  };
  const byUnit = new Map(
    release.relations.map((relations) => {
      const ofUnit = figures.filter(({ indicator }) => indicator.unit === relations.unit && !indicator.own);
      return [relations.unit, relateFigures(ofUnit, relations)] as const;
    }),
  );
  const findRemainders: FindRemainders = (added, isTold) => {
    const indicator = added[0]?.indicator;
    // own indicators are compared with all others once these are decided
    return indicator && !indicator.own ? (byUnit.get(indicator.unit)?.(added, isTold) ?? []) : [];
  };
  const asked: Asked = { indicators, gathered, figures, options, mask, findRemainders };
  // 1, 2: undivided lines; a distribution is merged along the lines that the others draw, and comes after them
  const headlines = new Map<string, readonly Headline[]>();
  const sides = findSides(figures, (figure, period) => {
    const own = headlines.get(figure.indicator.id);
    if (own === undefined) throw new RangeError(`read before it is decided: ${figure.indicator.id}`);
    return own.find(({ group }) => group.figures.includes(figure))?.undivided.periods.get(period) === true;
  });
  const distributions = indicators.filter(({ figures: own }) => own.some(({ kind }) => kind === 'category'));
  for (const indicator of parentsFirst(indicators, distributions))
    headlines.set(indicator.id, decideHeadlines(indicator, headlines, sides, asked));
  // 3: group sizes are asked for by the tables, and rest on the headlines alone
  const outsiders = { findOutsiders: (part: FigureLines) => findOutsiders(part, figures) };
  const around = { ...findAround(release, asked, sides), ...outsiders, sides, findRemainders };
  // 4, 5: tables; what they are cut from comes before them
  const owners = new Set(REFINEMENTS.map(({ owner }) => owner));
  const decided = new Map<string, Decided>();
  const rest = indicators.filter(({ id }) => !owners.has(id));
  for (const indicator of parentsFirst(indicators, rest)) {
    const own = headlines.get(indicator.id)!;
    if (indicator.unit === 'field')
      for (const one of gathered.get(indicator.id) ?? [])
        decideFields(groupAlone(one, ruleOf(indicator, options)), mask);
    else if (own.length > 0) decided.set(indicator.id, decideGroups(indicator, own, decided, around, asked));
  }
  return mask;
}

/**
 * Indicators ordered so that each comes after its parent, and `last` after all others that do not depend on one of
 * them.
 *
 * @throws RangeError where an indicator is its own parent
 */
function parentsFirst(indicators: readonly Indicator[], last: readonly Indicator[]): readonly Indicator[] {
  const ordered = new Set<Indicator>();
  const add = (one: Indicator, children: readonly Indicator[]): void => {
    if (children.includes(one)) throw new RangeError(`indicator is its own parent: ${one.id}`);
    const parent = findParent(one, indicators);
    if (parent) add(parent, [...children, one]);
    ordered.add(one);
  };
  for (const one of [...indicators.filter((each) => !last.includes(each)), ...last]) add(one, []);
  return [...ordered];
}

/** The indicator whose hidden lines are hidden here too: whose yes is this one's base, or is told by its values. */
function findParent({ from, tells }: Indicator, indicators: readonly Indicator[]): Indicator | undefined {
  return indicators.find(({ id }) => id === (from ?? tells));
}

/** What was decided of the nearest ancestor in the release; null without one. */
function findAbove<T>(
  indicator: Indicator,
  indicators: readonly Indicator[],
  known: (id: string) => T | undefined,
): T | null {
  const parent = findParent(indicator, indicators);
  return parent ? (known(parent.id) ?? findAbove(parent, indicators, known)) : null;
}

/**
 * Undivided lines: of the headline, of every independently protected figure, and of the secondary figures, which are
 * decided together.
 */
function decideHeadlines(
  indicator: Indicator,
  headlines: ReadonlyMap<string, readonly Headline[]>,
  { ofSizes }: Sides,
  { indicators, gathered, figures, options, mask, findRemainders }: Asked,
): readonly Headline[] {
  const [head, ...others] = gathered.get(indicator.id) ?? [];
  if (head === undefined || indicator.unit === 'field') return [];
  const rule = ruleOf(indicator, options);
  const above = findAbove(indicator, indicators, (id) => headlines.get(id)?.[0]?.undivided);
  const show = (group: FigureGroup, over: Undivided | null): Headline => ({
    group,
    undivided: decideUndivided(group, over, ofSizes, mask, options.published),
  });
  const heads = [head, ...others.filter(({ figure }) => figure.free)];
  const isTold = ({ undivided }: FigureLines) => [...undivided.values()].some((line) => mask.shown.has(line));
  const alone = heads.map((one) =>
    show(groupAlone(one, rule, [...findOutsiders(one, figures), ...findRemainders([one], isTold)]), above),
  );
  const companions = others.filter(({ figure }) => !figure.free);
  if (companions.length === 0) return alone;
  const over = alone.map(({ undivided }): Decided => ({ ...undivided, tables: new Map() })).reduce(joinDecided);
  return [...alone, show(groupCompanions(companions, heads, rule, findRemainders(companions, isTold)), over)];
}

/**
 * What a table is judged together with: the sizes of its groups, tables that may not appear together, and owners of
 * ready-made groups.
 */
function findAround(
  release: CountedRelease,
  { indicators, figures, options }: Asked,
  sides: Sides,
): Pick<Around, 'findTooSmall' | 'conflicts'> {
  const sizes = new Map<string, ReadonlySet<string>>();
  const all = new Map<string, ReadonlySet<string>>();
  const tooSmall: FindTooSmall = (unit, by, period) =>
    // a group of few people is hidden in every table: even whether they have a decision is private
    getOrMake(
      all,
      `${unit} ${tableKey(by, period)}`,
      () => new Set([...sizesOf('person', by, period), ...sizesOf(unit, by, period)]),
    );
  const sizesOf: FindTooSmall = (unit, by, period) =>
    getOrMake(sizes, `${unit} ${tableKey(by, period)}`, () => {
      const source = findSizes(figures, unit, by);
      // groups are named or not by the ordinary threshold, whatever indicator counts them
      if (source === undefined) return new Set();
      const rule = { ...ruleOf(source.indicator, options), least: options.threshold, zeroHidden: false };
      return findTooSmall(source, by, period, rule, sides.ofSizes(by, period));
    });
  // own indicators are compared only with tables of one field, so with them there are no crossings
  const own = indicators.some((one) => one.own !== undefined);
  const conflict = findConflicts(new Set(release.lines.flatMap(({ by }) => (by === null ? [] : [by]))));
  return {
    findTooSmall: tooSmall,
    conflicts: (by) => (own && fieldsOf(by).length > 1) || options.published?.isDivided(by) === true || conflict(by),
  };
}

/**
 * The tables of an indicator: of its headline and of the independently protected figures, then of the secondary ones.
 */
function decideGroups(
  indicator: Indicator,
  headlines: readonly Headline[],
  decided: ReadonlyMap<string, Decided>,
  around: Omit<Around, 'ownerShows'>,
  { indicators, gathered, mask }: Asked,
): Decided {
  const above = findAbove(indicator, indicators, (id) => decided.get(id));
  const own = indicators.some((one) => one.own !== undefined);
  const ownerShows: Around['ownerShows'] = ({ owner, field }, period) => {
    if (own) return false;
    if (!gathered.has(owner)) return true;
    return decided.get(owner)?.tables.get(tableKey(field, period))?.size === 0;
  };
  const found: Decided[] = [];
  for (const { group, undivided } of headlines) {
    const over = group.heads.length > 0 ? found.reduce(joinDecided) : above;
    found.push({ ...undivided, tables: decideTables(group, undivided, over, { ...around, ownerShows }, mask) });
  }
  return found[0]!; // a headline at least
}

/** How far fields are filled in: each by itself, undivided, and conditional fields not at all. */
function decideFields(group: FigureGroup, mask: Mask): void {
  const { figure, undivided, tables } = group.figures[0]!;
  if (CONDITIONAL_FIELDS.has(fieldOfStat(figure.stat))) return;
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
