/**
 * Mutants that change nothing that can be seen, and why. By content, so that lines above may come and go; `after` and `nth`
 * (of those alike on the line) stand where one of several is meant.
 */
export const EQUIVALENT = [];
