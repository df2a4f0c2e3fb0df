import { compareNames, withoutUnseen } from '../../text/comparing.ts';
import { hideNumbers, maskTold } from '../identity/hide-numbers.ts';

/** Any run of blanks, no-break and thin spaces included, and the empty Braille cell. */
const BLANKS = /[\s\u00a0\u2000-\u200a\u202f\u205f\u2800\u3000]+/g;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
/** `="0001"`: how a system tells Excel that a cell is text and no number. */
const TEXT_GUARD = /^="([^"]*)"$/;

/** A cell as its reader sees it: composed letters, single blanks, none at the ends, no guard against Excel. */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text.startsWith('="') ? unguard(text) : text;
  return unguard(withoutUnseen(text).normalize('NFC').replace(BLANKS, ' ').trim());
}

const unguard = (text: string): string => TEXT_GUARD.exec(text)?.[1]?.trim() ?? text;

/** The form in which labels are compared: tidy, small letters, one kind of dash. */
export function foldLabel(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** A label, and on how many rows it stands. */
export interface CountedLabel {
  readonly text: string;
  readonly rows: number;
}

/** A label that was not understood, and the first lines of its rows. */
export interface SeenLabel extends CountedLabel {
  readonly lines: readonly number[];
}

/** At least so many rows, at most so many characters, no four digits in a row: such a label tells of no person. */
const ROWS = 5;
const CHARACTERS = 60;

/** True where a message may name the label. */
export function isPrintable({ text, rows }: CountedLabel): boolean {
  const clean = tidy(text);
  // The digits may be held apart by blanks only: `1234` and `12 34` are equally telling.
  return (
    rows >= ROWS &&
    clean !== '' &&
    clean.length <= CHARACTERS &&
    !/\d{4}/.test(clean.replace(/ /g, '')) &&
    isPlain(clean)
  );
}

/** The labels that a message may name, commonest first. */
export function printableFirst<L extends CountedLabel>(seen: readonly L[], most: number): readonly L[] {
  return seen
    .filter(isPrintable)
    .sort((a, b) => b.rows - a.rows || compareNames(a.text, b.text))
    .slice(0, most);
}

/** The same, quoted for YAML; at most six. */
export function printableLabels(seen: readonly CountedLabel[]): readonly string[] {
  return printableFirst(seen, 6).map(({ text }) => quote(tidy(text)));
}

/** A heading as a message shows it: quoted, without control characters and identity numbers, at most 60 characters. */
export function quote(text: string): string {
  const clean = tidy(hideNumbers(text)).replace(NUMBER_LIKE, '…');
  const short = clean.length > CHARACTERS ? `${clean.slice(0, CHARACTERS - 1)}…` : clean;
  // Control characters and the marks that turn writing round could disguise a message in a terminal.
  return JSON.stringify(short.replace(CONTROLS, ' '));
}

/** The same for a word of an option or of a file that people write. */
export const quoteTold = (text: string): string => quote(maskTold(text));

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Ten digits or a reserve number, whatever the check digit: wider than the scan, since nothing is lost by hiding it.
 */
const NUMBER_LIKE = /\d{6,}[-+ \u2010-\u2013\u2212]?[\p{L}\d]\d{3}/gu;

function isPlain(text: string): boolean {
  return text.search(CONTROLS) === -1;
}
