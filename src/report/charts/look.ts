/**
 * Colours of the page. Petrol and ochre keep apart for every kind of colour blindness and in grey, and neither is a
 * colour that stands for a sex. Against the paper: petrol 9.6:1, ochre 4.9:1, quiet grey 4.6:1 (measured in the tests).
 */
export const colours = {
  paper: '#ffffff',
  ink: '#1d2426',
  quiet: '#5a6568',
  line: '#d5dbdc',
  edge: '#7c888b',
  women: '#0e4a56',
  men: '#a65a00',
  /** For the next part of a bar, next to the colour of a sex; white words are legible on all four. */
  womenNext: '#477681',
  menNext: '#7a4200',
  wash: '#f3f6f6',
  alarm: '#7a1f1f',
} as const;

/**
 * Drawn 320 units wide: at 320 px the page leaves 288 px for a picture, so 13.5 units are 12.15 px, the least that
 * a text may be there.
 */
export const size = { width: 320, text: 13.5, left: 16, right: 26 } as const;

/** Widths of letters in a common sans serif, in em; rounded up, so that a wider font on the reader's machine fits too. */
const narrow = new Set("iIjl.,:;'|!()[]ft");
const wide = new Set('mwMWÅÄÖ%@—');

interface TextItem {
  readonly fontSize?: number;
}

/** Width of a text in pixels. There is no canvas to measure with, and none may be needed. */
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
