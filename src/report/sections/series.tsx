import type { VNode } from 'preact';
import { specifyTrend } from '../charts/trend.ts';
import { describe, drawPicture, Legend } from '../page/picture.tsx';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import { findSeries, isShown, type Pair } from '../rows/pair.ts';
import { capitalise, findNouns, lowerFirst } from '../words/nouns.ts';
import { pageWords as w } from '../words/page-words.ts';
import { shortenPeriod, writePeriod } from '../words/period.ts';
import { findScale } from '../words/scale.ts';
import { toDotRow, writeTick } from './evidence.tsx';
import { PairsTable } from './figures-table.tsx';

/** One figure through the periods of the export, folded; nothing where fewer than two are shown. */
export async function Series(rows: IndicatorRows, pairs: readonly Pair[], reader: Reader): Promise<VNode | null> {
  const { say, lang, document } = reader;
  const stat = rows.headline?.stat ?? pairs[0]?.stat ?? 'share';
  const first = findSeries(pairs, stat);
  const incomplete = new Set(document.periods.filter((period) => !period.complete).map((period) => period.id));
  const all = first.length > 0 ? first : findSeries(pairs, 'share');
  const series = all.filter((pair) => !incomplete.has(pair.period) || pair.women?.value || pair.men?.value);
  if (series.filter(isShown).length < 2) return null;
  const id = `${reader.key(rows.described.id)}s`;
  const scale = findScale(rows.described.id, series[0]!.stat);
  const nouns = findNouns(rows.described.unit);
  const mark = (period: string): string => (incomplete.has(period) ? '*' : '');
  const spec = specifyTrend({
    rows: series.map((pair) => toDotRow(shortenPeriod(pair.period, lang) + mark(pair.period), pair, reader)),
    ceiling: scale === 'share' ? 1 : null,
    write: (tick) => writeTick(tick, scale, reader),
  });
  const title = say(w.over);
  const what =
    lang === 'sv'
      ? `Ett värde per period för ${nouns.women.sv} och ${nouns.men.sv}.`
      : `One figure per period for ${nouns.women.en} and ${nouns.men.en}.`;
  return (
    <details class="series">
      <summary>
        {title}
        <span class="vh">: {reader.title(rows.described.id)}</span>
      </summary>
      <div class="pair">
        <div class="drawn">
          {
            await drawPicture(spec, {
              id: `${reader.key(rows.described.id)}s`,
              title,
              description: describe(what, reader),
            })
          }
          <Legend women={capitalise(say(nouns.women))} men={capitalise(say(nouns.men))} reader={reader} />
        </div>
        <PairsTable
          id={`${id}-t`}
          caption={`${reader.title(rows.described.id)}, ${lowerFirst(say(w.over))}`}
          first={say(w.periodLabel)}
          unit={rows.described.unit}
          indicator={rows.described.id}
          pairs={series.map((pair) => ({
            label: capitalise(writePeriod(pair.period, lang)) + mark(pair.period),
            pair,
          }))}
          verdicts={false}
          reader={reader}
        />
      </div>
      <p class="base">
        {say(w.overCaution)}
        {series.some((pair) => incomplete.has(pair.period))
          ? lang === 'sv'
            ? ' * Perioden är inte komplett.'
            : ' * The period is not complete.'
          : ''}
      </p>
    </details>
  );
}
