import { closeSync, openSync, readSync } from 'node:fs';
import { codedError } from '../errors/catalogue.ts';
import type { CodedError } from '../errors/coded-error.ts';

/** Bytes of a file that a person has written: a thousand lines are a tenth of it. */
const MOST_WRITTEN = 2 ** 18;
const PIECE = 2 ** 16;

/**
 * The bytes of a file of settings, or of an audit (`most`), also where it flows (`<(…)`, a pipe with a name) or has no end.
 * @throws CodedError 2 `settings-too-large`, and what `unreadable` gives
 */
export function readBounded(path: string, unreadable: () => CodedError, most = MOST_WRITTEN): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    const file = openSync(path, 'r');
    try {
      for (let taken = -1; taken !== 0 && size <= most; size += taken) {
        const piece = Buffer.alloc(PIECE);
        taken = readSync(file, piece, 0, PIECE, null);
        pieces.push(piece.subarray(0, taken));
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const refused = unreadable();
    refused.cause = error;
    throw refused;
  }
  if (size > most) throw codedError('settings-too-large', { path, most: most / 1024 });
  return Buffer.concat(pieces);
}
