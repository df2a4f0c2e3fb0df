import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fixture, readJson, root, run } from './program.ts';

describe('gender-audit', () => {
  it('helps without loading anything but commander', () => {
    const { code, out, said } = run(['--help'], { node: ['--import', join(root, 'test/cli/log-modules.js')] });
    expect(code).toBe(0);
    expect(out).toContain('analyze');
    expect([...new Set(said)]).toEqual(['loaded commander']);
  });

  it('helps in English too', () => {
    expect(run(['--help', '--lang', 'en']).out).toContain('from case export to report');
  });

  it('guesses what a wrong word was meant to be', () => {
    const { code, said } = run(['analyse', 'export.csv']);
    expect(code).toBe(2);
    expect(said).toEqual(['Okänt kommando: analyse.', 'Menade du analyze?']);
  });

  it('guesses a wrong option', () => {
    const { code, said } = run(['analyze', 'export.csv', '--fromm', '2025-01-01']);
    expect(code).toBe(2);
    expect(said[1]).toBe('Menade du --from?');
  });

  it('refuses a date that is none', () => {
    expect(run(['analyze', 'export.csv', '--from', '2025-02-30']).code).toBe(2);
  });

  it('attempts no network access', () => {
    const out = emptyFolder();
    const { code, err } = run(['analyze', fixture('example/exempelstad-2025.csv'), '--out', out, '--force'], {
      node: ['--import', join(root, 'test/cli/no-network.js')],
    });
    expect(err).not.toContain('network:');
    expect(code).toBe(0);
  });

  it('takes options from the file in the folder, variables before it, flags before both', () => {
    const folder = emptyFolder();
    const own = readJson(join(root, 'package.json')) as { version: string };
    expect(run(['--version'], { cwd: folder }).out.trim()).toBe(own.version);
    expect(run(['indicators', '--lang', 'sv'], { env: { GENDER_AUDIT_LANG: 'en' } }).out).toMatch(/bistånd/);
    expect(run(['indicators'], { env: { GENDER_AUDIT_LANG: 'en' } }).out).toMatch(/assistance/);
  });
});
