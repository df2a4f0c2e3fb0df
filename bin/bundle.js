/**
 * Gathers the built program and the packages that every run needs into a few files, dist/program/: a thousand small
 * files take half a second to open. The library (dist/index.js) and its types stay as they were compiled.
 * Packages that only some runs need, and those with a binary part, are loaded as installed.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { describePackage, homeOf, licencesOf } from './bundled-packages.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'dist', 'program');
const asInstalled = [
  '@duckdb/node-bindings',
  'csv-parse',
  'danfojs-node',
  'docx',
  'highs',
  'open',
  'ora',
  'read-excel-file',
];

const bundle = await rolldown({
  cwd: root,
  input: { main: join(root, 'dist', 'cli', 'main.js') },
  platform: 'node',
  external: (id) => asInstalled.some((name) => id === name || id.startsWith(`${name}/`)),
});
rmSync(folder, { recursive: true, force: true });
const { output } = await bundle.write({
  dir: folder,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
});

const chunks = output.filter((file) => file.type === 'chunk');
const packages = new Map(
  chunks.flatMap(({ moduleIds }) => moduleIds.map(homeOf)).map((home) => [home, home && describePackage(home)]),
);
/** Which packages each file holds: for the test of what is loaded when. */
const contents = chunks.map((file) => [
  file.fileName,
  [...new Set(file.moduleIds.map((id) => packages.get(homeOf(id))?.name))].filter(Boolean),
]);
writeFileSync(join(folder, 'contents.json'), `${JSON.stringify(Object.fromEntries(contents), null, 1)}\n`);
writeFileSync(join(folder, 'LICENCES.txt'), licencesOf([...packages.values()].filter(Boolean)));
