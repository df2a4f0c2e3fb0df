import type { VNode } from 'preact';
import type { GapRow } from '../../model/audit-document.ts';
import { type Cut, specifyDecomposition } from '../charts/decomposition.ts';
import { describe, drawPicture } from '../page/picture.tsx';
import { Table } from '../page/table.tsx';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import { partWords } from '../words/adjusted.ts';
import { pageWords as w } from '../words/page.ts';
import { capitalise, lowerFirst } from '../writing/nouns.ts';
import { isWorthCutting, listParts, type ToldPart, writePart } from '../writing/parts.ts';

/** A difference that is there, cut in the parts it goes with: a picture, the same numbers in a table, and what it is not. */
export function Decomposition({
  rows,
  crude,
  reader,
}: {
  rows: IndicatorRows;
  crude: GapRow;
  reader: Reader;
}): VNode | null {
  const { id, unit } = rows.described;
  const own = rows.decompositions.filter((one) => one.stat === crude.stat && one.period === crude.period);
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
