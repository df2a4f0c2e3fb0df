import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { audit } from '../../../src/audit.ts';
import type { AuditDocument } from '../../../src/model/audit-document.ts';
import type { Protected } from '../../../src/model/protected.ts';
import { REPORT_STYLES } from '../../../src/report/file-names.ts';
import { renderMemoDocx } from '../../../src/report/memo-docx/render-memo.ts';
import { renderReport } from '../../../src/report/render-report.tsx';
import { writeWorkbook } from '../../../src/report/tables/workbook.ts';
import { makeSample } from '../../../src/sample/sample.ts';
import { LANGUAGES, type Lang } from '../../../src/text/text.ts';
import { readZip } from '../styles/read-zip.ts';
import { catalogueWords } from '../tables/real-release.ts';
import {
  type DrawnTable,
  htmlTexts,
  readHtmlTables,
  readWordTables,
  sentenceTriples,
  tableTriples,
  wordTexts,
} from './page-triples.ts';
import type { Triple } from './printed-numbers.ts';
import { sheetTriples } from './sheet-triples.ts';

type Style = (typeof REPORT_STYLES)[number];

/** A file as it is read: its triples by where they stand, and its tables. */
export interface ReadFile {
  readonly file: string;
  readonly lang: Lang;
  readonly tables: readonly DrawnTable[];
  readonly texts: readonly string[];
  readonly triples: Readonly<Record<'tables' | 'sentences' | 'sheets', readonly Triple[]>>;
}

function readPage(file: string, page: string, lang: Lang): ReadFile {
  const [tables, texts] = [readHtmlTables(page), htmlTexts(page)];
  return {
    ...{ file, lang, tables, texts },
    triples: {
      tables: tableTriples(file, tables, lang),
      sentences: sentenceTriples(file, texts, lang),
      sheets: [],
    },
  };
}

/** Draws a release in both languages: the named styles (a handout for each indicator), Word and Excel. */
export async function drawAndRead(
  document: Protected<AuditDocument>,
  name: string,
  styles: readonly Style[] = REPORT_STYLES,
): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (const lang of LANGUAGES) {
    for (const style of styles.filter((each) => each !== 'handout'))
      read.push(readPage(`${name} ${style}`, renderReport(document, catalogueWords, { style, lang }), lang));
    if (styles.includes('handout'))
      for (const { id } of document.indicators)
        read.push(
          readPage(
            `${name} ${id}`,
            renderReport(document, catalogueWords, { style: 'handout', lang, focus: id }),
            lang,
          ),
        );
    const xml = readZip(await renderMemoDocx(document, catalogueWords, { lang })).get('word/document.xml')!.text;
    const [tables, texts] = [readWordTables(xml), wordTexts(xml)];
    const docx = `${name} docx`;
    read.push({
      ...{ file: docx, lang, tables, texts },
      triples: { tables: tableTriples(docx, tables, lang), sentences: sentenceTriples(docx, texts, lang), sheets: [] },
    });
    const sheets = sheetTriples(await writeWorkbook(document, catalogueWords, lang), lang);
    read.push({ file: `${name} xlsx`, lang, tables: [], texts: [], triples: { tables: [], sentences: [], sheets } });
  }
  return read;
}

/** A fixture of the project, audited as it stands. */
export async function auditFixture(path: string, internal = false): Promise<Protected<AuditDocument>> {
  const file = fileURLToPath(new URL(`../../../fixtures/${path}`, import.meta.url));
  return (await audit({ files: [file], version: '0.0.0', internal })).document;
}

/** A synthetic export of so many rows, as `gender-audit sample` writes it, audited. */
export async function auditSample(rows: number, seed: number, internal = false): Promise<Protected<AuditDocument>> {
  const file = join(mkdtempSync(join(tmpdir(), 'gender-audit-adds-')), 'sample.csv');
  writeFileSync(file, makeSample({ rows, seed }));
  return (await audit({ files: [file], version: '0.0.0', internal })).document;
}
