import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../../src/audit.ts';
import type { AuditDocument } from '../../../src/model/audit-document.ts';
import type { IndicatorWords } from '../../../src/model/indicator.ts';
import type { Protected } from '../../../src/model/protected.ts';
import { renderReport } from '../../../src/report/render-report.tsx';
import type { Pair } from '../../../src/report/rows.ts';
import { writeStatement } from '../../../src/report/writing/descriptions.ts';
import { LANGUAGES } from '../../../src/text/text.ts';
import { plain } from '../sample-gap.ts';
import { catalogueWords } from '../tables/real-release.ts';

/**
 * The couples of Täby, socialnämndens återrapportering 2022: "Under hösten (augusti–december 2021) beviljades 35 par
 * ekonomiskt bistånd. 18 av dem valde att få en delad utbetalning. Nio par tackade nej … Åtta nyanlända par" had no
 * bank accounts. As the list is kept there: a row a couple, the answer in a column.
 */
const COUPLES = [
  ...Array<string>(18).fill('ja'),
  ...Array<string>(9).fill('tackat nej'),
  ...Array<string>(8).fill('saknar konto'),
];

function listOfCouples(): string {
  const rows = COUPLES.map((answer, at) => {
    const month = String(8 + (at % 5)).padStart(2, '0');
    return `H-${at + 1};${at % 4 === 0 ? 'kvinna;man' : 'man;kvinna'};${answer};2021-${month}-15`;
  });
  return ['ärende_id;kön;medsökande_kön;delad_utbetalning;beslutsdatum', ...rows, ''].join('\r\n');
}

let document: Protected<AuditDocument>;
beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'couples-')), 'par.csv');
  writeFileSync(file, listOfCouples());
  document = (await audit({ files: [file], from: '2021-08-01', to: '2021-12-31', version: '0.0.0' })).document;
});

const readable = (page: string): string => plain(page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '))!;

describe('the list of couples of the committee', () => {
  test('gives 18 of 35 and 18 of 27', () => {
    const told = document.results
      .filter((row) => row.indicator === 'split-payment' && row.period === 'all')
      .map(({ stat, count, n }): [string, number | null, number | null] => [stat, count, n])
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(told).toEqual([
      ['share:able', 18, 27],
      ['share:all', 18, 35],
      ['share:not_asked', 0, 35],
    ]);
  });
  test.each(LANGUAGES)('is told in %s in report, memo and handout as the committee was told', async (lang) => {
    const sentence = {
      sv: 'Av 35 par har 18 valt delad utbetalning (51 %), 9 har tackat nej och för 8 har det inte varit möjligt. Av de 27 par som fick välja har 18 valt delad utbetalning (67 %).',
      en: 'Of 35 couples, 18 have chosen split payment (51%), 9 have declined and for 8 it has not been possible. Of the 27 couples who could choose, 18 chose split payment (67%).',
    }[lang];
    for (const style of ['sjuan', 'memo', 'handout'] as const)
      expect(
        readable(await renderReport(document, catalogueWords, { style, lang, focus: 'split-payment' })),
        style,
      ).toContain(sentence);
  });
});

describe('a statement of a figure that is described', () => {
  test('stands in the unit of the figure: kronor are no share', () => {
    const side = (value: number) => ({ status: 'shown', value, n: 60, count: null, low: null, high: null });
    const pair = { women: side(6800), men: side(6700), figure: { scale: 'kronor', category: null } };
    const statement = { sv: 'I snitt {women} och {men}.', en: 'On average {women} and {men}.' };
    const words = { statement } as unknown as IndicatorWords; // the one sentence that is read
    expect(plain(writeStatement(words, pair as unknown as Pair, 'sv'))).toBe('I snitt 6 800 kronor och 6 700 kronor.');
  });
});
