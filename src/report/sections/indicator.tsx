import type { VNode } from 'preact';
import type { GapRow } from '../../model/audit-document.ts';
import { kindOfAnswer } from '../assessed.ts';
import { type Cut, specifyDecomposition } from '../charts/decomposition.ts';
import { describe, drawPicture, PairsTable, Table } from '../page/figures.tsx';
import type { Reader } from '../reader.ts';
import { findMain, findWhole, type IndicatorRows, sortParts } from '../rows.ts';
import { partWords } from '../words/adjusted.ts';
import { pageWords as w } from '../words/page.ts';
import { reasons } from '../words/reasons.ts';
import { roundPair } from '../writing/additive-rounding.ts';
import { isWorthCutting, listParts, type ToldPart, writeAdjusted } from '../writing/adjusted.ts';
import { writeCaution, writeDenominator, writeFragile } from '../writing/caveats.ts';
import { writeGapCell } from '../writing/figures.ts';
import { nameFigure } from '../writing/names.ts';
import { capitalise, findNouns, lowerFirst } from '../writing/nouns.ts';
import type { RoundedGap } from '../writing/rounded-gap.ts';
import { roundParts } from '../writing/rounded-parts.ts';
import { AnswerBlock } from './answer.tsx';
import { drawPairs, drawParts, drawSides, TOLD_IN_WORDS } from './evidence.tsx';
import { hasGroups } from './groups.tsx';
import { Curves, Series } from './over-time.tsx';
import { References } from './references.tsx';

/** One question: answer, picture, table, what it does not show, questions to discuss. */
export function IndicatorSection({ rows, reader }: { rows: IndicatorRows; reader: Reader }): VNode {
  const { say, lang } = reader;
  const { id, unit } = rows.described;
  const words = reader.words.get(id);
  const anchor = reader.anchor(id);
  const { pairs } = rows;
  const { main } = findMain(rows);
  const nouns = findNouns(unit);
  const table = findWhole(pairs);
  const named = sortParts(table).map((pair) => ({ label: nameFigure(pair.figure, unit, reader), pair }));
  const categories = named.filter(({ pair }) => pair.figure.category !== null || unit === 'field');
  const counted = categories.filter(({ pair }) => pair.women?.status !== 'not_computable');
  const drawn =
    categories.length > 0 ? counted : main && main.figure.kind !== 'count' ? [{ label: '', pair: main }] : [];
  const scale = reader.figure(id, drawn[0]?.pair.stat ?? 'share').scale;
  const title = words ? say(words.title) : id;
  const counts = table.every((pair) => pair.figure.kind === 'count');
  const headlineStat = rows.headline?.stat ?? main?.stat ?? '';
  const caption = words && !counts ? `${title}: ${writeDenominator(words, rows.figure(headlineStat), lang)}` : title;
  const parts = named.length > 0 && named.every(({ pair }) => pair.figure.category !== null);
  const shape = { id: `${reader.key(id)}p`, title, nouns, pairs: drawn };
  const sides = unit === 'couple' && scale === 'share' && main !== undefined && drawn[0]?.pair === main;
  const draw = parts ? drawParts : sides ? drawSides : (own: typeof shape) => drawPairs({ ...own, scale }, reader);
  const picture = TOLD_IN_WORDS.has(id) ? null : draw(shape, reader);
  return (
    <article
      class="question"
      id={anchor}
      aria-labelledby={`${anchor}-h`}
      data-answer={reader.interactive ? kindOfAnswer(rows) : undefined}
    >
      <h3 id={`${anchor}-h`}>{title}</h3>
      {words ? <p class="asked">{say(words.question)}</p> : null}
      <AnswerBlock rows={rows} reader={reader} />
      <Cautions rows={rows} reader={reader} />
      <div class={picture ? 'pair' : 'pair alone'}>
        {picture}
        {named.length > 0 ? (
          <PairsTable
            id={`${anchor}-t`}
            caption={caption}
            first={say(unit === 'field' ? w.field : categories.length > 0 ? w.group : w.figure)}
            unit={unit}
            pairs={named}
            verdicts={false}
            reader={reader}
          />
        ) : null}
      </div>
      <References rows={rows} by={null} reader={reader} />
      <Adjusted rows={rows} reader={reader} />
      <Curves rows={rows} reader={reader} />
      <Series rows={rows} reader={reader} />
      {words ? (
        <div class="foot">
          <div class="limits">
            <h4>{say(w.notShown)}</h4>
            <p>{writeCaution(words, rows.figure(headlineStat), lang)}</p>
          </div>
          {words.ask.length > 0 ? (
            <details class="ask">
              <summary>{say(w.ask)}</summary>
              <ul>
                {words.ask.map((question) => (
                  <li>{say(question)}</li>
                ))}
              </ul>
            </details>
          ) : null}
        </div>
      ) : null}
      {hasGroups(rows) ? (
        <p class="onward">
          <a href={`#${anchor}-groups`}>
            {say(w.groupsLink)}
            <span class="vh">: {title}</span>
          </a>
        </p>
      ) : null}
    </article>
  );
}

/** What makes the figure less certain, in a sentence each. `time_in_aid` is told with the pace. */
function Cautions({ rows, reader }: { rows: IndicatorRows; reader: Reader }): VNode | null {
  const known = (rows.headline?.cautions ?? []).flatMap((code) =>
    code === 'clustered' ||
    code === 'description' ||
    code === 'turns' ||
    code === 'vanishes' ||
    code === 'strata_disagree'
      ? [] // the last three are told with the adjusted figure
      : [code === 'fragile' ? writeFragile(rows.headline ?? {}, reader.lang) : reader.say(reasons[code])],
  );
  if (known.length === 0) return null;
  return <p class="caution">{known.join(' ')}</p>;
}

/**
 * An established difference, divided into the parts it goes with: a picture, the same numbers in a table, and what it
 * does not show.
 */
function Decomposition({
  rows,
  crude,
  whole,
  reader,
}: {
  rows: IndicatorRows;
  crude: GapRow;
  /** The crude gap as it is printed beside its two figures. */
  whole: RoundedGap | null;
  reader: Reader;
}): VNode | null {
  const { id, unit } = rows.described;
  const own = rows.decompositions.filter((row) => row.stat === crude.stat && row.period === crude.period);
  const row = own.find(({ kind }) => kind === 'assessments') ?? own[0];
  if (!row || !isWorthCutting(crude)) return null;
  const { say, lang } = reader;
  const scale = reader.figure(id, crude.stat).scale;
  const parts = listParts(row, unit, lang);
  const rounded = roundParts(
    parts.map(({ value }) => value),
    whole,
    scale,
  );
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
          rows={parts.map(({ label }, at) => [capitalise(label), writeGapCell(rounded[at]!, scale, unit, lang)])}
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
function Adjusted({ rows, reader }: { rows: IndicatorRows; reader: Reader }): VNode | null {
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
    const pair = findWhole(rows.pairs).find((one) => one.stat === stat && one.period === crude.period);
    const { gap: whole = null, besideRatio = null } = pair ? roundPair({ ...pair, gap: crude }) : {};
    const told = own.flatMap((gap) => writeAdjusted(crude, gap, besideRatio, scale, described.unit, reader.lang) ?? []);
    const name = stat === headline?.stat ? null : nameFigure(rows.figure(stat), described.unit, reader);
    parts.push(
      <>
        {name ? <h5>{name}</h5> : null}
        {told.map((sentence) => (
          <p>{sentence}</p>
        ))}
        <Decomposition rows={rows} crude={crude} whole={whole} reader={reader} />
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
