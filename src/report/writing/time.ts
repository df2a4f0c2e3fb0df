import type { ChangeRow, FigureRow } from '../../model/audit-document.ts';
import type { DefinitionBreak } from '../../model/definition-breaks.ts';
import type { Horizon } from '../../model/named-figures.ts';
import { judgeChange } from '../../model/verdict.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import type { Pair } from '../rows.ts';
import { anyLong, breakWords, gapChanges, measures, monthNames, monthsLong, periodNames } from '../words/time.ts';
import { roundPair } from './additive-rounding.ts';
import { writeGapCell } from './figures.ts';
import { capitalise } from './nouns.ts';

/**
 * Whether a gap of shares has changed. Told as a change only when it is certain among all; as about the same only when
 * the whole interval lies within the margin; else as not known. `before` and `after`: the two periods.
 */
export function writeChange(
  row: ChangeRow,
  margin: number | null,
  before: Pair | undefined,
  after: Pair | undefined,
  lang: Lang,
): string {
  const said = (pair: Pair | undefined): string =>
    pair ? (writeGapCell(roundPair(pair).gap, 'share', pair.unit, lang) ?? '') : '';
  const cells = { before: said(before), after: said(after) };
  const periods = { from: writePeriod(row.from, lang), to: writePeriod(row.to, lang) };
  const told = cells.before !== '' && cells.after !== '';
  const verdict = judgeChange(told ? row : { ...row, q: null }, margin);
  return fill(gapChanges[verdict], { ...periods, ...cells })[lang];
}

/**
 * What changed between two days, and that the figures on each side are to be compared with care; '' where nothing did.
 */
export function writeBreaks(breaks: readonly DefinitionBreak[], lang: Lang): string {
  if (breaks.length === 0) return '';
  const told = breaks.map(
    ({ date, label, note, source }) =>
      fill(breakWords.from, { day: writeDate(date, lang), label, note: makeSentence(note[lang]), source })[lang],
  );
  return [...told, breakWords.care[lang]].join(' ');
}

/** A note of the municipality's own may be a few words without a full stop. */
function makeSentence(note: string): string {
  return ['.', '!', '?'].includes(note.at(-1) ?? '') ? capitalise(note) : `${capitalise(note)}.`;
}

/** An ISO date in words: `1 januari 2025`. */
export function writeDate(iso: string, lang: Lang): string {
  const day = writeDay(iso, lang);
  return day === null ? iso : `${day} ${iso.slice(0, iso.indexOf('-'))}`;
}

/** The day without its year: `1 januari`; null where it is no date. */
function writeDay(iso: string, lang: Lang): string | null {
  const [, month, day] = iso.split('-');
  const name = monthNames[Number(month) - 1]?.name[lang];
  return name === undefined ? null : `${Number(day)}\u00a0${name}`;
}

/** Two dates as a span; the year is said once when it is the same: `1 januari–31 december 2025`. */
export function writeDates(from: string, to: string, lang: Lang): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const start = (sameYear ? writeDay(from, lang) : null) ?? writeDate(from, lang);
  return `${start} – ${writeDate(to, lang)}`;
}

/** The id of a quarter, `2025-Q3`, and of a month, `2025-09`: the year first. */
const QUARTER = /^(\d{4})-Q(\d)$/;
const MONTH = /^(\d{4})-(\d{2})$/;

/** A period's id in words: `2025`, `kvartal 3 2025`, `september 2025`, `hela perioden`. */
export function writePeriod(id: string, lang: Lang): string {
  if (id === 'all') return periodNames.all[lang];
  const quarter = QUARTER.exec(id);
  if (quarter) return fill(periodNames.quarter, { year: quarter[1]!, quarter: quarter[2]! })[lang];
  const month = MONTH.exec(id);
  if (month) return `${monthNames[Number(month[2]) - 1]?.name[lang]} ${month[1]}`;
  return id;
}

/** The same for an axis: `kv 3`, `sep`, with the year where it changes. */
export function shortenPeriod(id: string, lang: Lang): string {
  const quarter = QUARTER.exec(id);
  if (quarter) return fill(periodNames.shortQuarter, { quarter: quarter[2]! })[lang];
  const month = MONTH.exec(id);
  return (month && monthNames[Number(month[2]) - 1]?.short[lang]) ?? id;
}

/** A horizon in words, as a sentence asks for it. */
export function writeHorizon({ value, unit }: Horizon): { readonly horizon: Text; readonly horizon_def: Text } {
  const own = unit === 'months' ? monthsLong[value] : undefined;
  if (own) return own;
  const { horizon, horizon_def } = anyLong[unit];
  const number = String(value);
  return { horizon: fill(horizon, { number }), horizon_def: fill(horizon_def, { number }) };
}

/** What a restricted mean is part of, and no average: `av de första 30 dagarna`. Null for any other figure. */
export function writePartOf({ kind, horizon }: Pick<FigureRow, 'kind' | 'horizon'>): Text | null {
  return kind === 'restricted_mean' && horizon ? fill(measures.of_first, writeHorizon(horizon)) : null;
}
