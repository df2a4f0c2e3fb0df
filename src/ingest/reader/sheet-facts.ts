import { type CellPlaces, eachCell } from './sheet-cells.ts';
import { attribute } from './xml-tags.ts';

/** The text of a cell that is not read as it stands; row and column from 0. */
export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a sheet says beside the values of its cells. */
export interface SheetFacts {
  /** Numbers of the rows that do not show, from 1. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Cells that hold an error, as Excel writes it, or {@link FORMULA_CELL}. */
  readonly cells: readonly CellText[];
}

/** Stands for a formula whose result was never stored. In the form of Excel's own errors: no field can read it. */
export const FORMULA_CELL = '#FORMEL!';

/** An error, a formula, a row that does not show: most sheets have none. */
const TELLING = ['t="e"', "t='e'", '<f', ':f', 'hidden', 'ht="0', "ht='0"];

/**
 * Looks through the XML of a sheet. `recalculates`: the workbook asks Excel to work everything out when it is opened
 * (`fullCalcOnLoad`); programs that store a nought as every result ask for it, so a column whose formulas are all nought was
 * then never worked out.
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

/** Numbers that are no day of any calendar, as they are written. The package gives nothing for them where they look like dates. */
export function farNumbers(xml: string): readonly CellText[] {
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
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(number) - 1, column: column - 1 };
}

/** Hidden by a filter, by hand or in a folded outline: the file says the same of all three (18.3.1.73). */
const isHidden = (tag: string): boolean =>
  /^(?:1|true)$/.test(attribute(tag, 'hidden') ?? '') || /^0(?:\.0+)?$/.test(attribute(tag, 'ht') ?? '');
