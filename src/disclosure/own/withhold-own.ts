import { MISSING, OTHERS } from '../../model/groups.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { CountedRelease } from '../../model/release.ts';
import { distributionOf, SET_SIDES, type SetIntersections, type SetSide } from '../../model/set-intersections.ts';
import type { Sex } from '../../model/sex.ts';
import type { Unit } from '../../model/unit.ts';
import { type ProtectOptions, ruleOf } from '../rule/rule.ts';
import { ALL } from '../tables/headlines.ts';
import type { Mask } from '../tables/mask.ts';
import { combinesToFew, retellsHidden } from './multiway-differences.ts';
import { isKnown, joinPartitions, leavesFew, type PublishedSet, type PublishedTable } from './pairwise-differences.ts';

const BLANKS: readonly SetSide[] = ['blank', 'odd'];

/**
 * Withholds own indicators that would single people out (docs/disclosure.md, "Own indicators"). The catalogue has been
 * decided and stays as it is; own indicators follow in their order, first all undivided lines, then table by table:
 * each is shown or withheld whole, so that what is withheld tells nothing of its parts.
 */
export function withholdOwnIndicators(
  mask: Mask,
  release: CountedRelease,
  indicators: readonly Indicator[],
  options: ProtectOptions,
): void {
  const own = indicators.filter((one) => one.own);
  if (own.length === 0) return;
  // couples have no unknown sex: there it is both
  const alone = new Set(own.filter((one) => one.unit !== 'couple').map(({ id }) => id));
  for (const line of [...mask.unknown]) if (alone.has(line.indicator)) mask.unknown.delete(line);
  for (const unit of new Set(own.map((one) => one.unit))) {
    const intersections = release.intersections?.find((one) => one.unit === unit);
    const mine = own.filter((one) => one.unit === unit);
    const large = mine.some((one) => ruleOf(one, options).least * 2 > (intersections?.cap ?? 0));
    // a table whose groups were not counted together with the own sets (a crossing) cannot be compared
    const fields = new Set(
      release.lines
        .flatMap((line) => (mask.shown.has(line) && line.by !== null ? [line] : []))
        .map(({ indicator, by }) => (indicators.find(({ id }) => id === indicator)?.unit === unit ? by! : '')),
    );
    const unknown = [...fields].some((by) => by !== '' && intersections?.levels(by).length === 0);
    if (intersections === undefined || large || unknown) for (const one of mine) hide(mask, one.id, () => true);
    else withholdInUnit(mask, release, { mine, all: indicators, unit, intersections, options });
  }
}

interface InUnit {
  readonly mine: readonly Indicator[];
  readonly all: readonly Indicator[];
  readonly unit: Unit;
  readonly intersections: SetIntersections;
  readonly options: ProtectOptions;
}

function withholdInUnit(
  mask: Mask,
  release: CountedRelease,
  { mine, all, unit, intersections, options }: InUnit,
): void {
  const sexes: readonly Sex[] = unit === 'couple' ? ['women', 'men', 'unknown'] : ['women', 'men'];
  const shown = release.lines.filter((line) => mask.shown.has(line) && line.period === ALL);
  const catalogue = all.filter((one) => !one.own && one.unit === unit);
  const sets = catalogue.flatMap((one) => setsOf(one, null));
  const tables = catalogue.flatMap((one) => [...tablesOf(one), ...distributionsOf(one)]);
  const secrets = catalogue.flatMap((one) => setsOf(one, null, false).filter(({ side }) => side !== 'units'));
  const few = { intersections, sexes };
  for (const one of mine) {
    const [added, known] = split(setsOf(one, null));
    const unsafe =
      added.some((set) => leavesFew(set, sets, tables, few)) || combinesToFew(added, [...sets, ...known], few);
    if (unsafe || hasOdd(one) || retellsHidden(added, secrets, sets, few)) hide(mask, one.id, () => true);
    else sets.push(...added, ...known);
  }
  for (const one of mine) {
    for (const by of new Set(tablesOf(one).map((table) => table.by))) {
      const [added, known] = split(tablesOf(one).filter((table) => table.by === by));
      const unsafe =
        added.some((table) => leavesFew(table, sets, tables, few)) || addsUp(added, [...tables, ...known], by);
      if (unsafe) hide(mask, one.id, (line) => line.by === by);
      else tables.push(...added, ...known);
    }
  }

  /** Sets that are new, and those that the release publishes already. */
  function split<T extends PublishedSet | PublishedTable>(all: readonly T[]): readonly [added: T[], known: T[]] {
    const [added, known]: [T[], T[]] = [[], []];
    for (const one of all) (isKnown(one, sets, tables, few) ? known : added).push(one);
    return [added, known];
  }

  /** Sums of the tables of one field, in the groups of the own table and in those that all tables have in common. */
  function addsUp(added: readonly PublishedTable[], all: readonly PublishedTable[], by: string): boolean {
    if (added.length === 0) return false;
    const same = all.filter((table) => table.by === by);
    const common = [...same, ...added].reduce(
      (groups, table) => joinPartitions(groups, table.groups),
      added[0]!.groups,
    );
    const finer = same.filter(
      (table) => joinPartitions(added[0]!.groups, table.groups).length === added[0]!.groups.length,
    );
    const among = (others: readonly PublishedTable[], groups: PublishedTable['groups']) =>
      groups.some((levels) =>
        combinesToFew(
          added,
          others,
          few,
          levels.map((level) => ({ by, level })),
        ),
      );
    return among(finer, added[0]!.groups) || among(same, common);
  }

  /** Sets of the indicator's lines that are shown, or that are hidden: undivided, or of one breakdown. */
  function setsOf(indicator: Indicator, by: string | null, areShown = true) {
    const { least } = ruleOf(indicator, options);
    return indicator.figures.flatMap(({ stat }) => {
      const isShown = shown.some((line) => line.indicator === indicator.id && line.stat === stat && line.by === by);
      if (isShown !== areShown) return [];
      const find = (side: SetSide) => intersections.find({ indicator: indicator.id, stat, side });
      return SET_SIDES.filter((side) => !BLANKS.includes(side)).flatMap((side) => {
        const number = find(side);
        return number === undefined ? [] : [{ side, number, blank: find('blank'), least }];
      });
    });
  }

  function tablesOf(indicator: Indicator): readonly PublishedTable[] {
    const fields = new Set(shown.flatMap(({ indicator: id, by }) => (id === indicator.id && by !== null ? [by] : [])));
    return [...fields].flatMap((by) => {
      // the figures of an indicator are merged in two ways at most: the headline's, and that of the secondary figures
      const merged = mask.merged.filter((one) => one.indicator === indicator.id && one.by === by && one.period === ALL);
      const ways = merged.length === 0 ? [[]] : merged.map((one) => one.levels);
      return setsOf(indicator, by).flatMap((set) =>
        ways.map((levels) => ({ ...set, by, groups: joinGroups(intersections.levels(by), levels) })),
      );
    });
  }

  function distributionsOf(indicator: Indicator): readonly PublishedTable[] {
    return shown.flatMap((line) => {
      const printed = mask.shown.get(line)?.cells.women;
      if (line.indicator !== indicator.id || line.by !== null || printed?.kind !== 'category') return [];
      const by = distributionOf(line.indicator, line.stat);
      const named = new Set(printed.counts.map(({ value }) => value));
      const others = intersections
        .levels(by)
        .filter((level) => level !== MISSING && (!named.has(level) || level === OTHERS));
      const number = intersections.find({ indicator: line.indicator, stat: line.stat, side: 'units' });
      const { least } = ruleOf(indicator, options);
      const groups = joinGroups(intersections.levels(by), others);
      return number === undefined ? [] : [{ number, blank: undefined, least, by, groups }];
    });
  }

  /** A condition that leaves out people of whom everything it reads is registered: they are no blank. */
  function hasOdd({ id, figures }: Indicator): boolean {
    return figures.some(({ stat }) => {
      const odd = intersections.find({ indicator: id, stat, side: 'odd' });
      return odd !== undefined && sexes.some((sex) => intersections.joint(sex).some(({ sets }) => sets.includes(odd)));
    });
  }
}

const joinGroups = (levels: readonly string[], merged: readonly string[]): readonly (readonly string[])[] => [
  ...(merged.length > 0 ? [merged] : []),
  ...levels.filter((level) => !merged.includes(level)).map((level) => [level]),
];

/** Takes the indicator's lines out of what is shown. */
function hide(
  { shown, others, merged }: Mask,
  indicator: string,
  which: (line: { readonly by: string | null }) => boolean,
): void {
  for (const map of [shown, others])
    for (const line of [...map.keys()]) if (line.indicator === indicator && which(line)) map.delete(line);
  const kept = merged.filter((one) => one.indicator !== indicator || !which(one));
  merged.splice(0, merged.length, ...kept);
}
