import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, root, run } from './program.ts';

/** The program's commands in a guide, in order; files in YAML are put where the guide says. */
function read(name: string) {
  const text = readFileSync(join(root, 'docs', name), 'utf8');
  const blocks = (kind: string) =>
    [...text.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code!);
  const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));
  return { yaml: blocks('yaml'), commands: commands.map((line) => line.split(' ').slice(1)) };
}

/** A folder with an export of a year. */
function workplace(): string {
  const cwd = emptyFolder();
  expect(run(['sample', '--rows', '12000', '--out', 'export.csv'], { cwd }).code).toBe(0);
  return cwd;
}

describe('the guides in Swedish', () => {
  it('from export to meeting: every command, in order', () => {
    const { commands } = read('guide-analytiker.md');
    const cwd = workplace();
    expect(commands.length).toBe(10);
    for (const command of commands) {
      const { code, err } = run(command, { cwd });
      expect([command.join(' '), code, err]).toEqual([command.join(' '), 0, '']);
    }
  }, 240_000);
});
