import type { Ora } from 'ora';
import { hideNumbers } from '../ingest/identity/hide-numbers.ts';
import type { Lang } from '../text/text.ts';

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

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The only way for text to reach the screen: names of files, headings, keys and labels may stand in it, so identity
 * numbers are hidden, and so are signs that could disguise a message in a terminal.
 */
export function forScreen(text: string): string {
  return hideNumbers(text).replace(CONTROLS, ' ');
}

/** The same for a result that a program reads: every string in it, names of properties too. */
function jsonForScreen(value: unknown, indent?: number): string {
  return JSON.stringify(
    value,
    (_, inner: unknown) => {
      if (typeof inner === 'string') return hideNumbers(inner);
      if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
      return Object.fromEntries(Object.entries(inner).map(([key, property]) => [hideNumbers(key), property]));
    },
    indent,
  );
}

/**
 * A reader who has seen enough closes the pipe (`| head -1`): what is then left unsaid is no failure. Where standard
 * output cannot take the result for another reason (a full disk), `fail` tells and gives the exit code. Faults of
 * standard error cannot be reported anywhere.
 */
export function watchOutput(fail: (error: Error) => number): void {
  process.stderr.on('error', () => {});
  process.stdout.on('error', (error) => {
    if (isClosedPipe(error)) return;
    const code = fail(error);
    // the fault is told after main has given its own code
    process.once('exit', () => {
      process.exitCode = code;
    });
  });
}

/** A write that nobody reads any more: EPIPE, or EOF as older Node on Windows tells it. */
export function isClosedPipe(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false;
  return error.code === 'EPIPE' || (error.code === 'EOF' && 'syscall' in error && error.syscall === 'write');
}

/** A line on standard error that tells how far the run has come; nothing where no person is watching. */
export interface Progress {
  reading(done: number, total: number): void;
  step(words: Readonly<Record<Lang, string>>): void;
  end(): void;
}

export async function showProgress(terminal: Terminal, lang: Lang, quiet: boolean): Promise<Progress> {
  if (quiet || !terminal.interactive) return { reading() {}, step() {}, end() {} };
  const { default: ora } = await import('ora');
  const spinner: Ora = ora({ stream: process.stderr, discardStdin: false }).start();
  const verb = lang === 'sv' ? 'Läser' : 'Reading';
  return {
    reading: (done, total) => {
      spinner.text = total > 0 ? `${verb} ${Math.min(100, Math.floor((100 * done) / total))} %` : `${verb} …`;
    },
    step: (words) => {
      spinner.text = `${words[lang]} …`;
    },
    end: () => void spinner.stop(),
  };
}
