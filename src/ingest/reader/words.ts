import { foldLabel } from '../values/fold-label.ts';
import { Dictionary } from './dictionary.ts';

// not Buffer.from: another kind of array in the dictionary's hot loop costs a second in a million rows
const encoder = new TextEncoder();

/** Codes for the pseudonyms of one space: `person_id` and `co_applicant_id` share one over all files. */
export interface CodeSpace {
  codeOf(text: string): number;
}

/** Codes for the words of one text field over all files, and the words as first written. */
export interface WordSpace extends CodeSpace {
  readonly words: readonly string[];
}

/** Pseudonyms are told apart letter by letter: `a1` and `A1` are two persons. */
export function createIdSpace(): CodeSpace {
  const dictionary = new Dictionary();
  return {
    codeOf(text) {
      const bytes = encoder.encode(text);
      return dictionary.intern(bytes, 0, bytes.length);
    },
  };
}

/** Words are told apart without regard to case, Unicode form and blanks; the first spelling is kept. */
export function createWordSpace(): WordSpace {
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

/** All code spaces of an export. */
export interface Spaces {
  forField(id: string, type: 'id' | 'text'): CodeSpace;
  /** The words of every text field met so far. */
  words(): ReadonlyMap<string, readonly string[]>;
}

export function createSpaces(): Spaces {
  const ids = new Map<string, CodeSpace>();
  const texts = new Map<string, WordSpace>();
  return {
    forField(id, type) {
      if (type === 'text') return take(texts, id, createWordSpace);
      return take(ids, id === 'co_applicant_id' ? 'person_id' : id, createIdSpace);
    },
    words: () => new Map([...texts].map(([id, space]) => [id, space.words])),
  };
}

function take<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
