import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Fetches a package at a version from the registry, checked against the registry's hash, without running anything in it. */
export function unpackPackage(spec, scratch) {
  const folder = join(scratch, spec.replace(/[^a-z0-9.]/gi, '-'));
  mkdirSync(folder);
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const packed = spawnSync(
    command,
    [...first, 'pack', spec, '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder],
    { encoding: 'utf8', env: { ...process.env, npm_config_ignore_scripts: 'true' } },
  );
  if (packed.status !== 0) throw new Error(`could not fetch ${spec}: ${packed.stderr}`);
  const [{ filename, integrity }] = JSON.parse(packed.stdout);
  const ball = join(folder, filename);
  const tar = spawnSync('tar', ['-xzf', ball, '-C', folder]);
  if (tar.status !== 0) throw new Error(`could not unpack ${spec}`);
  const inside = join(folder, 'package');
  const { name, version, license } = JSON.parse(readFileSync(join(inside, 'package.json'), 'utf8'));
  return {
    name,
    version,
    license,
    integrity,
    has: (file) => existsSync(join(inside, file)),
    read: (file) => readFileSync(join(inside, file)),
    list: () =>
      readdirSync(inside, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(inside, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort(),
  };
}
