import type { VNode } from 'preact';
import { isDirected } from '../../model/verdict.ts';
import type { Text } from '../../text/text.ts';
import { kindOfAnswer } from '../assessed.ts';
import { Legend, PairsTable } from '../page/figures.tsx';
import type { Reader } from '../reader.ts';
import { findDivided, type IndicatorRows, type Pair } from '../rows.ts';
import { pooledWords } from '../words/groups.ts';
import { pageWords as w } from '../words/page.ts';
import {
  isTelling,
  isWorthShowing,
  varies,
  writeBreakdown,
  writeNotDivided,
  writeNothingTold,
  writeSameVerdict,
} from '../writing/groups.ts';
import { fieldName } from '../writing/names.ts';
import { capitalise, findNouns, lowerFirst } from '../writing/nouns.ts';
import { Funnel, findFunnel, findPooled, Pooled } from './among-groups.tsx';
import { drawAges, drawPairs } from './evidence.tsx';
import { References } from './references.tsx';

/** Every answer divided into groups: which women and which men. */
export function Groups({ reader }: { reader: Reader }): VNode {
  const divided = reader.indicators.filter(hasGroups);
  if (divided.length === 0) return <p>{reader.say(w.noBreakdown)}</p>;
  return (
    <>
      <p class="base">{reader.say(w.groupsCaution)}</p>
      <p class="base on-paper">{reader.say(w.groupsOnPaper)}</p>
      <Legend women={reader.say(w.women)} men={reader.say(w.men)} reader={reader} />
      {divided.map((rows) => (
        <GroupsOf rows={rows} reader={reader} />
      ))}
    </>
  );
}

/** One breakdown of an answer: its field, and its groups by name. */
interface Division {
  readonly field: string;
  readonly name: Text;
  readonly levels: readonly { readonly name: Text; readonly pair: Pair }[];
  /** Begins the ids of its tables and pictures. */
  readonly id: string;
}

/** An answer that is divided by something. */
export function hasGroups(rows: IndicatorRows): boolean {
  return rows.described.unit !== 'field' && findDivided(rows).size > 0;
}

/** What tells of a difference stands open; the rest is a line each, with the tables folded under it. */
function GroupsOf({ rows, reader }: { rows: IndicatorRows; reader: Reader }): VNode {
  const { id } = rows.described;
  const anchor = `${reader.anchor(id)}-groups`;
  const divisions = [...findDivided(rows)].map(
    ([field, pairs], index): Division => ({
      field,
      name: fieldName(field),
      levels: pairs.map((pair) => ({ name: reader.labels.level(field, pair.level ?? ''), pair })),
      id: `${reader.key(id)}g${index + 1}`,
    }),
  );
  const shown = divisions.filter(({ levels }) => isWorthShowing(levels));
  const open = shown.filter((division) => tells(division, rows));
  const folded = shown.filter((division) => !open.includes(division));
  const hidden = divisions.filter((division) => !shown.includes(division));
  return (
    <article
      class="question"
      id={anchor}
      aria-labelledby={`${anchor}-h`}
      data-answer={reader.interactive ? kindOfAnswer(rows) : undefined}
    >
      <h3 id={`${anchor}-h`}>{reader.title(id)}</h3>
      {open.map((division) => (
        <Breakdown rows={rows} division={division} reader={reader} />
      ))}
      {folded.length > 0 ? <Folded rows={rows} divisions={folded} reader={reader} /> : null}
      {hidden.length > 0 ? (
        <p class="base">
          {writeNotDivided(
            hidden.map((division) => division.name),
            reader.lang,
          )}
        </p>
      ) : null}
    </article>
  );
}

/** An established difference in some group, groups that differ from each other, or a unit far from the others. */
function tells({ levels }: Division, rows: IndicatorRows): boolean {
  const pairs = levels.map(({ pair }) => pair);
  const pooled = findPooled(rows, pairs);
  const outside = findFunnel(rows, pairs)?.units.some((unit) => unit.outside) === true;
  return isTelling(pairs) || outside || (pooled !== undefined && varies(pooled));
}

/** Breakdowns in which nothing is established: one line, and under it the figures. On paper the line alone. */
function Folded({
  rows,
  divisions,
  reader,
}: {
  rows: IndicatorRows;
  divisions: readonly Division[];
  reader: Reader;
}): VNode {
  const names = divisions.map((division) => division.name);
  return (
    <details class="folded">
      <summary>{writeNothingTold(names, reader.lang)}</summary>
      {divisions.map((division) => (
        <Breakdown rows={rows} division={division} reader={reader} folded />
      ))}
      {divisions.some(({ levels }) =>
        findPooled(
          rows,
          levels.map(({ pair }) => pair),
        ),
      ) ? (
        <p>{reader.say(pooledWords.noTelling)}</p>
      ) : null}
    </details>
  );
}

/** One breakdown: a sentence, a table, and a picture where some group shows an established difference. */
function Breakdown({
  rows,
  division,
  reader,
  folded = false,
}: {
  rows: IndicatorRows;
  division: Division;
  reader: Reader;
  folded?: boolean;
}): VNode {
  const { say, lang } = reader;
  const { described } = rows;
  const { id, levels } = division;
  const pairs = levels.map(({ pair }) => pair);
  const scale = reader.figure(described.id, pairs[0]?.stat ?? 'share').scale;
  const nouns = findNouns(described.unit);
  const heading = `${lang === 'sv' ? 'Uppdelat på' : 'By'} ${say(division.name)}`;
  const labelled = levels.map((level) => ({ label: capitalise(say(level.name)), pair: level.pair }));
  const sure = pairs.some(({ gap }) => isDirected(gap?.verdict));
  const events = reader.words.get(described.id)?.pace?.events;
  const sentence = folded ? null : writeBreakdown(levels, scale, described.unit, lang, events);
  const title = `${reader.title(described.id)}, ${lowerFirst(heading)}`;
  const judged = folded ? writeSameVerdict(pairs, lang) : null;
  const shape = { id: `${id}-p`, title, nouns, pairs: labelled };
  const ages = pairs[0]?.figure.kind === 'count' && division.field === 'age_group' ? drawAges(shape, reader) : null;
  const picture = ages ?? (sure ? drawPairs({ ...shape, scale, legend: false }, reader) : null);
  return (
    <div class="breakdown">
      {folded ? null : <h4>{heading}</h4>}
      {sentence ? <p>{sentence}</p> : null}
      <div class={picture ? 'pair' : 'pair alone'}>
        {picture}
        <PairsTable
          id={`${id}-t`}
          caption={judged === null ? title : `${title}. ${judged}`}
          first={say(w.group)}
          unit={described.unit}
          pairs={labelled}
          verdicts={judged === null && pairs.some(({ gap }) => gap?.verdict != null)}
          reader={reader}
        />
      </div>
      <References rows={rows} by={division.field} reader={reader} />
      {folded ? null : <Pooled rows={rows} levels={pairs} id={id} reader={reader} />}
      <Funnel rows={rows} levels={pairs} id={id} reader={reader} folded={folded} />
    </div>
  );
}
