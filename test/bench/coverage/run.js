// Writes README.md beside this file: how often every interval misses. Node reads the sources through vitest's own loader.
import { writeFileSync } from 'node:fs';
import { createViteServer } from 'vitest/node';

const server = await createViteServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false },
  appType: 'custom',
});
try {
  const { runStudy } = await server.ssrLoadModule(new URL('study.ts', import.meta.url).pathname);
  const text = runStudy({
    times: Number(process.argv[2] ?? 4000),
    truncation: 1000,
    log: (line) => console.error(line),
  });
  writeFileSync(new URL('README.md', import.meta.url), text);
} finally {
  await server.close();
}
