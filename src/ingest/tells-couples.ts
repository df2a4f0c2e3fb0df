import type { ColumnProfile } from './column-profile.ts';
import { headingKey } from './headings/heading-key.ts';
import { foldLabel } from './values/fold-label.ts';
import { isCivilStatus } from './values/household-words.ts';
import type { CountedLabel } from './values/printable-label.ts';

/**
 * Headings that ask whether there is another adult, by the key of their words: lives with somebody, is married, is alone,
 * how many adults there are, whether there is a co-applicant. `Vuxna barn`, `Ensamkommande` and `Uppgift` are others.
 */
const HEADINGS = new RegExp(
  [
    '^(?:ar|har|finns|lever|bor|antal|med|som)*(?:',
    [
      '(?:sam|samman)(?:bo|lev|sok)',
      '(?:gift|makar|make|maka|partner|aktenskap|registreradpartner)',
      'ensam(?!kom)',
      '(?:singel|singl)',
      'civ(?:il|st)',
      'par(?:$|j|forh|rel|hush|ellerens|ens)',
      'ipar',
      '(?:antalet)?vuxna(?!barn)',
      '(?:tva|antal|flera)(?:vuxna|sokande|makar)(?!barn)',
      '(?:gemensam|gemensamt|delad|delat)(?:ansokan|hushall|ekonomi)',
      '(?:medsok(?:ande)?n?|ms|meds)(?:finns|fin|harfinns|ja|jn|i(?:hushallet|arendet|ansokan|beslutet))*$',
    ].join('|'),
    ')|(?:lever|bor)(?:ihop|tillsammans|med)',
  ].join(''),
);
/** So few different answers. */
const FEW = 12;

/**
 * Words and codes of a household under any heading: `2+1`, `1 vuxen 2 barn`, `Ensamnorm`, `Sammanlevande`, `ESM` (ensamstående
 * med barn), `GSU` (gifta eller samboende utan barn).
 */
const ALONE = /^(?:ensam(?!kom)|ensk?st|singel|särbo|1\+\d{1,2}$|(?:1|en) vux|es[a-zåäö]{0,2}$|1 ?v(?: ?\d ?b)?$)/;
const TOGETHER =
  /^(?:par(?:$|[ /,.-]|norm|hush|förh|med|utan)|samman(?:lev|bo)|sambo|samboende|samm?b|gift|mak(?:ar|a|e)\b|2\+\d{1,2}$|(?:2|två) vux|gs[a-zåäö]{0,2}$|sb[mu]?$|2 ?v(?: ?\d ?b)?$)/;
/** Beside them: others, unknown. */
const NEARLY_ALL = 0.75;

/** True where the values are words or codes of households, couples and singles among them. */
function areHouseholds(values: readonly CountedLabel[]): boolean {
  if (values.length > FEW) return false;
  const labels = values.map(({ text }) => foldLabel(text).replace(/ ?\+ ?/g, '+'));
  const together = labels.filter((label) => TOGETHER.test(label));
  const alone = labels.filter((label) => ALONE.test(label));
  const known = together.length + alone.length;
  return together.length > 0 && alone.length > 0 && known >= labels.length * NEARLY_ALL;
}

/** True where an unread column seems to say who live as couples: by its heading, or by words of civil status or households. */
export function tellsCouples({ heading, kind, values, distinct }: ColumnProfile): boolean {
  if (isCivilStatus(values) || areHouseholds(values)) return true;
  if (kind === 'date' || distinct > FEW || !HEADINGS.test(headingKey(heading))) return false;
  return kind !== 'number' || values.every(({ text }) => /^\d{1,2}(?:[.,]0+)?$/.test(text));
}

/** `Antal vuxna kvinnor`, `Vuxna män`: how many of a household are of one sex. */
export const countsAdults = ({ heading, kind, values }: ColumnProfile): boolean =>
  /^(?:antal)?vuxna(?:kvinnor|man|women|men)$|^antal(?:kvinnor|man)(?:vuxna)?$|^(?:number|count)of(?:adult)?(?:women|men)$/.test(
    headingKey(heading),
  ) &&
  kind !== 'words' &&
  values.every(({ text }) => /^\d(?:[.,]0+)?$/.test(text));
