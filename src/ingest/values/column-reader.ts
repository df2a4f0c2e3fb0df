import type { Field } from '../../model/fields.ts';
import {
  DATE_READINGS,
  type DateOptions,
  isDated,
  readDay,
  readInOrders,
  readMonth,
  readPeriod,
  readYear,
} from './date-values.ts';
import { isClosed, labelLookup, wholeCode } from './label-table.ts';
import { foldLabel, tidy } from './label-text.ts';
import type { DateOrder } from './read-date.ts';
import { isErrorCell } from './read-id.ts';
import {
  bareNumber,
  type Decimal,
  NUMBER_READINGS,
  type NumberReading,
  readDecimal,
  readMachineDecimal,
  toFloor,
  toOre,
  toWhole,
} from './read-number.ts';
import { BAD, type Value } from './readings.ts';
import { isBlankWord } from './yes-no-or-blank.ts';

export interface ColumnOptions {
  /** The mapping's labels: word of the export → closed value, number or date; null = not registered. */
  readonly values?: Readonly<Record<string, string | null>> | undefined;
  readonly decimal?: ',' | '.' | undefined;
  readonly dateOrder?: DateOrder | undefined;
  /** What an empty cell means (`blank: no`). Words such as `vet ej` stay not registered. */
  readonly blank?: string | undefined;
  /** `first_day_without`: `aid_end` is moved one day back. Default: the last day with aid. */
  readonly endIs?: 'last_day_with' | 'first_day_without' | undefined;
  /** `number`: number cells of a workbook (decimal point, exponents, serial dates). Default `text`. */
  readonly cells?: 'text' | 'number' | undefined;
  /** The workbook counts serial dates from 1904. */
  readonly date1904?: boolean | undefined;
}

export interface ColumnReader {
  /** Readings the column may have: `decimal-comma` and `decimal-point`, those of date-values.ts, or `only`. */
  readonly readings: readonly string[];
  /**
   * Once per distinct text, decoded, not trimmed. One value per reading, in their order. Enum: index in `field.values`;
   * flag: 0 or 1; date: days since 1970-01-01; month: year × 12 + month − 1; amount: öre (safe integer);
   * period: as in model/fields.ts.
   */
  readonly convert: (text: string) => readonly Value[];
  /** True where the mapping, or the heading, says what the text means. */
  readonly isStated: (text: string) => boolean;
}

type Core = (clean: string, folded: string) => readonly Value[];

/** Reader of one column. `id` and `text` fields are coded by the caller (read-id.ts): for them it throws RangeError. */
export function columnReader(field: Field, options: ColumnOptions = {}): ColumnReader {
  const readings = readingsOf(field, options);
  const core = coreReader(field, options);
  const mapped = new Map(Object.entries(options.values ?? {}).map(([label, value]) => [foldLabel(label), value]));
  const mappedOf = (folded: string): string | null | undefined => {
    const exact = mapped.get(folded);
    return exact === undefined ? mapped.get(wholeCode(folded)) : exact;
  };
  const known = isClosed(field) ? labelLookup(field) : undefined;
  const nothing: readonly Value[] = new Array<Value>(readings.length).fill(null);
  const bad: readonly Value[] = new Array<Value>(readings.length).fill(BAD);
  const stated = (value: string): readonly Value[] => core(tidy(value), foldLabel(value));
  const blank = options.blank === undefined ? nothing : stated(options.blank);
  return {
    readings,
    convert(text) {
      const clean = tidy(text);
      const folded = foldLabel(clean);
      const target = mappedOf(folded);
      if (target !== undefined) return target === null ? nothing : stated(target);
      if (clean === '') return blank;
      if (known?.(folded) === undefined && isBlankWord(folded)) return nothing;
      return isErrorCell(clean) ? bad : core(clean, folded);
    },
    isStated: (text) => mappedOf(foldLabel(text)) !== undefined,
  };
}

function readingsOf(field: Field, options: ColumnOptions): readonly string[] {
  if (field.type === 'amount' || field.type === 'integer') return numberReadings(options);
  return isDated(field) && options.dateOrder === undefined ? DATE_READINGS : ['only'];
}

const numberReadings = ({ decimal }: ColumnOptions): readonly NumberReading[] =>
  decimal === undefined ? NUMBER_READINGS : [decimal === ',' ? 'decimal-comma' : 'decimal-point'];

function coreReader(field: Field, options: ColumnOptions): Core {
  switch (field.type) {
    case 'enum':
    case 'flag':
      return labelCore(field);
    case 'integer':
    case 'amount':
      return numberCore(field, options, numberReadings(options));
    case 'date':
      return dateCore(options, (clean, said) => readDay(field, clean, said));
    case 'month':
      return dateCore(options, readMonth);
    case 'period':
      return dateCore(options, (clean, { dateOrder }) => readPeriod(clean, dateOrder) ?? BAD);
    default:
      throw new RangeError(`field ${field.id} is coded by the dictionary`);
  }
}

function dateCore(options: ColumnOptions, read: (clean: string, options: DateOptions) => Value): Core {
  if (options.dateOrder === undefined)
    return (clean) => readInOrders(clean, (dateOrder) => read(clean, { ...options, dateOrder }));
  return (clean) => {
    const value = read(clean, options);
    // what is no date in the stated order may yet be one that tells itself: a month of six digits
    return [value === BAD ? read(clean, { ...options, dateOrder: undefined }) : value];
  };
}

function labelCore(field: Field): Core {
  const known = labelLookup(field);
  return (_, folded) => [known(folded) ?? BAD];
}

/** Whoever is 58,77 is 58. */
const AGES: ReadonlySet<string> = new Set(['age', 'co_applicant_age']);

function numberCore(field: Field, options: ColumnOptions, readings: readonly NumberReading[]): Core {
  const [low, high] = field.range ?? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  const isYear = field.id.endsWith('birth_year');
  const toValue = field.type === 'amount' ? toOre : AGES.has(field.id) ? toFloor : toWhole;
  const within = (number: Decimal | null): Value => {
    const value = number && toValue(number);
    return value !== null && value >= low && value <= high ? value : BAD;
  };
  // A date of birth is cut to its year: the day is never kept.
  const yearOf = (clean: string): Value => (isYear ? (readYear(clean, options, low, high) ?? BAD) : BAD);
  return (clean) => {
    const machine = options.cells === 'number' ? readMachineDecimal(clean) : null;
    const bare = bareNumber(clean);
    return readings.map((reading) => {
      const value = within(machine ?? readDecimal(bare, reading));
      return value === BAD ? yearOf(clean) : value;
    });
  };
}
