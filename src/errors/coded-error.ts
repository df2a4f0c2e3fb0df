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

/** Something to know that stops nothing. As in a CodedError: no line repeats the content of a cell. */
export interface Notice {
  /** Stable, kebab-case: scripts may match it. */
  readonly code: string;
  readonly what: Text;
  readonly advice: Text;
}

/** A notice that the figures hang on stops the run instead: exit 2, with its own code and lines. */
export const refusalOf = ({ code, what, advice }: Notice): CodedError => new CodedError(EXIT.usage, code, what, advice);

/** The two lines of an error, with `{holes}` for what was found. Both languages of a line have the same holes. */
export interface Lines {
  /** What happened. */
  readonly what: Text;
  /** What to do about it. */
  readonly advice: Text;
}

/** One error code: its exit code, and its lines, or the lines of each case where it is told in several ways. */
export type Entry = { readonly exit: ExitCode } & (
  | (Lines & { readonly cases?: undefined })
  | { readonly cases: Readonly<Record<string, Lines>> }
);

/** The errors of one subject, by code (kebab-case, stable). */
export type Subject = Readonly<Record<string, Entry>>;

/** What may be named: `code`, and `code.case` where the code has cases. */
export type KeyOf<S extends Subject> = {
  [C in keyof S & string]: S[C] extends { readonly cases: infer Cases } ? `${C}.${keyof Cases & string}` : C;
}[keyof S & string];

type LinesOf<S extends Subject, K> = K extends keyof S
  ? S[K]
  : K extends `${infer C}.${infer Case}`
    ? S[C] extends { readonly cases: infer Cases }
      ? Cases[Case & keyof Cases]
      : never
    : never;

/** The holes of both lines in both languages. */
export type HolesOf<S extends Subject, K extends string> =
  LinesOf<S, K> extends infer L ? (L extends Lines ? HolesIn<L['what' | 'advice']['sv' | 'en']> : never) : never;

/** As `fill` sees them: what stands before a brace that closes, back to the last one that opens. */
type HolesIn<Pattern extends string> = Pattern extends `${infer Before}}${infer Rest}`
  ? NameAtEnd<Before> | HolesIn<Rest>
  : never;

type NameAtEnd<Before extends string> = Before extends `${string}{${infer Tail}`
  ? Tail extends `${string}{${string}`
    ? NameAtEnd<Tail>
    : Tail extends '' | `${string}${' ' | '"' | ':' | '.'}${string}`
      ? never
      : Tail
  : never;
