import { beforeAll, describe, expect, test, vi } from 'vitest';
import { renderMemoDocx } from '../../../src/report/memo-docx/render-memo.ts';
import { renderReport } from '../../../src/report/render-report.tsx';
import { LANGUAGES, type Lang } from '../../../src/text/text.ts';
import { exampleDocument } from '../example-document.ts';
import { exampleWords } from '../example-words.ts';
import { exampleActions, exampleAnswers } from './inserts.ts';
import { readZip } from './read-zip.ts';

const words = exampleWords();
const inserts = { answers: exampleAnswers(), actions: exampleActions() };
const render = (lang: Lang, mode: 'protected' | 'internal' = 'protected') =>
  renderMemoDocx(exampleDocument(mode), words, { lang, ...inserts });

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('\u00a0', ' ');
/** Paragraphs of a document, and the text of an element of a page, without markup. */
const paragraphsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .map(([, inner]) => plain([...inner!.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)].map(([, text]) => text).join('')))
    .filter((text) => text !== '');

const files = {} as Record<Lang, ReturnType<typeof readZip>>; // filled before the first test
beforeAll(async () => {
  for (const lang of LANGUAGES) files[lang] = readZip(await render(lang));
});
const part = (lang: Lang, name: string): string => files[lang].get(name)?.text ?? '';

describe.each(LANGUAGES)('memo.docx in %s', (lang) => {
  test('says what memo.html says, sentence by sentence and cell by cell', async () => {
    const html = await renderReport(exampleDocument(), words, { style: 'memo', lang, ...inserts });
    const main = html.slice(html.indexOf('<main>'), html.indexOf('</main>'));
    const onPage = [...main.matchAll(/<(h2|h3|p|li|th|td|caption)(?: [^>]*)?>(.*?)<\/\1>/gs)].map(([, , inner]) =>
      plain(inner!.replace(/<[^>]+>/g, '')).trim(),
    );
    const inDocument = paragraphsOf(part(lang, 'word/document.xml'));
    const first = inDocument.indexOf(onPage[0]!);
    expect(first).toBeGreaterThan(0);
    expect(inDocument.slice(first).map((one) => one.trim())).toEqual(onPage.filter((one) => one !== ''));
  });
  test('has real headings, a title and numbered points', () => {
    const document = part(lang, 'word/document.xml');
    for (const style of ['Title', 'Heading1', 'Heading2', 'ListParagraph', 'Caption', 'TableText'])
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBe(9);
    expect(part(lang, 'word/numbering.xml')).toContain('<w:lvlText w:val="%1."/>');
  });
  test('repeats the heading row of every table, and breaks no row', () => {
    const tables = [...part(lang, 'word/document.xml').matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    expect(tables.length).toBeGreaterThanOrEqual(2);
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/g)?.length).toBe(1);
      expect(table.indexOf('<w:tblHeader/>')).toBeLessThan(table.indexOf('</w:tr>'));
      expect(table.match(/<w:cantSplit\/>/g)?.length).toBe(table.match(/<w:tr>/g)?.length);
    }
  });
  test('is written in its language', () => {
    const name = { sv: 'sv-SE', en: 'en-GB' }[lang];
    expect(part(lang, 'word/styles.xml')).toContain(`<w:lang w:val="${name}"/>`);
    expect(part(lang, 'docProps/core.xml')).toContain(`<dc:language>${name}</dc:language>`);
  });
  test('names nobody, and is dated by the audit', () => {
    const core = part(lang, 'docProps/core.xml');
    expect(core).not.toMatch(/creator|lastModifiedBy/);
    expect(core.match(/2025-12-31T00:00:00Z/g)?.length).toBe(2);
    const all = [...files[lang].values()].map((one) => one.text).join('');
    expect(all).not.toMatch(/Un-named/);
  });
  test('marks every gap by brackets and by shade', () => {
    const document = part(lang, 'word/document.xml');
    const shaded = [...document.matchAll(/<w:shd[^>]*w:fill="FFF3C4"[^>]*\/>.*?<w:t[^>]*>(.*?)<\/w:t>/gs)];
    expect(shaded.length).toBeGreaterThan(10);
    for (const [, text] of shaded) expect(text).toMatch(/^\[.*\]$/);
  });
  test('escapes what people have written', () => {
    expect(part(lang, 'word/document.xml')).not.toContain('<mottagningen>');
    expect(part(lang, 'word/document.xml')).toContain('&lt;mottagningen');
  });
});

test('the same audit gives the same bytes, whatever the clock says', async () => {
  const first = await render('sv');
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
  const second = await render('sv');
  vi.useRealTimers();
  expect(Buffer.compare(first, second)).toBe(0);
  // 1980-01-01 00:00, the first day of a ZIP file: (1 << 5 | 1) in the upper half.
  expect(readZip(first).size).toBeGreaterThan(5);
  for (const { date } of readZip(first).values()) expect(date).toBe(0x00210000);
});

test('what XML may not hold is left out', async () => {
  const document = exampleDocument();
  const [file] = document.source.files;
  const named = {
    ...document,
    source: { ...document.source, files: [{ ...file!, name: 'a\u0008b\ufffe\ud800.csv' }] },
  };
  const bytes = await renderMemoDocx(named as typeof document, words, { lang: 'sv' }); // made up, as the example is
  expect(readZip(bytes).get('word/document.xml')?.text).toContain('a b  .csv');
});

test('working material says so on every page', async () => {
  const file = readZip(await render('sv', 'internal'));
  expect(file.get('word/header1.xml')?.text).toContain('ARBETSMATERIAL — FÅR INTE SPRIDAS');
  expect(files.sv.has('word/header1.xml')).toBe(false);
});
