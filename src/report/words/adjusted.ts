import type { GapRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import { writeShare } from '../../text/number.ts';
import type { Lang, Text } from '../../text/text.ts';
import { changes } from './adjusted-change.ts';
import { fieldName } from './field-names.ts';
import { decimalsOf } from './figure.ts';
import { writeGapCell } from './gap-cell.ts';
import { findNouns, joinWords } from './nouns.ts';

/** Below this overlap the reader is told whom the comparison is about (statistics-exact §7.6). */
const WIDE = 0.9;

const covariates: Readonly<Record<string, Text>> = {
  obstacle: { sv: 'registrerade försörjningshinder', en: 'registered obstacle to self-support' },
  born_abroad: {
    sv: 'födelseland (Sverige eller utlandet)',
    en: 'country of birth (Sweden or abroad)',
  },
};

/** What the services themselves assess or have done (statistics-exact §7); the rest are circumstances. */
const ASSESSED = new Set(['obstacle', 'plan', 'referred', 'measure_type', 'sanction']);

const beyond = (gap: GapRow): -1 | 0 | 1 | null => {
  if (gap.low === null || gap.high === null) return null;
  const nought = gap.estimand === 'difference' ? 0 : 1;
  return gap.low > nought ? 1 : gap.high < nought ? -1 : 0;
};

/** How the gap stands against the crude one: turned, gone, still there; nothing is said of noise (statistics-exact §7). */
function writeShift(crude: GapRow, adjusted: GapRow, lang: Lang): string {
  const [before, after] = [beyond(crude), beyond(adjusted)];
  if (!before || after === null) return '';
  if (after === -before) return ` ${changes.turns[lang]}`;
  if (adjusted.cautions.includes('vanishes')) return ` ${changes.vanishes[lang]}`;
  if (after === before)
    return lang === 'sv'
      ? ' Skillnaden finns alltså kvar när lika jämförs med lika.'
      : ' The difference thus remains when like is compared with like.';
  return lang === 'sv'
    ? ' Med den jämförelsen är skillnaden inte säkerställd.'
    : ' With that comparison the difference is not established.';
}

/** A covariate inside a sentence. */
export function nameCovariate(field: string): Text {
  return covariates[field] ?? fieldName(field);
}

/**
 * The adjusted gap beside the crude one, in words that name what was held alike and never a cause. Null where the
 * adjusted figure is not shown.
 */
export function writeAdjusted(crude: GapRow, adjusted: GapRow, scale: Scale, unit: Unit, lang: Lang): string | null {
  if (adjusted.adjusted === null || adjusted.value === null || crude.value === null) return null;
  const { kind, for: alike } = adjusted.adjusted;
  // too thin data: the assessments stand first, and only those circumstances are alike that are named after them
  const alone = kind === 'assessments' && ASSESSED.has(alike[0] ?? '');
  const told = kind === 'assessments' && !alone ? alike.filter((field) => ASSESSED.has(field)) : alike;
  const held = joinWords(
    (told.length > 0 ? told : alike).map((field) => nameCovariate(field)[lang]),
    lang,
  );
  const decimals = adjusted.estimand === 'difference' && scale === 'share' ? 0 : decimalsOf(scale);
  const { women, men } = findNouns(unit);
  const whom = `${women[lang]} ${lang === 'sv' ? 'och' : 'and'} ${men[lang]}`;
  const level =
    lang === 'sv' ? `ungefär densamma för ${women.sv} och ${men.sv}` : `about the same for ${women.en} and ${men.en}`;
  const size = (gap: GapRow): string => {
    const told = writeGapCell(gap, scale, unit, lang, decimals) ?? '';
    return told.includes(women[lang]) ? told : level;
  };
  const said = { whom, alike: held, what: nameFigure(adjusted, scale)[lang], now: size(adjusted) };
  const sentence =
    kind === 'circumstances'
      ? circumstances(said, size(crude), lang)
      : (alone ? assessmentsAlone : assessments)(said, lang);
  const varied = adjusted.cautions.includes('strata_disagree') ? ` ${changes.strata_disagree[lang]}` : '';
  return sentence + writeShift(crude, adjusted, lang) + varied + writeOverlap(adjusted, lang);
}

interface Told {
  readonly whom: string;
  readonly alike: string;
  /** What the number is called, since an area may have a pace and a share. */
  readonly what: string;
  readonly now: string;
}

function nameFigure({ estimand }: GapRow, scale: Scale): Text {
  if (estimand === 'rate_ratio' || estimand === 'hazard_ratio') return { sv: 'takten', en: 'pace' };
  return scale === 'share' ? { sv: 'andelen', en: 'share' } : { sv: 'siffran', en: 'figure' };
}

function circumstances({ whom, alike, what, now }: Told, before: string, lang: Lang): string {
  return lang === 'sv'
    ? `Bland ${whom} med samma ${alike} är ${what} ${now}. När alla räknas är den ${before}.`
    : `Among ${whom} with the same ${alike} the ${what} is ${now}. With everybody counted it is ${before}.`;
}

function assessments({ alike, what, now }: Told, lang: Lang): string {
  return lang === 'sv'
    ? `Om de dessutom har samma ${alike} är ${what} ${now}. Sådana uppgifter är socialtjänstens egen bedömning: bedöms kvinnor och män olika redan där, syns det inte i den här siffran.`
    : `If they also have the same ${alike}, the ${what} is ${now}. Such information is the social services’ own assessment: if women and men are assessed differently already there, this figure does not show it.`;
}

function assessmentsAlone({ whom, alike, what, now }: Told, lang: Lang): string {
  return lang === 'sv'
    ? `Bland ${whom} med samma ${alike} är ${what} ${now}. Socialtjänstens egen bedömning är här med i det som hålls lika: bedöms kvinnor och män olika redan där, syns det inte i den här siffran.`
    : `Among ${whom} with the same ${alike} the ${what} is ${now}. The social services’ own assessment is here among what is held alike: if women and men are assessed differently already there, this figure does not show it.`;
}

function writeOverlap(gap: GapRow, lang: Lang): string {
  const { overlap_women: women, overlap_men: men } = gap.adjusted ?? { overlap_women: null, overlap_men: null };
  if (women === null || men === null || Math.min(women, men) >= WIDE) return '';
  const [w, m] = [writeShare(women, lang), writeShare(men, lang)];
  return lang === 'sv'
    ? ` Jämförelsen gäller ${w} av kvinnorna och ${m} av männen.`
    : ` The comparison holds for ${w} of the women and ${m} of the men.`;
}
