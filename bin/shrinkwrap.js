/**
 * Puts the lock file into the package as npm-shrinkwrap.json, without what only development needs, so that what is installed is
 * what was tested. `--remove` takes it away again: in a clone it would hide package-lock.json.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const path = join(root, 'npm-shrinkwrap.json');
if (process.argv.includes('--remove')) rmSync(path, { force: true });
else {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { devDependencies: _, ...own } = lock.packages[''];
  const kept = Object.entries(lock.packages).filter(
    ([name, { dev, devOptional, peer }]) => name !== '' && !dev && !devOptional && !peer,
  );
  const packages = Object.fromEntries([['', own], ...kept]);
  writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
}
