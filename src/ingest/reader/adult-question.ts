import type { Notice } from '../../errors/notice.ts';
import type { AskedColumn } from '../asked-columns.ts';
import { GAP, hiddenIn } from '../values/gap.ts';
import { quote } from '../values/printable-label.ts';
import { blankOf, gapsLine, noticeOf } from './question.ts';

/** Asks what a column that tells children from adults says: unread, children would count as adults. */
export function whoIsChild({ profile, fields }: AskedColumn, file: string): Notice {
  const line = gapsLine(fields[0]!, profile);
  return noticeOf(
    'children-unread',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men den ser ut att säga vilka som är barn. Oläst räknas barn som vuxna.',
      en: 'The column {heading} in {file} is not read, but it seems to tell who are children. Unread, children count as adults.',
    },
    {
      sv: `Säg i mappningen vad den betyder: {line}. I stället för ${GAP} skrivs child (barn), adult_child (vuxet barn), applicant (sökande), co_applicant (medsökande) eller null (vuxen, och det framgår inte vilken).{hidden}{blank} Ska kolumnen inte läsas: ignore: [{heading}].`,
      en: `Say in the mapping what it means: {line}. In place of ${GAP} write child, adult_child (a grown child), applicant, co_applicant or null (an adult, and not told which).{hidden}{blank} If the column is not to be read: ignore: [{heading}].`,
    },
    { heading: quote(profile.heading), file, line, hidden: hiddenIn(line), blank: blankOf(profile) },
  );
}
