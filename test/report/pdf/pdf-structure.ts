/** What a PDF says of itself, read from its objects; streams are not opened. */
export interface PdfStructure {
  readonly pages: number;
  readonly tagged: boolean;
  readonly languages: readonly string[];
  readonly title: string;
  readonly dates: readonly string[];
  readonly headings: readonly string[];
  /** Number of tagged elements by kind: `Table`, `TH`, `H1`, `Figure`. */
  readonly tags: (kind: string) => number;
}

/** UTF-16 in hexadecimal with BOM, or plain letters: the two forms of a text in a PDF (ISO 32000-1, 7.9.2). */
function readText(written: string): string {
  const hex = /^<FEFF([0-9A-F]*)>$/i.exec(written)?.[1];
  if (hex === undefined) return written.slice(1, -1);
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
}

export function readStructure(bytes: Uint8Array): PdfStructure {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/stream\r?\n[\s\S]*?endstream/g, '');
  const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1]!);
  const objects = text.split('endobj');
  const info = objects.find((one) => one.includes('/Producer')) ?? '';
  const catalog = objects.find((one) => /\/Type \/Catalog/.test(one)) ?? '';
  return {
    pages: all(/(\/Type \/Page)\b(?!s)/g).length,
    tagged: /\/MarkInfo <<[^>]*\/Marked true/s.test(catalog) && /\/StructTreeRoot \d+ 0 R/.test(catalog),
    languages: all(/\/Lang \(([^)]*)\)/g),
    title: readText(/\/Title (<[^>]*>|\([^)]*\))/.exec(info)?.[1] ?? '()'),
    dates: [...info.matchAll(/\/(?:CreationDate|ModDate) \(D:(\d{14})/g)].map((match) => match[1]!),
    headings: objects
      .filter((one) => /\/Dest\b|\/Parent/.test(one) && /\/Title /.test(one) && !one.includes('/Producer'))
      .map((one) => readText(/\/Title (<[^>]*>|\([^)]*\))/.exec(one)![1]!)),
    tags: (kind) => objects.filter((one) => new RegExp(`/S /${kind}\\b`).test(one)).length,
  };
}

/** Whether every object stands where the table at the end of the file says that it stands (ISO 32000-1, 7.5.4). */
export function isInPlace(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const [, first, count] = /^xref\s+(\d+) (\d+)\s+/.exec(text.slice(table))!;
  const entries = [...text.slice(table).matchAll(/(\d{10}) \d{5} ([nf])/g)];
  return (
    Number(first) === 0 &&
    entries.length === Number(count) &&
    entries.every(
      ([, offset, kind], number) => kind === 'f' || text.slice(Number(offset)).startsWith(`${number} 0 obj`),
    )
  );
}
