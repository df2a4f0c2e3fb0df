import { FIELDS, type Field, findField, getField } from '../model/fields.ts';
import { fieldsOfMark, type Mark, PLACEMENTS, type Placed } from '../model/placement.ts';
import { askedOfAid } from './asked-aid.ts';
import type { AskedWhy } from './asked-why.ts';
import type { ColumnProfile } from './column-profile.ts';
import { tellsAgeGroups } from './tells-ages.ts';
import { boundOf } from './tells-bound.ts';
import { tellsChild } from './tells-child.ts';
import { tellsCouples } from './tells-couples.ts';
import { tellsEnd } from './tells-end.ts';
import type { ToldOfAid } from './tells-no-aid.ts';
import { countsDecisions, isOutcome, isPartly, mayBeOutcome } from './tells-outcome.ts';
import { tellsVoid } from './tells-void.ts';
import { isCivilWord } from './values/civil-status.ts';
import { FLAG_LABELS } from './values/flag-labels.ts';
import { foldLabel } from './values/fold-label.ts';
import { closedValues, labelLookup } from './values/label-table.ts';
import type { OtherForm } from './values/other-date-forms.ts';
import { tellsWhen } from './values/tells-when.ts';

/** An unread column that may be what the file lacks. */
export interface AskedColumn {
  readonly profile: ColumnProfile;
  readonly why: AskedWhy;
  /** What it may be read as, the likeliest first. */
  readonly fields: readonly Field[];
  /** Of dates: the cases that nothing places. */
  readonly placed: Placed | null;
  /** Of dates in a form that no field reads. */
  readonly form?: OtherForm;
  /** Of rows that do not hold, or had no aid: the values that say so. */
  readonly words?: readonly string[];
  /** Of ids: the field that it is called; of a further case: the heading of the one that is read. */
  readonly called: string | null;
  /** It is read as the last of {@link fields}, and asked about all the same. */
  readonly isRead?: true;
}

/** An unread column, and the field that its heading suggested and its values did not prove. */
export interface UnreadProfile {
  readonly profile: ColumnProfile;
  readonly suggested: string | null;
  /** A field that it looks like by its heading and is not. */
  readonly lookalike: string | null;
}

/**
 * The unread columns of a file to ask about.
 * @param have the fields of the file that have a value
 * @param known those of all files: who is whose co-applicant may stand in another
 * @param told what they say of who had aid (asked-aid.ts)
 */
export function askedColumns(
  unread: readonly UnreadProfile[],
  have: ReadonlySet<string>,
  known: ReadonlySet<string>,
  told: ToldOfAid | null,
): readonly AskedColumn[] {
  const unplaced = unplacedIn(have);
  const hasCouples = COUPLES.some((id) => known.has(id));
  const isUntold = have.has('decision_date') && !known.has('decision') && !OUTCOMES.some((id) => have.has(id));
  return unread.flatMap(({ profile, suggested, lookalike }): readonly AskedColumn[] => {
    const decides =
      lookalike === null && !have.has('decision') && answersIn(profile).some(({ id }) => id === 'decision');
    const words = decides ? [] : tellsVoid(profile);
    if (words.length > 0) return [{ profile, why: 'void', words, fields: [], placed: null, called: null }];
    const isDecision = decides || (isOutcome(profile) && !have.has('decision'));
    const aid = told === null || isDecision ? null : askedOfAid(profile, told);
    if (aid !== null) return [{ profile, ...aid, fields: [], placed: null, called: null }];
    const beside = besideOutcome(profile, have);
    if (beside !== null) return [{ profile, why: beside, fields: [], placed: null, called: null }];
    const ends = tellsEnd(profile, have);
    if (ends !== null) return [{ profile, why: 'end', fields: ends.map(getField), placed: null, called: null }];
    if (profile.kind === 'none' || profile.more) return unplaced ? datesIn(profile, unplaced, have) : [];
    const ask = (why: AskedWhy, fields: readonly Field[], called: string | null = null) => [
      { profile, why, fields, placed: null, called },
    ];
    if (isChildsSex(profile) && have.has('sex') && [...have].some((id) => findField(id)?.of === 'child'))
      return ask('child', [getField('sex')]);
    if (isDecision && !decides) return ask('outcome', [getField('decision')]);
    const isId = suggested !== null && findField(suggested)?.type === 'id';
    const isOther = suggested === 'co_applicant_id';
    // who the other adult is to the applicant, where the other adult is told of
    if (isOther && hasCouples) return [];
    const answers = lookalike === null && !isOther ? lackingOf(answersIn(profile), have) : [];
    if (!isId && !known.has('role') && !answers.some(({ id }) => id === 'role') && tellsChild(profile))
      return ask('adult', [getField('role')]);
    if (!known.has('age') && !known.has('birth_year') && tellsAgeGroups(profile))
      return ask('ages', known.has('role') ? [] : [getField('role')]);
    if (answers.length > 0 && !isId) return ask('answers', answers);
    if (!hasCouples && (isOther || tellsCouples(profile))) {
      // yes and no may also say which of the two the row is
      const isRole = isOther && profile.kind === 'flag' && !have.has('role');
      return ask('couple', [getField('household_type'), ...(isRole ? [getField('role')] : [])]);
    }
    if (isId) {
      const isRole = suggested === 'person_id' && profile.kind === 'flag' && !have.has('role');
      return ask('ids', isRole ? [getField('role')] : answers, suggested);
    }
    if (isUntold && mayBeOutcome(profile)) return ask('listed', [getField('decision')]);
    return unplaced ? datesIn(profile, unplaced, have) : [];
  });
}

/** What a column says of the outcome that is read; a row with a day is one decision, whatever stands beside it. */
function besideOutcome(profile: ColumnProfile, have: ReadonlySet<string>): 'partly' | 'counted' | null {
  if (!have.has('decision')) return null;
  if (isPartly(profile)) return 'partly';
  return !have.has('decision_date') && countsDecisions(profile) ? 'counted' : null;
}

/** With any of these it is known what came of a decision. */
const OUTCOMES = ['granted_amount', 'leisure_granted', 'denial_reason'];

/** Those that the file lacks; of the other adult only where the own one is there. */
const lackingOf = (fields: readonly Field[], have: ReadonlySet<string>): readonly Field[] =>
  fields.filter(
    ({ id }) => !have.has(id) && (!id.startsWith('co_applicant_') || have.has(id.replace('co_applicant_', ''))),
  );

/** With any of these it is known who are couples. */
const COUPLES = [
  'co_applicant_id',
  'co_applicant_sex',
  'co_applicant_birth_year',
  'co_applicant_age',
  'household_type',
];

/** Columns that may be for sex, by their values: words, or codes under a heading that speaks of it. */
export function sexColumns(unread: readonly UnreadProfile[]): readonly string[] {
  const sex = getField('sex');
  return unread.flatMap(({ profile }) => {
    const { heading, values } = profile;
    const isCoded =
      /k[oö]n(?!t)|sex|gender/i.test(heading.normalize('NFC')) && values.length > 0 && values.length <= SEXES;
    return isCoded || answersIn(profile, 1).includes(sex) ? [heading] : [];
  });
}

/** Sexes, or letters for them, under a heading that speaks of a child. */
function isChildsSex({ heading, values }: ColumnProfile): boolean {
  const name = heading.normalize('NFC').toLowerCase();
  return (
    /barn|child/.test(name) && /kön(?!t)|kon(?!t)|sex|gender/.test(name) && values.length > 0 && values.length <= SEXES
  );
}

const SEXES = 5;

/** Values that say little: other, none and their kind stand in many lists. */
const VAGUE: ReadonlySet<string> = new Set(['unknown', 'other', 'none']);
/** So large a part of the distinct values must be understood; so many different answers must be among them. */
const NEARLY_ALL = 0.9;
const ANSWERS = 2;
/** Lists are shorter. */
const LONGEST = 60;
const FLAGS: ReadonlySet<string> = new Set<string>(Object.values(FLAG_LABELS).flat());

/** Closed fields whose answers these are. Yes and no are the answers of thirty questions, and tell nothing. */
function answersIn({ values, more }: ColumnProfile, answers = ANSWERS): readonly Field[] {
  if (more || values.length > LONGEST) return [];
  const labels = values.map(({ text }) => foldLabel(text));
  if (labels.every((label) => FLAGS.has(label) || !/\p{L}/u.test(label))) return [];
  return FIELDS.filter((field: Field) => {
    if (field.type !== 'enum') return false;
    const known = labelLookup(field);
    const all = closedValues(field);
    // `Gift` beside `Ensam med barn`: a household type that is written out for some only
    const answerOf = (label: string) =>
      all[known(label) ?? -1] ?? (field.id === 'household_type' && isCivilWord(label) ? 'civil' : undefined);
    const read = labels.flatMap((label) => answerOf(label) ?? []);
    if (read.length < labels.length * NEARLY_ALL) return false;
    const said = new Set(
      labels.flatMap((label) => {
        const value = FLAGS.has(label) ? undefined : answerOf(label);
        return value === undefined || VAGUE.has(value) ? [] : [value];
      }),
    );
    // women and men alone are sexes: who is paid is told by words for the parties
    const isParties = all.includes('both') && !['applicant', 'co_applicant', 'both'].some((one) => said.has(one));
    return said.size >= answers && !isParties;
  });
}

/** Events that a row may be, gravest first; what else a row tells of is of its person. */
const EVENTS = ['decision', 'measure', 'child'] as const satisfies readonly Placed[];

/** The cases of a file that no date of it places; persons are held by the span, and told. */
function unplacedIn(have: ReadonlySet<string>): Placed | null {
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

function datesIn(profile: ColumnProfile, placed: Placed, have: ReadonlySet<string>): readonly AskedColumn[] {
  const when = tellsWhen(profile);
  if (when === null) return [];
  const asked = { profile, why: 'dates', placed, called: null } as const;
  if ('form' in when) return [{ ...asked, fields: [], form: when.form }];
  const bound = placed === 'person' && when.by === 'month' ? boundOf(profile.heading) : null;
  if (bound !== null) return [{ ...asked, fields: [getField(bound)] }];
  const marks: readonly Mark[] = [...PLACEMENTS[placed], ...(placed === 'decision' ? PLACEMENTS.application : [])];
  const fields = [...new Set(marks.flatMap(fieldsOfMark))]
    .map(getField)
    .filter(({ id, type }) => !have.has(id) && READ_BY[when.by].includes(type))
    // a month of a decision is not a month with aid
    .sort((a, b) => (placed === 'decision' ? Number(b.id === 'period') - Number(a.id === 'period') : 0));
  return [{ ...asked, fields }];
}

/** Types of field that read days, months and longer periods. */
const READ_BY: Readonly<Record<'date' | 'month' | 'period', readonly Field['type'][]>> = {
  date: ['date'],
  month: ['month', 'period'],
  period: ['period'],
};
