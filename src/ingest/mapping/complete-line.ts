import { quote } from '../values/printable-label.ts';

/** The line of a mapping that calls a file complete: a person without a row there has a no. */
export const completeLine = (file: string): string => `files: [{ match: ${quote(file)}, complete: true }]`;
