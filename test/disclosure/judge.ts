import type { CountedRelease, ProtectedLine } from '../../src/model/release.ts';

/** What the judge looks at: lines after protection, from the real protector or from a broken one. */
export interface Published {
  readonly lines: readonly ProtectedLine[];
  /** Anything else the reader is told. */
  readonly said?: string;
}
export type Protector = (release: CountedRelease) => Published;

/** One number the release must keep: where it stands, its value and the size of its group. */
export interface Secret {
  /** Key of the line as {@link keyOf}, the sex, and the category if any. */
  readonly line: string;
  readonly value: number;
  readonly n: number;
  readonly unsafe: boolean;
}

export interface Input {
  readonly release: CountedRelease;
  readonly secrets: readonly Secret[];
}

export interface Verdict {
  readonly inputs: number;
  /** Hidden unsafe counts, over all different releases. */
  readonly hidden: number;
  /** Of them, with fewer than t − 1 possible values. */
  readonly tooNarrow: number;
  readonly exact: number;
}

export const keyOf = (line: Pick<ProtectedLine, 'indicator' | 'stat' | 'period' | 'by' | 'level'>): string =>
  `${line.indicator}|${line.stat}|${line.period}|${line.by}|${line.level}`;

export interface JudgeOptions {
  readonly tableOf?: (line: string) => string;
  readonly largest?: number;
  readonly isCut?: (lines: readonly ProtectedLine[]) => boolean;
}

const ofBreakdown = (line: string): string => line.split('|').slice(0, 4).join('|');
/** The periods of a figure make one table, the span is its total. */
export const ofPeriods = (line: string): string => (line.includes('|all|') ? 'span' : 'periods');

/**
 * Runs a protector on every input of a class. Inputs with the same release form one group: they are what a reader who
 * knows the program, the sizes of all groups and the whole release cannot tell apart. In each group every hidden unsafe
 * count must take at least min(n + 1, t − 1) values. A table of which nothing but the total is published is left out
 * (`tableOf` says which lines make a table): what its total alone says is no work of the protector. So are groups that
 * the class cuts off (`largest`: merged sums above it have members that were not tried; `isCut`: the same, told otherwise).
 */
export function judge(
  protector: Protector,
  inputs: Iterable<Input>,
  t: number,
  { tableOf = ofBreakdown, largest = Number.POSITIVE_INFINITY, isCut = () => false }: JudgeOptions = {},
): Verdict {
  const groups = new Map<
    string,
    { masks: number[]; unsafe: boolean[]; n: readonly number[]; hidden: readonly boolean[] }
  >();
  let seen = 0;
  for (const { release, secrets } of inputs) {
    seen++;
    const { lines, said } = protector(release);
    let view = said ?? '';
    for (const line of lines) if (line.shown) view += `;${keyOf(line)}:${write(line)}`;
    let group = groups.get(view);
    if (!group) {
      const shown = new Set(lines.filter((line) => line.shown).flatMap(keysOf));
      const cut = lines.some((line) => line.shown && mergedSum(line) > largest) || isCut(lines);
      const open = new Set([...shown].map(tableOf));
      group = {
        masks: secrets.map(() => 0),
        unsafe: secrets.map(() => false),
        n: secrets.map((one) => one.n),
        hidden: secrets.map((one) => !cut && !shown.has(one.line) && open.has(tableOf(one.line))),
      };
      groups.set(view, group);
    }
    for (let i = 0; i < secrets.length; i++) {
      const { value, unsafe } = secrets[i]!;
      group.masks[i]! |= 1 << value;
      if (unsafe) group.unsafe[i] = true;
    }
  }
  let hidden = 0;
  let tooNarrow = 0;
  let exact = 0;
  for (const group of groups.values())
    for (let i = 0; i < group.masks.length; i++) {
      if (!group.hidden[i] || !group.unsafe[i]) continue;
      const values = ones(group.masks[i]!);
      hidden++;
      if (values < Math.min(group.n[i]! + 1, t - 1)) tooNarrow++;
      if (values === 1) exact++;
    }
  return { inputs: seen, hidden, tooNarrow, exact };
}

/** What is shown of a line: each sex, and each category of it. */
function keysOf(line: ProtectedLine): readonly string[] {
  return (['women', 'men'] as const).flatMap((sex) => {
    const cell = line.cells[sex];
    const key = `${keyOf(line)}|${sex}`;
    if (cell.kind === 'hidden') return [];
    return cell.kind === 'category' ? [key, ...cell.counts.map((one) => `${key}|${one.value}`)] : [key];
  });
}

/** The larger sex of what was merged in a line. */
function mergedSum(line: ProtectedLine): number {
  return Math.max(
    ...[line.cells.women, line.cells.men].map((cell) => {
      if (cell.kind === 'category') return cell.counts.find((one) => one.value === '*others')?.n ?? 0;
      return cell.kind !== 'hidden' && line.level === '*others' ? cell.n : 0;
    }),
  );
}

function write({ cells }: ProtectedLine): string {
  let out = '';
  for (const cell of [cells.women, cells.men, cells.unknown]) {
    if (cell.kind === 'hidden') out += 'x,';
    else if (cell.kind === 'share') out += `${cell.yes}/${cell.n}/${cell.units},`;
    else if (cell.kind === 'category') out += `${cell.counts.map((one) => `${one.value}=${one.n}`).join('+')},`;
    else out += `${cell.n}/${cell.units},`;
  }
  return out;
}

function ones(mask: number): number {
  let left = mask >>> 0;
  let count = 0;
  for (; left > 0; left &= left - 1, left >>>= 0) count++;
  return count;
}
