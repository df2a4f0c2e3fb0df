import type { VNode } from 'preact';
import type { FunnelRow, PooledRow } from '../../model/audit-document.ts';
import { writeNumber } from '../../text/number.ts';
import { type ForestRow, specifyForest, specifyFunnel } from '../charts/among-groups.ts';
import { describe, drawPicture, Table } from '../page/figures.tsx';
import type { Reader } from '../reader.ts';
import type { IndicatorRows, Pair } from '../rows.ts';
import { funnelWords as f, pooledWords } from '../words/groups.ts';
import { pageWords as w } from '../words/page.ts';
import { roundPair } from '../writing/additive-rounding.ts';
import { writeGapCell } from '../writing/figures.ts';
import { varies, writeFunnel, writeReach, writeVariation } from '../writing/groups.ts';
import { capitalise } from '../writing/nouns.ts';
import { roundAlone, roundBeside } from '../writing/rounded-gap.ts';

/** What is known of all groups of a breakdown together. */
export function findPooled({ pooled }: IndicatorRows, [first]: readonly Pair[]): PooledRow | undefined {
  return pooled.find((row) => row.by === first?.by && row.stat === first.stat && row.period === first.period);
}

/** Whether the gap differs between the groups of a breakdown; where it does, each group's gap as counted and shrunk. */
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
  const write = ({ level, raw, pooled }: PooledRow['groups'][number]): readonly string[] => {
    const pair = levels.find((one) => one.level === level);
    const own = (pair && roundPair(pair).besideRatio) ?? roundAlone({ value: raw, estimand: row.estimand }, scale);
    const drawn = roundBeside({ value: pooled, estimand: row.estimand }, own, scale);
    return [own, drawn].map((gap) => writeGapCell(gap, scale, unit, lang) ?? '');
  };
  const spec = specifyForest({
    rows: row.groups.map((group) => ({
      label: capitalise(say(nameOf(group.level))),
      crude: at(group.raw, group.low, group.high),
      adjusted: group.pooled === null ? null : at(group.pooled, group.pooled_low, group.pooled_high),
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
          rows={row.groups.map((group) => [capitalise(say(nameOf(group.level))), ...write(group)])}
        />
      </div>
    </>
  );
}

/** The control limits of a breakdown's units, where it has them. */
export function findFunnel(rows: IndicatorRows, [first]: readonly Pair[]): FunnelRow | undefined {
  return rows.funnels.find(
    ({ by, stat, period }) => by === first?.by && stat === first.stat && period === first.period,
  );
}

/**
 * The units compared with each other: which ones lie farther from the rest than chance explains. Nothing under five
 * units.
 */
export function Funnel({
  rows,
  levels,
  id,
  reader,
  folded,
}: {
  rows: IndicatorRows;
  levels: readonly Pair[];
  id: string;
  reader: Reader;
  folded: boolean;
}): VNode | null {
  const row = findFunnel(rows, levels);
  if (!row) return null;
  const { say, lang, labels } = reader;
  const nameOf = (level: string) => labels.level(row.by, level);
  const units = row.units.toSorted((a, b) => a.far_high - a.far_low - (b.far_high - b.far_low));
  const round = ({ level, gap }: FunnelRow['units'][number]) => {
    const pair = levels.find((one) => one.level === level);
    return (pair && roundPair(pair).gap) ?? roundAlone({ value: gap, estimand: 'difference' }, 'share');
  };
  const written = (own: FunnelRow['units'][number]): string =>
    writeGapCell(round(own), 'share', rows.described.unit, lang) ?? '';
  const reach = (own: FunnelRow['units'][number]): string =>
    writeReach(own.far_low, own.far_high, lang, round(own)?.decimals);
  const tipOf = (unit: FunnelRow['units'][number]): string =>
    `${capitalise(say(nameOf(unit.level)))}: ${written(unit)}. ${say(f.reach)}: ${reach(unit)}`;
  const spec = specifyFunnel({
    units: units.map((unit) => ({
      ...{ label: say(nameOf(unit.level)), outside: unit.outside, gap: 100 * unit.gap },
      ...(reader.interactive && { tip: tipOf(unit) }),
      ...{ low: 100 * unit.low, high: 100 * unit.high, farLow: 100 * unit.far_low, farHigh: 100 * unit.far_high },
    })),
    centre: 100 * row.centre,
    write: (tick) => writeNumber(Math.abs(tick), lang, Number.isInteger(tick) ? 0 : 1),
    left: say(w.higherMen),
    right: say(w.higherWomen),
  });
  const title = `${reader.title(rows.described.id)}: ${say(f.heading).toLocaleLowerCase(lang)}`;
  const drawn = (
    <div class="pair">
      <div class="drawn">
        {drawPicture(spec, { id: `${id}-f`, title, description: describe(`${say(f.caption)}.`, reader) })}
        <p class="legend">{say(f.legend)}</p>
      </div>
      <Table
        id={`${id}-ft`}
        caption={`${say(f.caption)} (${say(w.pointsUnit)})`}
        columns={[{ head: say(f.unit) }, { head: say(w.gap) }, { head: say(f.reach) }]}
        rows={units.map((unit) => [capitalise(say(nameOf(unit.level))), written(unit), reach(unit)])}
      />
    </div>
  );
  const sentence = <p>{writeFunnel(row, nameOf, lang)}</p>;
  if (folded)
    return (
      <>
        {sentence}
        {drawn}
      </>
    );
  const told = units.some(({ outside }) => outside);
  return (
    <>
      <h5>{say(f.heading)}</h5>
      {sentence}
      {told ? (
        drawn
      ) : (
        <details class="series">
          <summary>
            {say(f.show)}
            <span class="vh">: {reader.title(rows.described.id)}</span>
          </summary>
          {drawn}
        </details>
      )}
    </>
  );
}
