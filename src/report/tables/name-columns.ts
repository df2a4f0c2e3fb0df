import type { LineId } from '../../model/line-id.ts';
import type { Text } from '../../text/text.ts';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import { pageWords as w } from '../words/page.ts';
import { writePeriod } from '../writing/dates.ts';
import { fieldName, nameFigure } from '../writing/names.ts';
import { type Column, column } from './table.ts';

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
