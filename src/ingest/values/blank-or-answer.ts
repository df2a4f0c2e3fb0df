import type { Field } from '../../model/fields.ts';
import { isBlankWord } from './blank-words.ts';
import { foldLabel } from './fold-label.ts';
import { isClosed, labelLookup } from './label-table.ts';

/** Words beside which `saknas` is the other answer. */
const THERE: ReadonlySet<string> = new Set(['finns', 'har', 'upprättad', 'upprättat', 'registrerad', 'registrerat']);
const NOT = /^(?:ej|inte) (.+)$/;

/**
 * A word for "not registered" that is an answer beside its opposite (`Finns` and `Saknas`, `Aktuell` and `Ej aktuell`), and
 * that opposite, as they stand in the column; null where there is none, where the mapping says what it means, or where
 * another label is the no.
 */
export function blankBesideOpposite(
  field: Field,
  texts: readonly string[],
  isStated: (text: string) => boolean,
): { readonly blank: string; readonly beside: string } | null {
  if (!isClosed(field)) return null;
  const known = labelLookup(field);
  const labels = new Map(texts.map((text) => [foldLabel(text), text]));
  if (field.type === 'flag' && [...labels.keys()].some((label) => known(label) === 0)) return null;
  for (const [label, blank] of labels) {
    if (!isBlankWord(label) || known(label) !== undefined || isStated(blank)) continue;
    const opposite = NOT.exec(label)?.[1];
    const others = label === 'saknas' ? [...THERE] : opposite === undefined ? [] : [opposite];
    const found = others.find((other) => labels.has(other));
    if (found !== undefined) return { blank, beside: labels.get(found)! };
  }
  return null;
}
