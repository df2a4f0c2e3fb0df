import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { fill, type Text } from '../../text/text.ts';

const text = (sv: string, en: string): Text => ({ sv, en });
const nothing = (code: string, what: Text, advice: Text) => new CodedError(EXIT.nothingToRead, code, what, advice);

/** There is nothing under this name. */
const noFile = (name: string) =>
  nothing(
    'no-file',
    fill(text('Filen {name} finns inte.', 'There is no file {name}.'), { name }),
    text('Kontrollera namnet och mappen.', 'Check the name and the folder.'),
  );

/** Symbolic links that lead back to themselves, or too many of them. */
const linkInCircle = (name: string) =>
  nothing(
    'link-in-circle',
    fill(
      text(
        '{name} går inte att nå: en länk på vägen leder tillbaka till sig själv.',
        '{name} cannot be reached: a link on the way leads back to itself.',
      ),
      {
        name,
      },
    ),
    text('Ange filen som länken skulle leda till.', 'Name the file that the link should lead to.'),
  );

export const isDirectory = (name: string) =>
  nothing(
    'is-directory',
    fill(text('{name} är en mapp.', '{name} is a folder.'), { name }),
    text('Ange filerna i mappen.', 'Name the files in the folder.'),
  );

const noPermission = (name: string) =>
  nothing(
    'no-permission',
    fill(text('Filen {name} får inte läsas.', 'The file {name} may not be read.'), { name }),
    text('Be den som äger filen om läsrättighet.', 'Ask the owner of the file for permission to read it.'),
  );

/** Windows refuses a file that Excel holds open. */
const fileBusy = (name: string) =>
  nothing(
    'file-busy',
    fill(text('Filen {name} är öppen i ett annat program.', 'The file {name} is open in another program.'), { name }),
    text('Stäng filen i Excel och försök igen.', 'Close the file in Excel and try again.'),
  );

const cannotRead = (name: string) =>
  nothing(
    'cannot-read',
    fill(text('Filen {name} gick inte att läsa.', 'The file {name} could not be read.'), { name }),
    text('Kopiera filen till den egna datorn och försök igen.', 'Copy the file to this computer and try again.'),
  );

export const emptyFile = (name: string) =>
  nothing(
    'empty-file',
    fill(text('Filen {name} är tom.', 'The file {name} is empty.'), { name }),
    text('Gör om uttaget ur verksamhetssystemet.', 'Make the export again.'),
  );

export const notATable = (name: string) =>
  nothing(
    'not-a-table',
    fill(
      text('Filen {name} är ingen tabell som programmet kan läsa.', 'The file {name} is no table that can be read.'),
      {
        name,
      },
    ),
    text(
      'Spara uttaget som CSV, som Excel (.xlsx) eller som Parquet.',
      'Save the export as CSV, as Excel (.xlsx) or as Parquet.',
    ),
  );

/** Rows, and none that can be their headings: the first of them would be a person. */
export const noHeadingRow = (name: string) =>
  nothing(
    'no-heading-row',
    fill(text('Filen {name} har ingen rad med rubriker.', 'The file {name} has no row of headings.'), { name }),
    text(
      'Gör om uttaget med rubriker på första raden. Finns de redan: ange raden i mappningen, dialect: { header_row: radens nummer }.',
      'Make the export again with headings on the first line. If they are there: name their line in the mapping, dialect: { header_row: number of the line }.',
    ),
  );

/** A file of another kind; `what` is named with its article. */
export const foreignFile = (name: string, what: Text) =>
  nothing(
    'not-a-table',
    fill(
      text(
        'Filen {name} är {what}, inte en tabell som programmet kan läsa.',
        'The file {name} is {what}, no table that can be read.',
      ),
      { name, what },
    ),
    text(
      'Packa upp den om den är packad, och spara uttaget som CSV, som Excel (.xlsx) eller som Parquet.',
      'Unpack it if it is packed, and save the export as CSV, as Excel (.xlsx) or as Parquet.',
    ),
  );

export const pxFile = (name: string) =>
  nothing(
    'px-file',
    fill(
      text(
        'Filen {name} är en PX-fil (PC-Axis): en färdig statistiktabell med antal, inte ett uttag med en rad per person, beslut eller insats.',
        'The file {name} is a PX file (PC-Axis): a finished table of counts, not an export with a row per person, decision or measure.',
      ),
      { name },
    ),
    text(
      'Ta ut ärendena själva ur verksamhetssystemet, som CSV eller Excel.',
      'Take the cases themselves from the case system, as CSV or Excel.',
    ),
  );

export const lockedWorkbook = (name: string) =>
  nothing(
    'locked-workbook',
    fill(text('Arbetsboken {name} är skyddad med lösenord.', 'The workbook {name} is protected by a password.'), {
      name,
    }),
    text(
      'Öppna den i Excel, ta bort lösenordet (Arkiv, Info, Skydda arbetsbok, Kryptera med lösenord) och spara den på den egna datorn.',
      'Open it in Excel, take the password away (File, Info, Protect Workbook, Encrypt with Password) and save it on your own computer.',
    ),
  );

export const oldExcel = (name: string) =>
  nothing(
    'old-excel',
    fill(text('Filen {name} har Excels gamla format (.xls).', 'The file {name} has the old format of Excel (.xls).'), {
      name,
    }),
    text('Öppna den i Excel och spara som .xlsx eller CSV.', 'Open it in Excel and save it as .xlsx or CSV.'),
  );

/** Letters of two code pages in one file: one of them would be read wrongly. */
export const twoPages = (name: string) =>
  new CodedError(
    EXIT.usage,
    'two-encodings',
    fill(
      text(
        'Filen {name} blandar två teckenkodningar: å, ä och ö är skrivna på olika sätt i olika delar av filen.',
        'The file {name} mixes two encodings: å, ä and ö are written differently in different parts of it.',
      ),
      { name },
    ),
    text(
      'Ta ut delarna var för sig, eller skriv i mappningen vilken som gäller: dialect: { encoding: windows-1252 } (eller cp850, cp865, mac-roman).',
      'Export the parts one by one, or say in the mapping which holds: dialect: { encoding: windows-1252 } (or cp850, cp865, mac-roman).',
    ),
  );

const damagedGzip = (name: string) =>
  nothing(
    'damaged-gzip',
    fill(
      text('Den packade filen {name} är skadad eller avklippt.', 'The compressed file {name} is damaged or cut short.'),
      { name },
    ),
    text('Hämta eller packa filen igen.', 'Fetch or compress the file again.'),
  );

export const damagedWorkbook = (name: string) =>
  nothing(
    'damaged-workbook',
    fill(text('Arbetsboken {name} gick inte att läsa.', 'The workbook {name} could not be read.'), { name }),
    text(
      'Öppna den i Excel, spara den igen, eller spara bladet som CSV.',
      'Open it in Excel and save it again, or save the sheet as CSV.',
    ),
  );

export const headingOnly = (name: string) =>
  nothing(
    'heading-only',
    fill(text('Filen {name} har rubriker men inga rader.', 'The file {name} has headings but no rows.'), { name }),
    text('Gör om uttaget och kontrollera urvalet.', 'Make the export again and check what it selects.'),
  );

export const noUsableRow = () =>
  nothing(
    'no-usable-row',
    text('Ingen rad i underlaget går att använda.', 'No row of the export can be used.'),
    text(
      'Kör gender-audit validate på filen: där står varför raderna lämnades utanför.',
      'Run gender-audit validate on the file: it says why the rows were left out.',
    ),
  );

/** Every row has another number of cells than there are headings. */
export const wrongWidth = (name: string) =>
  nothing(
    'no-usable-row',
    fill(
      text(
        'Ingen rad i {name} har lika många rutor som det finns rubriker.',
        'No row of {name} has as many cells as there are headings.',
      ),
      { name },
    ),
    text(
      'Skiljs rutorna åt av komma, och har beloppen decimalkomma? Ta ut filen med semikolon. gender-audit validate visar vilka rader det gäller.',
      'Are the cells parted by commas, and have amounts decimal commas? Export the file with semicolons. gender-audit validate shows which rows it concerns.',
    ),
  );

export const pipeTooLong = () =>
  nothing(
    'pipe-too-long',
    text(
      'Underlaget på standard in är större än 1 GB, och det läses två gånger.',
      'The export on standard input is larger than 1 GB, and it is read twice.',
    ),
    text('Spara det i en fil och ange filens namn.', 'Save it in a file and give the name of the file.'),
  );

export const interrupted = () =>
  new CodedError(
    EXIT.interrupted,
    'interrupted',
    text('Avbrutet.', 'Interrupted.'),
    text('Inget har skrivits.', 'Nothing was written.'),
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
