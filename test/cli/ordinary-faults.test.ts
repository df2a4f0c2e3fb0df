import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { emptyFolder, program, run } from './program.ts';

const ROWS = 'person_id;kön;enhet\nP1;kvinna;Öst\nP2;man;Öst\nP3;kvinna;Väst\n';

describe('what is met in ordinary use has an answer', () => {
  it('a title line whose quotes break is kept from both readings', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'x.csv'), `"Ekonomiskt bistånd" 2025;;\n${ROWS}`);
    const ran = run(['validate', 'x.csv'], { cwd });
    expect([ran.code, ran.out]).toEqual([0, expect.not.stringContaining('skiljer sig')]);
  });

  it('the name of a Parquet file is no pattern, and its folder no column', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'x.csv'), ROWS);
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    await connection.run(`COPY (FROM '${join(cwd, 'x.csv')}') TO '${join(cwd, 'a.parquet')}' (FORMAT parquet)`);
    connection.closeSync();
    instance.closeSync();
    mkdirSync(join(cwd, 'enhet2=Hemlig'));
    // as patterns, the starred names would find this one too, and count six rows
    copyFileSync(join(cwd, 'a.parquet'), join(cwd, 'u1.parquet'));
    for (const name of ['u[1].parquet', 'u*.parquet', 'u?.parquet', 'enhet2=Hemlig/u.parquet']) {
      copyFileSync(join(cwd, 'a.parquet'), join(cwd, name));
      const ran = run(['inspect', name], { cwd });
      expect([ran.code, ran.err]).toEqual([0, '']);
      expect(ran.out).toContain('3 rader lästa');
      expect(ran.out).not.toContain('Hemlig');
    }
  });

  it('a place that cannot be written to is told before the export is read', () => {
    const cwd = emptyFolder();
    // the export is refused too (no column for sex), but later
    writeFileSync(join(cwd, 'x.csv'), 'person_id;enhet\nP1;Öst\n');
    writeFileSync(join(cwd, 'file'), '');
    expect(run(['analyze', 'x.csv', '--out', 'file/out'], { cwd })).toMatchObject({
      code: 2,
      said: [expect.stringContaining('är en fil'), expect.any(String)],
    });
    expect(run(['analyze', 'x.csv', '--out', 'new/out'], { cwd }).code).not.toBe(0);
    expect(readdirSync(cwd).toSorted()).toEqual(['file', 'x.csv']);
  });

  it('more columns than any export has are told before anything is read', async () => {
    const cwd = emptyFolder();
    // kön and 4,095 more are as many as may be (docs/limits.md); one more is one too many
    const wide = (more: number) => {
      const heads = Array.from({ length: more }, (_, at) => `x${at.toString(36)}`);
      return `kön;${heads.join(';')}\nkvinna${';1'.repeat(more)}\nman${';1'.repeat(more)}\n`;
    };
    writeFileSync(join(cwd, 'a.csv'), wide(4095));
    writeFileSync(join(cwd, 'b.csv'), wide(4096));
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    const columns = Array.from({ length: 20_000 }, (_, at) => `1 AS c${at}`).join(', ');
    await connection.run(`COPY (SELECT ${columns}) TO '${join(cwd, 'c.parquet')}' (FORMAT parquet)`);
    connection.closeSync();
    instance.closeSync();
    expect(run(['inspect', 'a.csv'], { cwd }).out).toContain('2 rader lästa');
    expect(run(['inspect', 'b.csv'], { cwd })).toMatchObject({
      code: 3,
      out: expect.stringContaining('4097 kolumner'),
    });
    expect(run(['analyze', 'c.parquet'], { cwd })).toMatchObject({
      code: 3,
      said: [expect.stringContaining('20000 kolumner'), expect.any(String)],
    });
  }, 180_000);

  it.each(['[', '{"a":'])('an audit.json that nests %s a million times is refused', (open) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'audit.json'), `${open.repeat(1_000_000)}1${(open === '[' ? ']' : '}').repeat(1_000_000)}`);
    const ran = run(['report', 'audit.json'], { cwd });
    expect([ran.code, ran.said.length]).toEqual([2, 2]);
  });

  it.runIf(process.platform === 'linux')('a working folder that is gone is said to be', () => {
    const cwd = emptyFolder();
    const said = () =>
      execFileSync('bash', ['-c', `rmdir '${cwd}' && '${process.execPath}' '${program}' analyze x.csv 2>&1`], { cwd });
    expect(said).toThrow(expect.objectContaining({ status: 2 }));
  });

  it.runIf(process.platform === 'linux')('a pipe with a name is read once', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'x.csv'), ROWS);
    const said = execFileSync('bash', ['-c', `'${process.execPath}' '${program}' inspect <(cat x.csv) 2>&1`], { cwd });
    expect(String(said)).toContain('3 rader lästa');
    expect(String(said)).not.toContain('är tom');
    // what comes after the reading, as for a file
    expect(String(said)).toContain('perioden går inte att läsa ut');
  });

  it.runIf(process.platform === 'linux')('init reads a pipe once, and writes in the working folder', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'x.csv'), ROWS);
    for (const from of ['<(cat x.csv)', '- <x.csv', 'p & cat x.csv > p; wait $!']) {
      const script = `mkfifo -m 600 p; '${process.execPath}' '${program}' init --yes --force ${from} 2>&1; code=$?; rm p; exit $code`;
      const said = String(execFileSync('bash', ['-c', script], { cwd }));
      expect([from, said]).toEqual([from, 'gender-audit.map.yaml\n']);
      expect(readFileSync(join(cwd, 'gender-audit.map.yaml'), 'utf8')).toContain('enhet');
    }
  });
});
