import type { ComponentChildren, VNode } from 'preact';
import type { GapRow, ResultRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import { type ChartSpec, drawChart } from '../charts/draw.ts';
import type { Reader } from '../reader.ts';
import type { Pair } from '../rows.ts';
import { signs } from '../words/names.ts';
import { pageWords, pageWords as w } from '../words/page.ts';
import { roundPair } from '../writing/additive-rounding.ts';
import { writeGapCell, writeResultCell, writeVerdict } from '../writing/figures.ts';
import { writeLimits } from '../writing/limits.ts';
import { capitalise, findNouns } from '../writing/nouns.ts';
import type { RoundedGap } from '../writing/rounded-gap.ts';

interface PictureWords {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A chart with its title and description in the reader's language. */
export function drawPicture(spec: ChartSpec, words: PictureWords): VNode {
  const { width, height, inner } = drawChart(spec);
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${words.id}-t ${words.id}-d`}
    >
      <title id={`${words.id}-t`}>{words.title}</title>
      <desc id={`${words.id}-d`}>{words.description}</desc>
      {/* Vega escapes the text it draws; nothing else reaches this string. */}
      <g dangerouslySetInnerHTML={{ __html: inner }} />
    </svg>
  );
}

const UNCERTAINTY = {
  line: { sv: 'Strecket visar osäkerheten.', en: 'The line shows the uncertainty.' },
  band: { sv: 'Bandet visar osäkerheten.', en: 'The band shows the uncertainty.' },
  none: { sv: '', en: '' },
} as const;

/** Whose dot is whose: by filling and dash first, by colour second. */
export function Legend({
  women,
  men,
  uncertainty = 'line',
  reader,
}: {
  women: string;
  men: string;
  /** How it is drawn; `none` for counts, which have no uncertainty. */
  uncertainty?: 'line' | 'band' | 'none';
  reader: Reader;
}): VNode {
  return (
    <p class="legend">
      <i class="key key-women" /> {women} <i class="key key-men" /> {men}. {reader.say(UNCERTAINTY[uncertainty])}
    </p>
  );
}

/** Words for a chart that a reader cannot see: what it shows, and that the numbers stand in the table. */
export function describe(what: string, reader: Reader): string {
  return reader.lang === 'sv' ? `${what} Siffrorna står i tabellen.` : `${what} The figures stand in the table.`;
}

/**
 * Rows in parts of about equal length, none longer than `most`: a picture must fit a printed page in letters of 8
 * points.
 */
export function splitRows<T>(rows: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.max(1, Math.ceil(rows.length / most));
  const each = Math.ceil(rows.length / parts);
  return Array.from({ length: parts }, (_, part) => rows.slice(part * each, (part + 1) * each));
}

interface Column {
  readonly head: ComponentChildren;
  readonly numeric?: boolean;
}

interface TableProps {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: ComponentChildren;
  readonly columns: readonly Column[];
  /** The first cell of each row is its heading. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/**
 * Figures that stand directly after the row's heading are aligned by the table's class: a class on every cell would
 * cost many bytes.
 */
function figuresFirst(columns: readonly Column[]): number | null {
  const numeric = columns.slice(1).map((column) => column.numeric ?? false);
  const count = numeric.filter(Boolean).length;
  return count > 0 && count <= MOST && numeric.lastIndexOf(true) === count - 1 ? count : null;
}
const MOST = 3;

/** A table with caption and headings, in a region that can be scrolled by keyboard where the screen is narrow. */
export function Table({ id, caption, columns, rows }: TableProps): VNode {
  const first = figuresFirst(columns);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class={first === null ? 'scroll' : `scroll n${first}`} tabIndex={0} aria-labelledby={`${id}-c`}>
      <table>
        <caption>
          <span id={`${id}-c`}>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" class={column.numeric ? 'n' : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                <td class={first === null && columns[index + 1]?.numeric ? 'n' : undefined}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One of the three signs, with its meaning for those who listen. */
export function Sign({ kind, reader }: { kind: keyof typeof signs; reader: Reader }): VNode {
  return (
    <span class="sign">
      <span aria-hidden="true">{signs[kind].sign}</span>
      <span class="vh">{reader.say(signs[kind].name)}</span>
    </span>
  );
}

/** A result with interval and base below it, or a sign. */
function Value({
  row,
  scale,
  reader,
  decimals,
}: {
  row: ResultRow | undefined;
  scale: Scale;
  reader: Reader;
  decimals: number;
}): VNode {
  const cell = writeResultCell(row, scale, reader.lang, decimals);
  if ('sign' in cell) return <Sign kind={cell.sign} reader={reader} />;
  const base = cell.base === null ? null : `${reader.say(pageWords.number)}\u00a0${cell.base}`;
  const small = [cell.interval, base].filter((part) => part !== null);
  return (
    <>
      <b>{cell.value}</b>
      {/* a line break is one byte, an element many: the style sheet keeps it */}
      {small.length > 0 ? <small>{small.join('\n')}</small> : null}
    </>
  );
}

/** A difference as it is printed, its limits below it; nothing where there is none. */
export function GapCell({
  gap,
  rounded,
  scale,
  unit,
  reader,
}: {
  gap: GapRow | undefined;
  rounded: RoundedGap | null;
  scale: Scale;
  unit: Unit;
  reader: Reader;
}): VNode {
  const limits = writeLimits(gap, rounded, scale, reader.lang);
  return (
    <>
      {writeGapCell(rounded, scale, unit, reader.lang) ?? ''}
      {limits === '' ? null : <small>{limits}</small>}
    </>
  );
}

interface PairsTable {
  readonly id: string;
  readonly caption: string;
  /** Heading of the first column. */
  readonly first: string;
  readonly unit: Unit;
  readonly pairs: readonly { readonly label: string; readonly pair: Pair }[];
  readonly verdicts: boolean;
  readonly reader: Reader;
}

/** Pairs as rows: women, men, both where there are couples, the difference and how sure it is. */
export function PairsTable({ id, caption, first, unit, pairs, verdicts, reader }: PairsTable): VNode {
  const { say, lang } = reader;
  const nouns = findNouns(unit);
  const third = pairs.some(({ pair }) => pair.third !== undefined);
  const rounded = pairs.map(({ pair }) => roundPair(pair));
  const gaps = rounded.some(({ gap }) => gap !== null);
  const asOne = pairs.every(({ pair }) => pair.whole !== undefined);
  const columns: Column[] = [
    { head: first },
    ...(asOne
      ? [{ head: say(w.couples), numeric: true }]
      : [nouns.women, nouns.men].map((side) => ({ head: capitalise(say(side)), numeric: true }))),
    ...(third ? [{ head: say(w.both), numeric: true }] : []),
    ...(gaps ? [{ head: say(w.gap) }] : []),
    ...(verdicts ? [{ head: say(w.assessment) }] : []),
  ];
  const rows = pairs.map(({ label, pair }, at) => {
    const { scale } = pair.figure;
    const { women, men, third: both, decimals, gap } = rounded[at]!;
    return [
      label,
      ...(asOne ? [pair.whole] : [women, men]).map((row) => (
        <Value row={row} scale={scale} reader={reader} decimals={decimals} />
      )),
      ...(third ? [<Value row={both} scale={scale} reader={reader} decimals={decimals} />] : []),
      ...(gaps ? [<GapCell gap={pair.gap} rounded={gap} scale={scale} unit={unit} reader={reader} />] : []),
      ...(verdicts ? [writeVerdict(pair.gap, lang) ?? ''] : []),
    ];
  });
  return <Table id={id} caption={caption} columns={columns} rows={rows} />;
}
