import type { Notice } from '../../errors/notice.ts';
import { same, type Text } from '../../text/text.ts';
import type { AskedColumn } from '../asked-why.ts';
import type { ColumnProfile } from '../column-profile.ts';
import { GAP, hiddenIn } from '../mapping/proposed-line.ts';
import { countsAdults } from '../tells-couples.ts';
import { quote } from '../values/printable-label.ts';
import { blankOf, gapsLine, noticeOf } from './question.ts';

/** Asks what the values of a column say of who live as couples: unread, every couple would count as single. */
export function whoTogether({ profile, fields }: AskedColumn, file: string): Notice {
  if (countsAdults(profile)) return howManyAdults(profile, file);
  const [household, role] = fields;
  const more: Readonly<Record<string, Text>> = {
    blank: blankOf(profile),
    hidden: hiddenIn(gapsLine(household!, profile)),
    role: role
      ? {
          sv: ` Är det i stället personen på raden som är medsökande: ${gapsLine(role, profile)}, där ${GAP} är applicant eller co_applicant.`,
          en: ` If it is the person on the row who is the co-applicant: ${gapsLine(role, profile)}, where ${GAP} is applicant or co_applicant.`,
        }
      : same(''),
  };
  return noticeOf(
    'couples-unread',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men den ser ut att säga vilka som lever i par. Oläst går par inte att skilja från ensamstående.',
      en: 'The column {heading} in {file} is not read, but it seems to tell who live as couples. Unread, couples cannot be told from singles.',
    },
    {
      sv: `Säg i mappningen vad den betyder: {line}. I stället för ${GAP} skrivs couple (par), single (ensamstående) eller null (framgår inte); säger den också om det finns barn: couple_with_children, single_no_children och så vidare.{blank}{hidden}{role} Den andra vuxna räknas bara om medsökandes kod (co_applicant_id) eller kön finns i uttaget. Ska kolumnen inte läsas: ignore: [{heading}].`,
      en: `Say in the mapping what it means: {line}. In place of ${GAP} write couple, single or null (not told); if it also tells whether there are children: couple_with_children, single_no_children and so on.{blank}{hidden}{role} The other adult is counted only if the code of the co-applicant (co_applicant_id) or the sex is in the export. If the column is not to be read: ignore: [{heading}].`,
    },
    { ...more, heading: quote(profile.heading), file, line: gapsLine(household!, profile) },
  );
}

/** Says that a row is one person, where the adults of a household are counted by sex. */
function howManyAdults({ heading }: ColumnProfile, file: string): Notice {
  return noticeOf(
    'adults-counted',
    {
      sv: 'Kolumnen {heading} i {file} läses inte. Den räknar hushållets vuxna efter kön, men en rad läses som en person, och den andra vuxna räknas inte.',
      en: 'The column {heading} in {file} is not read. It counts the adults of the household by sex, but a row is read as one person, and the other adult does not count.',
    },
    {
      sv: 'Ska båda vuxna räknas: ta ut en rad per vuxen, eller medsökandes kön i en kolumn. Ska bara personen på raden räknas: ignore: [{heading}].',
      en: 'If both adults are to count: export a row per adult, or the sex of the co-applicant in a column. If only the person on the row is to count: ignore: [{heading}].',
    },
    { heading: quote(heading), file },
  );
}
