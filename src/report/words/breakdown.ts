import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import type { Lang, Text } from '../../text/text.ts';
import { isShown, type Pair } from '../rows/pair.ts';
import { writeCell, writeFigure } from './figure.ts';
import { writeVerdict } from './gap-cell.ts';
import { findNouns, joinWords, lowerFirst } from './nouns.ts';
import { decimalsForPair } from './precision.ts';

type Level = { readonly name: Text; readonly pair: Pair };

/** A breakdown with fewer shown groups than this compares nothing; with most of them hidden it is noise (§7.10). */
const LEAST = 2;

/** With more groups than this the sentence names them only; their figures stand in the table. */
const FIGURES = 2;

/** Whether a breakdown is worth a table. */
export function isWorthShowing(levels: readonly Level[]): boolean {
  const shown = levels.filter(({ pair }) => isShown(pair)).length;
  return shown >= LEAST && shown * 2 >= levels.length;
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
  const sure = levels.filter(({ pair }) => {
    const verdict = pair.gap?.verdict;
    return (verdict === 'women_higher' || verdict === 'men_higher') && isShown(pair);
  });
  if (sure.length === 0)
    return lang === 'sv'
      ? 'Skillnaden är inte säkerställd i någon enskild grupp.'
      : 'The difference is not established in any single group.';
  const told = sure.map(({ name, pair }) => {
    const quoted = lang === 'sv' ? `”${name.sv}”` : `“${name.en}”`;
    return sure.length > FIGURES ? quoted : `${quoted} (${writeSides(pair, scale, unit, lang, events)})`;
  });
  const list = joinWords(told, lang);
  return lang === 'sv'
    ? `Skillnaden är säkerställd i ${sure.length === 1 ? 'gruppen' : 'grupperna'} ${list}.`
    : `The difference is established in the ${sure.length === 1 ? 'group' : 'groups'} ${list}.`;
}

/** Both figures in a parenthesis, the unit said once. */
function writeSides(pair: Pair, scale: Scale, unit: Unit, lang: Lang, events?: Text): string {
  const nouns = findNouns(unit);
  const decimals = decimalsForPair(pair.women, pair.men, scale);
  const w = writeFigure(pair.women?.value ?? 0, scale, lang, decimals, events?.[lang]);
  const m = writeCell(pair.men?.value ?? 0, scale, lang, decimals);
  const sv = lang === 'sv';
  if (scale === 'share' && unit === 'couple')
    return sv ? `kvinnan i ${w} av paren och mannen i ${m}` : `the woman in ${w} of the couples and the man in ${m}`;
  if (scale === 'share')
    return sv
      ? `${w} av ${nouns.theWomen.sv} och ${m} av ${nouns.theMen.sv}`
      : `${w} of ${nouns.theWomen.en} and ${m} of ${nouns.theMen.en}`;
  const [sv_, en] = scale === 'rate' ? ['bland', 'among'] : ['för', 'for'];
  return sv
    ? `${w} ${sv_} ${nouns.women.sv} och ${m} ${sv_} ${nouns.men.sv}`
    : `${w} ${en} ${nouns.women.en} and ${m} ${en} ${nouns.men.en}`;
}

/** Said instead of tables that would be mostly signs. */
export function writeNotDivided(fields: readonly Text[], lang: Lang): string {
  const named = nameAll(fields, lang);
  return lang === 'sv'
    ? `Uppdelat på ${named} går det inte att visa: grupperna är för små.`
    : `It cannot be shown by ${named}: the groups are too small.`;
}

/** The line that breakdowns without an established difference are folded under. */
export function writeNothingTold(fields: readonly Text[], lang: Lang): string {
  const named = nameAll(fields, lang);
  return lang === 'sv'
    ? `Uppdelat på ${named} är skillnaden inte säkerställd i någon enskild grupp.`
    : `By ${named} the difference is not established in any single group.`;
}

const nameAll = (fields: readonly Text[], lang: Lang): string =>
  joinWords(
    fields.map((field) => field[lang]),
    lang,
  );

/** The verdict that all groups have in common, said once instead of in every row; null where they differ. */
export function writeSameVerdict(levels: readonly Pair[], lang: Lang): string | null {
  const told = new Set(levels.flatMap(({ gap }) => writeVerdict(gap, lang) ?? []));
  const [one] = told;
  if (one === undefined || told.size > 1) return null;
  return lang === 'sv'
    ? `Bedömning i alla grupper som visas: ${lowerFirst(one)}`
    : `Assessment in all groups shown: ${lowerFirst(one)}`;
}

/** Whether a breakdown tells of an established difference in some group, or has no verdicts at all. */
export function isTelling(levels: readonly Pair[]): boolean {
  const verdicts = levels.map(({ gap }) => gap?.verdict ?? null);
  if (verdicts.every((verdict) => verdict === null)) return true;
  return verdicts.some((verdict) => verdict === 'women_higher' || verdict === 'men_higher');
}
