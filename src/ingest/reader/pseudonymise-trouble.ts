import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { fill } from '../../text/text.ts';
import { quote, quoteTold } from '../values/printable-label.ts';

/** A heading of --ids or --drop. */
export const noHeading = (heading: string, file: string) =>
  new CodedError(
    EXIT.usage,
    'heading-absent',
    fill(
      { sv: 'Filen {file} har ingen kolumn {heading}.', en: 'The file {file} has no column {heading}.' },
      { file, heading: quoteTold(heading) },
    ),
    fill(
      { sv: 'gender-audit inspect {file} visar rubrikerna.', en: 'gender-audit inspect {file} shows the headings.' },
      { file },
    ),
  );

export const personHeadings = (headings: readonly string[]) =>
  new CodedError(
    EXIT.identityNumbers,
    'person-heading',
    fill(
      {
        sv: 'Kolumner som skulle följa med pekar ut personer: {headings}.',
        en: 'Columns that would be copied point out people: {headings}.',
      },
      { headings: headings.map(quote).join(', ') },
    ),
    fill(
      {
        sv: 'Utelämna dem ({flags}), eller byt dem mot koder med --ids.',
        en: 'Leave them out ({flags}), or exchange them for codes with --ids.',
      },
      { flags: headings.map((heading) => `--drop ${quote(heading)}`).join(' ') },
    ),
  );

export const fileThere = (file: string) =>
  new CodedError(
    EXIT.usage,
    'file-exists',
    fill({ sv: 'Filen {file} finns redan.', en: 'The file {file} is there already.' }, { file }),
    {
      sv: 'Välj ett annat namn, eller ersätt den med --force.',
      en: 'Choose another name, or replace it with --force.',
    },
  );
