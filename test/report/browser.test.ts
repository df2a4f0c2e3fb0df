import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderReport } from '../../src/report/render-report.tsx';
import { LANGUAGES } from '../../src/text/text.ts';
import { launchBrowser } from './browser.ts';
import { exampleDocument } from './example-document.ts';
import { exampleWords } from './example-words.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'report-'));
const addressOf = (name: string) => pathToFileURL(join(folder, `${name}.html`)).href;
/** A4 less the margins of css/every-page.ts at 96 dpi: 178 × 261 mm. */
const PRINTED = { width: Math.floor((178 / 25.4) * 96), height: Math.floor((261 / 25.4) * 96) };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  for (const lang of LANGUAGES)
    for (const mode of ['protected', 'internal'] as const) {
      const html = await renderReport(exampleDocument(mode), exampleWords(), { style: 'sjuan', lang });
      writeFileSync(join(folder, `${lang}-${mode}.html`), html);
    }
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page and keeps what it complains about and asks for. */
async function open(name: string, width: number): Promise<{ page: Page; trouble: string[]; requests: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: name.includes('axe') });
  const [trouble, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(addressOf(name.replace('axe:', '')));
  return { page, trouble, requests };
}

const names = LANGUAGES.flatMap((lang) => [`${lang}-protected`, `${lang}-internal`]);

describe.each(names)('%s in a browser', (name) => {
  test('opens from a file without a complaint and asks for nothing else', async () => {
    const { page, trouble, requests } = await open(name, 1280);
    expect(trouble).toEqual([]);
    expect(requests).toEqual([addressOf(name)]);
    await page.close();
  });

  test('meets WCAG 2.1 AA as far as a machine can tell, wide and narrow, open and folded', async () => {
    for (const width of [1280, 320]) {
      const { page } = await open(`axe:${name}`, width);
      await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
      await page.evaluate(axe);
      const found = await page.evaluate(
        'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].html.slice(0, 120)))',
      );
      expect(found).toEqual([]);
      await page.close();
    }
  });

  test('does not scroll sideways at 320 px, and no text of a picture is under 12 px', async () => {
    const { page } = await open(name, 320);
    await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    const smallest = await page.evaluate(
      'Math.min(...[...document.querySelectorAll("svg text")].map((one) => parseFloat(getComputedStyle(one).fontSize) * one.getScreenCTM().a))',
    );
    expect(smallest).toBeGreaterThanOrEqual(12);
    await page.close();
  });

  test('cuts no word of a picture', async () => {
    const { page } = await open(name, 1280);
    await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
    const cut = await page.evaluate(`[...document.querySelectorAll("svg.picture")].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll("text")].filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
      }).map((text) => text.textContent);
    })`);
    expect(cut).toEqual([]);
    await page.close();
  });

  test('prints no text of a picture under 8 points, and no picture taller than a page', async () => {
    const { page } = await open(name, PRINTED.width);
    await page.emulateMedia({ media: 'print' });
    const pictures = (await page.evaluate(`[...document.querySelectorAll("svg.picture")].map((svg) => ({
      points: Math.min(...[...svg.querySelectorAll("text")].map((one) => parseFloat(getComputedStyle(one).fontSize) * one.getScreenCTM().a * 0.75)),
      height: svg.getBoundingClientRect().height,
    }))`)) as { points: number; height: number }[]; // what the page's own expression returns
    // Breakdowns that tell nothing are folded away on paper.
    const printed = pictures.filter(({ height }) => height > 0);
    expect(printed.length).toBeGreaterThan(10);
    expect(printed.filter(({ points }) => points < 8)).toEqual([]);
    expect(printed.filter(({ height }) => height > PRINTED.height)).toEqual([]);
    await page.close();
  });

  test('prints to a tagged PDF with what was folded opened', async () => {
    const { page } = await open(name, 1280);
    const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
    await page.emulateMedia({ media: 'print' });
    const folded = await page.evaluate(
      '[...document.querySelectorAll("details li")].filter((one) => one.getBoundingClientRect().height === 0).length',
    );
    expect(folded).toBe(0);
    await page.close();
  });
});

const placeOf = (page: Page, id: string) =>
  page.evaluate(`(({ left, right, top, bottom }) => ({ left, right, top, bottom }))(
    document.getElementById("${id}").getBoundingClientRect())`) as Promise<
    Record<'left' | 'right' | 'top' | 'bottom', number>
  >; // a box, by the expression

test('a phone shows the findings first, then the contents; a desk shows the contents beside all of it', async () => {
  const phone = (await open('sv-protected', 320)).page;
  const [found, contents, overview] = [
    await placeOf(phone, 'important'),
    await placeOf(phone, 'contents'),
    await placeOf(phone, 'overview'),
  ];
  expect(found.top).toBeLessThan(900);
  expect(contents.top).toBeGreaterThan(found.bottom);
  expect(contents.bottom).toBeLessThan(overview.top);
  await phone.close();
  const desk = (await open('sv-protected', 1280)).page;
  const [beside, rail] = [await placeOf(desk, 'important'), await placeOf(desk, 'contents')];
  expect(rail.right).toBeLessThan(beside.left);
  expect(rail.top).toBeLessThanOrEqual(beside.top);
  await desk.evaluate('document.getElementById("step-4").scrollIntoView()');
  expect((await placeOf(desk, 'contents')).top).toBe(0);
  expect((await placeOf(desk, 'provenance')).left).toBe(beside.left);
  await desk.close();
});

test('what follows the findings begins on a page of its own in print', async () => {
  const { page } = await open('sv-protected', 1280);
  await page.emulateMedia({ media: 'print' });
  const begins = await page.evaluate(`[...document.querySelectorAll("main > *")]
    .filter((one) => one.getBoundingClientRect().height > 0)
    .map((one) => getComputedStyle(one).breakBefore).slice(0, 3)`);
  expect(begins).toEqual(['auto', 'page', 'auto']);
  await page.close();
});

test('the first page of a printed report is one page', async () => {
  const { page } = await open('sv-internal', 1280);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PRINTED);
  const bottom = await page.evaluate('document.getElementById("important").getBoundingClientRect().bottom + scrollY');
  expect(bottom).toBeLessThanOrEqual((261 / 25.4) * 96);
  await page.close();
});
