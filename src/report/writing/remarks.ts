import { type BySex, SEXES, type Sex } from '../../model/sex.ts';
import { writeNumber } from '../../text/number.ts';
import { fill, type Lang } from '../../text/text.ts';
import { blankWords, remarkFields, remarksFirst, remarksLater, unknownRemark } from '../words/remarks.ts';
import { valueNames } from '../words/value-names.ts';
import { fieldName } from './names.ts';
import { COUNTED_NOUNS, joinWords, quote, writeCounted } from './nouns.ts';

/** A remark on the reading of the export, as it stands in the document. */
export interface DocumentRemark {
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
