/** A table of a page as a reader meets it: where it stands, what each row is called, what its cells say. */
export interface HtmlTable {
  readonly id: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

const readable = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (entity) => ENTITIES[entity]!)
    .replaceAll('\u00a0', ' ')
    .trim();

/** The figure of a cell: what is bold, else the sign for eyes, else the text. */
function figureOf(cell: string): string {
  const bold = /<b>(.*?)<\/b>/s.exec(cell)?.[1];
  const sign = /<span aria-hidden="true">(.*?)<\/span>/s.exec(cell)?.[1];
  return readable(bold ?? sign ?? cell);
}

const parts = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gs'))].map((match) => match[1]!);

/** Every table of a page of ours, in order. */
export function readTables(page: string): readonly HtmlTable[] {
  return [...page.matchAll(/aria-labelledby="([^"]+)-c"><table>(.*?)<\/table>/gs)].map(([, id, table]) => {
    const [head] = parts(table!, 'thead');
    const [body] = parts(table!, 'tbody');
    return {
      id: id!,
      heads: parts(head!, 'th').map(readable),
      rows: parts(body!, 'tr').map((row) => ({
        label: readable(parts(row, 'th')[0]!),
        cells: parts(row, 'td').map(figureOf),
      })),
    };
  });
}
