import type { DecompositionRow, GapRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import { ASSESSED_FIELDS } from '../../model/strata.ts';
import type { Unit } from '../../model/unit.ts';
import { writeShare } from '../../text/number.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import type { Tone } from '../charts/decomposition.ts';
import { adjustedGap, changes, comparedNames, covariateNames, partWords } from '../words/adjusted.ts';
import { writeGapCell } from './figures.ts';
import { fieldName } from './names.ts';
import { findNouns, joinWords } from './nouns.ts';
import { type RoundedGap, roundAlone, roundBeside } from './rounded-gap.ts';

/** Below this overlap the reader is told whom the comparison is about (docs/methods.md, "Adjusting"). */
const WIDE = 0.9;

const ASSESSED: ReadonlySet<string> = new Set(ASSESSED_FIELDS);

/** A covariate inside a sentence. */
function nameCovariate(field: string): Text {
  return covariateNames[field] ?? fieldName(field);
}

/**
 * The adjusted gap after the crude one, in words that name what was held alike and never a cause. Null where the
 * adjusted figure is not shown. `beside`: the crude gap as it is printed beside its two figures.
 */
export function writeAdjusted(
  crude: GapRow,
  adjusted: GapRow,
  beside: RoundedGap | null,
  scale: Scale,
  unit: Unit,
  lang: Lang,
): string | null {
  if (adjusted.adjusted === null || adjusted.value === null || crude.value === null) return null;
  const { kind, for: alike } = adjusted.adjusted;
  // with too thin data the assessments come first, and only the circumstances named after them were held alike
  const alone = kind === 'assessments' && ASSESSED.has(alike[0] ?? '');
  const told = kind === 'assessments' && !alone ? alike.filter((field) => ASSESSED.has(field)) : alike;
  const held = (told.length > 0 ? told : alike).map((field) => nameCovariate(field)[lang]);
  const { women, men } = findNouns(unit);
  const size = (gap: RoundedGap | null): Text | string => {
    const cell = gap === null || gap.size === 0 ? null : writeGapCell(gap, scale, unit, lang);
    return cell ?? fill(adjustedGap.level, { women, men });
  };
  const sentence = kind === 'circumstances' ? 'circumstances' : alone ? 'assessmentsAlone' : 'assessments';
  return [
    fill(adjustedGap[sentence], {
      whom: fill(adjustedGap.whom, { women, men }),
      alike: joinWords(held, lang),
      what: nameCompared(adjusted, scale),
      now: size(roundBeside(adjusted, beside, scale)),
      before: size(beside ?? roundAlone(crude, scale)),
    }),
    ...findShift(crude, adjusted),
    ...(adjusted.cautions.includes('strata_disagree') ? [changes.strata_disagree] : []),
    ...writeOverlap(adjusted, lang),
  ]
    .map((text) => text[lang])
    .join(' ');
}

function nameCompared({ estimand }: GapRow, scale: Scale): Text {
  if (estimand === 'rate_ratio' || estimand === 'hazard_ratio') return comparedNames.pace;
  return scale === 'share' ? comparedNames.share : comparedNames.figure;
}

/**
 * How the gap stands against the crude one: turned, gone or still there; noise is not reported (docs/methods.md,
 * "Adjusting").
 */
function findShift(crude: GapRow, adjusted: GapRow): readonly Text[] {
  const [before, after] = [sideOf(crude), sideOf(adjusted)];
  if (!before || after === null) return [];
  if (after === -before) return [changes.turns];
  if (adjusted.cautions.includes('vanishes')) return [changes.vanishes];
  return [after === before ? changes.remains : changes.not_established];
}

/** On which side of no difference the whole interval lies: women's figure higher, men's higher; 0 on neither. */
function sideOf(gap: GapRow): -1 | 0 | 1 | null {
  // a limit that is stored outwards may stand at nought beside a direction
  if (gap.verdict === 'women_higher') return 1;
  if (gap.verdict === 'men_higher') return -1;
  if (gap.low === null || gap.high === null) return null;
  const nought = gap.estimand === 'difference' ? 0 : 1;
  return gap.low > nought ? 1 : gap.high < nought ? -1 : 0;
}

function writeOverlap(gap: GapRow, lang: Lang): readonly Text[] {
  const { overlap_women: women, overlap_men: men } = gap.adjusted ?? { overlap_women: null, overlap_men: null };
  if (women === null || men === null || Math.min(women, men) >= WIDE) return [];
  return [fill(adjustedGap.overlap, { women: writeShare(women, lang), men: writeShare(men, lang) })];
}

/** One part of a gap, in the order of the page. */
export interface ToldPart {
  readonly label: string;
  readonly value: number;
  readonly tone: Tone;
}

/** The whole, what goes with what, and what remains; those outside are left out where they are nothing. */
export function listParts(row: DecompositionRow, unit: Unit, lang: Lang): readonly ToldPart[] {
  const { women, men } = findNouns(unit);
  const outside = (who: Text, others: Text, value: number): readonly ToldPart[] =>
    value === 0 ? [] : [{ label: fill(partWords.outside, { who, others })[lang], value, tone: 'outside' }];
  return [
    { label: partWords.whole[lang], value: row.crude, tone: 'whole' },
    ...row.parts.map(
      ({ field, kind, value }): ToldPart => ({
        label: fill(partWords.goesWith, { field: nameCovariate(field) })[lang],
        value,
        tone: kind,
      }),
    ),
    ...outside(women, men, row.women_outside),
    ...outside(men, women, row.men_outside),
    { label: partWords.rest[lang], value: row.rest, tone: 'rest' },
  ];
}

/** Only a difference that is there can be cut in parts: the crude interval excludes no difference. */
export function isWorthCutting(crude: GapRow): boolean {
  const neutral = crude.estimand === 'difference' ? 0 : 1;
  return crude.low !== null && crude.high !== null && (crude.low > neutral || crude.high < neutral);
}
