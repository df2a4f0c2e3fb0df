/** Which mutants are tried: the same ones for the same seed, as many of each room and no two of a file before all have one. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EQUIVALENT } from './equivalent.js';
import { findMutants } from './find.js';

export const ROOMS = ['stats', 'engine', 'compare', 'disclosure', 'ingest/values', 'model'];

const list = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? list(path) : [path];
  });

/** A place in line that hangs on what is changed alone, so that a line elsewhere, or one more equivalent, moves no other. */
const rank = (...parts) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
const byRank = (a, b) => (a.rank < b.rank ? -1 : 1);

/** `nth`: which of several places on the line that could be changed alike. */
const isSame = (known, one) =>
  known.file === one.file &&
  known.content === one.content &&
  known.before === one.before &&
  (known.after ?? one.after) === one.after &&
  (known.nth ?? one.nth) === one.nth;

function mutantsOf(root, file, seed) {
  const times = new Map();
  return findMutants(readFileSync(join(root, file), 'utf8')).map((found) => {
    const key = `${found.line} ${found.before}`;
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    const one = { ...found, file, nth };
    return { ...one, rank: rank(seed, file, one.content, one.before, one.after, nth) };
  });
}

/** Mutants in the order in which they are tried. Throws where the list of equivalents names one that is no more. */
export function pickMutants(root, { seed, n, only }) {
  const stale = new Set(EQUIVALENT);
  const rooms = ROOMS.map((room) =>
    list(`${root}/src/${room}`)
      .map((path) => path.slice(root.length + 1))
      .map((file) => ({ file, rank: rank(seed, file), mutants: mutantsOf(root, file, seed) }))
      .map(({ mutants, ...one }) => {
        const real = mutants.filter((mutant) => {
          const known = EQUIVALENT.filter((known) => isSame(known, mutant));
          for (const one of known) stale.delete(one);
          return known.length === 0;
        });
        return { ...one, mutants: real.map((mutant) => ({ ...mutant, room })).toSorted(byRank) };
      })
      .filter(({ file, mutants }) => file.includes(only) && mutants.length > 0)
      .toSorted(byRank),
  ).filter((files) => files.length > 0);
  if (stale.size > 0) throw new Error(`no such mutants: ${[...stale].map((one) => JSON.stringify(one)).join('\n')}`);
  const picked = [];
  const all = rooms.flat().reduce((sum, { mutants }) => sum + mutants.length, 0);
  for (let turn = 0; picked.length < Math.min(n, all); turn++) {
    for (const files of rooms) {
      const one = files[turn % files.length].mutants[Math.floor(turn / files.length)];
      if (one !== undefined && picked.length < n) picked.push(one);
    }
  }
  return picked;
}
