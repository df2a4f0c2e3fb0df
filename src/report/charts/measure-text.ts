/** Widths of letters in a common sans serif, in em; rounded up, so that a wider font on the reader's machine fits too. */
const narrow = new Set("iIjl.,:;'|!()[]ft");
const wide = new Set('mwMWÅÄÖ%@—');

interface TextItem {
  readonly fontSize?: number;
}

/** Width of a text in pixels. The machine has no canvas to ask, and must not need one. */
export function measureText(item: TextItem, text: unknown): number {
  const words = text === null || text === undefined ? '' : String(text);
  let em = 0;
  for (const letter of words) em += narrow.has(letter) ? 0.34 : wide.has(letter) ? 0.92 : 0.58;
  return em * (item.fontSize ?? 11);
}

/** Breaks a text into lines no wider than `width` pixels, at spaces. */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measureText({ fontSize }, longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
