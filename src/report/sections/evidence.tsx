import type { VNode } from 'preact';
import { type DotRow, type Interval, specifyDots } from '../charts/interval-dots.ts';
import { describe, drawPicture, Legend } from '../page/picture.tsx';
import type { Reader } from '../reader.ts';
import type { Pair } from '../rows/pair.ts';
import { writeCell } from '../words/figure.ts';
import { capitalise, type SideNouns } from '../words/nouns.ts';
import { pageWords as w } from '../words/page-words.ts';
import type { Scale } from '../words/scale.ts';

/** A picture of pairs: a row each, with a mark where something is hidden. */
export interface PairPicture {
  readonly id: string;
  readonly title: string;
  readonly scale: Scale;
  readonly nouns: SideNouns;
  readonly pairs: readonly { readonly label: string; readonly pair: Pair }[];
  /** Left out where one legend stands above many pictures. */
  readonly legend?: false;
}

const toInterval = (row: Pair['women']): Interval | null =>
  row?.status === 'shown' && row.value !== null ? { value: row.value, low: row.low, high: row.high } : null;

/** A pair as a row of a chart; a hidden one has no geometry at all, only the words of its sign. */
export function toDotRow(label: string, pair: Pair, reader: Reader): DotRow {
  const hidden = pair.women?.status === 'suppressed' || pair.men?.status === 'suppressed';
  const [women, men] = [toInterval(pair.women), toInterval(pair.men)];
  const hole = women || men ? null : reader.say(hidden ? w.hiddenShort : w.missingShort);
  return { label, women, men, hole };
}

/** Dots with intervals and their legend; null when nothing of it is shown. */
export async function drawPairs(picture: PairPicture, reader: Reader): Promise<VNode | null> {
  if (!picture.pairs.some(({ pair }) => toInterval(pair.women) && toInterval(pair.men))) return null;
  const rows = picture.pairs.map(({ label, pair }) => toDotRow(label, pair, reader));
  const spec = specifyDots({
    rows,
    ceiling: picture.scale === 'share' ? 1 : null,
    write: (tick) => writeTick(tick, picture.scale, reader),
  });
  const [women, men] = [capitalise(reader.say(picture.nouns.women)), capitalise(reader.say(picture.nouns.men))];
  const what =
    reader.lang === 'sv'
      ? `Punkter med osäkerhet för ${picture.nouns.women.sv} och ${picture.nouns.men.sv}.`
      : `Dots with uncertainty for ${picture.nouns.women.en} and ${picture.nouns.men.en}.`;
  return (
    <div class="drawn">
      {await drawPicture(spec, { id: picture.id, title: picture.title, description: describe(what, reader) })}
      {picture.legend === false ? null : <Legend women={women} men={men} reader={reader} />}
    </div>
  );
}

/** A tick needs no more decimals than its step has. */
export function writeTick(tick: number, scale: Scale, reader: Reader): string {
  const size = scale === 'share' ? tick * 100 : tick;
  const decimals = Math.abs(size - Math.round(size)) > 1e-9 ? 1 : 0;
  return writeCell(tick, scale, reader.lang, decimals);
}
