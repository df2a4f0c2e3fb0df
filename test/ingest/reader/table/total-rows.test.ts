import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

/** Synthetic: six women and four men, each with an id, a decision and an amount; the women's add up to 6 × 1 000 = 6 000. */
const HEADING = 'person_id;kön;beslutsdatum;beslut;beviljat_belopp';
const CASES = Array.from({ length: 10 }, (_, at) => {
  const isWoman = at < 6;
  return `P-${at}q;${isWoman ? 'kvinna' : 'man'};2025-03-${10 + at};bifall;${isWoman ? '1000' : '1500'},00`;
});

async function left(lines: readonly string[]): Promise<readonly string[]> {
  const { ledger } = (await read({ 'a.csv': `${lines.join('\n')}\n` })).result;
  return [
    `used:${ledger.used}`,
    ...ledger.left.map(({ reason, rows }) => `${reason}:${rows.women + rows.men + rows.unknown}`),
  ];
}

describe('rows of totals in a list of cases', () => {
  it.each([
    ['a sum under the column of sex', ['Totalt;10;;;'], 1],
    ['a sum with a unit', ['Summa:;10 st;;;'], 1],
    ['a word in the column of sex alone', [';Totalt;;;12000,00'], 1],
    ['both sexes', [';Båda könen;10;;', ';Samtliga;10;;'], 2],
    ['means', ['Medelvärde;;;;1200,00', 'Median;;;;1000,00', 'Snitt;;;;1200,00'], 3],
    ['sums of each sex by a word', ['Summa kvinna;6;;;', 'Antal män;4;;;'], 2],
    ['parts of a sum', ['Totalt;10;;;', 'varav kvinnor;6;;;', 'varav män;4;;;'], 3],
    ['a sex before the word', ['Kvinnor totalt;6;;;', 'Män totalt;4;;;'], 2],
    ['a sex in place of an id', ['Kvinnor;6;;;', 'Män;4;;;'], 2],
    ['a sum with an answer that all its rows have', ['Summa;Kvinna;;bifall;6000,00', 'Summa;Man;;bifall;6000,00'], 2],
    ['a sum with its sex', ['Delsumma;Kvinna;;;6000,00', 'Delsumma;Man;;;6000,00'], 2],
    ['counts by the sex, without a word', [';Kvinna;6;;', ';Man;4;;'], 2],
    ['one count where no such value may stand', [';Kvinna;6;;'], 1],
    ['sums by the sex, without a word: 6 × 1 000 and 4 × 1 500', [';Kvinna;;;6000', ';Man;;;6000'], 2],
    ['sums with the answer that they are of', [';Kvinna;;bifall;6000', ';Man;;bifall;6000'], 2],
    // no case has more than 1 500
    ['sums over other rows than these', [';Kvinna;;bifall;60000', ';Man;;bifall;45000'], 2],
  ])('%s', async (_, totals, rows) => {
    expect(await left([HEADING, ...CASES, ...totals])).toEqual(['used:10', `total_row:${rows}`]);
    expect(await left([HEADING, ...totals, ...CASES])).toEqual(['used:10', `total_row:${rows}`]);
  });

  it('in a list without ids, where all cases have a date', async () => {
    const cases = CASES.map((line) => line.slice(line.indexOf(';') + 1));
    const lines = ['kön;beslutsdatum;beslut;beviljat_belopp', ...cases, 'Kvinna;6;;', 'Man;4;;', 'Totalt;10;;'];
    expect(await left(lines)).toEqual(['used:10', 'total_row:3']);
    const sums = [...lines.slice(0, -3), 'Kvinna;;bifall;60000', 'Man;;bifall;45000'];
    expect(await left(sums)).toEqual(['used:10', 'total_row:2']);
  });

  it('although the mapping calls the word a blank', async () => {
    const mapping = { version: 1 as const, columns: { sex: { from: ['kön'], values: { Totalt: null, '10': null } } } };
    const text = [HEADING, ...CASES, 'Totalt;10;;;', ';Totalt;;;12000,00'].join('\n');
    const { result } = await read({ 'a.csv': text }, { mapping });
    expect(result.ledger.used).toBe(10);
  });

  it.each([
    ['a woman without an id', [';Kvinna;2025-03-30;avslag;']],
    ['a woman without an id, of whom little is known', [';Kvinna;;;700,00']],
    // the amounts of the women add up to 6 000: one such row alone could be of a woman who got as much
    ['an amount that happens to be the sum', [';Kvinna;;;6000,00']],
    ['one large amount without an id', [';Kvinna;;bifall;60000']],
    ['a large amount under an id', ['P-10q;Kvinna;;bifall;60000']],
    ['an id that is a word', ['Alla;Kvinna;2025-03-30;bifall;100,00']],
  ])('but not %s', async (_, rows) => {
    expect(await left([HEADING, ...CASES, ...rows])).toEqual(['used:11']);
  });

  it('beside many cases without an id that have an answer', async () => {
    // fourteen women without an id; the sums are of the rows with ids: 12 × 1 000 and 8 × 1 500
    const loose = Array.from({ length: 14 }, () => ';Kvinna;;avslag;10,00');
    const cases = [...CASES, ...CASES.map((line, at) => line.replace(/^P-\d+q/, `Q-${at}q`))];
    const sums = [';Kvinna;;;12000', ';Man;;;12000'];
    expect(await left([HEADING, ...cases, ...loose, ...sums])).toEqual(['used:34', 'total_row:2']);
  });

  it('but not two large amounts that are no ten times those of the cases', async () => {
    const rows = [';Kvinna;;bifall;14000', ';Man;;bifall;13000'];
    expect(await left([HEADING, ...CASES, ...rows])).toEqual(['used:12']);
  });

  it('but not units and purposes called so', async () => {
    const units = [
      'Total omsorg;kvinna;2025-03-01;bifall',
      'Alla hushåll;man;2025-03-02;avslag',
      'Total tandvård;;2025-03-03;bifall',
    ];
    expect(await left(['enhet;kön;beslutsdatum;beslut', ...units])).toEqual(['used:3']);
  });

  it('a group heading is none', async () => {
    const rows = ['Kvinna;;;;', ...CASES.slice(0, 6).map((line) => line.replace('kvinna', '')), 'Man;;;;'];
    const rest = CASES.slice(6).map((line) => line.replace('man', ''));
    await expect(left([HEADING, ...rows, ...rest])).rejects.toMatchObject({ code: 'group-headings' });
  });
});
