import type { GapRow } from '../../model/audit-document.ts';
import type { LineId } from '../../model/line-id.ts';
import type { Scale } from '../../model/named-figures.ts';
import { roundNumber, writeNumber } from '../../text/number.ts';
import type { Lang, Text } from '../../text/text.ts';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows.ts';
import { signs } from '../words/names.ts';
import { pageWords as w } from '../words/page.ts';
import { type Compared, roundPair } from '../writing/additive-rounding.ts';
import { decimalsIn, decimalsOf, inWrittenUnit } from '../writing/decimals.ts';
import { fieldName, nameFigure } from '../writing/names.ts';
import { roundQuotient } from '../writing/rounded-gap.ts';
import { writePeriod } from '../writing/time.ts';
import { type Column, column, type Setting, type SheetCell } from './table.ts';

/** Headings and words that several sheets use; those of the page stand in words/page.ts. */
export const sheetWords = {
  period: { sv: 'Period', en: 'Period' },
  by: { sv: 'Uppdelning', en: 'Divided by' },
  undivided: { sv: 'ingen', en: 'not divided' },
  everyone: { sv: 'alla', en: 'all' },
  unit: { sv: 'Måttets enhet', en: 'Unit of the figure' },
  gap: { sv: 'Skillnad', en: 'Difference' },
  gapUnit: { sv: 'Skillnadens enhet', en: 'Unit of the difference' },
  from: { sv: 'osäkerhet från', en: 'uncertainty from' },
  to: { sv: 'osäkerhet till', en: 'uncertainty to' },
  base: { sv: 'underlag', en: 'base' },
  compared: { sv: 'Jämförelse', en: 'Comparison' },
  q: { sv: 'q-värde (många frågor samtidigt)', en: 'q-value (many questions at once)' },
  note: { sv: 'Att tänka på', en: 'To bear in mind' },
  what: { sv: 'Vad', en: 'What' },
} as const satisfies Readonly<Record<string, Text>>;

/** Rows of one kind, by question. */
export function byQuestion<R>(find: (rows: IndicatorRows) => readonly R[]): (reader: Reader) => readonly R[] {
  return (reader) => reader.indicators.flatMap(find);
}

export const rowsOf = (indicator: string, { indicators }: Reader): IndicatorRows | undefined =>
  indicators.find(({ described }) => described.id === indicator);

/** The name of a figure; of one that belongs to no question of the document its name in the document. */
function figureName({ indicator, stat }: Pick<LineId, 'indicator' | 'stat'>, reader: Reader): string {
  const rows = rowsOf(indicator, reader);
  return rows ? nameFigure(rows.figure(stat), rows.described.unit, reader) : stat;
}

/** What a level of a breakdown is called; undivided, everyone. */
export function groupName({ by, level }: Pick<LineId, 'by' | 'level'>, { say, labels }: Reader): string {
  return by === null ? say(sheetWords.everyone) : say(labels.level(by, level ?? ''));
}

export const indicator: Column<Pick<LineId, 'indicator'>> = column('indicator', (row) => row.indicator, {
  head: w.question,
  width: 32,
  cell: (id, { reader }) => reader.title(id),
});

export const stat: Column<Pick<LineId, 'indicator' | 'stat'>> = column('stat', (row) => row.stat, {
  head: w.figure,
  width: 30,
  cell: (_, { reader }, row) => figureName(row, reader),
});
/** A column for a period. */
export function periodColumn<R>(name: string, head: Text, read: (row: R) => string): Column<R> {
  return column(name, read, { head, width: 16, cell: (value, { reader }) => writePeriod(value, reader.lang) });
}

export const period: Column<Pick<LineId, 'period'>> = periodColumn('period', sheetWords.period, (row) => row.period);

export const by: Column<Pick<LineId, 'by'>> = column('by', (row) => row.by, {
  head: sheetWords.by,
  width: 18,
  cell: (field, { reader }) => reader.say(field === null ? sheetWords.undivided : fieldName(field)),
});

export const level: Column<Pick<LineId, 'by' | 'level'>> = levelColumn(sheetWords.everyone);

/** `together`: what a divided row without a level is called, which stands for all of its levels. */
export function levelColumn(together: Text): Column<Pick<LineId, 'by' | 'level'>> {
  return column('level', (row) => row.level, {
    head: w.group,
    width: 24,
    cell: (value, { reader }, row) => (value === null ? reader.say(together) : groupName(row, reader)),
  });
}

/** Number formats of a workbook (ECMA-376 part 1, 18.8.31); the program that opens it puts in its own decimal sign. */
const ZERO = `[=0]"${signs.zero.sign}";`;

const digits = (decimals: number): string => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

/** Format of a figure: `45 %`, `7.4 mån`, `6 200 kr`; zero is the sign of zero. */
function figureFormat(scale: Scale, lang: Lang, decimals = decimalsOf(scale)): string {
  switch (scale) {
    case 'share':
      return `${ZERO}${digits(decimals)}${lang === 'sv' ? '" "' : ''}%`;
    case 'months':
      return `${ZERO}${digits(decimals)}" ${lang === 'sv' ? 'mån' : 'mo'}"`;
    case 'days':
      return `${ZERO}${digits(decimals)}" d"`;
    case 'kronor':
      return `${ZERO}#,##0" kr"`;
    case 'count':
      return COUNT;
    default:
      return ZERO + digits(decimals);
  }
}

/** Whole numbers of people, rows or decisions. */
const COUNT = `${ZERO}#,##0`;
/** Months of a curve and ordinal numbers: nought is a number there. */
const PLAIN = 'General';
/** A difference too small for its decimals: the number stays, its sign is not shown. */
const NOUGHT = '"0";"0";"0"';
/** p and q: very small ones are not nought. */
const probability = (lang: Lang): string => (lang === 'sv' ? '[<0.001]"< 0,001";0.000' : '[<0.001]"< 0.001";0.000');

/** Format of a gap: differences with their sign, ratios with two decimals. */
function gapFormat(estimand: GapRow['estimand'], scale: Scale, decimals = decimalsOf(scale)): string {
  if (estimand !== 'difference') return '0.00';
  const number = scale === 'kronor' ? '#,##0' : digits(decimals);
  return `+${number};"\u2212"${number};${number}`;
}

/** Per cent of a workbook are fractions; percentage points are not, and are written as such. */
function gapNumber(value: number, estimand: GapRow['estimand'], scale: Scale): number {
  // 12 digits: a fraction times a hundred without the dust of binary arithmetic.
  return estimand === 'difference' && scale === 'share' ? Number((value * 100).toPrecision(12)) : value;
}

const units: Readonly<Record<Scale, Text>> = {
  share: { sv: 'procent', en: 'per cent' },
  months: { sv: 'månader', en: 'months' },
  days: { sv: 'dagar', en: 'days' },
  kronor: { sv: 'kronor', en: 'kronor' },
  rate: { sv: 'gånger per 100 månader', en: 'times per 100 months' },
  count: { sv: 'antal', en: 'number' },
  number: { sv: 'tal', en: 'number' },
};

/** What a figure is counted in. */
export function figureUnit(scale: Scale, lang: Lang): string {
  return units[scale][lang];
}

const estimands: Readonly<Record<Exclude<GapRow['estimand'], 'difference'>, Text>> = {
  ratio: { sv: 'kvot, kvinnor delat med män', en: 'ratio, women divided by men' },
  rate_ratio: {
    sv: 'kvot mellan takter vid lika lång tid med bistånd, kvinnor delat med män',
    en: 'ratio of paces after the same time with assistance, women divided by men',
  },
  hazard_ratio: { sv: 'kvot mellan takter, kvinnor delat med män', en: 'ratio of paces, women divided by men' },
};

/** What a gap is counted in, and which of the two comes first. */
export function gapUnit(estimand: GapRow['estimand'], scale: Scale, lang: Lang): string {
  if (estimand !== 'difference') return estimands[estimand][lang];
  if (scale === 'share') return lang === 'sv' ? 'procentenheter' : 'percentage points';
  return units[scale][lang];
}

/*
 * What a number of a row is, as a cell: its format, or an empty cell where there is none.
 */

const numberCell = (value: number | null, format: string): SheetCell =>
  value === null ? null : { number: value, format };

type NumberCell = (value: number | null, setting: Setting) => SheetCell;

/** People, rows or decisions. */
export const asCount: NumberCell = (value) => numberCell(value, COUNT);
/** A number as it is: a year, a month of a curve, a place in a list. */
export const asPlain: NumberCell = (value) => numberCell(value, PLAIN);
/** How many times. */
export const asFactor: NumberCell = (value) => numberCell(value, '0.00');
/** p or q. */
export const asProbability: NumberCell = (value, { reader }) => numberCell(value, probability(reader.lang));
/** A share of a whole, whatever the row is counted in. */
export const asShare: NumberCell = (value, { reader }) => numberCell(value, figureFormat('share', reader.lang));
/** The same in whole per cent, written alike in both languages; nought is a number there. */
export const asWholePercent = (value: number | null): SheetCell => numberCell(value, '0%');
/** A figure in the scale of its row. */
export const asFigure: NumberCell = (value, { reader, scale, decimals }) =>
  numberCell(value, figureFormat(scale, reader.lang, decimals));

/** Women against men. */
export function asGap(estimand: GapRow['estimand'], value: number | null, { scale, gapDecimals }: Setting): SheetCell {
  return value === null ? null : numberCell(gapNumber(value, estimand, scale), gapFormat(estimand, scale, gapDecimals));
}

/** Women against men, where a number that is written as nought has no sign. */
export function asSignedGap(estimand: GapRow['estimand'], value: number | null, setting: Setting): SheetCell {
  if (value === null) return null;
  const number = gapNumber(value, estimand, setting.scale);
  const nought = estimand === 'difference' && Math.abs(number) < 0.5 * 10 ** -setting.gapDecimals;
  return nought ? numberCell(number, NOUGHT) : asGap(estimand, value, setting);
}

/** A gap between shares, in percentage points. */
export const asPoints: NumberCell = (value, setting) => asSignedGap('difference', value, setting);

/** A size in the unit of a gap, without a sign of its own: a margin, a spread. */
export function asGapSize(
  estimand: GapRow['estimand'],
  value: number | null,
  { scale }: Setting,
  format: string,
): SheetCell {
  return value === null ? null : numberCell(gapNumber(value, estimand, scale), format);
}

/**
 * Gaps in a table of gaps alone have one decimal, save those in kronor and days, which are whole (disclosure rules), and
 * between shares whose gap and limits are stored in whole per cent.
 */
export function wholeOrTenths(scale: Scale, gap?: Pick<GapRow, 'value' | 'low' | 'high'>): Omit<Setting, 'reader'> {
  const known = (value: number | null) => (value === null ? null : inWrittenUnit(value, scale));
  const stored = scale === 'share' && gap ? decimalsIn([gap.value, gap.low, gap.high].map(known), 1) : 1;
  return { scale, decimals: decimalsOf(scale), gapDecimals: scale === 'kronor' || scale === 'days' ? 0 : stored };
}

/** Figures of women and of men with the gap between them: as on the page, so that they add up. */
export function roundedSetting(compared: Compared, lang: Lang): Omit<Setting, 'reader'> {
  const { scale } = compared.figure;
  const { women, men, decimals, gap } = roundPair(compared);
  const setting = { scale, decimals, gapDecimals: gap?.kind === 'difference' ? gap.decimals : decimals };
  const counted = compared.gap?.value;
  if (gap === null || counted == null || women?.value == null || men?.value == null) return setting;
  if (compared.gap?.estimand === 'rate_ratio') return { ...setting, printed: numberCell(counted, digits(2)) };
  if (compared.gap?.estimand !== 'difference') {
    const [w, m] = [women.value, men.value].map((value) => roundNumber(value, decimals));
    const quotient = roundQuotient(w!, m!, counted);
    return { ...setting, printed: numberCell(quotient.value, digits(quotient.decimals)) };
  }
  const exact = gapNumber(counted, 'difference', scale);
  if (gap.told === 'under')
    return { ...setting, printed: numberCell(exact, `"< ${writeNumber(Math.abs(gap.size), lang, gap.decimals)}"`) };
  return {
    ...setting,
    printed:
      gap.size === 0 ? numberCell(exact, NOUGHT) : numberCell(gap.size, gapFormat('difference', scale, gap.decimals)),
  };
}

/** Gaps between shares, in percentage points with one decimal. */
export const POINTS = wholeOrTenths('share');
