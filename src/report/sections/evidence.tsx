import type { VNode } from 'preact';
import { OTHERS } from '../../model/groups.ts';
import type { Scale } from '../../model/named-figures.ts';
import { writeNumber } from '../../text/number.ts';
import { specifyDistribution, specifyPyramid, specifySides } from '../charts/distribution.ts';
import { type DotRow, farthest, type Interval, specifyDots } from '../charts/interval-dots.ts';
import { describe, drawPicture, Legend, splitRows } from '../page/figures.tsx';
import type { Reader } from '../reader.ts';
import type { Pair } from '../rows.ts';
import type { SideNouns } from '../words/nouns.ts';
import { pageWords as w } from '../words/page.ts';
import { roundPair } from '../writing/additive-rounding.ts';
import { writeCell, writeTip } from '../writing/figures.ts';
import { capitalise } from '../writing/nouns.ts';

/** A picture of pairs: a row each, with a mark where something is hidden. */
interface PairPicture {
  readonly id: string;
  readonly title: string;
  readonly scale: Scale;
  readonly nouns: SideNouns;
  readonly pairs: readonly { readonly label: string; readonly pair: Pair }[];
  /** Left out where one legend stands above many pictures. */
  readonly legend?: false;
  /** Dots alone: lines of 95 % would be too short round figures that were chosen. */
  readonly lines?: false;
}

/** Rows of a picture. */
const MOST = 18;

const toInterval = (row: Pair['women']): Interval | null =>
  row?.status === 'shown' && row.value !== null ? { value: row.value, low: row.low, high: row.high } : null;

/** A pair as a row of a chart; a hidden one has no marks at all, only the words for its sign. */
export function toDotRow(label: string, pair: Pair, scale: Scale, nouns: SideNouns, reader: Reader): DotRow {
  const hidden = pair.women?.status === 'suppressed' || pair.men?.status === 'suppressed';
  const [women, men] = [toInterval(pair.women), toInterval(pair.men)];
  const hole = women || men ? null : reader.say(hidden ? w.hiddenShort : w.missingShort);
  if (!reader.interactive) return { label, women, men, hole };
  const { lang, say } = reader;
  const rounded = roundPair(pair);
  const tip = (sex: 'women' | 'men') => writeTip([label, say(nouns[sex])], rounded[sex], scale, lang, rounded.decimals);
  return { label, women, men, hole, tips: { women: tip('women'), men: tip('men') } };
}

/** Dots with intervals and their legend; null when nothing of it is shown. */
export function drawPairs(picture: PairPicture, reader: Reader): VNode | null {
  if (!picture.pairs.some(({ pair }) => toInterval(pair.women) && toInterval(pair.men))) return null;
  const bare = (one: Interval | null) => one && { value: one.value, low: null, high: null };
  const rows = picture.pairs
    .map(({ label, pair }) => toDotRow(label, pair, picture.scale, picture.nouns, reader))
    .map((row) => (picture.lines === false ? { ...row, women: bare(row.women), men: bare(row.men) } : row));
  const [women, men] = [capitalise(reader.say(picture.nouns.women)), capitalise(reader.say(picture.nouns.men))];
  const what =
    reader.lang === 'sv'
      ? `Punkter ${picture.lines === false ? '' : 'med osäkerhet '}för ${picture.nouns.women.sv} och ${picture.nouns.men.sv}.`
      : `Dots ${picture.lines === false ? '' : 'with uncertainty '}for ${picture.nouns.women.en} and ${picture.nouns.men.en}.`;
  const reach = farthest(rows);
  const drawn: VNode[] = [];
  for (const [index, part] of splitRows(rows, MOST).entries()) {
    const spec = specifyDots({
      ...{ rows: part, reach, ceiling: picture.scale === 'share' ? 1 : null },
      write: (tick) => writeTick(tick, picture.scale, reader),
    });
    const id = index === 0 ? picture.id : `${picture.id}-${index + 1}`;
    drawn.push(drawPicture(spec, { id, title: picture.title, description: describe(what, reader) }));
  }
  return (
    <div class="drawn">
      {drawn}
      {picture.legend === false ? null : <Legend women={women} men={men} reader={reader} />}
    </div>
  );
}

/** Two bars of 100 per cent with a row for each part; null when nothing of it is shown. */
export function drawParts(picture: Omit<PairPicture, 'scale'>, reader: Reader): VNode | null {
  if (!picture.pairs.some(({ pair }) => toInterval(pair.women) && toInterval(pair.men))) return null;
  const [women, men] = [capitalise(reader.say(picture.nouns.women)), capitalise(reader.say(picture.nouns.men))];
  const spec = specifyDistribution({
    womenName: women,
    menName: men,
    rows: picture.pairs.map(({ label, pair }) => ({
      ...toDotRow(label, pair, 'share', picture.nouns, reader),
      rest: pair.figure.category?.value === OTHERS,
    })),
    write: (tick) => writeTick(tick, 'share', reader),
  });
  const what =
    reader.lang === 'sv'
      ? `Två staplar på hundra procent, ${picture.nouns.women.sv} över ${picture.nouns.men.sv}, och under dem varje del för sig med osäkerhet.`
      : `Two bars of a hundred per cent, ${picture.nouns.women.en} above ${picture.nouns.men.en}, and under them each part with its uncertainty.`;
  return (
    <div class="drawn">
      {drawPicture(spec, { id: picture.id, title: picture.title, description: describe(what, reader) })}
      <Legend women={women} men={men} reader={reader} />
    </div>
  );
}

/** Groups that are not ages (not registered, merged) come lowest. */
function lowestFirst(pairs: PairPicture['pairs']): PairPicture['pairs'] {
  const noAge = ({ pair }: PairPicture['pairs'][number]): boolean => pair.level?.startsWith('*') === true;
  return [...pairs.filter(noAge), ...pairs.filter((pair) => !noAge(pair))];
}

/** How many women and men in each age; null when nothing of it is shown. */
export function drawAges(picture: Omit<PairPicture, 'scale'>, reader: Reader): VNode | null {
  if (!picture.pairs.some(({ pair }) => toInterval(pair.women) && toInterval(pair.men))) return null;
  const { say, lang } = reader;
  const spec = specifyPyramid({
    rows: lowestFirst(picture.pairs).map(({ label, pair }) => {
      const { women, men, hole, tips } = toDotRow(label, pair, 'count', picture.nouns, reader);
      return { label, women: women?.value ?? null, men: men?.value ?? null, hole, tips };
    }),
    womenName: capitalise(say(picture.nouns.women)),
    menName: capitalise(say(picture.nouns.men)),
    write: (tick) => writeNumber(tick, lang),
  });
  const what =
    lang === 'sv'
      ? `En åldersfördelning: staplar åt vänster för ${picture.nouns.women.sv} och åt höger för ${picture.nouns.men.sv}.`
      : `A distribution of ages: bars to the left for ${picture.nouns.women.en} and to the right for ${picture.nouns.men.en}.`;
  return (
    <div class="drawn">
      {drawPicture(spec, { id: picture.id, title: picture.title, description: describe(what, reader) })}
    </div>
  );
}

/** Which of the two in the couples: one bar for them all; null when it may not be shown. */
export function drawSides(picture: Omit<PairPicture, 'scale'>, reader: Reader): VNode | null {
  const [first] = picture.pairs;
  const [women, men] = [toInterval(first?.pair.women), toInterval(first?.pair.men)];
  if (!first || !women || !men) return null;
  const { say, lang } = reader;
  const [womenName, menName] = [capitalise(say(picture.nouns.women)), capitalise(say(picture.nouns.men))];
  const both = first.pair.third?.status === 'shown' ? first.pair.third.value : null;
  const { tips } = toDotRow('', first.pair, 'share', picture.nouns, reader);
  const rounded = roundPair(first.pair);
  const tipOfBoth = writeTip([say(w.both)], rounded.third, 'share', lang, rounded.decimals);
  const spec = specifySides({
    ...{ women, men, both, womenName, menName, bothName: say(w.both) },
    tips: tips && { ...tips, both: tipOfBoth },
    write: (tick) => writeTick(tick, 'share', reader),
  });
  const what =
    lang === 'sv'
      ? 'En stapel på hundra procent av paren, och under den punkter med osäkerhet för kvinnan och mannen.'
      : 'A bar of a hundred per cent of the couples, and under it dots with uncertainty for the woman and the man.';
  return (
    <div class="drawn">
      {drawPicture(spec, { id: picture.id, title: picture.title, description: describe(what, reader) })}
      <Legend women={womenName} men={menName} reader={reader} />
    </div>
  );
}

/** A tick needs no more decimals than its step has. */
export function writeTick(tick: number, scale: Scale, reader: Reader): string {
  const size = scale === 'share' ? tick * 100 : tick;
  const decimals = Math.abs(size - Math.round(size)) > 1e-9 ? 1 : 0;
  return writeCell(tick, scale, reader.lang, decimals);
}

/** What people have told of violence, and the support they got, is said in words and a table; never drawn. */
export const TOLD_IN_WORDS: ReadonlySet<string> = new Set(['violence-disclosed', 'violence-support']);
