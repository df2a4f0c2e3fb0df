import type { VNode } from 'preact';
import type { Unit } from '../../model/unit.ts';
import { Value } from '../page/cell.tsx';
import { type Column, Table } from '../page/table.tsx';
import type { Reader } from '../reader.ts';
import type { Pair } from '../rows/pair.ts';
import { pageWords as w } from '../words/page.ts';
import { writeGapCell, writeVerdict } from '../writing/cells.ts';
import { decimalsForPair, decimalsOf } from '../writing/figures.ts';
import { capitalise, findNouns } from '../writing/nouns.ts';

interface PairsTable {
  readonly id: string;
  readonly caption: string;
  /** Heading of the first column. */
  readonly first: string;
  readonly unit: Unit;
  readonly indicator: string;
  readonly pairs: readonly { readonly label: string; readonly pair: Pair }[];
  readonly verdicts: boolean;
  readonly reader: Reader;
}

/** Pairs as rows: women, men, both where there are couples, the difference and how sure it is. */
export function PairsTable({ id, caption, first, unit, indicator, pairs, verdicts, reader }: PairsTable): VNode {
  const { say, lang } = reader;
  const nouns = findNouns(unit);
  const third = pairs.some(({ pair }) => pair.third !== undefined);
  const gaps = pairs.some(({ pair }) => pair.gap !== undefined && writeGapCell(pair.gap, 'share', unit, lang) !== null);
  const one = pairs.every(({ pair }) => pair.whole !== undefined);
  const columns: Column[] = [
    { head: first },
    ...(one
      ? [{ head: say(w.couples), numeric: true }]
      : [nouns.women, nouns.men].map((side) => ({ head: capitalise(say(side)), numeric: true }))),
    ...(third ? [{ head: say(w.both), numeric: true }] : []),
    ...(gaps ? [{ head: say(w.gap) }] : []),
    ...(verdicts ? [{ head: say(w.assessment) }] : []),
  ];
  const rows = pairs.map(({ label, pair }) => {
    const scale = reader.figure(indicator, pair.stat).scale;
    const fine = scale === 'share' && unit !== 'field';
    const decimals = fine ? decimalsForPair(pair.women, pair.men, scale) : decimalsOf(scale);
    const gapDecimals = scale === 'share' && pair.gap?.estimand === 'difference' ? decimals : decimalsOf(scale);
    return [
      label,
      ...(one ? [pair.whole] : [pair.women, pair.men]).map((row) => (
        <Value row={row} scale={scale} reader={reader} decimals={decimals} />
      )),
      ...(third ? [<Value row={pair.third} scale={scale} reader={reader} decimals={decimals} />] : []),
      ...(gaps ? [pair.gap ? (writeGapCell(pair.gap, scale, unit, lang, gapDecimals) ?? '') : ''] : []),
      ...(verdicts ? [writeVerdict(pair.gap, lang) ?? ''] : []),
    ];
  });
  return <Table id={id} caption={caption} columns={columns} rows={rows} />;
}
