import yazl from 'yazl';

/** The earliest moment that a zip can name. */
const MOMENT = new Date(1980, 0, 1);

/** The files in one folder of a zip, in order of name; the same bytes whenever and wherever it is made. */
export async function writeZip(folder, files, executable) {
  const zip = new yazl.ZipFile();
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    zip.addBuffer(bytes, `${folder}/${name}`, {
      mtime: MOMENT,
      forceDosTimestamp: true,
      mode: executable.includes(name) ? 0o100755 : 0o100644,
      compressionLevel: 9,
    });
  }
  zip.end();
  const parts = [];
  for await (const part of zip.outputStream) parts.push(part);
  return Buffer.concat(parts);
}
