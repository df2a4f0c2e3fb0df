import type { Cell, CountedLine } from '../../src/model/counted.ts';
import type { CountedRelease, HiddenCell, ProtectedLine } from '../../src/model/release.ts';
import { share } from './build.ts';
import type { Published } from './judge.ts';

/** What one can do wrong. All false: the rule as it should be, for one share or count divided once. */
export interface Mistakes {
  /** Hide what is unsafe, and then the smallest group that suffices, wherever it stands. */
  readonly cheapest?: boolean;
  /** Sums of t are enough. */
  readonly noSlack?: boolean;
  /** Women and men each have their own merging. */
  readonly sexesApart?: boolean;
  /** The release says which groups are unsafe by themselves. */
  readonly reasons?: boolean;
  /** The order of merging is the order by size in the export. */
  readonly bySize?: boolean;
}

interface Counts {
  readonly n: number;
  readonly yes: number;
}
const HIDDEN: HiddenCell = { kind: 'hidden' };
const small = (x: number, t: number): boolean => x > 0 && x < t;
const isUnsafe = ({ n, yes }: Counts, t: number): boolean => small(n, t) || small(yes, t) || small(n - yes, t);

function countsOf(cell: Cell): Counts {
  return cell.kind === 'share' ? cell : { n: cell.n, yes: cell.n };
}

/** Levels to merge, or null to withhold the table; written from the description, apart from the program. */
function choose(levels: readonly CountedLine[], sexes: readonly ('women' | 'men')[], t: number, wrong: Mistakes) {
  const counts = (line: CountedLine) => sexes.map((sex) => countsOf(line.cells[sex]));
  const size = (line: CountedLine) => Math.min(...counts(line).map((one) => one.n));
  const total = (line: CountedLine) => counts(line).reduce((sum, one) => sum + one.n, 0);
  const name = (line: CountedLine) => line.level!;
  const order = [...levels].sort((a, b) => {
    const blank = Number(name(b) === '*missing') - Number(name(a) === '*missing');
    const bySize = wrong.bySize ? size(a) - size(b) || total(a) - total(b) : 0;
    return blank || bySize || (name(a) < name(b) ? -1 : 1);
  });
  const bad = order.filter((line) => name(line) !== '*missing' && counts(line).some((one) => isUnsafe(one, t)));
  if (bad.length === 0) return [];
  const isShare = order[0]!.cells.women.kind === 'share';
  const least = wrong.noSlack ? t : t + 1;
  const suffices = (merged: readonly CountedLine[]) =>
    merged.filter((line) => name(line) !== '*missing').length >= 2 &&
    sexes.every((_, sex) => {
      const n = merged.reduce((sum, line) => sum + counts(line)[sex]!.n, 0);
      const yes = merged.reduce((sum, line) => sum + counts(line)[sex]!.yes, 0);
      return n === 0 || (isShare ? Math.min(yes, n - yes) >= least : n >= least);
    });
  if (wrong.cheapest) {
    const merged = [...bad];
    for (const line of order) {
      if (suffices(merged)) break;
      if (!merged.includes(line)) merged.push(line);
    }
    return suffices(merged) && merged.length < order.length ? merged : null;
  }
  for (let j = Math.max(2, order.indexOf(bad.at(-1)!) + 1); j < order.length; j++)
    if (suffices(order.slice(0, j))) return order.slice(0, j);
  return null;
}

/** Protects a release of one undivided line and its levels. The undivided line is hidden where it is unsafe. */
export function protectSimply(release: CountedRelease, t: number, wrong: Mistakes = {}): Published {
  const [whole, ...levels] = release.lines;
  const sexes = ['women', 'men'] as const;
  const headline = sexes.every((sex) => !isUnsafe(countsOf(whole!.cells[sex]), t));
  const shared = choose(levels, sexes, t, wrong);
  const merged = sexes.map((sex) => (wrong.sexesApart ? choose(levels, [sex], t, wrong) : shared));
  const show = (line: CountedLine, visible: (sex: number) => boolean): ProtectedLine => {
    const cells = sexes.map((sex, i) => (visible(i) ? line.cells[sex] : HIDDEN));
    const shown = cells.some((cell) => cell !== HIDDEN);
    return { ...line, shown, cells: { women: cells[0]!, men: cells[1]!, unknown: HIDDEN } };
  };
  const lines = [show(whole!, () => headline)];
  for (const line of levels)
    lines.push(show(line, (sex) => headline && merged[sex] != null && !merged[sex].includes(line)));
  if (merged.some((one) => one !== null && one.length > 0))
    lines.push(
      show({ ...levels[0]!, level: '*others', cells: addAll(merged) }, (sex) => headline && !!merged[sex]?.length),
    );
  const reasons = headline ? levels.map((line) => sexes.some((sex) => isUnsafe(countsOf(line.cells[sex]), t))) : [];
  return wrong.reasons ? { lines, said: reasons.join() } : { lines };
}

function addAll(merged: readonly (readonly CountedLine[] | null)[]): CountedLine['cells'] {
  const [women, men] = (['women', 'men'] as const).map((sex, i): Cell => {
    const cells = (merged[i] ?? []).map((line) => line.cells[sex]);
    const n = cells.reduce((sum, cell) => sum + cell.n, 0);
    const yes = cells.reduce((sum, cell) => sum + countsOf(cell).yes, 0);
    return cells[0]?.kind === 'count' ? { kind: 'count', units: n, n, people: n } : share(yes, n);
  });
  return { women: women!, men: men!, unknown: share(0, 0) };
}
