import { defineConfig } from 'vitest/config';

const report = process.env.GENDER_AUDIT_TEST_REPORT;
/**
 * `--mode judge`: what goes through all cases of something, or draws thousands of them, in `*.judge.ts` (npm run judge).
 * `--mode examples`, `--mode fixtures`: files to write anew. The projects below are not told the mode that they run in.
 */
const mode = /(?:^| )--mode[ =](\w+)/.exec(process.argv.join(' '))?.[1] ?? '';

/** Tests that start a browser, or change what all files of a process share. */
const APART = [
  'test/{cli/files,portable}/**/*.test.{ts,tsx}',
  'test/**/*browser*.test.{ts,tsx}',
  'test/{portable,fuzz,examples,danfo}.test.ts',
];

/** A time zone far from Sweden's, so that a date that depends on the machine's own shows up. */
export default defineConfig({
  test: {
    env: { TZ: 'Pacific/Apia', WRITE: mode },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects:
      mode === 'judge'
        ? [{ extends: true, test: { name: 'judge', include: ['test/**/*.judge.ts'], testTimeout: 600_000 } }]
        : [
            { extends: true, test: { name: 'apart', include: APART } },
            // one process for many files: what they import is loaded once
            {
              extends: true,
              test: { name: 'rooms', include: ['test/**/*.test.{ts,tsx}'], exclude: APART, isolate: false },
            },
          ],
  },
});
