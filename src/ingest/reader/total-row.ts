import { getField } from '../../model/fields.ts';
import { foldLabel } from '../values/fold-label.ts';
import { isClosed } from '../values/label-table.ts';
import { isSumOfSexes, mayBeTotalWord, totalWord } from '../values/total-words.ts';
import type { ColumnKind } from './column-kinds.ts';
import { cellText, isFilledAt, plainText, type RecordView } from './rows/record.ts';

/** Shorter cells of a column for dates are no dates but numbers: a count of rows. */
export const SHORTEST_DATE = 6;

/**
 * Tells rows of totals by a word: one that stands first in its row, or in a row without any id. A row with an id is a case,
 * and so is one that says what only a case does (a date, an answer in words): a unit may be called `Total omsorg`.
 * `known`: lines that were told by their numbers in an earlier pass (counted-totals.ts).
 */
export function createTotalRowTest(
  kinds: readonly ColumnKind[],
  known: ReadonlySet<number>,
): (record: RecordView, first: number) => boolean {
  const sexAt = kinds.findIndex(({ kind }) => kind === 'sex');
  const ids = kinds.flatMap(({ kind }, place) => (kind === 'id' ? [place] : []));
  const readsSex = (text: string) => sexAt >= 0 && kinds[sexAt]!.reads(text);

  const isWordAt = (record: RecordView, at: number) =>
    at < record.fields && mayBeTotalWord(record.bytes, record.starts[at]!, record.ends[at]!) && isTotalBy(record, at);

  function isTotalBy(record: RecordView, at: number): boolean {
    const text = textAt(record, at);
    const { kind, reads } = kinds[at] ?? { kind: 'unread', reads: () => false };
    const isValue = kind === 'typed' || kind === 'sex';
    if ((isValue && reads(text)) || ids.some((id) => id !== at && isFilledAt(record, id))) return false;
    const sexed = at !== sexAt && readsSex(textAt(record, sexAt));
    const word = totalWord(text);
    const isSum = word !== null || (kind === 'sex' && isSumOfSexes(foldLabel(text)));
    // `Kvinnor;80` under the headings of id and sex; alone it is the heading of a group
    const isPart = kind === 'id' && !sexed && text.length > 2 && readsSex(text) && hasOther(record, at);
    if (!isSum && !isPart) return false;
    if (isValue) return !saysCase(record, at);
    // nobody's code is `Summa`
    if (kind === 'id' && word === 'sure') return true;
    return kind === 'id' || word === 'sure' ? !(sexed && saysCase(record, at)) : !sexed && !saysCase(record, at);
  }

  const hasOther = (record: RecordView, except: number) => {
    for (let at = 0; at < record.fields; at++) if (at !== except && isFilledAt(record, at)) return true;
    return false;
  };

  /** A cell holds a date, or an answer in words. */
  function saysCase(record: RecordView, except: number): boolean {
    return kinds.some(({ kind, field, reads }, at) => {
      if (kind !== 'typed' || field === null || at === except || !isFilledAt(record, at)) return false;
      const text = textAt(record, at);
      const { type } = getField(field);
      if (isClosed(getField(field))) return /\p{L}/u.test(text) && reads(text);
      return (type === 'date' || type === 'month') && text.length >= SHORTEST_DATE && reads(text);
    });
  }

  return (record, first) => {
    if (known.size > 0 && known.has(record.line)) return true;
    if (isWordAt(record, first)) return true;
    if (ids.length === 0) return sexAt > first && isWordAt(record, sexAt);
    for (const at of ids) if (isFilledAt(record, at)) return false;
    for (let at = first + 1; at < record.fields; at++) if (isWordAt(record, at)) return true;
    return false;
  };
}

const textAt = ({ bytes, starts, ends, fields }: RecordView, at: number) =>
  at >= 0 && at < fields ? plainText(cellText(bytes, starts[at]!, ends[at]!)).trim() : '';
