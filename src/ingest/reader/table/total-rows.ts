import { getField } from '../../../model/fields.ts';
import { isClosed } from '../../values/label-table.ts';
import { foldLabel } from '../../values/label-text.ts';
import { isSumOfSexes, mayBeTotalWord, totalWord } from '../../values/total-words.ts';
import { type FieldColumn, GOOD } from '../columns/field-column.ts';
import type { ColumnKind } from '../columns/plan-columns.ts';
import { cellAt, isFilledAt, plainText, type RecordView } from '../rows/record.ts';
import type { BufferColumn } from '../rows/row-buffer.ts';
import { type SexIndex, UNKNOWN } from '../rows/row-tally.ts';

/** Shorter cells of a column for dates are no dates but numbers: a count of rows. */
const SHORTEST_DATE = 6;

/**
 * Tells rows of totals by a word: one that stands first in its row, or in a row without any id. A row with an id is a
 * case, and so is one that says what only a case does (a date, an answer in words): a unit may be called `Total
 * omsorg`. `known`: lines that were told by their numbers in an earlier pass ({@link createCountedTotals}).
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

const textAt = (record: RecordView, at: number) =>
  at >= 0 && at < record.fields ? plainText(cellAt(record, at)).trim() : '';

/** Finds rows of totals that no word tells: `;Kvinna;80;` under the cases of 80 women. */
export interface CountedTotals {
  /** A row whose fields stand in the buffer. */
  see(record: RecordView, row: number, sex: SexIndex): void;
  /** Lines of the rows that count or add up the others. */
  lines(): readonly number[];
}

/** More rows without what all others have are rows. */
const MOST = 12;
/** An amount so many times the largest of all cases is of many cases. */
const FAR = 10;
const NUMBER = /^(\d[\d \u00a0\u202f]*)(?:[.,](\d{1,2}))?(?: ?(?:st|kr|kronor|:-))?\.?$/u;

interface Suspect {
  readonly line: number;
  readonly sex: SexIndex;
  readonly isAnswered: boolean;
  readonly numbers: readonly { readonly place: number; readonly value: number; readonly isValue: boolean }[];
}

/**
 * A row of totals has no id where the others have one (in a file without ids: no date), says nothing but a sex, numbers
 * and an answer that the rows may have been chosen by, and a number is the count of the rows of that sex, the sum of
 * its column over them, or an amount far beyond that of any case (a sum over more or fewer rows than are here). A
 * number that could as well be the row's own (an age of 40 among 40 men) proves nothing alone.
 */
export function createCountedTotals(columns: readonly FieldColumn[], buffer: readonly BufferColumn[]): CountedTotals {
  const placesOf = (type: string) =>
    columns.filter(({ field }) => field.type === type).flatMap((column) => column.sources);
  const ids = placesOf('id');
  const dates = placesOf('date');
  const sexAt = columns.find(({ field }) => field.id === 'sex')?.source ?? -1;
  const summed = columns.filter(
    ({ field, source }) => source >= 0 && (field.type === 'amount' || field.type === 'integer'),
  );
  const written = summed.map(({ field }) => buffer.find(({ name }) => name === field.id)!);
  const sums = new Float64Array(summed.length * 3);
  const largest = new Float64Array(summed.length);
  const counts = [0, 0, 0];
  // rows with an answer are mostly cases: many of them hide no sum without one
  const unanswered: Suspect[] = [];
  const answered: Suspect[] = [];
  const isLooked = sexAt >= 0 && ids.length + dates.length > 0;

  function isKeyed(record: RecordView): boolean {
    for (const at of ids) if (isFilledAt(record, at)) return true;
    if (ids.length > 0) return false;
    for (const at of dates) {
      if (at < record.fields && record.ends[at]! - record.starts[at]! >= SHORTEST_DATE) return true;
    }
    return false;
  }

  function suspectOf(record: RecordView, sex: SexIndex): Suspect | null {
    const numbers: Suspect['numbers'][number][] = [];
    let isAnswered = false;
    for (let place = 0; place < record.fields; place++) {
      if (!isFilledAt(record, place) || (place === sexAt && sex !== UNKNOWN)) continue;
      const text = plainText(cellAt(record, place)).trim();
      const [, whole, part = ''] = NUMBER.exec(text) ?? [];
      const column = columns.find(({ source }) => source === place);
      if (whole === undefined) {
        isAnswered = column !== undefined && isClosed(column.field) && column.states[column.code] === GOOD;
        if (!isAnswered) return null;
        continue;
      }
      const isValue = column === undefined || (column.field.type !== 'text' && column.states[column.code] === GOOD);
      numbers.push({ place, value: Number(`${whole.replace(/\D/g, '')}.${part}`), isValue });
    }
    return numbers.length === 0 ? null : { line: record.line, sex, isAnswered, numbers };
  }

  const of = (list: ArrayLike<number>, from: number, sex: SexIndex) =>
    sex === UNKNOWN ? list[from]! + list[from + 1]! + list[from + 2]! : list[from + sex]!;

  function isCounted(sex: SexIndex, place: number, value: number): boolean {
    if (value === of(counts, 0, sex)) return true;
    const at = summed.findIndex(({ source }) => source === place);
    if (at < 0) return false;
    const isAmount = summed[at]!.field.type === 'amount';
    const sum = of(sums, at * 3, sex) / (isAmount ? 100 : 1);
    // sums are often written in whole kronor
    if (sum > 0 && Math.abs(value - sum) < 1) return true;
    return isAmount && largest[at]! > 0 && value > (largest[at]! / 100) * FAR;
  }

  return {
    see(record, row, sex) {
      if (!isLooked) return;
      if (isKeyed(record)) {
        counts[sex]!++;
        for (let at = 0; at < written.length; at++) {
          const { valid, words, width } = written[at]!;
          if (valid[row] === 0) continue;
          const value = width === 8 ? words[row * 2 + 1]! * 2 ** 32 + (words[row * 2]! >>> 0) : words[row]!;
          sums[at * 3 + sex]! += value;
          if (value > largest[at]!) largest[at] = value;
        }
      } else if (unanswered.length <= MOST) {
        const suspect = suspectOf(record, sex);
        if (suspect === null) return;
        if (!suspect.isAnswered) unanswered.push(suspect);
        else if (answered.length <= MOST) answered.push(suspect);
      }
    },
    lines() {
      const suspects = answered.length > MOST ? unanswered : [...unanswered, ...answered];
      if (unanswered.length > MOST || suspects.length > counts[0]! + counts[1]! + counts[2]!) return [];
      const proven = suspects.flatMap(({ line, sex, numbers }) => {
        const counting = numbers.filter(({ place, value }) => isCounted(sex, place, value));
        return counting.length > 0 ? [{ line, sure: counting.some(({ isValue }) => !isValue) }] : [];
      });
      return proven.length > 1 || proven.some(({ sure }) => sure) ? proven.map(({ line }) => line) : [];
    },
  };
}
