import { type CellText, farNumbers, readSheetFacts, type SheetFacts } from './sheet-facts.ts';
import { workbookTexts } from './workbook-texts.ts';
import { attribute, eachTag, tagName } from './xml-tags.ts';
import { xmlOf, type ZipEntries } from './zip-entries.ts';

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
    /** Numbers that are no days; asked for where some look like days all the same. */
    readonly farNumbers: () => readonly CellText[];
  })[];
}

/**
 * Reads from a workbook's own XML what read-excel-file leaves out: that it counts from 1904, hidden sheets and rows, error
 * cells, and formulas whose result was never stored. `comment`: of the zip. Null where there is no workbook in it.
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
