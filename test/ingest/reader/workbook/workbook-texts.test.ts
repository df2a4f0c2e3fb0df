import { describe, expect, it } from 'vitest';
import { holdsNumber } from '../../../../src/ingest/identity/hide-numbers.ts';
import { workbookTexts } from '../../../../src/ingest/reader/workbook/workbook-texts.ts';
import { zipEntries } from '../../../../src/ingest/reader/workbook/zip-entries.ts';
import { read } from '../read-text.ts';
import { rawRows, rawWorkbook, zip } from './raw-workbook.ts';

/** Invented: birth number 987 is one of those kept for made-up numbers. */
const NUMBER = '811228-9874';
const sheet = (more: string, cell = '<v>1</v>') =>
  `<worksheet><sheetData><row r="1"><c r="A1">${cell}</c></row></sheetData>${more}</worksheet>`;
const unzip = (bytes: Uint8Array) =>
  Object.fromEntries([...(zipEntries(bytes) ?? [])].map(([name, entry]) => [name, entry.unpack().toString('utf8')]));
const texts = (files: Readonly<Record<string, string | Uint8Array>>) =>
  workbookTexts(zipEntries(zip(files)) ?? new Map());

describe('what a workbook says beside its cells', () => {
  it.each([
    [
      'a comment, cut into runs',
      'xl/comments1.xml',
      '<comments><comment ref="A1"><text><r><t>se 811228-</t></r><r><rPr/><t>9874</t></r></text></comment></comments>',
    ],
    ['a thread', 'xl/threadedComments/t1.xml', `<x:threadedComment><x:text>${NUMBER}</x:text></x:threadedComment>`],
    ['a header', 'xl/worksheets/sheet1.xml', sheet(`<oddHeader>&amp;L&amp;"Arial"&amp;12 ${NUMBER}</oddHeader>`)],
    ['a header behind a size', 'xl/worksheets/sheet1.xml', sheet(`<oddHeader>&amp;C&amp;8${NUMBER}</oddHeader>`)],
    [
      'a header behind a colour of the theme',
      'xl/worksheets/sheet1.xml',
      sheet(`<oddHeader>&amp;R&amp;K01+000${NUMBER}</oddHeader>`),
    ],
    [
      'a header behind a size of two',
      'xl/worksheets/sheet1.xml',
      sheet(`<oddFooter>&amp;R&amp;12${NUMBER}</oddFooter>`),
    ],
    ['a footer', 'xl/worksheets/sheet1.xml', sheet(`<evenFooter>${NUMBER}</evenFooter>`)],
    ['a property', 'docProps/core.xml', `<cp:p><dc:title>${NUMBER}</dc:title></cp:p>`],
    [
      'an own property',
      'docProps/custom.xml',
      `<Properties><property><vt:lpwstr>${NUMBER}</vt:lpwstr></property></Properties>`,
    ],
    ['a property in financial digits of Chinese', 'docProps/app.xml', '<p>壹玖捌壹壹貳貳捌玖捌柒肆</p>'],
    ['a link with the other kind of quotes', 'xl/a.rels', `<Relationship Target="mailto:811228'-'9874"/>`],
    ['a formula', 'xl/worksheets/sheet1.xml', sheet('', '<f>IF(B1=198112289874,1,0)</f><v>1</v>')],
    ['a link', 'xl/worksheets/_rels/sheet1.xml.rels', `<Relationship Target="mailto:${NUMBER}@example.se"/>`],
    ['a text box', 'xl/drawings/drawing1.xml', '<a:p><a:r><a:t>811228</a:t></a:r><a:r><a:t>-9874</a:t></a:r></a:p>'],
    ['a pivot table’s store', 'xl/pivotCache/pivotCacheRecords1.xml', `<r><s v="${NUMBER}"/></r>`],
    ['a list to choose from', 'xl/worksheets/sheet1.xml', sheet(`<formula1>"${NUMBER},x"</formula1>`)],
    ['a value to filter by', 'xl/worksheets/sheet1.xml', sheet(`<filter val="${NUMBER}"/>`)],
    ['the comment of a name', 'xl/workbook.xml', `<definedName name="a" comment="${NUMBER}">A1</definedName>`],
    ['how a text is said', 'xl/sharedStrings.xml', `<sst><si><t>An 1</t><rPh><t>${NUMBER}</t></rPh></si></sst>`],
    ['how a cell is said', 'xl/worksheets/sheet1.xml', sheet('', `<is><t>1</t><rPh><t>${NUMBER}</t></rPh></is>`)],
    ['the form of a number', 'xl/styles.xml', `<numFmt numFmtId="164" formatCode="0;&quot;${NUMBER}&quot;"/>`],
    ['a comment in the XML', 'xl/worksheets/sheet1.xml', sheet(`<!-- <f>${NUMBER} -->`)],
    ['a comment among the cells', 'xl/worksheets/sheet1.xml', sheet('', `<v>1</v><!-- ${NUMBER} -->`)],
    ['a name in single quotes', 'xl/worksheets/sheet1.xml', sheet(`<sheetPr codeName='${NUMBER}'/>`)],
    ['a value that holds an angle bracket', 'xl/connections.xml', `<connection a="x>y" command="id='${NUMBER}'"/>`],
    ['letters written by number', 'xl/ctrlProps/c.xml', `<formControlPr note="${NUMBER.replace('8', '&#56;')}"/>`],
    ['digits of another script', 'xl/comments1.xml', '<text><t>٨١١٢٢٨-٩٨٧٤</t></text>'],
    ['a part with a mark of byte order', 'xl/comments1.xml', `\ufeff<text><t>${NUMBER}</t></text>`],
    ['a part in UTF-16', 'xl/comments1.xml', Buffer.from(`\ufeff<text><t>${NUMBER}</t></text>`, 'utf16le')],
    ['a part that no end of its name calls XML', 'xl/unknown', `<a>${NUMBER}</a>`],
    ['a part that ends too early', 'xl/comments1.xml', `<comments><comment ref="${NUMBER}`],
    ['the name of a part', `xl/${NUMBER}.xml`, '<a/>'],
    ['a formula that joins', 'xl/worksheets/sheet1.xml', sheet('', '<f>"1981"&amp;"1228"&amp;9874</f><v>1</v>')],
    [
      'a formula of functions',
      'xl/worksheets/sheet1.xml',
      sheet('', '<f>CONCATENATE(LEFT("19811228"),"-","9874")</f><v>1</v>'),
    ],
  ])('%s', (_, name, xml) => {
    expect(texts({ [name]: xml }).some(holdsNumber)).toBe(true);
  });

  it('is nothing of its cells, no reference, and nothing that programs draw by lot', () => {
    const plain = texts({
      'xl/worksheets/sheet1.xml': sheet('<mergeCells><mergeCell ref="A1:B2"/></mergeCells>', `<v>${NUMBER}</v>`),
      'xl/calcChain.xml': '<calcChain><c r="XFD811228" i="9874"/></calcChain>',
      'docProps/core.xml': '<a><dcterms:created>2026-03-01T12:30:00Z</dcterms:created></a>',
      'xl/workbook.xml': '<definedName name="_xlnm.Print_Area">Blad1!$A$1:$D$20000</definedName>',
      'xl/charts/chart1.xml': '<c:axId val="8112289874"/><c:crossAx val="8112289874"/>',
      'xl/theme/theme1.xml': '<a:latin typeface="Aptos" panose="02811228987402020204"/>',
    });
    expect(plain.filter(holdsNumber)).toEqual([]);
  });

  it('goes through a part once, whatever is wrong with it', () => {
    // by the square of the length these would take minutes
    const much = 200_000;
    for (const piece of ['<', '<comment>', '<a b="', '<!--', '<a ', '&', '<f>', ' t="e"', '>']) {
      const part = piece.repeat(much);
      expect(
        texts({ 'xl/comments1.xml': part, 'xl/worksheets/sheet1.xml': sheet(part, part) }).filter(holdsNumber),
      ).toEqual([]);
    }
  }, 20_000);
});

describe('a workbook', () => {
  const book = (more: Readonly<Record<string, string>>, text: string, comment = '') => {
    const rows = rawRows([
      ['kön', 'kod'],
      ['kvinna', text],
      ['man', '2'],
    ]);
    const whole = zip({ ...unzip(rawWorkbook([{ name: 'Data', rows }])), ...more });
    return Buffer.concat([whole.subarray(0, -2), Buffer.from([comment.length, 0]), Buffer.from(comment)]);
  };

  it('is not stopped by what a cell says too: that is judged with its column', async () => {
    const shared = { 'xl/sharedStrings.xml': `<sst><si><t>${NUMBER}</t></si></sst>` };
    const drop = { drop: ['kod'] };
    expect((await read({ 'a.xlsx': book(shared, NUMBER) }, drop)).rows).toHaveLength(2);
    await expect(read({ 'a.xlsx': book(shared, 'x') }, drop)).rejects.toMatchObject({ exit: 4 });
  });

  it('is stopped by the comment of its zip', async () => {
    await expect(read({ 'a.xlsx': book({}, 'x', NUMBER) })).rejects.toMatchObject({ exit: 4 });
  });

  it.each([
    ['an error that is none', `<c t="e"><v>${NUMBER}</v></c>`],
    ['a number that looks like a date', '<c s="1"><v>198112289874</v></c>'],
  ])('is stopped by %s', async (_, cell) => {
    await expect(read({ 'a.xlsx': book({}, cell) })).rejects.toMatchObject({ exit: 4 });
  });

  it('with a tag that has no end is refused, and not read from its beginning again and again', async () => {
    const name = 'xl/worksheets/sheet1.xml';
    const endless = { [name]: `<worksheet><sheetData><row a="${'x'.repeat(1_000_000)}"/></sheetData></worksheet>` };
    await expect(read({ 'a.xlsx': book(endless, 'x') })).rejects.toMatchObject({ exit: 3, code: 'damaged-workbook' });
  });
});
