import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import { getField } from '../../model/fields.ts';
import { same } from '../../text/text.ts';
import { GAP } from '../mapping/proposed-line.ts';
import { householdByWords, isCivilWord, labelLookup } from './label-table.ts';
import { type CountedLabel, foldLabel, isPrintable, quote, tidy } from './label-text.ts';
import { type ColumnPlace, placeValues } from './refuse-column.ts';
import { isBlankWord, isYesOrNo } from './yes-no-or-blank.ts';

/** What stands in a cell of an `id` or `text` field. */
type Word = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'blank' | 'destroyed' | 'error' };

/** `1,2E+11`: Excel keeps 15 digits and shows six; what was cut off is gone. */
const SCIENTIFIC = /^-?\d(?:[.,]\d+)?E\+\d+$/i;
/** Error cells of Excel, in Swedish and English: `#SAKNAS!`, `#N/A`, `#REFERENS!`. */
const ERROR_CELL = /^#[A-ZÅÄÖ/0-9]+[!?]?$/i;
/** `########`: the column was too narrow when the sheet was saved as text. */
const NARROW = /^#{3,}$/;

/** What the mapping makes of a word, by its folded form; null: nothing is registered. */
type WordValues = ReadonlyMap<string, string | null>;

/** A pseudonym. `destroyed` stops the run (see `destroyedIds`); `error` is a bad value, never a person. */
export function readId(text: string, values?: WordValues): Word {
  const clean = tidy(text);
  const folded = foldLabel(clean);
  const mapped = values?.get(folded);
  if (mapped !== undefined) return mapped === null ? { kind: 'blank' } : { kind: 'text', text: mapped };
  if (isBlankWord(folded)) return { kind: 'blank' };
  if (SCIENTIFIC.test(clean) || NARROW.test(clean)) return { kind: 'destroyed' };
  return ERROR_CELL.test(clean) ? { kind: 'error' } : { kind: 'text', text: clean };
}

/** A word of a `text` field, as it is shown: the mapping's word where it has one. */
export function readText(text: string, values?: WordValues): Word {
  const clean = tidy(text);
  const folded = foldLabel(clean);
  const mapped = values?.get(folded);
  if (mapped !== undefined) return mapped === null ? { kind: 'blank' } : { kind: 'text', text: mapped };
  if (isBlankWord(folded)) return { kind: 'blank' };
  return ERROR_CELL.test(clean) || NARROW.test(clean) ? { kind: 'error' } : { kind: 'text', text: clean };
}

/** True where a cell holds an error of a spreadsheet: a bad value in every field. */
export function isErrorCell(text: string): boolean {
  return ERROR_CELL.test(text) || NARROW.test(text);
}

/** An `id` column that a spreadsheet has cut to a few digits: several persons have become one. */
export function destroyedIds(place: ColumnPlace, lines: readonly number[]): CodedError {
  return codedError('destroyed-ids', {
    heading: quote(place.heading),
    file: place.file,
    lines: same(lines.slice(0, 5).join(', ')),
  });
}

/** The values of a column that are counted: no words for "not registered" among them. */
export interface CountedValues {
  readonly values: readonly CountedLabel[];
  /** Rows with one of them. */
  readonly filled: number;
}

/**
 * What a column that is called ids holds. `ids`: what tells cases apart; `answers`: a few words or numbers that come
 * again and again; else the fillers that stand among ids where there is none (`Nej`, `0000`), each of which would be
 * one person.
 */
export type IdLikeness = 'ids' | 'answers' | 'none' | { readonly fillers: readonly Filler[] };

/** What stands where there is no id; `isOurs`: a word, noughts or nines of ours, which a message may always name. */
interface Filler extends CountedLabel {
  readonly isOurs: boolean;
}

const NOT_THERE: ReadonlySet<string> = new Set('ingen|inget|inga|finns|finns ej|finns inte|har|har ej'.split('|'));
const roleOf = labelLookup(getField('role'));
const sexOf = labelLookup(getField('sex'));

/** Words that are an answer wherever they stand. A letter alone may be a pseudonym among others. */
function isAnswer(label: string): boolean {
  if (!/\p{L}{2}/u.test(label)) return false;
  const isKnown = isYesOrNo(label) || NOT_THERE.has(label) || isCivilWord(label);
  return isKnown || roleOf(label) !== undefined || sexOf(label) !== undefined || householdByWords(label) !== undefined;
}

const NUMBER = /^\d{1,2}(?:[.,]0+)?$/;
const isMark = (label: string) => isYesOrNo(label) && !NUMBER.test(label);
/** So few different numbers are answers or how many there are; more tell people apart, 0 and 1 among them. */
const FEW_NUMBERS = 3;
/** A list has so few words. */
const FEW_WORDS = 12;
/** Rows on which each stands at least: a month and a decision a row, one person has fewer. */
const ROWS_A_WORD = 10;
const ROWS_A_NUMBER = 40;
/** What stands for nobody: noughts and nines alone, on so many times more rows than others do. */
const NOBODY = /^(?:0+|9{3,}|x{2,})$/;
/** The code of a row that shows how to fill in the others. */
const EXAMPLE = /^(?:exempel|exempelrad|exempelperson|example|test|testrad|testperson|testfall|mall|demo) ?\d*$/;
const TIMES_OF_OTHERS = 10;
const ROWS_OF_NOBODY = 10;
/** So large a part of the different ids have a digit, where a word among them on several times their rows is no id. */
const CODED = 0.9;
const TIMES_A_WORD = 3;
const ROWS_OF_A_WORD = 5;

/**
 * Judges a column that its heading, or the mapping, calls ids.
 * @param suggested the heading is called so for answers too: a few numbers are answers however few the rows
 */
export function idLikeness({ values, filled }: CountedValues, suggested: boolean): IdLikeness {
  const seen = values.map(({ text, rows }) => ({ text, rows, label: foldLabel(text) }));
  const known = seen.filter(({ label }) => !isBlankWord(label));
  if (known.length === 0) return 'none';
  const answers = known.filter(({ label }) => isAnswer(label));
  if (answers.length === known.length) return 'answers';
  const rowsEach = filled / known.length;
  const isList = (rows: number, most: number) => known.length <= most && rowsEach >= rows;
  if (known.every(({ label }) => isMark(label)) && (suggested || isList(ROWS_A_WORD, 2))) return 'answers';
  if (known.every(({ label }) => NUMBER.test(label))) {
    if (suggested && known.length <= FEW_NUMBERS) return 'answers';
    return isList(ROWS_A_NUMBER, FEW_WORDS) ? 'answers' : 'ids';
  }
  if (known.every(({ label }) => /\p{L}{2}/u.test(label) && !/\d/.test(label)) && isList(ROWS_A_WORD, FEW_WORDS))
    return 'answers';
  if (suggested && known.length === 1) return 'answers';
  const rest = known.length > 1 ? (filled - Math.max(...known.map(({ rows }) => rows))) / (known.length - 1) : filled;
  const isCoded = known.filter(({ label }) => /\d/.test(label)).length >= known.length * CODED;
  const isNobody = ({ label, rows }: (typeof known)[number]) =>
    NOBODY.test(label) && rows >= ROWS_OF_NOBODY && rows >= rest * TIMES_OF_OTHERS;
  // `Skyddad`, `Avidentifierad`
  const isWord = ({ label, rows }: (typeof known)[number]) =>
    isCoded && /^[\p{L} ]{3,}$/u.test(label) && rows >= ROWS_OF_A_WORD && rows >= rest * TIMES_A_WORD;
  const fillers = known.flatMap((value): readonly Filler[] => {
    const isOurs = answers.includes(value) || isNobody(value) || (isCoded && EXAMPLE.test(value.label));
    return isOurs || isWord(value) ? [{ text: value.text, rows: value.rows, isOurs }] : [];
  });
  return fillers.length === 0 ? 'ids' : { fillers };
}

/** Fillers that are named. */
const MOST_NAMED = 6;

/** Words among ids that stand where there is none: each would be one person, or one case, on all its rows. */
export function refuseFillers(place: ColumnPlace, fillers: readonly Filler[]): CodedError {
  const shown = fillers.filter((filler) => filler.isOurs || isPrintable(filler)).sort((a, b) => b.rows - a.rows);
  const named = shown.slice(0, MOST_NAMED).map(({ text }) => quote(tidy(text)));
  const words = named.length < fillers.length ? [...named, '"…"'] : named;
  return codedError('id-fillers', {
    ...placeValues(place, { values: words.map((word) => `${word}: ${GAP}`) }),
    words: same(words.join(', ')),
  });
}
