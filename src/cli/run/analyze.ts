import { once } from 'node:events';
import { dirname, join, relative } from 'node:path';
import { type AuditRequest, type AuditRun, audit } from '../../audit.ts';
import { codedError } from '../../errors/catalogue.ts';
import { CATALOGUE } from '../../indicators/catalogue.ts';
import { maskTold } from '../../ingest/identity/hide-numbers.ts';
import { findField } from '../../model/fields.ts';
import { CROSS, findRefinement, rootOf, SENSITIVE_FIELDS } from '../../model/groups.ts';
import type { Origin } from '../../model/provenance-file.ts';
import type { Lang } from '../../text/text.ts';
import { type Drawing, type DrawingOptions, planDrawing } from '../drawing.ts';
import { version } from '../help.ts';
import { LEDGER, noticeNeighbour, noticeReplaced, readHistory } from '../history.ts';
import { breathe, interruptible } from '../interruptible.ts';
import { findMapping } from '../mapping.ts';
import {
  AUDIT,
  holdsOther,
  PROVENANCE,
  type Release,
  tryPlace,
  writeJson,
  writeProvenance,
  writeRelease,
} from '../output.ts';
import { nameSpan, spanOf } from '../span.ts';
import { showProgress, terminal } from '../terminal.ts';

/** Options of `analyze`; also the keys of gender-audit.config.yaml. */
export interface AnalyzeOptions extends DrawingOptions {
  readonly map?: string;
  readonly preset?: string;
  readonly out?: string;
  readonly from?: string;
  readonly to?: string;
  readonly period?: string;
  readonly asOf?: string;
  readonly per?: 'month' | 'quarter' | 'year' | 'none';
  readonly by?: readonly string[];
  readonly byPeriod?: boolean;
  readonly only?: readonly string[];
  readonly lang?: Lang;
  readonly threshold: number;
  readonly internal?: boolean;
  readonly history?: readonly string[];
  readonly revise?: boolean;
  readonly scope?: string;
  readonly drop?: readonly string[];
  readonly open?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** The renderers are loaded while the engine counts. */
const loadDrawing = () => Promise.all([import('./report.ts'), import('./tell-done.ts')]);

/** Export → report.html, audit.json, ledger.json and provenance.json in one folder; says where, and what matters most. */
export async function runAnalyze(files: readonly string[], options: AnalyzeOptions): Promise<void> {
  const lang: Lang = options.lang ?? 'sv';
  const span = spanOf(options);
  const mapping = await findMapping(files, options);
  const own = Object.keys(mapping?.file.indicators ?? {});
  const drawing = await planDrawing(options, own);
  const asked = { ...request(files, options, own), history: readHistory(options.history ?? [], homeOf(options)) };
  const toOutput = options.out === '-';
  if (toOutput && options.format !== undefined) throw codedError('out-and-format');
  // the folder by default is named after the span, which the export tells
  if (!toOutput) tryPlace(options.out ?? 'reports', options.internal === true);
  const progress = await showProgress(terminal, lang);
  const began = performance.now();
  const page = await interruptible(async (signal) => {
    const run = await audit({
      ...asked,
      ...span,
      mapping,
      beside: drawing.beside,
      signal,
      onProgress: progress.reading,
      onStep: (step, rows) => {
        progress.step(step, step === 'count' ? { rows } : {});
        if (!toOutput) void loadDrawing();
      },
    });
    if (toOutput) {
      progress.end();
      logDone(run, began, []);
      await writeOut(writeJson(run.document));
      return null;
    }
    progress.step('draw');
    const [{ drawPages }, { tellDone }] = await loadDrawing();
    const origin = originOf(run);
    const release = completeRelease(await drawPages(run.document, drawing, lang), run, drawing, origin);
    await breathe(signal);
    progress.step('write');
    const folder = options.out ?? join('reports', nameSpan(run.document.window));
    const replaces = options.history === undefined && run.ledger !== null && holdsOther(folder, release);
    const gone = writeRelease(release, {
      folder,
      origin,
      force: options.force === true,
      secret: options.internal === true,
    });
    progress.end();
    // in folders by default the reports lie beside each other
    const looked = options.history !== undefined || options.out !== undefined || run.ledger === null;
    const beside = looked ? null : noticeNeighbour(folder, run.ledger.span);
    const notices = [
      ...run.notices,
      ...(beside === null ? [] : [beside]),
      ...(replaces ? [noticeReplaced(relative('', folder) || '.')] : []),
    ];
    logDone({ ...run, notices }, began, [...release.keys()]);
    tellDone({
      document: run.document,
      folder: relative('', folder) || '.',
      release,
      gone,
      lang,
      json: options.json === true,
      mapping: mapping?.path ?? null,
      unmetDrops: run.unmetDrops,
      stated: {
        from: (span.from ?? mapping?.file.window?.from ?? null) !== null,
        to: (span.to ?? mapping?.file.window?.to ?? null) !== null,
      },
      notices,
    });
    const first = [...release.keys()].find((name) => name.endsWith('.html'));
    return first === undefined ? null : join(folder, first);
  }).finally(() => progress.end());
  if (options.open === true && page !== null) await openInBrowser(page);
}

/** The folder that the new release lies in, beside those before it. */
const homeOf = ({ out }: AnalyzeOptions): string => (out === undefined ? 'reports' : dirname(out));

/** The last lines of the log: a warning each for what is to be known, and how it went. */
function logDone({ document, notices, unmetDrops }: AuditRun, began: number, files: readonly string[]): void {
  const codes = [...notices.map(({ code }) => code), ...(unmetDrops.length > 0 ? ['unmet-drops'] : [])];
  for (const code of codes) terminal.log({ event: 'warning', code });
  const { read, used } = document.rows;
  const seconds = Math.round(performance.now() - began) / 1000;
  terminal.log({ event: 'done', seconds, rows_read: read, rows_used: used, warnings: codes.length, files });
}

/** Waits until everything is handed over: the run ends after it. */
async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function originOf({ document, files }: AuditRun): Origin {
  const { from, to } = document.window;
  return {
    from,
    to,
    scope: document.scope ?? null,
    files: files.map(({ name, sha256, bytes, rows }) => ({ name, sha256, bytes, rows })),
  };
}

/** Every file of a release, whole and in memory: pages, the audit where it is asked for, the ledger, its provenance. */
function completeRelease(pages: Release, run: AuditRun, { formats }: Drawing, origin: Origin): Release {
  const release = new Map(pages);
  const text = writeJson(run.document);
  if (formats.includes('json')) release.set(AUDIT, text);
  if (run.ledger !== null) release.set(LEDGER, writeJson(run.ledger));
  return release.set(PROVENANCE, writeProvenance(version(), origin, text));
}

/** Opens a file with the reader's own browser; a machine without one is no error. */
async function openInBrowser(path: string): Promise<void> {
  const { default: open } = await import('open');
  await open(path).catch(() => undefined);
}

function request(files: readonly string[], options: AnalyzeOptions, own: readonly string[]): AuditRequest {
  const known = new Set([...CATALOGUE.map(({ id }) => id), ...own]);
  const wrong = options.only?.find((id) => !known.has(id));
  if (wrong !== undefined) throw codedError('unknown-indicator.only', { id: maskTold(wrong) });
  return {
    files,
    version: version(),
    drop: options.drop ?? [],
    per: options.per ?? null,
    by: readBreakdowns(options.by),
    byPeriod: options.byPeriod === true,
    only: options.only ?? null,
    threshold: options.threshold ?? 5,
    internal: options.internal === true,
    revise: options.revise === true,
    scope: options.scope ?? null,
    stdin: process.stdin,
  };
}

/**
 * `--by`: fields, ready-made groups, and crossings of two fields (`born_abroad*household_type`). Without it null.
 * @throws CodedError 2 for what is no field, and for a field that stands twice: beside its own crossing a hidden group
 *   follows by subtraction; and for what people have told of violence
 */
export function readBreakdowns(list: readonly string[] | undefined): readonly string[] | null {
  if (list === undefined) return null;
  const asked = list.filter((entry) => entry !== 'none').map((entry) => entry.split(/[*×]/).map((part) => part.trim()));
  for (const fields of asked) {
    if (fields.length > 2) throw codedError('by');
    const wrong = fields.find((field) => !isField(field) && !(fields.length === 1 && findRefinement(field)));
    if (wrong !== undefined) throw codedError('unknown-field.by', { field: quote(wrong) });
    if (fields.some((field) => SENSITIVE_FIELDS.includes(field))) throw codedError('by-sensitive');
  }
  const crossed = asked.filter((fields) => fields.length > 1);
  const twice = crossed
    .flat()
    .find((field) => asked.flat().filter((name) => rootOf(name) === rootOf(field)).length > 1);
  if (twice !== undefined) throw codedError('by-twice', { field: quote(twice) });
  return asked.map((fields) => fields.join(CROSS));
}

const isField = (name: string): boolean => name === 'age_group' || findField(name) !== undefined;

/** Only what looks like a field is repeated. */
const quote = (name: string): string => (/^\p{L}[\p{L}0-9_]{0,39}$/u.test(name) ? maskTold(name) : '?');
