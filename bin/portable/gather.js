import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { rolldown } from 'rolldown';

/** The binding finds its own library beside itself, and nothing else need be installed. */
const APART = '@duckdb/node-bindings';

/** The built program with every package that it may load in it: files by name, and the packages. */
export async function gather(root) {
  const bundle = await rolldown({
    cwd: root,
    input: { main: join(root, 'dist', 'cli', 'main.js') },
    platform: 'node',
    external: (id) => id === APART || id.startsWith(`${APART}/`) || id === 'danfojs-node',
  });
  const { output } = await bundle.generate({ format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js' });
  const chunks = output.filter((file) => file.type === 'chunk');
  const files = new Map(chunks.map(({ fileName, code }) => [`dist/program/${fileName}`, Buffer.from(code)]));
  const homes = [...new Set(chunks.flatMap(({ moduleIds }) => moduleIds.flatMap((id) => homeOf(id) ?? [])))];
  const bindings = join(root, 'node_modules', APART);
  const packages = [...homes, bindings].map((home) => describe(home));
  for (const file of ['duckdb.js', 'package.json', 'LICENSE'])
    files.set(`node_modules/${APART}/${file}`, readFileSync(join(bindings, file)));
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  files.set('package.json', Buffer.from(`${JSON.stringify({ name, version, license, type: 'module' }, null, 2)}\n`));
  files.set('bin/gender-audit.js', readFileSync(join(root, 'bin', 'gender-audit.js')));
  files.set('LICENCES.txt', Buffer.from(licencesOf(packages)));
  files.set('example/exempelstad-2025.csv', readFileSync(join(root, 'fixtures', 'example', 'exempelstad-2025.csv')));
  return { files, packages };
}

function homeOf(id) {
  const mark = `node_modules${sep}`;
  const at = id.lastIndexOf(mark);
  if (at < 0) return null;
  const parts = id.slice(at + mark.length).split(sep);
  const home = id.slice(0, at + mark.length) + parts.slice(0, parts[0].startsWith('@') ? 2 : 1).join(sep);
  return existsSync(join(home, 'package.json')) ? home : null;
}

function describe(home) {
  const { name, version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const texts = readdirSync(home)
    .filter((one) => /^(licen[cs]e|notice)/i.test(one))
    .sort();
  const text = texts.map((one) => readFileSync(join(home, one), 'utf8').trim()).join('\n\n');
  return { name, version, license: license ?? 'NOASSERTION', text };
}

/** One text serves all that are under it. */
function licencesOf(packages) {
  const under = new Map();
  for (const { name, version, license, text } of [...packages].sort((a, b) => (a.name < b.name ? -1 : 1)))
    under.set(text || license, [...(under.get(text || license) ?? []), `${name} ${version} (${license})`]);
  const line = '-'.repeat(80);
  return [...under].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join(`\n${line}\n\n`);
}
