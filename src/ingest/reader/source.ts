import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { fileTrouble, interrupted, isDirectory, pipeTooLong } from './trouble.ts';
import { untilDrained } from './until-drained.ts';

/** Where the bytes of one file of an export come from. They can be had any number of times. */
export interface Source {
  /** Name without folder; `-` for standard input. */
  readonly name: string;
  /** Null for standard input. */
  readonly path: string | null;
  open(): AsyncIterable<Uint8Array>;
}

/** Standard input is kept in memory, since an export is read twice: once for its encoding, once for its rows. */
const MAX_PIPE = 2 ** 30;

/**
 * Opens a file, or standard input for `-`.
 * @throws CodedError 3 `no-file`, `is-directory`, `no-permission`, `file-busy`, `pipe-too-long` · 130 where `signal` aborts
 */
export async function openSource(path: string, stdin: Readable = process.stdin, signal?: AbortSignal): Promise<Source> {
  if (path === '-') {
    const kept = await keep(signal ? addAbortSignal(signal, stdin) : stdin).catch((error: unknown) => {
      throw signal?.aborted ? interrupted() : error;
    });
    return {
      name: '-',
      path: null,
      async *open() {
        yield* kept;
      },
    };
  }
  const name = basename(path);
  const found = await stat(path).catch((error: unknown) => {
    throw fileTrouble(error, name);
  });
  if (found.isDirectory()) throw isDirectory(name);
  return { name, path, open: () => readFile(path, name) };
}

async function* readFile(path: string, name: string): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: 1 << 20 });
  try {
    for await (const chunk of stream) yield chunk as Uint8Array; // no encoding is set: chunks are bytes
  } catch (error) {
    throw fileTrouble(error, name);
  } finally {
    stream.destroy();
  }
}

async function keep(stdin: Readable): Promise<readonly Uint8Array[]> {
  const kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stdin) {
    const piece: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    bytes += piece.length;
    if (bytes > MAX_PIPE) throw pipeTooLong();
    kept.push(piece);
  }
  return kept;
}

/** Unpacks gzip, of several members too. @throws CodedError 3 `damaged-gzip` */
export async function* unpack(packed: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  let trouble: unknown;
  const feed = async () => {
    for await (const chunk of packed) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk)) await untilDrained(gunzip);
    }
    gunzip.end();
  };
  const fed = feed().catch((error: unknown) => {
    trouble = error;
    gunzip.destroy(error instanceof Error ? error : new Error('source'));
  });
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array; // gunzip gives bytes
    await fed;
  } catch (error) {
    throw trouble ?? fileTrouble(error, name);
  } finally {
    gunzip.destroy();
  }
}
