import { gzipSync } from 'node:zlib';
import { attribute, columnOf, eachCell } from './sheet-xml.ts';
import { xmlOf, type ZipEntries } from './zip-entries.ts';

/** A cell that does not say where it is; most sheets have none, and are not gone through. */
const UNPLACED = /<(?:\w+:)?c(?=[\s/>])(?![^>]*?\sr\s*=)/;
const IS_XML = /\.xml$/i;

/**
 * A workbook whose cells all say where they are: `r` may be left out (ECMA-376 18.3.1.4), and then a cell stands next
 * to the one before it. The package reads such a workbook as damaged. Null where every cell says it.
 */
export function placeCells(entries: ZipEntries): Buffer | null {
  const parts = [...entries].map(([name, entry]) => {
    const xml = IS_XML.test(name) ? xmlOf(entry) : null;
    const placed = xml !== null && UNPLACED.test(xml) ? withPlaces(xml) : null;
    return {
      name,
      isNew: placed !== null,
      bytes: () => (placed === null ? entry.unpack() : Buffer.from(placed, 'latin1')),
    };
  });
  return parts.some(({ isNew }) => isNew) ? zip(parts) : null;
}

function withPlaces(xml: string): string | null {
  const pieces: string[] = [];
  let [last, row, column] = [0, 0, 0];
  eachCell(xml, {
    onRow(from, to) {
      const stated = Number.parseInt(attribute(xml.slice(from, to), 'r') ?? '', 10);
      row = Number.isNaN(stated) ? row + 1 : stated;
      column = 0;
    },
    onCell({ from, to }) {
      const tag = xml.slice(from, to);
      const stated = attribute(tag, 'r');
      column = stated === null ? column + 1 : columnOf(stated.toUpperCase().replace(/[^A-Z]/g, ''));
      if (stated !== null) return;
      const at = from + tag.search(/[\s/]|$/);
      pieces.push(xml.slice(last, at), ` r="${lettersOf(column)}${Math.max(row, 1)}"`);
      last = at;
    },
  });
  return pieces.length === 0 ? null : pieces.join('') + xml.slice(last);
}

const A = 64;
const LETTERS = 26;

/** The letters of a column by its number, from 1. */
function lettersOf(column: number): string {
  const rest = (column - 1) % LETTERS;
  const before = (column - 1 - rest) / LETTERS;
  return (before > 0 ? lettersOf(before) : '') + String.fromCharCode(A + 1 + rest);
}

/** Of what gzip writes: its own beginning, and behind the bytes their check sum and length, both as a zip has them. */
const GZIP = { before: 10, after: 8 };
const SIZES = { local: 30, entry: 46, end: 22 };
const UTF8 = 0x800;
const DEFLATED = 8;

/** A zip of files (PKWARE APPNOTE 4.3): for the package alone, never on a disk. */
function zip(files: readonly { readonly name: string; readonly bytes: () => Buffer }[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const packed = gzipSync(bytes(), { level: 1 });
    const body = packed.subarray(GZIP.before, -GZIP.after);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(UTF8, 2);
    facts.writeUInt16LE(DEFLATED, 4);
    packed.copy(facts, 10, packed.length - GZIP.after, packed.length - GZIP.after + 4);
    facts.writeUInt32LE(body.length, 14);
    packed.copy(facts, 18, packed.length - 4);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.alloc(SIZES.entry);
    entry.write('PK\u0001\u0002\u0014\u0000', 'latin1');
    facts.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    bodies.push(Buffer.from('PK\u0003\u0004', 'latin1'), facts, Buffer.from(name), body);
    at += SIZES.local + Buffer.byteLength(name) + body.length;
  }
  const end = Buffer.alloc(SIZES.end);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}
