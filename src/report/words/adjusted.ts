import type { GapRow } from '../../model/audit-document.ts';
import type { Unit } from '../../model/unit.ts';
import { writeShare } from '../../text/number.ts';
import type { Lang, Text } from '../../text/text.ts';
import { writeDirection } from './direction.ts';
import { fieldName } from './field-names.ts';
import { decimalsOf } from './figure.ts';
import { writeGapSize } from './gap-size.ts';
import { joinWords } from './nouns.ts';
import type { Scale } from './scale.ts';

/** Below this overlap the reader is told whom the comparison is about (statistics-exact §7.6). */
const WIDE = 0.9;

const covariates: Readonly<Record<string, Text>> = {
  obstacle: { sv: 'registrerade försörjningshinder', en: 'registered obstacle to self-support' },
};

const beyond = (gap: GapRow): -1 | 0 | 1 | null => {
  if (gap.low === null || gap.high === null) return null;
  const nought = gap.estimand === 'difference' ? 0 : 1;
  return gap.low > nought ? 1 : gap.high < nought ? -1 : 0;
};

/** How the gap stands against the crude one: turned, gone, still there; nothing is said of noise (statistics-exact §7). */
function writeShift(crude: GapRow, adjusted: GapRow, lang: Lang): string {
  const [before, after] = [beyond(crude), beyond(adjusted)];
  if (!before || after === null) return '';
  if (after === -before)
    return lang === 'sv'
      ? ' Skillnaden vänder: kvinnor och män finns i olika grupper, och siffran för alla tillsammans kan vilseleda.'
      : ' The difference turns round: women and men are in different groups, and the figure for all together may mislead.';
  if (after === before)
    return lang === 'sv'
      ? ' Skillnaden finns alltså kvar när lika jämförs med lika.'
      : ' The difference thus remains when like is compared with like.';
  return '';
}

/**
 * The adjusted gap beside the crude one, in words that name what was held alike and never a cause. Null where the
 * adjusted figure is not shown.
 */
export function writeAdjusted(crude: GapRow, adjusted: GapRow, scale: Scale, unit: Unit, lang: Lang): string | null {
  if (adjusted.adjusted === null || adjusted.value === null || crude.value === null) return null;
  const alike = joinWords(
    adjusted.adjusted.for.map((field) => (covariates[field] ?? fieldName(field))[lang]),
    lang,
  );
  const decimals = adjusted.estimand === 'difference' && scale === 'share' ? 0 : decimalsOf(scale);
  const size = (gap: GapRow): string =>
    `${writeGapSize(gap.value ?? 0, gap.estimand, scale, lang, decimals)} ${writeDirection(gap.value ?? 0, gap.estimand, scale, unit, lang)}`;
  const words = adjusted.adjusted.kind === 'circumstances' ? circumstances : assessments;
  return (
    words(alike, size(adjusted), size(crude), lang) + writeShift(crude, adjusted, lang) + writeOverlap(adjusted, lang)
  );
}

function circumstances(alike: string, now: string, before: string, lang: Lang): string {
  return lang === 'sv'
    ? `Jämförs kvinnor och män med samma ${alike} är siffran ${now} (${before} utan den jämförelsen).`
    : `When women and men with the same ${alike} are compared, the figure is ${now} (${before} without that comparison).`;
}

function assessments(alike: string, now: string, _before: string, lang: Lang): string {
  return lang === 'sv'
    ? `Jämförs personer som dessutom har samma ${alike} är siffran ${now}. En del av de uppgifterna är socialtjänstens egen bedömning: bedöms kvinnor och män olika redan där, syns det inte i den här siffran.`
    : `When people are compared who also have the same ${alike}, the figure is ${now}. Some of that information is the social services’ own assessment: if women and men are assessed differently already there, this figure does not show it.`;
}

function writeOverlap(gap: GapRow, lang: Lang): string {
  const { overlap_women: women, overlap_men: men } = gap.adjusted ?? { overlap_women: null, overlap_men: null };
  if (women === null || men === null || Math.min(women, men) >= WIDE) return '';
  const [w, m] = [writeShare(women, lang), writeShare(men, lang)];
  return lang === 'sv'
    ? ` Jämförelsen gäller ${w} av kvinnorna och ${m} av männen.`
    : ` The comparison holds for ${w} of the women and ${m} of the men.`;
}
