import { CodedError, EXIT } from '../../../errors/coded-error.ts';
import { fill, type Text } from '../../../text/text.ts';

/** There is nothing to read in a file: exit 3. */
export const nothingToRead = (code: string, what: Text, advice: Text) =>
  new CodedError(EXIT.nothingToRead, code, what, advice);

/** There is nothing under this name. */
const noFile = (name: string) =>
  nothingToRead('no-file', fill({ sv: 'Filen {name} finns inte.', en: 'There is no file {name}.' }, { name }), {
    sv: 'Kontrollera namnet och mappen.',
    en: 'Check the name and the folder.',
  });

/** Symbolic links that lead back to themselves, or too many of them. */
const linkInCircle = (name: string) =>
  nothingToRead(
    'link-in-circle',
    fill(
      {
        sv: '{name} går inte att nå: en länk på vägen leder tillbaka till sig själv.',
        en: '{name} cannot be reached: a link on the way leads back to itself.',
      },
      { name },
    ),
    { sv: 'Ange filen som länken skulle leda till.', en: 'Name the file that the link should lead to.' },
  );

export const isDirectory = (name: string) =>
  nothingToRead('is-directory', fill({ sv: '{name} är en mapp.', en: '{name} is a folder.' }, { name }), {
    sv: 'Ange filerna i mappen.',
    en: 'Name the files in the folder.',
  });

const noPermission = (name: string) =>
  nothingToRead(
    'no-permission',
    fill({ sv: 'Filen {name} får inte läsas.', en: 'The file {name} may not be read.' }, { name }),
    { sv: 'Be den som äger filen om läsrättighet.', en: 'Ask the owner of the file for permission to read it.' },
  );

/** Windows refuses a file that Excel holds open. */
const fileBusy = (name: string) =>
  nothingToRead(
    'file-busy',
    fill(
      { sv: 'Filen {name} är öppen i ett annat program.', en: 'The file {name} is open in another program.' },
      { name },
    ),
    { sv: 'Stäng filen i Excel och försök igen.', en: 'Close the file in Excel and try again.' },
  );

const cannotRead = (name: string) =>
  nothingToRead(
    'cannot-read',
    fill({ sv: 'Filen {name} gick inte att läsa.', en: 'The file {name} could not be read.' }, { name }),
    { sv: 'Kopiera filen till den egna datorn och försök igen.', en: 'Copy the file to this computer and try again.' },
  );

export const emptyFile = (name: string) =>
  nothingToRead('empty-file', fill({ sv: 'Filen {name} är tom.', en: 'The file {name} is empty.' }, { name }), {
    sv: 'Gör om uttaget ur verksamhetssystemet.',
    en: 'Make the export again.',
  });

export const notATable = (name: string) =>
  nothingToRead(
    'not-a-table',
    fill(
      {
        sv: 'Filen {name} är ingen tabell som programmet kan läsa.',
        en: 'The file {name} is no table that can be read.',
      },
      { name },
    ),
    {
      sv: 'Spara uttaget som CSV, som Excel (.xlsx) eller som Parquet.',
      en: 'Save the export as CSV, as Excel (.xlsx) or as Parquet.',
    },
  );

/** Rows, and none that can be their headings: the first of them would be a person. */
export const noHeadingRow = (name: string) =>
  nothingToRead(
    'no-heading-row',
    fill({ sv: 'Filen {name} har ingen rad med rubriker.', en: 'The file {name} has no row of headings.' }, { name }),
    {
      sv: 'Gör om uttaget med rubriker på första raden. Finns de redan: ange raden i mappningen, dialect: { header_row: radens nummer }.',
      en: 'Make the export again with headings on the first line. If they are there: name their line in the mapping, dialect: { header_row: number of the line }.',
    },
  );

const damagedGzip = (name: string) =>
  nothingToRead(
    'damaged-gzip',
    fill(
      {
        sv: 'Den packade filen {name} är skadad eller avklippt.',
        en: 'The compressed file {name} is damaged or cut short.',
      },
      { name },
    ),
    { sv: 'Hämta eller packa filen igen.', en: 'Fetch or compress the file again.' },
  );

export const pipeTooLong = () =>
  nothingToRead(
    'pipe-too-long',
    {
      sv: 'Underlaget på standard in är större än 1 GB, och det läses två gånger.',
      en: 'The export on standard input is larger than 1 GB, and it is read twice.',
    },
    { sv: 'Spara det i en fil och ange filens namn.', en: 'Save it in a file and give the name of the file.' },
  );

export const interrupted = () =>
  new CodedError(
    EXIT.interrupted,
    'interrupted',
    { sv: 'Avbrutet.', en: 'Interrupted.' },
    { sv: 'Inget har skrivits.', en: 'Nothing was written.' },
  );

/** An error of the file system as one of ours; what is unknown is passed on. */
export function fileTrouble(error: unknown, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return noFile(name);
  if (code === 'ELOOP') return linkInCircle(name);
  if (code === 'EISDIR') return isDirectory(name);
  if (code === 'EACCES') return noPermission(name);
  if (code === 'EBUSY' || code === 'EPERM') return fileBusy(name);
  if (/^Z_/.test(code)) return damagedGzip(name);
  // too many open files are no fault of this one
  const ofTheFile = error instanceof Error && 'syscall' in error && code !== 'EMFILE' && code !== 'ENFILE';
  return ofTheFile ? cannotRead(name) : error;
}

/** `/dev/zero`, a disk, a terminal: there is no end to read to. */
export const isDevice = (name: string) =>
  nothingToRead(
    'is-device',
    fill({ sv: '{name} är en enhet och ingen fil.', en: '{name} is a device and no file.' }, { name }),
    { sv: 'Spara underlaget i en fil och ange dess namn.', en: 'Save the export in a file and give its name.' },
  );

/** Two readings of a file gave different bytes. */
export const fileChanged = (name: string) =>
  nothingToRead(
    'file-changed',
    fill(
      {
        sv: 'Filen {name} ändrades medan den lästes: siffrorna skulle gälla två olika underlag.',
        en: 'The file {name} changed while it was read: the figures would be about two different exports.',
      },
      { name },
    ),
    {
      sv: 'Vänta tills uttaget är färdigskrivet, eller ta en kopia av det, och kör igen.',
      en: 'Wait until the export is written to its end, or make a copy of it, and run again.',
    },
  );

/**
 * Columns of a file, of any kind: an export has some hundred at most. 10,000 took 17 s for 1,000 rows (docs/limits.md).
 */
const MAX_COLUMNS = 4096;

/**
 * Before headings are matched and rows read; columns without a heading do not count. @throws CodedError 3
 * `too-many-columns`
 */
export function refuseWideFile(headings: readonly string[], file: string): void {
  const columns = headings.filter((heading) => heading.trim() !== '').length;
  if (columns <= MAX_COLUMNS) return;
  throw nothingToRead(
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
