import { OTHERS } from '../../model/groups.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { ProtectedLine, ProtectedRelease } from '../../model/release.ts';
import {
  AGE_BANDS,
  type Covariate,
  type LevelSize,
  type NumberStrata,
  type SpellStrata,
  type Strata,
} from '../../model/strata.ts';
import { type ProtectOptions, ruleOf } from '../rule/rule.ts';
import { mergeLevels, type Renaming, regroupNumbers, regroupSpells } from './merge-strata.ts';

/** Women and men that a figure within equals rests on, at least (docs/disclosure.md, "Class C"). */
const LEAST_COMPARED = 30;
/**
 * People of both sexes, at least, where a covariate has no table in the release. Of fewer, one gap within it tells how many
 * women and men of a level have a yes, to whoever runs the program on every input that fits.
 */
const LEAST_WITHOUT_TABLE = 1000;

/** The lines and merged levels that are let through: what strata must agree with. */
export type Published = Pick<ProtectedRelease, 'lines' | 'merged'>;

/**
 * Strata as they may be compared. A figure whose undivided line is hidden, or which is sensitive, has none. Each
 * covariate has the levels that its breakdown has (one that is withheld is given up, and so is one without a breakdown where
 * people are few; bands of age that a merged group touches go with it); then levels of fewer people than class C asks for, in either sex, go to the others. A covariate
 * with a single level left is given up; without covariates, or with under thirty of a sex, all is withheld.
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
