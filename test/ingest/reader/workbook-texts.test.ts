import { describe, expect, it } from 'vitest';
import { holdsNumber } from '../../../src/ingest/identity/hide-numbers.ts';
import { workbookTexts } from '../../../src/ingest/reader/workbook-texts.ts';
import { zipEntries } from '../../../src/ingest/reader/zip-entries.ts';
import { zip } from './raw-workbook.ts';

/** Invented: birth number 987 is one of those kept for made-up numbers. */
const NUMBER = '811228-9874';
const sheet = (more: string, cell = '<v>1</v>') =>
  `<worksheet><sheetData><row r="1"><c r="A1">${cell}</c></row></sheetData>${more}</worksheet>`;
const texts = (files: Readonly<Record<string, string>>) => workbookTexts(zipEntries(zip(files)) ?? new Map());

describe('what a workbook says beside its cells', () => {
  it.each([
    [
      'a comment, cut into runs',
      'xl/comments1.xml',
      '<comments><comment ref="A1"><text><r><t>se 811228-</t></r><r><rPr/><t>9874</t></r></text></comment></comments>',
    ],
    ['a thread', 'xl/threadedComments/t1.xml', `<x:threadedComment><x:text>${NUMBER}</x:text></x:threadedComment>`],
    ['a header', 'xl/worksheets/sheet1.xml', sheet(`<oddHeader>&amp;L&amp;"Arial"&amp;12 ${NUMBER}</oddHeader>`)],
    ['a footer', 'xl/worksheets/sheet1.xml', sheet(`<evenFooter>${NUMBER}</evenFooter>`)],
    ['a property', 'docProps/core.xml', `<cp:p><dc:title>${NUMBER}</dc:title></cp:p>`],
    [
      'an own property',
      'docProps/custom.xml',
      `<Properties><property><vt:lpwstr>${NUMBER}</vt:lpwstr></property></Properties>`,
    ],
    ['a formula', 'xl/worksheets/sheet1.xml', sheet('', '<f>IF(B1=198112289874,1,0)</f><v>1</v>')],
    ['a link', 'xl/worksheets/_rels/sheet1.xml.rels', `<Relationship Target="mailto:${NUMBER}@example.se"/>`],
    ['a text box', 'xl/drawings/drawing1.xml', '<a:p><a:r><a:t>811228</a:t></a:r><a:r><a:t>-9874</a:t></a:r></a:p>'],
    ['a pivot table’s store', 'xl/pivotCache/pivotCacheRecords1.xml', `<r><s v="${NUMBER}"/></r>`],
    ['a list to choose from', 'xl/worksheets/sheet1.xml', sheet(`<formula1>"${NUMBER},x"</formula1>`)],
  ])('%s', (_, name, xml) => {
    expect(texts({ [name]: xml }).some(holdsNumber)).toBe(true);
  });

  it('is nothing of its cells and looks, and no reference', () => {
    const plain = texts({
      'xl/worksheets/sheet1.xml': sheet('<mergeCells><mergeCell ref="A1:B2"/></mergeCells>', `<v>${NUMBER}</v>`),
      'xl/sharedStrings.xml': `<sst><si><t>${NUMBER}</t></si></sst>`,
      'docProps/core.xml': '<a><dcterms:created>2026-03-01T12:30:00Z</dcterms:created></a>',
      'xl/workbook.xml': '<definedName name="_xlnm.Print_Area">Blad1!$A$1:$D$20000</definedName>',
    });
    expect(plain.filter(holdsNumber)).toEqual([]);
  });
});
