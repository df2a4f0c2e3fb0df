import { codedError } from '../../errors/catalogue.ts';
import { allWords } from '../../indicators/all-words.ts';
import type { AuditDocument } from '../../model/audit-document.ts';
import type { Protected } from '../../model/protected.ts';
import { writeFormats } from '../../report/formats.ts';
import { testActions } from '../../series/actions.ts';
import type { Lang } from '../../text/text.ts';
import type { Drawing } from '../drawing.ts';

/** Everything that is drawn from an audit, by file name: pages, tables, memo and PDF as asked for. */
export async function drawPages(
  document: Protected<AuditDocument>,
  drawing: Drawing,
  lang: Lang,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { styles, formats, focus, area, template, answers, actions, browser, interactive } = drawing;
  if (focus !== null && !document.indicators.some(({ id }) => id === focus)) throw notCounted();
  const inserts = {
    ...(template === null ? {} : { template }),
    ...(answers === null ? {} : { answers }),
    ...(actions === null ? {} : { actions: testActions(document, actions) }),
    ...(focus === null || area === null ? {} : { focus, area }),
  };
  return writeFormats(formats, {
    document,
    words: allWords(document),
    lang,
    styles,
    interactive,
    inserts,
    print: (page) => print(page, browser!, document.as_of), // planDrawing finds one, or throws, where a format needs it
  });
}

async function print(page: string, browser: string, date: string): Promise<Uint8Array> {
  const { printPdf } = await import('../../report/pdf/print-pdf.ts');
  const printed = await printPdf(page, browser, { date });
  if ('bytes' in printed) return printed.bytes;
  throw codedError(printed.trouble);
}

const notCounted = () => codedError('focus-not-counted');
