import { findField } from '../model/fields.ts';
import { AID_AMOUNTS, AID_SIGNS, isMeasureList } from '../model/placement.ts';
import type { ColumnProfile } from './column-profile.ts';
import { EMPTY, isSparse, refusedWords, type ToldOfAid, tellsEnded, tellsNoAid } from './tells-no-aid.ts';
import { ANY } from './tells-void.ts';

/** Values by which people had no aid (`refused`), or have it no more and nothing says since when (`ended`). */
export interface AskedOfAid {
  readonly why: 'refused' | 'ended';
  readonly words: readonly string[];
}

/** Values by which rows may not count: of rows that do not hold (`void`), or of people who had no aid. */
export interface AskedOfRows {
  readonly why: 'void' | AskedOfAid['why'];
  readonly words: readonly string[];
  /** Of words of several kinds: the others that are among them. */
  readonly also?: readonly AskedOfAid['why'][];
}

/** With any of these several rows may be adults of one household. */
const SHARED = ['case_id', 'role', 'co_applicant_id', 'co_applicant_sex'];
/** With any of these it is known until when aid went on; a month and a decision are by themselves in the past. */
const ENDED = ['aid_end', 'closed_date', 'aid_month', 'aid_months', 'period', 'decision_date'];

/**
 * What the fields of a file say of who had aid; null where its rows do not count as aid: a decision says what was given,
 * another file does, or its rows are measures or children.
 * @param have the fields of the file that have a value
 * @param known those of all files
 */
export function toldOfAid(
  have: ReadonlySet<string>,
  known: ReadonlySet<string>,
  span: ToldOfAid['span'],
): ToldOfAid | null {
  const has = (ids: readonly string[]) => ids.some((id) => have.has(id));
  const signs = has(AID_SIGNS);
  const isTold = signs || !AID_SIGNS.some((id) => known.has(id));
  const isOfOthers = isMeasureList([...have]) || [...have].some((id) => findField(id)?.of === 'child');
  if (have.has('decision') || !isTold || isOfOthers) return null;
  return { signs, amounts: has(AID_AMOUNTS), shared: has(SHARED), endless: !has(ENDED), span };
}

/** What an unread column says of who had aid. */
export const askedOfAid = (profile: ColumnProfile, told: ToldOfAid): readonly AskedOfAid[] => [
  { why: 'refused', words: tellsNoAid(profile, told) },
  { why: 'ended', words: told.endless ? tellsEnded(profile) : [] },
];

/**
 * One question for all that may keep the rows of a column from counting, since the answer is of the whole column: `ignore` to
 * a question about `Vilande` would answer for `Avslutad` too. It is that of the kind which has all of the words, else that
 * of rows that do not hold.
 */
export function askedOfRows(asked: readonly AskedOfRows[]): AskedOfRows | null {
  const told = asked.filter(({ words }) => words.length > 0);
  if (told.length === 0) return null;
  const words = [...new Set(told.flatMap((one) => one.words))];
  const whole = told.find((one) => one.words.includes(ANY) || words.every((word) => one.words.includes(word)));
  return whole ?? { why: 'void', words, also: told.flatMap(({ why }) => (why === 'void' ? [] : [why])) };
}

/** Reasons why aid was not given, or given no longer: a reason is there only where it came so. */
export const REASONS: readonly string[] = ['denial_reason', 'exit_reason'];

/** The fields that are read and may say that a row was given no aid, none any more, or is of something else. */
export const TELLING_FIELDS: readonly string[] = [...REASONS, 'purpose', 'measure_type', 'measure_outcome'];

/** The same of a column that is read as one of {@link TELLING_FIELDS}. */
export function askedOfReason(field: string, profile: ColumnProfile, told: ToldOfAid): AskedOfAid | null {
  if (profile.filled === 0) return null;
  if (field === 'denial_reason') return { why: 'refused', words: [ANY] };
  if (!REASONS.includes(field)) {
    const words = refusedWords(profile);
    return words.length > 0 ? { why: 'refused', words } : null;
  }
  // everybody on a list of those who left had aid before
  return told.endless && isSparse(profile) ? { why: 'ended', words: [ANY] } : null;
}

/** What was given says more than why it was not: of several columns those that tell of grants are asked about. */
export function grantsFirst<
  T extends { readonly why: string; readonly words?: readonly string[]; readonly also?: readonly string[] },
>(asked: readonly T[]): readonly T[] {
  const isRefusal = ({ why, words }: T) => why === 'refused' && words?.includes(ANY) === true;
  const hasGrants = asked.some(
    ({ why, also, words }) => [why, ...(also ?? [])].includes('refused') && words?.includes(EMPTY),
  );
  return hasGrants ? asked.filter((one) => !isRefusal(one)) : asked;
}
