import type { VNode } from 'preact';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import { findWhole, isShown, type Pair, pairRows } from '../rows/pair.ts';
import { TOLD_IN_WORDS } from '../rows/told-in-words.ts';
import { fieldName } from '../words/field-names.ts';
import { capitalise, findNouns } from '../words/nouns.ts';
import { pageWords as w } from '../words/page-words.ts';
import { findScale } from '../words/scale.ts';
import { writeStat } from '../words/stat-name.ts';
import { findMain } from './answer.tsx';
import { drawPairs } from './evidence.tsx';
import { PairsTable } from './figures-table.tsx';
import { ReferenceSentences } from './references.tsx';

/** More rows than this do not fit beside three questions on one page. */
const MOST = 3;

/**
 * The one picture of a handout with its figures; the commonest values of a distribution. Figures of others stand under
 * them as in the report, never in the picture: a line there would be read as a target.
 */
export async function HandoutPicture(rows: IndicatorRows, reader: Reader): Promise<VNode | null> {
  const { say, lang, labels } = reader;
  const { id, unit } = rows.described;
  const pairs = pairRows(rows);
  const whole = findWhole(pairs);
  const isValue = (pair: Pair): boolean => pair.stat.startsWith('category:') || unit === 'field';
  const values = whole.filter((pair) => isValue(pair) && isShown(pair));
  const { main, share } = findMain(rows, pairs);
  const single = main?.women?.value != null || main?.whole?.value != null ? main : (share ?? main);
  const size = (pair: Pair): number => (pair.women?.value ?? 0) + (pair.men?.value ?? 0);
  // Of the fields of the data, the ones registered least come first.
  const order = values.toSorted((a, b) => (unit === 'field' ? size(a) - size(b) : size(b) - size(a)));
  // Of couples as one there are no two sides to compare: each figure beside the others.
  const one = single?.whole ? whole.slice(0, MOST - 1) : single ? [single] : [];
  const chosen = values.length > 0 ? order.slice(0, MOST) : one;
  if (chosen.length === 0) return null;
  const nameOf = (pair: Pair): string => {
    if (unit === 'field') return capitalise(say(fieldName(pair.stat.replace('share:', ''))));
    if (pair.stat.startsWith('category:')) return capitalise(say(labels.category(id, pair.stat.slice(9))));
    return capitalise(reader.words.get(id)?.figures?.[pair.stat]?.[lang] ?? writeStat(pair.stat, lang));
  };
  const named = chosen.map((pair) => ({ label: nameOf(pair), pair }));
  const title = reader.title(id);
  const drawn = named.map((one) => ({ ...one, label: values.length > 0 ? one.label : '' }));
  const counts = chosen.every((pair) => pair.stat === 'count');
  const picture =
    counts || TOLD_IN_WORDS.has(id)
      ? null
      : await drawPairs(
          { id: 'picture', title, scale: findScale(id, chosen[0]!.stat), nouns: findNouns(unit), pairs: drawn },
          reader,
        );
  return (
    <>
      <div class={picture ? 'pair' : 'pair alone'}>
        {picture}
        <PairsTable
          id="figures"
          caption={title}
          first={say(unit === 'field' ? w.field : values.length > 0 ? w.group : w.figure)}
          unit={unit}
          indicator={id}
          pairs={named}
          verdicts={false}
          reader={reader}
        />
      </div>
      <ReferenceSentences rows={rows} stats={[chosen[0]!.stat, 'share:of-sex']} reader={reader} />
    </>
  );
}
