import { dirname, join } from 'node:path';
import { readRelease } from '../../disclosure/protect.ts';
import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { addReferences } from '../../model/add-references.ts';
import { auditSchema } from '../../model/audit-document.ts';
import type { Lang } from '../../text/text.ts';
import { type DrawingOptions, planDrawing } from '../drawing.ts';
import { writeRelease } from '../output.ts';
import { readBounded } from '../read-settings.ts';
import { terminal } from '../terminal.ts';
import { drawPages } from './draw-pages.ts';

export interface ReportOptions extends DrawingOptions {
  readonly out?: string;
  readonly lang?: Lang;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** Draws the pages of an audit again; the same audit gives the same bytes as the first time. */
export async function runReport(path: string, options: ReportOptions): Promise<void> {
  const audit = readAudit(path);
  const drawing = await planDrawing(
    options,
    audit.own_indicators.map(({ id }) => id),
  );
  const document = readRelease(drawing.beside === null ? audit : addReferences(audit, drawing.beside));
  const folder = options.out ?? dirname(path);
  const pages = await drawPages(document, drawing, options.lang ?? 'sv');
  const origin = document.source.files.map((file) => file.name);
  const secret = document.disclosure.mode === 'internal';
  writeRelease(pages, { folder, origin, force: options.force === true, secret });
  if (options.quiet !== true) for (const name of pages.keys()) terminal.result(join(folder, name));
}

/** Bytes of an audit: the largest that tests make are a twentieth. */
const MOST_OF_AUDIT = 2 ** 27;

function readAudit(path: string) {
  const text = Buffer.from(readBounded(path, noAudit, MOST_OF_AUDIT)).toString('utf8');
  try {
    return auditSchema.parse(JSON.parse(text));
  } catch {
    throw notAudit();
  }
}

const noAudit = () =>
  new CodedError(
    EXIT.nothingToRead,
    'no-audit',
    { sv: 'Filen finns inte eller går inte att läsa.', en: 'The file does not exist or cannot be read.' },
    {
      sv: 'Ange en audit.json som gender-audit analyze har skrivit.',
      en: 'Name an audit.json that gender-audit analyze has written.',
    },
  );

const notAudit = () =>
  new CodedError(
    EXIT.usage,
    'not-audit',
    {
      sv: 'Filen är inte en audit.json i den form som den här versionen läser.',
      en: 'The file is not an audit.json of the form that this version reads.',
    },
    {
      sv: 'Kör gender-audit analyze igen, eller se gender-audit schema audit.',
      en: 'Run gender-audit analyze again, or see gender-audit schema audit.',
    },
  );
