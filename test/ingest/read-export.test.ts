import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/engine/database.ts';
import { readExport } from '../../src/ingest/read-export.ts';
import { column, read } from './reader/read-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean, bom: boolean) => {
  const bytes = Buffer.from(bom ? `\ufeff${text}` : text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const TABLE = 'person_id;kön;enhet;sökt_belopp\nA1;kvinna;Söder;1 234,50\nA2;man;Öster;99\n';
const ROWS = [
  { person_id: 0, sex: 'woman', unit: 'Söder', applied_amount: 123_450n, file: 0, row_no: 1 },
  { person_id: 1, sex: 'man', unit: 'Öster', applied_amount: 9900n, file: 0, row_no: 2 },
];

describe('the same export in many dialects', () => {
  it.each<[string, Uint8Array, object]>([
    ['UTF-8', utf8(TABLE), { encoding: 'utf-8', bom: false, delimiter: ';' }],
    ['UTF-8 with its mark', utf8(`\ufeff${TABLE}`), { encoding: 'utf-8', bom: true }],
    ['Windows-1252', Buffer.from(TABLE, 'latin1'), { encoding: 'windows-1252' }],
    ['UTF-16 little-endian', utf16(TABLE, false, true), { encoding: 'utf-16le', bom: true }],
    ['UTF-16 big-endian', utf16(TABLE, true, true), { encoding: 'utf-16be', bom: true }],
    ['UTF-16 little-endian without mark', utf16(TABLE, false, false), { encoding: 'utf-16le', bom: false }],
    ['UTF-16 big-endian without mark', utf16(TABLE, true, false), { encoding: 'utf-16be', bom: false }],
    ['CRLF', utf8(TABLE.replaceAll('\n', '\r\n')), {}],
    ['CR, as old Macs write', utf8(TABLE.replaceAll('\n', '\r')), {}],
    ['tabs', utf8(TABLE.replaceAll(';', '\t')), { delimiter: '\t' }],
    ['commas and quotes', utf8(TABLE.replaceAll(';', ',').replace('1 234,50', '"1 234,50"')), { delimiter: ',' }],
    ['bars', utf8(TABLE.replaceAll(';', '|')), { delimiter: '|' }],
    ['everything quoted', utf8(TABLE.replace(/[^;\n]+/g, '"$&"')), {}],
    ['a sep= line', utf8(`sep=;\r\n${TABLE}`), { headerRow: 2 }],
    ['title rows', utf8(`Ekonomiskt bistånd;;;\nUttag;januari;;\n;;;\n${TABLE}`), { headerRow: 4 }],
    ['trailing delimiters', utf8(TABLE.replaceAll('\n', ';;\n')), {}],
    ['gzip', gzipSync(TABLE), { gzip: true }],
    [
      'gzip of several members',
      Buffer.concat([gzipSync(TABLE.slice(0, 50)), gzipSync(TABLE.slice(50))]),
      { gzip: true },
    ],
  ])('%s', async (_, bytes, dialect) => {
    const { rows, result } = await read({ 'uttag.csv': bytes });
    expect(rows).toEqual(ROWS);
    expect(result.files[0]?.dialect).toMatchObject(dialect);
    expect(result.ledger).toEqual({ read: 2, used: 2, left: [], badValues: [] });
  });

  it('standard input', async () => {
    const stdin = Readable.from([utf8(TABLE).slice(0, 11), utf8(TABLE).slice(11)]);
    const database = await openDatabase({ threads: 1 });
    const request = { files: ['-'], mapping: null, drop: [], window: { from: null, to: null }, stdin };
    const result = await readExport(request, database);
    expect(await database.rows('SELECT sex FROM records')).toEqual([['woman'], ['man']]);
    expect(result.files[0]?.name).toBe('-');
    database.close();
  });

  it('every byte of Windows-1252 from 0x80 on, as WHATWG has it', async () => {
    // The bytes 80–9F, from the index of the Encoding Standard; 81 8D 8F 90 9D are control characters and stay.
    const expected = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
    const bytes = [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94,
    ];
    bytes.push(0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f);
    const file = Buffer.concat([
      Buffer.from('sex;unit\nwoman;x', 'latin1'),
      Buffer.from(bytes),
      Buffer.from('xÿ\n', 'latin1'),
    ]);
    expect(await column({ 'a.csv': file }, 'unit')).toEqual([`x${expected}xÿ`]);
  });

  it('a line that is not UTF-8, in a file with other letters that are, is unreadable', async () => {
    const file = Buffer.concat([
      utf8('person_id;kön\nA1;kvinna\n'),
      Buffer.from('A2;kv\xe5nna\n', 'latin1'),
      utf8('A3;man\n'),
    ]);
    const { result, rows } = await read({ 'a.csv': file });
    expect(rows.map((row) => row.sex)).toEqual(['woman', 'man']);
    expect(result.ledger.left).toEqual([{ reason: 'unreadable', rows: { women: 0, men: 0, unknown: 1 } }]);
  });
});

describe('the row ledger', () => {
  it('gives every row left out one reason, by sex where the column can be trusted', async () => {
    const text = [
      'person_id;kön;beslutsdatum;beslut',
      'A1;kvinna;2025-03-01;bifall',
      'A1;kvinna;2025-03-01;bifall',
      'A2;man;2024-03-01;avslag',
      ';;;',
      '',
      'A3;man',
      'A4;man;2025-03-01;avslag;mer',
      '"A5"x;man;2025-03-01;avslag',
      'Summa;;;4',
      'A6;man;2025-12-31;avslag;;',
    ].join('\r\n');
    const { result, rows } = await read({ 'a.csv': text }, { window: { from: '2025-01-01', to: '2025-12-31' } });
    const left = (reason: string, women: number, men: number, unknown: number) => ({
      reason,
      rows: { women, men, unknown },
    });
    expect(result.ledger).toEqual({
      read: 10,
      used: 2,
      left: [
        left('empty', 0, 0, 2),
        left('unreadable', 0, 0, 1),
        left('wrong_field_count', 0, 0, 2),
        left('total_row', 0, 0, 1),
        left('outside_period', 0, 1, 0),
        left('duplicate', 1, 0, 0),
      ],
      badValues: [],
    });
    expect(rows.map((row) => row.row_no)).toEqual([1, 10]);
    expect(result.remarks).toContainEqual({ code: 'surplus-empty-fields', fields: [], count: 1 });
  });

  describe('values that are not understood', () => {
    /** 1000 rows, women and men in turn, of which the first ones have no age that can be read. */
    const ages = (unread: number, filled = 1000) =>
      [
        'person_id;kön;ålder',
        ...Array.from({ length: 1000 }, (_, at) => {
          const age = at < unread ? 'gammal' : at < filled ? '34' : '';
          return `A${at};${at % 2 === 0 ? 'kvinna' : 'man'};${age}`;
        }),
      ].join('\n');

    it('stay unread and are counted by sex where they are 0.5 per cent of the filled cells', async () => {
      const { result, rows } = await read({ 'a.csv': ages(5) });
      expect(rows.slice(4, 6).map((row) => row.age)).toEqual([null, 34]);
      expect(result.ledger.badValues).toEqual([{ field: 'age', rows: { women: 3, men: 2, unknown: 0 } }]);
    });

    it('are asked about where they are more, or where few cells are filled', async () => {
      await expect(read({ 'a.csv': ages(6) })).rejects.toMatchObject({ exit: 2, code: 'unknown-labels' });
      // 5 of 999
      await expect(read({ 'a.csv': ages(5, 999) })).rejects.toMatchObject({ code: 'unknown-labels' });
    });

    it('are never passed over where the mapping makes blanks an answer', async () => {
      const text = ['person_id;kön;plan', 'A;man;x y', ...Array.from({ length: 999 }, (_, at) => `B${at};man;`)];
      const mapping = { version: 1 as const, columns: { plan: { blank: 'no' } } };
      await expect(read({ 'a.csv': text.join('\n') }, { mapping })).rejects.toMatchObject({ code: 'unknown-labels' });
    });

    it('are counted in each file by itself', async () => {
      const small = 'person_id;kön;ålder\nX1;man;gammal\nX2;man;30\n';
      await expect(read({ 'a.csv': ages(0), 'b.csv': small })).rejects.toMatchObject({ code: 'unknown-labels' });
    });
  });

  it('keeps a unit called Summa where a sex is registered', async () => {
    const { result } = await read({ 'a.csv': 'enhet;kön;person_id\nSummavägen;kvinna;A1\nTotalt;;\n' });
    expect(result.ledger).toMatchObject({ used: 1, left: [{ reason: 'total_row' }] });
  });

  it('keeps a purpose called Total in a file without sex, where ids are registered', async () => {
    const events = 'ändamål;person_id\nTotalrenovering av tänder;A1\nTotalt;\n';
    const { result } = await read({ 'a.csv': 'person_id;kön\nA1;man\n', 'b.csv': events });
    expect(result.ledger).toMatchObject({ used: 2, left: [{ reason: 'total_row' }] });
  });

  it('tells two equal decisions apart by their numbers, and keeps both adults of one decision', async () => {
    const text = 'beslut_id;person_id;kön;notering\n1;A;kvinna;x\n2;A;kvinna;x\n2;A;kvinna;y\n2;B;man;x\n';
    const { result, rows } = await read({ 'a.csv': text });
    expect(rows).toHaveLength(3);
    expect(result.ledger.left).toEqual([{ reason: 'duplicate', rows: { women: 1, men: 0, unknown: 0 } }]);
  });

  it('keeps children of one case who are alike: without a code of their own each row is one', async () => {
    const used = async (text: string) => (await read({ 'a.csv': text })).result.ledger.used;
    const head = 'ärende_id;kön;födelseår;biståndsmånad;fritid_beviljad\n';
    expect(await used(`${head}A1;flicka;2012;2025-03;ja\nA1;flicka;2012;2025-03;ja\n`)).toBe(2);
    // adults of one case who are alike in sex and year of birth are one anyway
    expect(await used(`${head}A1;kvinna;1980;2025-03;ja\nA1;kvinna;1980;2025-03;ja\n`)).toBe(1);
    expect(await used(`person_id;kön;biståndsmånad\nB1;flicka;2025-03\nB1;flicka;2025-03\n`)).toBe(1);
    const roles = 'ärende_id;roll;kön;biståndsmånad;fritid_beviljad\n';
    expect(await used(`${roles}A1;barn;kvinna;2025-03;ja\nA1;barn;kvinna;2025-03;ja\n`)).toBe(2);
  });

  it('asks about thousands and decimals by one mark', async () => {
    const amounts = (...cells: readonly string[]) =>
      read({ 'a.csv': `person_id;kön;beviljat_belopp\n${cells.map((cell, at) => `P${at};man;${cell}\n`).join('')}` });
    await expect(amounts('4.000', '4001.50')).rejects.toMatchObject({ code: 'mixed-numbers' });
    await expect(amounts('4,000', '4001,50')).rejects.toMatchObject({ code: 'mixed-numbers' });
    // three decimals everywhere, and four, are how some programs write
    expect((await amounts('4.000', '4001.500')).rows.map((row) => row.granted_amount)).toEqual([400n, 400150n]);
    expect((await amounts('4.125', '4001.3333')).rows.map((row) => row.granted_amount)).toEqual([413n, 400133n]);
    expect((await amounts('4.000', '4001,50')).rows.map((row) => row.granted_amount)).toEqual([400000n, 400150n]);
  });

  it('finds duplicates over files with the same headings', async () => {
    const text = 'person_id;kön;biståndsmånad\nA1;kvinna;2025-01\n';
    const { result } = await read({ 'a.csv': text, 'b.csv': `${text}A1;kvinna;2025-02\n` });
    expect(result.ledger).toMatchObject({ read: 3, used: 2 });
  });

  it('keeps equal numbers of months of two files: they may be two halves of a year', async () => {
    const text = 'person_id;kön;månader_med_bistånd\nA1;kvinna;6\nA1;kvinna;6\n';
    const { result } = await read({ 'h1.csv': text, 'h2.csv': text });
    expect(result.ledger).toMatchObject({ read: 4, used: 2 });
  });

  it('keeps equal rows of a file without any id: they may be two persons', async () => {
    const { result } = await read({ 'a.csv': 'kön;fråga\nkvinna;ja\nkvinna;ja\nman;ja\n' });
    expect(result.ledger.used).toBe(3);
    expect(result.remarks).toContainEqual({ code: 'identical-rows-kept', fields: [], count: 1 });
  });

  it.each(['', '-', 'saknas', 'N/A'])('keeps equal rows with "%s" for an id, and no others', async (blank) => {
    const row = (id: string) => `${id};kvinna;ja\n`;
    const { result } = await read({ 'a.csv': `person_id;kön;plan\n${[blank, blank, 'A1', 'A1'].map(row).join('')}` });
    expect(result.ledger).toMatchObject({ read: 4, used: 3 });
    expect(result.remarks).toContainEqual({ code: 'identical-rows-kept', fields: [], count: 1 });
  });

  it('keeps a row of which one part lies in the span', async () => {
    const text =
      'person_id;kön;beslutsdatum;insats_start;insats_slut\nA;man;2024-11-01;2024-12-01;2025-02-01\nB;man;2024-11-01;2024-12-01;2024-12-31\n';
    const { rows } = await read({ 'a.csv': text }, { window: { from: '2025-01-01', to: null } });
    expect(rows.map((row) => row.row_no)).toEqual([1]);
  });

  it('keeps aid that began before the span and goes on into it', async () => {
    const text =
      'person_id;kön;bistånd_start;bistånd_slut\nA;kvinna;2019-05-01;\nB;man;2019-05-01;2024-12-31\nC;man;2026-01-01;\nD;man;;\n';
    const { rows } = await read({ 'a.csv': text }, { window: { from: '2025-01-01', to: '2025-12-31' } });
    expect(rows.map((row) => row.row_no)).toEqual([1, 4]);
  });
});

describe('the table of records', () => {
  it('gives one person one code in all files and both columns', async () => {
    const { rows } = await read({
      'a.csv': 'person_id;medsökande_id;kön\nA1;B1;kvinna\nB1;;man\n',
      'b.csv': 'klientnr;insatstyp\n B1 ;praktik\n',
    });
    expect(rows.map((row) => [row.person_id, row.co_applicant_id])).toEqual([
      [0, 1],
      [1, null],
      [1, null],
    ]);
    expect(rows[2]).toMatchObject({ measure_type: 'work_placement', sex: null, file: 1, row_no: 3 });
  });

  it('keeps the first spelling of a word', async () => {
    expect(
      await column({ 'a.csv': 'person_id;kön;enhet\nA;man;Söder \nB;man;SÖDER\nC;man;So\u0308der\n' }, 'unit'),
    ).toEqual(['Söder', 'Söder', 'Söder']);
  });

  it('reads a column again when later values prove another reading', async () => {
    // 1.234 alone is 1234 with a decimal comma; 1234.567 further down has three decimals after a point, so it was 1,234 kr
    const lines = ['person_id;kön;sökt_belopp', 'A;man;1.234', 'B;kvinna;1.23', 'C;man;1234.567'];
    const { rows, result } = await read({ 'a.csv': lines.join('\n') });
    expect(rows.map((row) => row.applied_amount)).toEqual([123n, 123n, 123457n]);
    expect(result.remarks).toContainEqual({ code: 'decimal-settled', fields: ['applied_amount'] });
    expect(result.files[0]?.dialect.decimal).toBe('.');
  });

  it('joins År and Månad, and takes constants and blanks from the mapping', async () => {
    const mapping = {
      version: 1 as const,
      columns: { referred: { from: ['Remiss'], blank: 'no', values: { x: 'yes' } }, period: { value: '2025' } },
    };
    const { rows } = await read({ 'a.csv': 'pid;Kön;År;Månad;Remiss\nA;K;2025;3;x\nB;M;2025;11;\n' }, { mapping });
    expect(rows.map((row) => [row.aid_month, row.referred, row.period])).toEqual([
      [2025 * 12 + 2, true, 2_025_010],
      [2025 * 12 + 10, false, 2_025_010],
    ]);
  });

  it('follows the mapping in what numbers, dates and ends mean', async () => {
    const text =
      'person_id;kön;sökt_belopp;beviljat_belopp;bistånd_start;bistånd_slut\nA;man;1.234;1.234;03/04/2025;01/05/2025\n';
    const mapping = {
      version: 1 as const,
      dialect: { decimal: ',' as const, date_order: 'dmy' as const },
      window: { aid_end_is: 'first_day_without' as const },
      columns: { granted_amount: { decimal: '.' as const } },
    };
    const { rows } = await read({ 'a.csv': text }, { mapping });
    // Days since 1970 by `date -u -d … +%s` / 86400: 2025-04-03 is 20181, 2025-04-30 is 20208.
    expect(rows[0]).toMatchObject({
      applied_amount: 123_400n,
      granted_amount: 123n,
      aid_start: 20_181,
      aid_end: 20_208,
    });
  });

  it('counts the blanks that the mapping takes for an answer, by sex, of the rows used', async () => {
    const mapping = { version: 1 as const, columns: { plan: { blank: 'no' } } };
    // women: blank, a lone blank sign, ja; men: blank, nej; – is not registered and no blank; one without a sex. The sum
    // row and the empty one are left out.
    const answers = ['K;', 'K; ', 'K;ja', 'M;', 'M;nej', 'M;–', ';'];
    const lines = ['enhet;kön;handlingsplan', ...answers.map((one) => `Norr;${one}`), 'Summa;;', ';;'];
    const { result } = await read({ 'a.csv': lines.join('\n') }, { mapping });
    const blanks = {
      as: 'no',
      cells: { women: 2, men: 1, unknown: 1 },
      rows: { women: 3, men: 3, unknown: 1 },
    };
    const remark = { code: 'blank-counted', fields: ['plan'], blanks };
    expect(result.remarks.filter(({ code }) => code === 'blank-counted')).toEqual([remark]);
    const unsaid = await read({ 'a.csv': lines.join('\n') });
    expect(unsaid.result.remarks.filter(({ code }) => code === 'blank-counted')).toEqual([]);
  });

  it('says which flags never say no', async () => {
    const { result } = await read({ 'a.csv': 'person_id;kön;handlingsplan;enskilt_samtal\nA;man;ja;ja\nB;man;;nej\n' });
    expect(result.remarks).toContainEqual({ code: 'only-yes', fields: ['plan'] });
  });

  it('a file of events that is complete answers no for everybody without a row there: nothing to remark', async () => {
    const files = {
      'personer.csv': 'person_id;kön\nA;man\nB;man\n',
      'planer 1.csv': 'person_id;kön;handlingsplan\nA;man;ja\n',
      'planer 2.csv': 'person_id;kön;handlingsplan\nB;man;ja\n',
    };
    const codes = async (complete: readonly string[]) => {
      const mapping = { version: 1 as const, files: complete.map((match) => ({ match, complete: true })) };
      return (await read(files, { mapping })).result.remarks.map(({ code }) => code);
    };
    expect(await codes([])).toContain('only-yes');
    expect(await codes(['planer 1.csv'])).not.toContain('only-yes');
    expect(await codes(['planer*.csv'])).not.toContain('only-yes');
  });

  it('says when months are read from days that are not the first of them', async () => {
    const months = (...days: readonly string[]) =>
      read({ 'a.csv': `person_id;kön;biståndsmånad\n${days.map((day, at) => `P${at};man;${day}\n`).join('')}` });
    const remark = { code: 'months-from-days', fields: ['aid_month'] };
    expect((await months('2025-01-17', '2025-02-03', '2025-03-11')).result.remarks).toContainEqual(remark);
    expect((await months('2025-01-01', '2025-02-01', '2025-03-01')).result.remarks).not.toContainEqual(remark);
    expect((await months('2025-01', '2025-02', '2025-03-11')).result.remarks).not.toContainEqual(remark);
  });

  it('says when days that something is counted from are months', async () => {
    const waits = async (asked: readonly string[], heading = 'beslutsdatum') => {
      const rows = asked.map((day, at) => `P${at};man;${day};2025-04-${10 + at};bifall\n`);
      const { result } = await read({ 'a.csv': `person_id;kön;ansökningsdatum;${heading};beslut\n${rows.join('')}` });
      return result.remarks.filter(({ code }) => code === 'days-from-months');
    };
    const remark = { code: 'days-from-months', fields: ['application_date'] };
    expect(await waits(['2025-03', '202502', 'mars 2025'])).toEqual([remark]);
    // one of twenty distinct dates is one in twenty, and no more
    const days = Array.from({ length: 19 }, (_, at) => `2025-03-${10 + at}`);
    expect(await waits([...days, '2025-03'])).toEqual([]);
    expect(await waits([...days.slice(1), '2025-03'])).toEqual([remark]);
    // nothing is counted from an application that nobody decides
    expect(await waits(['2025-03', '2025-02'], 'biståndsmånad')).toEqual([]);
  });

  it('says when the months look like payment dates, and when a date of birth was cut to its year', async () => {
    const text =
      'person_id;kön;biståndsmånad;födelsedatum\nA;man;2025-01-27;1980-02-03\nB;man;2025-02-25;\nC;man;2025-03-26;\n';
    const { result, rows } = await read({ 'a.csv': text });
    expect(result.remarks).toContainEqual({ code: 'all-dates-payment-like', fields: ['aid_month'] });
    expect(result.remarks).toContainEqual({ code: 'birth-date-column', fields: ['birth_year'] });
    expect(rows[0]?.birth_year).toBe(1980);
  });
});

describe('what stops the reading', () => {
  // Born in 1812: identity numbers came in 1947, so it has been nobody's.
  const NUMBER = '18121212-1212';
  it.each<[string, string | Uint8Array, string, number]>([
    ['an empty file', '', 'empty-file', 3],
    ['only a mark', '\ufeff', 'empty-file', 3],
    ['only a heading', 'person_id;kön\n', 'heading-only', 3],
    ['no usable row', 'person_id;kön\n;\n', 'no-usable-row', 3],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4), 'not-a-table', 3],
    ['a program', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7) % 32), 'not-a-table', 3],
    ['a web page', '<html><table><tr><td>kön</td></tr></table></html>', 'not-a-table', 3],
    ['one endless line', 'x'.repeat(300_000), 'not-a-table', 3],
    ['blank lines', '\n \n\n', 'empty-file', 3],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old-excel', 3],
    ['a damaged workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3, 4), 'damaged-workbook', 3],
    ['gzip cut short', gzipSync(TABLE).subarray(0, 40), 'damaged-gzip', 3],
    ['no column with sex', 'person_id;enhet\nA1;Söder\n', 'no-sex-column', 2],
    ['two columns for one field', 'kön;sex;person_id\nkvinna;kvinna;A\n', 'two-columns', 2],
    ['the codes 1 and 2 for sex', 'person_id;kön\nA;1\nB;2\n', 'sex-codes', 2],
    ['unknown labels of decisions', 'person_id;kön;beslut\nA;man;kanske\n', 'unknown-labels', 2],
    ['amounts that fit two readings', 'person_id;kön;sökt_belopp\nA;man;1.234\nB;man;2.500\n', 'ambiguous-numbers', 2],
    ['ids that Excel has destroyed', 'person_id;kön\n1,2E+11;man\n', 'destroyed-ids', 2],
    ['an identity number in a field', `person_id;kön\n${NUMBER};man\n`, 'identity-numbers', 4],
    ['… in an unread column', `person_id;kön;notering\nA;man;ring ${NUMBER}\n`, 'identity-numbers', 4],
    ['… above the heading', `Uttag för ${NUMBER};\nperson_id;kön\nA;man\n`, 'identity-numbers', 4],
    ['… in a total row', `person_id;kön;x\nA;man;\nSumma;;${NUMBER}\n`, 'identity-numbers', 4],
    ['… in a row with too many cells', `person_id;kön\nA;man\nB;man;${NUMBER}\n`, 'identity-numbers', 4],
    ['… in a line with broken quotes', `person_id;kön\nA;man\n"B"x;${NUMBER}\n`, 'identity-numbers', 4],
    ['… in a heading', `person_id;kön;${NUMBER}\nA;man;\n`, 'identity-numbers', 4],
    ['a heading that names a person', 'person_id;kön;Efternamn\nA;man;\n', 'person-heading', 4],
  ])('%s', async (_, content, code, exit) => {
    const error = await read({ 'uttag.csv': content }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code, exit });
    expect(JSON.stringify(error)).not.toContain('1212');
  });

  it.each([
    ['no file', '/no/such/file.csv', 'no-file'],
    ['a folder', '.', 'is-directory'],
  ])('%s', async (_, path, code) => {
    const database = await openDatabase({ threads: 1 });
    const request = { files: [path], mapping: null, drop: [], window: { from: null, to: null } };
    await expect(readExport(request, database)).rejects.toMatchObject({ code, exit: 3 });
    database.close();
  });

  it('a link that leads back to itself is told to be one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'link-'));
    const [a, b] = [join(folder, 'a.csv'), join(folder, 'b.csv')];
    symlinkSync(b, a);
    symlinkSync(a, b);
    const database = await openDatabase({ threads: 1 });
    const request = { files: [a], mapping: null, drop: [], window: { from: null, to: null } };
    await expect(readExport(request, database)).rejects.toMatchObject({ code: 'link-in-circle', exit: 3 });
    database.close();
    rmSync(folder, { recursive: true });
  });

  it('a dropped column is not read at all', async () => {
    const text = `person_id;kön;Personnr\nA;man;${NUMBER}\nB;kvinna\nC;man;x;${NUMBER}\nSumma;;${NUMBER}\n`;
    expect((await read({ 'a.csv': text }, { drop: ['personnr'] })).rows).toHaveLength(1);
  });

  it('numbers that look like identity numbers by chance are let through where the mapping calls them pseudonyms', async () => {
    // Dates with running numbers behind: about one in ten has a right check digit, as chance gives.
    const ids = Array.from({ length: 200 }, (_, at) => `8501${10 + (at % 19)}${1000 + at * 7}`);
    const file = { 'a.csv': ['person_id;kön', ...ids.map((id) => `${id};man`)].join('\n') };
    await expect(read(file)).rejects.toMatchObject({ code: 'identity-numbers' });
    const mapping = { version: 1 as const, columns: { person_id: { pseudonym: true } } };
    expect((await read(file, { mapping })).rows).toHaveLength(200);
  });

  it('leaves no table behind', async () => {
    const database = await openDatabase({ threads: 1 });
    const stdin = Readable.from([utf8('person_id;kön\nA;1\n')]);
    const request = { files: ['-'], mapping: null, drop: [], window: { from: null, to: null }, stdin };
    await expect(readExport(request, database)).rejects.toMatchObject({ code: 'sex-codes' });
    await expect(database.rows('SELECT * FROM records')).rejects.toThrow();
    database.close();
  });

  it('tells how many bytes of all files have been read, of packed files the packed ones', async () => {
    const told: [number, number][] = [];
    const packed = gzipSync(TABLE);
    const onProgress = (done: number, total: number) => told.push([done, total]);
    await read({ 'a.csv': TABLE, 'b.csv.gz': packed }, { onProgress });
    const total = utf8(TABLE).length + packed.length;
    expect(told).toEqual([
      [utf8(TABLE).length, total],
      [total, total],
    ]);
  });

  it('an abort ends with 130', async () => {
    const signal = AbortSignal.abort();
    await expect(read({ 'a.csv': TABLE }, { signal })).rejects.toMatchObject({ exit: 130 });
  });
});
