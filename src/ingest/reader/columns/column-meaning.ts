import { dayOf } from '../../../model/calendar.ts';
import type { Field } from '../../../model/fields.ts';
import { createIdSpace, type IdSpace } from '../../joins/id-space.ts';
import { type ColumnOptions, columnReader } from '../../values/column-reader.ts';
import { isDated, yearOfValue } from '../../values/date-values.ts';
import { foldLabel, tidy } from '../../values/label-text.ts';
import { type DateOrder, readWrittenDate } from '../../values/read-date.ts';
import { readId, readText } from '../../values/read-id.ts';
import { bareNumber, NUMBER_READINGS } from '../../values/read-number.ts';
import { BAD, createReadingVote, type ReadingVote, type Value } from '../../values/readings.ts';
import type { Unfit } from '../../values/refuse-dates.ts';
import { NUMBER_CELL, plainText } from '../rows/record.ts';
import { FIRST_LINES } from '../rows/row-tally.ts';

/** What is learnt of a column from its distinct texts. */
export interface Meaning {
  readonly convert: (text: string) => readonly Value[];
  readonly isStated: (text: string) => boolean;
  readonly readings: readonly string[];
  /** The order of dates that the mapping states. */
  readonly order: DateOrder | undefined;
  readonly vote: ReadingVote;
  /** The reading to push, where an earlier pass settled it. */
  readonly fixed: number | null;
  /** By reading: true where a pushed value was another one. */
  readonly missed: boolean[];
  /** By reading: the texts that only other readings understand. */
  readonly unfit: readonly Unfit[];
  /** Lines with ids that a spreadsheet has destroyed. */
  readonly destroyed: number[];
  /** Distinct values met, for columns of few: bit 0 no, bit 1 yes. */
  seen: number;
  distinct: number;
  /**
   * Of months and years: distinct texts that name a day, those of a day but the first, and those from the 24th to the
   * 28th.
   */
  withDay: number;
  laterDays: number;
  paymentDays: number;
  /** Of dates: distinct texts that name no day. */
  months: number;
}

/** What decides the meaning of a column. */
interface MeaningRequest {
  readonly field: Field;
  readonly options: ColumnOptions;
  /** Index of the reading, where an earlier pass settled it. */
  readonly fixed: number | null;
}

/** The meaning of a column before its first text. */
export function createMeaning({ field, options, fixed }: MeaningRequest, spaces: Spaces): Meaning {
  const destroyed: number[] = [];
  const rest = {
    fixed,
    order: options.dateOrder,
    destroyed,
    seen: 0,
    distinct: 0,
    withDay: 0,
    laterDays: 0,
    paymentDays: 0,
    months: 0,
  };
  if (field.type === 'id' || field.type === 'text') {
    const convert = coder(field.id, field.type, options, spaces);
    const vote = createReadingVote(1);
    const stated = new Set(Object.keys(options.values ?? {}).map(foldLabel));
    const isStated = (text: string) => stated.has(foldLabel(text));
    return { convert, isStated, readings: ['only'], vote, missed: [false], unfit: unfitOf(1), ...rest };
  }
  const plain = columnReader(field, options);
  let numbers: typeof plain | null = null;
  const many = plain.readings.length;
  return {
    convert(text) {
      if (!text.startsWith(NUMBER_CELL)) return plain.convert(text);
      numbers ??= columnReader(field, { ...options, cells: 'number' });
      return numbers.convert(text.slice(1));
    },
    isStated: plain.isStated,
    readings: plain.readings,
    vote: createReadingVote(many, isDated(field) ? (value) => yearOfValue(field, value) : undefined),
    missed: new Array<boolean>(many).fill(false),
    unfit: unfitOf(many),
    ...rest,
  };
}

const unfitOf = (readings: number): readonly Unfit[] =>
  Array.from({ length: readings }, () => ({ count: 0, lines: [] }));

function noteUnfit(unfit: Unfit, line: number): void {
  unfit.count++;
  if (unfit.lines.length < FIRST_LINES) unfit.lines.push(line);
}

/** DESTROYED stands apart from bad values: the caller stops the run. */
const DESTROYED = Number.MIN_SAFE_INTEGER;

function coder(id: string, type: 'id' | 'text', options: ColumnOptions, spaces: Spaces) {
  const space = spaces.forField(id, type);
  const values = new Map(Object.entries(options.values ?? {}).map(([label, value]) => [foldLabel(label), value]));
  return (raw: string): readonly Value[] => {
    const text = plainText(raw);
    const word = type === 'id' ? readId(text, values) : readText(text === '' ? (options.blank ?? '') : text, values);
    if (word.kind === 'text') return [space.codeOf(word.text)];
    if (word.kind === 'blank') return [null];
    return [word.kind === 'destroyed' ? DESTROYED : BAD];
  };
}

/** The value of a text that is no cell (a constant, what blank means), by the reading that is pushed. */
export function statedValue(meaning: Meaning, text: string): Value {
  return pushed(meaning, meaning.convert(text));
}

/** The settled reading's value, else that of the first reading that understands the text. */
function pushed({ fixed }: Meaning, values: readonly Value[]): Value {
  const found = fixed === null ? values.find((value) => value !== BAD) : values[fixed];
  return found === undefined ? BAD : found;
}

/** The value of a distinct text, and what it tells of its column. Once per text. */
export function learnText(field: Field, meaning: Meaning, text: string, line: number): Value {
  const values = meaning.convert(text);
  const value = pushed(meaning, values);
  meaning.distinct++;
  if (value === DESTROYED) {
    if (meaning.destroyed.length < FIRST_LINES) meaning.destroyed.push(line);
    return BAD;
  }
  if (values.length > 1) {
    meaning.vote.see(values);
    if (field.type === 'amount' && !text.startsWith(NUMBER_CELL)) seeThree(meaning.vote, bareNumber(tidy(text)));
    const isRead = values.some((read) => read !== BAD);
    values.forEach((read, reading) => {
      if (isRead && read === BAD) noteUnfit(meaning.unfit[reading]!, line);
      if (isRead && read !== value) meaning.missed[reading] = true;
    });
  }
  remark(field, meaning, text, value);
  return value;
}

/** Tells the vote of a number with three decimals or more, by the mark before them. */
function seeThree(vote: ReadingVote, bare: string): void {
  const found = /^-? ?(\d*)([.,])\d{3,}$/.exec(bare);
  if (found === null) return;
  const reading = NUMBER_READINGS.indexOf(found[2] === ',' ? 'decimal-comma' : 'decimal-point');
  vote.seeThree(reading, /^-? ?[1-9]\d{0,2}[.,]\d{3}$/.test(bare));
}

const DAY = /^\s*\d{4}[-/.]?\d\d[-/.]?(\d\d)(?!\d)/;

/** A month alone; six digits may be a day. */
function isMonth(text: string, value: Value): boolean {
  const found = text.startsWith(NUMBER_CELL) ? null : readWrittenDate(tidy(text), undefined);
  return found !== null && found !== 'no-end' && found.day === null && dayOf(found.year, found.month, 1) === value;
}

function remark(field: Field, meaning: Meaning, text: string, value: Value): void {
  if (field.type === 'flag' && typeof value === 'number') meaning.seen |= 1 << value;
  if (field.type === 'date' && isMonth(text, value)) meaning.months++;
  if (field.type === 'month' || field.id.endsWith('birth_year')) {
    const day = DAY.exec(text)?.[1];
    if (day !== undefined) meaning.withDay++;
    if (day !== undefined && Number(day) > 1) meaning.laterDays++;
    if (day !== undefined && Number(day) >= 24 && Number(day) <= 28) meaning.paymentDays++;
  }
}

/** Codes for the words or pseudonyms of a column. */
interface CodeSpace {
  codeOf(text: string): number;
}

/** Codes for the words of one text field over all files, and the words as first written. */
interface WordSpace extends CodeSpace {
  readonly words: readonly string[];
}

/** Words are told apart without regard to case, Unicode form and blanks; the first spelling is kept. */
function createWordSpace(): WordSpace {
  const codes = new Map<string, number>();
  const words: string[] = [];
  return {
    words,
    codeOf(text) {
      const key = foldLabel(text);
      const found = codes.get(key);
      if (found !== undefined) return found;
      codes.set(key, words.length);
      words.push(text);
      return words.length - 1;
    },
  };
}

/** The code spaces of an export as the columns of one file use them. */
export interface Spaces {
  forField(id: string, type: 'id' | 'text'): CodeSpace;
}

/** All code spaces of an export. */
export interface ExportSpaces {
  ofFile(at: number): Spaces;
  /** The words of every text field met so far. */
  words(): ReadonlyMap<string, readonly string[]>;
  /** The ids met so far, by the field that names their space. */
  readonly ids: ReadonlyMap<string, IdSpace>;
}

/** Empty spaces. `formOf`: the form in which the ids of a space are compared (joins/id-space.ts). */
export function createSpaces(formOf: (space: string) => number): ExportSpaces {
  const ids = new Map<string, IdSpace>();
  const texts = new Map<string, WordSpace>();
  return {
    ids,
    ofFile: (at) => ({
      forField(id, type) {
        if (type === 'text') return take(texts, id, createWordSpace);
        const name = id === 'co_applicant_id' ? 'person_id' : id;
        return take(ids, name, () => createIdSpace(formOf(name))).column(at, id);
      },
    }),
    words: () => new Map([...texts].map(([id, space]) => [id, space.words])),
  };
}

function take<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
