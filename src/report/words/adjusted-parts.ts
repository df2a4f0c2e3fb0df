import type { DecompositionRow, GapRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import type { Tone } from '../charts/decomposition.ts';
import { nameCovariate } from './adjusted.ts';
import { writeDirection } from './direction.ts';
import { decimalsOf } from './figure.ts';
import { writeGapSize } from './gap-size.ts';
import { findNouns } from './nouns.ts';

const t = (sv: string, en: string): Text => ({ sv, en });

export const partWords = {
  heading: t('Skillnaden i delar', 'The difference in parts'),
  caption: t(
    'Skillnaden i delar som tillsammans blir hela skillnaden',
    'The difference in parts that add up to the whole',
  ),
  part: t('Del', 'Part'),
  size: t('Storlek', 'Size'),
  whole: t('När alla räknas', 'With everybody counted'),
  rest: t('Finns kvar när lika jämförs med lika', 'Remains when like is compared with like'),
  goesWith: t('Hänger ihop med {field}', 'Goes with {field}'),
  outside: t(
    'Hänger ihop med {who} som inte har några {others} att jämföras med',
    'Goes with {who} who have no {others} to be compared with',
  ),
  guard: t(
    'Delarna visar vad skillnaden hänger ihop med, inte varför den finns. Det som finns kvar kan hänga ihop med sådant som inte är registrerat.',
    'The parts show what the difference goes with, not why it is there. What remains may go with things that are not registered.',
  ),
  assessed: t(
    'Randiga staplar gäller socialtjänstens egna bedömningar. Bedöms kvinnor och män olika redan där, är den delen en fråga i sig.',
    'Striped bars are the social services’ own assessments. If women and men are assessed differently already there, that part is a question in itself.',
  ),
} as const;

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
