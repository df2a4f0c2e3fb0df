/** One sheet of a workbook as XML. Everything in it is made up. */
export interface RawSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands in `sheetData`. */
  readonly rows: string;
}

/** A workbook of raw XML (ECMA-376): what no package writes on purpose, and what exports hold all the same. */
export function rawWorkbook(
  sheets: readonly RawSheet[],
  { workbookPr = '', calcPr = '' }: { workbookPr?: string; calcPr?: string } = {},
): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`,
  );
  const related = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return zip({
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr ${workbookPr}/><sheets>${listed.join('')}</sheets><calcPr ${calcPr}/></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}">${related.join('')}</Relationships>`,
    // style 1 is a date: number format 14
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  });
}

/** The XML of rows: a text is an inline string, a number itself, anything that begins with `<` a cell as it stands. */
export function rawRows(
  rows: readonly (readonly (string | number)[])[],
  attributes: Readonly<Record<number, string>> = {},
) {
  return rows
    .map((cells, at) => {
      const written = cells.map((cell, place) => {
        const ref = `r="${String.fromCharCode(65 + place)}${at + 1}"`;
        if (typeof cell === 'number') return `<c ${ref}><v>${cell}</v></c>`;
        if (cell.startsWith('<c')) return cell.replace('<c', `<c ${ref}`);
        return `<c ${ref} t="inlineStr"><is><t>${cell}</t></is></c>`;
      });
      return `<row r="${at + 1}" ${attributes[at + 1] ?? ''}>${written.join('')}</row>`;
    })
    .join('');
}

/** A zip of stored entries: local headers and data, directory, end (PKWARE APPNOTE 4.3). */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const size = content.length;
    const crc = crc32(content);
    const local = header(30, [
      [0, 0x04034b50, 4],
      [14, crc, 4],
      [18, size, 4],
      [22, size, 4],
      [26, name.length, 2],
    ]);
    directory.push(
      header(46, [
        [0, 0x02014b50, 4],
        [16, crc, 4],
        [20, size, 4],
        [24, size, 4],
        [28, name.length, 2],
        [42, at, 4],
      ]),
      Buffer.from(name),
    );
    pieces.push(local, Buffer.from(name), content);
    at += local.length + name.length + size;
  }
  const count = Object.keys(files).length;
  const end = header(22, [
    [0, 0x06054b50, 4],
    [8, count, 2],
    [10, count, 2],
    [12, Buffer.concat(directory).length, 4],
    [16, at, 4],
  ]);
  return Buffer.concat([...pieces, ...directory, end]);
}

function header(length: number, fields: readonly (readonly [at: number, value: number, width: 2 | 4])[]): Buffer {
  const bytes = Buffer.alloc(length);
  for (const [at, value, width] of fields)
    width === 4 ? bytes.writeUInt32LE(value, at) : bytes.writeUInt16LE(value, at);
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
