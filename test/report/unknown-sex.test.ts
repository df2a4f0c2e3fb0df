import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit.ts';
import { readRelease } from '../../src/disclosure/protect.ts';
import { judgeDistribution } from '../../src/model/adults.ts';
import type { AuditDocument, ResultRow } from '../../src/model/audit-document.ts';
import type { Protected } from '../../src/model/protected.ts';
import { renderMemoDocx } from '../../src/report/memo-docx/render-memo.ts';
import { makeReader } from '../../src/report/reader.ts';
import { renderReport } from '../../src/report/render-report.tsx';
import { makeSheets } from '../../src/report/tables/workbook.ts';
import { writeSexDistribution } from '../../src/report/writing/descriptions.ts';
import { writeBalance } from '../../src/report/writing/rows-and-cases.ts';
import { writeManyUnknown, writeUnknown } from '../../src/report/writing/unknown-sex.ts';
import { plain } from './sample-gap.ts';
import { readZip } from './styles/read-zip.ts';
import { catalogueWords } from './tables/real-release.ts';

/** One row an adult, all with a plan or without by turns. */
async function auditAdults(women: number, men: number, unknown: number, internal = false) {
  const sexes = [...Array(women).fill('kvinna'), ...Array(men).fill('man'), ...Array(unknown).fill('')];
  const rows = sexes.map((sex, at) => `P-${at + 1};${sex};${at % 2 ? 'ja' : 'nej'};1980;2025-03-01`);
  const file = join(mkdtempSync(join(tmpdir(), 'unknown-sex-')), 'x.csv');
  writeFileSync(file, `person_id;kön;handlingsplan;födelseår;beslutsdatum\n${rows.join('\n')}\n`);
  const asked = { files: [file], from: '2025-01-01', to: '2025-12-31', version: '0.0.0', internal };
  return (await audit(asked)).document;
}

/** Adults as the rows of an audit hold them; null: the number of unknown sex is hidden. */
function adults(women: number, men: number, unknown: number | null): Pick<AuditDocument, 'results'> {
  const row = (sex: ResultRow['sex'], value: number | null): ResultRow => ({
    ...{ indicator: 'recipients', period: 'all', by: null, level: null, sex, stat: 'count', n: value, count: value },
    ...{ missing: value === null ? null : 0, value, low: null, high: null, phi: null },
    ...(value === null
      ? { status: 'suppressed' as const, reason: 'suppressed' as const }
      : { status: 'shown' as const, reason: null }),
  });
  const known = [row('women', women), row('men', men)];
  return { results: unknown === 0 ? known : [...known, row('unknown', unknown)] };
}
const told = (women: number, men: number, unknown: number | null, lang: 'sv' | 'en' = 'sv') => {
  const sentence = writeManyUnknown(adults(women, men, unknown), lang);
  return sentence && plain(sentence);
};

describe('adults of unknown sex', () => {
  // by hand: 107/757 = 14.1 %, 247/650 = 38.0 %, 247/757 = 32.6 %, 354/757 = 46.8 %
  it('are told first, with the share of women that there may be', () => {
    expect(told(247, 403, 107)).toBe(
      'Kön saknas för 107 av 757 vuxna (14 %). De räknas för sig och är inte med när kvinnor och män jämförs. Bland dem med registrerat kön är 38 % kvinnor. Av alla vuxna är 33 % kvinnor om ingen av de 107 är kvinna, och 47 % om alla är det. Därför går det inte att säga om könsfördelningen är jämn, det vill säga om båda delarna är minst 40 %.',
    );
    expect(told(247, 403, 107, 'en')).toContain(
      'Of all adults 33% are women if none of the 107 is a woman, and 47% if all are. It is therefore not possible',
    );
  });

  it('are told first where they are more than 20, or more than one in twenty', () => {
    expect(told(300, 300, 20)).toBeNull();
    expect(told(300, 300, 21)).not.toBeNull();
    expect(told(47, 48, 5)).toBeNull(); // 5 of 100
    expect(told(47, 47, 5)).not.toBeNull(); // 5 of 99
  });

  it('decide whether a distribution counts as even', () => {
    // by hand: the share of women lies between 45 and 55, 30 and 35, 38 and 43, and 10 and 95 of 100
    expect(judgeDistribution({ women: 45, men: 45, unknown: 10 })).toBe('even');
    expect(judgeDistribution({ women: 30, men: 65, unknown: 5 })).toBe('uneven');
    expect(judgeDistribution({ women: 65, men: 30, unknown: 5 })).toBe('uneven');
    expect(judgeDistribution({ women: 38, men: 57, unknown: 5 })).toBeNull();
    expect(judgeDistribution({ women: 10, men: 5, unknown: 85 })).toBeNull();
    expect(judgeDistribution({ women: 40, men: 60, unknown: 0 })).toBe('even');
    expect(told(300, 650, 50)).toContain('räknas som ojämn vilket kön de än har');
    expect(told(450, 450, 100)).toContain('räknas som jämn vilket kön de än har');
  });

  it('are printed so that the share stands on its side of the marks', () => {
    // by hand: 396/1,000 = 39.6 % would be printed 40, and 40 counts as even; with all of the 30 women 42.6
    expect(told(396, 574, 30)).toContain('39,6 % kvinnor om ingen');
  });

  it('are no part of a likeness of all', () => {
    expect(writeSexDistribution(24, 0, 'sv', 6)).not.toBe('Alla är kvinnor.');
    expect(plain(writeSexDistribution(247, 403, 'sv', 107))).toBe(
      'Bland dem med registrerat kön är 38 % kvinnor och 62 % män. Om könsfördelningen är jämn går inte att säga: 107 personer har inget registrerat kön.',
    );
  });

  it('stand apart in the balance of a figure', () => {
    const row = { indicator: 'recipients', stat: 'count', period: 'all', rounded_to: null, apart: [] };
    const all = [
      { ...row, sex: 'women' as const, cases: 60, counted: 60 },
      { ...row, sex: 'men' as const, cases: 40, counted: 40 },
      { ...row, sex: 'unknown' as const, cases: 30, counted: 30 },
    ];
    expect(plain(writeBalance(all, 'person', 'sv'))).toBe('100 av 130 personer räknas: 30 saknar uppgift om kön.');
  });

  it('are not numbered where their number is hidden', () => {
    expect(told(60, 60, null)).toBeNull();
    expect(writeUnknown(adults(60, 60, null), 'sv')).toBe(
      'Hur många vuxna som saknar registrerat kön visas inte. De räknas för sig.',
    );
    expect(writeUnknown(adults(60, 60, 0), 'sv')).toBeNull();
  });
});

describe('a release with adults of unknown sex', async () => {
  const document = await auditAdults(247, 403, 107);
  const FIRST = 'Kön saknas för 107 av 757 vuxna (14 %)';

  it('has them apart in its accounts', () => {
    expect(document.rows.adults).toEqual({ women: 247, men: 403, unknown: 107 });
    const sex = document.fields.find(({ id }) => id === 'sex')!.filled;
    expect(sex).toMatchObject({ women: null, men: null, unknown: null });
    expect(sex.all).toBeCloseTo(650 / 757, 12);
  });

  it.each(['sjuan', '3r', 'memo', 'handout'] as const)('says so on the first page: %s', (style) => {
    const focus = style === 'handout' ? { focus: 'plan-share' } : {};
    const page = plain(
      renderReport(document, catalogueWords, { style, lang: 'sv', ...focus }).replace(/<[^>]+>/g, ' '),
    )!;
    expect(page).toContain(FIRST);
    if (style === 'memo' || style === 'handout') return;
    expect(page.indexOf(FIRST)).toBeLessThan(page.indexOf('Innehåll'));
    expect(page).toContain('247 kvinnor, 403 män och 107 utan registrerat kön');
    expect(page).toContain('Av 757 vuxna saknar 107 registrerat kön');
    expect(page).toContain('Kön är registrerat för 86 % av de vuxna');
    expect(page).not.toMatch(/Kön\s+100 %/);
    expect(page).not.toContain('räknas som ojämn');
  });

  it('says so in the memo for Word and in the workbook', async () => {
    const word = readZip(await renderMemoDocx(document, catalogueWords, { lang: 'sv' })).get('word/document.xml')!.text;
    expect(plain(word.replace(/<[^>]+>/g, ''))).toContain(FIRST);
    const sheets = makeSheets(makeReader(document, catalogueWords, 'sv'));
    const cells = (name: string) => JSON.stringify(sheets.find((sheet) => sheet.name === name)?.rows);
    expect(plain(cells('Läs mig'))).toContain(FIRST);
    expect(plain(cells('Rader'))).toContain('Vuxna som räknas');
  });

  it('is not sealed with other numbers of them than it shows', () => {
    const other = { ...document, rows: { ...document.rows, adults: { women: 247, men: 403, unknown: 106 } } };
    expect(() => readRelease(other)).toThrow();
    const fields = document.fields.map((field) => ({ ...field, filled: { ...field.filled, all: 0.5 } }));
    expect(() => readRelease({ ...document, fields })).toThrow();
    expect(() => readRelease(structuredClone(document) as Protected<AuditDocument>)).not.toThrow();
  });

  it('tells no number of four', async () => {
    const few = await auditAdults(60, 60, 4);
    expect(few.rows.adults).toEqual({ women: 60, men: 60, unknown: null });
    expect(few.fields.find(({ id }) => id === 'sex')!.filled.all).toBeNull();
    const page = plain(renderReport(few, catalogueWords, { style: 'sjuan', lang: 'sv' }).replace(/<[^>]+>/g, ' '));
    expect(page).toContain('Hur många vuxna som saknar registrerat kön visas inte');
  });
});
