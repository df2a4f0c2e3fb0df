import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fixture, program, run } from './program.ts';

const example = fixture('example/exempelstad-2025.csv');

/** Runs the program for a reader who goes before the first line, or after the first block (`| head -1`). */
async function runUnheard(args: readonly string[], hears: 'nothing' | 'first') {
  const cwd = emptyFolder();
  const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const said = text(child.stderr);
  if (hears === 'first') await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await ended;
  return { code, said: await said, cwd };
}

describe('a reader who has seen enough', () => {
  it.each([
    ['indicators'],
    ['indicators', '--json'],
    ['--help'],
    ['schema', 'audit'],
    ['inspect', example],
    ['inspect', example, '--wanted'],
    ['sample', '--rows', '1000'],
  ])('is let go without a word: %s', async (...args) => {
    expect(await runUnheard(args, 'nothing')).toMatchObject({ code: 0, said: '' });
  });

  it('ends what would be written for a long time', async () => {
    expect(await runUnheard(['sample', '--rows', '90000000'], 'first')).toMatchObject({ code: 0, said: '' });
  });

  it('gets the report all the same', async () => {
    const quick = ['--only', 'recipients', '--by', 'none'];
    const args = ['analyze', example, ...quick, '--quiet', '--out', 'out', '--json'];
    const { code, said, cwd } = await runUnheard(args, 'nothing');
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(existsSync(join(cwd, 'out', 'report.html'))).toBe(true);
  });

  it('does not turn wrong use into right', async () => {
    expect(await runUnheard(['analyze', 'finns-inte.csv', '--json'], 'nothing')).toMatchObject({ code: 3 });
  });
});

describe('standard output on a full disk', () => {
  it.each([[['indicators']], [['sample', '--rows', '1000']]])('is told once, in two lines: %j', (args) => {
    expect(platform(), 'a device that is always full is there on Linux').toBe('linux');
    const full = openSync('/dev/full', 'w');
    const { code, said } = run(args, { stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    expect([code, said]).toEqual([2, ['Disken är full: resultatet kunde inte skrivas.', expect.any(String)]]);
  });
});
