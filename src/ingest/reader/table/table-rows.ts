import type { LeftOut } from '../../../model/records.ts';
import type { ColumnKind } from '../columns/plan-columns.ts';
import { cellAt, copyRecord, firstFilled, isFilledAt, type RecordView } from '../rows/record.ts';
import { createFillDown, type FillDown } from './left-out-cells.ts';
import { createTotalRowTest } from './total-rows.ts';

/** Marks of footnotes, and words that lines round a table begin with. */
const MARKS = /^(?:[*†‡§#([]|\d{1,2}[).:]\s|-- )/;
const WORDS =
  /^(?:källa|not|noter|anm|anmärkning|obs|uttag|utskri|rapport|sida|page|source|note|datum|filter|urval|slut|end|eof|förklaring|kommentar|skapad|created|completion time)\b/i;

/** True for a line under or between pages. */
function isFooting(text: string): boolean {
  const clean = text.trim();
  return MARKS.test(clean) || WORDS.test(clean);
}

/** True for a text that tells of a table, or of the rows under it, and is no value in it. */
function looksLikeNote(text: string): boolean {
  const clean = text.trim();
  return isFooting(clean) || /:$/.test(clean) || /\p{L}{2}.*\s.*\p{L}{2}/u.test(clean);
}

/**
 * True where a text is written as another id of its column: with digits or without, with blanks or without, about as
 * long.
 */
function isLikeId(text: string, other: string): boolean {
  const has = (shape: RegExp) => shape.test(text.trim()) === shape.test(other.trim());
  return has(/\d/) && has(/\s/) && text.trim().length <= other.trim().length * 3;
}

/** `outside_table`: repeated headings, lines of dashes, footnotes, page numbers, group headings. */
export type NoRow = Extract<LeftOut, 'empty' | 'total_row' | 'outside_table'>;

/** Takes what lies below a heading apart: rows of the table, and what only stands between or under them. */
interface TableRows {
  see(record: RecordView): void;
  /** To be called after the last record. */
  end(): void;
  /** Lines of group headings: one filled cell above rows that have none there, or that belong to it. */
  groups(): { readonly lines: readonly number[]; readonly count: number };
}

interface TableRowsRequest {
  readonly headings: readonly string[];
  readonly kinds: readonly ColumnKind[];
  /** `fill_down` of the mapping. */
  readonly fillDown: boolean | readonly string[] | undefined;
  /** Lines of rows that are totals by their numbers (total-rows.ts). */
  readonly totals: ReadonlySet<number>;
  /** A row of the table, or a line that cannot be read. */
  readonly onRow: (record: RecordView) => void;
  readonly onOther: (record: RecordView, reason: NoRow) => void;
}

const encoder = new TextEncoder();
const LINES = 3;
/** More lines than these with next to nothing in them are rows. */
const MOST_WAITING = 100;

/** A record of one or two cells, kept until the next row tells what it is. */
interface Waiting {
  readonly record: RecordView;
  readonly place: number;
  readonly text: string;
  readonly alone: boolean;
}

/** A table whose rows go to `onRow`, and what else lies in its lines to `onOther`. */
export function createTableRows({ headings, kinds, fillDown, totals, onRow, onOther }: TableRowsRequest): TableRows {
  const titles = headings.map((heading) => encoder.encode(heading.trim()));
  const onOutside = (record: RecordView) => onOther(record, 'outside_table');
  const isTotal = createTotalRowTest(kinds, totals);
  const sexAt = kinds.findIndex(({ kind }) => kind === 'sex');
  const filler: FillDown | null = fillDown ? createFillDown(headings, fillDown) : null;
  /** The first id met in each column of ids, and the columns in which none was met so far. */
  const samples = new Map<number, string>();
  let unmet = kinds.flatMap(({ kind }, place) => (kind === 'id' ? [place] : []));
  let waiting: Waiting[] = [];
  let group: Waiting | null = null;
  let groupRows = 0;
  let headingsAbove = 0;
  const lines: number[] = [];

  const isBlank = (record: RecordView, at: number) => !isFilledAt(record, at);
  const filledAfter = (record: RecordView, from: number) => {
    for (let at = from + 1; at < record.fields; at++) if (!isBlank(record, at)) return at;
    return -1;
  };

  /** Every filled cell is the heading of its column. */
  function isHeading(record: RecordView, first: number): boolean {
    let filled = 0;
    for (let at = first; at >= 0 && at < record.fields; at = filledAfter(record, at)) {
      const title = titles[at];
      if (title === undefined || !isEqual(title, record, at)) return false;
      filled++;
    }
    return filled >= Math.min(2, titles.length);
  }

  /** Dashes under the headings, as sqlcmd and psql draw them. */
  function isRule(record: RecordView, first: number): boolean {
    let longest = 0;
    for (let at = first; at >= 0; at = filledAfter(record, at)) {
      const text = cellAt(record, at).trim();
      if (!/^[-=_+|]+$/.test(text)) return false;
      longest = Math.max(longest, text.length);
    }
    return longest > 1;
  }

  /** A record that may be no row at all: one filled cell, or two of many of which the first is a note. */
  function asWaiting(record: RecordView, first: number): Waiting | null {
    const second = filledAfter(record, first);
    const alone = second < 0;
    if (!alone && (titles.length < 4 || filledAfter(record, second) >= 0)) return null;
    const text = cellAt(record, first);
    const { kind, reads } = kinds[first] ?? { kind: 'unread', reads: () => false };
    const isNote = looksLikeNote(text) && !((kind === 'typed' || kind === 'sex') && reads(text));
    if (!alone) return isNote && first !== sexAt && second !== sexAt ? wait() : null;
    // a sex alone may be all that is known of a person; so may a value in the middle of a row
    const mayBeGroup = filler !== null || (kind !== 'sex' && (first === 0 || kind === 'id'));
    return isNote || mayBeGroup ? wait() : null;

    function wait(): Waiting {
      return { record: copyRecord(record), place: first, text, alone };
    }
  }

  function isNoteAtEnd({ place, text }: Waiting): boolean {
    const { kind, reads } = kinds[place] ?? { kind: 'unread', reads: () => false };
    if (kind === 'unread') return titles.length > 1;
    const sample = samples.get(place);
    if (kind === 'id') return sample !== undefined && !isLikeId(text, sample);
    return looksLikeNote(text) && !(kind !== 'text' && reads(text));
  }

  function tellGroup({ record }: Waiting): void {
    headingsAbove++;
    if (lines.length < LINES) lines.push(record.line);
  }

  function sample(row: RecordView): void {
    unmet = unmet.filter((at) => {
      if (isBlank(row, at)) return true;
      samples.set(at, cellAt(row, at));
      return false;
    });
  }

  /** Settles what waits above a row of the table. */
  function settle(row: RecordView): void {
    const above = waiting;
    waiting = [];
    for (const held of above) {
      if (held.alone && fillDown !== false && isBlank(row, held.place)) {
        tellGroup(held);
        group = held;
        groupRows++;
        filler?.above(held.record);
        onOutside(held.record);
      } else if (isNoteAtEnd(held)) {
        if (held.alone && held === above.at(-1) && !isFooting(held.text)) tellGroup(held);
        onOutside(held.record);
      } else onRow(held.record);
    }
  }

  function letGo(): void {
    for (const held of waiting) (isNoteAtEnd(held) ? onOutside : onRow)(held.record);
    waiting = [];
  }

  return {
    see(record) {
      if (record.broken) return onRow(record);
      const first = firstFilled(record);
      if (first < 0) return onOther(record, 'empty');
      const byte = record.bytes[record.starts[first]!]!;
      const isOdd = byte === 0x2d || byte === 0x3d || byte === 0x5f || byte === 0x2b;
      if (isHeading(record, first) || (isOdd && isRule(record, first))) {
        // what stands above a heading is the foot of one page and the head of the next
        for (const held of waiting) onOutside(held.record);
        waiting = [];
        return onOutside(record);
      }
      if (isTotal(record, first)) return onOther(record, 'total_row');
      const held = asWaiting(record, first);
      if (held !== null) {
        waiting.push(held);
        if (waiting.length > MOST_WAITING) letGo();
        return;
      }
      if (unmet.length > 0) sample(record);
      if (waiting.length > 0) settle(record);
      else if (group !== null) {
        if (isBlank(record, group.place)) groupRows++;
        else group = null;
      }
      onRow(filler === null ? record : filler.fill(record));
    },
    end: letGo,
    groups: () => ({ lines, count: headingsAbove > 1 || groupRows > 1 ? headingsAbove : 0 }),
  };
}

function isEqual(title: Uint8Array, { bytes, starts, ends }: RecordView, at: number): boolean {
  let from = starts[at]!;
  let to = ends[at]!;
  while (from < to && bytes[from]! <= 0x20) from++;
  while (to > from && bytes[to - 1]! <= 0x20) to--;
  if (to - from !== title.length) return false;
  for (let i = 0; i < title.length; i++) if (title[i] !== bytes[from + i]) return false;
  return true;
}
