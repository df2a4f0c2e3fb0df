import { headingKey } from '../../headings/heading-text.ts';
import { Dictionary } from '../columns/dictionary.ts';
import type { ColumnKind } from '../columns/plan-columns.ts';
import { cellsOf, createRecordWriter, isFilled, isFilledAt, type RecordView } from '../rows/record.ts';

/** So many rows are looked at: a table that leaves repeated cells out does so from its beginning. */
const ROWS = 5000;
/** So large a part of the rows must have neither id nor sex. */
const SHARE = 0.05;
/** So large a part of the ids must be empty where the rows have a sex of their own: ids may be missing. */
const ID_SHARE = 0.2;
/**
 * So large of sexes or units, where the rows have an id or are known by nothing else: groups are of two rows or more.
 */
const GROUP_SHARE = 0.5;
/** Cells missing by chance may look so with this probability. */
const CHANCE = 0.02;
const LINES = 3;

/** What the empty cells of a file tell. */
export interface LeftOutCells {
  readonly rows: number;
  readonly lines: readonly number[];
  /** Places of the columns, in their order. */
  readonly places: readonly number[];
  /** True where the columns are those that the rows begin with. */
  readonly leading: boolean;
}

interface Track {
  readonly place: number;
  readonly kind: ColumnKind['kind'];
  blanks: number;
  /** Filled cells, and those that equal the filled one above. */
  filled: number;
  repeats: number;
  /** Empty cells that the leading ones leave behind: all before them are empty too. */
  leading: number;
  firstFilled: boolean;
  /** Distinct cells, the rows of each, and the one of the last filled row; −1 for none so far. */
  readonly dictionary: Dictionary;
  readonly counts: number[];
  last: number;
  lines: number[];
}

/**
 * Looks for cells left out where they would repeat the row above (SAS, merged cells of Excel): ids, sex or unit stand
 * on the first row of their group alone, so that no filled one equals the one above it, and the rows between have none.
 */
export function createLeftOutCheck(kinds: readonly ColumnKind[]) {
  const tracks = kinds.flatMap(({ kind, field }, place): readonly Track[] => {
    const isKey = kind === 'sex' || field === 'unit' || field === 'case_id' || field === 'person_id';
    return isKey
      ? [
          {
            place,
            kind,
            blanks: 0,
            filled: 0,
            repeats: 0,
            leading: 0,
            firstFilled: false,
            dictionary: new Dictionary(),
            counts: [],
            last: -1,
            lines: [],
          },
        ]
      : [];
  });
  const ids = tracks.filter(({ kind }) => kind === 'id');
  const sex = tracks.find(({ kind }) => kind === 'sex');
  let rows = 0;
  let nobodies = 0;
  /** Rows without id whose sex is not that of the row with the id above. */
  let others = 0;
  let sexOfId = -1;

  function see(record: RecordView): void {
    if (rows >= ROWS || tracks.length === 0) return;
    const { bytes, starts, ends } = record;
    let anyId = false;
    for (const track of tracks) {
      const { place } = track;
      if (!isFilledAt(record, place)) {
        track.blanks++;
        if (track.lines.length < LINES) track.lines.push(record.line);
        let at = 0;
        while (at < place && !isFilled(bytes, starts[at]!, ends[at]!)) at++;
        if (at === place) track.leading++;
        continue;
      }
      anyId ||= track.kind === 'id';
      const code = track.dictionary.intern(bytes, starts[place]!, ends[place]!);
      if (code === track.last) track.repeats++;
      track.last = code;
      track.filled++;
      track.counts[code] = (track.counts[code] ?? 0) + 1;
      if (rows === 0) track.firstFilled = true;
    }
    rows++;
    if (ids.length === 0 || sex === undefined) return;
    const sexHere = isFilledAt(record, sex.place) ? sex.last : -1;
    if (anyId) sexOfId = sexHere;
    else if (sexHere < 0) nobodies++;
    else if (sexHere !== sexOfId) others++;
  }

  const many = (count: number, share: number) => count > 1 && count >= rows * share;

  function isLeftOut({ kind, blanks, filled, repeats, firstFilled, counts }: Track): boolean {
    if (!firstFilled) return false;
    if (kind !== 'text' && many(nobodies, SHARE)) return true;
    if (repeats > 0 || !many(blanks, kind === 'id' ? ID_SHARE : GROUP_SHARE)) return false;
    // by chance: the first row has one, and then no two that follow each other are alike
    const alike = counts.reduce((sum, count) => sum + (count / filled) ** 2, 0);
    const unlike = counts.length === filled && filled * 4 < rows ? inOrder(filled) : (1 - alike) ** (filled - 1);
    if (kind !== 'id') return (filled / rows) * unlike < CHANCE;
    return sex === undefined || (others === 0 && 0.5 ** blanks < CHANCE);
  }

  return {
    see,
    result(): LeftOutCells | null {
      const found = tracks.filter(isLeftOut);
      const first = found[0];
      if (first === undefined) return null;
      return {
        rows: Math.max(...found.map(({ blanks }) => blanks)),
        lines: first.lines,
        places: found.map(({ place }) => place),
        leading: found.every(({ leading, blanks }) => leading === blanks),
      };
    },
  };
}

/** The chance that so many draws from as many words are all different: n! / nⁿ. */
function inOrder(words: number): number {
  let chance = 1;
  for (let word = 1; word <= words; word++) chance *= word / words;
  return chance;
}

/** Fills cells that were left out since they repeat the row above, or were merged with it. */
export interface FillDown {
  /** The row with its cells filled; good until the next call. */
  fill(record: RecordView): RecordView;
  /** Takes the cells of a group heading as those above. */
  above(record: RecordView): void;
}

/** `true`: the empty cells that a row begins with. Headings: the empty cells of those columns. */
export function createFillDown(headings: readonly string[], what: true | readonly string[]): FillDown {
  const write = createRecordWriter();
  const named = what === true ? null : new Set(what.map(headingKey));
  const places = headings.flatMap((heading, place) => (named?.has(headingKey(heading)) ? [place] : []));
  let above: string[] = [];

  function filled(record: RecordView): string[] {
    const cells = cellsOf(record);
    const first = cells.findIndex((cell) => cell.trim() !== '');
    const isLeftOut = (at: number) => (named === null ? at < first : places.includes(at));
    return cells.map((cell, at) => (cell.trim() === '' && isLeftOut(at) ? (above[at] ?? '') : cell));
  }

  return {
    fill(record) {
      const cells = filled(record);
      above = cells;
      const row = write(cells, record.line);
      row.row = record.row;
      return row;
    },
    above(record) {
      const cells = filled(record);
      above = headings.map((_, at) => cells[at] ?? '');
    },
  };
}
