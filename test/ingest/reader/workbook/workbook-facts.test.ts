import { describe, expect, it } from 'vitest';
import { readSheetFacts, readWorkbookFacts } from '../../../../src/ingest/reader/workbook/workbook-facts.ts';
import { zipEntries } from '../../../../src/ingest/reader/workbook/zip-entries.ts';
import { read } from '../read-text.ts';
import { rawRows, rawWorkbook, zip } from './raw-workbook.ts';

const HEADING = ['person_id', 'kön', 'beslutsdatum', 'beslut', 'beviljat_belopp'];
const ok = (at: number, date: string | number) => [`P${at}`, at % 2 ? 'kvinna' : 'man', date, 'bifall', 100];
const facts = (rows: string, recalculates = false) =>
  readSheetFacts(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, recalculates);

describe('a zip', () => {
  it('is read by its directory, and is null where there is none', () => {
    const entries = zipEntries(zip({ 'a/b.xml': 'Å', c: '' }));
    expect([...(entries ?? [])].map(([name, entry]) => [name, entry.unpack().toString('utf8')])).toEqual([
      ['a/b.xml', 'Å'],
      ['c', ''],
    ]);
    expect(zipEntries(Uint8Array.of(1, 2, 3))).toBeNull();
  });
});

describe('what a sheet says beside its values', () => {
  it('error cells and formulas without a result, by place; other cells and attributes are not', () => {
    const row = [
      '<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="B2"><v>1</v></c>',
      '<c r="C2" s="2" t="e"/>',
      '<x t="e"/>',
      '<c r="D2" t="s">&#32;t="e"</c>',
      '<c r="E2"><f>A1</f></c>',
      '<c r="F2"><f>A1</f><v></v></c>',
      '<c r="G2"><f t="shared" si="0"/><v/></c>',
      '<c r="H2" t="str"><f>""</f><v></v></c>',
      '<c r="I2"><f>1+1</f><v>2</v></c>',
      '<c r="AB2"><f>A1</f></c>',
    ];
    expect(facts(`<row r="2">${row.join('')}</row>`).cells).toEqual([
      { row: 1, column: 0, text: '#DIV/0!' },
      { row: 1, column: 2, text: '#N/A' },
      { row: 1, column: 4, text: '#FORMEL!' },
      { row: 1, column: 5, text: '#FORMEL!' },
      { row: 1, column: 6, text: '#FORMEL!' },
      // A is 1, B is 2: AB is 26 + 2, counted from 0
      { row: 1, column: 27, text: '#FORMEL!' },
    ]);
  });

  it('a column of formulas that are all nought, where Excel is asked to work everything out', () => {
    const rows =
      '<row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="B1"><f>C1</f><v>0</v></c></row>' +
      '<row r="2"><c r="A2"><f>B2</f><v>0</v></c><c r="B2"><f>C2</f><v>7</v></c></row>';
    // B has a result of 7: its nought is one as well
    expect(facts(rows, true).cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(facts(rows, false).cells).toEqual([]);
  });

  it('hidden rows, with and without numbers', () => {
    const rows =
      '<row/><row hidden="1"/><row r="7" spans="1:2" hidden="true"></row><row ht="0" customHeight="1"/><row ht="15"/>';
    expect([...facts(rows).hiddenRows]).toEqual([2, 7, 8]);
  });

  it('the same where the names have a prefix', () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row r="3" hidden="1"><x:c r="A3" t="e"><x:v>#REF!</x:v></x:c><x:c r="B3"><x:f>A1</x:f></x:c></x:row></x:sheetData></x:worksheet>';
    expect(readSheetFacts(sheet, false)).toEqual({
      hiddenRows: new Set([3]),
      cells: [
        { row: 2, column: 0, text: '#REF!' },
        { row: 2, column: 1, text: '#FORMEL!' },
      ],
    });
  });

  it('1904 and hidden sheets, by the names that the workbook gives them', () => {
    const book = (workbookPr: string) =>
      readWorkbookFacts(
        zipEntries(
          rawWorkbook(
            [
              { name: 'A', rows: '' },
              { name: 'B', rows: '', state: 'veryHidden' },
            ],
            { workbookPr },
          ),
        ) ?? new Map(),
      );
    expect(book('date1904="1"')?.date1904).toBe('1');
    expect(book('date1904="true"')?.date1904).toBe('true');
    expect(book('date1904="0"')?.date1904).toBeNull();
    expect(book('')?.sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
  });
});

// 2025-01-10 is day 20,098 since 1970 (date -d 2025-01-10 +%s / 86400); serial 20,098 + 25,569 = 45,667, and 1,462 less from 1904
const DAY = 20_098;
const SERIAL = 45_667;

describe('dates of a workbook', () => {
  it.each([
    ['1904, a number', SERIAL - 1462, 'date1904="1"'],
    ['1904, a date', `<c s="1"><v>${SERIAL - 1462}</v></c>`, 'date1904="1"'],
    ['1904 as the schema also allows it, a number', SERIAL - 1462, 'date1904="true"'],
    ['1904 as the schema also allows it, a date', `<c s="1"><v>${SERIAL - 1462}</v></c>`, 'date1904="true"'],
    ['1900, a number', SERIAL, ''],
    ['1900, a date', `<c s="1"><v>${SERIAL}</v></c>`, 'date1904="false"'],
    ['a hair before midnight, a number', SERIAL - 0.0000001, ''],
    ['a hair before midnight, a date', `<c s="1"><v>${SERIAL - 0.0000001}</v></c>`, ''],
    ['late in the evening', `<c s="1"><v>${SERIAL + 0.999}</v></c>`, ''],
  ])('%s', async (_, date, workbookPr) => {
    const rows = rawRows([HEADING, ok(1, date), ok(2, date)]);
    const { rows: table, result } = await read({ 'a.xlsx': rawWorkbook([{ name: 'Data', rows }], { workbookPr }) });
    expect(table.map((row) => row.decision_date)).toEqual([DAY, DAY]);
    expect(result.remarks.some(({ code }) => code === 'other-epoch')).toBe(/"(?:1|true)"/.test(workbookPr));
  });
});

describe('cells that hold nothing to read', () => {
  it('errors are bad values of their field, by sex, and never blanks', async () => {
    const rows = rawRows([
      HEADING,
      ok(1, '2025-01-10'),
      ['P2', 'kvinna', '<c t="e"><v>#N/A</v></c>', 'bifall', '<c t="e"><f>x</f><v>#REF!</v></c>'],
      ['P3', 'man', '2025-02-10', 'bifall', '<c t="e"><v>#DIV/0!</v></c>'],
      ...Array.from({ length: 5 }, (__, at) => ok(at + 4, `2025-03-1${at}`)),
    ]);
    const { result } = await read({ 'a.xlsx': rawWorkbook([{ name: 'Data', rows }]) });
    expect(result.ledger.badValues).toEqual([
      { field: 'decision_date', rows: { women: 1, men: 0, unknown: 0 } },
      { field: 'granted_amount', rows: { women: 1, men: 1, unknown: 0 } },
    ]);
  });

  const withFormulas = (count: number) =>
    rawRows([
      HEADING,
      ...Array.from({ length: 40 }, (_, at) => [
        ...ok(at, '2025-01-10').slice(0, 4),
        at < count ? '<c><f>A1*2</f></c>' : 100,
      ]),
    ]);

  it('one formula without a result among forty is a bad value, and told', async () => {
    const { result } = await read({ 'a.xlsx': rawWorkbook([{ name: 'Data', rows: withFormulas(1) }]) });
    expect(result.ledger.badValues).toEqual([{ field: 'granted_amount', rows: { women: 0, men: 1, unknown: 0 } }]);
    expect(result.remarks).toContainEqual({ code: 'formulas-without-results', fields: ['granted_amount'], count: 1 });
  });

  it('two of forty, the twentieth part, are refused with their lines', async () => {
    const error = await read({ 'a.xlsx': rawWorkbook([{ name: 'Data', rows: withFormulas(2) }]) }).catch((one) => one);
    expect(error).toMatchObject({ exit: 2, code: 'formulas-without-results' });
    expect(error.what.sv).toBe(
      'Kolumnen "beviljat_belopp" i a.xlsx har formler som aldrig har räknats ut, på 2 rader (rad 2, 3).',
    );
  });

  it('one is refused as a formula, not asked about as a word, where the answers of the column are asked about', async () => {
    const rows = rawRows([
      HEADING,
      ok(1, '2025-01-10'),
      ['P2', '<c><f>A1</f></c>', '2025-01-10', 'bifall', 100],
      ...Array.from({ length: 40 }, (_, at) => ok(at + 3, '2025-01-10')),
    ]);
    const error = await read({ 'a.xlsx': rawWorkbook([{ name: 'Data', rows }]) }).catch((one) => one);
    expect(error).toMatchObject({ exit: 2, code: 'formulas-without-results' });
    expect(error.what.en).toBe('The column "kön" in a.xlsx has formulas that were never worked out, on line 3.');
  });

  it('noughts that a program wrote in place of results are refused too', async () => {
    const rows = rawRows([
      HEADING,
      ...[1, 2].map((at) => [...ok(at, '2025-01-10').slice(0, 4), '<c><f>A1*2</f><v>0</v></c>']),
    ]);
    const book = rawWorkbook([{ name: 'Data', rows }], { calcPr: 'fullCalcOnLoad="1"' });
    await expect(read({ 'a.xlsx': book })).rejects.toMatchObject({ code: 'formulas-without-results' });
    expect((await read({ 'a.xlsx': rawWorkbook([{ name: 'Data', rows }]) })).rows).toMatchObject([
      { granted_amount: 0n },
      { granted_amount: 0n },
    ]);
  });
});

describe('what Excel does not show', () => {
  it('rows are read and counted: below the heading, and only those with something in them', async () => {
    const rows = rawRows([['Uttag'], HEADING, ok(1, '2025-01-10'), ok(2, '2025-01-11'), ok(3, '2025-01-12'), []], {
      1: 'hidden="1"',
      3: 'hidden="1"',
      5: 'hidden="true"',
      6: 'hidden="1"',
    });
    const { result, rows: table } = await read({ 'a.xlsx': rawWorkbook([{ name: 'Data', rows }]) });
    expect(table).toHaveLength(3);
    expect(result.remarks).toContainEqual({ code: 'hidden-rows', fields: [], count: 2 });
  });

  it('a hidden sheet is read where it is the only one, and told', async () => {
    const rows = rawRows([HEADING, ok(1, '2025-01-10')]);
    const book = rawWorkbook([
      { name: 'Diagram', rows: '' },
      { name: 'Data', rows, state: 'hidden' },
    ]);
    expect((await read({ 'a.xlsx': book })).result.remarks).toContainEqual({ code: 'hidden-sheet', fields: [] });
  });

  it('a hidden sheet beside another is asked about, by its name and that it is hidden', async () => {
    const rows = rawRows([HEADING, ok(1, '2025-01-10')]);
    const book = rawWorkbook([
      { name: 'Alla', rows, state: 'hidden' },
      { name: 'Urval', rows },
    ]);
    const error = await read({ 'a.xlsx': book }).catch((one) => one);
    expect(error).toMatchObject({ code: 'which-sheet' });
    expect(error.what.sv).toContain('"Alla" (dolt), "Urval".');
    expect(error.advice.sv).toContain('sheet: "Urval"');
  });
});

it('headings below row 30 are found, where nothing above has as many', async () => {
  // 40 rows of cover sheet, of which one has two words that are headings too
  const cover = Array.from({ length: 40 }, (_, at) => (at === 3 ? ['kön', 'beslut'] : [`Rad ${at}`]));
  const workbook = rawWorkbook([
    { name: 'Uttag', rows: rawRows([...cover, HEADING, ok(1, '2025-01-02'), ok(2, '2025-01-03')]) },
  ]);
  const { result: found, rows } = await read({ 'a.xlsx': workbook });
  expect(found.files[0]?.dialect.headerRow).toBe(41);
  expect(rows).toHaveLength(2);
});
