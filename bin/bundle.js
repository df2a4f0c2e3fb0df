/**
 * Gathers the built program and the packages that every run needs into a few files, dist/program/: a thousand small
 * files take half a second to open. The library (dist/index.js) and its types stay as they were compiled.
 * Packages that only some runs need, and those with a binary part, are loaded as installed.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
const homes = new Map(
  output
    .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    .map((id) => [inside.exec(id)?.[1]?.split(sep).join('/'), id])
    .filter(([name]) => name !== undefined)
    .map(([name, id]) => [name, id.slice(0, id.lastIndexOf(`node_modules${sep}`) + 13 + name.length)]),
);
/** Their licences ask that they follow wherever the code goes. */
const licences = [...homes]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, home]) => {
    const { version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const file = existsSync(home) && readdirSync(home).find((one) => /^licen[cs]e/i.test(one));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(home, file), 'utf8').trim() : ''}\n`;
  });
writeFileSync(join(folder, 'LICENCES.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));
