import type { VNode } from 'preact';
import type { FunnelRow } from '../../model/audit-document.ts';
import { writeNumber } from '../../text/number.ts';
import { specifyFunnel } from '../charts/funnel.ts';
import { describe, drawPicture } from '../page/picture.tsx';
import { Table } from '../page/table.tsx';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import type { Pair } from '../rows/pair.ts';
import { funnelWords as f } from '../words/groups.ts';
import { pageWords as w } from '../words/page.ts';
import { writeDirection, writePoints } from '../writing/figures.ts';
import { writeFunnel, writeReach } from '../writing/groups.ts';
import { capitalise } from '../writing/nouns.ts';

/** The limits of a breakdown's units, where it has them. */
export function findFunnel(rows: IndicatorRows, [first]: readonly Pair[]): FunnelRow | undefined {
  return rows.funnels.find(
    ({ by, stat, period }) => by === first?.by && stat === first.stat && period === first.period,
  );
}

/** The units among one another: which lies farther from the others than chance takes it. Nothing under five units. */
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
  const written = (value: number): string => {
    const size = writePoints(value, lang);
    const direction = writeDirection(value, 'difference', 'share', rows.described.unit, lang);
    return /^0\D/.test(size) ? size : `${size} ${direction}`;
  };
  const tipOf = (one: FunnelRow['units'][number]): string =>
    `${capitalise(say(nameOf(one.level)))}: ${written(one.gap)}. ${say(f.reach)}: ${writeReach(one.far_low, one.far_high, lang)}`;
  const spec = specifyFunnel({
    units: units.map((one) => ({
      ...{ label: say(nameOf(one.level)), outside: one.outside, gap: 100 * one.gap },
      ...(reader.interactive && { tip: tipOf(one) }),
      ...{ low: 100 * one.low, high: 100 * one.high, farLow: 100 * one.far_low, farHigh: 100 * one.far_high },
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
        rows={units.map((one) => [
          capitalise(say(nameOf(one.level))),
          written(one.gap),
          writeReach(one.far_low, one.far_high, lang),
        ])}
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
