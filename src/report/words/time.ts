import type { Text } from '../../text/text.ts';

/** January to December; `short` on an axis. */
export const monthNames: readonly { readonly name: Text; readonly short: Text }[] = [
  { name: { sv: 'januari', en: 'January' }, short: { sv: 'jan', en: 'Jan' } },
  { name: { sv: 'februari', en: 'February' }, short: { sv: 'feb', en: 'Feb' } },
  { name: { sv: 'mars', en: 'March' }, short: { sv: 'mar', en: 'Mar' } },
  { name: { sv: 'april', en: 'April' }, short: { sv: 'apr', en: 'Apr' } },
  { name: { sv: 'maj', en: 'May' }, short: { sv: 'maj', en: 'May' } },
  { name: { sv: 'juni', en: 'June' }, short: { sv: 'jun', en: 'Jun' } },
  { name: { sv: 'juli', en: 'July' }, short: { sv: 'jul', en: 'Jul' } },
  { name: { sv: 'augusti', en: 'August' }, short: { sv: 'aug', en: 'Aug' } },
  { name: { sv: 'september', en: 'September' }, short: { sv: 'sep', en: 'Sep' } },
  { name: { sv: 'oktober', en: 'October' }, short: { sv: 'okt', en: 'Oct' } },
  { name: { sv: 'november', en: 'November' }, short: { sv: 'nov', en: 'Nov' } },
  { name: { sv: 'december', en: 'December' }, short: { sv: 'dec', en: 'Dec' } },
];

/** Periods that are no month. */
export const periodNames = {
  all: { sv: 'hela perioden', en: 'the whole period' },
  quarter: { sv: 'kvartal\u00a0{quarter} {year}', en: 'quarter\u00a0{quarter} {year}' },
  shortQuarter: { sv: 'kv\u00a0{quarter}', en: 'Q\u00a0{quarter}' },
} as const satisfies Readonly<Record<string, Text>>;

/** A length of time: `horizon` as in `inom tolv månader`, `horizon_def` as in `under de första tolv månaderna`. */
interface LengthOfTime {
  readonly horizon: Text;
  readonly horizon_def: Text;
}

/** Months by their number, where the number is a word of its own. */
export const monthsLong: Readonly<Record<number, LengthOfTime>> = {
  3: { horizon: { sv: 'tre månader', en: 'three months' }, horizon_def: { sv: 'tre månaderna', en: 'three months' } },
  6: { horizon: { sv: 'sex månader', en: 'six months' }, horizon_def: { sv: 'sex månaderna', en: 'six months' } },
  12: {
    horizon: { sv: 'tolv månader', en: 'twelve months' },
    horizon_def: { sv: 'tolv månaderna', en: 'twelve months' },
  },
};

/** Any other number of months, or of days. */
export const anyLong: Readonly<Record<'months' | 'days', LengthOfTime>> = {
  months: {
    horizon: { sv: '{number} månader', en: '{number} months' },
    horizon_def: { sv: '{number} månaderna', en: '{number} months' },
  },
  days: {
    horizon: { sv: '{number} dagar', en: '{number} days' },
    horizon_def: { sv: '{number} dagarna', en: '{number} days' },
  },
};

/** `{measured}`: what a length of time is, after its size. A restricted mean is none of a whole time. */
export const measures = {
  on_average: { sv: 'i genomsnitt', en: 'on average' },
  of_first: { sv: 'av de första {horizon_def}', en: 'of the first {horizon_def}' },
} as const satisfies Readonly<Record<string, Text>>;

/** Whether a gap of shares has changed between two periods. */
export const gapChanges = {
  changed: {
    sv: 'Skillnaden har ändrats: {from} var andelen {before}, och {to} {after}.',
    en: 'The difference has changed: in {from} the share was {before}, and in {to} {after}.',
  },
  alike: {
    sv: 'Skillnaden är ungefär lika stor {to} som {from}.',
    en: 'The difference is about as large in {to} as in {from}.',
  },
  unclear: {
    sv: 'Det går inte att säga om skillnaden har ändrats från {from} till {to}. Det är försiktigt räknat, eftersom samma personer kan finnas i båda.',
    en: 'There is no telling whether the difference has changed from {from} to {to}. That is counted with caution, since the same people may be in both.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Under a series that crosses a day on which a law or a routine changed. `{note}` is a whole sentence. */
export const breakWords = {
  from: { sv: 'Från den {day}: {label}. {note} ({source})', en: 'From {day}: {label}. {note} ({source})' },
  care: {
    sv: 'Jämför tiden före och efter med försiktighet.',
    en: 'Compare the time before and the time after with care.',
  },
} as const satisfies Readonly<Record<string, Text>>;
