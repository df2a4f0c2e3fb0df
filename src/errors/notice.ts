import type { Text } from '../text/text.ts';
import { CodedError, EXIT } from './coded-error.ts';

/** Something to know that stops nothing. As in a CodedError: no line repeats the content of a cell. */
export interface Notice {
  /** Stable, kebab-case: scripts may match it. */
  readonly code: string;
  readonly what: Text;
  readonly advice: Text;
}

/** A notice that the figures hang on stops the run instead: exit 2, with its own code and lines. */
export const refusalOf = ({ code, what, advice }: Notice): CodedError => new CodedError(EXIT.usage, code, what, advice);
