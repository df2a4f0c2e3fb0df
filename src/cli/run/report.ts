import { dirname, join } from 'node:path';
import { readRelease } from '../../disclosure/protect.ts';
import { codedError } from '../../errors/catalogue.ts';
import { allWords } from '../../indicators/own-indicator.ts';
import type { AuditDocument } from '../../model/audit-document.ts';
import type { Protected } from '../../model/protected.ts';
import { addReferences } from '../../model/references.ts';
import { writeFormats } from '../../report/formats.ts';
import { testActions } from '../../series/actions.ts';
import type { Lang } from '../../text/text.ts';
import { type Drawing, type DrawingOptions, planDrawing } from '../drawing.ts';
import { writeRelease } from '../output.ts';
import { auditPathOf, readAudit } from '../read-audit.ts';
import { terminal } from '../terminal.ts';

export interface ReportOptions extends DrawingOptions {
  readonly out?: string;
  readonly lang?: Lang;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Draws the pages of an audit again; the same audit gives the same bytes as the first time. */
export async function runReport(path: string, options: ReportOptions): Promise<void> {
  const audit = readAudit(path);
  const drawing = await planDrawing(
    options,
    audit.own_indicators.map(({ id }) => id),
  );
  const document = readRelease(drawing.beside === null ? audit : addReferences(audit, drawing.beside));
  const folder = options.out ?? dirname(auditPathOf(path));
  const pages = await drawPages(document, drawing, options.lang ?? 'sv');
  const { window, source, scope = null } = document;
  const origin = { from: window.from, to: window.to, scope, files: source.files.map(({ name }) => ({ name })) };
  const secret = document.disclosure.mode === 'internal';
  writeRelease(pages, { folder, origin, force: options.force === true, secret });
  const files = [...pages.keys()].map((name) => join(folder, name));
  if (options.json === true) terminal.data({ files });
  else for (const file of files) terminal.result(file);
}

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
