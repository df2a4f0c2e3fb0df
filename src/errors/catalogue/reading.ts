import { EXIT, type Subject } from '../coded-error.ts';

/** Files that the program reads. */
export const reading = {
  'no-audit': {
    exit: EXIT.nothingToRead,
    what: {
      sv: 'Filen {path} finns inte eller går inte att läsa.',
      en: 'The file {path} does not exist or cannot be read.',
    },
    advice: {
      sv: 'Ange en audit.json som gender-audit analyze har skrivit.',
      en: 'Name an audit.json that gender-audit analyze has written.',
    },
  },
  'no-release': {
    exit: EXIT.nothingToRead,
    what: {
      sv: 'I mappen {folder} finns ingen audit.json som går att läsa.',
      en: 'The folder {folder} has no audit.json that can be read.',
    },
    advice: {
      sv: 'Ange en mapp som gender-audit analyze har skrivit, med alla filer som ska lämnas ut.',
      en: 'Name a folder that gender-audit analyze has written, with every file that is to be handed over.',
    },
  },
  'not-audit': {
    exit: EXIT.usage,
    what: {
      sv: 'Filen {path} är inte en audit.json i den form som den här versionen läser.',
      en: 'The file {path} is not an audit.json of the form that this version reads.',
    },
    advice: {
      sv: 'Kör gender-audit analyze igen, eller se gender-audit schema audit.',
      en: 'Run gender-audit analyze again, or see gender-audit schema audit.',
    },
  },
  'two-encodings': {
    exit: EXIT.usage,
    what: {
      sv: 'Filen {name} blandar två teckenkodningar: å, ä och ö är skrivna på olika sätt i olika delar av filen.',
      en: 'The file {name} mixes two encodings: å, ä and ö are written differently in different parts of it.',
    },
    advice: {
      sv: 'Ta ut delarna var för sig, eller skriv i mappningen vilken som gäller: dialect: { encoding: windows-1252 } (eller cp850, cp865, mac-roman).',
      en: 'Export the parts one by one, or say in the mapping which holds: dialect: { encoding: windows-1252 } (or cp850, cp865, mac-roman).',
    },
  },
  'not-a-table': {
    exit: EXIT.nothingToRead,
    cases: {
      kind: {
        what: {
          sv: 'Filen {name} är {what}, inte en tabell som programmet kan läsa.',
          en: 'The file {name} is {what}, no table that can be read.',
        },
        advice: {
          sv: 'Packa upp den om den är packad, och spara uttaget som CSV, som Excel (.xlsx) eller som Parquet.',
          en: 'Unpack it if it is packed, and save the export as CSV, as Excel (.xlsx) or as Parquet.',
        },
      },
      unknown: {
        what: {
          sv: 'Filen {name} är ingen tabell som programmet kan läsa.',
          en: 'The file {name} is no table that can be read.',
        },
        advice: {
          sv: 'Spara uttaget som CSV, som Excel (.xlsx) eller som Parquet.',
          en: 'Save the export as CSV, as Excel (.xlsx) or as Parquet.',
        },
      },
    },
  },
  'px-file': {
    exit: EXIT.nothingToRead,
    what: {
      sv: 'Filen {name} är en PX-fil (PC-Axis): en färdig statistiktabell med antal, inte ett uttag med en rad per person, beslut eller insats.',
      en: 'The file {name} is a PX file (PC-Axis): a finished table of counts, not an export with a row per person, decision or measure.',
    },
    advice: {
      sv: 'Ta ut ärendena själva ur verksamhetssystemet, som CSV eller Excel.',
      en: 'Take the cases themselves from the case system, as CSV or Excel.',
    },
  },
  'locked-workbook': {
    exit: EXIT.nothingToRead,
    what: { sv: 'Arbetsboken {name} är skyddad med lösenord.', en: 'The workbook {name} is protected by a password.' },
    advice: {
      sv: 'Öppna den i Excel, ta bort lösenordet (Arkiv, Info, Skydda arbetsbok, Kryptera med lösenord) och spara den på den egna datorn.',
      en: 'Open it in Excel, take the password away (File, Info, Protect Workbook, Encrypt with Password) and save it on your own computer.',
    },
  },
  'old-excel': {
    exit: EXIT.nothingToRead,
    what: {
      sv: 'Filen {name} har Excels gamla format (.xls).',
      en: 'The file {name} has the old format of Excel (.xls).',
    },
    advice: {
      sv: 'Öppna den i Excel och spara som .xlsx eller CSV.',
      en: 'Open it in Excel and save it as .xlsx or CSV.',
    },
  },
  'how-many-files': {
    exit: EXIT.usage,
    what: { sv: 'Ange minst en fil och högst 255.', en: 'Name at least one file and at most 255.' },
    advice: { sv: 'Slå ihop filer av samma slag till en.', en: 'Join files of the same kind into one.' },
  },
  'no-file': {
    exit: EXIT.nothingToRead,
    what: { sv: 'Filen {name} finns inte.', en: 'There is no file {name}.' },
    advice: { sv: 'Kontrollera namnet och mappen.', en: 'Check the name and the folder.' },
  },
  'link-in-circle': {
    exit: EXIT.nothingToRead,
    what: {
      sv: '{name} går inte att nå: en länk på vägen leder tillbaka till sig själv.',
      en: '{name} cannot be reached: a link on the way leads back to itself.',
    },
    advice: { sv: 'Ange filen som länken skulle leda till.', en: 'Name the file that the link should lead to.' },
  },
  'is-directory': {
    exit: EXIT.nothingToRead,
    what: { sv: '{name} är en mapp.', en: '{name} is a folder.' },
    advice: { sv: 'Ange filerna i mappen.', en: 'Name the files in the folder.' },
  },
  'no-permission': {
    exit: EXIT.nothingToRead,
    what: { sv: 'Filen {name} får inte läsas.', en: 'The file {name} may not be read.' },
    advice: {
      sv: 'Be den som äger filen om läsrättighet.',
      en: 'Ask the owner of the file for permission to read it.',
    },
  },
  'file-busy': {
    exit: EXIT.nothingToRead,
    what: { sv: 'Filen {name} är öppen i ett annat program.', en: 'The file {name} is open in another program.' },
    advice: { sv: 'Stäng filen i Excel och försök igen.', en: 'Close the file in Excel and try again.' },
  },
  'cannot-read': {
    exit: EXIT.nothingToRead,
    what: { sv: 'Filen {name} gick inte att läsa.', en: 'The file {name} could not be read.' },
    advice: {
      sv: 'Kopiera filen till den egna datorn och försök igen.',
      en: 'Copy the file to this computer and try again.',
    },
  },
  'empty-file': {
    exit: EXIT.nothingToRead,
    what: { sv: 'Filen {name} är tom.', en: 'The file {name} is empty.' },
    advice: { sv: 'Gör om uttaget ur verksamhetssystemet.', en: 'Make the export again.' },
  },
  'damaged-gzip': {
    exit: EXIT.nothingToRead,
    what: {
      sv: 'Den packade filen {name} är skadad eller avklippt.',
      en: 'The compressed file {name} is damaged or cut short.',
    },
    advice: { sv: 'Hämta eller packa filen igen.', en: 'Fetch or compress the file again.' },
  },
  'pipe-too-long': {
    exit: EXIT.nothingToRead,
    what: {
      sv: 'Underlaget på standard in är större än 1 GB, och det läses två gånger.',
      en: 'The export on standard input is larger than 1 GB, and it is read twice.',
    },
    advice: { sv: 'Spara det i en fil och ange filens namn.', en: 'Save it in a file and give the name of the file.' },
  },
  'is-device': {
    exit: EXIT.nothingToRead,
    what: { sv: '{name} är en enhet och ingen fil.', en: '{name} is a device and no file.' },
    advice: { sv: 'Spara underlaget i en fil och ange dess namn.', en: 'Save the export in a file and give its name.' },
  },
  'file-changed': {
    exit: EXIT.nothingToRead,
    what: {
      sv: 'Filen {name} ändrades medan den lästes: siffrorna skulle gälla två olika underlag.',
      en: 'The file {name} changed while it was read: the figures would be about two different exports.',
    },
    advice: {
      sv: 'Vänta tills uttaget är färdigskrivet, eller ta en kopia av det, och kör igen.',
      en: 'Wait until the export is written to its end, or make a copy of it, and run again.',
    },
  },
  'damaged-parquet': {
    exit: EXIT.nothingToRead,
    what: { sv: 'Parquet-filen {file} gick inte att läsa.', en: 'The Parquet file {file} could not be read.' },
    advice: {
      sv: 'Skapa filen igen, eller spara uttaget som CSV.',
      en: 'Make the file again, or save the export as CSV.',
    },
  },
  'parquet-pipe': {
    exit: EXIT.nothingToRead,
    what: {
      sv: 'Parquet kan bara läsas ur en opackad fil, inte ur {file}.',
      en: 'Parquet can only be read from an uncompressed file, not from {file}.',
    },
    advice: { sv: 'Spara det i en fil och ange filens namn.', en: 'Save it in a file and give the name of the file.' },
  },
  'workbook-too-large': {
    exit: EXIT.nothingToRead,
    what: {
      sv: 'Arbetsboken {file} är för stor: den har, eller säger sig ha, fler än 12 miljoner celler eller mer än 500 MB uppackad.',
      en: 'The workbook {file} is too large: it has, or claims to have, more than 12 million cells or more than 500 MB unpacked.',
    },
    advice: {
      sv: 'Ta bort tomma rader och kolumner efter tabellen, eller spara bladet som CSV: där finns ingen sådan gräns.',
      en: 'Remove empty rows and columns after the table, or save the sheet as CSV: there is no such limit there.',
    },
  },
  'damaged-workbook': {
    exit: EXIT.nothingToRead,
    what: { sv: 'Arbetsboken {name} gick inte att läsa.', en: 'The workbook {name} could not be read.' },
    advice: {
      sv: 'Öppna den i Excel, spara den igen, eller spara bladet som CSV.',
      en: 'Open it in Excel and save it again, or save the sheet as CSV.',
    },
  },
} as const satisfies Subject;
