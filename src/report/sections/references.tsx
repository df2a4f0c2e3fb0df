import type { VNode } from 'preact';
import type { AuditDocument } from '../../model/audit-document.ts';
import { Table } from '../page/figures.tsx';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows.ts';
import { referenceWords as w } from '../words/names.ts';
import { writeFigure } from '../writing/figures.ts';
import { fieldName, nameFigure, nameReference } from '../writing/names.ts';
import { capitalise, findNouns } from '../writing/nouns.ts';

type Reference = AuditDocument['references'][number];

/** Published figures of an indicator, undivided or of one breakdown: a plain table, without colour or judgement. */
export function References({
  rows,
  by,
  reader,
}: {
  rows: IndicatorRows;
  by: string | null;
  reader: Reader;
}): VNode | null {
  const { say, document } = reader;
  const { id, unit } = rows.described;
  const found = document.references.filter((row) => row.indicator === id && row.by === by);
  if (found.length === 0) return null;
  const nouns = findNouns(unit);
  const anchor = `${reader.anchor(id)}-references${by === null ? '' : `-${by.replace(/[^a-z]+/gi, '-')}`}`;
  // a page has several of these, and each table needs a name of its own
  const field = by === null ? '' : `, ${say(fieldName(by))}`;
  const caption = `${reader.title(id)}${field}. ${say(w.caption)}`;
  const apart = found.some(({ women }) => women !== null);
  const together = found.some(({ both }) => both !== null);
  const columns = [
    { head: say(w.figure) },
    ...(apart ? [nouns.women, nouns.men].map((side) => ({ head: capitalise(say(side)), numeric: true })) : []),
    ...(together ? [{ head: say(w.both), numeric: true }] : []),
    { head: say(w.source) },
  ];
  const cells = (reference: Reference) => [
    nameOf(reference, rows, reader),
    ...(apart ? [reference.women, reference.men] : []).map((value) => write(reference, value, reader)),
    ...(together ? [write(reference, reference.both, reader)] : []),
    reference.source,
  ];
  const notes = [...new Set(found.flatMap(({ note }) => (note === null ? [] : [say(note)])))];
  return (
    <div class="references">
      <Table id={anchor} caption={caption} columns={columns} rows={found.map(cells)} />
      {notes.length > 0 ? <p class="base">{notes.join(' ')}</p> : null}
    </div>
  );
}

/** Sentences that a sheet to write on has room for. */
const FEW = 2;

/** Published figures of one figure in a few words, for a page that has to leave room to write. */
export function ReferenceSentences({
  rows,
  stats,
  reader,
}: {
  rows: IndicatorRows;
  stats: readonly string[];
  reader: Reader;
}): VNode | null {
  const { say, document } = reader;
  const { id, unit } = rows.described;
  const found = document.references
    .filter((reference) => reference.indicator === id && reference.by === null && stats.includes(reference.stat))
    .slice(0, FEW);
  if (found.length === 0) return null;
  const nouns = findNouns(unit);
  const told = found.map((reference) => {
    const sides = [
      [say(nouns.women), reference.women],
      [say(nouns.men), reference.men],
      [say(w.both).toLocaleLowerCase(reader.lang), reference.both],
    ] as const;
    const figures = sides.flatMap(([side, value]) =>
      value === null ? [] : [`${side} ${write(reference, value, reader)}`],
    );
    return `${nameOf(reference, rows, reader)}: ${figures.join(', ')}.`;
  });
  const sources = [...new Set(found.map(({ source }) => source))].join('; ');
  const notes = [...new Set(found.flatMap(({ note }) => (note === null ? [] : [say(note)])))];
  return <p class="base references">{[say(w.caption), ...told, `(${sources})`, ...notes].join(' ')}</p>;
}

function nameOf(reference: Reference, rows: IndicatorRows, reader: Reader): string {
  const level = reference.by === null ? null : reader.say(reader.labels.level(reference.by, reference.level ?? ''));
  return nameReference(
    reference,
    nameFigure(rows.figure(reference.stat), rows.described.unit, reader),
    level,
    reader.lang,
  );
}

function write({ indicator, stat }: Reference, value: number | null, reader: Reader): string {
  return value === null ? '' : writeFigure(value, reader.figure(indicator, stat).scale, reader.lang);
}
