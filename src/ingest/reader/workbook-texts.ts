import type { ZipEntries } from './zip-entries.ts';

/** Parts of a workbook that hold its cells and looks, and are read elsewhere or hold no text of anybody's. */
const READ_ELSEWHERE =
  /^(?:xl\/(?:sharedStrings|styles|calcChain|metadata)\.xml|xl\/theme\/|\[Content_Types\]|customXml\/itemProps)/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const CELLS = /<(?:\w+:)?sheetData[\s>]/;
const FORMULA = /<(?:\w+:)?f(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?f>/g;
/** Elements that hold one text, in runs of letters that look alike. */
const TEXTS =
  /<(\w+:)?(comment|threadedComment|text|p|oddHeader|oddFooter|evenHeader|evenFooter|firstHeader|firstFooter|definedName|formula1|formula2)(?:\s[^>]*)?>([\s\S]*?)<\/\1?\2>/g;
const LEAF = />([^<>]+)</g;
/** Of links, tips, names and the values that a pivot table keeps: what Excel shows, or follows. */
const ATTRIBUTE =
  /\s(?:Target|display|tooltip|location|name|descr|title|prompt|promptTitle|error|displayName|caption|v)="([^"]*)"/g;
const TAG = /<[^>]*>/g;
/** Formatting codes of headers and footers: `&L&"Arial"&12`. */
const HEADER_CODE = /&(?:"[^"]*"|[LCRPNDTAFGZBIUESXY]|K[\dA-F]{6}|\d{1,2} )/g;

/** What a workbook says beside its cells: comments, headers and footers, properties, formulas, names, links, text boxes. */
export function workbookTexts(entries: ZipEntries): readonly string[] {
  const texts = new Set<string>();
  for (const [name, entry] of entries) {
    if (!/\.(?:xml|rels|vml)$/i.test(name) || READ_ELSEWHERE.test(name)) continue;
    const xml = entry.unpack().toString('utf8');
    if (SHEET.test(name)) for (const [, formula = ''] of xml.matchAll(FORMULA)) texts.add(plain(formula));
    const rest = SHEET.test(name) ? withoutCells(xml) : xml;
    for (const match of rest.matchAll(TEXTS)) texts.add(plain(match[3] ?? ''));
    for (const [, leaf = ''] of rest.matchAll(LEAF)) texts.add(plain(leaf));
    for (const [, value = ''] of rest.matchAll(ATTRIBUTE)) texts.add(plain(value));
  }
  return [...texts].filter((text) => text.length > 0);
}

/** A sheet may be a hundred million letters of cells. */
function withoutCells(xml: string): string {
  const from = xml.search(CELLS);
  return from < 0 ? xml : xml.slice(0, from) + xml.slice(Math.max(from, xml.lastIndexOf('sheetData>')));
}

const plain = (xml: string): string =>
  xml.replace(TAG, '').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replace(HEADER_CODE, ' ').trim();
