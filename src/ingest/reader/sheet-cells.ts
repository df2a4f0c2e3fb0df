import { eachTag } from './xml-tags.ts';

/** A cell in the XML of a sheet, by places: nothing is cut out of the text for the many cells of which nothing is asked. */
export interface CellPlaces {
  /** Its start tag. */
  readonly from: number;
  readonly to: number;
  readonly isFormula: boolean;
  /** Its value; empty where it has none. */
  readonly valueFrom: number;
  readonly valueTo: number;
}

export interface SheetVisit {
  readonly onCell: (cell: CellPlaces) => void;
  /** The start tag of a row. */
  readonly onRow?: (from: number, to: number) => void;
}

const [SLASH, C, F, R, V] = [0x2f, 0x63, 0x66, 0x72, 0x76];

/** Passes once over the cells of a sheet (ECMA-376 18.3.1.80). */
export function eachCell(xml: string, { onCell, onRow = () => {} }: SheetVisit): void {
  const prefix = /<(\w+:)?sheetData[\s>/]/.exec(xml)?.[1]?.length ?? 0;
  let cell = { from: -1, to: -1, isFormula: false, valueFrom: 0, valueTo: 0 };
  const end = () => {
    if (cell.from >= 0) onCell(cell);
    cell.from = -1;
  };
  eachTag(xml, (from, to, next) => {
    const shuts = xml.charCodeAt(from) === SLASH;
    const at = from + prefix + (shuts ? 1 : 0);
    const sign = xml.charCodeAt(at);
    if (sign === C && endsName(xml, at + 1, to)) {
      end();
      if (shuts) return;
      cell = { from, to, isFormula: false, valueFrom: 0, valueTo: 0 };
      if (xml.charCodeAt(to - 1) === SLASH) end();
    } else if (shuts) {
      return;
    } else if (sign === V && cell.valueFrom === 0 && endsName(xml, at + 1, to)) {
      cell.valueFrom = to + 1;
      cell.valueTo = Math.max(to + 1, next);
    } else if (sign === F && endsName(xml, at + 1, to)) {
      cell.isFormula = true;
    } else if (sign === R && xml.startsWith('row', at) && endsName(xml, at + 3, to)) {
      onRow(from, to);
    }
  });
}

/** True where the name of a tag ends: at a blank, at the `/` of an element without content, at the end of the tag. */
function endsName(xml: string, at: number, to: number): boolean {
  const code = xml.charCodeAt(at);
  return at >= to || code === SLASH || code <= 0x20;
}
