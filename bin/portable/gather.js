import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { describePackage, homeOf, licencesOf } from '../bundled-packages.js';

/** The binding finds its own library beside itself, and nothing else need be installed. */
const APART = '@duckdb/node-bindings';
/** The solver finds its WebAssembly beside itself. */
const SOLVER = 'highs';
const SOLVER_FILES = ['package.json', 'LICENSE', 'build/highs.mjs', 'build/highs.wasm'];

/** The built program with every package that it may load in it: files by name, and the packages. */
export async function gather(root) {
  const bundle = await rolldown({
    cwd: root,
    input: { main: join(root, 'dist', 'cli', 'main.js') },
    platform: 'node',
    external: (id) => id === APART || id.startsWith(`${APART}/`) || id === SOLVER || id === 'danfojs-node',
  });
  const { output } = await bundle.generate({ format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js' });
  const chunks = output.filter((file) => file.type === 'chunk');
  const files = new Map(chunks.map(({ fileName, code }) => [`dist/program/${fileName}`, Buffer.from(code)]));
  const homes = [...new Set(chunks.flatMap(({ moduleIds }) => moduleIds.flatMap((id) => homeOf(id) ?? [])))];
  const bindings = join(root, 'node_modules', APART);
  const solver = join(root, 'node_modules', SOLVER);
  const packages = [...homes, bindings, solver].map(describePackage);
  for (const file of ['duckdb.js', 'package.json', 'LICENSE'])
    files.set(`node_modules/${APART}/${file}`, readFileSync(join(bindings, file)));
  for (const file of SOLVER_FILES) files.set(`node_modules/${SOLVER}/${file}`, readFileSync(join(solver, file)));
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  files.set('package.json', Buffer.from(`${JSON.stringify({ name, version, license, type: 'module' }, null, 2)}\n`));
  files.set('bin/gender-audit.js', readFileSync(join(root, 'bin', 'gender-audit.js')));
  files.set('LICENCES.txt', Buffer.from(licencesOf(packages)));
  files.set('example/exempelstad-2025.csv', readFileSync(join(root, 'fixtures', 'example', 'exempelstad-2025.csv')));
  return { files, packages };
}
