/**
 * What an executable file holds for other readers than the system that runs it, cut away; the rest is byte for byte as it was
 * fetched. Tables of symbols and debugging information lie after what is loaded (ELF); a Mach-O file for two kinds of processor
 * is two whole files, each with its own signature, after one another. Anything else is left alone.
 * Source: elf(5); mach-o/fat.h.
 */
export function thinBinary(bytes, architecture) {
  if (bytes.length > 64 && bytes.readUInt32BE(0) === ELF) return withoutSections(bytes);
  if (bytes.length > 64 && bytes.readUInt32BE(0) === FAT) return sliceFor(bytes, architecture);
  return bytes;
}

const ELF = 0x7f454c46;
const ELF_64_LITTLE_ENDIAN = 0x0201;
const FAT = 0xcafebabe;
const CPU = { x64: 0x01000007, arm64: 0x0100000c };

/** Cut after the last byte that a program header names; the headers of sections, which nothing that runs it reads, are none. */
function withoutSections(bytes) {
  if (bytes.readUInt16BE(4) !== ELF_64_LITTLE_ENDIAN) return bytes;
  const [first, size, count] = [Number(bytes.readBigUInt64LE(32)), bytes.readUInt16LE(54), bytes.readUInt16LE(56)];
  const ends = Array.from({ length: count }, (_, n) => {
    const at = first + n * size;
    return Number(bytes.readBigUInt64LE(at + 8) + bytes.readBigUInt64LE(at + 32));
  });
  const thin = Buffer.from(bytes.subarray(0, Math.max(first + count * size, ...ends)));
  thin.writeBigUInt64LE(0n, 40);
  thin.writeUInt16LE(0, 60);
  thin.writeUInt16LE(0, 62);
  return thin;
}

function sliceFor(bytes, architecture) {
  const count = bytes.readUInt32BE(4);
  for (let at = 8; at < 8 + count * 20; at += 20) {
    if (bytes.readUInt32BE(at) !== CPU[architecture]) continue;
    const start = bytes.readUInt32BE(at + 8);
    return bytes.subarray(start, start + bytes.readUInt32BE(at + 12));
  }
  return bytes;
}
