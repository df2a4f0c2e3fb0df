import type { Field } from '../../model/fields.ts';
import { isBlankWord } from './blank-words.ts';
import { foldLabel } from './fold-label.ts';
import { isClosed, labelLookup } from './label-table.ts';

/** Words beside which `saknas` is the other answer. */
const THERE: ReadonlySet<string> = new Set(['finns', 'har', 'upprättad', 'upprättat', 'registrerad', 'registrerat']);
const NOT = /^(?:ej|inte) (.+)$/;

/** Fields that ask whether something exists: there `saknas` may say that it does not, whatever else is said. */
const EXISTING: ReadonlySet<string> = new Set(['plan']);
const ABSENT = 'saknas';

/** Says that the question does not concern whoever the row is about. */
const NOT_ASKED = /^(?:ej|inte) (?:aktuellt?|relevant|tillämpligt?)$/;

/**
 * A word for "not registered" that is an answer beside its opposite (`Finns` and `Saknas`, `Aktuell` and `Ej aktuell`), and
 * that opposite, as they stand in the column; or `Ej aktuellt` beside a no, which may be one more no or nobody's answer; or
 * `Saknas` under the name of what there may be, beside whatever is said there. Null where there is none, where the mapping
 * says what it means, or where another label is the no.
 */
export function blankBesideOpposite(
  field: Field,
  texts: readonly string[],
  isStated: (text: string) => boolean,
): { readonly blank: string; readonly beside: string | null } | null {
  if (!isClosed(field)) return null;
  const known = labelLookup(field);
  const labels = new Map(texts.map((text) => [foldLabel(text), text]));
  const absent = EXISTING.has(field.id) ? labels.get(ABSENT) : undefined;
  if (absent !== undefined && !isStated(absent)) {
    const answers = [...labels].filter(([label]) => known(label) !== undefined);
    return { blank: absent, beside: answers[0]?.[1] ?? null };
  }
  const no = field.type === 'flag' ? [...labels].find(([label]) => known(label) === 0)?.[1] : undefined;
  if (no !== undefined) {
    const unasked = [...labels].find(([label, text]) => NOT_ASKED.test(label) && !isStated(text))?.[1];
    return unasked === undefined ? null : { blank: unasked, beside: no };
  }
  for (const [label, blank] of labels) {
    if (!isBlankWord(label) || known(label) !== undefined || isStated(blank)) continue;
    const opposite = NOT.exec(label)?.[1];
    const others = label === ABSENT ? [...THERE] : opposite === undefined ? [] : [opposite];
    const found = others.find((other) => labels.has(other));
    if (found !== undefined) return { blank, beside: labels.get(found)! };
  }
  return null;
}
