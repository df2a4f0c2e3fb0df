import type { AuditDocument, ResultRow } from '../../model/audit-document.ts';
import { type Place, placeKey } from './place.ts';

/** What a figure tells of each line. */
type Telling = 'count' | 'share' | 'category' | 'size';

/** A figure of one or several releases. */
export interface PublishedFigure {
  /** `plan-share/share`; all that is read off one curve is one figure, `aid-duration/curve`. */
  readonly id: string;
  readonly telling: Telling;
  readonly unit: string;
  /** The field of a distribution. */
  readonly field: string | null;
}

/** One line of audit.json about one sex. `shown` null: hidden. */
export interface PublishedLine {
  readonly figure: PublishedFigure;
  readonly place: Place;
  readonly shown: { readonly people: number; readonly yes: number | null; readonly blank: number } | null;
}

/** The same line with two numbers, in two releases. */
export interface TwoNumbers {
  readonly line: PublishedLine;
  readonly other: PublishedLine;
}

export interface Published {
  readonly figures: ReadonlyMap<string, PublishedFigure>;
  /** By `lineKey`. */
  readonly lines: ReadonlyMap<string, PublishedLine>;
  readonly twice: readonly TwoNumbers[];
  readonly threshold: number;
  /** True where some cases stand in no period, so that the parts of a year may be less than the year. */
  readonly undated: boolean;
  /** For each release: its whole span, and the days of everything in it. */
  readonly spans: readonly { readonly whole: string; readonly days: ReadonlySet<string> }[];
}

export function lineKey(figure: string, place: Place): string {
  return `${figure}\u0000${placeKey(place)}`;
}

/** Remarks after which the parts of the span do not add up to it. */
const UNDATED: readonly string[] = ['undated-cases', 'decisions-undated', 'not-by-period', 'date-far-outside'];

/** The lines of the releases, taken together: what one of them shows, all of them show. */
export function readPublished(documents: readonly AuditDocument[]): Published {
  const figures = new Map<string, PublishedFigure>();
  const lines = new Map<string, PublishedLine>();
  const twice: TwoNumbers[] = [];
  for (const document of documents) {
    const days = new Map(document.periods.map(({ id, from, to }) => [id, `${from}/${to}`]));
    const describe = describer(document);
    for (const row of document.results) {
      const figure = describe(row);
      const when = days.get(row.period);
      if (figure === null || when === undefined) continue;
      figures.set(figure.id, figure);
      const { by, level, sex } = row;
      const line: PublishedLine = { figure, place: { days: when, by, level, sex }, shown: numbersOf(row, figure) };
      const key = lineKey(figure.id, line.place);
      const before = lines.get(key);
      if (before?.shown && line.shown && differ(before.shown, line.shown)) twice.push({ line: before, other: line });
      if (before === undefined || (before.shown === null && line.shown !== null)) lines.set(key, line);
    }
  }
  return {
    ...{ figures, lines, twice },
    threshold: Math.min(...documents.map(({ disclosure }) => disclosure.threshold)),
    undated: documents.some(({ remarks }) => remarks.some(({ code }) => UNDATED.includes(code))),
    spans: documents.map(({ periods }) => {
      const days = periods.map(({ from, to }) => `${from}/${to}`);
      return { whole: days[0] ?? '', days: new Set(days) };
    }),
  };
}

/** What the figure of a row is. Null for what is computed from other rows, or tells no count. */
function describer({ figures = [], indicators }: AuditDocument): (row: ResultRow) => PublishedFigure | null {
  const named = new Map(figures.map((one) => [`${one.indicator}/${one.stat}`, one]));
  const units = new Map(indicators.map(({ id, unit }) => [id, unit as string]));
  return ({ indicator, stat }) => {
    const id = `${indicator}/${stat}`;
    const figure = named.get(id);
    const unit = units.get(indicator) ?? 'person';
    const one = (telling: Telling, of = id): PublishedFigure => ({ id: of, telling, unit, field: null });
    switch (figure?.kind ?? KINDS.find(([start]) => stat.startsWith(start))?.[1]) {
      case 'count':
        return one('count');
      case 'share':
      case 'rate':
      case 'hazard':
        return one('share');
      case 'category':
        return { ...one('category'), field: figure?.category?.field ?? null };
      case 'mean':
      case 'ratio':
        return one('size');
      case 'incidence':
      case 'remaining':
      case 'restricted_mean':
        return one('size', `${indicator}/curve`);
      default:
        return null;
    }
  };
}

/** Of audits written before figures were described. */
const KINDS = [
  ['share:of-sex', null],
  ['share', 'share'],
  ['count', 'count'],
  ['rate', 'rate'],
  ['category:', 'category'],
  ['mean', 'mean'],
  ['ratio', 'ratio'],
  ['rmst', 'restricted_mean'],
  ['hazard', 'hazard'],
] as const;

function numbersOf({ status, n, count, missing }: ResultRow, { telling }: PublishedFigure): PublishedLine['shown'] {
  // a figure that cannot be computed of nobody tells that there is nobody
  if (n === null || status === 'suppressed') return null;
  return { people: n, yes: telling === 'size' ? null : count, blank: missing ?? 0 };
}

function differ(a: NonNullable<PublishedLine['shown']>, b: NonNullable<PublishedLine['shown']>): boolean {
  return a.people !== b.people || a.yes !== b.yes || a.blank !== b.blank;
}
