import { it } from 'vitest';
import { createIdentityScan, type Scope } from '../../../src/ingest/identity/identity-scan.ts';
import { mayHoldIdentity } from '../../../src/ingest/reader/cell-text.ts';
import { spellAll } from './spellings.ts';
it('tries', () => {
  const all = [1, 2, 3].flatMap((s) => spellAll(s));
  console.log(all.length);
  const missed = new Map<string, string[]>();
  const scopes: [Scope, (t: string) => string, (i: number) => string][] = [
    [0, (t) => t, (i) => `P-${(i * 7919).toString(16)}`],
    [1, (t) => `enligt ${t}, se ovan`, (i) => `möte 2026-03-${10 + (i % 20)} rum 12`],
    ['heading', (t) => `Beslut ${t}`, () => 'Kön'],
    ['file', (t) => `${t}.csv`, () => ''],
    ['sheet', (t) => t, () => 'Blad1'],
    ['title', (t) => `Avser ${t}`, () => 'Uttag 2026-03-01 12:30'],
  ];
  for (const { kind, text } of all) for (const [scope, put, other] of scopes) {
    const scan = createIdentityScan();
    const see = (t: string, l: number) => { const b = Buffer.from(t); if (typeof scope !== 'number' || mayHoldIdentity(b, 0, b.length)) scan.see(scope, t, l); };
    for (let i = 0; i < 30; i++) see(i === 9 ? put(text) : other(i), i + 2);
    if (scan.decide({ pseudonym: new Set() }).length === 0) missed.set(kind, [...(missed.get(kind) ?? []), `${scope} ${JSON.stringify(text)}`]);
  }
  let n = 0;
  for (const [k, v] of missed) { n += v.length; console.log(k, v.length, v.slice(0, 6).join(' | ')); }
  console.log('missed', n, 'of', all.length * 6);
});
