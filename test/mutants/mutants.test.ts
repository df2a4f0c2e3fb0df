import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('picks the same mutants for a seed, evenly over the rooms, and has no equivalent of a line that is no more', () => {
  const list = (...options: string[]) => {
    const args = [join(root, 'test', 'mutants', 'run.js'), '--list', ...options];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    return stdout.trim().split('\n');
  };
  const [first, again] = [list('--n', '12'), list('--n', '12')];
  expect(again).toEqual(first);
  const rooms = first!.map((line) => /^\| src\/(ingest\/values|\w+)\//.exec(line)?.[1]);
  const each = ['stats', 'engine', 'compare', 'disclosure', 'ingest/values', 'model'];
  expect(rooms).toEqual([...each, ...each]);
  for (const line of first!) expect(line).toMatch(/^\| src\/\S+\.ts \| \d+ \| `.+` → (`.+`|nothing) \|$/);
});
