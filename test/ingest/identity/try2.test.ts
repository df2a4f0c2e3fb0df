import { it } from 'vitest';
import { createIdentityScan, type Scope } from '../../../src/ingest/identity/identity-scan.ts';
import { INNOCENT } from './innocent.ts';
import { seeded } from './synthetic-numbers.ts';
it('tries', () => {
  let kinds = 0; let bad = 0; let runs = 0;
  console.log(Object.keys(INNOCENT).length);
  for (const [place, rows, scope, put] of [
    ['column of 300', 300, 0, (t: string) => t], ['column of 8', 8, 0, (t: string) => t], ['40 notes', 40, 0, (t: string) => `enligt ${t}, se ovan`], ['title', 1, 'title', (t: string) => `Uttag ${t}`], ['file', 1, 'file', (t: string) => `uttag ${t}.csv`],
  ] as [string, number, Scope, (t: string) => string][]) {
    let n = 0;
    for (const [name, make] of Object.entries(INNOCENT)) {
      kinds++;
      const stops = [];
      for (let seed = 1; seed <= 20; seed++) {
        const r = seeded(seed * 31);
        const scan = createIdentityScan();
        for (let i = 0; i < rows; i++) scan.see(scope, put(make(r)), i + 2);
        runs++;
        const found = scan.decide({ pseudonym: new Set() });
        if (found.length) { stops.push(seed + found[0]!.kind); n++; }
      }
      if (stops.length) console.log(place, '|', name, stops.length, stops.slice(0, 4).join(' '));
    }
    console.log('==', place, n, 'of', Object.keys(INNOCENT).length * 20);
  }
});
