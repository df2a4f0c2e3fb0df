import writeExcelFile from 'write-excel-file/node';
import type { AuditDocument } from '../../model/audit-document.ts';
import type { IndicatorWords } from '../../model/indicator.ts';
import type { Protected } from '../../model/protected.ts';
import type { Lang } from '../../text/text.ts';
import { makeReader, type Reader } from '../reader.ts';
import { settleZip } from '../settle-zip.ts';
import { pageWords } from '../words/page.ts';
import { FUNNELS, PARTS, POOLED } from './divided-gaps.ts';
import { GAPS } from './gaps.ts';
import { CHANGES, CURVES } from './over-time.ts';
import { IMPORTANT, OVERVIEW } from './overview.ts';
import { LEDGER, REGISTERED, readMe } from './read-me.ts';
import { BREAKS, REFERENCES } from './references.ts';
import { answerTables } from './results.ts';
import { filterRange, layOutSheet, makeSheet, type Sheet } from './sheet.ts';

/** Every sheet of the workbook, in order. */
export function makeSheets(reader: Reader): readonly Sheet[] {
  const sheets = [
    ...makeSheet(IMPORTANT, reader),
    ...makeSheet(OVERVIEW, reader),
    ...answerTables(reader).flatMap((table) => makeSheet(table, reader)),
    ...makeSheet(GAPS, reader),
    ...makeSheet(PARTS, reader),
    ...makeSheet(POOLED, reader),
    ...makeSheet(FUNNELS, reader),
    ...makeSheet(CHANGES, reader),
    ...makeSheet(CURVES, reader),
    ...makeSheet(REFERENCES, reader),
    ...makeSheet(BREAKS, reader),
    ...makeSheet(LEDGER, reader),
    ...makeSheet(REGISTERED, reader),
  ];
  return [...makeSheet(readMe(sheets), reader), ...sheets];
}

/** What the writer lets us add to its files: its last overload takes the options of several sheets. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

/**
 * `tables.xlsx`: the same numbers as audit.json in typed cells, one sheet a section, signs explained on the first.
 * Nothing hidden, no formula, no comment, no defined name, no properties (so no author and no date); equal documents
 * give equal bytes. Throws only on bugs.
 */
export async function writeWorkbook(
  document: Protected<AuditDocument>,
  words: ReadonlyMap<string, IndicatorWords>,
  lang: Lang,
): Promise<Uint8Array> {
  const reader = makeReader(document, words, lang);
  const sheets = makeSheets(reader);
  const warning = document.disclosure.mode === 'internal' ? pageWords.internal[lang] : null;
  const laid = sheets.map((sheet) => layOutSheet(sheet, warning));
  const archive = await writeExcelFile(laid, { fontFamily: 'Calibri', fontSize: 11, features: [filters(sheets)] });
  return settleZip(await archive.toBuffer());
}

/**
 * All columns on the width of one paper, as many papers down as it takes, and below them the sheet's name and the page.
 * Order of the elements: ECMA-376 part 1, 18.3.1.99.
 */
function fitToPaper(xml: string): string {
  const footer = '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P (&amp;N)</oddFooter></headerFooter>';
  return xml
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(
      /<pageMargins[^>]*\/>/,
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    )
    .replace(/<pageSetup ([^>]*)\/>/, `<pageSetup $1 fitToHeight="0"/>${footer}`);
}

/** Filter buttons on the headings; the first sheet is read, not filtered. */
function filters(sheets: readonly Sheet[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            const paged = fitToPaper(xml);
            if (sheetIndex === 0 || sheet === undefined || sheet.rows.length === 0) return paged;
            // The element comes directly after the data (ECMA-376 part 1, 18.3.1.99).
            return paged.replace('</sheetData>', `</sheetData><autoFilter ref="${filterRange(sheet)}"/>`);
          },
        },
      },
    },
  };
}
