import type { AuditDocument, GapRow, ResultRow } from '../../model/audit-document.ts';
import type { Protected } from '../../model/protected.ts';
import { signs } from '../words/figure-names.ts';
import { type CsvColumn, type CsvField, writeCsvRows } from './csv.ts';

/** Of a hidden row nothing is looked at but what names it. */
const unlessHidden =
  <R extends { readonly status: string }>(read: (row: R) => CsvField) =>
  (row: R): CsvField =>
    row.status === 'suppressed' ? null : read(row);

/** Hidden, zero and missing told apart, for a reader who sees an empty field or a nought. */
function signOf({ status, value }: Pick<ResultRow, 'status' | 'value'>, count: number | null): string {
  if (status === 'suppressed') return signs.hidden.sign;
  if (value === 0) return '0';
  return value === null && count === null ? signs.missing.sign : '';
}

const RESULTS: readonly CsvColumn<ResultRow>[] = [
  ['indicator', (row) => row.indicator],
  ['period', (row) => row.period],
  ['by', (row) => row.by],
  ['level', (row) => row.level],
  ['sex', (row) => row.sex],
  ['stat', (row) => row.stat],
  ['n', unlessHidden((row) => row.n)],
  ['count', unlessHidden((row) => row.count)],
  ['missing', unlessHidden((row) => row.missing)],
  ['value', unlessHidden((row) => row.value)],
  ['low', unlessHidden((row) => row.low)],
  ['high', unlessHidden((row) => row.high)],
  ['phi', unlessHidden((row) => row.phi)],
  ['status', (row) => row.status],
  ['reason', (row) => row.reason],
  ['sign', (row) => signOf(row, row.status === 'shown' ? row.count : null)],
];

type Reference = AuditDocument['references'][number];

const REFERENCES: readonly CsvColumn<Reference>[] = [
  ['indicator', (row) => row.indicator],
  ['stat', (row) => row.stat],
  ['by', (row) => row.by],
  ['level', (row) => row.level],
  ['group', (row) => row.group?.sv ?? null],
  ['place', (row) => row.place.sv],
  ['year', (row) => row.year],
  ['women', (row) => row.women],
  ['men', (row) => row.men],
  ['both', (row) => row.both],
  ['source', (row) => row.source],
  ['note', (row) => row.note?.sv ?? null],
];

const GAPS: readonly CsvColumn<GapRow>[] = [
  ['indicator', (row) => row.indicator],
  ['period', (row) => row.period],
  ['by', (row) => row.by],
  ['level', (row) => row.level],
  ['stat', (row) => row.stat],
  ['estimand', (row) => row.estimand],
  ['adjusted_for', (row) => row.adjusted?.for.join(' ') ?? null],
  ['adjusted_kind', (row) => row.adjusted?.kind ?? null],
  ['adjusted_method', (row) => row.adjusted?.method ?? null],
  ['adjusted_overlap_women', unlessHidden((row) => row.adjusted?.overlap_women ?? null)],
  ['adjusted_overlap_men', unlessHidden((row) => row.adjusted?.overlap_men ?? null)],
  ['value', unlessHidden((row) => row.value)],
  ['low', unlessHidden((row) => row.low)],
  ['high', unlessHidden((row) => row.high)],
  ['p', unlessHidden((row) => row.p)],
  ['q', unlessHidden((row) => row.q)],
  ['family', unlessHidden((row) => row.family)],
  ['verdict', unlessHidden((row) => row.verdict)],
  ['grade', unlessHidden((row) => row.grade)],
  ['margin', unlessHidden((row) => row.margin)],
  ['detectable', unlessHidden((row) => row.detectable)],
  ['n_women', unlessHidden((row) => row.n_women)],
  ['n_men', unlessHidden((row) => row.n_men)],
  ['clusters', unlessHidden((row) => row.clusters)],
  ['phi', unlessHidden((row) => row.phi)],
  ['cautions', unlessHidden((row) => row.cautions.join(' '))],
  ['status', (row) => row.status],
  ['reason', (row) => row.reason],
  ['sign', (row) => signOf(row, null)],
];

/**
 * `results.csv`: the results of audit.json, one row each, same order and same names, for Excel with Swedish settings
 * whatever the language of the report. Last come `sign` (`x` hidden, `0` zero, `..` missing) and `mode` (`protected`,
 * `internal`: a file must say what it is when it lies alone). Scripts should read audit.json.
 */
export function writeResultsCsv(document: Protected<AuditDocument>): string {
  return writeCsvRows(RESULTS, document.results, document.disclosure.mode);
}

/** `gaps.csv`: the gaps of audit.json in the same form; `adjusted` in columns of its own, lists with a space between. */
export function writeGapsCsv(document: Protected<AuditDocument>): string {
  return writeCsvRows(GAPS, document.gaps, document.disclosure.mode);
}

/** `references.csv`: the published figures of audit.json, in Swedish words; null where there are none. */
export function writeReferencesCsv(document: Protected<AuditDocument>): string | null {
  const { references, disclosure } = document;
  return references.length === 0 ? null : writeCsvRows(REFERENCES, references, disclosure.mode);
}
