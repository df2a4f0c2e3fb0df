/** What a sheet says beside the values of its cells. */
export interface SheetFacts {
  /** Numbers of the rows that do not show, from 1. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Cells that hold an error, as Excel writes it, or {@link FORMULA_CELL}; row and column from 0. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** Stands for a formula whose result was never stored. In the form of Excel's own errors: no field can read it. */
export const FORMULA_CELL = '#FORMEL!';

/**
 * Looks through the XML of a sheet. `recalculates`: the workbook asks Excel to work everything out when it is opened
 * (`fullCalcOnLoad`); programs that store a nought as every result ask for it, so a column whose formulas are all nought was
 * then never worked out.
 */
export function readSheetFacts(bytes: Buffer, recalculates: boolean): SheetFacts {
  // the signs looked for are all ASCII, and one byte a letter is four times faster
  const sheet = bytes.toString('latin1');
  const prefix = /<(\w+:)?sheetData[\s>/]/.exec(sheet)?.[1] ?? '';
  const cells: { row: number; column: number; text: string }[] = [];
  const noughts: { row: number; column: number }[] = [];
  const worked = new Set<number>();
  for (const { place, type, isFormula, value } of tellingCells(sheet, prefix)) {
    if (type === 'e') cells.push({ ...place, text: isError(value) ? value : '#N/A' });
    else if (!isFormula) continue;
    // an empty text is a result too
    else if (value === '' && type !== 'str') cells.push({ ...place, text: FORMULA_CELL });
    else if (recalculates && value === '0' && (type === '' || type === 'n')) noughts.push(place);
    else worked.add(place.column);
  }
  for (const place of noughts) if (!worked.has(place.column)) cells.push({ ...place, text: FORMULA_CELL });
  return { hiddenRows: hiddenRowsOf(sheet, prefix), cells };
}

const isError = (text: string) => /^#[A-Z/0-9]+[!?]?$/.test(text);

interface TellingCell {
  readonly place: { readonly row: number; readonly column: number };
  readonly type: string;
  readonly isFormula: boolean;
  readonly value: string;
}

/** The cells with an error or a formula, which are few: the others are not looked at. */
function* tellingCells(sheet: string, prefix: string): Generator<TellingCell> {
  const open = `<${prefix}c `;
  const shut = `</${prefix}c>`;
  const signs = new RegExp(`\\st=["']e["']|<${prefix}f[\\s>/]`, 'g');
  const result = new RegExp(`<${prefix}v[^>]*>([^<]*)`);
  for (let sign = signs.exec(sheet); sign !== null; sign = signs.exec(sheet)) {
    const from = sheet.lastIndexOf(open, sign.index);
    const tagEnd = sheet.indexOf('>', from);
    const isFormula = sign[0].startsWith('<');
    // ` t="e"` in a text, or an attribute of something else
    if (from < 0 || (!isFormula && tagEnd < sign.index)) continue;
    const tag = sheet.slice(from, tagEnd);
    const place = placeOf(/\sr=["']([A-Z]+)(\d+)["']/.exec(tag));
    if (place === null) continue;
    const to = tag.endsWith('/') ? tagEnd : sheet.indexOf(shut, tagEnd);
    if (to < 0) return;
    if (to < sign.index) continue;
    const body = sheet.slice(tagEnd + 1, to);
    const type = /\st=["'](\w+)["']/.exec(tag)?.[1] ?? '';
    yield { place, type, isFormula, value: result.exec(body)?.[1]?.trim() ?? '' };
    signs.lastIndex = to;
  }
}

/** `B7` → row 6, column 1. */
function placeOf(match: RegExpExecArray | null): { readonly row: number; readonly column: number } | null {
  const [, letters, number] = match ?? [];
  if (letters === undefined || number === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(number) - 1, column: column - 1 };
}

/** Hidden by a filter, by hand or in a folded outline: the file says the same of all three (18.3.1.73). */
function hiddenRowsOf(sheet: string, prefix: string): ReadonlySet<number> {
  const rows = new RegExp(`<${prefix}row([\\s/][^>]*)?>`, 'g');
  const hidden = new Set<number>();
  let number = 0;
  for (const [, attributes = ''] of sheet.matchAll(rows)) {
    const stated = /\sr=["'](\d+)/.exec(attributes)?.[1];
    number = stated === undefined ? number + 1 : Number(stated);
    if (/\s(?:hidden=["'](?:1|true)|ht=["']0(?:\.0+)?)["']/.test(attributes)) hidden.add(number);
  }
  return hidden;
}
