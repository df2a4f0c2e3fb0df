import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { fill } from '../../text/text.ts';
import { type HeadRecord, isBlankRecord } from './head-records.ts';

/** So many of the first rows must have one cell more than there are headings. */
const MOST = 0.9;

/**
 * Headings for rows with one cell more, all of them filled in: a blank one first where the rows begin with running numbers
 * (R's `write.table` names no column for the names of the rows), or where only then the column of sexes holds sexes.
 * @throws CodedError 2 `one-heading-few` where it cannot be told which heading is missing
 */
export function withRowNames(
  headings: readonly string[],
  below: readonly HeadRecord[],
  file: string,
  sex: { readonly at: number; readonly isSex: (text: string) => boolean },
): readonly string[] {
  const rows = below.filter((record) => !isBlankRecord(record));
  const longer = rows.filter(({ cells }) => cells.length === headings.length + 1 && cells.at(-1)?.trim() !== '');
  if (longer.length === 0 || longer.length < rows.length * MOST) return headings;
  const shifted = ['', ...headings];
  const first = Number(longer[0]?.cells[0]);
  if (longer.every(({ cells }, row) => Number(cells[0]) === first + row)) return shifted;
  const share = (at: number) => longer.filter(({ cells }) => sex.isSex(cells[at] ?? '')).length / longer.length;
  if (sex.at >= 0 && share(sex.at + 1) >= MOST && share(sex.at) <= 1 - MOST) return shifted;
  throw oneHeadingFew(file, longer[0]!.line);
}

const oneHeadingFew = (file: string, line: number) =>
  new CodedError(
    EXIT.usage,
    'one-heading-few',
    fill(
      {
        sv: 'Raderna i {file} har en ruta mer än det finns rubriker (från rad {line}): det går inte att se vilken rubrik som saknas.',
        en: 'The rows of {file} have one cell more than there are headings (from line {line}): it cannot be told which heading is missing.',
      },
      { file, line: String(line) },
    ),
    {
      sv: 'Skriv den rubrik som saknas i filens rubrikrad. Har belopp decimalkomma i en fil som skiljs åt av komma: ta ut den med semikolon.',
      en: 'Write the missing heading into the heading row. If amounts have decimal commas in a file parted by commas: export it with semicolons.',
    },
  );
