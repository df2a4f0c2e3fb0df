import type { GapRow, ResultRow } from '../../src/model/audit-document.ts';

export interface Stored {
  readonly place: string;
  readonly problem: string | null;
}

const COUNTED = ['n', 'count', 'missing', 'n_women', 'n_men', 'clusters', 'margin', 'verdict', 'grade'] as const;
const SLACK = 1e-9;

/** The step of docs/methods.md, "Rounding"; null: stored in full. */
function stepOf(row: ResultRow | GapRow, size: number): number | null {
  const { indicator, stat } = row;
  const people = 'estimand' in row ? Math.min(row.n_women ?? 0, row.n_men ?? 0) : (row.n ?? 0);
  if (stat === 'mean' && indicator === 'aid-months' && people < 100) return 0.5;
  if ('estimand' in row && row.estimand !== 'difference') return 0.01;
  if (indicator === 'time-to-referral' || stat.startsWith('remaining')) return 0.01;
  if (indicator === 'aid-duration' || indicator === 'aid-months' || stat === 'rate') return 0.1;
  if (indicator === 'granted-amount' || indicator === 'leisure-aid-amount') {
    if (size >= 1000) return 100;
    return size >= 100 ? 10 : 1;
  }
  return null;
}

const shape = (row: ResultRow | GapRow) => ('estimand' in row ? row : null);

/**
 * Every shown number of a protected row against the exact one. Values go to the nearest step (gaps: the step on either
 * side, as the difference of their stored figures), lower limits down and
 * upper limits up by less than a step. Shares are stored in full. Where φ is used, it is rounded first, and the
 * interval may differ by what that does to its width.
 */
export function storedWithin(row: ResultRow | GapRow, exact: ResultRow | GapRow): readonly Stored[] {
  const place = [row.indicator, row.period, row.by, row.level, row.stat].join(' ');
  const found: Stored[] = [];
  const check = (name: string, fine: boolean) =>
    found.push({
      place: `${place} ${name}`,
      problem: fine ? null : `${place} ${name}: ${JSON.stringify([row, exact])}`,
    });
  const [gap, exactGap] = [shape(row), shape(exact)];
  const spread = row.phi && exact.phi ? Math.abs(Math.sqrt(row.phi / exact.phi) - 1) : 0;
  const atBorder = exactGap !== null && crosses(exactGap, spread);
  for (const name of COUNTED) {
    // Both rows are of one kind; the name is read where it exists.
    const [ours, theirs] = [row, exact].map((one) => (one as Readonly<Record<string, unknown>>)[name] ?? null);
    if (ours === null) continue;
    const isJudged = name === 'verdict' || name === 'grade';
    // without limits nothing is judged, nor called alike where who remains is not shown
    if (isJudged && (row.reason === 'few' || row.reason === 'few_ended'))
      check(name, ours === (name === 'verdict' ? 'unclear' : 'not_computed'));
    else if (name === 'margin' && row.stat.startsWith('remaining'))
      // a quarter of shares in whole per cent
      check(name, Math.abs((ours as number) - (theirs as number)) <= 0.005 / 4);
    else if (!(isJudged && atBorder)) check(name, ours === theirs);
  }
  if (row.phi !== null) check('phi', row.phi - exact.phi! > -SLACK && row.phi - exact.phi! < 0.2);
  const width = (exact.high ?? 0) - (exact.low ?? 0);
  for (const [name, down, up] of [
    ['value', 0.5, 0.5],
    ['low', 1, 0],
    ['high', 0, 1],
  ] as const) {
    const [ours, theirs] = [row[name], exact[name]];
    if (ours === null) continue;
    // at the border between two steps the larger one may have been used on either side of it
    const step = stepOf(row, Math.max(Math.abs(ours), Math.abs(theirs!)));
    const loose = spread * width;
    const far = name === 'value' && gap ? 0.5 : 0;
    const [least, most] = [theirs! - (step ?? 0) * (down + far) - loose, theirs! + (step ?? 0) * (up + far) + loose];
    check(name, ours >= least - SLACK && ours <= most + SLACK);
    if (step !== null)
      check(
        `${name} whole steps`,
        Math.abs((ours / (stepOf(row, Math.abs(ours)) ?? 1)) % 1) < 1e-6 ||
          1 - Math.abs((ours / (stepOf(row, Math.abs(ours)) ?? 1)) % 1) < 1e-6,
      );
  }
  if (!gap || !exactGap) return found;
  const rounded = stepOf(row, 1) !== null;
  if (gap.p !== null)
    check(
      'p',
      rounded ? twoFigures(gap.p, exactGap.p!, 2.5 * spread) : Math.abs(gap.p - exactGap.p!) <= 0.5 * spread + SLACK,
    );
  if (gap.detectable !== null)
    check(
      'detectable',
      rounded
        ? twoFigures(gap.detectable, exactGap.detectable!, 1.1 * spread)
        : Math.abs(gap.detectable / exactGap.detectable! - 1) <= 1.1 * spread + SLACK,
    );
  return found;
}

/** Whether a limit lies so near 0 or the margin that a larger φ takes it past. */
function crosses({ low, high, margin }: GapRow, spread: number): boolean {
  if (spread === 0 || low === null || high === null || margin === null) return false;
  const reach = spread * (high - low);
  return [low, high].some((limit) => [-margin, 0, margin].some((border) => Math.abs(limit - border) <= reach));
}

const twoFigures = (ours: number, theirs: number, loose = 0) => Math.abs(ours / theirs - 1) <= 0.05 + loose + SLACK;
