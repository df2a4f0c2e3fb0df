/** Looks that a group hands down to what it holds, and what Vega writes where nothing is said. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
];
const PLAIN = new Set(['opacity="1"', 'text-anchor="start"']);

interface Mark {
  readonly tag: 'line' | 'bar' | 'path' | 'text';
  /** Its look, as attributes. */
  readonly look: string;
  readonly x: number;
  readonly y: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly words: string;
  /** The tip shown for it, '' for none; null for marks that never have one. */
  readonly tip: string | null;
}

/** Tips of dots (paths to Vega) and of straight lines, in the order in which they are drawn. */
type Tips = Readonly<Record<'path' | 'line', readonly (string | null)[]>>;

const MARK = /<(line|path|text)((?: [\w-]+="[^"]*")*)(?:\/>|>([^<]*)<\/\1>)/g;
const CIRCLE = /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0/;

/** A length with one decimal and no more than it needs. */
const short = (value: number): string => String(Math.round(value * 10) / 10);

function readMarks(svg: string, tips: Tips): readonly Mark[] {
  const seen = { path: 0, line: 0 };
  return [...svg.matchAll(MARK)].flatMap(([, tag, all = '', words = '']): Mark[] => {
    const attributes = new Map([...all.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
    const own = attributes.get('class');
    if (own === 'background' || own === 'foreground') return [];
    const [, x = 0, y = 0] = /translate\(([-\d.e]+),([-\d.e]+)\)/.exec(attributes.get('transform') ?? '') ?? [];
    const look = LOOKS.flatMap((name) => {
      const said = `${name}="${attributes.get(name)}"`;
      const idle =
        !attributes.has(name) || PLAIN.has(said) || (name === 'stroke-linejoin' && !attributes.has('stroke'));
      return idle ? [] : [said];
    });
    // Dots have a `transform`; lines through points do not.
    const told = tag === 'line' || (tag === 'path' && attributes.has('transform')) ? tag : null;
    const tip = told === null ? null : (tips[told][seen[told]++] ?? null);
    // The halo is painted under its own letters, so that the words are in the file only once.
    if (tag === 'text' && attributes.has('stroke')) look.push('paint-order="stroke"');
    const kind = tag === 'line' && tip !== null ? 'bar' : (tag as Mark['tag']); // the tag of the pattern
    return [{ tag: kind, look: look.join(' '), x: Number(x), y: Number(y), attributes, words, tip }];
  });
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function writeLine({ x, y, attributes }: Mark): string {
  const [dx, dy] = [Number(attributes.get('x2') ?? 0), Number(attributes.get('y2') ?? 0)];
  const stroke = dy === 0 ? `h${short(dx)}` : dx === 0 ? `v${short(dy)}` : `l${short(dx)} ${short(dy)}`;
  return `M${short(x)} ${short(y)}${stroke}`;
}

/** Lines of one look become one path; bars do not, since each has a tip. */
function writeLines(marks: readonly Mark[]): string {
  return `<path d="${marks.map(writeLine).join('')}"${marks[0]!.look && ` ${marks[0]!.look}`}/>`;
}

function writeMark(mark: Mark, bare: string): string {
  const { tag, x, y, attributes, words, tip } = mark;
  const look = tip ? `${bare} data-tip="${escapeText(tip)}"` : bare;
  if (tag === 'bar') return `<path d="${writeLine(mark)}"${look}/>`;
  if (tag === 'text')
    return `<text x="${short(x + Number(attributes.get('x') ?? 0))}" y="${short(y + Number(attributes.get('y') ?? 0))}"${look}>${words}</text>`;
  const d = attributes.get('d') ?? '';
  const round = CIRCLE.exec(d);
  if (round) return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(Number(round[1]))}"${look}/>`;
  const turned = attributes.get('transform') ?? '';
  const place =
    turned === '' || turned === 'translate(0,0)'
      ? ''
      : ` transform="${turned.replace(/-?\d+\.\d+/g, (number) => short(Number(number)))}"`;
  return `<path d="${d.replace(/-?\d+\.\d+/g, (number) => short(Number(number)))}"${place}${look}/>`;
}

/** A drawing of Vega without its outermost element, each look said once for the marks that stand in a row. */
export function slimDrawing(svg: string, tips: Tips = { path: [], line: [] }): string {
  const [, left, top] = /transform="translate\(([\d.]+),([\d.]+)\)"/.exec(svg) ?? [];
  const runs: Mark[][] = [];
  for (const mark of readMarks(svg, tips)) {
    const [last] = runs.at(-1) ?? [];
    if (last?.look === mark.look && last.tag === mark.tag) runs.at(-1)!.push(mark);
    else runs.push([mark]);
  }
  const drawn = runs.map((run) => {
    const [first, ...others] = run;
    if (first!.tag === 'line') return writeLines(run);
    const look = first!.look && ` ${first!.look}`;
    return others.length === 0
      ? writeMark(first!, look)
      : `<g${look}>${run.map((mark) => writeMark(mark, '')).join('')}</g>`;
  });
  return `<g transform="translate(${left} ${top})" fill="none">${drawn.join('')}</g>`;
}
