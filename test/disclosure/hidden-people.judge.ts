import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSample } from '../../src/sample/sample.ts';
import { emptyFolder, run } from '../cli/program.ts';

/*
 * People in groups too small to be named change places: every byte of every file is the same, or a number that is shown
 * has changed with them. Whether a row, a remark, a caution, a reason or a file is there, and in what order, follows
 * from what is shown.
 */

type Row = readonly string[];
const TINY = ['Enhet A', 'Enhet B', 'Enhet C', 'Enhet D'] as const;

/** An export of about 200 people, where sixteen who live alone stand two women and two men in each of four units. */
function makeTown(seed: number) {
  const [heading, ...rows] = String(makeSample({ rows: 2_400, seed }))
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(';'));
  const [person, sex, household, unit] = ['person_id', 'kön', 'hushållstyp', 'enhet'].map((name) =>
    heading!.indexOf(name),
  ) as [number, number, number, number];
  const alone = (of: string) => [
    ...new Set(
      rows.filter((row) => row[sex] === of && row[household]!.startsWith('ensamstående')).map((row) => row[person]!),
    ),
  ];
  const [women, men] = [alone('kvinna').slice(0, 8), alone('man').slice(0, 8)];
  const place = new Map([women, men].flatMap((list) => list.map((id, at) => [id, TINY[at % TINY.length]!] as const)));
  const write = (units: ReadonlyMap<string, string>): string => {
    const moved = rows.map((row): Row => row.with(unit, units.get(row[person]!) ?? row[unit]!));
    return [heading!, ...moved].map((row) => row.join(';')).join('\n');
  };
  return { women, men, place, write };
}

/** All files of a release of every format that needs no browser, by name; hashes of the export stay at home. */
function release(content: string): ReadonlyMap<string, Buffer> {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'x.csv'), content);
  const args = ['analyze', 'x.csv', '--style', 'sjuan,3r,memo', '--format', 'html,json,csv,xlsx,docx', '--out', 'ut'];
  expect(run(args, { cwd: folder }).code).toBe(0);
  const names = readdirSync(join(folder, 'ut')).filter((name) => name !== 'provenance.json');
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, 'ut', name))]));
}

/** What is shown: every number of the release that is counted or computed. */
function shownOf(files: ReadonlyMap<string, Buffer>): string {
  const { results, gaps, curves, decompositions, pooled } = JSON.parse(String(files.get('audit.json')));
  return JSON.stringify({ results, gaps, curves, decompositions, pooled });
}

describe('people in groups too small to be named', () => {
  it('may change places, and nothing in any file changes but what is shown of them', () => {
    let unseen = 0;
    for (const seed of [1, 2, 3]) {
      const { women, men, place, write } = makeTown(seed);
      const before = release(write(place));
      // two women change units, and two men
      const changed = new Map(place);
      for (const [one, other] of [
        [women[0]!, women[1]!],
        [men[2]!, men[3]!],
      ] as const) {
        changed.set(one, place.get(other)!);
        changed.set(other, place.get(one)!);
      }
      const after = release(write(changed));
      expect([...after.keys()]).toEqual([...before.keys()]);
      expect([...before.keys()]).toContain('tables.xlsx');
      if (shownOf(before) !== shownOf(after)) continue;
      unseen++;
      for (const [name, bytes] of before) expect(bytes.equals(after.get(name)!), name).toBe(true);
    }
    // of units with two women and two men nothing is shown but what all of them have together
    expect(unseen).toBe(3);
  });
});
