/** `01 Arbete`, `1. Arbete`, `A - Arbete`: a code, and the mark that parts it from its words. */
const CODED = /^(?:\d{1,3} ?[.):]|\d{1,3} -|\p{L} ?[.):]|\p{L} -|\d{2,3}(?= )) *(\p{L}.*)$/u;

/** The words behind a code, or undefined. A bare digit is none: `2 barn` may be how many. */
export function behindCode(folded: string): string | undefined {
  return CODED.exec(folded)?.[1];
}
