import type { FunnelRow } from '../model/audit-document.ts';
import type { Indicator } from '../model/indicator.ts';
import type { ProtectedLine, ProtectedRelease } from '../model/release.ts';
import { drawFunnel } from '../stats/series/funnel.ts';
import { readPair } from './cells.ts';
import type { DraftGap } from './findings.ts';

/** Only organisations have limits: a control limit presumes a process, which people's own circumstances are not. */
const BY = 'unit';

/**
 * The units' gaps of each headline share compared with each other: limits for 95 and 99.8 per cent of what chance and
 * the common variation between units bring. From five shown units; what was merged or not registered is no unit. Shown
 * lines only, so nothing is told that does not follow from them. Method: docs/methods.md, "Series".
 */
export function findFunnels(
  release: ProtectedRelease,
  indicators: readonly Indicator[],
  gaps: readonly DraftGap[],
): readonly FunnelRow[] {
  const headlines = gaps.filter(({ row }) => row.family === 'headline' && row.estimand === 'difference');
  return headlines.flatMap(({ row: { indicator, stat, period } }): readonly FunnelRow[] => {
    const declared = indicators.find(({ id }) => id === indicator);
    const share = declared?.figures.find((figure) => figure.stat === stat)?.kind === 'share';
    if (!share || declared?.unit === 'couple') return [];
    const lines = release.lines.filter(
      (line) =>
        line.indicator === indicator &&
        line.stat === stat &&
        line.period === period &&
        line.by === BY &&
        line.shown &&
        !isNoUnit(line),
    );
    const { centre, phi, points } = drawFunnel(lines.map(readShares));
    if (centre === null || phi === null) return [];
    const units = lines.flatMap((line, at) => {
      const { gap, drawn, told, outside } = points[at]!;
      if (gap === null || drawn === null || told === null) return [];
      return [
        { level: line.level!, gap, low: drawn.low, high: drawn.high, far_low: told.low, far_high: told.high, outside },
      ];
    });
    return [{ indicator, stat, period, by: BY, centre, phi, units }];
  });
}

const isNoUnit = ({ level }: ProtectedLine): boolean => level === null || level.startsWith('*');

function readShares(line: ProtectedLine) {
  const { women, men } = readPair(line, 'share');
  return { x1: women.yes, n1: women.n, x0: men.yes, n0: men.n };
}
