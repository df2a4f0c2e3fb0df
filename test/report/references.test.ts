import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/indicators/catalogue.ts';
import type { AuditDocument } from '../../src/model/audit-document.ts';
import type { Protected } from '../../src/model/protected.ts';
import { referencesFor } from '../../src/model/references.ts';
import { renderReport } from '../../src/report/render-report.tsx';
import { writeCsvFiles } from '../../src/report/tables/csv.ts';
import { writeBreaks } from '../../src/report/writing/time.ts';
import { testActions } from '../../src/series/actions.ts';
import type { Lang } from '../../src/text/text.ts';
import { exampleDocument } from './example-document.ts';
import { exampleActions } from './styles/inserts.ts';
import { tamper } from './tables/real-release.ts';

const words = new Map(CATALOGUE.map((one) => [one.id, one.words]));
const plain = exampleDocument();
const beside: Protected<AuditDocument> = tamper(plain, referencesFor(plain, null));
const read = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');
const section = (html: string, id: string): string =>
  read(new RegExp(`<article class="question" id="${id}"[\\s\\S]*?</article>`).exec(html)![0]);
const render = (document: Protected<AuditDocument>, lang: Lang, style: 'sjuan' | '3r' | 'memo' = 'sjuan') =>
  renderReport(document, words, {
    style,
    lang,
    actions: testActions(
      document,
      exampleActions().map((one) => one.action),
    ),
  });

describe('published figures on the page', () => {
  test.each(['sjuan', '3r'] as const)(
    'stand in the section of their indicator, with year and source (%s)',
    async (style) => {
      const html = await render(beside, 'sv', style);
      const obstacle = section(html, 'i-obstacle');
      expect(obstacle).toContain('Andras siffror, att läsa bredvid de egna. De är inga mål.');
      expect(obstacle).toContain(
        'Riket 2021, arbetslöshet, födda i Sverige 33 % 62 % SCB, Jämställdhet: försörjningshinder',
      );
      expect(section(html, 'i-long-term-share')).toMatch(
        /Tillsammans .*Riket 2016, andel med bistånd i minst tio månader 40 % /,
      );
      expect(section(html, 'i-aid-months')).toContain('Riket räknar hushåll, här räknas personer.');
      expect(section(html, 'i-plan-share')).not.toContain('Riket');
    },
  );

  test('say the same in English', async () => {
    const html = await render(beside, 'en');
    expect(section(html, 'i-recipients')).toMatch(/They are no targets\. .*Sweden 2020, .*sex distribution 47% 53% /);
  });

  test('are tables with a name each', async () => {
    const html = await render(beside, 'sv');
    const names = [...html.matchAll(/<div class="references">.*?<caption>(.*?)<\/caption>/gs)].map(([, name]) =>
      read(name!),
    );
    expect(names.length).toBeGreaterThan(2);
    expect(new Set(names).size).toBe(names.length);
  });

  test('have no colour, no verdict and no place in a picture', async () => {
    const html = await render(beside, 'sv');
    const tables = [...html.matchAll(/<div class="references">[\s\S]*?<\/div>/g)].map(([all]) => all);
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) expect(table).not.toMatch(/<svg|style=|class="(?!references|scroll|n"|base)/);
  });

  test('stand on a handout in a few words beside the figure they are about, and not in its picture', async () => {
    const draw = (document: Protected<AuditDocument>, focus: string, lang: Lang = 'sv') =>
      renderReport(document, words, { style: 'handout', lang, focus });
    const obstacle = await draw(beside, 'obstacle');
    expect(read(obstacle)).toContain(
      'De är inga mål. Riket 2021, arbetslöshet, födda i Sverige: kvinnor 33 %, män 62 %. Riket 2021, arbetslöshet, födda utomlands: kvinnor 42 %, män 64 %. (SCB, Jämställdhet: försörjningshinder) För riket',
    );
    expect(read(obstacle)).not.toContain('Riket 2021, ohälsa');
    expect(read(await draw(beside, 'long-term-share', 'en'))).toMatch(/Sweden 2016, [^:]*: together 40%\. \(/);
    expect(read(await draw(beside, 'recipients'))).toContain('Riket 2020, könsfördelning: kvinnor 47 %, män 53 %.');
    const picture = (html: string) => /<svg[\s\S]*<\/svg>/.exec(html)![0];
    expect(picture(obstacle)).toBe(picture(await draw(plain, 'obstacle')));
    for (const [document, focus] of [
      [beside, 'plan-share'],
      [plain, 'obstacle'],
    ] as const)
      expect(await draw(document, focus)).not.toContain('class="base references"');
  });

  test('are absent where the document has none', async () => {
    expect(await render(plain, 'sv')).not.toContain('class="references"');
  });

  test('stand in a file of their own for spreadsheets', () => {
    const lines = writeCsvFiles(beside).get('references.csv')!.split('\r\n');
    expect(lines[0]).toBe('\ufeffindicator;stat;by;level;group;place;year;women;men;both;source;note;mode');
    expect(lines).toContainEqual(
      expect.stringMatching(/^obstacle;category:unemployment;;;födda i Sverige;riket;2021;0,33;0,62;;"?SCB, /),
    );
    expect(writeCsvFiles(plain).has('references.csv')).toBe(false);
  });
});

describe('breaks in definition on the page', () => {
  const own = (date: string, indicators: string[]) => ({
    date,
    label: { sv: 'Nytt system', en: 'New system' },
    note: { sv: 'koder byttes', en: 'codes were changed' },
    source: 'IT-enheten',
    indicators,
  });
  const marked = (date: string, indicators = ['referral-share']): Protected<AuditDocument> =>
    tamper(plain, { breaks: [own(date, indicators)] });
  const told = 'Från den 15 april 2025: Nytt system. Koder byttes. (IT-enheten) Jämför tiden före';

  test('are told under a series that crosses them, and only there', async () => {
    const html = await render(marked('2025-04-15'), 'sv');
    expect(section(html, 'i-referral-share')).toContain(told);
    expect(section(html, 'i-aid-duration')).not.toContain('Nytt system');
    expect(section(await render(marked('2025-04-15', ['plan-share']), 'sv'), 'i-referral-share')).not.toContain(
      'Nytt system',
    );
  });

  test('are told under a before and after that they lie between, in the memo too', async () => {
    expect(section(await render(marked('2025-04-15'), 'sv'), 'act-1')).toContain(told);
    expect(read(await render(marked('2025-04-15'), 'sv', 'memo'))).toContain(told);
    // before: the first quarter, whose first day divides nothing
    expect(section(await render(marked('2025-01-01'), 'sv'), 'act-1')).not.toContain('Nytt system');
    expect(read(await render(marked('2025-01-01'), 'sv', 'memo'))).not.toContain('Nytt system');
  });

  test('are told in both languages, one caution for all', () => {
    const two = beside.breaks;
    expect(two).toHaveLength(2);
    expect(writeBreaks(two, 'en')).toMatch(
      /^From 1\u00a0July 2025: New Social Services Act\. .*From 15\u00a0September 2025: /,
    );
    expect(writeBreaks(two, 'en').match(/with care/g)).toHaveLength(1);
    expect(writeBreaks([], 'sv')).toBe('');
  });
});
