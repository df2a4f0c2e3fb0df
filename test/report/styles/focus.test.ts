import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { areaOf } from '../../../src/cli/drawing.ts';
import { fileOfStyle } from '../../../src/report/file-names.ts';
import { renderReport } from '../../../src/report/render-report.tsx';
import { LANGUAGES } from '../../../src/text/text.ts';
import { exampleDocument } from '../example-document.ts';
import { exampleWords } from '../example-words.ts';
import { exampleActions, exampleAnswers } from './inserts.ts';

const words = exampleWords();
const styles = ['sjuan', '3r', 'memo'] as const;
const cases = styles.flatMap((style) => LANGUAGES.map((lang) => [style, lang] as const));
const focus = 'referral-share';
const pages = new Map<string, string>();
const page = (style: string, lang: string): string => pages.get(`${style} ${lang}`)!;

beforeAll(async () => {
  const inserts = { answers: exampleAnswers(), actions: exampleActions(), focus, area: [focus] };
  for (const [style, lang] of cases)
    pages.set(`${style} ${lang}`, await renderReport(exampleDocument(), words, { style, lang, ...inserts }));
});

describe.each(cases)('%s about one area in %s', (style, lang) => {
  test('names the area and holds no other', () => {
    const html = page(style, lang);
    expect(html).toContain(words.get(focus)!.title[lang]);
    const others = exampleDocument().indicators.filter(({ id }) => id !== focus);
    const titles = others.flatMap(({ id }) => words.get(id)?.title[lang] ?? []);
    expect(titles.length).toBeGreaterThan(10);
    expect(titles.filter((title) => html.includes(title))).toEqual([]);
  });
  test('is valid, and its links lead somewhere', async () => {
    const html = page(style, lang);
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { 'no-inline-style': 'error', 'void-style': 'off', 'long-title': 'off' },
    });
    const report = await validator.validateString(html);
    expect(report.results.flatMap((one) => one.messages.map(({ message }) => message))).toEqual([]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });
  test('keeps the measures and answers that concern it, and the questions of the whole report', () => {
    const html = page(style, lang);
    expect(html).toContain('Lika ofta hänvisade');
    expect(html).not.toContain('Lika långa biståndstider');
    expect(html).toContain('Arbete kommer upp senare i samtalen med kvinnor.');
    expect(html).not.toContain('En mall.');
    const assessed = exampleDocument().gaps.filter((gap) => gap.family === 'headline' && gap.p !== null).length;
    expect(assessed).toBeGreaterThan(5);
    expect(html).toContain(lang === 'sv' ? `${assessed} frågor` : `${assessed} questions`);
  });
});

test('a page about an area has a name of its own', () => {
  expect(styles.map((style) => fileOfStyle(style, focus))).toEqual([
    'report-referral-share.html',
    '3r-referral-share.html',
    'memo-referral-share.html',
  ]);
  expect(styles.map((style) => fileOfStyle(style))).toEqual(['report.html', '3r.html', 'memo.html']);
});

test('an area is an indicator, what counts among its yes, and what it counts among', () => {
  expect(areaOf('violence-asked')).toEqual(['violence-asked', 'violence-disclosed', 'violence-support']);
  expect(areaOf('violence-support')).toEqual(['violence-asked', 'violence-disclosed', 'violence-support']);
  expect(areaOf('obstacle')).toEqual(['obstacle']);
  expect(areaOf('plan-focus')).toEqual(['plan-share', 'plan-focus']);
});
