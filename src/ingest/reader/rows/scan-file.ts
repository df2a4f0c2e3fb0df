import { codedError } from '../../../errors/catalogue.ts';
import type { CodedError } from '../../../errors/coded-error.ts';
import { identityError } from '../../identity/identity-error.ts';
import { createIdentityScan, type Finding, type Scope } from '../../identity/identity-scan.ts';
import { createShownScan } from '../../identity/shown-scan.ts';
import { createSplitScan } from '../../identity/split-numbers.ts';
import type { FilePlan } from '../columns/plan-columns.ts';
import type { OpenedFile } from '../files/opened-file.ts';
import { cellAt, NUMBER_CELL, plainText, type RecordView } from './record.ts';
import { LEFT_OUT_LINE } from './row-reader.ts';

/** The search of texts, cell by cell and over the columns of a row. */
interface RowScan {
  readonly see: (scope: Scope, text: string, line: number) => void;
  /** Takes a row whole: for numbers that lie in two columns. */
  readonly seeRow: (record: RecordView) => void;
  findings(): readonly Finding[];
}

/** Rows that are looked at whole. */
const ROWS = 300;

/** The search of texts whose columns are planned. */
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
    seeRow(record) {
      if (rows >= ROWS || record.broken) return;
      rows += 1;
      const cells = plan.fates.map((fate, at) =>
        fate === 'dropped' || at >= record.fields ? '' : plainText(cellAt(record, at)),
      );
      split.see(cells, record.line);
    },
    findings: () => [
      ...scan.decide({ pseudonym: plan.pseudonyms, times: plan.times }),
      ...shown.findings(),
      ...split.findings(),
    ],
  };
}

/**
 * The search of one file for identity numbers: its name, titles, headings and other sheets at once, cells as they come.
 */
interface FileScan extends RowScan {
  problems(): readonly CodedError[];
}

/** Begins with what stands outside the rows. */
export function scanFile(file: OpenedFile, plan: FilePlan): FileScan {
  const scan = scanRows(plan);
  const dropped = new Set(file.match.dropped);
  scan.see('file', file.source.name, 0);
  file.headings.forEach((heading, place) => {
    if (!dropped.has(place)) scan.see('heading', heading, file.dialect.headerRow);
  });
  for (const { scope, text, line } of file.surroundings) scan.see(scope, text, line);
  return {
    ...scan,
    problems() {
      const found = scan.findings();
      const left = found.filter(({ scope }) => scope === LEFT_OUT_LINE);
      const rest = found.filter(({ scope }) => scope !== LEFT_OUT_LINE);
      const { headings, source } = file;
      return [
        ...(rest.length > 0 ? [identityError(rest, { file: source.name, headings, ids: plan.ids })] : []),
        ...left.map(({ lines }) => inLeftOutLines(source.name, lines)),
      ];
    },
  };
}

/** Lines whose quoting breaks, or with more cells than headings: they belong to no column. */
const inLeftOutLines = (file: string, lines: readonly number[]) =>
  codedError('identity-numbers.unread', { file, lines: lines.join(', ') });
