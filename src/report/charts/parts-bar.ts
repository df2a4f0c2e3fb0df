import { type Layer, lines, type Plane, texts } from './layers.ts';
import { colours, size } from './look.ts';
import { measureText } from './measure-text.ts';

export const BAR = 24;
const WIDE = size.width - size.left - size.right;

/** Told apart by stripes, a number or words, and an edge of paper; never by colour alone. */
const TONES = {
  women: { stroke: colours.women },
  womenNext: { stroke: colours.womenNext },
  womenRest: { stroke: colours.women, strokeDash: [5, 2] },
  men: { stroke: colours.men },
  menNext: { stroke: colours.menNext },
  menRest: { stroke: colours.men, strokeDash: [5, 2] },
  both: { stroke: colours.edge, strokeDash: [5, 2] },
  hidden: { stroke: colours.edge, strokeDash: [1.5, 3] },
} as const;

/** A stretch of a bar of 100 per cent, from 0 to 1, with a sign where there is room for it. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly sign: string;
  readonly tone: keyof typeof TONES;
  /** What a pointer on it is told, in a page with a script. */
  readonly tip?: string | undefined;
}

/** Parts one after another, each as long as its share; what may not be shown is one part at the end, without bounds in it. */
export function layParts(
  shares: readonly (Omit<Part, 'from' | 'to'> & { readonly value: number | null })[],
): readonly Part[] {
  let at = 0;
  const parts = shares.flatMap(({ value, ...part }): Part[] => {
    const from = at;
    at += value ?? 0;
    return at > from ? [{ ...part, from, to: at }] : [];
  });
  const hidden = shares.some(({ value }) => value === null);
  return hidden && at < 0.995 ? [...parts, { from: at, to: 1, sign: 'x', tone: 'hidden' }] : parts;
}

/** A bar of 100 per cent along the whole plane, `y` its middle. */
export function drawBar(plane: Plane, y: number, parts: readonly Part[]): readonly Layer[] {
  const x = (share: number): number => share * plane.to;
  const room = ({ from, to, sign }: Part): boolean =>
    (to - from) * WIDE > measureText({ fontSize: size.text }, sign) + 6;
  const striped = ({ tone }: Part): boolean => 'strokeDash' in TONES[tone];
  const signs = (which: boolean) =>
    parts
      .filter((part) => room(part) && striped(part) === which)
      .map(({ from, to, sign }) => ({ x: x((from + to) / 2), y, words: sign }));
  return [
    ...parts.map(({ from, to, tone, tip = '' }) =>
      lines([{ x: x(from), x2: x(to), y, tip }], { strokeWidth: BAR, ...TONES[tone] }),
    ),
    lines(
      parts.slice(1).map(({ from }) => ({ x: x(from), x2: x(from), y: y - BAR / 2, y2: y + BAR / 2 })),
      { stroke: colours.paper, strokeWidth: 2 },
    ),
    texts(signs(false), { fontWeight: 600, color: colours.paper }),
    texts(signs(true), { fontWeight: 600, stroke: colours.paper, strokeWidth: 5 }),
  ];
}
