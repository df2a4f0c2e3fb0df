import type { VNode } from 'preact';
import type { GapRow } from '../../model/audit-document.ts';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import { pageWords as w } from '../words/page.ts';
import { writeAdjusted } from '../writing/adjusted.ts';
import { nameFigure } from '../writing/names.ts';
import { Decomposition } from './decomposition.tsx';

/** Crude beside adjusted: circumstances first, then the service's own assessments; then the difference in parts. */
export function Adjusted({ rows, reader }: { rows: IndicatorRows; reader: Reader }): VNode | null {
  const { described, headline, gaps } = rows;
  const within = gaps.filter(
    (gap) => gap.adjusted !== null && gap.by === null && gap.status === 'shown' && gap.value !== null,
  );
  const parts: VNode[] = [];
  for (const stat of new Set(within.map((gap) => gap.stat))) {
    const own = within.filter((gap) => gap.stat === stat);
    const crude = gaps.find((gap) => gap.adjusted === null && isAlike(gap, own[0]!));
    if (!crude) continue;
    const scale = reader.figure(described.id, stat).scale;
    const told = own.flatMap((gap) => writeAdjusted(crude, gap, scale, described.unit, reader.lang) ?? []);
    const name = stat === headline?.stat ? null : nameFigure(rows.figure(stat), described.unit, reader);
    parts.push(
      <>
        {name ? <h5>{name}</h5> : null}
        {told.map((one) => (
          <p>{one}</p>
        ))}
        <Decomposition rows={rows} crude={crude} reader={reader} />
      </>,
    );
  }
  if (parts.length === 0) return null;
  return (
    <div class="adjusted">
      <h4>{reader.say(w.likeWithLike)}</h4>
      {parts}
    </div>
  );
}

function isAlike(gap: GapRow, other: GapRow): boolean {
  return gap.by === null && gap.stat === other.stat && gap.period === other.period && gap.estimand === other.estimand;
}
