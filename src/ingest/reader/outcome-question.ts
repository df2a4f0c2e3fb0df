import type { Notice } from '../../errors/notice.ts';
import type { AskedColumn } from '../asked-columns.ts';
import { GAP } from '../values/gap.ts';
import { quote } from '../values/printable-label.ts';
import { blankOf, gapsLine, noticeOf } from './question.ts';

/** Asks what yes and no, or a cross, mean under the name of a decision: unread, everybody would have aid. */
export function whichOutcome({ profile, fields }: AskedColumn, file: string): Notice {
  return noticeOf(
    'outcome-unread',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men den ser ut att säga vilket beslutet blev.',
      en: 'The column {heading} in {file} is not read, but it seems to tell what was decided.',
    },
    {
      sv: `Säg i mappningen vad den betyder: {line}. I stället för ${GAP} skrivs granted (bifall), partly (delvis bifall) eller denied (avslag).{blank} Ska kolumnen inte läsas: ignore: [{heading}].`,
      en: `Say in the mapping what it means: {line}. In place of ${GAP} write granted, partly or denied.{blank} If the column is not to be read: ignore: [{heading}].`,
    },
    {
      heading: quote(profile.heading),
      file,
      line: gapsLine(fields[0]!, profile),
      blank: blankOf(profile),
    },
  );
}
