import { createIdSpace, type IdSpace } from '../../joins/id-space.ts';
import { foldLabel } from '../../values/fold-label.ts';

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
