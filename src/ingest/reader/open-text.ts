import { type Source, unpack } from './source.ts';
import type { Survey } from './survey.ts';
import { createTextDecoder } from './text-decoder.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** The text of a surveyed file as UTF-8 without its mark, cut anywhere. `onBytes`: bytes of the file taken so far. */
export function openText(source: Source, survey: Survey, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  const text = decoded(source, survey, onBytes);
  return survey.wrapped ? unwrapLines(text) : text;
}

async function* decoded(source: Source, survey: Survey, onBytes: (count: number) => void) {
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.open()) {
      onBytes(chunk.length);
      yield chunk;
    }
  }
  const encoding = survey.encoding ?? 'utf-8';
  let skip = survey.bom ? (encoding.startsWith('utf-16') ? 2 : 3) : 0;
  const decode = createTextDecoder(encoding);
  for await (const piece of survey.gzip ? unpack(counted(), source.name) : counted()) {
    const taken = Math.min(skip, piece.length);
    skip -= taken;
    yield decode(taken > 0 ? piece.subarray(taken) : piece, false);
  }
  yield decode(new Uint8Array(0), true);
}
