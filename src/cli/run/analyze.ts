import { join, relative } from 'node:path';
import { type AuditRequest, audit } from '../../audit.ts';
import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { CATALOGUE } from '../../indicators/catalogue.ts';
import { maskTold } from '../../ingest/identity/hide-numbers.ts';
import type { Lang } from '../../text/text.ts';
import { readBreakdowns } from '../breakdowns.ts';
import { type DrawingOptions, planDrawing } from '../drawing.ts';
import { findMapping } from '../find-mapping.ts';
import { breathe, interruptible } from '../interruptible.ts';
import { nameSpan } from '../name-span.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { tryPlace, writeRelease } from '../output.ts';
import { showProgress } from '../progress.ts';
import { spanOf } from '../span.ts';
import { terminal } from '../terminal.ts';
import { version } from '../version.ts';

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
  readonly drop?: readonly string[];
  readonly open?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** What draws is loaded while the engine counts. */
const loadDrawing = () => Promise.all([import('./make-release.ts'), import('./tell-done.ts')]);

/** Export → report.html, audit.json and provenance.json in one folder; says where, and what matters most. */
export async function runAnalyze(files: readonly string[], options: AnalyzeOptions): Promise<void> {
  const lang: Lang = options.lang ?? 'sv';
  const span = spanOf(options);
  const mapping = await findMapping(files, options);
  const own = Object.keys(mapping?.file.indicators ?? {});
  const drawing = await planDrawing(options, own);
  // the folder by default is named after the span, which the export tells
  tryPlace(options.out ?? 'reports', options.internal === true);
  const progress = await showProgress(terminal, lang, options.quiet === true);
  const page = await interruptible(async (signal) => {
    const run = await audit({
      ...request(files, options, own),
      ...span,
      mapping,
      beside: drawing.beside,
      signal,
      onProgress: progress.reading,
      onStep: (step) => {
        progress.step(STEPS[step]);
        void loadDrawing();
      },
    });
    progress.step(STEPS.draw);
    const [{ makeRelease }, { tellDone }] = await loadDrawing();
    const release = await makeRelease(run, drawing, lang);
    await breathe(signal);
    const folder = options.out ?? join('reports', nameSpan(run.document.window));
    const gone = writeRelease(release, {
      folder,
      origin: run.document.source.files.map((file) => file.name),
      force: options.force === true,
      secret: options.internal === true,
    });
    progress.end();
    tellDone({
      document: run.document,
      folder: relative('', folder) || '.',
      release,
      gone,
      lang,
      json: options.json === true,
      quiet: options.quiet === true,
      mapping: mapping?.path ?? null,
      unmetDrops: run.unmetDrops,
      stated: {
        from: (span.from ?? mapping?.file.window?.from ?? null) !== null,
        to: (span.to ?? mapping?.file.window?.to ?? null) !== null,
      },
      notices: run.notices,
    });
    const first = [...release.keys()].find((name) => name.endsWith('.html'));
    return first === undefined ? null : join(folder, first);
  }).finally(() => progress.end());
  if (options.open === true && page !== null) await openInBrowser(page);
}

const STEPS = {
  count: { sv: 'Räknar', en: 'Counting' },
  compare: { sv: 'Jämför', en: 'Comparing' },
  draw: { sv: 'Ritar', en: 'Drawing' },
} as const;

function request(files: readonly string[], options: AnalyzeOptions, own: readonly string[]): AuditRequest {
  const known = new Set([...CATALOGUE.map((one) => one.id), ...own]);
  const wrong = options.only?.find((id) => !known.has(id));
  if (wrong !== undefined) throw unknownIndicator(wrong);
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
    stdin: process.stdin,
  };
}

const unknownIndicator = (id: string) =>
  new CodedError(
    EXIT.usage,
    'unknown-indicator',
    { sv: `Indikatorn ${maskTold(id)} finns inte.`, en: `There is no indicator ${maskTold(id)}.` },
    { sv: 'Se gender-audit indicators.', en: 'See gender-audit indicators.' },
  );
