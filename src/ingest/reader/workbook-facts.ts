import { readSheetFacts, type SheetFacts } from './sheet-facts.ts';
import { workbookTexts } from './workbook-texts.ts';
import { zipEntries } from './zip-entries.ts';

/** What a workbook says beside the values of its cells. */
export interface WorkbookFacts {
  /** How it says that its dates count from 1904 (ECMA-376 18.2.28); null where they count from 1900. */
  readonly date1904: '1' | 'true' | null;
  /** What stands beside its cells. */
  readonly texts: readonly string[];
  /** In the order of the workbook. */
  readonly sheets: readonly (SheetFacts & {
    /** Hidden, or hidden so that Excel does not offer to show it (18.18.68). */
    readonly hidden: boolean;
  })[];
}

const NOTHING: SheetFacts = { hiddenRows: new Set(), cells: [] };

/**
 * Reads from a workbook's own XML what read-excel-file leaves out: that it counts from 1904, hidden sheets and rows, error
 * cells, and formulas whose result was never stored. Null where the file cannot be taken apart.
 */
export function readWorkbookFacts(workbook: Uint8Array): WorkbookFacts | null {
  const entries = zipEntries(workbook);
  const text = (name: string) => entries?.get(name)?.unpack().toString('utf8') ?? null;
  const book = text('xl/workbook.xml');
  if (entries === null || book === null) return null;
  const targets = new Map(
    tags(text('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  const recalculates = on(attribute(tags(book, 'calcPr')[0] ?? '', 'fullCalcOnLoad')) !== null;
  return {
    texts: workbookTexts(entries),
    date1904: on(attribute(tags(book, 'workbookPr')[0] ?? '', 'date1904')),
    sheets: tags(book, 'sheet').map((tag) => {
      const target = targets.get(/\s(?:\w+:)?id=["']([^"']*)/.exec(tag)?.[1] ?? '') ?? '';
      const sheet = entries.get(target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
      const hidden = /^(?:very)?hidden$/i.test(attribute(tag, 'state') ?? '');
      return { ...(sheet === undefined ? NOTHING : readSheetFacts(sheet.unpack(), recalculates)), hidden };
    }),
  };
}

/** The start tags of a name, whatever its prefix. */
const tags = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}=["']([^"']*)`).exec(tag)?.[1] ?? null;

const on = (value: string | null) => (value === '1' || value === 'true' ? value : null);
