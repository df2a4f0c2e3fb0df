import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditDocument } from '../../../src/model/audit-document.ts';
import type { Protected } from '../../../src/model/protected.ts';
import { renderMemoDocx } from '../../../src/report/memo-docx/render-memo.ts';
import { writeWorkbook } from '../../../src/report/tables/workbook.ts';
import { readZip } from '../styles/read-zip.ts';
import { readWorkbook, unzip } from '../tables/read-workbook.ts';
import { auditExample, catalogueWords, funnelRow, tamper } from '../tables/real-release.ts';
import { convert, findOffice } from './office.ts';

const office = findOffice();
const folder = mkdtempSync(join(tmpdir(), 'opened-'));
const at = (name: string): string => join(folder, name);
let document: Protected<AuditDocument>;
let memo: Uint8Array;
let book: Uint8Array;
beforeAll(async () => {
  document = tamper(await auditExample(), { funnels: [funnelRow] });
  memo = await renderMemoDocx(document, catalogueWords, { lang: 'sv' });
  book = await writeWorkbook(document, catalogueWords, 'sv');
  writeFileSync(at('memo.docx'), memo);
  writeFileSync(at('tables.xlsx'), book);
});

/** The sexes' figures of a question, as audit.json has them. */
const valuesOf = (indicator: string, stat: string): readonly (number | null)[] =>
  (['women', 'men'] as const).map(
    (sex) =>
      document.results.find(
        (row) =>
          row.indicator === indicator &&
          row.stat === stat &&
          row.sex === sex &&
          row.by === null &&
          row.period === 'all',
      )!.value,
  );

const ASKED = 'Fått frågan om våldsutsatthet';

describe('read by libraries of others', () => {
  test('the workbook has its sheets and its numbers', async () => {
    const overview = (await readWorkbook(book)).find(({ name }) => name === 'Översikt')!;
    const row = overview.rows.find(([title]) => title === ASKED)!;
    expect(row.slice(2, 4)).toEqual(valuesOf('violence-asked', 'share'));
  });
  test('the memo is an archive with its parts', () => {
    expect([...readZip(memo).keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/styles.xml', 'docProps/core.xml']),
    );
  });
  test('every row of the workbook is high enough for its longest text', () => {
    // Row 3 of "Det viktigaste": a finding of some 200 letters in a column of 80 needs three lines of 14.5 points or more.
    const sheet = unzip(book).get('xl/worksheets/sheet2.xml')!.text;
    const height = Number(/<row r="3"[^>]* ht="([\d.]+)"/.exec(sheet)?.[1]);
    expect(height).toBeGreaterThanOrEqual(3 * 14.5);
    expect(height).toBeLessThan(6 * 14.5);
  });
});

if (office === null)
  test('LibreOffice is not installed on this computer: nothing has been opened in it, only read by libraries', () => {
    console.warn('LibreOffice (soffice) was not found on the path. memo.docx and tables.xlsx were not opened in it.');
    expect(findOffice()).toBeNull();
  });
else
  describe('opened in LibreOffice', () => {
    test('the memo says what it says, with its gaps in brackets, and becomes a PDF of a few pages', async () => {
      await convert(office, at('memo.docx'), 'txt:Text (encoded):UTF8', folder);
      const text = readFileSync(at('memo.txt'), 'utf8').replaceAll('\u00a0', ' ');
      for (const part of ['Förslag till beslut', 'Sammanfattning', 'Konsekvenser för barn', 'Bilaga 1', 'Bilaga 2'])
        expect(text).toContain(part);
      expect(text).toContain('[nämndens namn]');
      expect(text).toContain('har fått frågan om våldsutsatthet: 63 % av kvinnorna och 37 % av männen.');
      await convert(office, at('memo.docx'), 'pdf', folder);
      const pdf = readFileSync(at('memo.pdf'), 'latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      expect(pages).toBeGreaterThanOrEqual(3);
      expect(pages).toBeLessThanOrEqual(8);
    }, 600_000);
    test('the workbook has every sheet, numbers that are numbers, and fits on paper', async () => {
      // Raw numbers, all sheets: help.libreoffice.org, "Filter Options for CSV", tokens 8 and 12.
      await convert(
        office,
        at('tables.xlsx'),
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1',
        folder,
      );
      const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
      expect(names.length).toBe((await readWorkbook(book)).length);
      const file = names.find((name) => name.normalize('NFC').includes('Översikt'))!;
      const rows: string[][] = parse(readFileSync(at(file), 'utf8'), { relax_column_count: true });
      const row = rows.find(([title]) => title === ASKED)!;
      expect(valuesOf('violence-asked', 'share')).toHaveLength(2);
      for (const [side, value] of valuesOf('violence-asked', 'share').entries())
        expect(Number(row[2 + side])).toBeCloseTo(value!, 9);
      const numbersOf = (sheet: string, column: number): number[] => {
        const name = names.find((one) => one.normalize('NFC').includes(sheet))!;
        const cells: string[][] = parse(readFileSync(at(name), 'utf8'), { relax_column_count: true });
        return cells.slice(2).map((cell) => Number(cell[column]));
      };
      const points = (values: readonly number[]) => values.map((value) => expect.closeTo(100 * value, 9));
      expect(numbersOf('Ändrade skillnader', 4)).toEqual(points(document.changes!.map(({ value }) => value)));
      expect(numbersOf('Enheter', 5)).toEqual(points([funnelRow.centre, ...funnelRow.units.map(({ gap }) => gap)]));
      await convert(office, at('tables.xlsx'), 'pdf', folder);
      expect(existsSync(at('tables.pdf'))).toBe(true);
      // Hundreds of pages when a sheet is cut in strips; the width of one paper makes it some fifty.
      const pages = readFileSync(at('tables.pdf'), 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(10);
      expect(pages).toBeLessThan(100);
    }, 600_000);
  });
