import type { VNode } from 'preact';
import type { CurveRow } from '../../model/audit-document.ts';
import { writeNumber, writeShare } from '../../text/number.ts';
import { type CurvePoint, specifySurvival } from '../charts/survival.ts';
import { Sign } from '../page/cell.tsx';
import { describe, drawPicture, Legend } from '../page/picture.tsx';
import { Table } from '../page/table.tsx';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import { pageWords as w } from '../words/page.ts';
import { capitalise, findNouns } from '../writing/nouns.ts';

/** Months at which the table reads the curve: horizons fixed in advance. */
const MARKS = [3, 6, 9, 12, 18, 24];

/** Steps lower than this, and closer than this part of the axis, are not seen: half a unit of the picture. */
const SEEN = 0.0025;

function pointsOf(curve: CurveRow): readonly CurvePoint[] {
  const points = curve.points.flatMap((point): CurvePoint[] =>
    point.value === null ? [] : [{ t: point.t, value: point.value, low: point.low, high: point.high }],
  );
  const end = points.at(-1)?.t ?? 0;
  let kept = points[0];
  return points.filter((point) => {
    if (kept === undefined || point === kept || point === points.at(-1)) return true;
    const before = sizes(kept);
    const moved = Math.max(...sizes(point).map((size, at) => Math.abs(size - (before[at] ?? size))));
    if (moved < SEEN || point.t - kept.t < SEEN * end) return false;
    kept = point;
    return true;
  });
}

const sizes = ({ value, low, high }: CurvePoint): readonly number[] => [value, low ?? value, high ?? value];

/**
 * The curves of aid of the whole span with a table of those who remain; nothing where the document has none. Waiting for a
 * decision is told by its means: its words would be others.
 */
export function Curves({ rows, reader }: { rows: IndicatorRows; reader: Reader }): VNode | null {
  const { say, lang } = reader;
  const find = (sex: 'women' | 'men') =>
    rows.curves.find((curve) => curve.sex === sex && curve.by === null && curve.points.length > 0);
  const [women, men] = [find('women'), find('men')];
  if (!women || !men || rows.described.unit !== 'spell') return null;
  const id = `${reader.anchor(rows.described.id)}-curve`;
  const nouns = findNouns(rows.described.unit);
  const [womenName, menName] = [capitalise(say(nouns.women)), capitalise(say(nouns.men))];
  const [womenPoints, menPoints] = [pointsOf(women), pointsOf(men)];
  const last = Math.min(womenPoints.at(-1)?.t ?? 0, menPoints.at(-1)?.t ?? 0);
  const spec = specifySurvival({
    women: womenPoints,
    men: menPoints,
    womenName,
    menName,
    time: say(w.curveTime),
    write: (share) => writeShare(share, lang),
  });
  const title = say(w.curve);
  const what =
    lang === 'sv'
      ? 'Två kurvor med osäkerhetsband: hur stor andel av biståndsperioderna som fortfarande pågår efter ett visst antal månader.'
      : 'Two curves with uncertainty bands: the share of the spells still going on after a number of months.';
  return (
    <div class="pair">
      <div class="drawn">
        <h4>{title}</h4>
        {drawPicture(spec, { id: `${id}-p`, title, description: describe(what, reader) })}
        <Legend women={womenName} men={menName} uncertainty="band" reader={reader} />
      </div>
      <Table
        id={`${id}-t`}
        caption={
          lang === 'sv'
            ? 'Andel av biståndsperioderna som fortfarande pågår, och hur många som är kvar'
            : 'Share of the spells still going on, and how many remain'
        }
        columns={[
          { head: capitalise(say(w.curveTime)) },
          { head: womenName, numeric: true },
          { head: menName, numeric: true },
        ]}
        rows={MARKS.filter((mark) => mark <= last).map((mark) => [
          String(mark),
          <At curve={women} mark={mark} reader={reader} />,
          <At curve={men} mark={mark} reader={reader} />,
        ])}
      />
    </div>
  );
}

/** The curve at a time: the last step at or before it. */
function At({ curve, mark, reader }: { curve: CurveRow; mark: number; reader: Reader }): VNode {
  const point = curve.points.filter((one) => one.t <= mark).at(-1);
  if (!point || point.value === null) return <Sign kind="hidden" reader={reader} />;
  return (
    <>
      <b>{writeShare(point.value, reader.lang)}</b>
      {point.at_risk === null ? null : (
        <small>
          {reader.say(w.number)} {writeNumber(point.at_risk, reader.lang)}
        </small>
      )}
    </>
  );
}
