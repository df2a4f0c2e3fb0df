/**
 * npm run fuzz -- --minutes 30 [--seed 1]: files of every kind that is read, mutated, until the time is out. What is held: no
 * exit 1, no stack trace, no code of a person on the screen, no half release, at most 2 GB of memory.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

if (process.argv.includes('--help') || process.argv.includes('-h')) {
  process.stdout.write('npm run fuzz -- [--minutes 10] [--seed a number]\n');
  process.exit(0);
}
const given = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const done = spawnSync(process.execPath, [join('node_modules', 'vitest', 'vitest.mjs'), 'run', 'test/fuzz.test.ts'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    FUZZ_MINUTES: given('minutes', '10'),
    FUZZ_SEED: given('seed', String(Math.floor(Math.random() * 1_000_000))),
  },
});
process.exit(done.status ?? 1);
