/** A line that is one quoted cell, with nothing but empty cells after it. */
const WRAPPED = /^"((?:[^"]|"")*)"[;,\t| ]*$/;
const DELIMITER = /[;,\t|]/;

/** So large a part of the first lines must be quoted as a whole. */
const MOST = 0.5;

/** True where most lines are quoted as a whole, delimiters and all: a file that was opened by a wrong delimiter and saved. */
export function isWrapped(head: Uint8Array): boolean {
  const lines = textOf(head)
    .split(/\r\n|\r|\n/)
    .slice(0, 200)
    .filter((line) => line.trim() !== '');
  const wrapped = lines.filter((line) => DELIMITER.test(WRAPPED.exec(line)?.[1] ?? ''));
  return wrapped.length > lines.length * MOST;
}

/** Takes the outer quotes off such lines; other lines stay as they are, and so does the number of lines. */
export async function* unwrapLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let carry: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([carry, chunk]);
    const end = Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d)) + 1;
    carry = bytes.subarray(end);
    if (end > 0) yield unwrap(bytes.subarray(0, end));
  }
  if (carry.length > 0) yield unwrap(carry);
}

/** The same for bytes that hold whole lines; a last one that is cut off stays as it is. */
export function unwrap(bytes: Uint8Array): Uint8Array {
  return Buffer.from(
    textOf(bytes).replace(/[^\r\n]+/g, (line) => WRAPPED.exec(line)?.[1]?.replaceAll('""', '"') ?? line),
    'latin1',
  );
}

/** Byte for letter: nothing is lost where a line is not UTF-8. */
const textOf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
