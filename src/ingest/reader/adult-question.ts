import type { Notice } from '../../errors/notice.ts';
import type { AskedColumn } from '../asked-why.ts';
import type { ColumnProfile } from '../column-profile.ts';
import { GAP, hiddenIn } from '../mapping/proposed-line.ts';
import { isBareChild } from '../tells-child.ts';
import { quote } from '../values/printable-label.ts';
import { blankOf, gapsLine, noticeOf } from './question.ts';

/** Asks what a column that tells children from adults says: unread, children would count as adults. */
export function whoIsChild({ profile, fields }: AskedColumn, file: string): Notice {
  const line = gapsLine(fields[0]!, profile);
  if (isBareChild(profile)) return whetherChild(profile, line, file);
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

/** Yes under `Barn` alone says that the row is a child, or that the person has children. */
function whetherChild(profile: ColumnProfile, line: string, file: string): Notice {
  return noticeOf(
    'children-unread',
    {
      sv: 'Kolumnen {heading} i {file} läses inte. Ett ja i den kan betyda att raden är ett barn, eller att personen har barn. Inget annat som läses säger vilka som är barn, så oläst räknas alla som vuxna.',
      en: 'The column {heading} in {file} is not read. A yes in it may mean that the row is a child, or that the person has children. Nothing else that is read tells who are children, so that unread all count as adults.',
    },
    {
      sv: `Är raderna med ja barn, skriv i mappningen: {line}. I stället för ${GAP} skrivs child (barn) eller null (vuxen). Har personen barn: ignore: [{heading}].`,
      en: `If the rows with yes are children, write in the mapping: {line}. In place of ${GAP} write child or null (an adult). If the person has children: ignore: [{heading}].`,
    },
    { heading: quote(profile.heading), file, line },
  );
}
