import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../src/cli/main.ts';
import { createRandom } from '../src/sample/random.ts';
import { mutate } from './fuzz/mutate.ts';
import { CANARY, makeTargets } from './fuzz/targets.ts';

// npm run fuzz -- --minutes 30: half an hour; npm test: a few of each, always the same
const MINUTES = Number(process.env.FUZZ_MINUTES ?? 0);
const FIRST = Number(process.env.FUZZ_SEED ?? 1);
const EACH = 8;
/** Bytes of memory that a file of forty rows may cost, whatever it claims. */
const MOST = 2 ** 31;

const folder = mkdtempSync(join(tmpdir(), 'gender-audit-fuzz-'));
const targets = await makeTargets(join(folder, 'seeds'));

async function attempt(target: (typeof targets)[number], seed: number): Promise<string[]> {
  const random = createRandom(seed);
  const file = join(folder, `x.${target.extension}`);
  const out = join(folder, 'out');
  rmSync(out, { recursive: true, force: true });
  writeFileSync(file, mutate(target.seed, random));
  let said = '';
  const hear = (words: string | Uint8Array) => {
    said += words;
    return true;
  };
  const spies = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  for (const spy of spies) spy.mockImplementation(hear);
  const code = await main(target.args(file, out)).finally(() => {
    for (const spy of spies) spy.mockRestore();
  });
  process.removeAllListeners('SIGINT');
  process.stdout.removeAllListeners('error');
  const left = existsSync(out) ? readdirSync(out).sort() : [];
  const whole =
    left.length === 0 || (left.includes('report.html') && (target.name === 'audit' || left.includes('audit.json')));
  return [
    ...(code === 1 ? ['exit 1'] : []),
    ...(/\n\s+at .+:\d+/.test(said) ? ['a stack trace'] : []),
    ...(said.includes(CANARY) ? ['a cell on the screen'] : []),
    ...(whole && (code === 0 || left.length === 0) ? [] : [`half a release: ${left.join(' ')}`]),
    ...(process.memoryUsage().rss > MOST ? ['more than 2 GB of memory'] : []),
  ].map((fault) => `${target.name}, seed ${seed}: ${fault}`);
}

describe('a file that something has happened to', () => {
  it.each(targets)(
    '$name: is read, or refused in words',
    async (target) => {
      const faults: string[] = [];
      const until = Date.now() + (MINUTES * 60_000) / targets.length;
      for (let seed = FIRST; MINUTES > 0 ? Date.now() < until : seed < FIRST + EACH; seed++)
        faults.push(...(await attempt(target, seed)));
      expect(faults).toEqual([]);
    },
    36_000_000,
  );
});
