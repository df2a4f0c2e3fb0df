import { hideNumbers } from '../ingest/identity/hide-numbers.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The one way of a text to the screen: names of files, headings, keys and labels may stand in it, so identity numbers are
 * hidden, and so are signs that could disguise a message in a terminal.
 */
export function forScreen(text: string): string {
  return hideNumbers(text).replace(CONTROLS, ' ');
}

/** The same for a result that a program reads: every text in it, names of properties too. */
export function jsonForScreen(value: unknown, indent?: number): string {
  return JSON.stringify(
    value,
    (_, one: unknown) => {
      if (typeof one === 'string') return hideNumbers(one);
      if (one === null || typeof one !== 'object' || Array.isArray(one)) return one;
      return Object.fromEntries(Object.entries(one).map(([key, inner]) => [hideNumbers(key), inner]));
    },
    indent,
  );
}
