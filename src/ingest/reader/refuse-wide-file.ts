import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { fill } from '../../text/text.ts';

/** Columns of a file, of any kind: an export has some hundred at most. 10,000 took 17 s for 1,000 rows (docs/limits.md). */
const MAX_COLUMNS = 4096;

/** Before headings are matched and rows read; columns without a heading do not count. @throws CodedError 3 `too-many-columns` */
export function refuseWideFile(headings: readonly string[], file: string): void {
  const columns = headings.filter((heading) => heading.trim() !== '').length;
  if (columns <= MAX_COLUMNS) return;
  throw new CodedError(
    EXIT.nothingToRead,
    'too-many-columns',
    fill(
      {
        sv: 'Filen {file} har {columns} kolumner, och programmet läser högst {most}.',
        en: 'The file {file} has {columns} columns, and at most {most} are read.',
      },
      { file, columns: String(columns), most: String(MAX_COLUMNS) },
    ),
    {
      sv: 'Ta ut ärendena med en rad per person, månad, beslut eller insats, och bara de kolumner som behövs.',
      en: 'Export the cases with a row per person, month, decision or measure, and only the columns that are needed.',
    },
  );
}
