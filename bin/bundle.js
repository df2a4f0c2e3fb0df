/**
 * Gathers the built program and the packages that every run needs into a few files, dist/program/: a thousand small
 * files take half a second to open. The library (dist/index.js) and its types stay as they were compiled.
 * Packages that only some runs need, and those with a binary part, are loaded as installed.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'dist', 'program');
const asInstalled = ['@duckdb/node-bindings', 'csv-parse', 'danfojs-node', 'docx', 'open', 'ora', 'read-excel-file'];

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

const inside = /node_modules[\\/](?:.*node_modules[\\/])?((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const packageOf = (id) => inside.exec(id)?.[1]?.split(sep).join('/');
const chunks = output.filter((file) => file.type === 'chunk');
const homes = new Map();
for (const id of chunks.flatMap((file) => file.moduleIds)) {
  const name = packageOf(id);
  if (name) homes.set(name, id.slice(0, id.lastIndexOf(`node_modules${sep}`) + 13 + name.length));
}
/** Which packages each file holds: for the test of what is loaded when. */
const contents = chunks.map((file) => [file.fileName, [...new Set(file.moduleIds.map(packageOf))].filter(Boolean)]);
writeFileSync(join(folder, 'contents.json'), `${JSON.stringify(Object.fromEntries(contents), null, 1)}\n`);

/** Their licences ask to follow wherever the code goes; one text serves all that are under it. */
const texts = new Map();
for (const [name, home] of [...homes].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const { version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const files = readdirSync(home).filter((one) => /^(licen[cs]e|notice)/i.test(one));
  const text = files.map((one) => readFileSync(join(home, one), 'utf8').trim()).join('\n\n') || license;
  texts.set(text, [...(texts.get(text) ?? []), `${name} ${version} (${license})`]);
}
const line = '-'.repeat(80);
writeFileSync(
  join(folder, 'LICENCES.txt'),
  [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join(`\n${line}\n\n`),
);
