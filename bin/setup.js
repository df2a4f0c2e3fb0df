/**
 * Makes a fresh clone ready: installs the packages when they are missing or older than the lock file, and builds dist/
 * when a source is newer. Does nothing else, needs no shell, and runs before every npm script that needs it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((e) =>
      e.isDirectory() ? newest(join(folder, e.name)) : changed(join(folder, e.name)),
    ),
  );

function run(args, what) {
  console.error(`${what} …`);
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(
    `gender-audit needs Node.js 20 or later; this is ${process.versions.node}.\nInstall a newer one from nodejs.org and try again.`,
  );
  process.exit(1);
}

const installed = join(root, 'node_modules', '.package-lock.json');
if (changed(installed) < changed(join(root, 'package-lock.json'))) {
  const npm = process.env.npm_execpath;
  if (!npm) {
    console.error('The packages are not installed.\nRun: npm ci');
    process.exit(1);
  }
  run([npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], 'Installing packages');
}

const built = join(root, 'dist', '.built');
const sources = Math.max(
  newest(join(root, 'src')),
  changed(join(root, 'package.json')),
  changed(join(root, 'tsconfig.build.json')),
  changed(join(root, 'bin', 'bundle.js')),
);
if (changed(built) < sources) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run([join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'], 'Building');
  run([join(root, 'bin', 'bundle.js')], 'Gathering');
  writeFileSync(built, '');
}
