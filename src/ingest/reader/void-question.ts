import type { Notice } from '../../errors/notice.ts';
import { fill, same, type Text } from '../../text/text.ts';
import { type AskedColumn, noticeOf } from '../questions/question.ts';
import { isPlainApart } from '../tells-apart.ts';
import { isPlainNoAid } from '../tells-no-aid.ts';
import { isPlainVoid } from '../tells-void.ts';
import { quote } from '../values/printable-label.ts';
import { asDecisions } from './aid-question.ts';
import { toldWords } from './told-words.ts';

const isPlain = (text: string): boolean => isPlainVoid(text) || isPlainApart(text);
const isPlainOfAll = (text: string): boolean => isPlain(text) || isPlainNoAid(text);

/** Where some of the words say that aid has ended. */
const ENDED: Text = {
  sv: ' Om biståndet är avslutat på några av dem: ta ut även dagen då det slutade, om den finns.',
  en: ' If aid has ended on some of them: export also the day on which it did, if there is one.',
};

const OF_UNREAD: Text = {
  sv: 'Ska de räknas: ignore: [{heading}]. Ska några av dem räknas: stryk dem ur listan, och lägg till ignore: [{heading}].',
  en: 'If they are to count: ignore: [{heading}]. If some of them are to count: take those out of the list, and add ignore: [{heading}].',
};
/** Of a column that is read, a list of words answers for the others too. */
const OF_READ: Text = {
  sv: 'Ska de räknas: leave_out: { {heading}: [] }. Ska några av dem räknas: stryk dem ur listan.',
  en: 'If they are to count: leave_out: { {heading}: [] }. If some of them are to count: take those out of the list.',
};

/**
 * Asks whether rows count that their own column calls cancelled, planned or not carried out, or of something
 * else than the file is a list of.
 */
export function whetherVoid({ profile, words = [], also = [], leftOut, isRead }: AskedColumn, file: string): Notice {
  return noticeOf(
    'void-rows',
    {
      sv: 'Kolumnen {heading} i {file} {unread_but}har {said} på {rows}. {unread} räknas de raderna som de andra.',
      en: 'The column {heading} in {file} {unread_but}has {said} on {rows}. {unread} those rows count as the others do.',
    },
    {
      sv: 'Ska raderna inte räknas, skriv i mappningen: leave_out: { {heading}: [{words}] }.{replaces} {count}{decisions}{ended}{hidden}',
      en: 'If the rows are not to count, write in the mapping: leave_out: { {heading}: [{words}] }.{replaces} {count}{decisions}{ended}{hidden}',
    },
    {
      unread_but: isRead ? same('') : { sv: 'läses inte, men ', en: 'is not read, but ' },
      unread: isRead ? { sv: 'Som de står', en: 'As they stand' } : { sv: 'Oläst', en: 'Unread,' },
      heading: quote(profile.heading),
      file,
      ...toldWords(profile, words, also.length > 0 ? isPlainOfAll : isPlain, leftOut),
      decisions: also.includes('refused') ? asDecisions(profile) : same(''),
      ended: also.includes('ended') ? ENDED : same(''),
      count: fill(isRead ? OF_READ : OF_UNREAD, { heading: quote(profile.heading) }),
    },
  );
}
