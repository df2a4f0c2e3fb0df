import { createIdentityScan, type Finding, type Scope } from '../identity/identity-scan.ts';
import { createShownScan } from '../identity/shown-scan.ts';
import { createSplitScan } from '../identity/split-numbers.ts';
import type { FilePlan } from './plan-columns.ts';
import { cellText, NUMBER_CELL, plainText, type RecordView } from './rows/record.ts';

/** The search of texts, cell by cell and over the columns of a row. */
export interface RowScan {
  readonly see: (scope: Scope, text: string, line: number) => void;
  /** Takes a row whole: for numbers that lie in two columns. */
  readonly seeRow: (record: RecordView) => void;
  findings(): readonly Finding[];
}

/** Rows that are looked at whole. */
const ROWS = 300;

export function scanRows(plan: Pick<FilePlan, 'fates' | 'times' | 'shown' | 'pseudonyms'>): RowScan {
  const scan = createIdentityScan();
  const shown = createShownScan();
  const split = createSplitScan();
  let rows = 0;
  return {
    see(scope, text, line) {
      if (typeof scope === 'number' && plan.shown.has(scope)) shown.see(scope, text, line);
      if (text.startsWith(NUMBER_CELL)) scan.see(scope, text.slice(NUMBER_CELL.length), line, 'number');
      else scan.see(scope, text, line);
    },
    seeRow({ bytes, starts, ends, fields, line, broken }) {
      if (rows >= ROWS || broken) return;
      rows += 1;
      const cells = plan.fates.map((fate, at) =>
        fate === 'dropped' || at >= fields ? '' : plainText(cellText(bytes, starts[at]!, ends[at]!)),
      );
      split.see(cells, line);
    },
    findings: () => [
      ...scan.decide({ pseudonym: plan.pseudonyms, times: plan.times }),
      ...shown.findings(),
      ...split.findings(),
    ],
  };
}
