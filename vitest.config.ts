import { defineConfig } from 'vitest/config';

const report = process.env.GENDER_AUDIT_TEST_REPORT;

/** A time zone far from Sweden's, so that a date that depends on the machine's own shows up. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    env: { TZ: 'Pacific/Apia' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
