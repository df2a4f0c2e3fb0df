import type { VNode } from 'preact';
import type { GapRow } from '../../model/audit-document.ts';
import { writeNumber } from '../../text/number.ts';
import type { Text } from '../../text/text.ts';
import { isAssessed } from '../assessed.ts';
import { type ForestRow, findReach, specifyForest } from '../charts/among-groups.ts';
import { describe, drawPicture, GapCell, Sign, splitRows, Table } from '../page/figures.tsx';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows.ts';
import { pageWords as w } from '../words/page.ts';
import { roundHeadline } from '../writing/additive-rounding.ts';
import { writeGapCell, writeVerdict } from '../writing/figures.ts';
import { type RoundedGap, roundBeside } from '../writing/rounded-gap.ts';

interface Panel {
  readonly id: string;
  readonly title: Text;
  readonly unit: Text;
  readonly rows: readonly IndicatorRows[];
  readonly place: (value: number) => number;
  readonly write: (tick: number, reader: Reader) => string;
  readonly ticks: readonly number[] | null;
}

/** Ratios stand on a logarithmic axis: half as much and twice as much are equally far from equal. */
const RATIOS = [1.25, 1.5, 2, 3, 4];

/** Rows of a picture. */
const MOST = 12;

function makePanels(reader: Reader): readonly Panel[] {
  const ofCouples = (rows: IndicatorRows) => rows.described.unit === 'couple';
  const withGap = reader.indicators.filter((rows) => rows.headline && rows.described.kind === 'verdict');
  const of = (test: (gap: GapRow, scale: string) => boolean) =>
    withGap.filter(
      ({ headline, described }) => headline && test(headline, reader.figure(described.id, headline.stat).scale),
    );
  const flat = (gap: GapRow): boolean => gap.estimand === 'difference';
  const plain = { place: (value: number) => value, ticks: null };
  const signed = (tick: number, reader_: Reader): string =>
    writeNumber(Math.abs(tick), reader_.lang, Math.abs(tick - Math.round(tick)) > 1e-9 ? 1 : 0);
  const shares = of((gap, scale) => flat(gap) && scale === 'share');
  const ratios = of((gap) => !flat(gap));
  return [
    {
      id: 'points',
      title: w.panelPoints,
      unit: w.pointsUnit,
      rows: shares.filter((rows) => !ofCouples(rows)),
      ...plain,
      place: (v) => v * 100,
      write: signed,
    },
    {
      id: 'couples',
      title: w.panelCouples,
      unit: w.couplesUnit,
      rows: shares.filter(ofCouples),
      ...plain,
      place: (v) => v * 100,
      write: signed,
    },
    {
      id: 'months',
      title: w.panelTime,
      unit: w.monthsUnit,
      rows: of((gap, scale) => flat(gap) && scale === 'months'),
      ...plain,
      write: signed,
    },
    {
      id: 'days',
      title: w.panelTime,
      unit: w.daysUnit,
      rows: of((gap, scale) => flat(gap) && scale === 'days'),
      ...plain,
      write: signed,
    },
    {
      id: 'ratios',
      title: w.panelRatio,
      unit: w.ratioUnit,
      rows: ratios,
      place: Math.log,
      ticks: ratioTicks(ratios),
      write: (tick, reader_) => writeNumber(Math.exp(tick) * 100, reader_.lang),
    },
  ];
}

function ratioTicks(rows: readonly IndicatorRows[]): readonly number[] {
  const reach = Math.max(
    ...rows.flatMap(({ headline }) =>
      [headline?.low, headline?.high].map((end) => (end ? Math.abs(Math.log(end)) : 0)),
    ),
    0.1,
  );
  const within = RATIOS.filter((ratio) => Math.log(ratio) <= reach);
  return (within.length > 2 ? [1.5, ...within.filter((line) => line >= 2)] : within.length > 0 ? within : [1.25]).map(
    Math.log,
  );
}

/** Every assessed question in one view: panels by kind of unit, and one table with links. */
export function Overview({ reader }: { reader: Reader }): VNode {
  const { say, lang } = reader;
  const panels = makePanels(reader).filter((panel) => panel.rows.length > 0);
  const all = [...panels.flatMap((panel) => panel.rows), ...reader.indicators.filter(isDistribution)];
  return (
    <section class="overview" id="overview" aria-labelledby="overview-h">
      <h2 id="overview-h">{say(w.overview)}</h2>
      <p class="lead">{say(w.overviewLead)}</p>
      <div class="panels">
        {panels.map((panel) => (
          <PanelPicture panel={panel} reader={reader} />
        ))}
      </div>
      <p class="legend">
        <span class="key key-crude" aria-hidden="true" /> {say(w.crude)}{' '}
        <span class="key key-adjusted" aria-hidden="true" /> {say(w.adjusted)}
      </p>
      {all.length > 0 ? (
        <Table
          id="overview-t"
          caption={
            lang === 'sv'
              ? 'Alla bedömda frågor, med länk till svaret'
              : 'All assessed questions, with a link to the answer'
          }
          columns={[{ head: say(w.question) }, { head: say(w.gap) }, { head: say(w.assessment) }]}
          rows={all.map((rows) => overviewRow(rows, reader))}
        />
      ) : null}
    </section>
  );
}

/** Assessed as a whole, without a size to draw. */
const isDistribution = (rows: IndicatorRows): boolean => isAssessed(rows) && rows.described.kind === 'description';

function overviewRow(rows: IndicatorRows, reader: Reader) {
  const gap = rows.headline!;
  return [
    <a href={`#${reader.anchor(rows.described.id)}`}>{reader.title(rows.described.id)}</a>,
    gap.status === 'suppressed' ? (
      <Sign kind="hidden" reader={reader} />
    ) : isDistribution(rows) ? (
      reader.say(w.inDistribution)
    ) : (
      <HeadlineGap rows={rows} reader={reader} />
    ),
    writeVerdict(gap, reader.lang) ?? '',
  ];
}

function HeadlineGap({ rows, reader }: { rows: IndicatorRows; reader: Reader }): VNode {
  const { described, headline } = rows;
  const rounded = roundHeadline(rows);
  if (rounded === null) return <Sign kind="missing" reader={reader} />;
  const { scale } = reader.figure(described.id, headline!.stat);
  return <GapCell gap={headline} rounded={rounded} scale={scale} unit={described.unit} reader={reader} />;
}

function PanelPicture({ panel, reader }: { panel: Panel; reader: Reader }): VNode {
  const { say, lang } = reader;
  const at = (gap: GapRow | undefined): ForestRow['crude'] =>
    gap?.status === 'shown' && gap.value !== null
      ? {
          value: panel.place(gap.value),
          low: gap.low === null ? null : panel.place(gap.low),
          high: gap.high === null ? null : panel.place(gap.high),
        }
      : null;
  const rows = panel.rows.map((question): ForestRow => {
    const gap = question.headline!;
    const adjusted = question.gaps.find(
      (other) =>
        other.adjusted?.kind === 'circumstances' &&
        other.by === null &&
        other.period === gap.period &&
        other.stat === gap.stat,
    );
    const hole = gap.status === 'suppressed' ? say(w.hiddenShort) : say(w.missingShort);
    const crude = at(gap);
    const label = reader.title(question.described.id);
    const row = { label, crude, adjusted: at(adjusted), hole: crude ? null : hole };
    if (!reader.interactive) return row;
    const scale = reader.figure(question.described.id, gap.stat).scale;
    const rounded = roundHeadline(question);
    const tip = (shown: RoundedGap | null, which: Text) =>
      `${label}, ${say(which)}: ${writeGapCell(shown, scale, question.described.unit, lang) ?? ''}`;
    const held = adjusted ? tip(roundBeside(adjusted, rounded, scale), w.adjusted) : '';
    return { ...row, tips: { crude: tip(rounded, w.crude), adjusted: held } };
  });
  const title = `${say(panel.title)}, ${say(panel.unit)}`;
  const what =
    lang === 'sv'
      ? 'Skillnaden mellan kvinnor och män i varje fråga, med osäkerhet.'
      : 'The difference between women and men in each question, with its uncertainty.';
  const reach = findReach(rows);
  const drawn: VNode[] = [];
  for (const [index, part] of splitRows(rows, MOST).entries()) {
    const spec = specifyForest({
      ...{ rows: part, reach, ticks: panel.ticks, left: say(w.higherMen), right: say(w.higherWomen) },
      write: (tick) => panel.write(tick, reader),
    });
    const id = `overview-${panel.id}${index === 0 ? '' : `-${index + 1}`}`;
    drawn.push(drawPicture(spec, { id, title, description: describe(what, reader) }));
  }
  return (
    <div class={drawn.length > 1 ? 'panel long' : 'panel'}>
      <h3>
        {say(panel.title)} <small>{say(panel.unit)}</small>
      </h3>
      <div class="drawings">{drawn}</div>
    </div>
  );
}
