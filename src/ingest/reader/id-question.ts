import type { Notice } from '../../errors/notice.ts';
import { getField } from '../../model/fields.ts';
import { same, type Text } from '../../text/text.ts';
import { type AskedColumn, choicesOf, gapsLine, noticeOf } from '../questions/question.ts';
import { GAP } from '../values/gap.ts';
import { quote } from '../values/printable-label.ts';

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
