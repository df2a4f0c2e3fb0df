import { type Source, unpack } from './source.ts';
import type { Survey } from './survey.ts';
import { createUtf16Decoder } from './utf16.ts';
import { decode1252 } from './windows-1252.ts';

/** The text of a surveyed file as UTF-8 without its mark, cut anywhere. `onBytes`: bytes of the file taken so far. */
export async function* openText(
  source: Source,
  survey: Survey,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.open()) {
      onBytes(chunk.length);
      yield chunk;
    }
  }
  const { encoding } = survey;
  let skip = survey.bom ? (encoding === 'utf-8' || encoding === 'windows-1252' ? 3 : 2) : 0;
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be' ? createUtf16Decoder(encoding === 'utf-16be') : null;
  for await (const piece of survey.gzip ? unpack(counted(), source.name) : counted()) {
    const taken = Math.min(skip, piece.length);
    skip -= taken;
    const bare = taken > 0 ? piece.subarray(taken) : piece;
    if (wide) yield wide(bare, false);
    else yield encoding === 'windows-1252' ? decode1252(bare) : bare;
  }
  if (wide) yield wide(new Uint8Array(0), true);
}
