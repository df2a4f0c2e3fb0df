import type { Field } from '../../model/fields.ts';
import { foldLabel } from './fold-label.ts';
import { type FieldLabels, FLAG_LABELS, LABELS } from './labels.ts';
import { OBSTACLE_STEMS } from './obstacle-labels.ts';

/** Closed values of a field in the order of their codes: `no`, `yes` for flags. */
export function closedValues(field: Field): readonly string[] {
  return field.type === 'flag' ? ['no', 'yes'] : (field.values ?? []);
}

/** Looks a label up; `undefined` where it is unknown. */
export type LabelLookup = (folded: string) => number | undefined;

/** Built-in labels of a closed field: the value's id, its Swedish labels, and the rules for endings and obstacles. */
export function labelLookup(field: Field): LabelLookup {
  const whole = wholeLabels(field);
  const byEnding = (label: string): number | undefined => endingOf(label, whole);
  if (!isObstacle(field)) return (label) => whole.get(label) ?? byEnding(label);
  const values = closedValues(field);
  return (label) => whole.get(label) ?? obstacleByStem(label, values) ?? byEnding(label);
}

/** True where an obstacle is read as `other` only because its label stands in no list (user-notes §4). */
export function isObstacle(field: Field): boolean {
  return field.id === 'obstacle' || field.id === 'co_applicant_obstacle';
}

function wholeLabels(field: Field): ReadonlyMap<string, number> {
  const labels: FieldLabels = field.type === 'flag' ? FLAG_LABELS : (LABELS[field.id] ?? {});
  return new Map(
    closedValues(field).flatMap((value, code) =>
      [value, value.replaceAll('_', ' '), ...(labels[value] ?? [])].map((label) => [foldLabel(label), code] as const),
    ),
  );
}

/**
 * `EK …, avslag`: what stands after a comma decides, the longest ending first, so that `delvis bifall` is never
 * `bifall` (user-notes §4). Where an earlier part is itself a label of another value, nothing is decided.
 */
function endingOf(label: string, whole: ReadonlyMap<string, number>): number | undefined {
  const parts = label.split(',').map((part) => part.trim());
  for (let from = 1; from < parts.length; from++) {
    const code = whole.get(parts.slice(from).join(', '));
    if (code === undefined) continue;
    const other = parts.slice(0, from).some((part) => (whole.get(part) ?? code) !== code);
    return other ? undefined : code;
  }
  return undefined;
}

function obstacleByStem(label: string, values: readonly string[]): number | undefined {
  const hit = OBSTACLE_STEMS.find(([stem]) => label.startsWith(stem) && !/^[a-zåäö]/.test(label.slice(stem.length)));
  return hit && values.indexOf(hit[1]);
}
