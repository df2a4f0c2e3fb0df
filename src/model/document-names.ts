import { compareNames } from '../text/comparing.ts';
import { same } from '../text/text.ts';
import type { AuditDocument, FigureRow } from './audit-document.ts';
import { findField } from './fields.ts';
import type { Indicator } from './indicator.ts';
import { type FigureKind, findNamed, type Horizon, type Scale } from './named-figures.ts';
import type { ProtectedRelease } from './release.ts';

interface Named {
  readonly indicator: string;
  readonly stat: string;
}

/** What each name that occurs stands for, in the order of the indicators and of the rows. */
export function describeFigures(indicators: readonly Indicator[], rows: readonly Named[]): FigureRow[] {
  return indicators.flatMap((indicator) => {
    const stats = new Set(rows.filter((row) => row.indicator === indicator.id).map(({ stat }) => stat));
    return [...stats].map((stat) => {
      const named = findNamed(indicator, stat);
      if (named === undefined) throw new Error(`No figure of ${indicator.id} is called ${stat}`);
      return { indicator: indicator.id, ...named, horizon: named.horizon && { ...named.horizon } };
    });
  });
}

/** What a figure of an indicator is, by its name in the document. */
export type FindFigure = (indicator: string, stat: string) => FigureRow;

/** Looks up the figures that a document describes. A name that it does not describe is read as in older audits. */
export function indexFigures({ figures = [] }: Pick<AuditDocument, 'figures'>): FindFigure {
  const keyOf = (indicator: string, stat: string) => `${indicator}\u0000${stat}`;
  const known = new Map(figures.map((row) => [keyOf(row.indicator, row.stat), row]));
  return (indicator, stat) => known.get(keyOf(indicator, stat)) ?? readOldFigure(indicator, stat);
}

/**
 * Labels of levels that are the export's own words, alike in both languages. Sorted, since not every line shows every
 * level.
 */
export function ownLabels(release: ProtectedRelease): AuditDocument['labels'] {
  const own = release.lines.filter(
    ({ by, level }) => by !== null && level !== null && findField(by)?.type === 'text' && !level.startsWith('*'),
  );
  const words = new Map(
    own.map(({ by, level }) => [`${by}\n${level}`, { field: by!, value: level!, text: same(level!) }]),
  );
  return [...words.values()].sort((a, b) => compareNames(a.field, b.field) || compareNames(a.value, b.value));
}

/*
 * Audits written before audit.json described its figures have only their names. This reads the names as they were then;
 * a new indicator needs nothing here.
 */

const KRONOR = new Set(['granted-amount', 'leisure-aid-amount']);
const DAYS = new Set(['processing-time']);
const FIELDS: Readonly<Record<string, string>> = {
  'measure-type': 'measure_type',
  'plan-focus': 'plan_focus',
  'denial-reason': 'denial_reason',
};
const KINDS: Readonly<Record<string, FigureKind>> = {
  count: 'count',
  share: 'share',
  incidence: 'incidence',
  remaining: 'remaining',
  mean: 'mean',
  median: 'median',
  rmst: 'restricted_mean',
  ratio: 'ratio',
  rate: 'rate',
  hazard: 'hazard',
};

/** A figure by its indicator and its name (`share:all`, `mean:granted`, `rmst12`, `category:work`). */
export function readOldFigure(indicator: string, stat: string): FigureRow {
  const word = /^[a-z]+/.exec(stat)?.[0] ?? stat;
  const number = /(\d+)$/.exec(stat)?.[1];
  const horizon: Horizon | null =
    number === undefined ? null : { value: Number(number), unit: Number(number) > 24 ? 'days' : 'months' };
  const at = stat.indexOf(':');
  const value = stat.slice(at + 1);
  const kind = ofName(word, stat, horizon);
  const category = kind === 'category' ? { field: FIELDS[indicator] ?? indicator, value } : null;
  return {
    indicator,
    stat,
    kind,
    scale: scaleOf(indicator, kind),
    horizon: category ? null : horizon,
    category,
    side: null,
  };
}

function ofName(word: string, stat: string, horizon: Horizon | null): FigureKind {
  if (stat.startsWith('category:')) return 'category';
  if (stat === 'share:of-sex') return 'share_of_sex';
  return word === 'share' && horizon ? 'incidence' : (KINDS[word] ?? 'test');
}

function scaleOf(indicator: string, kind: FigureKind): Scale {
  if (['share', 'share_of_sex', 'incidence', 'remaining', 'category'].includes(kind)) return 'share';
  if (kind === 'count' || kind === 'rate') return kind;
  if (KRONOR.has(indicator)) return 'kronor';
  if (DAYS.has(indicator)) return 'days';
  return kind === 'ratio' ? 'share' : 'months';
}
