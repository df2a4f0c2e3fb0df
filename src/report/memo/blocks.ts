/** Words of a memo: what is known, what is stressed, or a marked gap that a person has to fill. */
export type Run = string | { readonly strong: string } | { readonly gap: string };

export interface MemoTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly head: string; readonly numeric: boolean }[];
  /** The first cell of each row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

/** Parts of a memo, from which both the page and the Word document are made, so that they say the same. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string; readonly appendix: boolean }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly quiet: boolean }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  | MemoTable;

/** A whole memo. `facts`: what stands at the top, name and value. */
export interface Memo {
  readonly draft: string;
  readonly kind: string;
  readonly title: string;
  readonly facts: readonly { readonly name: string; readonly runs: readonly Run[] }[];
  readonly blocks: readonly Block[];
}

export const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text, appendix: false });
/** Begins on a page of its own. */
export const appendix = (text: string): Block => ({ kind: 'heading', level: 1, text, appendix: true });
export const paragraph = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs, quiet: false });
export const quiet = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs, quiet: true });
export const list = (ordered: boolean, items: readonly (readonly Run[])[]): Block => ({ kind: 'list', ordered, items });
export const strong = (text: string): Run => ({ strong: text });
export const gap = (text: string): Run => ({ gap: text });

/** A gap as it stands in both: in brackets, so that it does not rest on colour. */
export const writeGap = (text: string): string => `[${text}]`;
