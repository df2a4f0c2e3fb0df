import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fixture, readJson, run } from './program.ts';

const example = fixture('example/exempelstad-2025.csv');

describe('a list without anything in it', () => {
  it.each([
    ['analyze', '--only', ''],
    ['analyze', '--only', ' , ,'],
    ['analyze', '--by', ''],
    ['analyze', '--by', ','],
    ['analyze', '--style', ''],
    ['analyze', '--format', ','],
    ['analyze', '--drop', ''],
    ['inspect', '--drop', ' '],
    ['validate', '--drop', ''],
  ])('is refused: %s %s "%s"', (command, flag, value) => {
    const folder = emptyFolder();
    const { code, out, said } = run([command, example, flag, value], { cwd: folder });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(said).toEqual([
      `Värdet på ${flag} är tomt.`,
      expect.stringMatching(`^Skriv till exempel ${flag} .+, eller`),
    ]);
  });

  it('is refused in a variable and in the file of settings too, in English where asked', () => {
    const env = { GENDER_AUDIT_ONLY: ',' };
    expect(run(['analyze', example, '--lang', 'en'], { env }).said).toEqual([
      'The value of --only is empty.',
      'Write for example --only referral-share, or leave out --only.',
    ]);
    const folder = emptyFolder();
    writeFileSync(join(folder, 'gender-audit.config.yaml'), 'only: ""\n');
    const { code, said } = run(['analyze', example], { cwd: folder });
    expect([code, said[0]]).toEqual([2, 'gender-audit.config.yaml: only har ett värde som inte passar.']);
  });

  it('may end in a comma where something stands before it', () => {
    const out = emptyFolder();
    expect(run(['analyze', example, '--only', 'recipients,', '--by', 'unit,', '--out', out]).code).toBe(0);
    expect(readJson(join(out, 'audit.json')).indicators.map(({ id }: { id: string }) => id)).toEqual(['recipients']);
  });
});

describe('--drop of a heading that is not there', () => {
  const warning = [
    '--drop: ingen kolumn heter "Efternam".',
    'Kontrollera stavningen: gender-audit inspect visar rubrikerna.',
  ];
  const quick = ['--only', 'recipients', '--by', 'none', '--format', 'json'];

  it('is told, and stops nothing: one command may read files that differ', () => {
    for (const command of [['analyze', ...quick], ['inspect'], ['validate']]) {
      const [name, ...rest] = command;
      const { code, said } = run([name!, example, '--drop', 'Efternam', ...rest]);
      expect([name, code, said]).toEqual([name, 0, warning]);
    }
  });

  it('stands in what scripts read, also where nothing is said', () => {
    const args = ['--drop', 'Efternam', '--drop', 'enhet', '--json'];
    const ran = run(['analyze', example, ...quick, ...args, '--quiet']);
    expect(ran.err).toBe('');
    expect(JSON.parse(ran.out).unmet_drops).toEqual(['Efternam']);
    expect(JSON.parse(run(['inspect', example, ...args]).out).unmet_drops).toEqual(['Efternam']);
  });

  it('is not told where one of several files has it', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'q1.csv'), 'person_id;kön;biståndsmånad;Anteckning\nA;kvinna;2025-01;x\n');
    writeFileSync(join(folder, 'q2.csv'), 'person_id;kön;biståndsmånad\nB;man;2025-04\n');
    const { code, err } = run(['analyze', 'q1.csv', 'q2.csv', '--drop', 'anteckning', ...quick], { cwd: folder });
    expect([code, err]).toEqual([0, '']);
  });
});
