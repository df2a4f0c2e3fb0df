import type { FunnelRow, PooledRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import { isCertain, isDirected } from '../../model/verdict.ts';
import { roundNumber, toPercent, writeNumber } from '../../text/number.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import { isShown, type Pair } from '../rows.ts';
import { funnelWords, groupFigures, groupWords, pooledWords } from '../words/groups.ts';
import { roundPair } from './additive-rounding.ts';
import { writeCell, writeFigure, writeVerdict } from './figures.ts';
import { findNouns, joinWords, quote } from './nouns.ts';

type Level = { readonly name: Text; readonly pair: Pair };

/** A breakdown with fewer shown groups than this compares nothing; with most of them hidden it is noise. */
const LEAST = 2;

/** With more groups than this the sentence names them only; their figures stand in the table. */
const FIGURES = 2;

/** Whether a breakdown is worth a table. */
export function isWorthShowing(levels: readonly Level[]): boolean {
  const shown = levels.filter(({ pair }) => isShown(pair)).length;
  return shown >= LEAST && shown * 2 >= levels.length;
}

/** Whether a breakdown tells of an established difference in some group, or has no verdicts at all. */
export function isTelling(levels: readonly Pair[]): boolean {
  const verdicts = levels.map(({ gap }) => gap?.verdict ?? null);
  if (verdicts.every((verdict) => verdict === null)) return true;
  return verdicts.some(isDirected);
}

/** In which groups a difference is established, women's figure first; or that none is by itself. */
export function writeBreakdown(
  levels: readonly Level[],
  scale: Scale,
  unit: Unit,
  lang: Lang,
  events?: Text,
): string | null {
  if (!levels.some(({ pair }) => pair.gap?.verdict)) return null;
  const sure = levels.filter(({ pair }) => isDirected(pair.gap?.verdict) && isShown(pair));
  if (sure.length === 0) return groupWords.inNone[lang];
  const told = sure.map(({ name, pair }) => {
    const group = quote(name, lang);
    if (sure.length > FIGURES) return group;
    return fill(groupWords.withFigures, { group, figures: writeSides(pair, scale, unit, lang, events) })[lang];
  });
  return fill(sure.length === 1 ? groupWords.inOne : groupWords.inSome, { groups: joinWords(told, lang) })[lang];
}

/** Both figures in a parenthesis, the unit said once. */
function writeSides(pair: Pair, scale: Scale, unit: Unit, lang: Lang, events?: Text): string {
  const nouns = findNouns(unit);
  const { women, men, decimals } = roundPair(pair);
  const others = scale === 'rate' ? groupFigures.rates : groupFigures.others;
  const shares = unit === 'couple' ? groupFigures.couples : groupFigures.shares;
  return fill(scale === 'share' ? shares : others, {
    women: writeFigure(women?.value ?? 0, scale, lang, decimals, events?.[lang]),
    men: writeCell(men?.value ?? 0, scale, lang, decimals),
    w: nouns.women,
    m: nouns.men,
    the_w: nouns.theWomen,
    the_m: nouns.theMen,
  })[lang];
}

/** Said instead of tables that would be mostly signs. */
export function writeNotDivided(fields: readonly Text[], lang: Lang): string {
  return fill(groupWords.notDivided, { fields: nameAll(fields, lang) })[lang];
}

/** The line that breakdowns without an established difference are folded under. */
export function writeNothingTold(fields: readonly Text[], lang: Lang): string {
  return fill(groupWords.nothingTold, { fields: nameAll(fields, lang) })[lang];
}

const nameAll = (fields: readonly Text[], lang: Lang): string =>
  joinWords(
    fields.map((field) => field[lang]),
    lang,
  );

/** The verdict that all groups have in common, said once instead of in every row; null where they differ. */
export function writeSameVerdict(levels: readonly Pair[], lang: Lang): string | null {
  const told = new Set(levels.flatMap(({ gap }) => writeVerdict(gap, lang, 'inside') ?? []));
  const [verdict] = told;
  if (verdict === undefined || told.size > 1) return null;
  return fill(groupWords.sameVerdict, { verdict })[lang];
}

/** True where some group's gap differs from the rest, and would when every group of the report is asked at once. */
export function varies({ groups }: PooledRow): boolean {
  return groups.some(({ contrast_q: q }) => isCertain(q));
}

/** Whether the gap differs between the groups; it is never said that it does not. */
export function writeVariation(row: PooledRow, nameOf: (level: string) => Text, lang: Lang): string {
  if (!varies(row)) return pooledWords.noTelling[lang];
  const neutral = row.estimand === 'difference' ? 0 : 1;
  const side = (row.mean ?? neutral) < neutral ? -1 : 1;
  const order = row.groups.toSorted((a, b) => side * ((b.pooled ?? b.raw) - (a.pooled ?? a.raw)));
  return fill(pooledWords.varies, { most: nameOf(order[0]!.level), least: nameOf(order.at(-1)!.level) })[lang];
}

/** Limits in points, told by their side: `7 lägre till 6 högre`. `decimals`: those of the gap beside. */
export function writeReach(low: number, high: number, lang: Lang, decimals = 0): string {
  const write = (limit: number): string => {
    const size = toPercent(Math.abs(limit));
    const points = writeNumber(size, lang, decimals);
    if (roundNumber(size, decimals) === 0) return points;
    return fill(limit < 0 ? funnelWords.lower : funnelWords.higher, { points })[lang];
  };
  return fill(funnelWords.from, { low: write(low), high: write(high) })[lang];
}

/** Which units lie outside what chance and the common variation between units bring; never why. */
export function writeFunnel({ units }: FunnelRow, nameOf: (level: string) => Text, lang: Lang): string {
  const outside = units.filter((unit) => unit.outside).map(({ level }) => nameOf(level)[lang]);
  if (outside.length === 0) return funnelWords.noneOutside[lang];
  return fill(funnelWords.outside, { units: joinWords(outside, lang) })[lang];
}
