import type { Random } from '../../src/sample/random.ts';

/** What readers of text, of archives and of YAML are known to stumble on. */
const TOKENS = [
  ...[
    '"',
    '""',
    ';',
    ',',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '\0',
    '\u200e',
    '\ufeff',
    '=',
    "'",
    '#',
    '&',
    '*',
    '{',
    '[',
    '|',
    '---',
  ],
  ...['=1+1', '1e999', '-0', '9999999999999999999', '2025-13-45', '${', '<script>', '../', 'NaN', '__proto__'],
].map((token) => Buffer.from(token));
const ODD = [0x00, 0x0d, 0x1a, 0x22, 0x80, 0xc3, 0xed, 0xf4, 0xfe, 0xff];

type Mutation = (bytes: Buffer, random: Random) => Buffer;
const place = (bytes: Buffer, random: Random) => random.integer(0, bytes.length);
const splice = (bytes: Buffer, from: number, to: number, between: Buffer) =>
  Buffer.concat([bytes.subarray(0, from), between, bytes.subarray(to)]);

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let n = random.integer(1, 8); n > 0 && copy.length > 0; n--)
      copy[random.integer(0, copy.length - 1)] = random.chance(0.5)
        ? ODD[random.integer(0, ODD.length - 1)]!
        : random.integer(0, 255);
    return copy;
  },
  (bytes, random) => {
    const at = place(bytes, random);
    return splice(bytes, at, at, TOKENS[random.integer(0, TOKENS.length - 1)]!);
  },
  (bytes, random) => {
    const at = place(bytes, random);
    return splice(bytes, at, Math.min(bytes.length, at + random.integer(1, 400)), Buffer.alloc(0));
  },
  (bytes, random) => {
    const at = place(bytes, random);
    return splice(bytes, at, at, bytes.subarray(at, at + random.integer(1, 2000)));
  },
  (bytes, random) => bytes.subarray(0, place(bytes, random)),
  (bytes, random) => {
    const at = place(bytes, random);
    return splice(
      bytes,
      at,
      at,
      Buffer.alloc(random.integer(1, 70_000), TOKENS[random.integer(0, TOKENS.length - 1)]!),
    );
  },
];

/** One to four mutations of the bytes. */
export function mutate(bytes: Buffer, random: Random): Buffer {
  let mutated = bytes;
  for (let n = random.integer(1, 4); n > 0; n--)
    mutated = MUTATIONS[random.integer(0, MUTATIONS.length - 1)]!(mutated, random);
  return mutated;
}
