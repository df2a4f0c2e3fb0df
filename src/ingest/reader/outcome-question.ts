import type { Notice } from '../../errors/notice.ts';
import type { AskedColumn } from '../asked-why.ts';
import { GAP, hiddenIn } from '../mapping/proposed-line.ts';
import { quote } from '../values/printable-label.ts';
import { blankOf, gapsLine, noticeOf } from './question.ts';

/** Asks what yes and no, or a cross, mean under the name of a decision: unread, everybody would have aid. */
export function whichOutcome({ profile, fields }: AskedColumn, file: string): Notice {
  const line = gapsLine(fields[0]!, profile);
  return noticeOf(
    'outcome-unread',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men den ser ut att säga vilket beslutet blev.',
      en: 'The column {heading} in {file} is not read, but it seems to tell what was decided.',
    },
    {
      sv: `Säg i mappningen vad den betyder: {line}. I stället för ${GAP} skrivs granted (bifall), partly (delvis bifall) eller denied (avslag).{hidden}{blank} Ska kolumnen inte läsas: ignore: [{heading}].`,
      en: `Say in the mapping what it means: {line}. In place of ${GAP} write granted, partly or denied.{hidden}{blank} If the column is not to be read: ignore: [{heading}].`,
    },
    { heading: quote(profile.heading), file, line, hidden: hiddenIn(line), blank: blankOf(profile) },
  );
}

/** Asks whether a list tells what was decided, where decisions have a day and nothing else: as it stands all are given aid. */
export function whetherOutcome({ profile, fields }: AskedColumn, file: string): Notice {
  const line = gapsLine(fields[0]!, profile);
  return noticeOf(
    'outcome-unread',
    {
      sv: 'I {file} läses dagen för besluten men inte vad de blev, så alla räknas som om de fick bistånd. Kolumnen {heading}, som inte läses, kan säga det.',
      en: 'In {file} the day of the decisions is read but not what they were, so that all count as given aid. The column {heading}, which is not read, may tell it.',
    },
    {
      sv: `Gör den det, säg i mappningen vad den betyder: {line}. I stället för ${GAP} skrivs granted (bifall), partly (delvis bifall) eller denied (avslag).{hidden} Är alla beslut bifall: columns: { decision: { value: granted } }. Säger den något annat: ignore: [{heading}].`,
      en: `If it does, say in the mapping what it means: {line}. In place of ${GAP} write granted, partly or denied.{hidden} If all decisions are grants: columns: { decision: { value: granted } }. If it tells something else: ignore: [{heading}].`,
    },
    { heading: quote(profile.heading), file, line, hidden: hiddenIn(line) },
  );
}

/** Asks about crosses under `Delvis` beside the outcome: as it stands a grant in part is one in full. */
export function whetherPartly({ profile }: AskedColumn, file: string): Notice {
  return noticeOf(
    'partly-beside',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men den ser ut att säga vilka beslut som är delvis bifall. Som det står räknas de efter beslutets kolumn, till exempel som bifall.',
      en: 'The column {heading} in {file} is not read, but it seems to tell which decisions are grants in part. As it stands they count by the column of the decision, for instance as grants.',
    },
    {
      sv: 'Ta ut utfallet i en enda kolumn med bifall, delvis bifall och avslag. Ska besluten räknas som de står: ignore: [{heading}].',
      en: 'Export the outcome in one column: bifall, delvis bifall and avslag. If the decisions are to count as they stand: ignore: [{heading}].',
    },
    { heading: quote(profile.heading), file },
  );
}

/** Asks whether rows are sums of several decisions: as it stands each is one. */
export function howManyDecisions({ profile }: AskedColumn, file: string): Notice {
  return noticeOf(
    'counted-decisions',
    {
      sv: 'Kolumnen {heading} i {file} ser ut att säga hur många beslut varje rad gäller. Som det står räknas varje rad som ett beslut.',
      en: 'The column {heading} in {file} seems to tell of how many decisions each row is. As it stands each row counts as one decision.',
    },
    {
      sv: 'Är raderna sammanräknade, ta ut ett beslut per rad, med beslutsdatum. Är varje rad ett enda beslut: ignore: [{heading}].',
      en: 'If the rows are sums, export one decision per row, with the date of decision. If every row is one decision: ignore: [{heading}].',
    },
    { heading: quote(profile.heading), file },
  );
}
