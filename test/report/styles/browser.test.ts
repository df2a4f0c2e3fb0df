import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referencesFor } from '../../../src/model/references.ts';
import { renderReport } from '../../../src/report/render-report.tsx';
import { LANGUAGES } from '../../../src/text/text.ts';
import { launchBrowser } from '../browser.ts';
import { exampleDocument } from '../example-document.ts';
import { exampleWords } from '../example-words.ts';
import { tamper } from '../tables/real-release.ts';
import { exampleActions, exampleAnswers } from './inserts.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'styles-'));
const words = exampleWords();
const inserts = { answers: exampleAnswers(), actions: exampleActions() };
const styles = ['sjuan', '3r', 'memo', 'handout'] as const;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(html: string, width: number) {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
  return page;
}

const countPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe.each(styles.flatMap((style) => LANGUAGES.map((lang) => [style, lang] as const)))('%s in %s', (style, lang) => {
  let html: string;
  beforeAll(async () => {
    html = await renderReport(exampleDocument('internal'), words, { style, lang, ...inserts, focus: 'referral-share' });
  });

  test('meets WCAG 2.1 AA as far as a machine can tell, wide and narrow', async () => {
    for (const width of [1280, 320]) {
      const page = await open(html, width);
      await page.evaluate(axe);
      const found = await page.evaluate(
        'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].html.slice(0, 120)))',
      );
      expect(found).toEqual([]);
      if (width === 320) expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      await page.close();
    }
  });

  test('prints to a tagged PDF', async () => {
    const page = await open(html, 1280);
    const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
    if (style === 'handout') expect(countPages(pdf)).toBe(1);
    await page.close();
  });
});

describe.each(exampleDocument().indicators.map(({ id }) => id))('the handout about %s', (focus) => {
  test('is one A4 page, as working material too, and under 100 kB', async () => {
    for (const [mode, lang] of [
      ['protected', 'en'],
      ['internal', 'sv'],
    ] as const) {
      const plain = exampleDocument(mode);
      const beside = tamper(plain, referencesFor(plain, null));
      const html = await renderReport(beside, words, { style: 'handout', lang, focus, ...inserts });
      expect(Buffer.byteLength(html)).toBeLessThan(100_000);
      const page = await open(html, 1280);
      expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
      await page.close();
    }
  });
});
