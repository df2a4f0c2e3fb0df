import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const MARK = `node_modules${sep}`;

/** Where the package of a bundled module is installed; null for our own. */
export function homeOf(id) {
  const at = id.lastIndexOf(MARK);
  if (at < 0) return null;
  const parts = id.slice(at + MARK.length).split(sep);
  const home = id.slice(0, at + MARK.length) + parts.slice(0, parts[0].startsWith('@') ? 2 : 1).join(sep);
  return existsSync(join(home, 'package.json')) ? home : null;
}

/** Name, version, licence and its text of an installed package. */
export function describePackage(home) {
  const { name, version, license = 'NOASSERTION' } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const files = readdirSync(home).filter((one) => /^(licen[cs]e|notice)/i.test(one));
  const text = files.map((one) => readFileSync(join(home, one), 'utf8').trim()).join('\n\n');
  return { name, version, license, text };
}

/** The licences ask to follow wherever the code goes; one text serves all that are under it. */
export function licencesOf(packages) {
  const under = new Map();
  for (const { name, version, license, text } of packages.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    under.set(text || license, [...(under.get(text || license) ?? []), `${name} ${version} (${license})`]);
  const line = '-'.repeat(80);
  return [...under].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join(`\n${line}\n\n`);
}
