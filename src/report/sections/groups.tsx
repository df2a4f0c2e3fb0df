import type { VNode } from 'preact';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import { kindOfAnswer } from '../rows/kind-of-answer.ts';
import { findDivided, type Pair, pairRows } from '../rows/pair.ts';
import { isWorthShowing, writeBreakdown, writeNotDivided } from '../words/breakdown.ts';
import { fieldName } from '../words/field-names.ts';
import { capitalise, findNouns, lowerFirst } from '../words/nouns.ts';
import { pageWords as w } from '../words/page-words.ts';
import { findScale } from '../words/scale.ts';
import { drawAges, drawPairs } from './evidence.tsx';
import { PairsTable } from './figures-table.tsx';
import { Pooled } from './pooled.tsx';
import { References } from './references.tsx';

/** Every answer divided into groups: which women and which men. */
export async function Groups(reader: Reader): Promise<VNode> {
  const sections: VNode[] = [];
  for (const rows of reader.indicators) {
    const section = await GroupsOf(rows, reader);
    if (section) sections.push(section);
  }
  if (sections.length === 0) return <p>{reader.say(w.noBreakdown)}</p>;
  return (
    <>
      <p class="base">{reader.say(w.groupsCaution)}</p>
      {sections}
    </>
  );
}

async function GroupsOf(rows: IndicatorRows, reader: Reader): Promise<VNode | null> {
  const { id, unit } = rows.described;
  if (unit === 'field') return null;
  const pairs = pairRows(rows);
  const divided = findDivided(rows, pairs);
  if (divided.size === 0) return null;
  const anchor = `${reader.anchor(id)}-groups`;
  const parts: VNode[] = [];
  let number = 0;
  for (const [field, levels] of divided) {
    number += 1;
    parts.push(await Breakdown(rows, field, levels, `${anchor}-${number}`, reader));
  }
  return (
    <article
      class="question"
      id={anchor}
      aria-labelledby={`${anchor}-h`}
      data-answer={reader.interactive ? kindOfAnswer(rows) : undefined}
    >
      <h3 id={`${anchor}-h`}>{reader.title(id)}</h3>
      {parts}
    </article>
  );
}

/** One breakdown: a sentence, a table, and a picture where some group shows an established difference. */
async function Breakdown(
  rows: IndicatorRows,
  field: string,
  levels: readonly Pair[],
  id: string,
  reader: Reader,
): Promise<VNode> {
  const { say, lang, labels } = reader;
  const { described } = rows;
  const stat = levels[0]?.stat ?? 'share';
  const scale = findScale(described.id, stat);
  const nouns = findNouns(described.unit);
  const named = levels.map((pair) => ({ name: labels.level(field, pair.level ?? ''), pair }));
  const name = fieldName(field);
  const heading = `${lang === 'sv' ? 'Uppdelat på' : 'By'} ${name[lang]}`;
  if (!isWorthShowing(named)) return <p class="base">{writeNotDivided(name, lang)}</p>;
  const sentence = writeBreakdown(named, scale, described.unit, lang, reader.words.get(described.id)?.pace?.events);
  const labelled = named.map((one) => ({ label: capitalise(say(one.name)), pair: one.pair }));
  const telling = levels.some(({ gap }) => gap?.verdict === 'women_higher' || gap?.verdict === 'men_higher');
  const title = `${reader.title(described.id)}, ${lowerFirst(heading)}`;
  const shape = { id: `${id}-p`, title, nouns, pairs: labelled };
  const ages = stat === 'count' && field === 'age_group' ? await drawAges(shape, reader) : null;
  const picture = ages ?? (telling ? await drawPairs({ ...shape, scale }, reader) : null);
  return (
    <div class="breakdown">
      <h4>{heading}</h4>
      {sentence ? <p>{sentence}</p> : null}
      <div class={picture ? 'pair' : 'pair alone'}>
        {picture}
        <PairsTable
          id={`${id}-t`}
          caption={title}
          first={say(w.group)}
          unit={described.unit}
          indicator={described.id}
          pairs={labelled}
          verdicts={levels.some(({ gap }) => gap?.verdict != null)}
          reader={reader}
        />
      </div>
      <References rows={rows} by={field} reader={reader} />
      {await Pooled(rows, levels, id, reader)}
    </div>
  );
}
