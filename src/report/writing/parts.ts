import type { DecompositionRow, GapRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import type { Tone } from '../charts/decomposition.ts';
import { partWords } from '../words/adjusted.ts';
import { nameCovariate } from './adjusted.ts';
import { decimalsOf, writeDirection, writeGapSize } from './figures.ts';
import { findNouns } from './nouns.ts';

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

/** Size and direction of a part: `1,4 procentenheter lägre för kvinnor`. */
export function writePart(value: number, scale: Scale, unit: Unit, lang: Lang): string {
  const decimals = scale === 'share' ? 1 : decimalsOf(scale);
  const size = writeGapSize(value, 'difference', scale, lang, decimals);
  return value === 0 ? size : `${size} ${writeDirection(value, 'difference', scale, unit, lang)}`;
}

/** Only a difference that is there can be cut in parts: the crude interval excludes no difference. */
export function isWorthCutting(crude: GapRow): boolean {
  const neutral = crude.estimand === 'difference' ? 0 : 1;
  return crude.low !== null && crude.high !== null && (crude.low > neutral || crude.high < neutral);
}
