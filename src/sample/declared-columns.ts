import { FIELDS, type Field } from '../model/fields.ts';
import type { Column } from './columns.ts';
import type { Pen } from './pen.ts';
import type { SampleRow } from './row.ts';

/** Fields that say again what other columns of the sample say. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set([
  ...['age', 'co_applicant_age', 'newly_arrived', 'education_level', 'period', 'aid_months'],
]);

/**
 * Columns of the fields that nobody has written a column for, so that tests have them at once. Who has what is drawn from the
 * code of whom the field is about, so that no other column changes; nothing is planted, women and men are alike.
 */
export function declaredColumns(written: Readonly<Record<string, Column>>): readonly (readonly [string, Column])[] {
  return FIELDS.filter(({ id }) => !(id in written) && !TOLD_OTHERWISE.has(id)).map((field) => [
    field.id,
    columnOf(field),
  ]);
}

function columnOf(field: Field): Column {
  return (row, pen) => {
    const whose = codeOf(field, row);
    return whose === undefined ? '' : write(field, draw(`${whose} ${field.id}`), pen, row);
  };
}

/** Whom the field is about, on rows that tell of them. */
function codeOf({ of }: Field, { household, adult, child, decision, referral, knownUntil }: SampleRow) {
  if (of === 'decision') return decision && `B${decision.serial}`;
  if (of === 'measure') return referral && `I${referral.serial}`;
  if (knownUntil === undefined) return undefined;
  if (of === 'child') return child?.id;
  if (of === 'adult') return adult?.id;
  return of === 'couple' && !household.couple ? undefined : household.id;
}

function write({ id, type, values, range }: Field, drawn: number, pen: Pen, { knownUntil }: SampleRow): string {
  const [low, high] = range ?? [0, 10];
  switch (type) {
    case 'flag':
      return pen.flag(drawn < 0.4);
    case 'enum':
      return pen.word(id, values?.[Math.floor(drawn * values.length)]);
    case 'integer':
      return String(low + Math.floor(drawn * (high - low + 1)));
    case 'amount':
      return pen.amount(Math.floor(drawn * 5000) * 100);
    case 'date':
      return pen.day(knownUntil);
    case 'text':
      return pen.text(`${id} ${1 + Math.floor(drawn * 3)}`);
    default:
      return '';
  }
}

/** A number from 0 to 1 that is always the same for a text: FNV-1a, 32 bits (Fowler, Noll & Vo). */
function draw(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}
