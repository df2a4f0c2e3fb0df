import type { Writable } from 'node:stream';

/** Waits until a full stream takes more, or takes nothing any more. Leaves no listener behind. */
export function untilDrained(stream: Writable): Promise<void> {
  return new Promise((go) => {
    const done = () => {
      stream.off('drain', done).off('close', done).off('error', done);
      go();
    };
    stream.on('drain', done).on('close', done).on('error', done);
  });
}
