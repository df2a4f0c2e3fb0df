import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readRelease } from '../../disclosure/protect.ts';
import { writeLedger } from '../../disclosure/releases/write-ledger.ts';
import { codedError } from '../../errors/catalogue.ts';
import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { CATALOGUE } from '../../indicators/catalogue.ts';
import { maskTold } from '../../ingest/identity/hide-numbers.ts';
import { type AuditDocument, auditSchema } from '../../model/audit-document.ts';
import { ledgerSchema } from '../../model/ledger-file.ts';
import type { Protected } from '../../model/protected.ts';
import { addReferences } from '../../model/references.ts';
import { isNamed, REPORT_STYLES, stemOfStyle } from '../../report/file-names.ts';
import { FORMAT_NAMES, type FormatName } from '../../report/formats.ts';
import { LANGUAGES, type Lang } from '../../text/text.ts';
import { type ReleaseFolder, verifyReleases } from '../../verify/verify-release.ts';
import { type DrawingOptions, planDrawing } from '../drawing.ts';
import { exitAs } from '../failure.ts';
import { LEDGER } from '../history.ts';
import { AUDIT, PROVENANCE, writeJson } from '../output.ts';
import { readBounded } from '../settings.ts';
import { terminal } from '../terminal.ts';
import { drawPages } from './report.ts';
import { listVerification, tellVerification } from './tell-verification.ts';

export interface VerifyOptions extends Pick<DrawingOptions, 'answers' | 'actions' | 'template' | 'reference'> {
  readonly lang?: Lang;
  readonly json?: boolean;
}

/** Stays at home: it describes the export. */
/** Bytes of one file of a release: the largest that tests make are a twentieth. */
const MOST_OF_FILE = 2 ** 27;

/** Attacks finished releases of one municipality, with nothing but what a reader has. Exit code 6 where something hidden can be worked out. */
export async function runVerify(folders: readonly string[], options: VerifyOptions): Promise<void> {
  const lang = options.lang ?? 'sv';
  const releases = folders.map((folder) => readFolder(folder, options));
  const found = await verifyReleases(releases);
  const documents = releases.map(({ document }) => document);
  if (options.json === true) terminal.data(listVerification(found, documents, lang), 1);
  else tellVerification(found, documents, lang);
  if (found.discloses) exitAs(EXIT.wouldDisclose);
}

function readFolder(folder: string, options: VerifyOptions): ReleaseFolder {
  const told = maskTold(basename(folder));
  const missing = () => codedError('no-release', { folder: told });
  const names = list(folder, missing);
  const text = Buffer.from(readBounded(join(folder, AUDIT), missing, MOST_OF_FILE)).toString('utf8');
  const document = parse(text, join(told, AUDIT));
  if (document.disclosure.mode === 'internal') throw codedError('working-material', { folder: told });
  const others = names.filter((name) => name !== AUDIT && name !== PROVENANCE);
  const read = (name: string) => readBounded(join(folder, name), missing, MOST_OF_FILE);
  return {
    name: folder,
    document,
    files: new Map(others.map((name) => [name, read(name)])),
    redraw: (name, bytes) => redraw(name, bytes, document, options),
  };
}

function list(folder: string, missing: () => CodedError): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).toSorted();
  } catch {
    throw missing();
  }
}

function parse(text: string, path: string): AuditDocument {
  try {
    return auditSchema.parse(JSON.parse(text));
  } catch {
    throw codedError('not-audit', { path });
  }
}

/** What the program draws from the audit under a file's name, in each language that it can be in. None for a file that is none of ours. */
async function redraw(
  name: string,
  bytes: Uint8Array,
  document: AuditDocument,
  options: VerifyOptions,
): Promise<readonly Uint8Array[]> {
  const release = seal(document);
  if (name === LEDGER) return release === null ? [] : rewriteLedger(bytes, release);
  const plan = planOf(name, bytes, document);
  if (plan === null || release === null) return [];
  const { answers, actions, template, reference } = options;
  const given = { answers, actions, template, reference };
  const inserts = Object.fromEntries(Object.entries(given).filter(([, file]) => file !== undefined));
  const own = document.own_indicators.map(({ id }) => id);
  const drawing = await planDrawing({ ...inserts, ...plan.drawing }, own);
  const drawn = drawing.beside === null ? release : seal(addReferences(document, drawing.beside));
  const pages: Uint8Array[] = [];
  for (const lang of plan.languages) {
    const page = (await drawPages(drawn!, drawing, lang)).get(name);
    if (page !== undefined) pages.push(Buffer.from(page));
  }
  return pages;
}

/** The ledger of the audit, with the fingerprints of definitions that stand in the file: the audit does not hold them. */
function rewriteLedger(bytes: Uint8Array, release: Protected<AuditDocument>): readonly Uint8Array[] {
  const given = ledgerSchema.safeParse(parseJson(Buffer.from(bytes).toString('utf8')));
  if (!given.success) return [];
  const { revised, tables } = given.data;
  const own = writeLedger(release, CATALOGUE, { revised });
  const marked = own.tables.map((table, at) => ({ ...table, definition: tables[at]?.definition ?? table.definition }));
  return [Buffer.from(writeJson({ ...own, tables: marked }))];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Null for an audit that breaks its own word: verify says where, and draws nothing from it. */
function seal(document: AuditDocument): Protected<AuditDocument> | null {
  try {
    return readRelease(document);
  } catch (error) {
    if (error instanceof CodedError) return null;
    throw error;
  }
}

interface Plan {
  readonly drawing: Pick<DrawingOptions, 'style' | 'format' | 'focus' | 'interactive'>;
  readonly languages: readonly Lang[];
}

/** Which style and format a file is, by its name; a page says its language itself. */
function planOf(name: string, bytes: Uint8Array, { indicators }: AuditDocument): Plan | null {
  const dot = name.lastIndexOf('.');
  const ending = name.slice(dot + 1);
  const format = FORMAT_NAMES.find((one) => one === ending);
  if (format === undefined || format === 'json' || format === 'pdf') return null;
  const focus = indicators.map(({ id }) => id).find((id) => name.slice(0, dot).endsWith(`-${id}`));
  const about = focus === undefined ? {} : { focus };
  if (format !== 'html') return { drawing: { ...about, format: [format] }, languages: LANGUAGES };
  const style = REPORT_STYLES.find((one) => isNamed(name, stemOfStyle(one), 'html', true));
  if (style === undefined || (style === 'handout' && focus === undefined)) return null;
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const said = LANGUAGES.find((lang) => head.includes(`<html lang="${lang}"`));
  const drawing = { ...about, style: [style], format: ['html'] satisfies readonly FormatName[] };
  const interactive = Buffer.from(bytes).includes('<script');
  return { drawing: { ...drawing, interactive }, languages: said ? [said] : LANGUAGES };
}
