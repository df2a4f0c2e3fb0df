// How often a direction is claimed where there is none, unit by unit, when observations of one person or household are alike
// (+) or shut each other out (−). Node reads the sources through vitest's own loader. Writes README.md beside this file.
import { writeFileSync } from 'node:fs';
import { createViteServer } from 'vitest/node';

const server = await createViteServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false },
  appType: 'custom',
});
try {
  const { writeTable } = await server.ssrLoadModule(new URL('study.ts', import.meta.url).pathname);
  writeFileSync(new URL('README.md', import.meta.url), writeTable(Number(process.argv[2] ?? 2000)));
} finally {
  await server.close();
}
