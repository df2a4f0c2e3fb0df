import type { CodedError, Notice } from '../../errors/coded-error.ts';
import type { FileJoin } from '../../ingest/joins/join-problem.ts';
import type { ValidatedFile } from '../../ingest/validate-export.ts';
import { quote } from '../../ingest/values/label-text.ts';
import type { Dialect, Remark, RowLedger } from '../../model/records.ts';
import { leftOut } from '../../report/words/rows-and-cases.ts';
import { fieldName } from '../../report/writing/names.ts';
import { isForEveryReader, writeRemark } from '../../report/writing/remarks.ts';
import { writeNumber } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';
import { terminal } from '../terminal.ts';

const DELIMITERS: Readonly<Record<string, { sv: string; en: string }>> = {
  ';': { sv: 'semikolon', en: 'semicolon' },
  ',': { sv: 'komma', en: 'comma' },
  '\t': { sv: 'tabb', en: 'tab' },
  '|': { sv: 'lodstreck', en: 'bar' },
};

/** `CSV, UTF-8 med BOM, semikolon, decimalkomma, rubriker på rad 4`. */
export function describeDialect(dialect: Dialect, lang: Lang): string {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const { kind, encoding, bom, delimiter, decimal, headerRow, sheet, gzip } = dialect;
  const parts = [
    kind === 'csv' ? 'CSV' : kind === 'xlsx' ? 'Excel' : 'Parquet',
    gzip ? 'gzip' : null,
    encoding === null ? null : `${encoding.toUpperCase()}${bom ? say(' med BOM', ' with BOM') : ''}`,
    delimiter === null ? null : DELIMITERS[delimiter]![lang],
    decimal === null
      ? null
      : decimal === ','
        ? say('decimalkomma', 'decimal comma')
        : say('decimalpunkt', 'decimal point'),
    sheet === null ? null : `${say('blad', 'sheet')} ${sheet}`,
    kind === 'parquet' ? null : `${say('rubriker på rad', 'headings on line')} ${headerRow}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** The row ledger in lines: read, used, and what was left out, why, by sex. */
export function tellLedger(ledger: RowLedger, lang: Lang): void {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const count = (value: number) => writeNumber(value, lang);
  terminal.result(
    `${count(ledger.read)} ${say('rader lästa', 'rows read')}, ${count(ledger.used)} ${say('använda', 'used')}`,
  );
  for (const { reason, rows } of ledger.left) {
    const total = rows.women + rows.men + rows.unknown;
    terminal.result(
      `  ${leftOut[reason][lang]}: ${count(total)} (${say('kvinnor', 'women')} ${count(rows.women)}, ${say('män', 'men')} ${count(rows.men)}, ${say('okänt', 'unknown')} ${count(rows.unknown)})`,
    );
  }
}

/** Rows whose dates cannot both be right, by sex, with the first lines. */
export function tellContradictions(found: ValidatedFile['contradictions'], lang: Lang): void {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const count = (value: number) => writeNumber(value, lang);
  for (const { earlier, later, rows, lines } of found) {
    const pair = `${fieldName(later)[lang]} ${say('före', 'before')} ${fieldName(earlier)[lang]}`;
    const bySex = `${say('kvinnor', 'women')} ${count(rows.women)}, ${say('män', 'men')} ${count(rows.men)}, ${say('okänt', 'unknown')} ${count(rows.unknown)}`;
    terminal.result(
      `! ${say('Datum som säger emot varandra', 'Dates that contradict each other')}: ${pair}: ${count(rows.women + rows.men + rows.unknown)} (${bySex}), ${say('rad', 'line')} ${lines.join(', ')}`,
    );
  }
}

/** `--drop` with a heading that is not there: a warning, since one command may read files that differ. */
export function tellUnmetDrops(headings: readonly string[], lang: Lang): void {
  if (headings.length === 0) return;
  const all = headings.map(quote).join(', ');
  const say = {
    sv: [`--drop: ingen kolumn heter ${all}.`, 'Kontrollera stavningen: gender-audit inspect visar rubrikerna.'],
    en: [`--drop: no column is called ${all}.`, 'Check the spelling: gender-audit inspect shows the headings.'],
  };
  for (const line of say[lang]) terminal.hint(line);
}

/** Remarks on the reading, one a line, with exact numbers: this is the analyst's own screen. */
export function tellRemarks(remarks: readonly Remark[], lang: Lang): void {
  for (const { code, fields, count, blanks } of remarks) {
    const told = blanks && { as: blanks.as, ...blanks.cells, at_least: false };
    const mark = isForEveryReader({ code, fields, count: count ?? null }) ? '!' : '•';
    terminal.result(`${mark} ${writeRemark({ code, fields, count: count ?? null, blanks: told }, lang)}`);
  }
}

/** What is to be known and stops nothing, each in two lines. */
export function tellNotices(notices: readonly Notice[], lang: Lang): void {
  for (const { what, advice } of notices) {
    terminal.hint(`! ${what[lang]}`);
    terminal.hint(`  ${advice[lang]}`);
  }
}

/** The same for `--json`. */
export function listNotices(notices: readonly Notice[], lang: Lang) {
  return notices.map(({ code, what, advice }) => ({ code, what: what[lang], advice: advice[lang] }));
}

const IDS = {
  person_id: { sv: 'person-id', en: 'person ids' },
  case_id: { sv: 'ärende-id', en: 'case ids' },
} as const;

/** How the ids of several files meet, a line a file and kind of id. */
export function tellJoins(joins: readonly FileJoin[], lang: Lang): void {
  if (joins.length === 0) return;
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const count = (value: number) => writeNumber(value, lang);
  terminal.result(say('Id som möts mellan filerna:', 'Ids that meet between the files:'));
  for (const { file, field, ids, met, needed } of joins) {
    const where = needed ? say('en fil med kön', 'a file with sex') : say('någon annan fil', 'another file');
    const what = `${count(met)} ${say('av', 'of')} ${count(ids)} ${IDS[field][lang]} ${say('finns i', 'are in')} ${where}`;
    terminal.result(`${needed && met < ids ? '!' : ' '} ${file}: ${what}`);
  }
  terminal.result('');
}

/** Every problem in two lines: what, and what to do. */
export function tellProblems(problems: readonly CodedError[], lang: Lang): void {
  if (problems.length === 0) terminal.result(lang === 'sv' ? 'Inget hindrar en analys.' : 'Nothing stops an analysis.');
  for (const { what, advice } of problems) {
    terminal.result(`! ${what[lang]}`);
    terminal.result(`  ${advice[lang]}`);
  }
}
