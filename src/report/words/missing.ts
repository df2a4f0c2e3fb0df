import type { ResultRow } from '../../model/audit-document.ts';
import type { Unit } from '../../model/unit.ts';
import { writeShare } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';
import { findNouns } from './nouns.ts';

/** From here on a reader needs to know before she reads the figure (statistics-exact §6: 20 %, or 10 points apart). */
const MUCH = 0.2;
const APART = 0.1;

/** Share not registered among those the figure could have been about. */
function missingShare(row: ResultRow): number | null {
  if (row.status !== 'shown' || row.n === null || row.missing === null) return null;
  const all = row.n + row.missing;
  return all === 0 ? null : row.missing / all;
}

/** Missing by sex, and whether it is so much that it comes before the answer. Null when nothing is missing. */
export function writeMissing(
  women: ResultRow | undefined,
  men: ResultRow | undefined,
  unit: Unit,
  lang: Lang,
): { readonly sentence: string; readonly first: boolean } | null {
  const [w, m] = [women && missingShare(women), men && missingShare(men)];
  if (w === null || w === undefined || m === null || m === undefined || (w === 0 && m === 0)) return null;
  const first = Math.max(w, m) >= MUCH || Math.abs(w - m) > APART;
  const [women_, men_] = [writeShare(w, lang), writeShare(m, lang)];
  const rest = writeSides(women_, men_, unit, lang);
  const warning =
    lang === 'sv'
      ? 'Siffrorna gäller bara dem som har uppgiften registrerad.'
      : 'The figures hold only for those who have the information registered.';
  return { sentence: first ? `${rest} ${warning}` : rest, first };
}

/** Couples are counted once; of others the share is told for each sex. */
function writeSides(women: string, men: string, unit: Unit, lang: Lang): string {
  if (unit === 'couple')
    return lang === 'sv'
      ? `Uppgift saknas för ${women} av paren.`
      : `Information is missing for ${women} of the couples.`;
  const { theWomen, theMen } = findNouns(unit);
  return lang === 'sv'
    ? `Uppgift saknas för ${women} av ${theWomen.sv} och ${men} av ${theMen.sv}.`
    : `Information is missing for ${women} of ${theWomen.en} and ${men} of ${theMen.en}.`;
}
