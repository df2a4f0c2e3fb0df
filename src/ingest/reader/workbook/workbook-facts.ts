import { FORMULA_CELL } from '../rows/record.ts';
import { attribute, type CellPlaces, columnOf, eachCell, eachTag, tagName } from './sheet-xml.ts';
import { workbookTexts } from './workbook-texts.ts';
import { xmlOf, type ZipEntries } from './zip-entries.ts';

/** The text of a cell that is not read as it stands; row and column from 0. */
export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a sheet says beside the values of its cells. */
interface SheetFacts {
  /** Numbers of the rows that do not show, from 1. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Cells that hold an error, as Excel writes it, or {@link FORMULA_CELL}. */
  readonly cells: readonly CellText[];
}

/** An error, a formula, a row that does not show: most sheets have none. */
const TELLING = ['t="e"', "t='e'", '<f', ':f', 'hidden', 'ht="0', "ht='0"];

/**
 * Looks through the XML of a sheet. `recalculates`: the workbook asks Excel to work everything out when it is opened
 * (`fullCalcOnLoad`); programs that store a nought as every result ask for it, so a column whose formulas are all
 * nought was then never worked out.
 */
export function readSheetFacts(xml: string, recalculates: boolean): SheetFacts {
  const cells: CellText[] = [];
  const noughts: { row: number; column: number }[] = [];
  const worked = new Set<number>();
  const hiddenRows = new Set<number>();
  let number = 0;
  const onRow = (from: number, to: number) => {
    const tag = xml.slice(from, to);
    const stated = /^\d+/.exec(attribute(tag, 'r') ?? '')?.[0];
    number = stated === undefined ? number + 1 : Number(stated);
    if (isHidden(tag)) hiddenRows.add(number);
  };
  const onCell = (cell: CellPlaces) => {
    const isError = saysError(xml, cell);
    if (!isError && !cell.isFormula) return;
    const tag = xml.slice(cell.from, cell.to);
    const place = placeOf(tag);
    if (place === null) return;
    const value = valueIn(xml, cell);
    const type = attribute(tag, 't') ?? '';
    if (isError) cells.push({ ...place, text: value === '' ? '#N/A' : value });
    // an empty text is a result too
    else if (value === '' && type !== 'str') cells.push({ ...place, text: FORMULA_CELL });
    else if (recalculates && value === '0' && (type === '' || type === 'n')) noughts.push(place);
    else worked.add(place.column);
  };
  if (TELLING.some((sign) => xml.includes(sign))) eachCell(xml, { onCell, onRow });
  for (const place of noughts) if (!worked.has(place.column)) cells.push({ ...place, text: FORMULA_CELL });
  return { hiddenRows, cells };
}

/** More days than a date may have: 9999-12-31. */
const LAST_DAY = 2_958_465;

/**
 * Numbers that are no day of any calendar, as they are written. The package gives nothing for them where they look like
 * dates.
 */
function farNumbers(xml: string): readonly CellText[] {
  const cells: CellText[] = [];
  const onCell = (cell: CellPlaces) => {
    const value = valueIn(xml, cell);
    const place = Number(value) > LAST_DAY ? placeOf(xml.slice(cell.from, cell.to)) : null;
    if (place !== null) cells.push({ ...place, text: value });
  };
  eachCell(xml, { onCell });
  return cells;
}

const valueIn = (xml: string, { valueFrom, valueTo }: CellPlaces): string => xml.slice(valueFrom, valueTo).trim();

const [E, EQUALS, T] = [0x65, 0x3d, 0x74];

const ERROR = /^\st=(["'])e\1$/;

/** `t="e"` in the start tag, without cutting it out: there are millions. */
function saysError(xml: string, { from, to }: CellPlaces): boolean {
  for (let at = from + 2; at + 4 < to + 1; at++) {
    if (xml.charCodeAt(at) === T && xml.charCodeAt(at + 1) === EQUALS && xml.charCodeAt(at + 3) === E)
      return ERROR.test(xml.slice(at - 1, at + 5));
  }
  return false;
}

/** `B7` → row 6, column 1. */
function placeOf(tag: string): { readonly row: number; readonly column: number } | null {
  const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(attribute(tag, 'r') ?? '') ?? [];
  if (letters === undefined || number === undefined) return null;
  return { row: Number(number) - 1, column: columnOf(letters) - 1 };
}

/** Hidden by a filter, by hand or in a folded outline: the file says the same of all three (18.3.1.73). */
const isHidden = (tag: string): boolean =>
  /^(?:1|true)$/.test(attribute(tag, 'hidden') ?? '') || /^0(?:\.0+)?$/.test(attribute(tag, 'ht') ?? '');

/** What a workbook says beside the values of its cells. */
interface WorkbookFacts {
  /** How it says that its dates count from 1904 (ECMA-376 18.2.28); null where they count from 1900. */
  readonly date1904: '1' | 'true' | null;
  /** What stands beside its cells. */
  readonly texts: readonly string[];
  /** In the order of the workbook. */
  readonly sheets: readonly (SheetFacts & {
    /** Hidden, or hidden so that Excel does not offer to show it (18.18.68). */
    readonly hidden: boolean;
    /** Numbers that are no days; asked for where some look like days all the same. */
    readonly farNumbers: () => readonly CellText[];
  })[];
}

/**
 * Reads from a workbook's own XML what read-excel-file leaves out: that it counts from 1904, hidden sheets and rows,
 * error cells, and formulas whose result was never stored. `comment`: of the zip. Null where there is no workbook in
 * it.
 */
export function readWorkbookFacts(entries: ZipEntries, comment = ''): WorkbookFacts | null {
  const xml = (name: string) => xmlOf(entries.get(name));
  const book = xml('xl/workbook.xml');
  if (book === null) return null;
  const targets = new Map(
    tags(xml('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  const recalculates = on(attribute(tags(book, 'calcPr')[0] ?? '', 'fullCalcOnLoad')) !== null;
  const read = new Map<string, SheetFacts>();
  return {
    texts: workbookTexts(entries, comment),
    date1904: on(attribute(tags(book, 'workbookPr')[0] ?? '', 'date1904')),
    sheets: tags(book, 'sheet').map((tag) => {
      const target = targets.get(attribute(tag, 'id') ?? '') ?? '';
      const name = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      const facts = read.get(name) ?? readSheetFacts(xml(name) ?? '', recalculates);
      read.set(name, facts);
      const hidden = /^(?:very)?hidden$/i.test(attribute(tag, 'state') ?? '');
      return { ...facts, hidden, farNumbers: () => farNumbers(xml(name) ?? '') };
    }),
  };
}

/** The start tags of a name, whatever its prefix. */
function tags(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  eachTag(xml, (from, to) => {
    const tag = xml.slice(from, to);
    if (tagName(tag) === name) found.push(tag);
  });
  return found;
}

const on = (value: string | null) => (value === '1' || value === 'true' ? value : null);
