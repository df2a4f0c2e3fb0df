import type { Readable } from 'node:stream';
import type { Findings } from './compare/findings.ts';
import { protect, sealDocument, withoutNames } from './disclosure/protect.ts';
import { type AskedRelease, standBeside } from './disclosure/releases/stand-beside.ts';
import { protectAccounts } from './disclosure/seal/accounts.ts';
import { protectBalances } from './disclosure/seal/balances.ts';
import { protectRemark } from './disclosure/seal/rows.ts';
import { type CountedExport, countExport, defaultBreakdowns } from './engine/count.ts';
import { type CaseDatabase, openDatabase } from './engine/database.ts';
import { checkOwnIndicators } from './engine/own-indicator.ts';
import { judgeRecords } from './engine/records/judge-records.ts';
import { settleRecords } from './engine/records/settle-records.ts';
import { describeShape } from './engine/shape.ts';
import { settleWindow } from './engine/window.ts';
import type { Notice } from './errors/coded-error.ts';
import { CATALOGUE, withoutMargins } from './indicators/catalogue.ts';
import { makeOwnIndicator } from './indicators/own-indicator.ts';
import type { Mapping } from './ingest/mapping/read-mapping.ts';
import { readExport } from './ingest/read-export.ts';
import { type AuditDocument, type ResultRow, SCHEMA_ID } from './model/audit-document.ts';
import { describeFigures, ownLabels } from './model/document-names.ts';
import type { Indicator } from './model/indicator.ts';
import type { Ledger } from './model/ledger-file.ts';
import { defineOwn } from './model/mapping-file.ts';
import type { Protected } from './model/protected.ts';
import type { ReadExport, Remark, SourceFile } from './model/records.ts';
import { type GivenReferences, referencesFor } from './model/references.ts';
import type { ProtectedRelease } from './model/release.ts';
import { COMPARED } from './model/sex.ts';
import { writeSide } from './model/sides.ts';

/** What one run of the corridor needs. Dates are ISO days; null leaves the choice to the export. */
export interface AuditRequest extends AskedRelease {
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
  readonly mapping?: Mapping | null;
  readonly drop?: readonly string[];
  readonly from?: string | null;
  readonly to?: string | null;
  /** Fields to divide by; null: the defaults that the export has; []: none. */
  readonly by?: readonly string[] | null;
  readonly byPeriod?: boolean;
  readonly only?: readonly string[] | null;
  readonly threshold?: number;
  readonly internal?: boolean;
  /** Figures of others and breaks in definition, beside those that everyone has. */
  readonly beside?: GivenReferences | null;
  readonly version: string;
  readonly stdin?: Readable;
  readonly onProgress?: (done: number, total: number) => void;
  /** A step begins. `rows`: how many were read. */
  readonly onStep?: (step: 'count' | 'protect' | 'compare', rows: number) => void;
  readonly signal?: AbortSignal;
}

/** What comes out: the protected document, and what stays at home. */
export interface AuditRun {
  readonly document: Protected<AuditDocument>;
  /** What later releases have to keep to; null for an internal audit. */
  readonly ledger: Ledger | null;
  readonly files: readonly SourceFile[];
  /** Headings of `drop` that no file has. */
  readonly unmetDrops: readonly string[];
  /** What else there is to know of the reading, and stops nothing. */
  readonly notices: readonly Notice[];
}

/**
 * The corridor: export → records → counted tables → protected tables → findings → audit document. Cases live in the
 * engine's memory while it runs and nowhere else.
 * @throws CodedError with the exit code of README, "Exit codes"
 */
export async function audit(request: AuditRequest): Promise<AuditRun> {
  const options = { threshold: request.threshold ?? 5, internal: request.internal ?? false };
  const database = await openDatabase();
  const stop = () => database.interrupt();
  request.signal?.addEventListener('abort', stop);
  try {
    const mapping = request.mapping ?? null;
    const stated = {
      from: request.from ?? mapping?.file.window?.from ?? null,
      to: request.to ?? mapping?.file.window?.to ?? null,
    };
    const records = await readExport({ ...readingOf(request), window: stated }, database);
    const read = await settleRecords(database, records);
    const indicators = await chooseIndicators(request, database, read);
    const begin = (step: 'count' | 'protect' | 'compare') => request.onStep?.(step, read.ledger.read);
    begin('count');
    const comparing = import('./compare/compare.ts'); // loads while the engine counts
    const selectedBy = mapping?.file.window?.selected_by ?? null;
    const settled = await settleWindow(database, read, { ...stated, selectedBy });
    const { asOf, notices, remarks: ofDates, ...window } = settled;
    const standing = standBeside(request, window, options);
    const { periods } = standing;
    const remarks = [...ofDates, ...(await judgeRecords(database, read, window)), ...standing.remarks];
    const breakdowns = request.revise ? [] : (request.by ?? defaultBreakdowns(read));
    const counted = await countExport(database, read, {
      window,
      periods,
      breakdowns,
      byPeriod: request.byPeriod ?? false,
      indicators,
    });
    begin('protect');
    const release = withoutNames(protect(counted.release, indicators, standing.optionsFor(indicators)));
    begin('compare');
    const { compare } = await comparing;
    const findings = compare(release, indicators);
    const document = assemble({ request, read, asOf, remarks, counted, release, findings, indicators, options });
    const sealed = sealDocument(document, release);
    const ledger = standing.enter(sealed, indicators);
    const { files, unmetDrops } = records;
    return { document: sealed, ledger, files, unmetDrops, notices: [...records.notices, ...notices] };
  } finally {
    request.signal?.removeEventListener('abort', stop);
    database.close();
  }
}

/** The catalogue and, after it, the mapping's own indicators; of them those asked for. */
async function chooseIndicators(
  { only, byPeriod, by, mapping }: AuditRequest,
  database: CaseDatabase,
  read: ReadExport,
): Promise<readonly Indicator[]> {
  const specs = mapping?.file.indicators ?? {};
  const ids = CATALOGUE.map(({ id }) => id);
  const checked = mapping && (await checkOwnIndicators(database, describeShape(read).texts, specs, mapping, ids));
  const own = [...(checked ?? [])].map(([id, conditions]) =>
    makeOwnIndicator(id, specs[id]!, conditions, byPeriod !== true),
  );
  const asked = [...CATALOGUE, ...own].filter(({ id }) => only?.includes(id) ?? true);
  return withoutMargins(asked, by ?? []);
}

function readingOf({ files, mapping, drop, stdin, onProgress, signal }: AuditRequest) {
  return {
    files,
    mapping: mapping?.file ?? null,
    claims: mapping?.claims ?? [],
    drop: drop ?? [],
    ...(stdin === undefined ? {} : { stdin }),
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  };
}

interface Parts {
  readonly request: AuditRequest;
  readonly read: ReadExport;
  readonly asOf: string;
  readonly remarks: readonly Remark[];
  readonly counted: CountedExport;
  readonly release: Protected<ProtectedRelease>;
  readonly findings: Findings;
  readonly indicators: readonly Indicator[];
  readonly options: { readonly threshold: number; readonly internal: boolean };
}

/** The audit document, whole but not yet sealed. */
function assemble({
  request,
  read,
  asOf,
  remarks,
  counted,
  release,
  findings,
  indicators,
  options,
}: Parts): AuditDocument {
  const { from, to, selectedBy, inferred } = release.window;
  const described: AuditDocument['indicators'] = indicators.map(({ id, dimension, unit, kind }) => {
    const skipped = counted.skipped.find((skip) => skip.indicator === id && skip.stat === null);
    return {
      ...{ id, dimension, unit, kind },
      status: skipped ? 'not_computed' : 'computed',
      reason: skipped?.reason ?? null,
      fields: [...(skipped?.fields ?? [])],
    };
  });
  const results = inOrder([...findings.results, ...counted.skipped.flatMap(notCounted)], indicators);
  const told = [...read.remarks, ...remarks, ...counted.remarks].map((remark) => protectRemark(remark, options));
  return {
    schema: SCHEMA_ID,
    tool: { name: 'gender-audit', version: request.version },
    as_of: asOf,
    ...(request.scope != null && { scope: request.scope }),
    window: { from, to, selected_by: selectedBy, inferred },
    source: {
      files: read.files.map(({ name, rows, dialect: { kind, encoding, delimiter, decimal, headerRow } }) => ({
        name,
        rows,
        dialect: { kind, encoding, delimiter, decimal, header_row: headerRow },
      })),
      map_sha256: read.mapSha256,
    },
    disclosure: { mode: release.mode, threshold: release.threshold, hidden: release.hidden },
    ...protectAccounts(read.ledger, counted.filled, results, options),
    periods: release.periods.map(({ id, from, to, complete }) => ({ id, from, to, complete })),
    indicators: described,
    own_indicators: Object.entries(request.mapping?.file.indicators ?? {}).flatMap(([id, spec]) =>
      indicators.some((indicator) => indicator.id === id) ? [defineOwn(id, spec)] : [],
    ),
    figures: describeFigures(indicators, [...results, ...findings.gaps]),
    results,
    gaps: [...findings.gaps],
    curves: [...findings.curves],
    selected: [...findings.selected],
    decompositions: [...findings.decompositions],
    pooled: [...findings.pooled],
    balances: protectBalances(counted.balances, release, indicators, options),
    changes: [...findings.changes],
    funnels: [...findings.funnels],
    remarks: told,
    labels: ownLabels(release),
    ...referencesFor({ window: release.window, indicators: described, remarks: told }, request.beside ?? null),
  };
}

/** One figure of an indicator that could not be counted: a line without numbers that says why. */
function notCounted({ indicator, stat, reason }: CountedExport['skipped'][number]): ResultRow[] {
  if (stat === null) return [];
  const nothing = { n: null, count: null, missing: null, value: null, low: null, high: null, phi: null };
  return COMPARED.map((sex) => ({
    indicator,
    period: 'all',
    by: null,
    level: null,
    sex,
    stat,
    ...nothing,
    status: 'not_computable',
    reason,
  }));
}

/** In the order of the indicators. A couple has no sex: the side stands in the name of its figure. */
function inOrder(rows: readonly ResultRow[], indicators: readonly Indicator[]): ResultRow[] {
  const couples = new Set(indicators.filter(({ unit }) => unit === 'couple').map(({ id }) => id));
  const place = new Map(indicators.map(({ id }, at) => [id, at]));
  return rows
    .map((row) => (couples.has(row.indicator) ? writeSide(row) : row))
    .toSorted((a, b) => place.get(a.indicator)! - place.get(b.indicator)!);
}
