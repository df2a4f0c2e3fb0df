import { inflateRawSync } from 'node:zlib';
import readXlsxFile from 'read-excel-file/node';

type CellValue = string | number | boolean | Date | null;

/** A sheet as another library reads it: first line, headings, rows. */
export interface ReadSheet {
  readonly name: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

export async function readWorkbook(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const sheets = await readXlsxFile(Buffer.from(bytes));
  return sheets.map(({ sheet, data }) => {
    const [title, heads, ...rows] = data as CellValue[][]; // the library types cells by the caller's wish
    return { name: sheet, title: String(title![0]), heads: heads!.map(String), rows };
  });
}

/** The files inside the archive, by name, with the two words of their time; read by the table at its end. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, { readonly text: string; readonly time: number }> {
  const archive = Buffer.from(bytes);
  const files = new Map<string, { text: string; time: number }>();
  let at = archive.readUInt32LE(archive.length - 6);
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const length = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(from, from + archive.readUInt32LE(at + 20));
    const plain = archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    const time = archive.readUInt32LE(at + 12);
    if (time !== archive.readUInt32LE(local + 10)) throw new Error('two times for one file');
    files.set(archive.toString('utf8', at + 46, at + 46 + length), { text: plain.toString('utf8'), time });
    at += 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}
