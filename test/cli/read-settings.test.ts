import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readBounded } from '../../src/cli/settings.ts';
import { CodedError, EXIT } from '../../src/errors/coded-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'gender-audit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const text = { sv: '', en: '' };
const unreadable = () => new CodedError(EXIT.usage, 'no-map', text, text);
const code = (path: string, most?: number) => {
  try {
    return readBounded(path, unreadable, most).length;
  } catch (error) {
    return error instanceof CodedError ? error.code : error;
  }
};

it('reads what a person may have written, and refuses one byte more', () => {
  const path = join(folder, 'a.yaml');
  writeFileSync(path, 'x'.repeat(262_144)); // 256 × 1024
  expect(code(path)).toBe(262_144);
  writeFileSync(path, 'x'.repeat(262_145));
  expect(code(path)).toBe('settings-too-large');
  expect(code(path, 300_000)).toBe(262_145);
  expect(code(join(folder, 'none'))).toBe('no-map');
  expect(code(folder)).toBe('no-map');
});

it.skipIf(process.platform === 'win32')('reads a pipe to its end, and no device for ever', () => {
  expect(code('/dev/zero')).toBe('settings-too-large');
  expect(code('/dev/null')).toBe(0);
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  spawn('sh', ['-c', `printf 'version: 1' > '${pipe}'`]);
  expect(Buffer.from(readBounded(pipe, unreadable)).toString()).toBe('version: 1');
});
