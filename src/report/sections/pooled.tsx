import type { VNode } from 'preact';
import type { PooledRow } from '../../model/audit-document.ts';
import { writeNumber } from '../../text/number.ts';
import { type ForestRow, specifyForest } from '../charts/forest.ts';
import { describe, drawPicture } from '../page/picture.tsx';
import { Table } from '../page/table.tsx';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import type { Pair } from '../rows/pair.ts';
import { pooledWords } from '../words/groups.ts';
import { pageWords as w } from '../words/page.ts';
import { decimalsOf, writeDirection, writeGapSize } from '../writing/figures.ts';
import { varies, writeVariation } from '../writing/groups.ts';
import { capitalise } from '../writing/nouns.ts';

/** What is known of all groups of a breakdown together. */
export function findPooled({ pooled }: IndicatorRows, [first]: readonly Pair[]): PooledRow | undefined {
  return pooled.find((one) => one.by === first?.by && one.stat === first.stat && one.period === first.period);
}

/** Whether the gap differs between the groups of a breakdown; where it does, each group's gap raw and drawn together. */
export function Pooled({
  rows,
  levels,
  id,
  reader,
}: {
  rows: IndicatorRows;
  levels: readonly Pair[];
  id: string;
  reader: Reader;
}): VNode | null {
  const row = findPooled(rows, levels);
  if (!row) return null;
  const { say, lang, labels } = reader;
  const nameOf = (level: string) => labels.level(row.by, level);
  const sentence = <p>{writeVariation(row, nameOf, lang)}</p>;
  if (!varies(row) || row.groups.some(({ pooled }) => pooled === null)) return sentence;
  const { unit } = rows.described;
  const scale = reader.figure(rows.described.id, row.stat).scale;
  const ratio = row.estimand !== 'difference';
  const place = (value: number): number => (ratio ? Math.log(value) : scale === 'share' ? value * 100 : value);
  const at = (value: number, low: number | null, high: number | null): ForestRow['crude'] => ({
    value: place(value),
    low: low === null ? null : place(low),
    high: high === null ? null : place(high),
  });
  const write = (value: number | null): string => {
    if (value === null) return '';
    const size = writeGapSize(value, row.estimand, scale, lang, scale === 'share' ? 0 : decimalsOf(scale));
    return `${size} ${writeDirection(value, row.estimand, scale, unit, lang)}`;
  };
  const spec = specifyForest({
    rows: row.groups.map((one) => ({
      label: capitalise(say(nameOf(one.level))),
      crude: at(one.raw, one.low, one.high),
      adjusted: one.pooled === null ? null : at(one.pooled, one.pooled_low, one.pooled_high),
      hole: null,
    })),
    ticks: ratio ? [Math.log(1.5), Math.log(3)] : null,
    left: say(w.higherMen),
    right: say(w.higherWomen),
    write: (tick) =>
      ratio
        ? writeNumber(Math.exp(tick) * 100, lang)
        : writeNumber(Math.abs(tick), lang, Number.isInteger(tick) ? 0 : 1),
  });
  const what =
    lang === 'sv'
      ? 'Skillnaden i varje grupp, för sig och sammanvägd.'
      : 'The difference in each group, by itself and weighed together.';
  return (
    <>
      {sentence}
      <p class="base">{say(pooledWords.why)}</p>
      <div class="pair">
        <div class="drawn">
          {drawPicture(spec, {
            id: `${id}-w`,
            title: say(pooledWords.caption),
            description: describe(what, reader),
          })}
          <p class="legend">
            <span class="key key-crude" aria-hidden="true" /> {say(pooledWords.raw)}{' '}
            <span class="key key-adjusted" aria-hidden="true" /> {say(pooledWords.drawn)}
          </p>
        </div>
        <Table
          id={`${id}-wt`}
          caption={say(pooledWords.caption)}
          columns={[
            { head: say(w.group) },
            { head: capitalise(say(pooledWords.raw)) },
            { head: capitalise(say(pooledWords.drawn)) },
          ]}
          rows={row.groups.map((one) => [capitalise(say(nameOf(one.level))), write(one.raw), write(one.pooled)])}
        />
      </div>
    </>
  );
}
