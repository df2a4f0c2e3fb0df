import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type SampleOptions, sampleBlocks } from './sample-blocks.ts';

/**
 * Writes a synthetic export to a stream, block by block and no faster than the stream takes it.
 * The stream is left open for its owner to end; one that breaks or closes early rejects with the stream's own error.
 * @throws CodedError `sample-options` (exit 2)
 */
export async function writeSample(options: SampleOptions, sink: Writable): Promise<void> {
  await pipeline(sampleBlocks(options), sink, { end: false });
}

/** The same, whole and in memory: for small samples. */
export function makeSample(options: SampleOptions): Buffer {
  return Buffer.concat([...sampleBlocks(options)]);
}
