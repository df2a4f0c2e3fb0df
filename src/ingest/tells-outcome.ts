import type { ColumnProfile } from './column-profile.ts';
import { headingKey } from './headings/heading-key.ts';
import { FLAG_LABELS } from './values/flag-labels.ts';
import { foldLabel } from './values/fold-label.ts';

const FLAGS: ReadonlySet<string> = new Set<string>(Object.values(FLAG_LABELS).flat());
/** `Bifall`, `Avslag (J/N)`, `Delvis beviljad`. */
const NAMED =
  /^(?:(?:del|helt|delvis)?(?:bifall|bifallen|bifallet|avslag|avslagen|avslaget|beviljat|beviljad|beviljade|beviljas|gynnande(?:beslut)?))(?:jn|janej)?$/;
/** `Beslutskod`, `Senaste beslut`: there stand codes, or words of the system's own. */
const CODED =
  /^(?:senaste|sista|arets|typav|slagsav)?(?:besluts?(?:et)?|utfalls?|utslags?|provnings?)(?:kod|kategori|klass|sort|slag|art|text|formulering|resultat|utslag|svar)?$/;
/** Outcomes are few. */
const MOST = 12;

/** True where a column seems to say what was decided: yes and no under the name of an outcome, or a list under that of a decision. */
export function isOutcome({ heading, kind, values, more }: ColumnProfile): boolean {
  const key = headingKey(heading);
  if (values.length === 0) return false;
  if (NAMED.test(key)) return values.every(({ text }) => FLAGS.has(foldLabel(text)));
  return CODED.test(key) && kind !== 'date' && !more && values.length > 1 && values.length <= MOST;
}
