import type { ColumnProfile } from './column-profile.ts';
import { headingKey } from './headings/heading-key.ts';
import { isCivilStatus } from './values/civil-status.ts';

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

/** True where an unread column seems to say who live as couples: by its heading, or by words of civil status. */
export function tellsCouples({ heading, kind, values, distinct }: ColumnProfile): boolean {
  if (isCivilStatus(values)) return true;
  if (kind === 'date' || distinct > FEW || !HEADINGS.test(headingKey(heading))) return false;
  return kind !== 'number' || values.every(({ text }) => /^\d{1,2}(?:[.,]0+)?$/.test(text));
}
