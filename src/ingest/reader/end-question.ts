import type { Notice } from '../../errors/notice.ts';
import type { AskedColumn } from '../asked-columns.ts';
import { quote } from '../values/printable-label.ts';
import { noticeOf } from './question.ts';

/** Asks whether days are the end of aid: unread, everybody's aid would go on. */
export function whetherEnd({ profile }: AskedColumn, file: string): Notice {
  return noticeOf(
    'end-unread',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men den kan säga när biståndet slutade. Oläst räknas allt bistånd som om det pågick.',
      en: 'The column {heading} in {file} is not read, but it may tell when aid ended. Unread, all aid counts as if it went on.',
    },
    {
      sv: 'Är det sista dagen med bistånd, skriv i mappningen: columns: { aid_end: { from: {heading} } }. Är det dagen då ärendet avslutades: columns: { closed_date: { from: {heading} } }. Annars: ignore: [{heading}].',
      en: 'If it is the last day with aid, write in the mapping: columns: { aid_end: { from: {heading} } }. If it is the day on which the case was closed: columns: { closed_date: { from: {heading} } }. Otherwise: ignore: [{heading}].',
    },
    { heading: quote(profile.heading), file },
  );
}
