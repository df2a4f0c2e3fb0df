import { describe, expect, it } from 'vitest';
import { validateExport } from '../../src/ingest/validate-export.ts';
import { parseMapping } from '../../src/model/mapping-file.ts';
import { type Contents, read, withFiles } from './reader/read-text.ts';
import { HEADINGS, linesOf, ROWS, SMALL } from './reader/small-export.ts';

const LINES = SMALL.trimEnd().split('\r\n');

function mapping(dialect: Readonly<Record<string, unknown>>) {
  const parsed = parseMapping({ version: 1, dialect });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.mapping;
}

/** Decisions by sex, granted of all; the units; what was left out. All rows of the export in small-export.ts. */
async function figures(content: string | Uint8Array, dialect?: Readonly<Record<string, unknown>>) {
  const { rows, result } = await read({ 'a.csv': content }, dialect ? { mapping: mapping(dialect) } : {});
  const of = (sex: string) => {
    const his = rows.filter((row) => row.sex === sex);
    return `${his.filter((row) => row.decision === 'granted').length}/${his.length}`;
  };
  return {
    women: of('woman'),
    men: of('man'),
    units: [...new Set(rows.map((row) => row.unit))],
    left: result.ledger.left.map(({ reason, rows: left }) => `${reason}:${left.unknown}`),
    encoding: result.files[0]?.dialect.encoding,
  };
}

const ALL = { women: '24/30', men: '20/30', units: ['Söder', 'Väster', 'Öster'] };

async function refusal(contents: Contents, dialect?: Readonly<Record<string, unknown>>) {
  const more = dialect ? { mapping: mapping(dialect) } : {};
  return read(contents, more).then(
    () => null,
    (error: { code: string; exit: number; what: { sv: string }; advice: { sv: string } }) => error,
  );
}

/** Bytes of a text in a code page: å, ä, ö, Å, Ä, Ö as in the printed tables, the rest ASCII. */
function inPage(text: string, bytes: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(text, (letter) => bytes[letter] ?? letter.charCodeAt(0));
}
const CP850 = { å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99 };
const MAC = { å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ä: 0x80, Ö: 0x85 };
const ANSI = { å: 0xe5, ä: 0xe4, ö: 0xf6, Å: 0xc5, Ä: 0xc4, Ö: 0xd6, '”': 0x94, '…': 0x85, '€': 0x80 };
/** UTF-8 taken for Latin-1 and written once more: byte for byte, as the letters of Latin-1 are numbered. */
const twice = (text: string) => Buffer.from(Buffer.from(text).toString('latin1'));
const ASCII = SMALL.replace(LINES[0]!, 'arende_id;person_id;sex;enhet;beslutsdatum;beslut;andamal;sokt_belopp');

describe('letters', () => {
  it.each<[string, Uint8Array, string]>([
    ['code page 850', inPage(SMALL, CP850), 'cp850'],
    ['code page 850 under headings of plain letters', inPage(ASCII, CP850), 'cp850'],
    ['Mac Roman', inPage(SMALL, MAC), 'mac-roman'],
    ['Mac Roman under headings of plain letters', inPage(ASCII, MAC), 'mac-roman'],
    ['UTF-8 read twice', twice(SMALL), 'utf-8-twice'],
    ['UTF-8 read twice, mark and all', twice(`\ufeff${SMALL}`), 'utf-8-twice'],
    ['UTF-8 read twice under headings of plain letters', twice(ASCII), 'utf-8-twice'],
    ['Windows-1252', inPage(SMALL, ANSI), 'windows-1252'],
  ])('in %s are read as they were written', async (_, bytes, encoding) => {
    expect(await figures(bytes)).toEqual({ ...ALL, left: [], encoding });
  });

  it('of Windows-1252 are not taken for those of 850 where texts stand in Swedish quotes', async () => {
    const quoted = SMALL.replaceAll('Försörjningsstöd', '”Försörjning” … 100 €');
    expect(await figures(inPage(quoted, ANSI))).toMatchObject({ ...ALL, encoding: 'windows-1252' });
  });

  it('are read as the mapping says', async () => {
    expect(await figures(inPage(SMALL, CP850), { encoding: 'cp865' })).toMatchObject({ ...ALL, encoding: 'cp865' });
  });

  it('of two pages in one file are refused', async () => {
    const half = LINES.slice(0, 31).join('\n');
    const rest = `\n${LINES.slice(31).join('\n')}`;
    const both = Buffer.concat([inPage(half, ANSI), inPage(rest, CP850)]);
    expect(await refusal({ 'a.csv': both })).toMatchObject({ code: 'two-encodings', exit: 2 });
  });

  it.each<[string, string, string | null]>([
    ['850 taken for Windows-1252', SMALL.replaceAll('ö', '”').replaceAll('ä', '„').replaceAll('å', '†'), null],
    ['the same in values alone', ASCII.replaceAll('ö', '”').replaceAll('ä', '„'), null],
    ['Windows-1252 taken for 850', ASCII.replaceAll('ö', '÷').replaceAll('ä', 'õ'), null],
    ['UTF-8 taken for Mac Roman', SMALL.replaceAll('ö', '√∂').replaceAll('ä', '√§'), null],
    ['letters replaced by a question mark', SMALL.replace(/[åäöÅÄÖ]/g, '?'), null],
    ['letters replaced by U+FFFD', ASCII.replace(/[åäöÅÄÖ]/g, '\ufffd'), null],
    ['part of the file read twice', ASCII.replace('Väster', 'VÃ¤ster'), null],
    ['UTF-8 that the mapping calls Windows-1252', SMALL, 'windows-1252'],
  ])('that are damaged are told: %s', async (_, text, encoding) => {
    const error = await refusal({ 'a.csv': text }, encoding ? { encoding } : undefined);
    expect(error).toMatchObject({ code: 'damaged-letters', exit: 2 });
    if (encoding) expect(error?.advice.sv).toContain('encoding: utf-8');
  });

  it('of other languages, and marks of ordinary texts, are none that are damaged', async () => {
    const text = SMALL.replaceAll('Försörjningsstöd', 'São, Dušan & ”el”? Ja – hyra: 5 ÷ 2');
    expect(await figures(text)).toMatchObject(ALL);
  });
});

describe('lines', () => {
  const mixed = LINES.map((line, at) => line + ['\r\n', '\r', '\n', '\r\r\n'][at % 4]).join('');
  it.each<[string, string]>([
    ['that end in CR, LF, CRLF and CRCRLF by turns', mixed],
    ['whose heading alone ends in CR', SMALL.replace('\r\n', '\r')],
    [
      'with quotes after blanks',
      LINES.map((line) =>
        line
          .split(';')
          .map((cell) => `"${cell}"`)
          .join('; '),
      ).join('\n'),
    ],
    ['in quotes as wholes', LINES.map((line) => `"${line}"`).join('\r\n')],
    [
      'in quotes as wholes, the quotes within doubled',
      LINES.map((line) => `"${line.replace(/[^;]+/g, '""$&""')}"`).join('\r\n'),
    ],
    ['in quotes as wholes, with empty cells after', LINES.map((line) => `"${line}",,,`).join('\r\n')],
    [
      'of which the heading alone is not in quotes',
      LINES.map((line, at) => (at === 0 ? line : `"${line}"`)).join('\r\n'),
    ],
    ['below sixty title rows', `${'Filter;alla\r\n'.repeat(60)}${SMALL}`],
    [
      'with running numbers that have no heading',
      LINES.map((line, at) => (at === 0 ? line : `${at};${line}`)).join('\n'),
    ],
    [
      'with names of rows that have no heading',
      LINES.map((line, at) => (at === 0 ? line : `rad ${at}x;${line}`)).join('\n'),
    ],
  ])('%s are read, and csv-parse agrees', async (_, text) => {
    expect(await figures(text)).toMatchObject({ ...ALL, left: [] });
    await withFiles({ 'a.csv': text }, async (files) => {
      const window = { from: null, to: null };
      const { files: validated } = await validateExport({ files, mapping: null, drop: [], window });
      expect(validated[0]?.second).toMatchObject({ differences: 0, records: text.startsWith('Filter') ? 121 : 61 });
    });
  });

  it('with one cell more than headings are refused where it cannot be told which is missing', async () => {
    const text = LINES.map((line, at) => (at === 0 ? line : line.replace(';2025', ';extra;2025'))).join('\n');
    expect(await refusal({ 'a.csv': text })).toMatchObject({ code: 'one-heading-few', exit: 2 });
  });

  it('with a decimal comma in a file of commas are told as such', async () => {
    const error = await refusal({ 'a.csv': linesOf([HEADINGS, ...ROWS.map((row) => [...row, '1,5'])], ',') });
    expect(error).toMatchObject({ code: 'no-usable-row', exit: 3 });
    expect(error?.advice.sv).toContain('decimalkomma');
  });
});

describe('lines that are no rows', () => {
  const pages = [
    ...LINES.slice(0, 21),
    'Sida 1 av 2',
    'Ekonomiskt bistånd',
    '',
    LINES[0]!,
    ...LINES.slice(21),
    'Sida 2 av 2',
  ];
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'footnotes',
      [...LINES, ';;;;;;;', 'Källa: verksamhetssystemet;;;;;;;', '* avser bifall;;;;;;;', '1) preliminärt'],
      ['empty:1', 'outside_table:3'],
    ],
    ['footnotes of two cells', [...LINES, 'Källa:;verksamhetssystemet;;;;;;'], ['outside_table:1']],
    ['pages with headings of their own', pages, ['empty:1', 'outside_table:4']],
    [
      'numbers of pages alone',
      [...LINES.slice(0, 21), 'Sida 1 av 2;;;;;;;', ...LINES.slice(21), 'Sida 2 av 2;;;;;;;'],
      ['outside_table:2'],
    ],
    [
      'dashes and the number of rows',
      [LINES[0]!, HEADINGS.map(() => '-----').join(';'), ...LINES.slice(1), '', '(60 rows affected)'],
      ['empty:1', 'outside_table:2'],
    ],
    ['a sum by the sex', [...LINES, ';;Totalt;;;;;270000,00'], ['total_row:1']],
  ])('%s are left out, each with its reason', async (_, lines, left) => {
    expect(await figures(lines.join('\r\n'))).toMatchObject({ ...ALL, left });
  });

  it('are no persons of whom little is known', async () => {
    const { result } = await read({ 'a.csv': `${SMALL}A-60x;P-60q;;;;;;\r\n;P-61q;;;;;;\r\n` });
    expect(result.ledger).toMatchObject({ read: 62, used: 62, left: [] });
  });
});

describe('cells left out', () => {
  const [caseAt, personAt, sexAt] = [0, 1, 2];
  const units = [3, 0, 1, 2, 4, 5, 6, 7];
  const byUnit = ROWS.map((row) => units.map((at) => row[at]!));
  const unitFirst = units.map((at) => HEADINGS[at]!);
  const isNew = (row: readonly string[], at: number) => at === 0 || byUnit[at - 1]![0] !== row[0];
  const grouped = byUnit.flatMap((row, at) => {
    const own = ['', ...row.slice(1)];
    return isNew(row, at) ? [[row[0]!, '', '', '', '', '', '', ''], own] : [own];
  });
  const merged = byUnit.map((row, at) => (isNew(row, at) ? row : ['', ...row.slice(1)]));
  /** Two decisions each, the second without id and sex, as SAS prints them. */
  const pairs = ROWS.flatMap((row) => [row, row.map((cell, at) => (at <= sexAt ? '' : at === 6 ? 'Hyra' : cell))]);
  const turned = (row: readonly string[]) => [row[4]!, ...row.slice(0, 4), ...row.slice(5)];

  it.each<[string, readonly (readonly string[])[], string, string]>([
    ['names of groups above their rows', [unitFirst, ...grouped], 'group-headings', 'fill_down: true'],
    ['merged units', [unitFirst, ...merged], 'left-out-cells', 'fill_down: true'],
    ['ids and sex on the first row of a person', [HEADINGS, ...pairs], 'left-out-cells', 'fill_down: true'],
    [
      'the same in the middle of rows',
      [HEADINGS, ...pairs].map(turned),
      'left-out-cells',
      'fill_down: ["ärende_id", "person_id", "kön"]',
    ],
    [
      'names of groups in the column of ids',
      [HEADINGS, ['Söder'], ...ROWS.slice(0, 20), ['Väster'], ...ROWS.slice(20)],
      'group-headings',
      'fill_down: true',
    ],
  ])('are asked about: %s', async (_, rows, code, line) => {
    const error = await refusal({ 'a.csv': linesOf(rows) });
    expect(error).toMatchObject({ code, exit: 2 });
    expect(error?.advice.sv).toContain(line);
  });

  it('are filled from above where the mapping says so', async () => {
    const fill = { fill_down: true };
    expect(await figures(linesOf([unitFirst, ...grouped]), fill)).toMatchObject({ ...ALL, left: ['outside_table:3'] });
    expect(await figures(linesOf([unitFirst, ...merged]), fill)).toMatchObject({ ...ALL, left: [] });
    // sixty persons with two decisions of one kind each
    const twoEach = { women: '48/60', men: '40/60', units: ALL.units, left: [] };
    expect(await figures(linesOf([HEADINGS, ...pairs]), fill)).toMatchObject(twoEach);
    const named = { fill_down: [HEADINGS[caseAt], HEADINGS[personAt], HEADINGS[sexAt]] };
    expect(await figures(linesOf([HEADINGS, ...pairs].map(turned)), named)).toMatchObject(twoEach);
  });

  it('are kept as they are, and are no duplicates, where the mapping says that they are unknown', async () => {
    const { result } = await read(
      { 'a.csv': linesOf([HEADINGS, ...pairs]) },
      { mapping: mapping({ fill_down: false }) },
    );
    expect(result.ledger).toMatchObject({ read: 120, used: 120, left: [] });
  });

  it('are not seen in what is missing by chance', async () => {
    // every seventh unit and every eleventh sex: 9 and 6 of 60
    const gaps = ROWS.map((row, at) =>
      row.map((cell, place) => ((place === 3 && at % 7 === 3) || (place === 2 && at % 11 === 3) ? '' : cell)),
    );
    const { result } = await read({ 'a.csv': linesOf([HEADINGS, ...gaps]) });
    expect(result.ledger.used).toBe(60);
  });
});

describe('tables of totals', () => {
  const sexes = ['Kvinnor', 'Män'];
  const cross = (rest: readonly string[], more: readonly string[] = []) =>
    ['Norr', 'Syd', 'Mitt'].flatMap((unit) => [...sexes, ...more].map((sex) => [unit, sex, ...rest]));
  it.each<[string, readonly (readonly string[])[]]>([
    ['a number of rows', [['kommun', 'kön', 'år', 'Antal biståndsmottagare'], ...cross(['2024', '120'])]],
    [
      'Freq',
      [
        ['kön', 'beslut', 'Freq'],
        ['Kvinna', 'Bifall', '24'],
        ['Kvinna', 'Avslag', '6'],
        ['Man', 'Bifall', '20'],
        ['Man', 'Avslag', '10'],
      ],
    ],
    ['a third sex', [['region', 'kön', 'värde'], ...cross(['412'], ['Kvinnor och män'])]],
    ['a third sex, T', [['region', 'gender', 'value'], ...cross(['412'], ['T'])]],
    ['years as headings', [['kommun', 'kön', '2023', '2024'], ...cross(['12', '13'])]],
    ['numbers under the heading of a field', [['kommun', 'kön', 'beslut'], ...cross(['12'])]],
    [
      'women and men as headings',
      [
        ['kommun', 'Kvinnor', 'Män', 'Totalt'],
        ['Norr', '12', '13', '25'],
        ['Syd', '2', '3', '5'],
      ],
    ],
    [
      'women and men as headings, by year',
      [
        ['kommun', 'Kvinnor 2024', 'Män 2024'],
        ['Norr', '12', '13'],
        ['Syd', '2', '3'],
      ],
    ],
    [
      'women and men as rows',
      [
        ['', '2023', '2024'],
        ['Kvinnor', '12', '13'],
        ['Män', '2', '3'],
      ],
    ],
    [
      'a pivot table',
      [
        ['Radetiketter', 'Antal av person_id'],
        ['Kvinna', '12'],
        ['Man', '12'],
        ['Totalsumma', '24'],
      ],
    ],
    [
      'a number of rows without sexes',
      [
        ['kommun', 'antal'],
        ['Norr', '12'],
        ['Syd', '13'],
      ],
    ],
  ])('are refused: %s', async (_, rows) => {
    const error = await refusal({ 'a.csv': linesOf(rows) });
    expect(error).toMatchObject({ code: 'table-of-totals', exit: 2 });
    expect(`${error?.what.sv} ${error?.advice.sv}`).not.toContain('unknown');
  });

  it.each<[string, readonly (readonly string[])[], Readonly<Record<string, unknown>>]>([
    ['couples with a code of their own', [['dossier', 'kön', 'födelseår'], ...cross(['1980'])], {}],
    [
      'a number of children',
      [
        ['kön', 'ålder', 'antal_barn'],
        ['kvinna', '30', '2'],
        ['man', '31', '3'],
      ],
      {},
    ],
    [
      'a column that the mapping leaves unread',
      [
        ['kön', 'enhet', 'Antal'],
        ['kvinna', 'Norr', '2'],
        ['man', 'Norr', '3'],
      ],
      { ignore: ['Antal'] },
    ],
  ])('are not seen in cases: %s', async (_, rows, more) => {
    const parsed = parseMapping({ version: 1, ...more });
    if (!parsed.ok) throw new Error('mapping');
    const { result } = await read({ 'a.csv': linesOf(rows) }, { mapping: parsed.mapping });
    expect(result.ledger.used).toBe(rows.length - 1);
  });
});

describe('files that are no export', () => {
  const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const end = Buffer.from('504b0506', 'hex');
  const zip = (name: string) => Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.from(name), end]);
  it.each<[string, string | Uint8Array, string, RegExp]>([
    [
      'PC-Axis',
      'CHARSET="ANSI";\nAXIS-VERSION="2010";\nTITLE="Mottagare";\nSTUB="region","kön";\nDATA=\n1 2;\n',
      'px-file',
      /PC-Axis/,
    ],
    [
      'a workbook with a password',
      Buffer.concat([OLE, Buffer.alloc(2 ** 21), Buffer.from('EncryptedPackage', 'utf16le')]),
      'locked-workbook',
      /lösenord/,
    ],
    ['old Excel', Buffer.concat([OLE, Buffer.alloc(5000), Buffer.from('Workbook', 'utf16le')]), 'old-excel', /\.xls/],
    ['a zip of texts', zip('uttag.csv'), 'not-a-table', /zip/],
    ['OpenDocument', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'not-a-table', /\.ods/],
    ['a binary workbook', zip('xl/workbook.bin'), 'not-a-table', /\.xlsb/],
    ['JSON', '[{"kön":"kvinna"}]', 'not-a-table', /JSON/],
    ['SPSS', '$FL2@(#) SPSS DATA FILE', 'not-a-table', /SPSS/],
  ])('are told for what they are: %s', async (_, content, code, words) => {
    const error = await refusal({ uttag: content });
    expect(error).toMatchObject({ code, exit: 3 });
    expect(error?.what.sv).toMatch(words);
  });
});
