import { describe, expect, it } from 'vitest';

const { thinBinary } = await import(new URL('../../bin/portable/thin-binary.js', import.meta.url).href);

/** Synthetic: 64 bytes of header, one program header of 56, 30 bytes that are loaded, 50 that are not (elf(5), Elf64_Ehdr). */
function elf(): Buffer {
  const file = Buffer.alloc(200, 7);
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1], 0);
  file.writeBigUInt64LE(64n, 32); // e_phoff
  file.writeBigUInt64LE(150n, 40); // e_shoff
  file.writeUInt16LE(56, 54); // e_phentsize
  file.writeUInt16LE(1, 56); // e_phnum
  file.writeUInt16LE(3, 60); // e_shnum
  file.writeUInt16LE(2, 62); // e_shstrndx
  file.writeBigUInt64LE(120n, 64 + 8); // p_offset
  file.writeBigUInt64LE(30n, 64 + 32); // p_filesz
  return file;
}

describe('what an executable file holds beside what runs', () => {
  it('is cut off where the last loaded part ends, 120 + 30, and its headers are named no more', () => {
    const [whole, thin] = [elf(), thinBinary(elf(), 'x64') as Buffer];
    expect(thin.length).toBe(150);
    expect([thin.readBigUInt64LE(40), thin.readUInt16LE(60), thin.readUInt16LE(62)]).toEqual([0n, 0, 0]);
    // nothing else is touched
    for (const [from, to] of [
      [0, 40],
      [48, 60],
      [64, 150],
    ])
      expect(thin.subarray(from, to)).toEqual(whole.subarray(from, to));
  });

  it('leaves the program of the asked processor, byte for byte, of a file for two', () => {
    const file = Buffer.alloc(180);
    // mach-o/fat.h, big-endian: magic, number, then cputype, cpusubtype, offset, size, align
    [0xcafebabe, 2, 0x01000007, 3, 100, 40, 0, 0x0100000c, 0, 140, 40, 0].forEach((word, at) => {
      file.writeUInt32BE(word, at * 4);
    });
    file.fill(1, 100, 140).fill(2, 140);
    expect(thinBinary(file, 'arm64')).toEqual(Buffer.alloc(40, 2));
    expect(thinBinary(file, 'x64')).toEqual(Buffer.alloc(40, 1));
  });

  it('leaves anything else as it is', () => {
    const program = Buffer.from('MZ'.padEnd(100, ' '));
    expect(thinBinary(program, 'x64')).toBe(program);
  });
});
