import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditSchema } from '../../src/model/audit-document.ts';
import { GRADES, VERDICTS } from '../../src/model/verdict.ts';
import { renderReport } from '../../src/report/render-report.tsx';
import { LANGUAGES, type Lang } from '../../src/text/text.ts';
import { exampleDocument, makeExampleDocument } from './example-document.ts';
import { exampleWords } from './example-words.ts';
import { auditExample, catalogueWords, funnelRow, tamper } from './tables/real-release.ts';

const words = exampleWords();
const render = (lang: Lang, mode: 'protected' | 'internal' = 'protected') =>
  renderReport(exampleDocument(mode), words, { style: 'sjuan', lang });
const pages = {} as Record<Lang, string>; // filled before the first test
beforeAll(async () => {
  for (const lang of LANGUAGES) pages[lang] = await render(lang);
});

/** What a reader reads: no style, no tags, entities written out. */
const readable = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

describe('the example document', () => {
  test('is an audit document', () => expect(auditSchema.parse(makeExampleDocument())).toEqual(makeExampleDocument()));
  test('holds every verdict and every grade', () => {
    const { gaps } = makeExampleDocument();
    for (const verdict of VERDICTS) expect(gaps.map((gap) => gap.verdict)).toContain(verdict);
    for (const grade of GRADES) expect(gaps.map((gap) => gap.grade)).toContain(grade);
  });
});

describe('a page', () => {
  test('gives the same bytes each time', async () => expect(await render('sv')).toBe(pages.sv));
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: {
        // The style sheet stands in the page, by design: one file, no request.
        'no-inline-style': 'error',
        // Long lines and no closing slash: matters of taste of the writer.
        'void-style': 'off',
        'long-title': 'off',
      },
    });
    for (const lang of LANGUAGES) {
      const report = await validator.validateString(pages[lang]);
      expect(
        report.results
          .flatMap((one) =>
            one.messages.map((message) => `${message.ruleId}: ${message.message} (${message.line}:${message.column})`),
          )
          .slice(0, 5),
      ).toEqual([]);
    }
  });
  test('forbids scripts and addresses, and has none', () => {
    expect(pages.sv).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src data:; base-uri 'none'; form-action 'none'"/,
    );
    expect(pages.sv).not.toMatch(/<script|<link|<img|<iframe|@import|url\(http|\son\w+="|https?:/);
  });
  test('says whose dot is whose once for all cards', () => {
    const first = pages.sv.slice(pages.sv.indexOf('class="cards"'), pages.sv.indexOf('class="columns"'));
    expect(first.match(/class="legend"/g)).toHaveLength(1);
    expect(first.lastIndexOf('</article>')).toBeLessThan(first.indexOf('class="legend"'));
  });
  test('stays far under 600 kB', () => expect(Buffer.byteLength(pages.sv)).toBeLessThan(300_000));
  test('has ids once only, and links to ids that exist', () => {
    const ids = [...pages.sv.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...pages.sv.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });
  test('has a table with caption for each picture’s section', () => {
    expect(pages.sv.match(/<table>/g)?.length).toBe(pages.sv.match(/<caption>/g)?.length);
    expect(pages.sv.match(/role="img"/g)?.length).toBe(pages.sv.match(/<desc /g)?.length);
  });
  test('fills every placeholder', () => {
    for (const lang of LANGUAGES) expect(readable(pages[lang])).not.toMatch(/\{|\}|undefined|null|NaN|\[object/);
  });
});

describe('words of the export that would break out', () => {
  /** Out of a text, out of an attribute in either quotes, out of a script and a style; without a blank, so that no line is broken. */
  const hostile = `"'></script></style><img/src=x/onerror=alert(1)>&lt;`;
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  /** A funnel names its units in a sentence, a table, a picture and what a pointer is told there. */
  const draw = async (unit: string, file: string) => {
    const document = await auditExample();
    const labels = [{ field: 'unit', value: 'Enhet City', text: { sv: unit, en: unit } }];
    const files = document.source.files.map((one) => ({ ...one, name: file }));
    const change = { funnels: [funnelRow], labels, source: { ...document.source, files } };
    return renderReport(tamper(document, change), catalogueWords, { style: 'sjuan', lang: 'sv', interactive: true });
  };
  /** Every tag with its attributes, without what they hold. */
  const shapes = (html: string) =>
    new Set([...html.matchAll(/<[a-z!/][^>"]*(?:"[^"]*"[^>"]*)*>/gi)].map(([tag]) => tag.replace(/"[^"]*"/g, '""')));
  const scriptOf = (html: string) => /<script>[\s\S]*?<\/script>/.exec(html)?.[0];
  let [calm, page] = ['', ''];
  beforeAll(async () => {
    calm = await draw('Enhet City', 'export.csv');
    page = await draw(hostile, hostile);
  });

  test('stand escaped in the text, in a table, in an attribute and in a picture', () => {
    const word = escaped(hostile);
    expect(page).toContain(`<dd>${word}, `);
    expect(page).toContain(`<th scope="row">${word}</th>`);
    const svg = word.replaceAll('&quot;', '"').replaceAll('>', '&gt;');
    expect(page).toContain(`>${svg}</text>`);
    expect(page).toContain(` data-tip="${word.replaceAll('>', '&gt;')}: 31`);
  });
  test('add no tag, no attribute and nothing to the script', () => {
    expect(shapes(calm).size).toBeGreaterThan(50);
    expect(shapes(page)).toEqual(shapes(calm));
    expect(scriptOf(calm)).toContain('use strict');
    expect(scriptOf(page)).toBe(scriptOf(calm));
  });
  test('are found where one place forgets to escape', () => {
    const forgot = page.replace(escaped(hostile), hostile);
    expect(forgot).not.toBe(page);
    expect(shapes(forgot)).not.toEqual(shapes(calm));
  });
});

describe('the words of a page', () => {
  test('never name a cause, discrimination or statistics’ own words', () => {
    expect(readable(pages.sv)).not.toMatch(
      /beror på|förklaras av|diskriminer|signifikan|konfidensintervall|därav|p-värde|omotiverad/i,
    );
    expect(readable(pages.en)).not.toMatch(/due to|explained by|discriminat|significan|confidence interval|p-value/i);
  });
  test('put women before men in every table', () => {
    const heads = [...pages.sv.matchAll(/<thead>(.*?)<\/thead>/gs)].map(([, head]) => readable(head ?? ''));
    const both = heads.filter((head) => /Kvinnor|Flickor|Kvinnan/.test(head));
    expect(both.length).toBeGreaterThan(10);
    for (const head of both) expect(head).toMatch(/(Kvinnor.*Män|Flickor.*Pojkar|Kvinnan.*Mannen)/);
  });
  test('say what stands first on the page: findings, a likeness, what could not be judged, what to do', () => {
    const first = readable(pages.sv.slice(pages.sv.indexOf('id="important"'), pages.sv.indexOf('id="remarks"')));
    expect(first).toMatch(/Skillnad, säker även enskilt .*Räknat på .*Likhet .*Gick inte att bedöma .*Nästa steg/);
    expect(first).toContain('motsvarar omkring 33 flickor');
  });
  test('warn at the top that co-applicants are missing', () => {
    expect(readable(pages.sv)).toContain('I 214 ärenden som gäller par är bara den ena personens kön registrerat.');
  });
  test('say in a sentence what may not be shown, and keep the three signs apart', () => {
    expect(readable(pages.sv)).toContain('Siffran visas inte, så att ingen enskild person kan kännas igen.');
    expect(readable(pages.sv)).toContain('Uppdelat på enhet går det inte att visa: grupperna är för små.');
    expect(readable(pages.sv)).toMatch(/x dolt av sekretesskäl – noll \.\. uppgift saknas/);
  });
});

describe('working material', () => {
  test('says so at the top, in the title and along every printed page', async () => {
    const internal = await render('sv', 'internal');
    expect(internal.match(/ARBETSMATERIAL — FÅR INTE SPRIDAS/g)?.length).toBeGreaterThanOrEqual(3);
    expect(pages.sv).not.toContain('ARBETSMATERIAL');
  });
});

describe('nothing hidden follows from a page', () => {
  // A suppressed row has null numbers only; what a page shows must not depend on anything else of it.
  test('a document of hidden rows only is a whole page without figures', async () => {
    const document = exampleDocument();
    const nothing = { n: null, count: null, missing: null, value: null, low: null, high: null };
    const hidden = {
      ...document,
      results: document.results.map((row) => ({
        ...row,
        ...nothing,
        status: 'suppressed' as const,
        reason: 'suppressed' as const,
      })),
      gaps: document.gaps.map((gap) => ({
        ...gap,
        value: null,
        low: null,
        high: null,
        p: null,
        q: null,
        verdict: null,
        grade: null,
        margin: null,
        detectable: null,
        n_women: null,
        n_men: null,
        cautions: [],
        status: 'suppressed' as const,
        reason: 'suppressed' as const,
      })),
      curves: [],
    };
    const page = await renderReport(tamper(document, hidden), words, { style: 'sjuan', lang: 'sv' }); // made up, as above
    expect(page).toContain('Här finns ingen fråga där en skillnad kan bedömas.');
    expect(page).not.toContain('<b>38');
    expect(page).not.toMatch(/id="q\d+[pfs]-t"/);
  });
  test('a question whose difference is printed is not among those that cannot be worked out', async () => {
    const document = exampleDocument();
    const gaps = document.gaps.map((gap) =>
      gap.indicator === 'referral-share' && gap.family === 'headline'
        ? { ...gap, verdict: null, grade: 'not_computed' as const, reason: 'unequal_time' as const }
        : gap,
    );
    expect(gaps.filter(({ reason, value }) => reason === 'unequal_time' && value !== null)).not.toEqual([]);
    const page = await renderReport(tamper(document, { gaps }), words, { style: 'sjuan', lang: 'sv' });
    const lists = readable(page.slice(page.indexOf('Gick inte att bedöma'), page.indexOf('Alla frågor utan svar')));
    const title = words.get('referral-share')!.title.sv;
    const [notEnough, lacking] = lists.split('Går inte att räkna på det här underlaget');
    expect(notEnough).toContain(title);
    expect(lacking ?? '').not.toContain(title);
  });
  test('an empty document is a whole page', async () => {
    const document = exampleDocument();
    const empty = { ...document, indicators: [], results: [], gaps: [], curves: [], remarks: [], fields: [] };
    const page = await renderReport(tamper(document, empty), words, { style: 'sjuan', lang: 'en' }); // made up, as above
    expect(page).toContain('No answers can be divided into groups');
  });
});
