import { type Field, findField, getField } from '../model/fields.ts';
import { fieldsOfMark, type Mark, PLACEMENTS, type Placed } from '../model/placement.ts';
import type { AskedColumn } from './asked-why.ts';
import type { ColumnProfile } from './column-profile.ts';
import { headingKey } from './headings/heading-key.ts';
import { boundOf } from './tells-bound.ts';
import { tellsWhen } from './values/tells-when.ts';

/** Events that a row may be, gravest first; what else a row tells of is of its person. */
const EVENTS = ['decision', 'measure', 'child'] as const satisfies readonly Placed[];

/** The cases of a file that no date of it places; persons are held by the span, and told. */
export function unplacedIn(have: ReadonlySet<string>): Placed | null {
  const event = EVENTS.find((one) =>
    [...have].some((id) => {
      const field = findField(id);
      return field?.of === one && field.type !== 'date' && !isPlacedBy(PLACEMENTS[one], have);
    }),
  );
  if (event) return event;
  const isList = [...have].some((id) => EVENTS.some((one) => findField(id)?.of === one));
  return isList || isPlacedBy(PLACEMENTS.person, have) ? null : 'person';
}

function isPlacedBy(marks: readonly Mark[], have: ReadonlySet<string>): boolean {
  return marks.some((mark) => {
    if ('in' in mark) return have.has(mark.in);
    return mark.from === null ? mark.to.some((id) => have.has(id)) : have.has(mark.from);
  });
}

/** The column as one that may tell when the cases were. */
export function datesIn(profile: ColumnProfile, placed: Placed, have: ReadonlySet<string>): readonly AskedColumn[] {
  const when = tellsWhen(profile);
  if (when === null) return [];
  const asked = { profile, why: 'dates', placed, called: null } as const;
  if ('form' in when) return [{ ...asked, fields: [], form: when.form }];
  const bound = placed === 'person' && when.by === 'month' ? boundOf(profile.heading) : null;
  if (bound !== null) return [{ ...asked, fields: [getField(bound)] }];
  const named = NAMED.find(({ id, heading }) => heading.test(headingKey(profile.heading)) && !have.has(id));
  const marks: readonly Mark[] = [...PLACEMENTS[placed], ...(placed === 'decision' ? PLACEMENTS.application : [])];
  const fields = [...new Set([...(named ? [named.id] : []), ...marks.flatMap(fieldsOfMark)])]
    .map(getField)
    .filter(({ id, type }) => !have.has(id) && READ_BY[when.by].includes(type))
    // a month of a decision is not a month with aid
    .sort((a, b) => (placed === 'decision' ? Number(b.id === 'period') - Number(a.id === 'period') : 0));
  return [{ ...asked, fields }];
}

/** Days that are no time of the row, by the words that tell of them: the column may be one all the same. */
const NAMED = [
  { id: 'referral_date', heading: /anvis|remiss|remitter/ },
  { id: 'plan_date', heading: /plan(?!er)(?!.*(?:avslut|slutdat|slutdag|upphor|uppfolj|omprov|revider|giltig))/ },
] as const;

/** Types of field that read days, months and longer periods. */
const READ_BY: Readonly<Record<'date' | 'month' | 'period', readonly Field['type'][]>> = {
  date: ['date'],
  month: ['month', 'period'],
  period: ['period'],
};
