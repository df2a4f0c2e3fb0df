import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderReport } from '../../src/report/render-report.tsx';
import { LANGUAGES, type Lang } from '../../src/text/text.ts';
import { launchBrowser } from './browser.ts';
import { exampleDocument } from './example-document.ts';
import { exampleWords } from './example-words.ts';
import { auditExample, catalogueWords, funnelRow, tamper } from './tables/real-release.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'interactive-'));
const draw = (lang: Lang, interactive: boolean) =>
  renderReport(exampleDocument('protected'), exampleWords(), { style: 'sjuan', lang, interactive });
const pages = {} as Record<Lang, string>; // filled before the first test
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  for (const lang of LANGUAGES) {
    pages[lang] = await draw(lang, true);
    writeFileSync(join(folder, `${lang}.html`), pages[lang]);
  }
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(lang: Lang, width = 1280, bypassCSP = false): Promise<{ page: Page; trouble: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP });
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) trouble.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, `${lang}.html`)).href);
  return { page, trouble };
}

describe('a page with a script', () => {
  test('allows this script alone', () => {
    expect(pages.sv).toMatch(/content="default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+';/);
    expect(pages.sv.match(/<script/g)).toHaveLength(1);
    expect(pages.sv).not.toMatch(/unsafe|https?:|\son\w+="/);
  });
  test('is the page without it, but for the script, its style and what a pointer is told', async () => {
    const bare = (html: string) =>
      html
        .replace(/<script>[\s\S]*<\/script>/, '')
        .replace(/<style>[\s\S]*?<\/style>/, '')
        .replace(/<meta http-equiv[^>]*>/, '')
        .replace(/ data-(?:tip|answer)="[^"]*"/g, '');
    expect(bare(pages.sv)).toBe(bare(await draw('sv', false)));
  });
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { 'void-style': 'off', 'long-title': 'off' },
    });
    for (const lang of LANGUAGES) {
      const report = await validator.validateString(pages[lang]);
      expect(report.results.flatMap((one) => one.messages.map((message) => message.message)).slice(0, 5)).toEqual([]);
    }
  });
  test('runs without a complaint and asks for nothing, wide and narrow, and does not scroll sideways', async () => {
    for (const lang of LANGUAGES)
      for (const width of [1280, 320]) {
        const { page, trouble } = await open(lang, width);
        expect(await page.evaluate('document.querySelectorAll("button.sort").length')).toBeGreaterThan(0);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect(trouble).toEqual([]);
        await page.close();
      }
  });
  test('meets WCAG 2.1 AA as far as a machine can tell', async () => {
    const { page } = await open('sv', 1280, true);
    await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
    await page.evaluate(axe);
    const found = await page.evaluate(
      'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].html.slice(0, 120)))',
    );
    expect(found).toEqual([]);
    await page.close();
  });
});

/** Where on the screen a share of the length of a bar is; a box round it would have the width of its line outside both ends. */
const placeIn = (page: Page, bar: number, share: number) =>
  page.evaluate(`(() => {
    const path = document.querySelectorAll('article.question path[data-tip]:not([transform])')[${bar}];
    const { x, y } = path.getPointAtLength(${share} * path.getTotalLength()).matrixTransform(path.getScreenCTM());
    return { x, y };
  })()`) as Promise<{ x: number; y: number }>; // a point, by the expression

describe('a pointer on a dot', () => {
  test('is told whose figure it is and how large, and Escape closes it', async () => {
    const { page } = await open('sv');
    const dot = page.locator('article.question circle[data-tip]').first();
    const told = await dot.getAttribute('data-tip');
    expect(told).toMatch(/^Kvinn(?:or|an): .*\d.*\(osäkerhet .*\d.*\), antal \d/);
    await dot.scrollIntoViewIfNeeded();
    // Scrolling closes it too, and is told a frame later.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    const box = (await dot.boundingBox())!;
    // Beside the dot, not on it: a finger is no needle.
    await page.mouse.move(box.x + box.width / 2 - 8, box.y + box.height / 2 - 6);
    await expect.poll(() => page.locator('.tip').isVisible()).toBe(true);
    expect(await page.locator('.tip').textContent()).toBe(told);
    await page.keyboard.press('Escape');
    expect(await page.locator('.tip').isVisible()).toBe(false);
    await page.close();
  });
  test('is told of the part of a bar that it is on, far from its middle too', async () => {
    const { page } = await open('sv');
    const bars = page.locator('article.question path[data-tip]:not([transform])');
    const told: (string | null)[] = [];
    for (const at of [0, 1, 2, 3]) {
      const bar = bars.nth(at);
      await bar.scrollIntoViewIfNeeded();
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      const tip = await bar.getAttribute('data-tip');
      told.push(tip);
      for (const share of [0.02, 0.3, 0.5, 0.9, 0.98]) {
        const { x, y } = await placeIn(page, at, share);
        await page.mouse.move(x, y + 6);
        await expect.poll(() => page.locator('.tip').textContent(), { message: `${tip} at ${share}` }).toBe(tip);
        expect(await page.locator('.tip').isVisible()).toBe(true);
      }
    }
    expect(told.some((tip) => tip?.startsWith('Båda:'))).toBe(true);
    await page.close();
  });
  test('is told of a unit among the others: its difference, and how far chance reaches', async () => {
    const document = tamper(await auditExample(), { funnels: [funnelRow] });
    const html = await renderReport(document, catalogueWords, { style: 'sjuan', lang: 'sv', interactive: true });
    const tips = [...html.matchAll(/<circle[^>]* data-tip="(Enhet [^"]*)"/g)].map(([, tip]) =>
      tip!.replaceAll('\u00a0', ' '),
    );
    expect(tips).toContain(
      'Enhet City: 31 procentenheter högre för kvinnor. Så långt räcker slumpen, för kvinnor: 33 lägre till 23 högre',
    );
    expect(tips.filter((tip) => tip.includes('slumpen'))).toHaveLength(5);
  });
  test('is told nothing where nothing is shown', () => {
    expect(pages.sv).not.toContain('data-tip=""');
  });
});

describe('a table', () => {
  const column = (page: Page, table: string, place: number) =>
    page.evaluate(
      `[...document.querySelectorAll('#${table} tbody tr, [aria-labelledby="${table}-c"] tbody tr')].map((row) => row.children[${place}].textContent)`,
    ) as Promise<string[]>; // texts, by the expression

  test('is sorted by click and by keyboard: rising, falling, and as it was', async () => {
    const { page } = await open('sv');
    const id = (await page.evaluate(
      `[...document.querySelectorAll('section.scroll')].find((one) => one.querySelectorAll('td:nth-child(2) b').length > 3 && one.querySelector('.sort')).getAttribute('aria-labelledby').slice(0, -2)`,
    )) as string; // an id, by the expression
    const head = page.locator(`[aria-labelledby="${id}-c"] thead th`).nth(1);
    const button = head.locator('button');
    const numbers = async () =>
      (await column(page, id, 1)).map((text) => Number.parseFloat(text.replace(',', '.').replace(/[^\d.]/, '')));
    const original = await column(page, id, 1);
    await button.click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const rising = (await numbers()).filter((one) => !Number.isNaN(one));
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    expect(rising).not.toEqual(rising.toReversed());
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const falling = (await numbers()).filter((one) => !Number.isNaN(one));
    expect(falling).toEqual(rising.toReversed());
    await page.keyboard.press('Space');
    expect(await head.getAttribute('aria-sort')).toBe('none');
    expect(await column(page, id, 1)).toEqual(original);
    await page.close();
  });
  test('puts what has no number last, and what is lower for women before what is higher', async () => {
    const { page } = await open('sv');
    const head = page.locator('[aria-labelledby="overview-t-c"] thead th').nth(1);
    await head.locator('button').click();
    const cells = await column(page, 'overview-t', 1);
    const kinds = cells.map((text) => (!/\d/.test(text) ? 'none' : /lägre|mindre/.test(text) ? 'lower' : 'higher'));
    expect(kinds).toEqual(['lower', 'higher', 'none'].flatMap((kind) => kinds.filter((one) => one === kind)));
    expect(new Set(kinds).size).toBe(3);
    await page.close();
  });
});

describe('the questions', () => {
  test('are found by their words, and by their answer', async () => {
    const { page } = await open('sv');
    const shown = () => page.locator('article.question:visible h3').allTextContents();
    const all = await shown();
    const one = all[1]!;
    await page.getByLabel('Sök bland frågorna').fill(one.toUpperCase());
    const found = await shown();
    expect(new Set(found)).toEqual(new Set([one]));
    expect(await page.getByRole('status').textContent()).toMatch(/^1 av \d+ frågor visas\.$/);
    await page.getByLabel('Sök bland frågorna').fill('');
    await page.locator('.filter select').selectOption('equal');
    const equal = await page.evaluate(
      `[...document.querySelectorAll('article.question')].filter((one) => !one.hidden).map((one) => one.dataset.answer)`,
    );
    expect(new Set(equal as string[])).toEqual(new Set(['equal'])); // texts, by the expression
    await page.close();
  });
  test('are all shown again by a link to one that is not, and in print', async () => {
    const { page } = await open('sv');
    const count = () => page.locator('article.question:visible').count();
    const all = await count();
    await page.getByLabel('Sök bland frågorna').fill('finns inte i rapporten');
    expect(await count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await count()).toBe(all);
    expect(await page.locator('.filter').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#overview a[href^="#i-"]').first().click();
    expect(await count()).toBe(all);
    await page.close();
  });
});
