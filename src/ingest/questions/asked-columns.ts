import { findField, getField } from '../../model/fields.ts';
import { isMeasureList } from '../../model/placement.ts';
import { headingKey } from '../headings/heading-text.ts';
import { answersIn, isOfStaff, lackingOf } from './answers.ts';
import { datesIn, unplacedIn } from './case-dates.ts';
import {
  childWords,
  isBareChild,
  isChildsSex,
  isOfDecision,
  tellsAgeGroups,
  tellsBorn,
  tellsChild,
} from './children-and-ages.ts';
import type { ColumnProfile, UnreadProfile } from './column-profile.ts';
import { tellsCouples } from './couples.ts';
import { tellsEnd, tellsPlanEnded } from './ends.ts';
import { type AskedOfAid, askedOfAid, EMPTY, type ToldOfAid } from './no-aid.ts';
import { countsDecisions, isOutcome, isPartly, mayBeOutcome } from './outcomes.ts';
import { isCodeHeading } from './person-codes.ts';
import { type AskedColumn, type AskedWhy, ask } from './question.ts';
import { ANY, type Listed, tellsApart, tellsVoid } from './uncounted-rows.ts';

/**
 * The unread columns of a file to ask about, one question a column: the first that fits.
 * @param have the fields of the file that have a value
 * @param known those of all files: who is whose co-applicant may stand in another
 * @param told what they say of who had aid
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
    const asFields = (why: AskedWhy, ids: readonly string[], more: Partial<AskedColumn> = {}) => [
      ask(profile, why, { fields: ids.map(getField), ...more }),
    ];
    const datesOf = () => (unplaced ? datesIn(profile, unplaced, have) : []);
    const decides =
      lookalike === null && !have.has('decision') && answersIn(profile).some(({ id }) => id === 'decision');
    const ended = have.has('plan') || have.has('plan_date') ? tellsPlanEnded(profile) : [];
    if (ended.length > 0) return [ask(profile, 'plan', { words: ended })];
    const words = decides ? [] : [...new Set([...tellsVoid(profile), ...tellsApart(profile, list)])];
    const isDecision = decides || (isOutcome(profile) && !have.has('decision'));
    const aid = told === null || isDecision ? [] : askedOfAid(profile, told);
    const rows = askedOfRows([{ why: 'void', words }, ...aid]);
    if (rows !== null) return [ask(profile, rows.why, rows)];
    const beside = besideOutcome(profile, have);
    if (beside !== null) return [ask(profile, beside)];
    const ends = tellsEnd(profile, have);
    if (ends !== null) return asFields('end', ends);
    if (ofPerson === true && lookalike === null && isCodeHeading(profile)) return [ask(profile, 'codes')];
    if (profile.kind === 'none' || profile.more) return datesOf();
    if (isChildsSex(profile) && have.has('sex') && list.children) return asFields('child', ['sex']);
    if (isDecision && !decides) return asFields('outcome', ['decision']);
    const isId = suggested !== null && findField(suggested)?.type === 'id';
    const isOther = suggested === 'co_applicant_id';
    // who the other adult is to the applicant, where the other adult is told of
    if (isOther && hasCouples) return [];
    const isOpen = lookalike === null && !isOther && !isOfStaff(profile);
    const answers = isOpen ? lackingOf(profile, answersIn(profile), have).map(({ id }) => id) : [];
    const isChild = tellsChild(profile) || (mayHaveChildren && isBareChild(profile));
    if (!isId && !known.has('role') && !answers.includes('role') && isChild) {
      const ofChildren = have.has('decision') && isOfDecision(profile) ? childWords(profile) : [];
      return ofChildren.length > 0 ? [ask(profile, 'void', { words: ofChildren })] : asFields('adult', ['role']);
    }
    if (!hasAges && tellsAgeGroups(profile)) return asFields('ages', known.has('role') ? [] : ['role']);
    const born = hasAges ? null : tellsBorn(profile);
    if (born !== null) return asFields('born', [born]);
    if (answers.length > 0 && !isId) return asFields('answers', answers);
    if (!hasCouples && (isOther || (tellsCouples(profile) && !(list.children && isOfHome(profile))))) {
      // yes and no may also say which of the two the row is
      const isRole = isOther && profile.kind === 'flag' && !have.has('role');
      return asFields('couple', ['household_type', ...(isRole ? ['role'] : [])]);
    }
    if (isId) {
      const isRole = suggested === 'person_id' && profile.kind === 'flag' && !have.has('role');
      return asFields('ids', isRole ? ['role'] : answers, { called: suggested });
    }
    if (isUntold && mayBeOutcome(profile)) return asFields('listed', ['decision']);
    return datesOf();
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

/** With any of these it is known who are couples. */
const COUPLES = [
  'co_applicant_id',
  'co_applicant_sex',
  'co_applicant_birth_year',
  'co_applicant_age',
  'household_type',
];

/** Values by which rows may not count: of rows that do not hold (`void`), or of people who had no aid. */
interface AskedOfRows {
  readonly why: 'void' | AskedOfAid['why'];
  readonly words: readonly string[];
  /** Of words of several kinds: the others that are among them. */
  readonly also?: readonly AskedOfAid['why'][];
}

/**
 * One question for all that may keep the rows of a column from counting, since the answer is of the whole column:
 * `ignore` to a question about `Vilande` would answer for `Avslutad` too. It is that of the kind which has all of the
 * words, else that of rows that do not hold.
 */
export function askedOfRows(asked: readonly AskedOfRows[]): AskedOfRows | null {
  const told = asked.filter(({ words }) => words.length > 0);
  if (told.length === 0) return null;
  const words = [...new Set(told.flatMap((kind) => kind.words))];
  const whole = told.find((kind) => kind.words.includes(ANY) || words.every((word) => kind.words.includes(word)));
  return whole ?? { why: 'void', words, also: told.flatMap(({ why }) => (why === 'void' ? [] : [why])) };
}

/** What was given says more than why it was not: of several columns those that tell of grants are asked about. */
export function grantsFirst<
  T extends { readonly why: string; readonly words?: readonly string[]; readonly also?: readonly string[] },
>(asked: readonly T[]): readonly T[] {
  const isRefusal = ({ why, words }: T) => why === 'refused' && words?.includes(ANY) === true;
  const hasGrants = asked.some(
    ({ why, also, words }) => [why, ...(also ?? [])].includes('refused') && words?.includes(EMPTY),
  );
  return hasGrants ? asked.filter((column) => !isRefusal(column)) : asked;
}
