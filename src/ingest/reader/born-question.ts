import type { Notice } from '../../errors/notice.ts';
import type { AskedColumn } from '../asked-why.ts';
import { quote } from '../values/printable-label.ts';
import { noticeOf } from './question.ts';

/** Asks whether a column is the age or the birth of the person: unread, all adults would count as if they were 18–66. */
export function whetherBorn({ profile, fields }: AskedColumn, file: string): Notice {
  const field = fields[0]!;
  return noticeOf(
    'age-unread',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men den ser ut att säga hur gamla personerna är, och inget annat som läses gör det. Oläst räknas alla vuxna som om de vore 18–66 år.',
      en: 'The column {heading} in {file} is not read, but it seems to tell how old the people are, and nothing else that is read does. Unread, all adults count as if they were 18–66.',
    },
    {
      sv: 'Gäller den personen på raden, skriv i mappningen: columns: { {field}: { from: {heading} } }. Är det något annat: ignore: [{heading}].',
      en: 'If it is of the person on the row, write in the mapping: columns: { {field}: { from: {heading} } }. If it is something else: ignore: [{heading}].',
    },
    { heading: quote(profile.heading), file, field: field.id },
  );
}
