/**
 * A reader who has seen enough closes the pipe (`| head -1`): what is then left unsaid is no failure. Where standard output
 * cannot take the result for another reason (a full disk), `fail` tells and gives the exit code. Faults of standard error
 * have nobody to be told to.
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
