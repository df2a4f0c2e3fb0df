import { Dictionary } from '../reader/columns/dictionary.ts';

const encoder = new TextEncoder();

/**
 * The forms in which ids of different files are compared, as bits: numbers without what a spreadsheet puts on or takes
 * off (leading zeros, decimals), letters without case and width.
 */
export const AS_WRITTEN = 0;
export const NUMBERS = 1;
export const LETTERS = 2;

/** From the gentlest. */
export const FORMS = [NUMBERS, LETTERS, NUMBERS | LETTERS] as const;

/** `00017`, `17`, `17.0`, `17,00`, `1 234`: digits and what programs do to them. */
const NUMBER = /^(\d{1,3}(?: \d{3})+|\d+)(?:[.,]0{1,2})?$/;

/** An id in a form. The text is tidy; an id that the form does not concern is given back as it is. */
export function idInForm(text: string, form: number): string {
  const letters = (form & LETTERS) === 0 ? text : text.normalize('NFKC').toLowerCase();
  const digits = (form & NUMBERS) === 0 ? undefined : NUMBER.exec(letters)?.[1];
  return digits === undefined ? letters : digits.replaceAll(' ', '').replace(/^0+(?=\d)/, '');
}

/** An id without anything but letters and digits: never compared so, but told of where it would help. */
export function idWithoutMarks(text: string): string {
  return idInForm(text.replace(/[^\p{L}\p{N}]/gu, ''), NUMBERS | LETTERS);
}

/** The ids of one field in one file: which codes of its space it has. */
export interface IdColumn {
  readonly file: number;
  readonly field: string;
  /** 1 at each code met; as long as the codes met here need. */
  marks(): Uint8Array;
  codeOf(text: string): number;
}

/**
 * Ids that may be the same in several columns: `person_id` and `co_applicant_id` share one space over all files. Told
 * apart letter by letter in the space's form: as they are written, `a1` and `A1` are two persons.
 */
export interface IdSpace {
  readonly form: number;
  readonly columns: readonly IdColumn[];
  size(): number;
  textOf(code: number): string;
  column(file: number, field: string): IdColumn;
  /** False where no id met would be another in the form: nothing need be looked at. */
  mayChange(form: number): boolean;
}

export function createIdSpace(form: number): IdSpace {
  const dictionary = new Dictionary();
  const columns: IdColumn[] = [];
  const variety = createVariety();
  // not a Buffer: another kind of array in the dictionary's hot loop costs a second in a million rows
  let room = new Uint8Array(1 << 8);

  /** Writes the text as UTF-8; gives its length. Plain letters, which most ids are, without a call to the encoder. */
  function write(text: string): number {
    if (text.length * 3 > room.length) room = new Uint8Array(text.length * 3);
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      if (letter >= 0x80) return encoder.encodeInto(text, room).written;
      room[at] = letter;
    }
    return text.length;
  }

  return {
    form,
    columns,
    size: () => dictionary.size,
    textOf: (code) => Buffer.from(dictionary.bytesOf(code)).toString('utf8'),
    mayChange: variety.mayChange,
    column(file, field) {
      let marks = new Uint8Array(256);
      const column: IdColumn = {
        file,
        field,
        marks: () => marks,
        codeOf(text) {
          if (form === AS_WRITTEN) variety.see(text);
          const length = write(idInForm(text, form));
          const code = dictionary.intern(room, 0, length);
          if (code >= marks.length) {
            const longer = new Uint8Array(Math.max(marks.length * 2, code + 1));
            longer.set(marks);
            marks = longer;
          }
          marks[code] = 1;
          return code;
        },
      };
      columns.push(column);
      return column;
    },
  };
}

/** Notes what could differ: letters that stand both large and small, numbers that are not bare. */
function createVariety() {
  let upper = 0;
  let lower = 0;
  let other = false;
  let numbers = false;
  return {
    see(text: string): void {
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 0x61 && code <= 0x7a) lower |= 1 << (code - 0x61);
        else if (code >= 0x41 && code <= 0x5a) upper |= 1 << (code - 0x41);
        else if (code >= 0x80) other = true;
      }
      numbers ||= idInForm(text, NUMBERS) !== text;
    },
    mayChange: (form: number): boolean =>
      ((form & NUMBERS) !== 0 && numbers) || ((form & LETTERS) !== 0 && (other || (upper & lower) !== 0)),
  };
}

/** A form is taken where it finds at least so large a part of the ids that a column has alone: chance finds none. */
const FOUND = 0.1;

/** How the ids of a space would meet in a form. */
interface Trial {
  /** By column: its distinct ids that another column has too. */
  readonly met: readonly number[];
  /** By column: ids that the form makes one with another id of the same column. */
  readonly merged: readonly number[];
}

/**
 * The form in which to compare the ids of a space: as they are written, unless another makes ids meet that did not, and
 * makes one of no two ids of any column. Of several the one in which most meet, then the gentlest.
 */
export function chooseForm(space: IdSpace): number {
  if (space.form !== AS_WRITTEN || space.columns.length < 2 || !FORMS.some(space.mayChange)) return space.form;
  const sizes = space.columns.map(sizeOf);
  const plain = trialOf(space, (text) => text);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  let best = { form: space.form, met: sum(plain.met) };
  for (const form of FORMS) {
    if (!space.mayChange(form)) continue;
    const { met, merged } = trialOf(space, (text) => idInForm(text, form));
    const helps = met.some((now, at) => now - plain.met[at]! >= Math.max(1, FOUND * (sizes[at]! - plain.met[at]!)));
    if (helps && sum(merged) === 0 && sum(met) > best.met) best = { form, met: sum(met) };
  }
  return best.form;
}

/** Distinct ids of a column. */
function sizeOf(column: IdColumn): number {
  return column.marks().reduce((sum, mark) => sum + mark, 0);
}

/** Tries a form on the ids of a space. */
export function trialOf(space: IdSpace, formed: (text: string) => string): Trial {
  const keys = new Dictionary();
  const keyOf = Int32Array.from({ length: space.size() }, (_, code) => {
    const bytes = encoder.encode(formed(space.textOf(code)));
    return keys.intern(bytes, 0, bytes.length);
  });
  const columns = space.columns.map((column) => {
    const marks = new Uint8Array(keys.size);
    let merged = 0;
    eachCode(column, (code) => {
      if (marks[keyOf[code]!] === 1) merged++;
      marks[keyOf[code]!] = 1;
    });
    return { marks, merged };
  });
  const count = new Uint16Array(keys.size);
  for (const { marks } of columns) for (let key = 0; key < marks.length; key++) count[key]! += marks[key]!;
  return {
    met: space.columns.map((column) => {
      let met = 0;
      eachCode(column, (code) => {
        if (count[keyOf[code]!]! > 1) met++;
      });
      return met;
    }),
    merged: columns.map(({ merged }) => merged),
  };
}

/** Every code that a column has. */
function eachCode(column: IdColumn, take: (code: number) => void): void {
  const marks = column.marks();
  for (let code = 0; code < marks.length; code++) if (marks[code] === 1) take(code);
}
