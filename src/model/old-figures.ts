import type { FigureRow } from './audit-document.ts';
import type { FigureKind, Horizon, Scale } from './named-figures.ts';

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
  if (['share', 'share_of_sex', 'incidence', 'category'].includes(kind)) return 'share';
  if (kind === 'count' || kind === 'rate') return kind;
  if (KRONOR.has(indicator)) return 'kronor';
  if (DAYS.has(indicator)) return 'days';
  return kind === 'ratio' ? 'share' : 'months';
}
