import type { AuditDocument, ChangeRow, FunnelRow } from '../../model/audit-document.ts';
import type { Protected } from '../../model/protected.ts';
import { type CsvColumn, writeCsvRows } from './csv.ts';

const CHANGES: readonly CsvColumn<ChangeRow>[] = [
  ['indicator', (row) => row.indicator],
  ['stat', (row) => row.stat],
  ['from', (row) => row.from],
  ['to', (row) => row.to],
  ['value', (row) => row.value],
  ['low', (row) => row.low],
  ['high', (row) => row.high],
  ['q', (row) => row.q],
];

type UnitRow = Omit<FunnelRow, 'units'> & FunnelRow['units'][number];

const FUNNELS: readonly CsvColumn<UnitRow>[] = [
  ['indicator', (row) => row.indicator],
  ['stat', (row) => row.stat],
  ['period', (row) => row.period],
  ['by', (row) => row.by],
  ['level', (row) => row.level],
  ['centre', (row) => row.centre],
  ['phi', (row) => row.phi],
  ['gap', (row) => row.gap],
  ['low', (row) => row.low],
  ['high', (row) => row.high],
  ['far_low', (row) => row.far_low],
  ['far_high', (row) => row.far_high],
  ['outside', (row) => String(row.outside)],
];

/** `changes.csv`: how gaps have changed between two periods, as in audit.json; null where nothing is told of it. */
export function writeChangesCsv({ changes = [], disclosure }: Protected<AuditDocument>): string | null {
  return changes.length === 0 ? null : writeCsvRows(CHANGES, changes, disclosure.mode);
}

/** `funnels.csv`: the units among one another, one row a unit, what they have in common on each; null without funnels. */
export function writeFunnelsCsv({ funnels = [], disclosure }: Protected<AuditDocument>): string | null {
  const rows = funnels.flatMap(({ units, ...funnel }) => units.map((unit): UnitRow => ({ ...funnel, ...unit })));
  return rows.length === 0 ? null : writeCsvRows(FUNNELS, rows, disclosure.mode);
}
