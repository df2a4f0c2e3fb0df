import { OTHERS } from '../../model/groups.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { ProtectedLine, ProtectedRelease } from '../../model/release.ts';
import {
  AGE_BANDS,
  type Clusters,
  type Covariate,
  type LevelSize,
  type NumberStrata,
  type SpellStrata,
  type SpellStratum,
  type Strata,
  type Stratum,
  type StratumSex,
  type Sums,
  type TimeStrata,
} from '../../model/strata.ts';
import { type ProtectOptions, ruleOf } from '../rule/rule.ts';

/** Fewest women, and fewest men, that an adjusted figure may rest on (docs/disclosure.md, "Class C"). */
const LEAST_COMPARED = 30;
/**
 * People of both sexes, at least, where a covariate has no table in the release. With fewer, somebody who runs the
 * program on every input that fits can tell from one adjusted gap how many women and men of a level have a yes.
 */
const LEAST_WITHOUT_TABLE = 1000;

/** The lines and merged levels that are let through: what strata must agree with. */
type Published = Pick<ProtectedRelease, 'lines' | 'merged'>;

/**
 * Strata as they may be compared. A figure whose undivided line is hidden, or which is sensitive, has none. Each
 * covariate has the levels that its breakdown has (one that is withheld is given up, and so is one without a breakdown
 * where people are few; bands of age that a merged group touches go with it); then levels of fewer people than class C
 * asks for, in either sex, go to the others. A covariate with a single level left is given up; without covariates, or
 * with under thirty of a sex, all is withheld.
 */
export function protectStrata(
  tables: readonly Strata[],
  published: Published,
  indicators: readonly Indicator[],
  options: ProtectOptions,
): readonly Strata[] {
  const lines = new Map<string, ProtectedLine[]>();
  const keyOf = ({ indicator, stat }: { readonly indicator: string; readonly stat: string }) => `${indicator} ${stat}`;
  for (const line of published.lines) {
    const own = lines.get(keyOf(line));
    if (own) own.push(line);
    else lines.set(keyOf(line), [line]);
  }
  return tables.flatMap((table): readonly Strata[] => {
    const indicator = indicators.find(({ id }) => id === table.indicator);
    const own = lines.get(keyOf(table)) ?? [];
    const whole = own.find(({ by, period }) => by === null && period === table.period);
    if (!indicator || indicator.sensitive || !whole?.shown || table.kind === 'withheld') return [];
    const least = ruleOf(indicator, options).leastPeople;
    const merged = published.merged.filter((one) => keyOf(one) === keyOf(table));
    return [protectTable(table, own, merged, least)];
  });
}

/**
 * Shares by time with aid that a verdict may rest on: of shown, not sensitive figures. The strata are no published table
 * and nothing is counted from them but whether a direction is there among those alike; not even that where those of a
 * sex who have somebody to be compared with are too few.
 */
export function protectByTime(
  tables: readonly TimeStrata[],
  lines: readonly ProtectedLine[],
  indicators: readonly Indicator[],
): readonly TimeStrata[] {
  return tables.flatMap((table): readonly TimeStrata[] => {
    const { indicator, stat, period, strata } = table;
    const declared = indicators.find(({ id }) => id === indicator);
    const whole = lines.find(
      (one) => one.indicator === indicator && one.stat === stat && one.by === null && one.period === period,
    );
    if (!declared || declared.sensitive || !whole?.shown) return [];
    const compared = strata.filter(({ women, men }) => women.n > 0 && men.n > 0);
    const count = (sex: 'women' | 'men') => compared.reduce((sum, one) => sum + one[sex].n, 0);
    return [Math.min(count('women'), count('men')) < LEAST_COMPARED ? { ...table, strata: [] } : table];
  });
}

function protectTable(
  table: NumberStrata | SpellStrata,
  lines: readonly ProtectedLine[],
  merged: Published['merged'],
  least: number,
): Strata {
  const plans = table.covariates.map(({ field }, at) => planCovariate(field, table.sizes[at]!, lines, merged, least));
  const kept = plans.flatMap((plan, at) => (plan ? [{ plan, at, covariate: table.covariates[at]! }] : []));
  const covariates: readonly Covariate[] = kept.map(({ covariate }) => covariate);
  const rename = (levels: readonly string[]) => kept.map(({ plan, at }) => plan.get(levels[at]!) ?? OTHERS);
  const { indicator, stat, period } = table;
  const frame = { indicator, stat, period, covariates };
  const sizes = kept.map(({ plan, at }) => addSizes(table.sizes[at]!, plan));
  const enough = sizes.some((levels) => Math.min(total(levels, 'women'), total(levels, 'men')) >= LEAST_COMPARED);
  if (!enough) return { ...frame, covariates: table.covariates, kind: 'withheld' };
  return table.kind === 'spells'
    ? { ...frame, kind: 'spells', sizes, strata: regroupSpells(table.strata, rename) }
    : { ...frame, kind: 'numbers', sizes, ...regroupNumbers(table, rename) };
}

/** Level → name after merging; null where nothing may be, or can be, compared within the covariate. */
function planCovariate(
  field: string,
  sizes: readonly LevelSize[],
  lines: readonly ProtectedLine[],
  merged: Published['merged'],
  least: number,
): Renaming | null {
  const divided = lines.filter(({ by }) => by === field);
  const hasTable = divided.length > 0 || total(sizes, 'women') + total(sizes, 'men') >= LEAST_WITHOUT_TABLE;
  if (!hasTable || (divided.length > 0 && !divided.some(({ shown }) => shown))) return null;
  const together = new Set(merged.filter(({ by }) => by === field).flatMap(({ levels }) => levels));
  const touched = (level: string) =>
    (field === 'age_group' ? (AGE_BANDS[level] ?? [level]) : [level]).some((one) => together.has(one));
  const plan = mergeLevels(sizes, new Set(sizes.map(({ level }) => level).filter(touched)), least);
  return new Set(plan.values()).size > 1 ? plan : null;
}

function addSizes(sizes: readonly LevelSize[], plan: Renaming): readonly LevelSize[] {
  const found = new Map<string, LevelSize>();
  for (const { level: raw, women, men } of sizes) {
    const level = plan.get(raw) ?? OTHERS;
    const one = found.get(level) ?? { level, women: 0, men: 0 };
    found.set(level, { level, women: one.women + women, men: one.men + men });
  }
  return [...found.values()];
}

function total(sizes: readonly LevelSize[], sex: 'women' | 'men'): number {
  return sizes.reduce((sum, one) => sum + one[sex], 0);
}

/** Level → its name after merging. */
type Renaming = ReadonlyMap<string, string>;

/**
 * Levels with fewer than `least` women or men become one, with those that must be together anyway; while that one is
 * still too small the smallest of the rest joins it (by the sex that has fewer, then by name). Levels with one sex
 * alone keep their names, so that nobody there is taken to have somebody to be compared with; but only where those of a
 * sex are at least `least` people: what women (men) outside the comparison answered follows from its parts, and must be
 * told of no fewer. With fewer they join the one.
 */
export function mergeLevels(sizes: readonly LevelSize[], together: ReadonlySet<string>, least: number): Renaming {
  const fewest = ({ women, men }: LevelSize) => Math.min(women, men);
  const joins = ({ level }: LevelSize) => together.has(level) || level === OTHERS;
  const alone = (['women', 'men'] as const).flatMap((sex) => {
    const own = sizes.filter((one) => !joins(one) && fewest(one) === 0 && one[sex] > 0);
    return own.reduce((sum, one) => sum + one[sex], 0) < least ? [] : own;
  });
  const others = sizes.filter((one) => !alone.includes(one) && (joins(one) || fewest(one) < least));
  const rest = sizes
    .filter((one) => !others.includes(one) && !alone.includes(one))
    .toSorted((a, b) => fewest(a) - fewest(b) || (a.level < b.level ? -1 : 1));
  while (others.length > 0 && rest.length > 0 && isTooSmall(others, least)) others.push(rest.shift()!);
  return new Map(sizes.map((one) => [one.level, others.includes(one) ? OTHERS : one.level]));
}

function isTooSmall(levels: readonly LevelSize[], least: number): boolean {
  const women = levels.reduce((sum, one) => sum + one.women, 0);
  const men = levels.reduce((sum, one) => sum + one.men, 0);
  return Math.min(women, men) < least;
}

type Rename = (levels: readonly string[]) => readonly string[];

/**
 * New place of every stratum, and the levels of each new one, in the order of their names: the lines' order does not
 * matter.
 */
function placeAnew(strata: readonly { readonly levels: readonly string[] }[], rename: Rename) {
  const names = strata.map(({ levels }) => rename(levels));
  const keys = names.map((levels) => JSON.stringify(levels));
  const order = [...new Set(keys)].sort();
  const index = new Map(order.map((key, at) => [key, at]));
  const home = keys.map((key) => index.get(key)!);
  return { home, levels: order.map((_, at) => names[home.indexOf(at)]!) };
}

const addSums = (all: readonly Sums[]): Sums => ({
  n: all.reduce((sum, one) => sum + one.n, 0),
  sum: all.reduce((sum, one) => sum + one.sum, 0n),
  squares: all.reduce((sum, one) => sum + one.squares, 0n),
  ...(all.some(({ days }) => days !== undefined) && { days: all.reduce((sum, one) => sum + (one.days ?? 0n), 0n) }),
});

/** Strata with the same new levels become one, and the pairs move with them. */
function regroupNumbers(
  { strata, clusters }: NumberStrata,
  rename: Rename,
): { readonly strata: readonly Stratum[]; readonly clusters: Clusters | null } {
  const { home, levels } = placeAnew(strata, rename);
  const inside: Stratum[][] = levels.map(() => []);
  for (const [at, one] of strata.entries()) inside[home[at]!]!.push(one);
  const move = (place: StratumSex): StratumSex => ({ ...place, stratum: home[place.stratum]! });
  return {
    strata: inside.map((own, at) => ({
      levels: levels[at]!,
      women: addSums(own.map((one) => one.women)),
      men: addSums(own.map((one) => one.men)),
    })),
    clusters: clusters && {
      ...clusters,
      pairs: clusters.pairs.map((one) => ({ ...one, a: move(one.a), b: move(one.b) })),
    },
  };
}

/** The same for durations. */
function regroupSpells(strata: readonly SpellStratum[], rename: Rename): readonly SpellStratum[] {
  const { home, levels } = placeAnew(strata, rename);
  const inside: SpellStratum[][] = levels.map(() => []);
  for (const [at, one] of strata.entries()) inside[home[at]!]!.push(one);
  return inside.map((own, at) => ({
    levels: levels[at]!,
    women: own.flatMap((one) => one.women),
    men: own.flatMap((one) => one.men),
  }));
}
