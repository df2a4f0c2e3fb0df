import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { addAbortSignal, type Readable, type Writable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { fileChanged, fileTrouble, interrupted, isDevice, isDirectory, pipeTooLong } from './file-trouble.ts';

/** Where the bytes of one file of an export come from. They can be had any number of times. */
export interface Source {
  /** Name without folder; `-` for standard input. */
  readonly name: string;
  /** Null for what has no name that can be opened again. */
  readonly path: string | null;
  /** @throws CodedError 3 `file-changed` at the end of a whole reading that gave other bytes than the first one */
  open(): AsyncIterable<Uint8Array>;
  /** Of the first whole reading; nothing is known before it. */
  readonly print: () => Fingerprint;
}

interface Fingerprint {
  readonly bytes: number;
  readonly sha256: string;
}

/** What flows past once is kept in memory, since an export is read twice: once for its encoding, once for its rows. */
const MAX_PIPE = 2 ** 30;

/**
 * Opens a file, or standard input for `-`. A pipe with a name, `<(…)` in a shell, is read as standard input is.
 * @throws CodedError 3 `no-file`, `is-directory`, `is-device`, `no-permission`, `file-busy`, `pipe-too-long` · 130
 * where `signal` aborts
 */
export async function openSource(path: string, stdin: Readable = process.stdin, signal?: AbortSignal): Promise<Source> {
  if (path === '-') return flowing('-', stdin, signal);
  const name = basename(path);
  const found = await stat(path).catch((error: unknown) => {
    throw fileTrouble(error, name);
  });
  if (found.isDirectory()) throw isDirectory(name);
  if (found.isFIFO() || found.isSocket()) return flowing(name, createReadStream(path), signal);
  if (!found.isFile()) throw isDevice(name);
  return watched({ name, path, open: () => readFile(path, name) });
}

/** Standard input and pipes with a name give their bytes once, and lie in no folder of the user's. */
export async function isReadOnce(path: string): Promise<boolean> {
  if (path === '-') return true;
  return stat(path).then(
    (found) => found.isFIFO() || found.isSocket(),
    () => false,
  );
}

async function flowing(name: string, stream: Readable, signal: AbortSignal | undefined): Promise<Source> {
  const kept = await keep(signal ? addAbortSignal(signal, stream) : stream).catch((error: unknown) => {
    throw signal?.aborted ? interrupted() : fileTrouble(error, name);
  });
  return watched({
    name,
    path: null,
    async *open() {
      yield* kept;
    },
  });
}

/** Every whole reading must give the bytes of the first: what is counted is what was looked at. */
function watched({ name, path, open }: Omit<Source, 'print'>): Source {
  let first: Fingerprint | null = null;
  return {
    name,
    path,
    async *open() {
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const chunk of open()) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
      const sha256 = hash.digest('hex');
      first ??= { bytes, sha256 };
      if (bytes !== first.bytes || sha256 !== first.sha256) throw fileChanged(name);
    },
    print: () => first!,
  };
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

async function keep(stream: Readable): Promise<readonly Uint8Array[]> {
  const kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
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
  let left = false;
  const feed = async () => {
    for await (const chunk of packed) {
      if (left) return;
      // what stands after the last member is read to the end all the same: it belongs to the file
      if (gunzip.destroyed) continue;
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
    left = true;
    gunzip.destroy();
  }
}

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
