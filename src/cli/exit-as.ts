import type { ExitCode } from '../errors/coded-error.ts';

/** Thrown by a command that has said all there is to say, to end with a code. */
export class SaidAlready extends Error {
  readonly exit: ExitCode;

  constructor(exit: ExitCode) {
    super('said already');
    this.exit = exit;
  }
}

/** Ends the command with this code after what it has printed; goes on where there is none. */
export function exitAs(exit: ExitCode | undefined): void {
  if (exit !== undefined && exit !== 0) throw new SaidAlready(exit);
}
