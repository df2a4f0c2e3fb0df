import type { Notice } from '../../errors/coded-error.ts';
import { FIELDS, type Field, getField } from '../../model/fields.ts';
import { same, type Text } from '../../text/text.ts';
import { headingKey } from '../headings/heading-text.ts';
import { GAP } from '../mapping/proposed-line.ts';
import { closedValues, isCivilWord, labelLookup } from '../values/label-table.ts';
import { foldLabel, quote } from '../values/label-text.ts';
import { listOf } from '../values/refuse-column.ts';
import { isYesOrNo } from '../values/yes-no-or-blank.ts';
import { SEXES } from './children-and-ages.ts';
import type { ColumnProfile, UnreadProfile } from './column-profile.ts';
import { type AskedColumn, choicesOf, gapsLine, noticeOf } from './question.ts';

/** Headings of who works with the case, and of somebody who is not the other adult. */
const STAFF = /handlagg|^hdl|hdl$|sekreterare|tjansteman|utredare|kontaktperson|chef|caseworker/;
const NOT_OTHER = /(?<!med)sokand|klient|barn|child|registerledare/;

/** True for a heading of somebody who works with the case. */
export const isOfStaff = ({ heading }: ColumnProfile): boolean => STAFF.test(headingKey(heading));

/**
 * Those of the fields that the file lacks; of the other adult only where the own one is there, and the heading is of
 * nobody else.
 */
export function lackingOf(
  { heading }: ColumnProfile,
  fields: readonly Field[],
  have: ReadonlySet<string>,
): readonly Field[] {
  const isOther = !NOT_OTHER.test(headingKey(heading));
  return fields.filter(
    ({ id }) =>
      !have.has(id) && (!id.startsWith('co_applicant_') || (isOther && have.has(id.replace('co_applicant_', '')))),
  );
}

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

/** Values that say little: other, none and their kind stand in many lists. */
export const VAGUE: ReadonlySet<string> = new Set(['unknown', 'other', 'none']);
/** So large a part of the distinct values must be understood; so many different answers must be among them. */
const NEARLY_ALL = 0.9;
const ANSWERS = 2;
/** Lists are shorter. */
const LONGEST = 60;

/** Closed fields whose answers these are. Yes and no are the answers of thirty questions, and tell nothing. */
export function answersIn({ values, more }: ColumnProfile, answers = ANSWERS): readonly Field[] {
  if (more || values.length > LONGEST) return [];
  const labels = values.map(({ text }) => foldLabel(text));
  if (labels.every((label) => isYesOrNo(label) || !/\p{L}/u.test(label))) return [];
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
        const value = isYesOrNo(label) ? undefined : answerOf(label);
        return value === undefined || VAGUE.has(value) ? [] : [value];
      }),
    );
    // women and men alone are sexes: who is paid is told by words for the parties
    const isParties = all.includes('both') && !['applicant', 'co_applicant', 'both'].some((party) => said.has(party));
    return said.size >= answers && !isParties;
  });
}

/** Asks whether a column whose words are answers of a field is that field. */
export function whichField({ profile, fields }: AskedColumn, file: string): Notice {
  const only = fields.length === 1 ? fields[0] : undefined;
  return noticeOf(
    'unread-answers',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men dess ord är svar i fältet {names}.',
      en: 'The column {heading} in {file} is not read, but its words are answers of the field {names}.',
    },
    only
      ? {
          sv: 'Stämmer det, skriv i mappningen: columns: { {field}: { from: {heading} } }. Annars: ignore: [{heading}].',
          en: 'If that is right, write in the mapping: columns: { {field}: { from: {heading} } }. Otherwise: ignore: [{heading}].',
        }
      : {
          sv: `Stämmer något, skriv i mappningen: columns: { ${GAP}: { from: {heading} } }. I stället för ${GAP} skrivs {choices}. Annars: ignore: [{heading}].`,
          en: `If one is right, write in the mapping: columns: { ${GAP}: { from: {heading} } }. In place of ${GAP} write {choices}. Otherwise: ignore: [{heading}].`,
        },
    {
      heading: quote(profile.heading),
      file,
      field: only?.id ?? '',
      names: listOf(
        fields.map(({ id, heading }) => ({ sv: heading, en: id })),
        'or',
      ),
      choices: choicesOf(fields),
    },
  );
}

/** Asks what a column is that is called ids and holds a few words or numbers: as ids they would be as few cases. */
export function whatIds({ profile, fields, called }: AskedColumn, file: string): Notice {
  const field = getField(called ?? 'person_id');
  const only = fields.length === 1 ? fields[0] : undefined;
  const heading = quote(profile.heading);
  // yes and no are not words of the field: each is said what it means
  const line =
    only && profile.kind === 'flag' ? gapsLine(only, profile) : `columns: { ${only?.id ?? GAP}: { from: ${heading} } }`;
  const answers: Text =
    fields.length === 0
      ? same('')
      : {
          sv: `Är det ${choicesOf(fields).sv}: skriv ${line} i mappningen. `,
          en: `If it is ${choicesOf(fields).en}: write ${line} in the mapping. `,
        };
  return noticeOf(
    'no-ids',
    {
      sv: 'Kolumnen {heading} i {file} heter som {name}, men har bara {count} på {rows} rader. Lästa som id skulle de bli lika få.',
      en: 'The column {heading} in {file} is called as {field}, but has only {count} on {rows} rows. Read as ids they would be as few.',
    },
    {
      sv: '{answers}Ska kolumnen inte läsas: ignore: [{heading}]. Är det id ändå: columns: { {field}: { from: {heading}, pseudonym: true } }.',
      en: '{answers}If the column is not to be read: ignore: [{heading}]. If it is ids after all: columns: { {field}: { from: {heading}, pseudonym: true } }.',
    },
    {
      answers,
      heading,
      file,
      field: field.id,
      name: `${field.id} (${field.heading})`,
      count:
        profile.distinct === 1
          ? { sv: 'ett enda värde', en: 'one value' }
          : { sv: `${profile.distinct} olika värden`, en: `${profile.distinct} different values` },
      rows: String(profile.filled),
    },
  );
}
