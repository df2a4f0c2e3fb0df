import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { interrupted } from '../ingest/reader/files/file-trouble.ts';
import { forScreen } from './for-screen.ts';

/** A talk with somebody at a terminal. */
export interface Talk {
  tell(line: string): void;
  /** What is answered, without blanks around it. @throws CodedError 130 where the talk is broken off */
  ask(question: string): Promise<string>;
  close(): void;
}

/** Questions go where notes go, so that results stay alone on standard output. */
export function createTalk(input: Readable, output: Writable): Talk {
  const lines = createInterface({ input, output });
  lines.on('SIGINT', () => lines.close());
  // lines that were typed or pasted ahead of their question are kept
  const typed = lines[Symbol.asyncIterator]();
  return {
    tell: (line) => void output.write(`${forScreen(line)}\n`),
    async ask(question) {
      lines.setPrompt(forScreen(question));
      lines.prompt();
      const { value, done } = await typed.next();
      if (done === true) throw interrupted();
      return value.trim();
    },
    close: () => lines.close(),
  };
}
