import { writeDay, writeMonth } from './calendar.ts';
import { quote, type SampleDialect } from './dialect.ts';
import { LABELS } from './labels.ts';

/** Writes the values of one dialect as cells, ready for the line; undefined is an empty cell. */
export interface Pen {
  readonly word: (list: string, value: string | undefined) => string;
  readonly flag: (value: boolean | undefined) => string;
  readonly text: (value: string | undefined) => string;
  readonly amount: (ore: number | undefined) => string;
  readonly day: (day: number | undefined) => string;
  readonly month: (month: number | undefined) => string;
}

export function createPen(dialect: SampleDialect): Pen {
  const { delimiter, decimal, lang } = dialect;
  const yes = lang === 'sv' ? 'ja' : 'yes';
  const no = lang === 'sv' ? 'nej' : 'no';
  return {
    word: (list, value) => {
      if (value === undefined) return '';
      return quote(lang === 'sv' ? (LABELS[list]?.[value] ?? value) : value, delimiter);
    },
    flag: (value) => (value === undefined ? '' : value ? yes : no),
    text: (value) => (value === undefined ? '' : quote(value, delimiter)),
    amount: (ore) => {
      if (ore === undefined) return '';
      const rest = ore % 100;
      return quote(`${(ore - rest) / 100}${decimal}${rest < 10 ? '0' : ''}${rest}`, delimiter);
    },
    day: (day) => (day === undefined ? '' : writeDay(day)),
    month: (month) => (month === undefined ? '' : writeMonth(month)),
  };
}
