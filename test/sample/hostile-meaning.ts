import { cellsOf, csv, HEADINGS, PLAIN, people, utf8 } from './csv-text.ts';
import type { Fixtures } from './fixture.ts';

const rows = people(24).map(cellsOf);
/** The plain table with one column rewritten: `change` gets the cell and the row's place. */
const rewrite = (heading: string, change: (cell: string, place: number) => string) => {
  const at = HEADINGS.indexOf(heading);
  return csv([
    HEADINGS,
    ...rows.map((cells, place) => cells.map((cell, k) => (k === at ? change(cell, place) : cell))),
  ]);
};
/** The plain table with one more column. */
const extend = (heading: string, cell: (place: number) => string) =>
  csv([[...HEADINGS, heading], ...rows.map((cells, place) => [...cells, cell(place)])]);
const without = (heading: string) => {
  const at = HEADINGS.indexOf(heading);
  return csv(PLAIN.map((cells) => cells.filter((_, k) => k !== at)));
};
const turn = (date: string) => (date === '' ? '' : `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`);
const closed = people(30).map((one) => cellsOf({ ...one, end: one.end || '2025-11-30' }));

/** Files that can be read, but whose words, numbers or headings are a trap. */
export const MEANING: Fixtures = {
  'hostile/only-yes.csv': utf8(rewrite('hänvisad_till_insats', (cell) => (cell === 'ja' ? 'x' : ''))),
  'hostile/sex-codes.csv': utf8(rewrite('kön', (cell) => (cell === 'man' ? '1' : '2'))),
  'hostile/sex-unknown-label.csv': utf8(rewrite('kön', (cell, place) => (place % 4 === 0 ? 'X' : cell))),
  'hostile/decision-unknown-label.csv': utf8(rewrite('beslut', (cell, place) => (place % 4 === 0 ? 'bordlagt' : cell))),
  'hostile/ambiguous-dates.csv': utf8(
    csv([
      HEADINGS,
      ...people(24).map((one) => cellsOf({ ...one, start: turn(one.start.replace('-10', '-04')), end: '' })),
    ]),
  ),
  'hostile/day-month-dates.csv': utf8(rewrite('bistånd_start', (cell) => turn(cell.replace(/-10$/, '-25')))),
  'hostile/ambiguous-decimals.csv': utf8(extend('sökt_belopp', (place) => `${4 + (place % 5)}.${500 + place}`)),
  'hostile/mixed-decimals.csv': utf8(extend('sökt_belopp', (place) => (place % 2 === 0 ? '4500,50' : '4500.50'))),
  'hostile/destroyed-ids.csv': utf8(
    rewrite('person_id', (_, place) => (place % 3 === 0 ? '1,2E+11' : `${place + 1},3E+11`)),
  ),
  'hostile/spreadsheet-errors.csv': utf8(
    rewrite('födelseår', (cell, place) => ['#SAKNAS!', '#N/A', '#VÄRDEFEL!', '#REF!'][place] ?? cell),
  ),
  'hostile/bad-values.csv': utf8(
    csv([
      [...HEADINGS, 'nöjdhet'],
      ...rows.map((cells, place) => {
        const row = [...cells, String(1 + (place % 5))];
        if (place === 0) row[2] = '1875';
        if (place === 1) row[3] = '2025-02-30';
        if (place === 2) row[4] = '2024-01-01';
        if (place === 3) row[5] = 'kanske';
        if (place === 4) row[7] = '72';
        return row;
      }),
    ]),
  ),
  'hostile/split-payment-no.csv': utf8(extend('delad_utbetalning', (place) => (place % 2 === 0 ? 'ja' : 'nej'))),
  'hostile/two-columns-one-field.csv': utf8(extend('Juridiskt kön', (place) => (place % 2 === 0 ? 'kvinna' : 'man'))),
  'hostile/duplicate-headings.csv': utf8(
    csv([[...HEADINGS, 'anteckning', 'anteckning', ''], ...rows.map((cells) => [...cells, 'a', 'b', 'c'])]),
  ),
  'hostile/duplicate-rows.csv': utf8(csv([...PLAIN, PLAIN[1]!, PLAIN[1]!, PLAIN[7]!])),
  'hostile/one-person-two-sexes.csv': utf8(
    csv([...PLAIN, ['P-a10000', 'man', '1965', '2025-01-10', '', 'nej', 'bifall']]),
  ),
  'hostile/closed-cases-only.csv': utf8(csv([HEADINGS, ...closed])),
  'hostile/one-sex-only.csv': utf8(rewrite('kön', () => 'kvinna')),
  'hostile/all-sex-unknown.csv': utf8(rewrite('kön', () => 'uppgift saknas')),
  'hostile/no-sex-column.csv': utf8(without('kön')),
  'hostile/one-row.csv': utf8(csv(PLAIN.slice(0, 2))),
  'hostile/markup-and-formulas.csv': utf8(
    csv([
      [...HEADINGS, 'enhet', '<script>alert(1)</script>', '=HYPERLINK("x")'],
      ...rows.map((cells, place) => [
        ...cells,
        ['<script>alert(1)</script>', '=cmd()', '+1+1', '@SUM(A1)', '-2-3', '"<img src=x onerror=alert(1)> ""&amp;"'][
          place % 6
        ]!,
        '</title><b>',
        '{{constructor}}',
      ]),
    ]),
  ),
};
