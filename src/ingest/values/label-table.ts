import type { Field } from '../../model/fields.ts';
import { behindCode } from './coded-label.ts';
import { decisionOfAid } from './decision-of-aid.ts';
import { FLAG_LABELS, OWN_FLAG_LABELS } from './flag-labels.ts';
import { foldLabel } from './fold-label.ts';
import { householdByWords } from './household-words.ts';
import { type FieldLabels, LABELS } from './labels.ts';
import { numberedChild } from './numbered-child.ts';
import { obstacleByStem } from './obstacle-labels.ts';
import { wholeCode } from './whole-code.ts';

/** Closed values of a field in the order of their codes: `no`, `yes` for flags. */
export function closedValues(field: Field): readonly string[] {
  return field.type === 'flag' ? ['no', 'yes'] : (field.values ?? []);
}

/** True for fields whose every answer is one of a list. */
export function isClosed({ type }: Field): boolean {
  return type === 'enum' || type === 'flag';
}

/** Looks a label up; `undefined` where it is unknown. */
export type LabelLookup = (folded: string) => number | undefined;

/** Fields whose labels follow a form beside their list: label → the value's id. `listed` looks in the list. */
const FORMS: Readonly<
  Record<string, (label: string, listed: (label: string) => string | undefined) => string | undefined>
> = {
  obstacle: obstacleByStem,
  co_applicant_obstacle: obstacleByStem,
  household_type: householdByWords,
  role: numberedChild,
  decision: decisionOfAid,
};

/** Built-in labels of a closed field: the value's id, its Swedish labels, the form they may have, and endings. */
export function labelLookup(field: Field): LabelLookup {
  const whole = wholeLabels(field);
  const values = closedValues(field);
  const form = FORMS[field.id];
  const listed = (label: string) => {
    const code = whole.get(label);
    return code === undefined ? undefined : values[code];
  };
  const lookUp = (label: string) => {
    const found = whole.get(label);
    if (found !== undefined) return found;
    const formed = form?.(label, listed);
    return formed === undefined ? endingOf(label, whole) : values.indexOf(formed);
  };
  return (folded) => {
    const label = wholeCode(folded).replace(/(?<=.)[.,;:!]+$/, '');
    const found = lookUp(label);
    const words = found === undefined ? behindCode(label) : undefined;
    return words === undefined ? found : lookUp(words);
  };
}

function wholeLabels(field: Field): ReadonlyMap<string, number> {
  const lists: readonly FieldLabels[] =
    field.type === 'flag' ? [FLAG_LABELS, OWN_FLAG_LABELS[field.id] ?? {}] : [LABELS[field.id] ?? {}];
  return new Map(
    closedValues(field).flatMap((value, code) =>
      [value, value.replaceAll('_', ' '), ...lists.flatMap((labels) => labels[value] ?? [])].map(
        (label) => [foldLabel(label), code] as const,
      ),
    ),
  );
}

/**
 * `EK …, avslag`: the words after a comma decide, the longest ending first, so that `delvis bifall` is never `bifall`
 * (user-notes §4). Where an earlier part is itself a label of another value, nothing is decided. A number is no ending:
 * the comma of `7,0` is a decimal comma.
 */
function endingOf(label: string, whole: ReadonlyMap<string, number>): number | undefined {
  const parts = label.split(',').map((part) => part.trim());
  for (let from = 1; from < parts.length; from++) {
    const ending = parts.slice(from).join(', ');
    const code = /\p{L}/u.test(ending) ? whole.get(ending) : undefined;
    if (code === undefined) continue;
    const other = parts.slice(0, from).some((part) => (whole.get(part) ?? code) !== code);
    return other ? undefined : code;
  }
  return undefined;
}
