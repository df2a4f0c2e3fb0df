import { Dictionary } from '../reader/columns/dictionary.ts';
import { AS_WRITTEN, idInForm, LETTERS, NUMBERS } from './id-form.ts';

const encoder = new TextEncoder();

/** The ids of one field in one file: which codes of its space it has. */
export interface IdColumn {
  readonly file: number;
  readonly field: string;
  /** 1 at each code met; as long as the codes met here need. */
  marks(): Uint8Array;
  codeOf(text: string): number;
}

/**
 * Ids that may be the same in several columns: `person_id` and `co_applicant_id` share one space over all files. Told apart
 * letter by letter in the space's form: as they are written, `a1` and `A1` are two persons.
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
