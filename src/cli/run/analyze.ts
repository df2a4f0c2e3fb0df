import { join, relative } from 'node:path';
import { type AuditRequest, type AuditRun, audit } from '../../audit.ts';
import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { CATALOGUE } from '../../indicators/catalogue.ts';
import type { Lang } from '../../text/text.ts';
import type { AnalyzeOptions } from '../commands/analyze.ts';
import { findMapping } from '../find-mapping.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { type Release, writeRelease } from '../output.ts';
import { showProgress } from '../progress.ts';
import { spanOf } from '../span.ts';
import { terminal } from '../terminal.ts';
import { version } from '../version.ts';
import { drawPages } from './draw-pages.ts';
import { tellDone } from './tell-done.ts';

/** Export → report.html, audit.json and provenance.json in one folder; says where, and what matters most. */
export async function runAnalyze(files: readonly string[], options: AnalyzeOptions): Promise<void> {
  const lang: Lang = options.lang ?? 'sv';
  const span = spanOf(options);
  const mapping = await findMapping(files, options);
  const progress = await showProgress(terminal, lang, options.quiet === true);
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  try {
    const run = await audit({
      ...request(files, options),
      ...span,
      mapping,
      signal: stop.signal,
      onProgress: progress.reading,
      onStep: (s) => progress.step(STEPS[s]),
    });
    progress.step(STEPS.draw);
    const release = await makeRelease(run, options, lang);
    if (stop.signal.aborted) throw interrupted();
    const out = options.out ?? join('reports', nameSpan(run));
    writeRelease(
      out,
      release,
      run.document.source.files.map((file) => file.name),
      options.force === true,
    );
    progress.end();
    tellDone({
      document: run.document,
      folder: relative('', out) || '.',
      release,
      lang,
      json: options.json === true,
      quiet: options.quiet === true,
      mapping: mapping?.path ?? null,
    });
    if (options.open === true && release.has('report.html')) await openInBrowser(join(out, 'report.html'));
  } finally {
    progress.end();
    process.off('SIGINT', interrupt);
  }
}

const STEPS = {
  count: { sv: 'Räknar', en: 'Counting' },
  compare: { sv: 'Jämför', en: 'Comparing' },
  draw: { sv: 'Ritar', en: 'Drawing' },
} as const;

function request(files: readonly string[], options: AnalyzeOptions): AuditRequest {
  const known = new Set(CATALOGUE.map((one) => one.id));
  const wrong = options.only?.find((id) => !known.has(id));
  if (wrong !== undefined) throw unknownIndicator(wrong);
  return {
    files,
    version: version(),
    drop: options.drop ?? [],
    per: options.per ?? null,
    by: options.by === undefined ? null : options.by.filter((field) => field !== 'none'),
    byPeriod: options.byPeriod === true,
    only: options.only ?? null,
    threshold: options.threshold ?? 5,
    internal: options.internal === true,
    stdin: process.stdin,
  };
}

async function makeRelease(run: AuditRun, options: AnalyzeOptions, lang: Lang): Promise<Release> {
  const formats = options.format ?? ['html', 'json'];
  const release = new Map<string, string>();
  if (formats.includes('html'))
    for (const [name, page] of await drawPages(run.document, options.style ?? ['sjuan'], lang)) release.set(name, page);
  if (formats.includes('json')) release.set('audit.json', `${JSON.stringify(run.document, null, 1)}\n`);
  const files = run.files.map(({ name, sha256, bytes, rows }) => ({ name, sha256, bytes, rows }));
  release.set(
    'provenance.json',
    `${JSON.stringify({ tool: { name: 'gender-audit', version: version() }, files }, null, 1)}\n`,
  );
  return release;
}

/** `2025`, `2025-Q3`, `2025-09` where the window is just that, else `2025-01-15--2025-09-30`. */
function nameSpan(run: AuditRun): string {
  const { from, to } = run.document.window;
  const [year, start] = [from.slice(0, 4), from.slice(5)];
  const months: Readonly<Record<string, string>> = {
    '01-01 12-31': year,
    '01-01 03-31': `${year}-Q1`,
    '04-01 06-30': `${year}-Q2`,
    '07-01 09-30': `${year}-Q3`,
    '10-01 12-31': `${year}-Q4`,
  };
  const whole = to.startsWith(year) ? months[`${start} ${to.slice(5)}`] : undefined;
  if (whole !== undefined) return whole;
  const month = from.slice(0, 7);
  const last = new Date(Date.UTC(Number(year), Number(from.slice(5, 7)), 0)).toISOString().slice(0, 10);
  return start.endsWith('-01') && to === last ? month : `${from}--${to}`;
}

const unknownIndicator = (id: string) =>
  new CodedError(
    EXIT.usage,
    'unknown-indicator',
    { sv: `Indikatorn ${id} finns inte.`, en: `There is no indicator ${id}.` },
    { sv: 'Se gender-audit indicators.', en: 'See gender-audit indicators.' },
  );

const interrupted = () =>
  new CodedError(
    EXIT.interrupted,
    'interrupted',
    { sv: 'Avbrutet.', en: 'Interrupted.' },
    { sv: 'Inget har skrivits.', en: 'Nothing was written.' },
  );
