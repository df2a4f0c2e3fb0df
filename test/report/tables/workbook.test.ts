import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { AuditDocument } from '../../../src/model/audit-document.ts';
import type { Protected } from '../../../src/model/protected.ts';
import { settleZip } from '../../../src/report/settle-zip.ts';
import { writeWorkbook } from '../../../src/report/tables/workbook.ts';
import { LANGUAGES, type Lang } from '../../../src/text/text.ts';
import { exampleDocument } from '../example-document.ts';
import { exampleWords } from '../example-words.ts';
import { type ReadSheet, readWorkbook, unzip } from './read-workbook.ts';
import {
  auditExample,
  catalogueWords,
  couldRun,
  fillHidden,
  funnelRow,
  HOSTILE,
  makeHostile,
  tamper,
} from './real-release.ts';

let document: Protected<AuditDocument>;
const books = {} as Record<Lang, Uint8Array>; // filled before the first test
const sheets = {} as Record<Lang, readonly ReadSheet[]>;
beforeAll(async () => {
  document = await auditExample();
  for (const lang of LANGUAGES) {
    books[lang] = await writeWorkbook(document, catalogueWords, lang);
    sheets[lang] = await readWorkbook(books[lang]);
  }
});

const find = (name: string, all: readonly ReadSheet[] = sheets.sv): ReadSheet => all.find((one) => one.name === name)!;
const ANSWERS = ['Representation', 'Resurser', 'Realia', 'Par', 'Barn', 'Registrering'];

/** All that there may be; groups of questions, curves and the like only where the document has them. */
const ORDER = [
  ...['Läs mig', 'Det viktigaste', 'Översikt', ...ANSWERS],
  ...['Skillnader', 'Skillnadens delar', 'Grupper tillsammans', 'Enheter', 'Ändrade skillnader'],
  ...['Kurvor', 'Andras siffror', 'Förändringar'],
  ...['Rader', 'Uppgifter'],
];
const fileOf = (name: string): string =>
  `xl/worksheets/sheet${sheets.sv.findIndex((one) => one.name === name) + 1}.xml`;

/** Numbers of cells with a title in the first column, in the columns whose heading the test names; ascending. */
function numbersOf(title: string, in_: readonly ReadSheet[], wanted: (head: string) => boolean): number[] {
  return in_
    .flatMap(({ heads, rows }) =>
      rows.filter((row) => row[0] === title).flatMap((row) => row.filter((_, at) => wanted(heads[at]!))),
    )
    .filter((cell) => typeof cell === 'number')
    .toSorted((a, b) => a - b);
}

/** Figures that are fractions of a whole, by their names (README, audit.json). */
const isShare = (stat: string): boolean => /^(share|category|incidence|remaining|ratio)(:|$)/.test(stat);

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b);

const ascending = (numbers: readonly (number | null | undefined)[]): number[] =>
  numbers.filter((one) => typeof one === 'number').toSorted((a, b) => a - b);

/** The numbers of one list that are not in the other, as often as they are more. */
function besides(numbers: readonly number[], others: readonly number[]): readonly number[] {
  const left = [...others];
  return numbers.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('the sheets', () => {
  test('explain the signs first, then say what matters most, then show all', () => {
    const names = sheets.sv.map(({ name }) => name);
    const needed = ['Läs mig', 'Det viktigaste', 'Översikt', 'Resurser', 'Skillnader', 'Rader', 'Uppgifter'];
    expect(names).toEqual(ORDER.filter((name) => names.includes(name)));
    expect(names).toEqual(expect.arrayContaining(needed));
    const signs = find('Läs mig').rows.filter((row) => row[0] === 'Tecken i tabellerna');
    expect(signs.map((row) => row[1])).toEqual(['x', '–', '..', 'tom ruta']);
  });
  test('are named as Excel demands, in both languages, and the couples have their own', async () => {
    for (const lang of LANGUAGES) {
      const all = await readWorkbook(await writeWorkbook(exampleDocument(), exampleWords(), lang));
      for (const { name } of all) expect(name).toMatch(/^[^[\]/\\:*?]{1,31}$/);
      expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
      expect(all.map(({ name }) => name)).toContain(lang === 'sv' ? 'Par' : 'Couples');
    }
  });
  test('have as many cells in each row as headings', () => {
    expect(sheets.sv.flatMap(({ rows }) => rows).length).toBeGreaterThan(200);
    for (const { heads, rows } of sheets.sv) for (const row of rows) expect(row.length).toBe(heads.length);
  });
  test('put women before men', () => {
    const divided = sheets.sv.filter(({ heads }) => heads.some((head) => /^(Män|Pojkar)/.test(head)));
    expect(divided.length).toBeGreaterThan(5);
    for (const { heads } of divided) {
      const women = heads.findIndex((head) => /^(Kvinnor|Flickor)/.test(head));
      const men = heads.findIndex((head) => /^(Män|Pojkar)/.test(head));
      expect(women).toBeGreaterThanOrEqual(0);
      expect(women).toBeLessThan(men);
    }
  });
  test('leave no word untold', () => {
    expect(sheets.en.length).toBe(sheets.sv.length);
    for (const lang of LANGUAGES)
      for (const { rows, heads, title } of sheets[lang])
        for (const cell of [...rows.flat(), ...heads, title])
          expect(String(cell)).not.toMatch(/undefined|NaN|\[object|\{[a-z]/);
  });
});

describe('the numbers', () => {
  test('are many', () => {
    const shown = [document.results, document.gaps].map(
      (rows) => rows.filter(({ status }) => status === 'shown').length,
    );
    expect(Math.min(...shown)).toBeGreaterThan(100);
    expect(Math.min(document.decompositions.length, document.pooled.length)).toBeGreaterThan(1);
  });
  test('of the answers are those of audit.json, all of them and no other', () => {
    for (const { id } of document.indicators) {
      const title = catalogueWords.get(id)!.title.sv;
      const shown = document.results.filter((row) => row.indicator === id && row.status !== 'suppressed');
      const expected = ascending(
        shown.flatMap(({ value, low, high, n, count, missing }) => [value, low, high, n, count, missing]),
      );
      const answers = sheets.sv.filter(({ name }) => ANSWERS.includes(name));
      const found = numbersOf(title, answers, (head) => !head.startsWith('Skillnad'));
      // of the parts of a whole the last is what the others leave as they are printed: less than a whole per cent from it
      const [printed, stored] = [besides(found, expected), besides(expected, found)];
      const last = shown.filter(({ stat }) => /:both$|:of-sex$/.test(stat)).map(({ value }) => value);
      expect([id, besides(stored, ascending(last))]).toEqual([id, []]);
      expect(printed.length, id).toBe(stored.length);
      for (const [at, one] of stored.entries()) expect(Math.abs(printed[at]! - one), id).toBeLessThan(0.01);
    }
  });
  test('of the gaps are those of audit.json, shares in percentage points', () => {
    for (const { id } of document.indicators) {
      const title = catalogueWords.get(id)!.title.sv;
      const expected = document.gaps
        .filter((row) => row.indicator === id && row.status !== 'suppressed')
        .flatMap((row) => {
          const points = row.estimand === 'difference' && isShare(row.stat) ? 100 : 1;
          const sized = [row.value, row.low, row.high, row.margin, row.detectable];
          return [
            ...sized.map((one) => (one === null ? null : one * points)),
            ...[row.p, row.q, row.n_women, row.n_men, row.clusters, row.phi, row.needed],
            ...[row.adjusted?.overlap_women, row.adjusted?.overlap_men],
          ];
        });
      const found = numbersOf(title, [find('Skillnader')], () => true);
      expect(found.length, id).toBe(ascending(expected).length);
      for (const [at, one] of ascending(expected).entries()) expect(found[at]).toBeCloseTo(one, 9);
    }
  });
  test('of parts and groups are those of audit.json', () => {
    const flat = (stat: string, estimand: string): number => (estimand === 'difference' && isShare(stat) ? 100 : 1);
    for (const { id } of document.indicators) {
      const title = catalogueWords.get(id)!.title.sv;
      const parts = document.decompositions
        .filter((row) => row.indicator === id)
        .flatMap((row) =>
          [row.crude, row.rest, row.women_outside, row.men_outside, ...row.parts.map(({ value }) => value)].map(
            (value) => value * flat(row.stat, 'difference'),
          ),
        );
      const groups = document.pooled
        .filter((row) => row.indicator === id)
        .flatMap(({ stat, estimand, mean, low, high, tau, i2, groups: all }) => [
          ...[
            mean,
            low,
            high,
            tau,
            ...all.flatMap((one) => [one.raw, one.low, one.high, one.pooled, one.pooled_low, one.pooled_high]),
          ].map((one) => (one === null ? null : one * flat(stat, estimand))),
          ...[i2, ...all.map((one) => one.contrast_q)],
        ]);
      for (const [name, expected] of [
        ['Skillnadens delar', parts] as const,
        ['Grupper tillsammans', groups] as const,
      ]) {
        const sheet = sheets.sv.filter((one) => one.name === name);
        const found = numbersOf(title, sheet, () => true).filter((one) => one !== 0);
        const right = ascending(expected).filter((one) => one !== 0);
        expect(found.length, `${id}: ${name}`).toBe(right.length);
        for (const [at, one] of right.entries()) expect(found[at]).toBeCloseTo(one, 9);
      }
    }
  });
  test('of changes between periods are those of audit.json, in percentage points, told as on the page', () => {
    const { heads, rows } = find('Ändrade skillnader');
    expect(heads.slice(0, 7).join()).toBe(
      'Fråga,Mått,Från period,Till period,Ändring,Ändring, osäkerhet från,Ändring, osäkerhet till',
    );
    expect(document.changes!.length).toBeGreaterThan(5);
    expect(rows.length).toBe(document.changes!.length);
    for (const [at, { indicator, value, low, high, q }] of document.changes!.entries()) {
      expect(rows[at]![0]).toBe(catalogueWords.get(indicator)!.title.sv);
      expect(rows[at]!.slice(2, 4)).toEqual(['kvartal 1 2025', 'kvartal 4 2025']);
      for (const [place, one] of [100 * value, 100 * low, 100 * high].entries())
        expect(rows[at]![4 + place]).toBeCloseTo(one, 9);
      expect(rows[at]![8]).toBe(q);
      expect(rows[at]![9]).toMatch(/^(Skillnaden (har ändrats|är ungefär)|Det går inte att säga|Från den )/);
    }
  });
  test('of a change across a new law or routine have it told beside them', async () => {
    const day = { date: '2025-07-01', label: { sv: 'Ny rutin', en: 'New routine' } };
    const note = { sv: 'Frågan ställs på nytt sätt.', en: 'The question is put in a new way.' };
    const crossed = tamper(document, { breaks: [{ ...day, note, source: 'Rutin 4', indicators: ['plan-share'] }] });
    const all = await readWorkbook(await writeWorkbook(crossed, catalogueWords, 'sv'));
    const rows = find('Ändrade skillnader', all).rows;
    const told = rows.filter((row) => String(row[9]).startsWith('Från den 1 juli 2025: Ny rutin.'));
    expect(told.map(([title]) => title)).toEqual([catalogueWords.get('plan-share')!.title.sv]);
    expect(told[0]![9]).toContain('Jämför tiden före och efter med försiktighet.');
  });
  test('of units among one another are those of audit.json, what is common first', async () => {
    for (const lang of LANGUAGES) {
      const book = await writeWorkbook(tamper(document, { funnels: [funnelRow] }), catalogueWords, lang);
      const { heads, rows } = find(lang === 'sv' ? 'Enheter' : 'Units', await readWorkbook(book));
      for (const row of rows) expect(row.length).toBe(heads.length);
      expect(rows.map((row) => row[4])).toEqual([
        lang === 'sv' ? 'enheterna tillsammans' : 'the units together',
        ...funnelRow.units.map(({ level }) => level),
      ]);
      expect(rows[0]!.slice(5, 10)).toEqual([expect.closeTo(-5.2, 9), null, null, null, null]);
      expect(rows[0]!.at(-1)).toBe(1.25);
      for (const [at, unit] of funnelRow.units.entries()) {
        const { gap, low, high, far_low, far_high, outside } = unit;
        const points = [gap, low, high, far_low, far_high].map((one) => expect.closeTo(100 * one, 9));
        expect(rows[at + 1]!.slice(5, 10)).toEqual(points);
        expect(rows[at + 1]![11]).toBe({ sv: outside ? 'ja' : 'nej', en: outside ? 'yes' : 'no' }[lang]);
      }
    }
  });
  test('of curves, row ledger and fields are those of audit.json', () => {
    const all = (name: string): number[] =>
      ascending(
        find(name)
          .rows.flat()
          .map((cell) => (typeof cell === 'number' ? cell : null)),
      );
    expect(all('Kurvor')).toEqual(
      ascending(
        document.curves.flatMap(({ points }) =>
          points.flatMap((one) => [one.t, one.value, one.low, one.high, one.at_risk]),
        ),
      ),
    );
    const { read, used, adults, left, bad_values } = document.rows;
    expect(all('Rader')).toEqual(
      ascending([read, used, ...[...left, ...bad_values, adults!].flatMap((one) => [one.women, one.men, one.unknown])]),
    );
    expect(all('Uppgifter')).toEqual(
      ascending(
        document.fields.flatMap(({ filled }) => [filled.women, filled.men, filled.unknown, filled.all ?? null]),
      ),
    );
  });
  test('of a hidden row are x in every cell, and nothing else', () => {
    const hidden = document.results.filter((row) => row.status === 'suppressed').length;
    expect(hidden).toBeGreaterThan(100);
    const cells = sheets.sv
      .filter(({ name }) => ANSWERS.includes(name))
      .flatMap(({ heads, rows }) => rows.flatMap((row) => row.filter((_, at) => !heads[at]!.startsWith('Skillnad'))));
    expect(cells.filter((cell) => cell === 'x').length).toBe(6 * hidden);
  });
  test('are never looked at where they are hidden', async () => {
    expect(sameBytes(await writeWorkbook(fillHidden(document), catalogueWords, 'sv'), books.sv)).toBe(true);
  });
  test('that are nought stay numbers, and are shown with the sign of zero', () => {
    const files = unzip(books.sv);
    const [{ text: sheet }, { text: styles }] = [files.get(fileOf('Rader'))!, files.get('xl/styles.xml')!];
    const style = /<c r="C5" s="(\d+)"><v>0<\/v>/.exec(sheet)![1];
    expect(formatOf(styles, Number(style))).toBe('[=0]"–";#,##0');
  });
  test.each([
    ['granted-amount', /^\[=0\]"–";#,##0" kr"$/],
    ['aid-months', /^\[=0\]"–";0\.0" mån"$/],
    ['long-term-share', /^\[=0\]"–";0(\.0)?" "%$/],
  ])('of %s have the format of their unit', (id, format) => {
    const files = unzip(books.sv);
    const at = find('Resurser').rows.findIndex((row) => row[0] === catalogueWords.get(id)!.title.sv);
    const cell = new RegExp(`<c r="G${at + 3}" s="(\\d+)">`).exec(files.get(fileOf('Resurser'))!.text);
    expect(formatOf(files.get('xl/styles.xml')!.text, Number(cell![1]))).toMatch(format);
  });
});

/** Number format of a cell's style, by the two tables of styles.xml. */
function formatOf(styles: string, style: number): string {
  const cells = /<cellXfs.*<\/cellXfs>/s.exec(styles)![0];
  const own = [...cells.matchAll(/<xf ([^>]*)>/g)][style]![1]!;
  const id = /numFmtId="(\d+)"/.exec(own)![1];
  const code = new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)![1]!;
  return code.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

describe('the file', () => {
  afterEach(() => void vi.useRealTimers());
  test('is the same bytes at another hour', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    expect(sameBytes(await writeWorkbook(structuredClone(document), catalogueWords, 'sv'), books.sv)).toBe(true);
    // 1980-01-01 00:00, the first moment of the format: day 1, month 1, year 0 in the high word (APPNOTE 4.4.6)
    expect(new Set([...unzip(books.sv).values()].map(({ time }) => time))).toEqual(new Set([0x00210000]));
  });
  test('has no property, comment, formula, hidden part or name: nothing that a reader does not see', () => {
    const files = unzip(books.sv);
    expect([...files.keys()].filter((name) => /docProps|comment|vba|externalLink|drawing|custom/i.test(name))).toEqual(
      [],
    );
    const all = [...files.values()].map(({ text }) => text).join('\n');
    expect(all).not.toMatch(/<f[ >]|<definedName |hidden=|state="(hidden|veryHidden)"|<hyperlink/);
  });
  test('keeps headings in sight and can be filtered', () => {
    const sheet = unzip(books.sv).get(fileOf('Resurser'))!.text;
    expect(sheet).toMatch(/<pane ySplit="2" xSplit="2" topLeftCell="C3" [^>]*state="frozen"/);
    const { heads, rows } = find('Resurser');
    expect(heads.length).toBe(31);
    expect(sheet).toContain(`</sheetData><autoFilter ref="A2:AE${rows.length + 2}"/>`);
  });
  test('says on every sheet when it must not be spread', async () => {
    const internal = await readWorkbook(await writeWorkbook(await auditExample(true), catalogueWords, 'sv'));
    expect(internal.length).toBe(sheets.sv.length);
    for (const { title } of internal) expect(title).toMatch(/^ARBETSMATERIAL — FÅR INTE SPRIDAS\. /);
    for (const { title } of sheets.sv) expect(title).not.toContain('ARBETSMATERIAL');
  });
  test('runs nothing that the export holds', async () => {
    const book = await writeWorkbook(makeHostile(document), catalogueWords, 'sv');
    const all = await readWorkbook(book);
    const texts = all
      .flatMap(({ rows, heads }) => [...rows.flat(), ...heads])
      .filter((cell) => typeof cell === 'string');
    expect(texts.filter(couldRun)).toEqual([]);
    expect(texts).toContain(`'${HOSTILE[0]}`);
    expect(texts).toContain(HOSTILE[1]);
    const shared = unzip(book).get('xl/sharedStrings.xml')!.text;
    expect(shared).toContain('&lt;script&gt;');
    expect(shared).not.toContain('<script');
  });
  test('can be written of an audit in which nothing could be counted', async () => {
    const nothing = tamper(document, {
      ...{ results: [], gaps: [], curves: [], labels: [], remarks: [], decompositions: [], pooled: [] },
      ...{ references: [], breaks: [], changes: [], funnels: [] },
    });
    const all = await readWorkbook(await writeWorkbook(nothing, catalogueWords, 'en'));
    expect(all.map(({ name }) => name)).toEqual([
      'Read me',
      'What matters most',
      'Overview',
      'Differences',
      'Rows',
      'Fields',
    ]);
  });
});

test('an archive that is not of the plain kind is refused', () => {
  expect(() => settleZip(new Uint8Array(64))).toThrow(RangeError);
});
