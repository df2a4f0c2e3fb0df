import { zipSync } from 'fflate';

/** The earliest moment that a zip can name, and the system whose modes it keeps. */
const MOMENT = new Date(1980, 0, 1);
const UNIX = 3;

/** The files in one folder of a zip, in order of name; the same bytes whenever and wherever it is made. */
export function writeZip(folder, files, executable) {
  const entries = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => {
      const mode = executable.includes(name) ? 0o100755 : 0o100644;
      return [`${folder}/${name}`, [new Uint8Array(bytes), { level: 9, mtime: MOMENT, os: UNIX, attrs: mode << 16 }]];
    });
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}
