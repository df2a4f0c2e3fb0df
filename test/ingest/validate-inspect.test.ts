import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeOne } from '../../src/cli/files/staging.ts';
import { inspectFiles } from '../../src/ingest/inspect-files.ts';
import { type PseudonymiseRequest, pseudonymise } from '../../src/ingest/pseudonymise.ts';
import { validateExport } from '../../src/ingest/validate-export.ts';
import { type Contents, read, withFiles } from './reader/read-text.ts';

const ask = { mapping: null, drop: [], window: { from: null, to: null } };
const validate = (contents: Contents) => withFiles(contents, (files) => validateExport({ files, ...ask }));
const inspect = (contents: Contents) => withFiles(contents, (files) => inspectFiles({ files, ...ask }));

describe('validate', () => {
  it('finds both readings alike, quotes and newlines in cells included', async () => {
    const text = 'person_id;kön;notering\nA;man;"x\ny ""z"""\nB;kvinna;"a" \n';
    const { files, problems } = await validate({ 'a.csv': text });
    expect(files[0]?.second).toEqual({ records: 3, cells: 9, differences: 0, lines: [] });
    expect(problems).toEqual([]);
  });

  it('compares the lines that can be read around one that cannot', async () => {
    const { files } = await validate({ 'a.csv': 'person_id;kön\nA;man\n"B"x;man\nC;kvinna\n' });
    expect(files[0]?.second).toMatchObject({ records: 3, differences: 0 });
    expect(files[0]?.left).toEqual([{ reason: 'unreadable', places: [{ line: 3, row: 3 }] }]);
  });

  it('gives line and spreadsheet row of what was left out, and lines of bad values', async () => {
    const text = 'sep=;\nperson_id;kön;ålder;x\nA;man;1;"a\nb"\n;;;\nB;man;gammal;\n';
    const { files } = await validate({ 'a.csv': text });
    expect(files[0]?.left).toEqual([{ reason: 'empty', places: [{ line: 5, row: 3 }] }]);
    expect(files[0]?.badValues).toEqual([{ field: 'age', lines: [6] }]);
  });

  it('lists every problem, identity numbers first', async () => {
    const text = 'person_id;kön;beslut;sökt_belopp;notering\nA;1;kanske;1.234;ring 18121212-1212\n';
    const { problems } = await validate({ 'a.csv': text });
    expect(problems.map(({ code }) => code)).toEqual([
      'identity-numbers',
      'sex-codes',
      'unknown-labels',
      'ambiguous-numbers',
    ]);
  });

  it('reads standard examples of broken encodings without a difference', async () => {
    const file = Buffer.concat([Buffer.from('person_id;kön\nÅ1;man\n'), Buffer.from('\xc52;man\n', 'latin1')]);
    expect((await validate({ 'a.csv': file })).files[0]?.second?.differences).toBe(0);
  });
});

describe('inspect', () => {
  it('tells fields, types, share filled in by sex and bad values of every column', async () => {
    const lines = [
      'person_id;Kön;Utfall;Ålder;Fritext;Remiss',
      'A;K;bifall;30;;ja',
      'B;K;bifall;x;;',
      'C;M;avslag;40;hej;',
      'D;M;;;;',
    ];
    const { files } = await inspect({ 'a.csv': lines.join('\n') });
    const [id, sex, decision, age, text] = files[0]!.columns;
    expect(id).toMatchObject({ field: 'person_id', by: 'heading', type: 'id' });
    expect(sex).toMatchObject({ field: 'sex', type: 'enum', filled: { women: 1, men: 1, unknown: null } });
    expect(decision).toMatchObject({ field: 'decision', by: 'synonym', filled: { women: 1, men: 0.5, unknown: null } });
    expect(age).toMatchObject({ field: 'age', bad: { rows: 1, lines: [3] }, filled: { women: 0.5, men: 0.5 } });
    expect(text).toMatchObject({ field: null, filled: null });
    expect(files[0]?.proposals[0]).toEqual({ delimiter: ';', cells: 6, share: 1 });
  });

  it('names a label only where it stands on five rows and has no four digits in a row', async () => {
    const rows = Array.from({ length: 6 }, (_, at) => `P${at};kvinna;kanske`);
    const once = ['X1;man;ovanligt', ...Array.from({ length: 6 }, (_, at) => `Y${at};man;dnr 20251`)];
    const { files, problems } = await inspect({ 'a.csv': ['person_id;kön;beslut', ...rows, ...once].join('\n') });
    expect(files[0]?.columns[2]?.unread).toEqual(['"kanske"']);
    expect(JSON.stringify(problems)).not.toMatch(/ovanligt|20251/);
  });

  it('goes on where a file cannot be opened or the first problem is met', async () => {
    const inspection = await inspect({ 'empty.csv': '', 'a.csv': 'person_id;Efternamn;sökt_belopp\nA;x;1.234\n' });
    expect(inspection.problems.map(({ code }) => code)).toEqual([
      'empty-file',
      'person-heading',
      'ambiguous-numbers',
      'no-sex-column',
    ]);
    expect(inspection.files.map(({ name }) => name)).toEqual(['a.csv']);
    expect(inspection.files[0]?.columns[2]?.ambiguous).toBe(true);
  });
});

/** The copy as the command makes it: a file that is there whole or not at all. */
const copyWithCodes = ({ out, ...request }: Omit<PseudonymiseRequest, 'write'> & { readonly out: string }) =>
  writeOne(out, { secret: true }, (write) => pseudonymise({ ...request, write }));

describe('pseudonymise', () => {
  const TEXT =
    'Uttag mars\nPersonnr;Medsökande pnr;Namn;kön;notering\n18121212-1212;;Bo;man;"a;b"\n;18121212-1212;Bo;man;\n';
  const request = (file: string) => ({
    file,
    ids: ['Personnr', 'medsökande pnr'],
    drop: ['Namn'],
    out: `${file}.ut.csv`,
  });

  it('gives equal ids equal random codes in all columns, drops what is named and keeps no key', async () => {
    await withFiles({ 'a.csv': TEXT }, async ([file]) => {
      const made = await copyWithCodes(request(file!));
      expect(made).toEqual({
        rows: 2,
        leftOut: 0,
        codes: 1,
        columns: ['person_id', 'medsökande_id', 'kön', 'notering'],
        renamed: [
          { from: 'Personnr', to: 'person_id' },
          { from: 'Medsökande pnr', to: 'medsökande_id' },
        ],
        ofPreset: [],
      });
      const [heading, first, second] = readFileSync(`${file}.ut.csv`, 'utf8').split('\r\n');
      expect(heading).toBe('\ufeffperson_id;medsökande_id;kön;notering');
      const code = /^([a-z][a-z0-9]{9});;man;"a;b"$/.exec(first!)?.[1];
      expect(second).toBe(`;${code};man;`);
      await copyWithCodes(request(file!));
      expect(readFileSync(`${file}.ut.csv`, 'utf8')).not.toContain(code);
    });
  });

  it.each([
    ['an identity number is left over', TEXT.replace('"a;b"', '18121212-1212'), {}, 'identity-numbers'],
    ['a name is left over', TEXT, { drop: [] }, 'person-heading'],
    ['a heading is not there', TEXT, { ids: ['löpnr'] }, 'heading-absent'],
  ])('writes nothing where %s', async (_, text, more, code) => {
    await withFiles({ 'a.csv': text }, async ([file]) => {
      await expect(copyWithCodes({ ...request(file!), ...more })).rejects.toMatchObject({ code });
      expect(existsSync(`${file}.ut.csv`)).toBe(false);
    });
  });

  it('makes a file that an analysis reads, whatever the columns of identity numbers were called', async () => {
    await withFiles({ 'a.csv': TEXT }, async ([file]) => {
      await copyWithCodes(request(file!));
      const { rows } = await read({ 'b.csv': readFileSync(`${file}.ut.csv`) });
      expect(rows[0]?.person_id).toBe(rows[1]?.co_applicant_id);
    });
    // a name that is taken is not given twice, and a heading that a preset reads stays
    await withFiles(
      {
        'a.csv': 'person_id;Pnr;Pnr barn;kön\nA;B;C;man\n',
        'b.csv': 'Ar\tManad\tPersonnr1\tKon1\tPersonnr2\tKon2\n2025\t1\tA\t1\tB\t2\n',
      },
      async ([taken, preset]) => {
        const made = await copyWithCodes({ file: taken!, ids: ['Pnr', 'Pnr barn'], drop: [], out: `${taken}.ut` });
        expect(made.columns).toEqual(['person_id', 'person_id_2', 'barn_id', 'kön']);
        const kept = await copyWithCodes({
          file: preset!,
          ids: ['Personnr1', 'Personnr2'],
          drop: [],
          out: `${preset}.ut`,
        });
        expect(kept).toMatchObject({ renamed: [], ofPreset: ['Personnr1', 'Personnr2'] });
      },
    );
  });

  it('gives no code to ids that a spreadsheet has cut to a few digits: several people would be one', async () => {
    const text = 'person_id;kön\n1,2E+11;man\nA;man\n1,2E+11;kvinna\n';
    await withFiles({ 'a.csv': text }, async ([file]) => {
      const wrong = copyWithCodes({ file: file!, ids: ['person_id'], drop: [], out: `${file}.ut` });
      await expect(wrong).rejects.toMatchObject({ code: 'destroyed-ids', exit: 2 });
      await expect(wrong).rejects.toThrow(/line 2, 4/);
      expect(existsSync(`${file}.ut`)).toBe(false);
    });
  });

  it('writes what can be read again', async () => {
    await withFiles(
      { 'a.csv': TEXT.replace('Personnr', 'person_id').replace('Medsökande pnr', 'medsökande_id') },
      async ([file]) => {
        await copyWithCodes({ ...request(file!), ids: ['person_id', 'medsökande_id'] });
        const { rows } = await read({ 'b.csv': readFileSync(`${file}.ut.csv`) });
        expect(rows[0]?.person_id).toBe(rows[1]?.co_applicant_id);
      },
    );
  });
});
