import { codedError } from '../../errors/catalogue.ts';
import { type CodedError, EXIT, type Notice } from '../../errors/coded-error.ts';
import type { MappingFile } from '../../model/mapping-file.ts';
import type { Remark } from '../../model/records.ts';
import { identityError } from '../identity/identity-error.ts';
import { createIdentityScan } from '../identity/identity-scan.ts';
import type { FileJoin } from '../joins/join-problem.ts';
import type { Claim } from '../mapping/read-mapping.ts';
import { type UnmetClaims, unmetClaims, unmetDrops } from '../mapping/unmet-claims.ts';
import { sexColumns } from '../questions/answers.ts';
import { askUnread } from '../questions/ask-unread.ts';
import { quote } from '../values/label-text.ts';
import { listOf } from '../values/refuse-column.ts';
import type { ExportFiles } from './files/open-files.ts';
import type { OpenedFile } from './files/opened-file.ts';
import type { Pass } from './read-rows.ts';
import { ledgerRemarks, remarksOf } from './remarks.ts';
import { mergeLedgers } from './rows/row-tally.ts';

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

/**
 * What stops a run, the gravest first: identity numbers, then what a mapping solves, then that nothing is left to
 * count. `more`: what the files show together.
 */
function exportProblems(
  files: readonly OpenedFile[],
  mapping: MappingFile | null,
  pass: Pass,
  more: readonly CodedError[],
): readonly CodedError[] {
  const all = [
    ...mappingProblems(mapping),
    ...pass.problems,
    ...more,
    ...sexProblems(files, pass),
    ...rowProblems(files, pass),
  ];
  const rank = (error: CodedError) => (error.exit === EXIT.identityNumbers ? 0 : error.exit === EXIT.usage ? 1 : 2);
  return all.toSorted((a, b) => rank(a) - rank(b));
}

function mappingProblems(mapping: MappingFile | null): readonly CodedError[] {
  if (mapping === null) return [];
  const scan = createIdentityScan();
  for (const text of textsIn(mapping)) scan.see('mapping', text, 0);
  const found = scan.decide({ pseudonym: new Set() });
  return found.length === 0
    ? []
    : [identityError(found, { file: 'gender-audit.map.yaml', headings: [], ids: new Set() })];
}

/** Every text of a value, names of properties too. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) yield String(value);
  else {
    for (const [key, part] of Object.entries(value)) {
      yield key;
      yield* textsIn(part);
    }
  }
}

function sexProblems(files: readonly OpenedFile[], pass: Pass): readonly CodedError[] {
  if (pass.files.some(({ columns }) => columns.some(({ field }) => field.id === 'sex'))) return [];
  // no export, or headings that cannot be read: told already
  if (pass.problems.some(({ code }) => code === 'table-of-totals' || code === 'damaged-letters')) return [];
  // two columns for sex are a problem of their own, and told
  if (files.some(({ match }) => match.columns.some(({ field }) => field === 'sex'))) return [];
  const alike = [...new Set(pass.files.flatMap(({ unreadColumns }) => sexColumns(unreadColumns)))].map(quote);
  if (alike.length === 0) return [codedError('no-sex-column.none-like-it')];
  const key = alike.length > 1 ? 'no-sex-column.some-like-it' : 'no-sex-column.one-like-it';
  return [codedError(key, { columns: listOf(alike, 'and'), first: alike[0]! })];
}

function rowProblems(files: readonly OpenedFile[], pass: Pass): readonly CodedError[] {
  const used = pass.files.reduce((sum, { tally }) => sum + tally.ledger().used, 0);
  if (used > 0) return [];
  const only = files[0];
  const read = pass.files.reduce((sum, { rows }) => sum + rows, 0);
  if (read === 0 && only !== undefined) return [headingOnly(only.source.name)];
  const left = pass.files.flatMap(({ tally }) => tally.ledger().left);
  const width = left.find(({ reason }) => reason === 'wrong_field_count')?.rows.unknown ?? 0;
  return [only !== undefined && width * 2 > read ? wrongWidth(only.source.name) : noUsableRow()];
}

const headingOnly = (name: string) => codedError('heading-only', { name });

const noUsableRow = () => codedError('no-usable-row.any');

/** Every row has another number of cells than there are headings. */
const wrongWidth = (name: string) => codedError('no-usable-row.width', { name });
