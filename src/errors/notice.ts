import type { Text } from '../text/text.ts';

/** Something to know that stops nothing. As in a CodedError: no line repeats the content of a cell. */
export interface Notice {
  /** Stable, kebab-case: scripts may match it. */
  readonly code: string;
  readonly what: Text;
  readonly advice: Text;
}
