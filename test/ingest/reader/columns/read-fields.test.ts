import { describe, expect, it } from 'vitest';
import { column } from '../read-text.ts';
import { rawRows, rawWorkbook } from '../workbook/raw-workbook.ts';

type Cell = string | number;

/** Synthetic: a row each of one person, with what tells of the time in two cells. */
const workbook = (headings: readonly string[], rows: readonly (readonly Cell[])[]) => ({
  'lista.xlsx': rawWorkbook([
    {
      name: 'Blad1',
      rows: rawRows([['Personkod', 'Kön', ...headings], ...rows.map((cells) => ['P1', 'Kvinna', ...cells])]),
    },
  ]),
});

// a month is year × 12 + its number from 0
const JUNE = 2024 * 12 + 5;
const OCTOBER = 2024 * 12 + 9;

/** `2024.0`: how a column of decimals writes a year. */
const DECIMAL = '<c><v>2024.0</v></c>';

describe('number cells of a workbook that are parts of one value', () => {
  it.each<[string, readonly (readonly Cell[])[]]>([
    [
      'texts',
      [
        ['2024', '6'],
        ['2024', '10'],
      ],
    ],
    [
      'numbers',
      [
        [2024, 6],
        [2024, 10],
      ],
    ],
    [
      'a number beside a text',
      [
        [2024, '06'],
        ['2024', 10],
      ],
    ],
    [
      'numbers with a decimal',
      [
        [DECIMAL, 6],
        [DECIMAL, 10],
      ],
    ],
  ])('are one month: %s', async (_, rows) => {
    const mapping = { version: 1 as const, columns: { aid_month: { from: ['År', 'Mån'] } } };
    expect(await column(workbook(['År', 'Mån'], rows), 'aid_month')).toEqual([JUNE, OCTOBER]);
    expect(await column(workbook(['År', 'Mån'], rows), 'aid_month', { mapping })).toEqual([JUNE, OCTOBER]);
  });

  it('are one quarter, and one id', async () => {
    const mapping = {
      version: 1 as const,
      columns: { period: { from: ['År', 'Kvartal'] }, case_id: { from: ['Kontor', 'Nr'] } },
    };
    const rows = [
      [2024, 1, 7, 15],
      [2024, 4, 7, 16],
      ['2024', '4', '7', '15'],
    ];
    const file = workbook(['År', 'Kvartal', 'Kontor', 'Nr'], rows);
    // year × 1000 + first month × 10 + 1 for a quarter
    expect(await column(file, 'period', { mapping })).toEqual([2024011, 2024101, 2024101]);
    // ids are numbered as they are met, and the third is the first again
    expect(await column(file, 'case_id', { mapping })).toEqual([0, 1, 0]);
  });
});
