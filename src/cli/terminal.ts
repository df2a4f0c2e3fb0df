import { forScreen, jsonForScreen } from './for-screen.ts';

/** Where words go: results on standard output, everything else on standard error. */
export interface Terminal {
  result(line: string): void;
  /** A result as JSON, for programs. */
  data(value: unknown, indent?: number): void;
  note(line: string): void;
  readonly interactive: boolean;
}

export const terminal: Terminal = {
  result: (line) => void process.stdout.write(`${forScreen(line)}\n`),
  data: (value, indent) => void process.stdout.write(`${jsonForScreen(value, indent)}\n`),
  note: (line) => void process.stderr.write(`${forScreen(line)}\n`),
  interactive: process.stderr.isTTY === true,
};
