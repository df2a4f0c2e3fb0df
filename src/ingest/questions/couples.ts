import type { Notice } from '../../errors/coded-error.ts';
import { same, type Text } from '../../text/text.ts';
import { headingKey } from '../headings/heading-text.ts';
import { GAP, hiddenIn } from '../mapping/proposed-line.ts';
import { isCivilStatus } from '../values/label-table.ts';
import { type CountedLabel, foldLabel, quote } from '../values/label-text.ts';
import type { ColumnProfile } from './column-profile.ts';
import { type AskedColumn, blankOf, gapsLine, noticeOf } from './question.ts';

/**
 * Headings that ask whether there is another adult, by the key of their words: lives with somebody, is married, is
 * alone, how many adults there are, whether there is a co-applicant. `Vuxna barn`, `Ensamkommande` and `Uppgift` are
 * others.
 */
const HEADINGS = new RegExp(
  [
    '^(?:ar|har|finns|lever|bor|antal|med|som)*(?:',
    [
      '(?:sam|samman)(?:bo|lev|sok)',
      '(?:gift|makar|make|maka|partner|aktenskap|registreradpartner)',
      'ensam(?!kom)',
      '(?:singel|singl)',
      'civ(?:il|st)',
      'par(?:$|j|forh|rel|hush|ellerens|ens)',
      'ipar',
      '(?:antalet)?vuxna(?!barn)',
      '(?:tva|antal|flera)(?:vuxna|sokande|makar)(?!barn)',
      '(?:gemensam|gemensamt|delad|delat)(?:ansokan|hushall|ekonomi)',
      '(?:medsok(?:ande)?n?|ms|meds)(?:finns|fin|harfinns|ja|jn|i(?:hushallet|arendet|ansokan|beslutet))*$',
    ].join('|'),
    ')|(?:lever|bor)(?:ihop|tillsammans|med)',
  ].join(''),
);
/** So few different answers. */
const FEW = 12;

/**
 * Words and codes of a household under any heading: `2+1`, `1 vuxen 2 barn`, `Ensamnorm`, `Sammanlevande`, `ESM`
 * (ensamstående med barn), `GSU` (gifta eller samboende utan barn).
 */
const ALONE = /^(?:ensam(?!kom)|ensk?st|singel|särbo|1\+\d{1,2}$|(?:1|en) vux|es[a-zåäö]{0,2}$|1 ?v(?: ?\d ?b)?$)/;
const TOGETHER =
  /^(?:par(?:$|[ /,.-]|norm|hush|förh|med|utan)|samman(?:lev|bo)|sambo|samboende|samm?b|gift|mak(?:ar|a|e)\b|2\+\d{1,2}$|(?:2|två) vux|gs[a-zåäö]{0,2}$|sb[mu]?$|2 ?v(?: ?\d ?b)?$)/;
/** Beside them: others, unknown. */
const NEARLY_ALL = 0.75;

/** True where the values are words or codes of households, couples and singles among them. */
function areHouseholds(values: readonly CountedLabel[]): boolean {
  if (values.length > FEW) return false;
  const labels = values.map(({ text }) => foldLabel(text).replace(/ ?\+ ?/g, '+'));
  const together = labels.filter((label) => TOGETHER.test(label));
  const alone = labels.filter((label) => ALONE.test(label));
  const known = together.length + alone.length;
  return together.length > 0 && alone.length > 0 && known >= labels.length * NEARLY_ALL;
}

/**
 * True where an unread column seems to say who live as couples: by its heading, or by words of civil status or
 * households.
 */
export function tellsCouples({ heading, kind, values, distinct }: ColumnProfile): boolean {
  if (isCivilStatus(values) || areHouseholds(values)) return true;
  if (kind === 'date' || distinct > FEW || !HEADINGS.test(headingKey(heading))) return false;
  return kind !== 'number' || values.every(({ text }) => /^\d{1,2}(?:[.,]0+)?$/.test(text));
}

/** `Antal vuxna kvinnor`, `Vuxna män`: how many of a household are of one sex. */
const countsAdults = ({ heading, kind, values }: ColumnProfile): boolean =>
  /^(?:antal)?vuxna(?:kvinnor|man|women|men)$|^antal(?:kvinnor|man)(?:vuxna)?$|^(?:number|count)of(?:adult)?(?:women|men)$/.test(
    headingKey(heading),
  ) &&
  kind !== 'words' &&
  values.every(({ text }) => /^\d(?:[.,]0+)?$/.test(text));

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
