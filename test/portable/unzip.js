/** node unzip.js <zip> <folder>: unpacks what npm run pack:portable made, where no other program for it need be. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const [zip, folder] = process.argv.slice(2);
for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  if (/\/(node|gender-audit)$/.test(name)) chmodSync(path, 0o755);
}
