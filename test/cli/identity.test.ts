import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, run } from './program.ts';

/** Invented: birth number 987 is one of those kept for made-up numbers. */
const NUMBER = '811228-9874';
const EXPORT = 'kön;beslut\nkvinna;bifall\nman;avslag\n';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('an identity number', () => {
  it.each([
    ['inspect', 'a.csv'],
    ['inspect', 'a.csv', '--json'],
    ['validate', 'a.csv'],
    ['analyze', 'a.csv'],
    ['inspect', `${NUMBER}.csv`],
    ['analyze', 'b.csv', '--only', NUMBER],
    ['analyze', 'b.csv', '--out', `ut ${NUMBER}`],
    ['analyze', 'b.csv', '--out', `/x/${NUMBER}/akt`],
    ['analyze', 'b.csv', '--out', '/x/19811228/9874'],
    ['analyze', 'b.csv', `--${NUMBER}`],
    [NUMBER],
    ['analyze', 'b.csv', '--map', 'm.yaml'],
    ['validate', 'b.csv', '--map', 'm.yaml'],
    ['analyze', 'c.csv'],
  ])('stops %s %s %s %s, and is not repeated', (...args) => {
    const folder = folderWith({
      'a.csv': `kön;beslut;Beslut ${NUMBER}\nkvinna;bifall;ja\nman;avslag;nej\n`,
      'b.csv': EXPORT,
      // P, century and number: the commonest pseudonym that a system makes
      'c.csv': 'person_id;kön;beslut\nP198112289874;kvinna;bifall\nP-2;man;avslag\n',
      'm.yaml': 'columns:\n  "1981-12-28 9874": { from: x }\n',
    });
    const { code, out, err } = run(
      args.filter((one) => one !== undefined),
      { cwd: folder },
    );
    expect(code).toBe(4);
    expect(out + err).not.toMatch(/9874/);
  });

  it('stops a run where the settings hold it, in a key too', () => {
    const cwd = folderWith({ 'b.csv': EXPORT, 'gender-audit.config.yaml': `x-${NUMBER}: 3\n` });
    const { code, out, err } = run(['analyze', 'b.csv'], { cwd });
    expect(code).toBe(4);
    expect(out + err).not.toMatch(/9874/);
  });
});

describe('what the search does not find', () => {
  // docs/identity.md, "Not found": all of them 811228-9874, but for a wrong check digit
  const WORD = 'f.d. 811228 nr 9874';
  const MISTYPED = '19811228 kontrollnr 9873';
  const LETTER = '8l1228 nr 9874';
  const KEY = 'x811228_nr_9874';

  it.each<[readonly string[], string?]>([
    [['validate', '--drop', WORD]],
    [['inspect', '--drop', MISTYPED, '--drop', LETTER, '--json']],
    [['analyze', '--only', KEY]],
    [['analyze', '--focus', KEY]],
    [['analyze', '--by', KEY]],
    [['analyze', '--lang', WORD]],
    [['analyze', `--${KEY}`]],
    [['pseudonymise', '--ids', LETTER, '--out', 'ny.csv']],
    [['validate', '--map', 'm.yaml'], `ignore: ["${WORD}", "${MISTYPED}", "${LETTER}"]`],
    [['validate', '--map', 'm.yaml'], `columns: { sex: { from: "${WORD}" } }`],
    [['validate', '--map', 'm.yaml'], `files: [{ match: "${MISTYPED}" }]`],
    [['validate', '--map', 'm.yaml'], `"${LETTER}": 3`],
    [['validate', '--map', 'm.yaml'], `columns: { "${WORD}": { from: kön } }`],
    [['validate', '--map', 'm.yaml'], `indicators: { a: { title: T, unit: person, where: '"${WORD}"' } }`],
  ])('is not repeated: %j %s', (args, mapping = '') => {
    const cwd = folderWith({ 'b.csv': EXPORT, 'm.yaml': `version: 1\n${mapping}\n` });
    const { out, err } = run([args[0]!, 'b.csv', ...args.slice(1)], { cwd });
    expect(out + err).not.toBe('');
    expect(out + err).not.toMatch(/987|8[1l]1228/);
  });
});

describe('a file without headings', () => {
  it.each([['inspect'], ['init', '--yes'], ['validate'], ['analyze']])(
    'is refused by %s, and no cell told',
    (command, ...flags) => {
      const row = (at: number) => `A-${at};P-${at};sökande;kvinna;1992;nej;Enhet Söder;ohälsa;2025-07-15;bifall\n`;
      const cwd = folderWith({ 'x.csv': Array.from({ length: 25 }, (_, at) => row(at)).join('') });
      const { code, out, err } = run([command, 'x.csv', ...flags], { cwd });
      expect(code).toBe(3);
      expect(err + out).not.toMatch(/P-\d|Enhet|kvinna/);
      expect(err + out).toContain('rubriker');
    },
  );
});
