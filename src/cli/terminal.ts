/** Where words go: results on standard output, everything else on standard error. */
export interface Terminal {
  result(line: string): void;
  note(line: string): void;
  readonly interactive: boolean;
}

export const terminal: Terminal = {
  result: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
  interactive: process.stderr.isTTY === true,
};
