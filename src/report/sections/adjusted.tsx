import type { VNode } from 'preact';
import type { GapRow } from '../../model/audit-document.ts';
import { type Cut, specifyDecomposition } from '../charts/decomposition.ts';
import { describe, drawPicture } from '../page/picture.tsx';
import { Table } from '../page/table.tsx';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import { partWords } from '../words/adjusted.ts';
import { pageWords as w } from '../words/page.ts';
import { writeAdjusted } from '../writing/adjusted.ts';
import { nameFigure } from '../writing/names.ts';
import { capitalise, lowerFirst } from '../writing/nouns.ts';
import { isWorthCutting, listParts, type ToldPart, writePart } from '../writing/parts.ts';

/**
 * An established difference, divided into the parts it goes with: a picture, the same numbers in a table, and what it
 * does not show.
 */
function Decomposition({ rows, crude, reader }: { rows: IndicatorRows; crude: GapRow; reader: Reader }): VNode | null {
  const { id, unit } = rows.described;
  const own = rows.decompositions.filter((row) => row.stat === crude.stat && row.period === crude.period);
  const row = own.find(({ kind }) => kind === 'assessments') ?? own[0];
  if (!row || !isWorthCutting(crude)) return null;
  const { say, lang } = reader;
  const scale = reader.figure(id, crude.stat).scale;
  const parts = listParts(row, unit, lang);
  const anchor = `${reader.anchor(id)}-${crude.stat.replace(/[^a-z0-9]+/g, '-')}-parts`;
  const figure = crude.stat === rows.headline?.stat ? undefined : reader.words.get(id)?.figures?.[crude.stat];
  const name = figure ? `${reader.title(id)}, ${lowerFirst(say(figure))}` : reader.title(id);
  const title = `${name}: ${say(partWords.caption).toLocaleLowerCase(lang)}`;
  const what = lang === 'sv' ? 'Staplar som delar upp skillnaden.' : 'Bars that divide the difference.';
  const spec = specifyDecomposition(cut(parts), say(w.higherMen), say(w.higherWomen));
  return (
    <>
      <h5>{say(partWords.heading)}</h5>
      <div class="pair">
        {drawPicture(spec, { id: `${anchor}-p`, title, description: describe(what, reader) })}
        <Table
          id={`${anchor}-t`}
          caption={title}
          columns={[{ head: say(partWords.part) }, { head: say(partWords.size) }]}
          rows={parts.map(({ label, value }) => [capitalise(label), writePart(value, scale, unit, lang)])}
        />
      </div>
      <p class="base">
        {say(partWords.guard)} {row.kind === 'assessments' ? say(partWords.assessed) : null}
      </p>
    </>
  );
}

/** Each part begins where the one before it ended: the whole counts down to what remains. */
function cut(parts: readonly ToldPart[]): readonly Cut[] {
  let at = 0;
  return parts.map(({ label, value, tone }) => {
    if (tone === 'whole' || tone === 'rest') {
      at = value;
      return { label, from: 0, to: value, tone };
    }
    const from = at;
    at -= value;
    return { label, from, to: at, tone };
  });
}

/**
 * The crude and the adjusted gaps: circumstances first, then the service's own assessments; then the difference in
 * parts.
 */
export function Adjusted({ rows, reader }: { rows: IndicatorRows; reader: Reader }): VNode | null {
  const { described, headline, gaps } = rows;
  const within = gaps.filter(
    (gap) => gap.adjusted !== null && gap.by === null && gap.status === 'shown' && gap.value !== null,
  );
  const parts: VNode[] = [];
  for (const stat of new Set(within.map((gap) => gap.stat))) {
    const own = within.filter((gap) => gap.stat === stat);
    const crude = gaps.find((gap) => gap.adjusted === null && isAlike(gap, own[0]!));
    if (!crude) continue;
    const scale = reader.figure(described.id, stat).scale;
    const told = own.flatMap((gap) => writeAdjusted(crude, gap, scale, described.unit, reader.lang) ?? []);
    const name = stat === headline?.stat ? null : nameFigure(rows.figure(stat), described.unit, reader);
    parts.push(
      <>
        {name ? <h5>{name}</h5> : null}
        {told.map((sentence) => (
          <p>{sentence}</p>
        ))}
        <Decomposition rows={rows} crude={crude} reader={reader} />
      </>,
    );
  }
  if (parts.length === 0) return null;
  return (
    <div class="adjusted">
      <h4>{reader.say(w.likeWithLike)}</h4>
      {parts}
    </div>
  );
}

function isAlike(gap: GapRow, other: GapRow): boolean {
  return gap.by === null && gap.stat === other.stat && gap.period === other.period && gap.estimand === other.estimand;
}
