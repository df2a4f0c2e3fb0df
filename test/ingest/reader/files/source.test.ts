import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../../src/ingest/reader/files/source.ts';
import { emptyFolder } from '../../../cli/program.ts';

async function readWhole(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const chunk of bytes) text += Buffer.from(chunk).toString();
  return text;
}

describe('a file that changes between two readings', () => {
  it.each([
    ['grows', (path: string) => appendFileSync(path, 'x')],
    ['is shorter', (path: string) => writeFileSync(path, 'a')],
    ['has other bytes of the same length', (path: string) => writeFileSync(path, 'abd')],
  ])('is refused where it %s', async (_, change) => {
    const path = join(emptyFolder(), 'x.csv');
    writeFileSync(path, 'abc');
    const source = await openSource(path);
    expect(await readWhole(source.open())).toBe('abc');
    change(path);
    await expect(readWhole(source.open())).rejects.toMatchObject({ code: 'file-changed', exit: 3 });
  });

  it('is read again where it is the same, and its print is that of the bytes', async () => {
    const path = join(emptyFolder(), 'x.csv');
    writeFileSync(path, 'abc');
    const source = await openSource(path);
    await readWhole(source.open());
    expect(await readWhole(source.open())).toBe('abc');
    // FIPS 180-2, appendix B.1
    const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(source.print()).toEqual({ bytes: 3, sha256 });
  });

  it.runIf(process.platform === 'linux')('a device is no file', async () => {
    await expect(openSource('/dev/zero')).rejects.toMatchObject({ code: 'is-device', exit: 3 });
  });
});
