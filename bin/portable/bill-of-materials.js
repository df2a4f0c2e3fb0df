import { createHash } from 'node:crypto';

/** CycloneDX 1.6 (ECMA-424) as JSON: every package in the folder, and the hash of every file that runs. No date: the same each time. */
export function billOfMaterials({ name, version, files, packages }) {
  const unique = [...new Map(packages.map((one) => [`${one.name}@${one.version}`, one])).values()];
  const components = unique
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
    .map((one) => ({
      type: 'library',
      'bom-ref': purl(one),
      name: one.name,
      version: one.version,
      purl: purl(one),
      licenses: [{ license: licence(one.license) }],
      ...(one.integrity ? { hashes: [{ alg: 'SHA-512', content: hex(one.integrity) }] } : {}),
    }));
  const programs = [...files]
    .filter(([file]) => /\.(m?js|wasm|exe|node|dll|so|dylib|cmd|command)$|(^|\/)node$|^gender-audit$/.test(file))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, bytes]) => ({
      type: 'file',
      'bom-ref': `file:${file}`,
      name: file,
      hashes: [{ alg: 'SHA-256', content: createHash('sha256').update(bytes).digest('hex') }],
    }));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': `${name}@${version}`, name, version } },
    components: [...components, ...programs],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
/** An SPDX id, or the words that stand in the package. */
const licence = (words) => (/^[A-Za-z0-9.+-]+$/.test(words) ? { id: words } : { name: words });
const hex = (integrity) => Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
