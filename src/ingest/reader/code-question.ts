import type { Notice } from '../../errors/notice.ts';
import type { AskedColumn } from '../asked-why.ts';
import { quote } from '../values/printable-label.ts';
import { noticeOf } from './question.ts';

/** Asks whether codes are those of the people: unread, each row of a person would be one. */
export function whoseCodes({ profile }: AskedColumn, file: string): Notice {
  const codes = `${profile.more ? '>' : ''}${profile.distinct}`;
  return noticeOf(
    'codes-unread',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men den ser ut att ha en kod för varje person: {codes} koder på {rows} rader, och samma kod står bara vid ett kön. Inget annat säger vilka rader som gäller samma person, så varje rad räknas som en egen person.',
      en: 'The column {heading} in {file} is not read, but it seems to have a code for each person: {codes} codes on {rows} rows, and a code stands beside one sex only. Nothing else tells which rows are of one person, so that every row counts as a person.',
    },
    {
      sv: 'Är det personens kod, skriv i mappningen: columns: { person_id: { from: {heading} } }. Är det ärendets eller hushållets nummer: columns: { case_id: { from: {heading} } }. Är det något annat: ignore: [{heading}].',
      en: 'If it is the code of the person, write in the mapping: columns: { person_id: { from: {heading} } }. If it is the number of the case or the household: columns: { case_id: { from: {heading} } }. If it is something else: ignore: [{heading}].',
    },
    { heading: quote(profile.heading), file, codes, rows: String(profile.filled) },
  );
}
