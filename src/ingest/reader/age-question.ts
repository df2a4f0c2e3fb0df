import type { Notice } from '../../errors/notice.ts';
import { same } from '../../text/text.ts';
import type { AskedColumn } from '../asked-why.ts';
import { GAP, hiddenIn } from '../mapping/proposed-line.ts';
import { quote } from '../values/printable-label.ts';
import { gapsLine, noticeOf } from './question.ts';

/** Says that ages cannot be read from groups, and asks which of them are children: unread, they count as adults. */
export function whichAges({ profile, fields }: AskedColumn, file: string): Notice {
  const line = fields[0] === undefined ? null : gapsLine(fields[0], profile);
  return noticeOf(
    'age-groups',
    {
      sv: 'Kolumnen {heading} i {file} har åldersgrupper i stället för åldrar, och inget annat som läses säger hur gammal någon är. Ur grupper går det inte att läsa åldrar.',
      en: 'The column {heading} in {file} has age groups instead of ages, and nothing else that is read tells how old anybody is. Ages cannot be read from groups.',
    },
    {
      sv: 'Be systemägaren om ålder i hela år, eller om födelseår.{role} Ska kolumnen inte läsas: ignore: [{heading}].',
      en: 'Ask the owner of the system for age in whole years, or for the year of birth.{role} If the column is not to be read: ignore: [{heading}].',
    },
    {
      heading: quote(profile.heading),
      file,
      role: line
        ? {
            sv: ` Går det inte, och finns det barn bland raderna, säg i mappningen vilka grupper som är barn: ${line}. I stället för ${GAP} skrivs child (barn) eller null (vuxen).${hiddenIn(line).sv}`,
            en: ` If that cannot be had, and there are children among the rows, say in the mapping which groups are children: ${line}. In place of ${GAP} write child or null (an adult).${hiddenIn(line).en}`,
          }
        : same(''),
    },
  );
}
