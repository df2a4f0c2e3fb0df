import { findField } from './fields.ts';
import type { Figure, Indicator, SurvivalReading } from './indicator.ts';
import type { Unit } from './unit.ts';

/** What is read: one entry for each way in which a number of audit.json is compared, written and drawn. */
export const FIGURE_KINDS = [
  'count',
  'share_of_sex',
  'share',
  'incidence',
  'remaining',
  'category',
  'mean',
  'median',
  'restricted_mean',
  'ratio',
  'rate',
  'hazard',
  'test',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/**
 * What a number is measured in; decides how it is written, drawn and compared. Rates: events per 100 months with aid.
 */
export const SCALES = ['share', 'months', 'days', 'kronor', 'rate', 'count', 'number'] as const;
export type Scale = (typeof SCALES)[number];

/**
 * Whom a couple's row is about, in the place where other rows have a sex. The engine writes an answer about a couple as
 * a place in this list, which begins with the sexes in their order.
 */
export const SIDES = ['woman', 'man', 'both'] as const;
export type Side = (typeof SIDES)[number];

export interface Horizon {
  readonly value: number;
  readonly unit: 'months' | 'days';
}

/** One figure as audit.json names it. All that a reader needs to know of it stands here; its name is only a name. */
export interface NamedFigure {
  readonly stat: string;
  readonly kind: FigureKind;
  readonly scale: Scale;
  /** How far people are followed. */
  readonly horizon: Horizon | null;
  /** Of a category: the field, and its value; `*others` for the merged ones. */
  readonly category: { readonly field: string; readonly value: string } | null;
  /** Of a couple: whom the row is about. */
  readonly side: Side | null;
  /** `n` is persons, although the indicator counts something else. */
  readonly persons?: true;
}

/** Shorter horizons, in months, to fall back on where a longer one cannot be read. */
const SHORTER = [12, 6, 3] as const;
/** Days in a month of durations: 365.25 / 12. */
const MONTH = 30.4375;

type Survival = Extract<Figure, { readonly kind: 'survival' }>;

/** Length of a horizon of the figure, in days. */
export function horizonDays(horizon: number, { scale }: Pick<Survival, 'scale'>): number {
  return scale === 'days' ? horizon : horizon * MONTH;
}

/** The horizon, and the shorter ones that may stand in for it, the longest first. */
export function horizonsFrom(horizon: number, { scale }: Pick<Survival, 'scale'>): readonly number[] {
  return scale === 'days' ? [horizon] : [horizon, ...SHORTER.filter((shorter) => shorter < horizon)];
}

/** `median:granted` from `mean:granted`, `rmst12` from `rmst`: the figure's own suffix follows the new name. */
export function renameStat(stat: string, name: string): string {
  const at = stat.indexOf(':');
  return at < 0 ? name : `${name}${stat.slice(at)}`;
}

/** `rmst12`, `share:12`, `share:90`, `remaining:12`, `hazard`. */
export function survivalStat({ stat }: Pick<Figure, 'stat'>, read: SurvivalReading, horizon: number): string {
  if (read === 'hazard') return renameStat(stat, 'hazard');
  if (read === 'rmst') return renameStat(stat, `rmst${horizon}`);
  return `${read === 'remaining' ? 'remaining' : 'share'}:${horizon}`;
}

const FIELD = 'share:';

/** The figure that says how far a field is filled in: `share:plan`. */
export function fieldStat(field: string): string {
  return `${FIELD}${field}`;
}

/** The field that such a figure is about. */
export function fieldOfStat(stat: string): string {
  return stat.startsWith(FIELD) ? stat.slice(FIELD.length) : stat;
}

/** `category:work`. */
export function categoryStat({ stat }: Pick<Figure, 'stat'>, value: string): string {
  return `${stat}:${value}`;
}

/**
 * Curves of spells are told to rest on persons: how many spells there are, less how many have assistance, is how many
 * came back to it.
 */
export const restsOnPersons = (unit: Unit, { kind }: Pick<Figure, 'kind'>): boolean =>
  unit === 'spell' && kind === 'survival';
const ofPersons = (figure: NamedFigure): NamedFigure => ({ ...figure, persons: true });

/** The figure of an indicator that has this name in audit.json; undefined where none has. */
export function findNamed(
  { figures, unit }: Pick<Indicator, 'figures' | 'unit'>,
  stat: string,
): NamedFigure | undefined {
  const named = figures.flatMap((figure) =>
    restsOnPersons(unit, figure) ? namedBy(figure).map(ofPersons) : namedBy(figure),
  );
  const found = (unit === 'couple' ? named.flatMap(withSides) : named).find((figure) => figure.stat === stat);
  if (found) return found;
  for (const figure of figures) {
    if (figure.kind === 'category' && stat.startsWith(categoryStat(figure, '')))
      return nameCategory(figure, stat.slice(categoryStat(figure, '').length));
  }
  return undefined;
}

/**
 * The declared figure that a name in audit.json is read off: the distribution of `category:work`, the curve of
 * `rmst12`.
 */
export function findDeclared({ figures, unit }: Pick<Indicator, 'figures' | 'unit'>, stat: string): Figure | undefined {
  return figures.find((figure) => findNamed({ figures: [figure], unit }, stat) !== undefined);
}

/**
 * What the names of one reading have in common, whichever category or horizon each is about: `category`, `rmst`. A
 * hidden distribution has a row of its own name alone, and groups may be followed to a shorter horizon than was
 * declared.
 * `figure`: what the name stands for; null in audits written before figures were described, whose names are taken
 * apart.
 */
export function readingStat(stat: string, figure: Pick<NamedFigure, 'category' | 'horizon'> | null): string {
  if (figure === null) return stat.replace(/^category:.*$/s, 'category').replace(/\d+$/, '');
  if (figure.category) return stat.slice(0, -categoryStat({ stat: '' }, figure.category.value).length);
  return figure.horizon ? stat.slice(0, -String(figure.horizon.value).length) : stat;
}

/**
 * Names in audit.json of the figures that an indicator declares, the one that a published figure is most often about
 * first: a share before a pace. A distribution of the export's own words has the open name `category:*`.
 */
export function figureNames({ figures }: Pick<Indicator, 'figures'>): readonly string[] {
  const shares = figures.filter(({ kind }) => kind === 'share');
  return [...shares, ...figures.filter(({ kind }) => kind !== 'share')].flatMap(statsToState);
}

/** What a published figure of others may be about: the declared horizons, no tests and no paces. */
function statsToState(figure: Figure): readonly string[] {
  switch (figure.kind) {
    case 'count':
      return [SHARE_OF_SEX, figure.stat];
    case 'mean':
      return figure.median ? [figure.stat, renameStat(figure.stat, 'median')] : [figure.stat];
    case 'survival':
      return figure.read.flatMap((read) => {
        if (read === 'hazard') return [];
        const names = figure.horizons.map((horizon) => survivalStat(figure, read, horizon));
        return read === 'rmst' ? [...names, renameStat(figure.stat, 'median')] : names;
      });
    case 'category':
      return (findField(figure.value)?.values ?? ['*']).map((value) => categoryStat(figure, value));
    default:
      return [figure.stat];
  }
}

const SHARE_OF_SEX = 'share:of-sex';

/** `share`, `share:woman`, `share:man`, `share:both`: a couple has no sex, so the side stands in the name. */
function withSides(figure: NamedFigure): readonly NamedFigure[] {
  return [figure, ...SIDES.map((side) => ({ ...figure, stat: sideStat(figure.stat, side), side }))];
}

export function sideStat(stat: string, side: Side): string {
  return `${stat}:${side}`;
}

/** Every name that a declared figure may give, but for categories of the export's own words. */
function namedBy(figure: Figure): readonly NamedFigure[] {
  const name = (kind: FigureKind, scale: Scale, stat = figure.stat, horizon: Horizon | null = null): NamedFigure => ({
    ...{ stat, kind, scale, horizon, category: null, side: null },
  });
  const tests = (scale: Scale, ...names: readonly string[]) =>
    names.map((stat) => name('test', scale, renameStat(figure.stat, stat)));
  switch (figure.kind) {
    case 'count':
      return [name('count', 'count'), name('share_of_sex', 'share', renameStat(figure.stat, SHARE_OF_SEX))];
    case 'share':
      return [name('share', 'share'), ...tests('share', 'mantel_haenszel', 'heterogeneity')];
    case 'rate':
      return [name('rate', 'rate'), ...tests('rate', 'mantel_haenszel', 'heterogeneity')];
    case 'ratio':
      // kronor of the household divided by its children are a mean to the reader
      return [figure.scale === 'ore' ? name('mean', 'kronor') : name('ratio', figure.scale)];
    case 'mean': {
      const scale = figure.scale === 'ore' ? 'kronor' : figure.scale;
      const median = figure.median ? [name('median', scale, renameStat(figure.stat, 'median'))] : [];
      return [name('mean', scale), ...median];
    }
    case 'survival':
      return figure.read.flatMap((read) => readings(figure, read, name, tests));
    case 'category':
      return [
        name('test', 'share'),
        ...(findField(figure.value)?.values ?? []).map((value) => nameCategory(figure, value)),
      ];
  }
}

function readings(
  figure: Survival,
  read: SurvivalReading,
  name: (kind: FigureKind, scale: Scale, stat: string, horizon?: Horizon) => NamedFigure,
  tests: (scale: Scale, ...names: readonly string[]) => readonly NamedFigure[],
): readonly NamedFigure[] {
  if (read === 'hazard')
    return [name('hazard', 'number', survivalStat(figure, read, 0)), ...tests('number', 'logrank')];
  const lengths = new Set(figure.horizons.flatMap((horizon) => horizonsFrom(horizon, figure)));
  const mean = read === 'rmst';
  const kind = mean ? 'restricted_mean' : read;
  const scale = mean ? figure.scale : 'share';
  const all = [...lengths].map((value) =>
    name(kind, scale, survivalStat(figure, read, value), {
      value,
      unit: figure.scale,
    }),
  );
  // the figure itself, where it could not be counted
  all.push(name(kind, scale, figure.stat));
  return mean ? [...all, name('median', scale, renameStat(figure.stat, 'median'))] : all;
}

function nameCategory(figure: Extract<Figure, { readonly kind: 'category' }>, value: string): NamedFigure {
  const stat = categoryStat(figure, value);
  const category = { field: figure.value, value };
  return { stat, kind: 'category', scale: 'share', horizon: null, category, side: null };
}
