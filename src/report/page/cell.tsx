import type { VNode } from 'preact';
import type { ResultRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Reader } from '../reader.ts';
import { signs } from '../words/figure-names.ts';
import { pageWords } from '../words/page.ts';
import { writeResultCell } from '../writing/cells.ts';

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
export function Value({
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
