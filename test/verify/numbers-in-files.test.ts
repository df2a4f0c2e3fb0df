import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AuditDocument, auditSchema } from '../../src/model/audit-document.ts';
import { type FileReading, readFile } from '../../src/verify/files/foreign-numbers.ts';
import { cutFile } from '../../src/verify/files/pieces.ts';
import { findNumbers } from '../../src/verify/files/renderings.ts';
import { emptyFolder, root, run } from '../cli/program.ts';

const example = join(root, 'reports', 'exempelstad-2025');
const folder = emptyFolder();
const drawn = (name: string): Uint8Array => readFileSync(join(folder, name));
let document: AuditDocument;

beforeAll(() => {
  const formats = ['report', join(example, 'audit.json'), '--out', folder, '--format', 'html,csv,xlsx,docx'];
  expect(run(formats).code).toBe(0);
  document = auditSchema.parse(JSON.parse(readFileSync(join(example, 'audit.json'), 'utf8')));
});

/** What is found in a drawn file after its text is changed. */
function readChanged(name: string, change: (text: string) => string): readonly string[] {
  const before = Buffer.from(drawn(name)).toString('utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  return foundIn(readFile(name, Buffer.from(after), [drawn(name)], document));
}

/** The same after a part of a ZIP file is changed or added. */
function readRepacked(name: string, change: (parts: Record<string, string>) => void): readonly string[] {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(drawn(name))).map(([part, bytes]) => [part, strFromU8(bytes)]),
  );
  change(parts);
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, strToU8(text)])));
  return foundIn(readFile(name, bytes, [drawn(name)], document));
}

function foundIn(reading: FileReading): readonly string[] {
  if (reading.as !== 'read') return [reading.as];
  return reading.foreign.map(({ part, within, number }) => [...(part ? [part] : []), within, number].join(' '));
}

describe('a file of a release', () => {
  it('is what is drawn from audit.json, or is read', () => {
    expect(foundIn(readFile('report.html', drawn('report.html'), [drawn('report.html')], document))).toEqual(['drawn']);
    expect(foundIn(readFile('notes.txt', Buffer.from('3'), [], document))).toEqual(['not_read']);
  });

  it('has a number slipped into the title of a picture', () => {
    expect(readChanged('report.html', (html) => html.replace('</title><desc', ' (3 män)</title><desc'))).toEqual([
      'title 3',
    ]);
  });

  it('has a number slipped into an attribute', () => {
    expect(readChanged('report.html', (html) => html.replace('<table>', '<table data-n="40">'))).toEqual(['data-n 40']);
    expect(readChanged('report.html', (html) => html.replace('<table>', '<table title="fyra, 4">'))).toEqual([
      'title 4',
    ]);
  });

  it('has a dot moved in a picture, a comment, a style', () => {
    expect(readChanged('report.html', (html) => html.replace('cx="217.6"', 'cx="203.1"'))).toEqual(['cx 203.1']);
    expect(readChanged('report.html', (html) => html.replace('<body', '<!-- 2 --><body'))).toEqual(['comment 2']);
    expect(readChanged('report.html', (html) => html.replace('</head>', '<style>i{width:2px}</style></head>'))).toEqual(
      ['style 2'],
    );
  });

  it('has a number in its words that audit.json does not have, and one that it has', () => {
    // 540 women and 571 men have aid; 541 is no number of the example
    expect(readChanged('report.html', (html) => html.replace('<h1', '<p>541 kvinnor</p><h1'))).toEqual(['p 541']);
    expect(readChanged('report.html', (html) => html.replace('<h1', '<p>540 kvinnor</p><h1'))).toEqual([]);
    // 4 % may be a share that is shown; 4 may be a count of people
    expect(readChanged('report.html', (html) => html.replace('<h1', '<p>4 män</p><h1'))).toEqual(['p 4']);
  });

  it('has a cell of a table of its own', () => {
    expect(readChanged('results.csv', (csv) => csv.replace(/;x?suppressed;/, ';3;'))).toEqual(['cell 3']);
  });

  it('has a hidden sheet, a defined name, another property', () => {
    const hidden = readRepacked('tables.xlsx', (parts) => {
      parts['xl/worksheets/sheet99.xml'] = '<worksheet><sheetData><row><c><v>3</v></c></row></sheetData></worksheet>';
    });
    expect(hidden).toEqual(['xl/worksheets/sheet99.xml file 99', 'xl/worksheets/sheet99.xml v 3']);
    const workbook = 'xl/workbook.xml';
    const defined = readRepacked('tables.xlsx', (parts) => {
      const names = '<definedNames><definedName name="m">2</definedName></definedNames></workbook>';
      parts[workbook] = parts[workbook]!.replace('</workbook>', names);
    });
    expect(defined).toEqual([`${workbook} definedName 2`]);
    const core = 'docProps/core.xml';
    const property = readRepacked('memo.docx', (parts) => {
      parts[core] = parts[core]!.replace(/<\/[\w:]*coreProperties>/, '<dc:subject>1 man</dc:subject>$&');
    });
    expect(property).toEqual([`${core} dc:subject 1`]);
  });

  it('is read whole: every character stands in a piece', () => {
    const source = 'before<a b="1" c=2 d>3<!-- 4 --></a><style>5</style>after &#54;&amp;7<x y=\'8\'/';
    const pieces = cutFile('a.html', Buffer.from(source)) ?? [];
    const numbers = pieces.flatMap(({ text }) => findNumbers(text).map(({ value }) => value));
    expect(numbers.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

it('reads numbers as they are written in either language', () => {
  const found = findNumbers('1\u00a0234,5 av 12,345.60: 17 % eller 0,5 i 2025');
  expect(found.map(({ value, decimals, perCent }) => [value, decimals, perCent])).toEqual([
    [1234.5, 1, false],
    [12345.6, 2, false],
    [17, 0, true],
    [0.5, 1, false],
    [2025, 0, false],
  ]);
});
