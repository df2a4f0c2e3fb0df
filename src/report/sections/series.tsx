import type { VNode } from 'preact';
import { parseDay } from '../../model/calendar.ts';
import { specifyTrend } from '../charts/trend.ts';
import { describe, drawPicture, Legend } from '../page/picture.tsx';
import type { Reader } from '../reader.ts';
import { findBreaks } from '../rows/find-breaks.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import { findSeries, isShown, type Pair } from '../rows/pair.ts';
import { pageWords as w } from '../words/page.ts';
import { writeBreaks, writeChange } from '../writing/changes.ts';
import { shortenPeriod, writePeriod } from '../writing/dates.ts';
import { capitalise, findNouns, lowerFirst } from '../writing/nouns.ts';
import { toDotRow, writeTick } from './evidence.tsx';
import { PairsTable } from './figures-table.tsx';

/** One figure through the periods of the export, with what changed on the way; nothing where fewer than two are shown. */
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
    breaks: breaks.map((one) => ({ at: placeDay(one.date, known), label: say(one.label) })),
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
              indicator={id}
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
  const { id, unit } = rows.described;
  const row = rows.changes.find((one) => one.stat === stat);
  const gapOf = (period: string) => series.find((pair) => pair.period === period)?.gap;
  if (!row || findBreaks(id, [{ period: row.from }, { period: row.to }], reader).length > 0) return null;
  const margin = rows.headline?.stat === stat ? rows.headline.margin : null;
  return <p>{writeChange(row, margin, gapOf(row.from), gapOf(row.to), unit, reader.lang)}</p>;
}

/** A day among periods: 0 is the middle of the first one, −½ its first day. */
function placeDay(iso: string, periods: readonly { readonly from: string; readonly to: string }[]): number {
  const index = periods.findIndex(({ to }) => iso <= to);
  const { from, to } = periods[index]!;
  return index - 0.5 + Math.max(0, parseDay(iso) - parseDay(from)) / (parseDay(to) + 1 - parseDay(from));
}
