import type { Text } from '../text/text.ts';

/** Exit codes of the program; the list and its meaning: README, "Exit codes". */
export const EXIT = {
  done: 0,
  failure: 1,
  usage: 2,
  nothingToRead: 3,
  identityNumbers: 4,
  gateFailed: 5,
  wouldDisclose: 6,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * Misuse or trouble that a person can mend: one line about what happened, one about what to do.
 * Neither line may repeat the content of a cell, nor carry a library's own message.
 */
export class CodedError extends Error {
  readonly exit: ExitCode;
  /** Stable, kebab-case: scripts may match it. */
  readonly code: string;
  readonly what: Text;
  readonly advice: Text;

  constructor(exit: ExitCode, code: string, what: Text, advice: Text) {
    super(what.en);
    this.name = 'CodedError';
    this.exit = exit;
    this.code = code;
    this.what = what;
    this.advice = advice;
  }
}
