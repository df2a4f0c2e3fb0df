import type { ComponentChildren, VNode } from 'preact';
import type { ResultRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import type { Reader } from '../reader.ts';
import type { Pair } from '../rows.ts';
import { signs } from '../words/names.ts';
import { pageWords, pageWords as w } from '../words/page.ts';
import { decimalsInTable, writeGapCell, writeResultCell, writeVerdict } from '../writing/figures.ts';
import { capitalise, findNouns } from '../writing/nouns.ts';

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
  const gaps = pairs.some(({ pair }) => pair.gap !== undefined && writeGapCell(pair.gap, 'share', unit, lang) !== null);
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
  const rows = pairs.map(({ label, pair }) => {
    const { scale } = pair.figure;
    const { decimals, gapDecimals } = decimalsInTable(pair, unit);
    return [
      label,
      ...(asOne ? [pair.whole] : [pair.women, pair.men]).map((row) => (
        <Value row={row} scale={scale} reader={reader} decimals={decimals} />
      )),
      ...(third ? [<Value row={pair.third} scale={scale} reader={reader} decimals={decimals} />] : []),
      ...(gaps ? [pair.gap ? (writeGapCell(pair.gap, scale, unit, lang, gapDecimals) ?? '') : ''] : []),
      ...(verdicts ? [writeVerdict(pair.gap, lang) ?? ''] : []),
    ];
  });
  return <Table id={id} caption={caption} columns={columns} rows={rows} />;
}
