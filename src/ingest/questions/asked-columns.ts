import { FIELDS, type Field, findField, getField } from '../../model/fields.ts';
import { isMeasureList } from '../../model/placement.ts';
import { askedOfAid, askedOfRows } from '../asked-aid.ts';
import { headingKey } from '../headings/heading-key.ts';
import { type Listed, tellsApart } from '../tells-apart.ts';
import type { ToldOfAid } from '../tells-no-aid.ts';
import { tellsVoid } from '../tells-void.ts';
import { isCivilWord } from '../values/civil-status.ts';
import { FLAG_LABELS } from '../values/flag-labels.ts';
import { foldLabel } from '../values/fold-label.ts';
import { closedValues, labelLookup } from '../values/label-table.ts';
import { tellsAgeGroups, tellsBorn } from './ages.ts';
import { datesIn, unplacedIn } from './case-dates.ts';
import { childWords, isBareChild, isOfDecision, tellsChild } from './children.ts';
import type { ColumnProfile } from './column-profile.ts';
import { tellsCouples } from './couples.ts';
import { tellsEnd, tellsPlanEnded } from './ends.ts';
import { countsDecisions, isOutcome, isPartly, mayBeOutcome } from './outcomes.ts';
import { isCodeHeading } from './person-codes.ts';
import type { AskedColumn, AskedWhy } from './question.ts';

/** An unread column, and the field that its heading suggested and its values did not prove. */
export interface UnreadProfile {
  readonly profile: ColumnProfile;
  readonly suggested: string | null;
  /** A field that it looks like by its heading and is not. */
  readonly lookalike: string | null;
  /** Its codes come again, each with one sex (and one year of birth): they are the persons', or the cases'. */
  readonly ofPerson?: boolean;
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
  const hasAges = known.has('age') || known.has('birth_year');
  // without ages, types of household or counts nothing else tells whose the children are
  const mayHaveChildren = !hasAges && !known.has('household_type') && !known.has('children_total');
  const list = listedIn(have);
  const hasCouples = COUPLES.some((id) => known.has(id));
  const isUntold = have.has('decision_date') && !known.has('decision') && !OUTCOMES.some((id) => have.has(id));
  return unread.flatMap(({ profile, suggested, lookalike, ofPerson }): readonly AskedColumn[] => {
    const decides =
      lookalike === null && !have.has('decision') && answersIn(profile).some(({ id }) => id === 'decision');
    const ended = have.has('plan') || have.has('plan_date') ? tellsPlanEnded(profile) : [];
    if (ended.length > 0) return [{ profile, why: 'plan', words: ended, fields: [], placed: null, called: null }];
    const words = decides ? [] : [...new Set([...tellsVoid(profile), ...tellsApart(profile, list)])];
    const isDecision = decides || (isOutcome(profile) && !have.has('decision'));
    const aid = told === null || isDecision ? [] : askedOfAid(profile, told);
    const rows = askedOfRows([{ why: 'void', words }, ...aid]);
    if (rows !== null) return [{ profile, ...rows, fields: [], placed: null, called: null }];
    const beside = besideOutcome(profile, have);
    if (beside !== null) return [{ profile, why: beside, fields: [], placed: null, called: null }];
    const ends = tellsEnd(profile, have);
    if (ends !== null) return [{ profile, why: 'end', fields: ends.map(getField), placed: null, called: null }];
    if (ofPerson === true && lookalike === null && isCodeHeading(profile))
      return [{ profile, why: 'codes', fields: [], placed: null, called: null }];
    if (profile.kind === 'none' || profile.more) return unplaced ? datesIn(profile, unplaced, have) : [];
    const ask = (why: AskedWhy, fields: readonly Field[], called: string | null = null) => [
      { profile, why, fields, placed: null, called },
    ];
    if (isChildsSex(profile) && have.has('sex') && list.children) return ask('child', [getField('sex')]);
    if (isDecision && !decides) return ask('outcome', [getField('decision')]);
    const isId = suggested !== null && findField(suggested)?.type === 'id';
    const isOther = suggested === 'co_applicant_id';
    // who the other adult is to the applicant, where the other adult is told of
    if (isOther && hasCouples) return [];
    const isOpen = lookalike === null && !isOther && !isOfStaff(profile);
    const answers = isOpen ? lackingOf(profile, answersIn(profile), have) : [];
    const isChild = tellsChild(profile) || (mayHaveChildren && isBareChild(profile));
    if (!isId && !known.has('role') && !answers.some(({ id }) => id === 'role') && isChild) {
      const ofChildren = have.has('decision') && isOfDecision(profile) ? childWords(profile) : [];
      if (ofChildren.length > 0)
        return [{ profile, why: 'void', words: ofChildren, fields: [], placed: null, called: null }];
      return ask('adult', [getField('role')]);
    }
    if (!hasAges && tellsAgeGroups(profile)) return ask('ages', known.has('role') ? [] : [getField('role')]);
    const born = hasAges ? null : tellsBorn(profile);
    if (born !== null) return ask('born', [getField(born)]);
    if (answers.length > 0 && !isId) return ask('answers', answers);
    if (!hasCouples && (isOther || (tellsCouples(profile) && !(list.children && isOfHome(profile))))) {
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

/** What the rows of a file are. */
export const listedIn = (have: ReadonlySet<string>): Listed => ({
  children: [...have].some((id) => findField(id)?.of === 'child'),
  measures: isMeasureList([...have]),
});

/** What a column says of the outcome that is read; a row with a day is one decision, whatever stands beside it. */
function besideOutcome(profile: ColumnProfile, have: ReadonlySet<string>): 'partly' | 'counted' | null {
  if (!have.has('decision')) return null;
  if (isPartly(profile)) return 'partly';
  return !have.has('decision_date') && countsDecisions(profile) ? 'counted' : null;
}

/** Where a child lives, and with whom. */
const isOfHome = ({ heading }: ColumnProfile): boolean => /^(?:barnet)?(?:bor|lever)/.test(headingKey(heading));

/** With any of these it is known what came of a decision. */
const OUTCOMES = ['granted_amount', 'leisure_granted', 'denial_reason'];

/** Headings of who works with the case, and of somebody who is not the other adult. */
const STAFF = /handlagg|^hdl|hdl$|sekreterare|tjansteman|utredare|kontaktperson|chef|caseworker/;
const NOT_OTHER = /(?<!med)sokand|klient|barn|child|registerledare/;
const isOfStaff = ({ heading }: ColumnProfile): boolean => STAFF.test(headingKey(heading));

/** Those that the file lacks; of the other adult only where the own one is there, and the heading is of nobody else. */
function lackingOf({ heading }: ColumnProfile, fields: readonly Field[], have: ReadonlySet<string>): readonly Field[] {
  const isOther = !NOT_OTHER.test(headingKey(heading));
  return fields.filter(
    ({ id }) =>
      !have.has(id) && (!id.startsWith('co_applicant_') || (isOther && have.has(id.replace('co_applicant_', '')))),
  );
}

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
    if (isOfStaff(profile)) return [];
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
