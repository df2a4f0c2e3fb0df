import { digitsOfNumberCell, eachShape, isShort } from './find-shapes.ts';
import { type Shaped, USUAL } from './judge-digits.ts';
import { hasExponent } from './normal-text.ts';
import { countForm, type FormTally, mayBeMistyped, mergeForms, note, seemsMistyped, speaks } from './other-forms.ts';

/** Where a text stands: the place of a column, or what is not a column. `sheet:…` for columns of other sheets. */
export type Scope = number | TextScope | `sheet:${string}`;
/**
 * `beside`: comments, headers, properties and formulas of a workbook · `metadata`: keys and values of a Parquet file.
 */
export type TextScope = 'title' | 'total' | 'heading' | 'sheet' | 'file' | 'mapping' | 'beside' | 'metadata';

/**
 * `personal` personnummer · `coordination` samordningsnummer, possibly telephone numbers · `reserve` a reserve number
 * or a mistyped one · `chance` as many right check digits as chance gives: a column of numeric pseudonyms, perhaps. In
 * columns that are shown: `neighbour` a Danish, Icelandic, Norwegian or Finnish number · `contact` telephone, e-mail,
 * street.
 */
export type FindingKind = 'personal' | 'coordination' | 'reserve' | 'chance' | 'neighbour' | 'contact';

export interface Finding {
  readonly scope: Scope;
  readonly kind: FindingKind;
  /** The first lines, at most five. */
  readonly lines: readonly number[];
  /** Distinct texts with shape and date, and how many of them have a right check digit. */
  readonly shaped: number;
  readonly valid: number;
}

export interface IdentityScan {
  /**
   * One call per distinct value, or per candidate cell. `cell`: number cells of a workbook, whose leading zero is lost.
   */
  readonly see: (scope: Scope, text: string, line: number, cell?: 'number') => void;
  readonly decide: (options: {
    /** Columns that the mapping calls pseudonyms; accepted at chance level only. */
    readonly pseudonym: ReadonlySet<number>;
    /** Columns read as dates: yyyyMMddHHmm is a time there. */
    readonly times?: ReadonlySet<number>;
  }) => readonly Finding[];
}

interface Tally {
  /** The first distinct texts. */
  readonly texts: Set<string>;
  readonly seen: Set<string>;
  readonly lines: Record<'valid' | 'reserve' | 'mistyped' | 'shaped', number[]>;
  /** Written as numbers usually are, with a date or without; of these, what may be counted, as seconds since 1970. */
  all: number;
  counted: number;
  /** Of them, what may be yyMMddHHmmss of the last years. */
  stamps: number;
  shaped: number;
  valid: number;
  coordination: number;
  letters: number;
  dashedWrong: number;
  /** Wrong without a hyphen, of twelve digits, and no time. */
  mistyped: number;
  times: number;
  /** Of the times, those of the last years, when hardly anybody in a case is born. */
  lateTimes: number;
  /** What is written otherwise than numbers usually are, by its form. */
  readonly others: Map<string, FormTally>;
}

/**
 * From so many shaped values on, the share of right check digits speaks for itself; chance gives 10 %.
 */
const ENOUGH = 30;
const BY_CHANCE = 0.2;
/** Distinct times without exception that make an unknown column a column of times: ten real numbers never all are. */
const TIMES = 10;
/** Seconds since 1970, from 2008 to 2030; serial numbers of eight digits, filled up with noughts. */
const COUNTED = /^(?:1[2-8]|00)\d{8}$/;
/** From 2010 to 2029. Of real numbers of twelve digits hardly one in four could be one, and ten never all are. */
const STAMP = /^[12]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])(?:[0-5]\d){2}$/;
/** Ten digits at the beginning or the end of twelve. */
const WITHIN_TWELVE = /^12[<>]/;
/** Beyond so many distinct numbers of one column, repeats are counted again: the shares hardly move. */
const MOST_KEPT = 200_000;
const MOST_TEXTS = 10_000;

/** Looks for identity numbers, and decides per column on its distinct values when the file has been read. */
export function createIdentityScan(): IdentityScan {
  const tallies = new Map<Scope, Tally>();
  return {
    see(scope, text, line, cell) {
      if (!hasRoom(text)) return;
      const tally = tallies.get(scope) ?? emptyTally();
      if (tally.texts.size === 0) tallies.set(scope, tally);
      // columns that are not read come cell by cell, and most of them say the same again and again
      if (tally.texts.has(text)) return;
      if (tally.texts.size < MOST_TEXTS) tally.texts.add(text);
      eachShape(cell === 'number' ? digitsOfNumberCell(text) : text, (shaped) => {
        if (tally.seen.has(shaped.text)) return;
        if (tally.seen.size < MOST_KEPT) tally.seen.add(shaped.text);
        if (shaped.form === USUAL) count(tally, shaped, line);
        else countForm(tally.others, shaped, line);
      });
    },
    decide({ pseudonym, times = new Set() }) {
      return [...tallies].flatMap(([scope, tally]) => {
        const isColumn = typeof scope === 'number' || scope.startsWith('sheet:');
        const isStamps = isColumn && tally.stamps === tally.all && tally.stamps >= TIMES;
        const isDate = typeof scope === 'number' && times.has(scope);
        const kind = isStamps ? null : isColumn ? ofColumn(tally, isDate) : ofText(scope, tally);
        const other = mergeForms(
          [...tally.others].flatMap(([form, formTally]) =>
            (isStamps && WITHIN_TWELVE.test(form)) || !speaks(form, formTally) ? [] : [formTally],
          ),
        );
        if (other !== null && (kind === null || kind === 'chance'))
          return [{ scope, ...of(other), kind: named(other) }];
        const wrong = mergeForms([...tally.others.values()].filter(seemsMistyped));
        if (wrong !== null && kind === null)
          return [{ scope, ...of(wrong), lines: wrong.mistypedLines, kind: 'reserve' }];
        const isPseudonym = typeof scope === 'number' && pseudonym.has(scope);
        if (kind === null && !isPseudonym && !isStamps && seemsMistyped(tally))
          return [{ scope, kind: 'reserve', lines: tally.lines.mistyped, shaped: tally.shaped, valid: tally.valid }];
        if (!kind || (kind === 'chance' && isPseudonym)) return [];
        const lines = tally.lines[kind === 'reserve' ? 'reserve' : kind === 'chance' ? 'shaped' : 'valid'];
        return [{ scope, kind, lines, shaped: tally.shaped, valid: tally.valid }];
      });
    },
  };
}

/** Digits of a number that has lost two noughts in front. */
const FEWEST = 8;
/** Of those that are written with letters, or without the noughts of day and month. */
const SHORTEST = 7;

/**
 * False for most texts, without looking closer: too few digits, all of them plain. The exponent of a number, a code of
 * the web or a letter of another script may make more of them, and letters may stand for some.
 */
function hasRoom(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits++;
    else if (code >= 0x80 || code === 0x25 || code === 0x26) return true;
    else if ((code | 0x20) === 0x65 && isDigit(text.charCodeAt(at - 1)) && hasExponent(text)) return true;
  }
  // eight and signs between them are a day
  if (digits > FEWEST || (digits === FEWEST && text.length === FEWEST)) return true;
  return digits >= SHORTEST && isShort(text);
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

const emptyTally = (): Tally => ({
  texts: new Set(),
  seen: new Set(),
  lines: { valid: [], reserve: [], mistyped: [], shaped: [] },
  all: 0,
  counted: 0,
  stamps: 0,
  shaped: 0,
  valid: 0,
  coordination: 0,
  letters: 0,
  dashedWrong: 0,
  mistyped: 0,
  times: 0,
  lateTimes: 0,
  others: new Map(),
});

function count(tally: Tally, shaped: Shaped, line: number): void {
  tally.all += 1;
  if (COUNTED.test(shaped.text)) tally.counted += 1;
  if (STAMP.test(shaped.text)) tally.stamps += 1;
  if (!shaped.dated) return;
  tally.shaped += 1;
  note(tally.lines.shaped, line);
  if (shaped.time) tally.times += 1;
  if (shaped.time && !shaped.alone) tally.lateTimes += 1;
  if (shaped.valid) {
    tally.valid += 1;
    if (shaped.coordination) tally.coordination += 1;
    note(tally.lines.valid, line);
  } else if (shaped.tail === 'letter' || shaped.dashed) {
    if (shaped.tail === 'letter') tally.letters += 1;
    else tally.dashedWrong += 1;
    note(tally.lines.reserve, line);
  } else if (!shaped.time && mayBeMistyped(shaped)) {
    tally.mistyped += 1;
    note(tally.lines.mistyped, line);
  }
}

function ofColumn(tally: Tally, isDate: boolean): FindingKind | null {
  const { shaped, valid, letters, dashedWrong, times, lateTimes } = tally;
  if (shaped === 0) return null;
  // what is counted is a date by chance only; numbers of children always are
  if (tally.counted === tally.all && tally.all >= TIMES && shaped * 2 <= tally.all) return null;
  if (times === shaped && (isDate || shaped >= TIMES)) return null;
  // 20250301-1230: of few times, chance makes a check digit right in less than half of them
  if (lateTimes === shaped && valid * 2 < shaped) return null;
  const share = valid / shaped;
  if (valid > 0 && (shaped < ENOUGH || share >= BY_CHANCE)) return named(tally);
  // Chance does not make letters: such a column is never a numeric pseudonym.
  if (letters > 0 || (dashedWrong > 0 && shaped < ENOUGH)) return 'reserve';
  return shaped >= ENOUGH ? 'chance' : null;
}

/**
 * Titles, totals, headings and names: a single text decides. File names and titles often carry the time they were made.
 */
function ofText(scope: Scope, tally: Tally): FindingKind | null {
  const mayBeTimed = scope === 'file' || scope === 'title' || scope === 'sheet';
  if (tally.shaped === 0 || (mayBeTimed && tally.times === tally.shaped)) return null;
  if (tally.valid > 0) return named(tally);
  return tally.letters + tally.dashedWrong > 0 ? 'reserve' : null;
}

const of = ({ lines, shaped, valid }: FormTally) => ({ lines, shaped, valid });

const named = ({ coordination, valid }: Pick<Tally, 'coordination' | 'valid'>): FindingKind =>
  coordination * 2 > valid ? 'coordination' : 'personal';
