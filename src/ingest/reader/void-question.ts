import type { Notice } from '../../errors/notice.ts';
import type { AskedColumn } from '../asked-columns.ts';
import { isPlainVoid } from '../tells-void.ts';
import { quote } from '../values/printable-label.ts';
import { noticeOf } from './question.ts';
import { toldWords } from './told-words.ts';

/** Asks whether rows count that their own column calls cancelled, planned or not carried out. */
export function whetherVoid({ profile, words = [] }: AskedColumn, file: string): Notice {
  return noticeOf(
    'void-rows',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men har {said} på {rows} rader. Oläst räknas de raderna som de andra.',
      en: 'The column {heading} in {file} is not read, but has {said} on {rows} rows. Unread, those rows count as the others do.',
    },
    {
      sv: 'Ska raderna inte räknas, skriv i mappningen: leave_out: { {heading}: [{words}] }. Ska de räknas: ignore: [{heading}]. Ska några av dem räknas: stryk dem ur listan, och lägg till ignore: [{heading}].{hidden}',
      en: 'If the rows are not to count, write in the mapping: leave_out: { {heading}: [{words}] }. If they are to count: ignore: [{heading}]. If some of them are to count: take those out of the list, and add ignore: [{heading}].{hidden}',
    },
    { heading: quote(profile.heading), file, ...toldWords(profile, words, isPlainVoid) },
  );
}
