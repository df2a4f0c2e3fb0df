import type { Ora } from 'ora';
import { hideNumbers } from '../ingest/identity/hide-numbers.ts';
import type { Lang } from '../text/text.ts';

/** How a run is to speak: `quiet` leaves errors and results as JSON, `log` makes every line of standard error JSON. */
interface Voice {
  readonly quiet: boolean;
  readonly log: boolean;
}

/** Where words go: results on standard output, everything else on standard error. */
export interface Terminal {
  voice: Voice;
  result(line: string): void;
  /** A result as JSON, for programs. */
  data(value: unknown, indent?: number): void;
  /** What is good to know and stops nothing. */
  hint(line: string): void;
  /** What went wrong. */
  note(line: string): void;
  /** One line of `--log json`; nothing without it. Codes, names of steps and numbers only. */
  log(event: LogEvent): void;
  readonly interactive: boolean;
}

/** A line of `--log json`. */
interface LogEvent {
  readonly event: 'step' | 'warning' | 'done' | 'error' | 'note';
  readonly [property: string]: unknown;
}

export const terminal: Terminal = {
  voice: { quiet: false, log: false },
  result: (line) => {
    if (!terminal.voice.quiet) process.stdout.write(`${forScreen(line)}\n`);
  },
  data: (value, indent) => void process.stdout.write(`${jsonForScreen(value, indent)}\n`),
  hint: (line) => {
    if (!terminal.voice.quiet && !terminal.voice.log) process.stderr.write(`${forScreen(line)}\n`);
  },
  note: (line) => {
    if (terminal.voice.log) terminal.log({ event: 'note', text: line });
    else process.stderr.write(`${forScreen(line)}\n`);
  },
  log: (event) => {
    if (terminal.voice.log) process.stderr.write(`${jsonForScreen(event)}\n`);
  },
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

/** Steps of a run, in order, as a person reads them; their names are those of the log. */
const STEPS = {
  read: { sv: 'Läser', en: 'Reading' },
  count: { sv: 'Räknar', en: 'Counting' },
  protect: { sv: 'Skyddar', en: 'Protecting' },
  compare: { sv: 'Jämför', en: 'Comparing' },
  draw: { sv: 'Ritar', en: 'Drawing' },
  write: { sv: 'Skriver', en: 'Writing' },
} as const;
type Step = keyof typeof STEPS;

/** Tells how far the run has come: a line that changes for a person who watches, a line for each step in the log. */
export interface Progress {
  reading(done: number, total: number): void;
  /** Begins a step; what was before it has ended. `told`: what is known of the step that ended. */
  step(step: Step, told?: Readonly<Record<string, number>>): void;
  end(): void;
}

export async function showProgress(terminal: Terminal, lang: Lang): Promise<Progress> {
  if (terminal.voice.log) return logSteps(terminal);
  if (terminal.voice.quiet || !terminal.interactive) return { reading() {}, step() {}, end() {} };
  const { default: ora } = await import('ora');
  const spinner: Ora = ora({ stream: process.stderr, discardStdin: false }).start();
  const verb = STEPS.read[lang];
  return {
    reading: (done, total) => {
      spinner.text = total > 0 ? `${verb} ${Math.min(100, Math.floor((100 * done) / total))} %` : `${verb} …`;
    },
    step: (step) => {
      spinner.text = `${STEPS[step][lang]} …`;
    },
    end: () => void spinner.stop(),
  };
}

/** One line for each step when it has ended, with its seconds. */
function logSteps(terminal: Terminal): Progress {
  let current: { readonly step: Step; readonly since: number } | null = { step: 'read', since: performance.now() };
  const finish = (told: Readonly<Record<string, number>> = {}) => {
    if (current === null) return;
    terminal.log({ event: 'step', step: current.step, seconds: secondsSince(current.since), ...told });
    current = null;
  };
  return {
    reading() {},
    step(step, told) {
      finish(told);
      current = { step, since: performance.now() };
    },
    end: () => finish(),
  };
}

const secondsSince = (moment: number): number => Math.round(performance.now() - moment) / 1000;
