import type { Lang } from '../../../src/text/text.ts';
import { readCell, readFigures, readGap, type Triple } from './printed-numbers.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const readable = (markup: string): string =>
  markup.replace(/<[^>]+>/g, '').replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!);

const parts = (markup: string, tag: string): string[] =>
  [...markup.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gs'))].map(([, inner]) => inner!);

/** A table as a reader meets it; of a cell of figures what is bold. */
export interface DrawnTable {
  readonly id: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every table of a page of HTML. */
export function readHtmlTables(page: string): readonly DrawnTable[] {
  return [...page.matchAll(/<section class="scroll[^>]*aria-labelledby="([^"]+)-c">(<table>.*?<\/table>)/gs)].map(
    ([, id, table]) => ({
      id: id!,
      heads: parts(parts(table!, 'thead')[0]!, 'th').map(readable),
      rows: parts(parts(table!, 'tbody')[0]!, 'tr').map((row) =>
        [...row.matchAll(/<t[hd](?: [^>]*)?>(.*?)<\/t[hd]>/gs)].map(([, cell]) =>
          readable(/<b>(.*?)<\/b>/s.exec(cell!)?.[1] ?? cell!),
        ),
      ),
    }),
  );
}

/** Every table of a Word document; a table of it has its headings in the first row. */
export function readWordTables(xml: string): readonly DrawnTable[] {
  return parts(xml, 'w:tbl').flatMap((table, at) => {
    const [heads, ...rows] = parts(table, 'w:tr').map((row) => parts(row, 'w:tc').map(wordsOf));
    return heads ? [{ id: `w:tbl ${at + 1}`, heads, rows }] : [];
  });
}

const wordsOf = (xml: string): string => parts(xml, 'w:t').map(readable).join('');

const WOMEN = /^(?:Kvinnor|Flickor|Kvinnan|Women|Girls|The woman)$/;
const MEN = /^(?:Män|Pojkar|Mannen|Men|Boys|The man)$/;
const GAP = /^(?:Skillnad|Difference)$/;
const ESTABLISHED = /^(?:Säkerställd|Established)/;

/** Rows of tables that have women, men and a difference. */
export function tableTriples(file: string, tables: readonly DrawnTable[], lang: Lang): readonly Triple[] {
  return tables.flatMap(({ id, heads, rows }) => {
    const [w, m, g] = [WOMEN, MEN, GAP].map((name) => heads.findIndex((head) => name.test(head)));
    if (w! < 0 || m! < 0 || g! < 0) return [];
    return rows.flatMap((cells): readonly Triple[] => {
      const zero = (cell: string) => (/^–/.test(cell) ? { value: 0, step: 1 } : readCell(cell, lang));
      const [women, men, gap] = [zero(cells[w!]!), zero(cells[m!]!), readGap(cells[g!] ?? '', lang)];
      if (!women || !men || !gap) return [];
      const established = cells.some((cell) => ESTABLISHED.test(cell));
      return [{ where: `${file} ${id} ${cells[0]}`, women, men, gap, established }];
    });
  });
}

const SAID =
  /(?:Skillnaden är|The difference is) ((?:mindre än |less than |omkring |about )?(?:\d|en |a |one )[^.]*?(?:\.\d[^.]*?)?)\.(?= |$)/g;

/** Sentences that tell women, men and the difference, in paragraphs and lists. Women's figure stands first. */
export function sentenceTriples(file: string, texts: readonly string[], lang: Lang): readonly Triple[] {
  return texts.flatMap((text) => {
    let from = 0;
    return [...text.matchAll(SAID)].flatMap((match): readonly Triple[] => {
      const [women, ...others] = readFigures(text.slice(from, match.index), lang);
      from = match.index + match[0].length;
      const men = others.find(({ unit }) => unit === women?.unit);
      const gap = readGap(match[1]!, lang);
      if (!women || !men || !gap) return [];
      return [{ where: `${file}: ${text.slice(0, 90)}`, women, men, gap, established: false }];
    });
  });
}

/** Paragraphs and points of lists of a page of HTML. */
export const htmlTexts = (page: string): readonly string[] =>
  [...parts(page, 'p'), ...parts(page, 'li')].map(readable).map((text) => text.replaceAll('\u00a0', ' '));

/** Paragraphs of a Word document. */
export const wordTexts = (xml: string): readonly string[] =>
  parts(xml, 'w:p').map((paragraph) => wordsOf(paragraph).replaceAll('\u00a0', ' '));
