import type { CodedError } from '../../errors/coded-error.ts';
import { quote } from '../../ingest/values/printable-label.ts';
import type { Dialect, Remark, RowLedger } from '../../model/records.ts';
import { leftOut } from '../../report/words/left-out.ts';
import { writeRemark } from '../../report/words/remarks.ts';
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

/** `--drop` with a heading that is not there: a warning, since one command may read files that differ. */
export function tellUnmetDrops(headings: readonly string[], lang: Lang): void {
  if (headings.length === 0) return;
  const all = headings.map(quote).join(', ');
  const say = {
    sv: [`--drop: ingen kolumn heter ${all}.`, 'Kontrollera stavningen: gender-audit inspect visar rubrikerna.'],
    en: [`--drop: no column is called ${all}.`, 'Check the spelling: gender-audit inspect shows the headings.'],
  };
  for (const line of say[lang]) terminal.note(line);
}

/** Remarks on the reading, one a line, with exact numbers: this is the analyst's own screen. */
export function tellRemarks(remarks: readonly Remark[], lang: Lang): void {
  for (const { code, fields, count, blanks } of remarks) {
    const told = blanks && { as: blanks.as, ...blanks.cells, at_least: false };
    terminal.result(`• ${writeRemark({ code, fields, count: count ?? null, blanks: told }, lang)}`);
  }
}

/** Every problem in two lines: what, and what to do. */
export function tellProblems(problems: readonly CodedError[], lang: Lang): void {
  if (problems.length === 0) terminal.result(lang === 'sv' ? 'Inget hindrar en analys.' : 'Nothing stops an analysis.');
  for (const { what, advice } of problems) {
    terminal.result(`! ${what[lang]}`);
    terminal.result(`  ${advice[lang]}`);
  }
}
