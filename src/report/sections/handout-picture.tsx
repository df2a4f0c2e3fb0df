import type { VNode } from 'preact';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import { findWhole, isShown, type Pair } from '../rows/pair.ts';
import { TOLD_IN_WORDS } from '../rows/told-in-words.ts';
import { pageWords as w } from '../words/page.ts';
import { nameFigure } from '../writing/names.ts';
import { findNouns } from '../writing/nouns.ts';
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
export function HandoutPicture({ rows, reader }: { rows: IndicatorRows; reader: Reader }): VNode | null {
  const { say } = reader;
  const { id, unit } = rows.described;
  const { pairs } = rows;
  const whole = findWhole(pairs);
  const isValue = (pair: Pair): boolean => pair.figure.category !== null || unit === 'field';
  const values = whole.filter((pair) => isValue(pair) && isShown(pair));
  const { main, share } = findMain(rows);
  const single = main?.women?.value != null || main?.whole?.value != null ? main : (share ?? main);
  const size = (pair: Pair): number => (pair.women?.value ?? 0) + (pair.men?.value ?? 0);
  // Of the fields of the data, the ones registered least come first.
  const order = values.toSorted((a, b) => (unit === 'field' ? size(a) - size(b) : size(b) - size(a)));
  // Of couples as one there are no two sides to compare: each figure beside the others.
  const one = single?.whole ? whole.slice(0, MOST - 1) : single ? [single] : [];
  const chosen = values.length > 0 ? order.slice(0, MOST) : one;
  if (chosen.length === 0) return null;
  const named = chosen.map((pair) => ({ label: nameFigure(pair.figure, unit, reader), pair }));
  const title = reader.title(id);
  const drawn = named.map((one) => ({ ...one, label: values.length > 0 ? one.label : '' }));
  const counts = chosen.every((pair) => pair.figure.kind === 'count');
  const picture =
    counts || TOLD_IN_WORDS.has(id)
      ? null
      : drawPairs(
          {
            id: 'picture',
            title,
            scale: reader.figure(id, chosen[0]!.stat).scale,
            nouns: findNouns(unit),
            pairs: drawn,
          },
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
