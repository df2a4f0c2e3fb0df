/** `D:20261121213000`, the date form of PDF (ISO 32000-1, 7.9.4), in the file's account of itself. */
const DATE = /(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g;
/** Names of tagged elements. The browser numbers them on from a count that differs from run to run. */
const NAME = /\(node(\d{8})\)/g;

/**
 * The same PDF with one fixed date and with the names of its tags counted from 1, so that equal pages are equal bytes.
 * Digits are put in the place of digits, and names keep their order: nothing moves, and every table of places and names
 * in the file stays true.
 */
export function steadyPdf(pdf: Uint8Array, isoDay: string): Uint8Array {
  const time = `${isoDay.replaceAll('-', '')}000000`;
  if (!/^\d{14}$/.test(time)) throw new RangeError('not an ISO day');
  const text = Buffer.from(pdf).toString('latin1');
  const names = [...new Set([...text.matchAll(NAME)].map((match) => match[1]!))].toSorted();
  const places = new Map(names.map((name, at) => [name, String(at + 1).padStart(name.length, '0')]));
  const steady = text
    .replace(DATE, (_, head: string) => head + time)
    .replace(NAME, (_, name: string) => `(node${places.get(name)})`);
  return Buffer.from(steady, 'latin1');
}
