import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { allWords } from '../../indicators/all-words.ts';
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
  const words = allWords(document);
  const { styles, formats, focus, area, template, answers, actions, browser, interactive } = drawing;
  if (focus !== null && !document.indicators.some(({ id }) => id === focus)) throw notCounted();
  const inserts = {
    ...(template === null ? {} : { template }),
    ...(answers === null ? {} : { answers }),
    ...(actions === null ? {} : { actions: testActions(document, actions) }),
    ...(focus === null || area === null ? {} : { focus, area }),
  };
  const nameOf = (what: string, ending: string) => `${what}${focus === null ? '' : `-${focus}`}.${ending}`;
  const files = new Map<string, string | Uint8Array>();
  if (formats.includes('html')) {
    for (const style of styles) {
      const page = await renderReport(document, words, {
        style,
        lang,
        interactive,
        ...inserts,
      });
      files.set(fileOfStyle(style, focus ?? undefined), page);
    }
  }
  if (formats.includes('csv')) {
    const { writeGapsCsv, writeReferencesCsv, writeResultsCsv } = await import('../../report/tables/data-files.ts');
    files.set('results.csv', writeResultsCsv(document)).set('gaps.csv', writeGapsCsv(document));
    const references = writeReferencesCsv(document);
    if (references !== null) files.set('references.csv', references);
    const { writeChangesCsv, writeFunnelsCsv } = await import('../../report/tables/series-files.ts');
    const [changes, funnels] = [writeChangesCsv(document), writeFunnelsCsv(document)];
    if (changes !== null) files.set('changes.csv', changes);
    if (funnels !== null) files.set('funnels.csv', funnels);
  }
  if (formats.includes('xlsx')) {
    const { writeWorkbook } = await import('../../report/tables/workbook.ts');
    files.set('tables.xlsx', await writeWorkbook(document, words, lang));
  }
  if (formats.includes('docx')) {
    const { renderMemoDocx } = await import('../../report/memo-docx/render-memo.ts');
    files.set(nameOf('memo', 'docx'), await renderMemoDocx(document, words, { lang, ...inserts }));
  }
  if (browser !== null) {
    // What is printed has no script.
    const drawn = interactive ? undefined : files.get(nameOf('report', 'html'));
    const page = drawn ?? (await renderReport(document, words, { style: 'sjuan', lang, ...inserts }));
    files.set(nameOf('report', 'pdf'), await print(String(page), browser, document.as_of));
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

const notCounted = () =>
  new CodedError(
    EXIT.usage,
    'focus-not-counted',
    {
      sv: 'Området i --focus är inte med i den här granskningen.',
      en: 'The area of --focus is not in this audit.',
    },
    { sv: 'Ta med det i --only, eller välj ett annat.', en: 'Include it in --only, or choose another one.' },
  );
