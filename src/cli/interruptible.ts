import { interrupted } from '../ingest/reader/files/file-trouble.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs something that may be broken off from outside: the first signal asks it to stop and tidy up, a second ends the
 * program at once. @throws CodedError 130 where it was asked to stop
 */
export async function interruptible<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const interrupt = () => {
    stop.abort();
    release();
  };
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, interrupt);
  };
  for (const signal of SIGNALS) process.on(signal, interrupt);
  try {
    return await run(stop.signal);
  } catch (error) {
    throw stop.signal.aborted ? interrupted() : error;
  } finally {
    release();
  }
}

/** Lets a signal in, and stops where there was one. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((go) => setImmediate(go));
  if (signal.aborted) throw interrupted();
}
