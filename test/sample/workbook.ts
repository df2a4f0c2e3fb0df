import { type Cell, default as writeWorkbook } from 'write-excel-file/node';
import { makeSample } from '../../src/sample/sample.ts';
import { SMALL } from './generated.ts';

const DATES = new Set(['aid_start', 'aid_end', 'application_date', 'decision_date', 'referral_date', 'plan_date']);
const NUMBERS = new Set(['birth_year', 'applied_amount', 'granted_amount', 'leisure_amount']);

/** The content of `dialects/` as Excel keeps it: real dates and numbers, and a sheet of explanations first. */
export async function makeWorkbook(): Promise<Buffer> {
  const dialect = { encoding: 'utf-8', decimal: '.', newline: '\n' } as const;
  const [top = '', ...lines] = makeSample({ ...SMALL, dialect })
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const ids = makeSample({ ...SMALL, dialect: { ...dialect, lang: 'en' } })
    .toString('utf8')
    .split('\n')[0]!
    .split(';');
  const data = [
    top.split(';').map((heading): Cell => ({ value: heading, type: String })),
    ...lines.map((line) => line.split(';').map((cell, place) => makeCell(ids[place]!, cell))),
  ];
  const readMe: Cell[][] = [[{ value: 'Påhittade uppgifter. Raderna finns i fliken Uttag.', type: String }]];
  return writeWorkbook([
    { data: readMe, sheet: 'Läs mig' },
    { data, sheet: 'Uttag' },
  ]).toBuffer();
}

function makeCell(id: string, cell: string): Cell {
  if (cell === '') return null;
  if (DATES.has(id)) return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  if (NUMBERS.has(id)) return { value: Number(cell), type: Number };
  return { value: cell, type: String };
}
