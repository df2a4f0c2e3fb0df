/** A file that a person writes has a tenth of it. */
const DEEPEST = 100;
const LEAD = /^[ \t?-]*/;
/** Two blanks a level, and as many dashes on one line. */
const LONGEST_LEAD = DEEPEST * 4;

/**
 * True for a text whose brackets, dashes or indentation nest deeper than any file of settings. A parser that calls itself
 * runs out of stack in the middle of anything, and that may end the process without an error to catch.
 */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return text.split('\n').some((line) => (LEAD.exec(line)?.[0].length ?? 0) > LONGEST_LEAD);
}
