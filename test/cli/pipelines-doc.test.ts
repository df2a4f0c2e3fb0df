import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder, program, root, run } from './program.ts';

const text = readFileSync(join(root, 'docs', 'pipelines.md'), 'utf8');
const blocks = [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, kind, code]) => ({ kind: kind!, code: code! }));
const blocksOf = (kind: string) => blocks.filter((block) => block.kind === kind).map(({ code }) => code);

/** A folder with an export of the year and `gender-audit` among the commands of the shell. */
function workplace() {
  const cwd = emptyFolder();
  expect(run(['sample', '--rows', '6000', '--out', 'export.csv'], { cwd }).code).toBe(0);
  mkdirSync(join(cwd, 'bin'));
  const command = join(cwd, 'bin', 'gender-audit');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(command, 0o755);
  const env = { ...process.env, PATH: `${join(cwd, 'bin')}${delimiter}${process.env.PATH}`, GENDER_AUDIT_LANG: 'en' };
  return { cwd, env };
}

/** The program's commands in a recipe, with its variables filled in. */
function commandsIn(recipe: string): readonly string[] {
  return [...recipe.matchAll(/gender-audit (?:analyze|verify|validate)[^\n]*/g)].map(([command]) =>
    command.replace(/"?\$\{\{ inputs\.quarter \}\}"?|"?\$QUARTER"?/g, '2025-Q1').replaceAll('"', ''),
  );
}

describe('docs/pipelines.md', () => {
  it('takes a quarter from export to report with its script, and the next one after it', () => {
    const { cwd, env } = workplace();
    const [config] = blocksOf('yaml');
    writeFileSync(join(cwd, 'gender-audit.config.yaml'), config!);
    writeFileSync(join(cwd, 'quarter.sh'), blocksOf('sh')[0]!);
    for (const quarter of ['2025-Q1', '2025-Q2']) {
      const ran = spawnSync('sh', ['quarter.sh', 'export.csv', quarter], { cwd, env });
      expect([quarter, ran.status, String(ran.stderr)]).toEqual([quarter, 0, '']);
      expect(readdirSync(join(cwd, 'handed-over', quarter)).toSorted()).toEqual(['report.html', 'tables.xlsx']);
      const log = readFileSync(join(cwd, 'reports', `${quarter}.log`), 'utf8')
        .trim()
        .split('\n');
      expect(JSON.parse(log.at(-1)!)).toMatchObject({ event: 'done' });
    }
    // the second was protected against the first
    const ledger = JSON.parse(readFileSync(join(cwd, 'reports', '2025-Q2', 'ledger.json'), 'utf8'));
    expect(ledger.span.from).toBe('2025-04-01');
    // and stops where a step fails: nothing of it is handed over
    const failed = spawnSync('sh', ['quarter.sh', 'not-there.csv', '2025-Q3'], { cwd, env });
    expect(failed.status).toBe(3);
    expect(readdirSync(join(cwd, 'handed-over', '2025-Q3'))).toEqual([]);
  }, 120_000);

  it('has recipes that can be read as what they are, whose commands run', () => {
    const { cwd, env } = workplace();
    const recipes = blocksOf('yaml').slice(1);
    expect(recipes).toHaveLength(2);
    const [gitlab, github] = recipes.map((recipe) => parse(recipe));
    expect(gitlab.quarter.script).toHaveLength(2);
    expect(github.jobs.quarter.steps.filter((step: { run?: string }) => step.run)).toHaveLength(2);
    const commands = recipes.flatMap(commandsIn);
    expect(commands).toHaveLength(4);
    for (const command of new Set(commands)) {
      const ran = spawnSync('sh', ['-c', command], { cwd, env });
      expect([command, ran.status]).toEqual([command, 0]);
    }
    expect(existsSync(join(cwd, 'reports', '2025-Q1', 'report.html'))).toBe(true);
    const [task] = blocksOf('powershell');
    const argument = /-Argument '([^']+)'/.exec(task!)?.[1]?.replaceAll('"', '').replaceAll('\\', '/');
    expect(run(argument!.split(' '), { cwd }).code).toBe(0);
  }, 120_000);

  it('names the quarter that has just ended, whenever the timer wakes it', () => {
    const [, quarter] = /^quarter="\$\{2:-(.+)\}"$/m.exec(blocksOf('sh')[0]!)!;
    for (const [day, ended] of [
      ['2026-01-02', '2025-Q4'],
      ['2026-04-02', '2026-Q1'],
      ['2026-07-02', '2026-Q2'],
      ['2026-10-02', '2026-Q3'],
    ]) {
      const command = `echo ${quarter!.replaceAll("'1 month ago'", `'${day} 1 month ago'`)}`;
      expect(String(spawnSync('sh', ['-c', command]).stdout).trim()).toBe(ended);
    }
  });
});
