import { chmodSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { codedError } from '../../../src/errors/catalogue.ts';
import { type PrintedPdf, printPdf, steadyPdf } from '../../../src/report/pdf/print-pdf.ts';
import { renderReport } from '../../../src/report/render-report.tsx';
import { exampleDocument } from '../example-document.ts';
import { exampleWords } from '../example-words.ts';
import { unpackChromium } from '../unpack-chromium.ts';
import { isInPlace, type PdfStructure, readStructure } from './pdf-structure.ts';

// The Chromium of @sparticuz/chromium stands in for an installed browser. It exists for Linux on x64 only: elsewhere
// these tests fail and say so, rather than pass without having printed anything.

const date = '2025-12-31';
const bytesOf = (printed: PrintedPdf): Uint8Array => {
  if ('trouble' in printed) throw new Error(printed.trouble);
  return printed.bytes;
};
const render = (lang: 'sv' | 'en') => renderReport(exampleDocument(), exampleWords(), { style: 'sjuan', lang });

/** Where printing puts its temporary folder; must be empty afterwards. */
let temporary: string;
const printIn = async (html: string, browser: string, more: { patience?: number; signal?: AbortSignal } = {}) => {
  temporary = mkdtempSync(join(tmpdir(), 'gender-audit-test-'));
  vi.stubEnv('TMPDIR', temporary);
  const printed = await printPdf(html, browser, { date, ...more });
  expect(readdirSync(temporary)).toEqual([]);
  return printed;
};
afterEach(() => void vi.unstubAllEnvs());

let browser: string;
beforeAll(async () => {
  browser = await unpackChromium();
});

describe('a printed page', () => {
  let html: string;
  let bytes: Uint8Array;
  let pdf: PdfStructure;
  beforeAll(async () => {
    html = await render('sv');
    bytes = bytesOf(await printIn(html, browser));
    pdf = readStructure(bytes);
  });

  test('has many pages, each object in its place', () => {
    expect(pdf.pages).toBeGreaterThan(10);
    expect(isInPlace(bytes)).toBe(true);
  });
  test('is tagged and in the language of the page', async () => {
    expect(pdf.tagged).toBe(true);
    expect(pdf.languages).toContain('sv');
    const english = readStructure(bytesOf(await printIn(await render('en'), browser)));
    expect(english.languages).toContain('en');
    expect(english.languages).not.toContain('sv');
  });
  test('has each table of the page as a table, each heading as a heading, each picture as a picture', () => {
    // where nothing is established, paper has the line and the screen the tables too
    const printed = html.replace(/<details class="folded">.*?<\/details>/gs, '');
    const count = (pattern: RegExp): number => printed.match(pattern)?.length ?? 0;
    expect(count(/<table>/g)).toBeGreaterThan(10);
    expect(pdf.tags('Table')).toBe(count(/<table>/g));
    expect(pdf.tags('TH')).toBeGreaterThanOrEqual(count(/<th /g));
    expect(pdf.tags('H1')).toBe(1);
    expect(pdf.tags('Figure')).toBeGreaterThanOrEqual(count(/role="img"/g));
  });
  test('has an outline, a title, and the document’s date', () => {
    expect(pdf.headings).toEqual(expect.arrayContaining(['Det viktigaste', 'Översikt', 'Underlagets kvalitet']));
    expect(pdf.title).toMatch(/^Jämställdhetsanalys, 1.januari/);
    expect(pdf.dates).toEqual(['20251231000000', '20251231000000']);
  });
  test('tells nothing of the machine', () => {
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).not.toMatch(/page\.html|file:\/\/|Mozilla|HeadlessChrome/);
    expect(text).not.toContain(tmpdir());
  });
  test('is the same bytes each time', async () => {
    expect(Buffer.from(bytesOf(await printIn(html, browser))).equals(Buffer.from(bytes))).toBe(true);
  });
});

/** A browser that is none: a program that does as told. */
function pretend(body: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'gender-audit-test-')), 'browser');
  writeFileSync(path, `#!${process.execPath}\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('trouble is told, and nothing is left behind, where', () => {
  test('there is no such program', async () => {
    expect(await printIn('', '/nowhere/chrome')).toEqual({ trouble: 'browser-failed' });
  });
  test('the program ends at once', async () => {
    expect(await printIn('', pretend('process.exit(0)'))).toEqual({ trouble: 'browser-failed' });
  });
  test('the program refuses what it is asked', async () => {
    const refuses = `const fs = require('node:fs');
      const answer = fs.createWriteStream(null, { fd: 4 });
      fs.createReadStream(null, { fd: 3 }).on('data', (chunk) => {
        for (const one of chunk.toString().split('\\0').filter(Boolean))
          answer.write(JSON.stringify({ id: JSON.parse(one).id, error: { code: -32601, message: 'no' } }) + '\\0');
      });`;
    expect(await printIn('', pretend(refuses))).toEqual({ trouble: 'browser-failed' });
  });
  test('the program never answers', async () => {
    const printed = await printIn('', pretend('setInterval(() => {}, 1000)'), { patience: 300 });
    expect(printed).toEqual({ trouble: 'browser-silent' });
  });
  test('the user stops it', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    const printed = await printIn('', pretend('setInterval(() => {}, 1000)'), { signal: stop.signal });
    expect(printed).toEqual({ trouble: 'browser-silent' });
  });
});

test('every trouble has words in both languages, and another way out', () => {
  for (const code of ['no-browser', 'browser-silent', 'browser-failed'] as const) {
    const { what, advice } = codedError(code);
    expect(what.sv).toMatch(/^\p{Lu}.*\.$/u);
    expect(what.en).toMatch(/^\p{Lu}.*\.$/u);
    expect(advice.sv).toContain('Spara som PDF');
    expect(advice.en).toContain('Save as PDF');
  }
});

describe('a steady PDF', () => {
  const made = (text: string): string => Buffer.from(steadyPdf(Buffer.from(text), '2025-03-04')).toString();
  test('has the date it is given, in place of the clock’s', () => {
    expect(made("/CreationDate (D:20311121213000+00'00')")).toBe("/CreationDate (D:20250304000000+00'00')");
  });
  test('has its names counted from one, in the order that they had', () => {
    expect(made('(node00000412) (node00000007) (node00000412)')).toBe('(node00000002) (node00000001) (node00000002)');
  });
  test('must be given a day', () => {
    expect(() => steadyPdf(new Uint8Array(), 'yesterday')).toThrow(RangeError);
  });
});
