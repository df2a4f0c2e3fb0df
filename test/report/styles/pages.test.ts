import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileOfStyle, REPORT_STYLES, type ReportStyle } from '../../../src/report/file-names.ts';
import { renderReport } from '../../../src/report/render-report.tsx';
import { LANGUAGES, type Lang } from '../../../src/text/text.ts';
import { exampleDocument } from '../example-document.ts';
import { exampleWords } from '../example-words.ts';
import { tamper } from '../tables/real-release.ts';
import { exampleActions, exampleAnswers } from './inserts.ts';

const words = exampleWords();
const inserts = { answers: exampleAnswers(), actions: exampleActions(), focus: 'referral-share' };
const render = (style: ReportStyle, lang: Lang, document = exampleDocument()) =>
  renderReport(document, words, { style, lang, ...inserts });

const readable = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

const pages = new Map<string, string>();
const cases = REPORT_STYLES.flatMap((style) => LANGUAGES.map((lang) => [style, lang] as const));
const page = (style: ReportStyle, lang: Lang): string => pages.get(`${style} ${lang}`) ?? '';
beforeAll(async () => {
  for (const [style, lang] of cases) pages.set(`${style} ${lang}`, await render(style, lang));
});

describe.each(cases)('%s in %s', (style, lang) => {
  test('gives the same bytes each time', async () => expect(await render(style, lang)).toBe(page(style, lang)));
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { 'no-inline-style': 'error', 'void-style': 'off', 'long-title': 'off' },
    });
    const report = await validator.validateString(page(style, lang));
    const found = report.results.flatMap((one) => one.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
    expect(found).toEqual([]);
  });
  test('forbids scripts and addresses, and has none', () => {
    expect(page(style, lang)).toContain("content=\"default-src 'none'; style-src 'sha256-");
    expect(page(style, lang)).not.toMatch(/<script|<link|<img|<iframe|@import|url\(http|\son\w+="|https?:/);
  });
  test('keeps to its size', () => {
    const limit = { sjuan: 600_000, '3r': 600_000, memo: 100_000, handout: 100_000 }[style];
    expect(Buffer.byteLength(page(style, lang))).toBeLessThan(limit);
  });
  test('has ids once only, and links to ids that exist', () => {
    const ids = [...page(style, lang).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page(style, lang).matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    const labels = [...page(style, lang).matchAll(/aria-labelledby="([^"]+)"/g)].flatMap(([, id]) => id!.split(' '));
    expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
  });
  test('fills every placeholder', () => {
    expect(readable(page(style, lang))).not.toMatch(/\{|\}|undefined|null|NaN|\[object/);
  });
  test('names no cause, no discrimination, no blame and no word of the trade', () => {
    const banned = {
      sv: /beror på|förklaras av|tack vare|diskriminer|signifikan|konfidensintervall|därav|p-värde|omotiverad|misslyck|bättre|sämre/i,
      en: /due to|explained by|thanks to|discriminat|significan|confidence interval|p-value|fail|better|worse/i,
    };
    const text = readable(page(style, lang)).replace(/Högre betyder inte bättre\.|Higher does not mean better\./g, '');
    expect(text).not.toMatch(banned[lang]);
  });
  test('escapes what people have written', () => {
    expect(page(style, lang)).not.toContain('<mottagningen>');
    if (style !== 'handout') expect(page(style, lang)).toContain('&lt;mottagningen>');
  });
  test('is whole when everything is hidden, and when there is nothing', async () => {
    const document = exampleDocument();
    const nothing = { n: null, count: null, missing: null, value: null, low: null, high: null };
    const hidden = { status: 'suppressed' as const, reason: 'suppressed' as const };
    const blank = { p: null, q: null, verdict: null, grade: null, margin: null, detectable: null };
    const all = tamper(document, {
      results: document.results.map((row) => ({ ...row, ...nothing, ...hidden })),
      gaps: document.gaps.map((gap) => ({
        ...gap,
        ...{ value: null, low: null, high: null, n_women: null, n_men: null, cautions: [] },
        ...blank,
        ...hidden,
      })),
      curves: [],
    });
    const silent = readable(await renderReport(all, words, { style, lang, focus: 'referral-share' }));
    expect(silent).not.toMatch(/\{|\}|undefined|null|NaN/);
    // Shares of the example's referrals: 38 % of 412 women, 47 % of 498 men.
    expect(silent).not.toMatch(/38 ?%|47 ?%|\b412\b|\b498\b/);
    const none = tamper(document, {
      results: [],
      gaps: [],
      curves: [],
      remarks: [],
      fields: [],
    });
    const empty = readable(await renderReport(none, words, { style, lang, focus: 'referral-share' }));
    expect(empty).not.toMatch(/\{|\}|undefined|null|NaN/);
  });
  test('says on top of it when it is working material', async () => {
    const internal = await render(style, lang, exampleDocument('internal'));
    const words_ = { sv: 'ARBETSMATERIAL — FÅR INTE SPRIDAS', en: 'WORKING MATERIAL — NOT TO BE DISTRIBUTED' }[lang];
    expect(internal.split(words_).length).toBeGreaterThan(3);
    expect(page(style, lang)).not.toContain(words_);
  });
});

describe('what is laid beside the numbers', () => {
  test('the staff’s answers stand in step 4 beside the figures that inform them', () => {
    const html = page('sjuan', 'sv');
    const step = readable(html.slice(html.indexOf('id="step-4"'), html.indexOf('id="step-5"')));
    expect(step).toMatch(/Hänvisar ni i samma utsträckning .*Siffrorna Hänvisade till arbetsmarknadsinsats/);
    expect(step).toContain('Vi skriver remiss när läkarintyget löper ut. Långtidsgruppen, 10 februari 2026');
    expect(step).not.toContain('föräldralediga');
  });
  test('Realia asks the questions of the findings and holds the answers, each once', () => {
    const html = page('3r', 'sv');
    const part = readable(html.slice(html.indexOf('id="step-3"'), html.indexOf('id="step-4"')));
    expect(part).toContain('Frågor som siffrorna väcker');
    expect(part.split('Arbete kommer upp senare i samtalen med kvinnor.').length).toBe(2);
    expect(part.split('En mall.').length).toBe(2);
  });
  test('3R puts each indicator in the part of its dimension', () => {
    const html = page('3r', 'sv');
    const at = (mark: string): number => html.indexOf(mark);
    expect(at('id="i-recipients"')).toBeGreaterThan(at('id="step-1"'));
    expect(at('id="i-recipients"')).toBeLessThan(at('id="step-2"'));
    expect(at('id="i-granted-share"')).toBeGreaterThan(at('id="step-2"'));
    expect(at('id="i-granted-share"')).toBeLessThan(at('id="step-3"'));
  });
  test('actions are tested in step 7 and in Realisera, with outcome and caution', () => {
    for (const style of ['sjuan', '3r'] as const) {
      const text = readable(page(style, 'sv'));
      expect(text).toContain('Så har det gått med åtgärderna');
      expect(text).toContain('Siffrorna visar vad som har ändrats, inte varför.');
      expect(text).toContain('Siffran kunde inte räknas i det här underlaget.');
    }
  });
  test('a handout is about one indicator and carries the decision that concerns it', () => {
    const text = readable(page('handout', 'sv'));
    expect(text).toContain('Tre frågor att prata om');
    expect(text).toContain('Fråga om arbete i alla nybesök');
    expect(text).toMatch(/Vi tittar igen den 31 december 2025/);
    expect(page('handout', 'sv').match(/role="img"/g)?.length).toBe(1);
    expect(
      page('handout', 'sv')
        .match(/<ol>.*?<\/ol>/s)?.[0]
        .match(/<li>/g)?.length,
    ).toBe(3);
  });
  test('a handout about something that is not in the document is a bug', () => {
    const draw = () => renderReport(exampleDocument(), words, { style: 'handout', lang: 'sv', focus: 'nothing' });
    expect(draw).toThrow(RangeError);
  });
  test('a memo has the headings of a tjänsteutlåtande in their order, and its judgements are gaps', () => {
    const heads = [...page('memo', 'sv').matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/g)].map(([, text]) => text);
    expect(heads).toEqual([
      'Förslag till beslut',
      'Sammanfattning',
      'Ärendet',
      'Bakgrund',
      'Resultat',
      'Personalen om siffrorna',
      'Vidtagna åtgärder',
      'Ekonomiska överväganden',
      'Konsekvenser för barn',
      'Bedömning',
      'Expedieras',
      'Bilaga 1: Alla bedömda frågor',
      'Bilaga 2: Så har vi räknat',
      'Tecken i tabellerna',
      'Underlag och version',
    ]);
    const html = page('memo', 'sv');
    const at = (head: string): number => html.search(new RegExp(`<h2[^>]*>${head}<`));
    const between = (from: string, to: string): string => html.slice(at(from), at(to));
    for (const [from, to] of [
      ['Ekonomiska överväganden', 'Konsekvenser för barn'],
      ['Konsekvenser för barn', 'Bedömning'],
      ['Bedömning', 'Expedieras'],
      ['Expedieras', 'Bilaga 1: Alla bedömda frågor'],
    ] as const)
      expect(between(from, to)).toContain('<mark class="gap">[');
    expect(html).toMatch(/<ol><li>.*<\/li><\/ol>/);
  });
});

test('every style has a file of its own, and a hostile id makes no path', () => {
  expect(REPORT_STYLES.map((style) => fileOfStyle(style, 'aid-months'))).toEqual([
    'report-aid-months.html',
    '3r-aid-months.html',
    'memo-aid-months.html',
    'handout-aid-months.html',
  ]);
  expect((['sjuan', '3r', 'memo'] as const).map((style) => fileOfStyle(style))).toEqual([
    'report.html',
    '3r.html',
    'memo.html',
  ]);
  expect(fileOfStyle('handout', '../a/b\\c')).toBe('handout--a-b-c.html');
});
