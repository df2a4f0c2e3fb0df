import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRelease } from '../../../src/disclosure/protect.ts';
import { allWords } from '../../../src/indicators/own-indicator.ts';
import { auditSchema } from '../../../src/model/audit-document.ts';
import { drawComparison } from '../../../src/report/render-comparison.tsx';
import { compareAudits } from '../../../src/series/compare-audits.ts';
import { LANGUAGES } from '../../../src/text/text.ts';
import { emptyFolder, readJson, root } from '../../cli/program.ts';
import { launchBrowser } from '../browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const read = (name: string, change: object = {}) =>
  readRelease(auditSchema.parse({ ...readJson(join(root, 'reports', name, 'audit.json')), ...change }));
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(LANGUAGES.flatMap((lang) => (['protected', 'internal'] as const).map((mode) => [lang, mode] as const)))(
  'a comparison in %s, %s',
  (lang, mode) => {
    const first = read('exempelstad-2025');
    const second = read('jamnstad-2025', { disclosure: { mode, threshold: 5, hidden: 0 } });
    const words = [allWords(first), allWords(second)] as const;
    const html = drawComparison({ first, second, compared: compareAudits(first, second), words }, lang);

    test('holds every question, and nothing but itself', () => {
      for (const { id, kind } of first.indicators)
        if (kind === 'verdict') expect(html).toContain(words[0].get(id)!.title[lang]);
      expect(html).not.toMatch(/<script|https?:\/\/|undefined|NaN|\{[a-z]+\}(?![^<]*<\/style>)/);
    });

    test('meets WCAG 2.1 AA as far as a machine can tell, does not scroll sideways at 320 px, and prints', async () => {
      const file = join(emptyFolder(), 'page.html');
      writeFileSync(file, html);
      for (const width of [1280, 320]) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
        await page.goto(pathToFileURL(file).href);
        await page.evaluate(axe);
        const found = await page.evaluate(
          'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].html.slice(0, 120)))',
        );
        expect(found).toEqual([]);
        if (width === 320) expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        else expect((await page.pdf({ tagged: true })).toString('latin1')).toContain('/StructTreeRoot');
        // on paper the tables are as wide as the page
        await page.setViewportSize({ width: 672, height: 900 });
        await page.emulateMedia({ media: 'print' });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(672);
        await page.close();
      }
    });
  },
);
