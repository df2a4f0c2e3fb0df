import type { Notice } from '../../errors/notice.ts';
import { same } from '../../text/text.ts';
import type { AskedColumn } from '../asked-columns.ts';
import { GAP } from '../values/gap.ts';
import { quote } from '../values/printable-label.ts';
import { gapsLine, noticeOf } from './question.ts';

/** Says that ages cannot be read from groups, and asks which of them are children: unread, they count as adults. */
export function whichAges({ profile, fields }: AskedColumn, file: string): Notice {
  const role = fields[0];
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
      role: role
        ? {
            sv: ` Finns det barn bland raderna och går det inte: säg i mappningen vilka grupper som är barn: ${gapsLine(role, profile)}. I stället för ${GAP} skrivs child (barn) eller null (vuxen).`,
            en: ` If there are children among the rows and that cannot be had, say in the mapping which groups are children: ${gapsLine(role, profile)}. In place of ${GAP} write child or null (an adult).`,
          }
        : same(''),
    },
  );
}
