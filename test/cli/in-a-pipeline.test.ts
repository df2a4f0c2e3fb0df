import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, run } from './program.ts';

/** An export of 2,000 rows in a folder of its own. */
function place(): string {
  const cwd = emptyFolder();
  expect(run(['sample', '--rows', '2000', '--out', 'export.csv'], { cwd }).code).toBe(0);
  return cwd;
}

const COMMANDS: readonly (readonly string[])[] = [
  ['inspect', 'export.csv'],
  ['fields', 'sex'],
  ['init', 'export.csv', '--yes', '--force'],
  ['validate', 'export.csv'],
  ['pseudonymise', 'export.csv', '--ids', 'person_id', '--out', 'coded.csv', '--force'],
  ['analyze', 'export.csv', '--out', 'r', '--only', 'referral-share'],
  ['report', 'r/audit.json'],
  ['verify', 'r'],
  ['indicators', 'referral-share'],
  ['sample', '--rows', '10', '--out', 'small.csv', '--force'],
];

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

describe('in a pipeline', () => {
  it('every command keeps quiet, gives its result as JSON, and logs in JSON', () => {
    const cwd = place();
    expect(run([...COMMANDS[5]!], { cwd }).code).toBe(0);
    for (const command of COMMANDS) {
      const name = command[0]!;
      const quiet = run([...command, '--quiet'], { cwd });
      expect([name, quiet.code, quiet.out, quiet.err]).toEqual([name, 0, '', '']);
      const json = run([...command, '--json', '--quiet'], { cwd });
      expect([name, json.code]).toEqual([name, 0]);
      expect(JSON.parse(json.out)).toBeTypeOf('object');
      const logged = run([...command, '--log', 'json'], { cwd });
      expect([name, logged.code]).toEqual([name, 0]);
      for (const line of linesOf(logged.err)) expect(JSON.parse(line)).toHaveProperty('event');
    }
  }, 120_000);

  it('logs each step with its seconds, the rows read, warnings by code, and how it went', () => {
    const cwd = place();
    const { err } = run(['analyze', 'export.csv', '--out', 'r', '--log', 'json', '--drop', 'Finns inte'], { cwd });
    const events = linesOf(err).map((line) => JSON.parse(line));
    const steps = events.filter(({ event }) => event === 'step');
    expect(steps.map(({ step }) => step)).toEqual(['read', 'count', 'protect', 'compare', 'draw', 'write']);
    expect(steps[0].rows).toBe(2000);
    for (const { seconds } of steps) expect(seconds).toBeGreaterThanOrEqual(0);
    expect(events.filter(({ event }) => event === 'warning').map(({ code }) => code)).toContain('unmet-drops');
    expect(events.at(-1)).toMatchObject({ event: 'done', rows_read: 2000, rows_used: expect.any(Number) });
  }, 60_000);

  it('logs an error as one line, before its options are understood too', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'export.csv'), 'a;b\n1;2\n');
    for (const [args, code, exit] of [
      [['analyze', 'export.csv'], 'no-sex', 2],
      [['analyze', 'not-there.csv'], 'no-file', 3],
      [['analyse', 'export.csv'], 'usage', 2],
    ] as const) {
      const ran = run([...args, '--log=json'], { cwd });
      const events = linesOf(ran.err).map((line) => JSON.parse(line));
      expect(ran.code).toBe(exit);
      expect(events.at(-1)).toMatchObject({ event: 'error', exit });
      expect(events.at(-1).code).toContain(code);
    }
  });

  it('writes audit.json to standard output and nothing else anywhere', () => {
    const cwd = place();
    const options = ['--only', 'referral-share'];
    const { out, code } = run(['analyze', 'export.csv', '--out', '-', ...options], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['export.csv']);
    run(['analyze', 'export.csv', '--out', 'r', ...options], { cwd });
    expect(out).toBe(readFileSync(join(cwd, 'r', 'audit.json'), 'utf8'));
    const wrong = run(['analyze', 'export.csv', '--out', '-', '--format', 'csv'], { cwd });
    expect([wrong.code, wrong.said.length]).toEqual([2, 2]);
  }, 60_000);

  it('gives the same files twice, whatever the format', () => {
    const cwd = place();
    const go = () =>
      run(['analyze', 'export.csv', '--out', 'r', '--only', 'referral-share', '--format', 'csv'], { cwd });
    expect(go().code).toBe(0);
    const files = readdirSync(join(cwd, 'r'));
    const before = files.map((name) => readFileSync(join(cwd, 'r', name), 'utf8'));
    expect(go().code).toBe(0);
    expect(readdirSync(join(cwd, 'r'))).toEqual(files);
    expect(files.map((name) => readFileSync(join(cwd, 'r', name), 'utf8'))).toEqual(before);
  }, 60_000);
});
