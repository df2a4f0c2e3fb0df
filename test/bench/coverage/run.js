// Writes README.md beside this file: how often every interval misses, every verdict, and every first page. `run.js 2000 means durations` runs
// these parts only; what a part gave is kept in the folder for temporary files until the table is written, so that the
// study can be made in pieces and go on after a stop. Node reads the sources through vitest's own loader.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createViteServer } from 'vitest/node';

const [times = '2000', ...only] = process.argv.slice(2);
const kept = join(tmpdir(), `gender-audit-coverage-${times}`);
mkdirSync(kept, { recursive: true });
const part = (name, run) => {
  const file = join(kept, `${name.replaceAll(' ', '-')}.json`);
  if (!existsSync(file)) {
    if (only.length > 0 && !only.includes(name)) return null;
    console.error(name);
    writeFileSync(file, JSON.stringify(run()));
  }
  return JSON.parse(readFileSync(file, 'utf8'));
};
const server = await createViteServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false },
  appType: 'custom',
});
try {
  const { runStudy } = await server.ssrLoadModule(new URL('study.ts', import.meta.url).pathname);
  const text = runStudy({ times: Number(times), truncation: 1000, part });
  if (text === null) console.error('Parts are missing: run them too.');
  else {
    writeFileSync(new URL('README.md', import.meta.url), text);
    rmSync(kept, { recursive: true });
  }
} finally {
  await server.close();
}
