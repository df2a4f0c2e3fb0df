import type { VNode } from 'preact';
import type { CurveRow } from '../../model/audit-document.ts';
import { parseDay } from '../../model/calendar.ts';
import { writeNumber, writeShare } from '../../text/number.ts';
import { type CurvePoint, specifySurvival, specifyTrend } from '../charts/over-time.ts';
import { describe, drawPicture, Legend, PairsTable, Sign, Table } from '../page/figures.tsx';
import { findBreaks, type Reader } from '../reader.ts';
import { findSeries, type IndicatorRows, isShown, type Pair } from '../rows.ts';
import { pageWords as w } from '../words/page.ts';
import { capitalise, findNouns, lowerFirst } from '../writing/nouns.ts';
import { shortenPeriod, writeBreaks, writeChange, writePeriod } from '../writing/time.ts';
import { toDotRow, writeTick } from './evidence.tsx';

/**
 * One figure through the periods of the export, with what changed on the way; nothing where fewer than two are shown.
 */
export function Series({ rows, reader }: { rows: IndicatorRows; reader: Reader }): VNode | null {
  const { pairs } = rows;
  const { say, lang, document } = reader;
  const { id, unit } = rows.described;
  const stat = rows.headline?.stat ?? pairs[0]?.stat ?? 'share';
  const first = findSeries(pairs, stat);
  const spans = new Map(document.periods.map((period) => [period.id, period]));
  const incomplete = (period: string): boolean => spans.get(period)?.complete === false;
  const all = first.length > 0 ? first : findSeries(pairs, 'share');
  const series = all.filter((pair) => !incomplete(pair.period) || pair.women?.value || pair.men?.value);
  if (series.filter(isShown).length < 2 || rows.figure(stat).category) return null;
  const anchor = `${reader.key(id)}s`;
  const scale = reader.figure(id, series[0]!.stat).scale;
  const nouns = findNouns(unit);
  const mark = (period: string): string => (incomplete(period) ? '*' : '');
  const known = series.flatMap((pair) => spans.get(pair.period) ?? []);
  const breaks = findBreaks(id, series, reader);
  const spec = specifyTrend({
    rows: series.map((pair) => ({
      ...toDotRow(shortenPeriod(pair.period, lang) + mark(pair.period), pair, scale, nouns, reader),
      year: /^(\d{4})-/.exec(pair.period)?.[1] ?? null,
    })),
    breaks: breaks.map((change) => ({ at: placeDay(change.date, known), label: say(change.label) })),
    ceiling: scale === 'share' ? 1 : null,
    write: (tick) => writeTick(tick, scale, reader),
  });
  const title = `${reader.title(id)}, ${lowerFirst(say(w.over))}`;
  const what =
    lang === 'sv'
      ? `En linje för ${nouns.women.sv} och en för ${nouns.men.sv}, med ett värde per period.`
      : `A line for ${nouns.women.en} and one for ${nouns.men.en}, with one figure per period.`;
  return (
    <div class="series">
      <h4>{say(w.over)}</h4>
      <div class="pair">
        <div class="drawn">
          {drawPicture(spec, { id: anchor, title, description: describe(what, reader) })}
          <Legend
            women={capitalise(say(nouns.women))}
            men={capitalise(say(nouns.men))}
            uncertainty={series.some(({ women }) => women?.low != null) ? 'line' : 'none'}
            reader={reader}
          />
        </div>
        <div>
          <Change rows={rows} stat={series[0]!.stat} series={series} reader={reader} />
          {breaks.length > 0 ? <p>{writeBreaks(breaks, lang)}</p> : null}
          <p class="base">
            {say(w.overCaution)} {series.some((pair) => incomplete(pair.period)) ? say(w.incomplete) : null}
          </p>
          <details>
            <summary>
              {say(w.table)}
              <span class="vh">: {title}</span>
            </summary>
            <PairsTable
              id={`${anchor}-t`}
              caption={title}
              first={say(w.periodLabel)}
              unit={unit}
              pairs={series.map((pair) => ({
                label: capitalise(writePeriod(pair.period, lang)) + mark(pair.period),
                pair,
              }))}
              verdicts={false}
              reader={reader}
            />
          </details>
        </div>
      </div>
    </div>
  );
}

/** Whether the gap has changed; not told where rules changed in between, since then two things are compared. */
function Change({
  rows,
  stat,
  series,
  reader,
}: {
  rows: IndicatorRows;
  stat: string;
  series: readonly Pair[];
  reader: Reader;
}): VNode | null {
  const { id } = rows.described;
  const row = rows.changes.find((change) => change.stat === stat);
  const pairOf = (period: string) => series.find((pair) => pair.period === period);
  if (!row || findBreaks(id, [{ period: row.from }, { period: row.to }], reader).length > 0) return null;
  const margin = rows.headline?.stat === stat ? rows.headline.margin : null;
  return <p>{writeChange(row, margin, pairOf(row.from), pairOf(row.to), reader.lang)}</p>;
}

/** A day among periods: 0 is the middle of the first one, −½ its first day. */
function placeDay(iso: string, periods: readonly { readonly from: string; readonly to: string }[]): number {
  const index = periods.findIndex(({ to }) => iso <= to);
  const { from, to } = periods[index]!;
  return index - 0.5 + Math.max(0, parseDay(iso) - parseDay(from)) / (parseDay(to) + 1 - parseDay(from));
}

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
 * The curves of aid of the whole span with a table of those who remain; nothing where the document has none. Waiting
 * for a decision is told by its means: its words would be others.
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
            ? 'Andel av biståndsperioderna som fortfarande pågår, och hur många som då följs'
            : 'Share of the spells still going on, and how many are followed at that time'
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
  const point = curve.points.filter(({ t }) => t <= mark).at(-1);
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
