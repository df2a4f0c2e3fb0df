import type { CodedError } from '../../errors/coded-error.ts';
import type { Notice } from '../../errors/notice.ts';
import type { Remark } from '../../model/records.ts';
import { unmetDrops } from '../headings/unmet-drops.ts';
import type { FileJoin } from '../joins/file-join.ts';
import type { Claim } from '../mapping/claims.ts';
import { type UnmetClaims, unmetClaims } from '../mapping/unmet-claims.ts';
import { askUnread } from '../questions/ask-unread.ts';
import { exportProblems } from './export-problems.ts';
import { remarksOf } from './file-remarks.ts';
import type { ExportFiles } from './files/open-files.ts';
import type { OpenedFile } from './files/opened-file.ts';
import { ledgerRemarks } from './ledger-remarks.ts';
import { mergeLedgers } from './merge-ledgers.ts';
import type { Pass } from './read-rows.ts';

/** What is to be told of an export once it has been read. */
export interface ExportJudgement {
  readonly remarks: readonly Remark[];
  /** How the ids of several files meet. */
  readonly joins: readonly FileJoin[];
  /** Headings of `--drop` that no file has. */
  readonly unmetDrops: readonly string[];
  readonly notices: readonly Notice[];
  /** Everything that would stop an analysis, the gravest first. */
  readonly problems: readonly CodedError[];
}

/** The judgement on the files that were opened; `partial`: others could not be, and what they hold is not known. */
export function judgeExport(
  files: readonly OpenedFile[],
  { mapping, claims, drop }: Pick<ExportFiles, 'mapping' | 'claims' | 'drop'>,
  pass: Pass,
  partial = false,
): ExportJudgement {
  const ledger = mergeLedgers(pass.files.map(({ tally }) => tally.ledger()));
  const unmet = partial ? NOTHING : heldAgainst(files, claims ?? []);
  const joins = partial ? { ...pass.joins, problems: [], notices: [] } : pass.joins;
  const asked = askUnread(files, pass);
  return {
    remarks: [...ledgerRemarks(ledger), ...remarksOf(pass.files, joins)],
    joins: joins.files,
    unmetDrops: partial ? [] : unmetDrops(drop, files),
    notices: [...unmet.notices, ...joins.notices, ...asked.notices],
    problems: exportProblems(files, mapping, pass, [...unmet.problems, ...joins.problems, ...asked.problems]),
  };
}

const NOTHING: UnmetClaims = { problems: [], notices: [] };

function heldAgainst(files: readonly OpenedFile[], claims: readonly Claim[]): UnmetClaims {
  return unmetClaims(
    claims,
    files.map(({ source, headings, mapping, match }) => ({
      name: source.name,
      headings,
      mapping,
      fields: new Set([...match.columns, ...match.constants].map(({ field }) => field)),
    })),
  );
}
