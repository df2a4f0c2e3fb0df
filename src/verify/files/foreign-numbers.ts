import type { AuditDocument } from '../../model/audit-document.ts';
import { cutFile, type Piece } from './pieces.ts';
import { findNumbers, isRendering, renderingsOf } from './renderings.ts';

/** A number in a file of a release that is no number of audit.json, nor one of the words that the program writes. */
interface ForeignNumber {
  readonly part: string | null;
  readonly line: number;
  /** The element, attribute or cell that it stands in. */
  readonly within: string;
  readonly number: string;
}

/** What was found in a file. */
export type FileReading =
  /** It is what the program draws from audit.json, byte for byte: it tells nothing that does not stand there. */
  | { readonly file: string; readonly as: 'drawn' }
  /** It differs; `foreign`: numbers that it cannot have from audit.json, and `others` more of them. */
  | { readonly file: string; readonly as: 'read'; readonly foreign: readonly ForeignNumber[]; readonly others: number }
  | { readonly file: string; readonly as: 'not_read' };

/** Places that are named of one file; how many more there are is told. */
const NAMED = 20;

/**
 * Reads a file against what the program draws from audit.json (`drawings`: in each language). A drawing knows nothing but
 * audit.json, so a file that is one tells nothing else, in words, pictures, attributes or settings. What is different in
 * another file is read number by number.
 */
export function readFile(
  file: string,
  bytes: Uint8Array,
  drawings: readonly Uint8Array[],
  document: AuditDocument,
): FileReading {
  if (drawings.some((drawing) => Buffer.compare(drawing, bytes) === 0)) return { file, as: 'drawn' };
  const pieces = cutFile(file, bytes);
  if (pieces === null || drawings.length === 0) return { file, as: 'not_read' };
  const renderings = renderingsOf(document);
  const readings = drawings.map((drawing) => {
    const own = strange(pieces, cutFile(file, drawing) ?? []);
    return own.flatMap((piece) => numbersOf(piece, renderings, document.disclosure.threshold));
  });
  const fewest = readings.reduce((best, one) => (one.length < best.length ? one : best));
  return { file, as: 'read', foreign: fewest.slice(0, NAMED), others: Math.max(0, fewest.length - NAMED) };
}

/** The pieces that the drawing does not have, or has fewer times. */
function strange(pieces: readonly Piece[], drawn: readonly Piece[]): readonly Piece[] {
  const left = new Map<string, number>();
  const key = ({ part, kind, name, text }: Piece) => `${part}\u0000${kind}\u0000${name}\u0000${text}`;
  for (const piece of drawn) left.set(key(piece), (left.get(key(piece)) ?? 0) + 1);
  return pieces.filter((piece) => {
    const times = left.get(key(piece)) ?? 0;
    left.set(key(piece), times - 1);
    return times <= 0;
  });
}

/** Words may repeat what is shown; a coordinate, a style or a property may not be another than it is drawn. */
function numbersOf(piece: Piece, renderings: ReadonlySet<string>, threshold: number): readonly ForeignNumber[] {
  const { part, line, name, kind, text } = piece;
  return findNumbers(text)
    .filter((found) => kind === 'drawn' || !isRendering(found, renderings, threshold))
    .map(({ written }) => ({ part, line, within: name, number: written }));
}
