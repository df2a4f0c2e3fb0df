import type { AuditDocument, BalanceRow } from '../../model/audit-document.ts';
import { type BySex, SEXES, type Sex } from '../../model/sex.ts';
import type { Unit } from '../../model/unit.ts';
import { writeNumber } from '../../text/number.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import { balanceOf, indexRows } from '../rows.ts';
import { blankMeans, method } from '../words/method.ts';
import { blankWords, remarkFields, remarksFirst, remarksLater, unknownRemark } from '../words/remarks.ts';
import { valueNames } from '../words/value-names.ts';
import { fieldName } from './names.ts';
import { COUNTED_NOUNS, joinWords, quote, writeCounted } from './nouns.ts';
import { writeLoss } from './rows-and-cases.ts';

/** A remark on the reading of the export, as it stands in the document. */
interface DocumentRemark {
  readonly code: string;
  readonly fields: readonly string[];
  readonly count: number | null;
  /** Empty cells that count as an answer, by sex; null where that may not be told. */
  readonly blanks?:
    | (BySex<number | null> & { readonly as: string /** The numbers are lower bounds. */; readonly at_least: boolean })
    | undefined;
}

/** Whether a remark stands in the box at the top. One that has no words does not. */
export function isForEveryReader(remark: DocumentRemark): boolean {
  return remark.code in remarksFirst;
}

/** A remark in words; one whose code has none still stands on the page, by its code. */
export function writeRemark(remark: DocumentRemark, lang: Lang): string {
  const { code, count } = remark;
  const fields = joinWords(
    remark.fields.map((field) => quote(fieldName(field), lang)),
    lang,
  );
  const counted = COUNTED_NOUNS.flatMap((noun) => [
    [noun, writeCounted(count, noun, lang)],
    [`${noun}_first`, writeCounted(count, noun, lang, 'first')],
  ]);
  return fill(remarksFirst[code] ?? remarksLater[code] ?? unknownRemark, {
    ...Object.fromEntries(counted),
    code,
    fields,
    in_fields: fields === '' ? '' : fill(remarkFields, { fields }),
    as: writeMeaning(remark, lang),
    blanks: writeBlanks(remark, lang),
  })[lang];
}

/** What a blank counts as, quoted, in the reader's words. */
function writeMeaning({ fields, blanks }: DocumentRemark, lang: Lang): string {
  if (!blanks) return '';
  const name = (valueNames[fields[0] ?? ''] ?? valueNames['*'])?.[blanks.as] ?? valueNames['*']?.[blanks.as];
  return quote(name ?? blanks.as, lang);
}

/** `: minst 40 hos kvinnor och minst 30 hos män`; nothing where no number may be told. */
function writeBlanks({ blanks }: DocumentRemark, lang: Lang): string {
  if (!blanks) return '';
  const told = SEXES.flatMap((sex) => {
    const cells = blanks[sex];
    return cells === null || (cells === 0 && sex === 'unknown') ? [] : [writeCells(cells, blanks.at_least, sex, lang)];
  });
  return told.length === 0 ? '' : fill(blankWords.blanks, { told: joinWords(told, lang) })[lang];
}

function writeCells(cells: number, least: boolean, sex: Sex, lang: Lang): string {
  const words = least ? (cells === 0 ? blankWords.fewOrNone : blankWords.atLeast) : blankWords.exactly;
  return fill(words, { number: writeNumber(cells, lang), of_sex: blankWords[sex] })[lang];
}

/**
 * What must be known before any figure: what the export does not tell, and the cases that are in none of the questions.
 */
export function writeReadFirst(document: AuditDocument, lang: Lang): readonly string[] {
  const remarks = document.remarks.filter(isForEveryReader).map((remark) => writeRemark(remark, lang));
  const losses = [...lossesOf(document)].flatMap(([unit, rows]) => writeLoss(rows, unit, lang) ?? []);
  return [...remarks, ...losses];
}

/**
 * By unit: the balance of its cases with the parts that every question about them leaves out. What one question lacks
 * is told under it.
 */
function lossesOf(document: AuditDocument): ReadonlyMap<Unit, readonly BalanceRow[]> {
  const found = new Map<Unit, readonly BalanceRow[]>();
  for (const rows of indexRows(document)) {
    const own = balanceOf(rows, rows.balances[0]?.stat);
    const { unit } = rows.described;
    if (unit === 'field' || own.length === 0) continue;
    const known = found.get(unit);
    found.set(unit, known === undefined ? own : known.map((row) => shared(row, own)));
  }
  return found;
}

function shared(row: BalanceRow, others: readonly BalanceRow[]): BalanceRow {
  const other = others.find(({ sex }) => sex === row.sex)?.apart ?? [];
  return {
    ...row,
    apart: row.apart.flatMap((part) => {
      const same = other.find(({ reason, about }) => reason === part.reason && about === part.about);
      return same === undefined ? [] : [{ ...part, cases: Math.min(part.cases, same.cases) }];
    }),
  };
}

/** How it was counted, as it holds for a document: what a blank means comes second. */
export function methodOf({ remarks }: Pick<AuditDocument, 'remarks'>): readonly Text[] {
  const stated = remarks.filter(({ code }) => code === 'blank-counted').flatMap(({ fields }) => fields.map(fieldName));
  const names = (lang: Lang) => joinWords([...new Set(stated.map((name) => name[lang]))], lang);
  const blank =
    stated.length === 0
      ? blankMeans.nothing
      : fill(blankMeans.stated, { fields: { sv: names('sv'), en: names('en') } });
  return [method[0]!, blank, ...method.slice(1)];
}
