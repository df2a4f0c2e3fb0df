import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { allWords } from '../../indicators/words/all-words.ts';
import type { AuditDocument } from '../../model/audit-document.ts';
import type { Protected } from '../../model/protected.ts';
import { fileOfStyle, renderReport } from '../../report/render-report.ts';
import { testActions } from '../../series/actions.ts';
import type { Lang } from '../../text/text.ts';
import type { Drawing } from '../drawing.ts';

/** Everything that is drawn from an audit, by file name: pages, tables, memo and PDF as asked for. */
export async function drawPages(
  document: Protected<AuditDocument>,
  drawing: Drawing,
  lang: Lang,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const words = allWords(document.own_indicators);
  const { styles, formats, focus, template, answers, actions, browser } = drawing;
  const inserts = {
    ...(template === null ? {} : { template }),
    ...(answers === null ? {} : { answers }),
    ...(actions === null ? {} : { actions: testActions(document, actions) }),
  };
  const files = new Map<string, string | Uint8Array>();
  if (formats.includes('html')) {
    for (const style of styles) {
      const page = await renderReport(document, words, {
        style,
        lang,
        ...inserts,
        ...(focus === null ? {} : { focus }),
      });
      files.set(fileOfStyle(style, focus ?? undefined), page);
    }
  }
  if (formats.includes('csv')) {
    const { writeGapsCsv, writeResultsCsv } = await import('../../report/tables/data-files.ts');
    files.set('results.csv', writeResultsCsv(document)).set('gaps.csv', writeGapsCsv(document));
  }
  if (formats.includes('xlsx')) {
    const { writeWorkbook } = await import('../../report/tables/workbook.ts');
    files.set('tables.xlsx', await writeWorkbook(document, words, lang));
  }
  if (formats.includes('docx')) {
    const { renderMemoDocx } = await import('../../report/memo-docx/render-memo.ts');
    files.set('memo.docx', await renderMemoDocx(document, words, { lang, ...inserts }));
  }
  if (browser !== null) {
    const page =
      files.get('report.html') ?? (await renderReport(document, words, { style: 'sjuan', lang, ...inserts }));
    files.set('report.pdf', await print(String(page), browser, document.as_of));
  }
  return files;
}

async function print(page: string, browser: string, date: string): Promise<Uint8Array> {
  const [{ printPdf }, { pdfTroubles }] = await Promise.all([
    import('../../report/pdf/print-pdf.ts'),
    import('../../report/pdf/pdf-troubles.ts'),
  ]);
  const printed = await printPdf(page, browser, { date });
  if ('bytes' in printed) return printed.bytes;
  const { what, advice } = pdfTroubles[printed.trouble];
  throw new CodedError(EXIT.failure, printed.trouble, what, advice);
}
