import { EXIT, type Subject } from '../coded-error.ts';

/** Identity numbers, and what else points out people. */
export const identity = {
  'identity-numbers': {
    exit: EXIT.identityNumbers,
    cases: {
      found: {
        what: {
          sv: 'Körningen stoppades, eftersom {file} innehåller uppgifter som pekar ut personer: {where}.',
          en: 'The run was stopped, since {file} holds data that point out people: {where}.',
        },
        advice: { sv: '{advice}', en: '{advice}' },
      },
      unread: {
        what: {
          sv: 'Körningen stoppades: rader i {file} som inte går att läsa innehåller siffror som liknar personnummer (rad {lines}).',
          en: 'The run was stopped: lines of {file} that cannot be read hold digits like identity numbers (line {lines}).',
        },
        advice: {
          sv: 'Ta ut filen på nytt, eller ta bort raderna.',
          en: 'Make the export again, or take the lines out.',
        },
      },
      written: {
        what: {
          sv: 'Körningen stoppades: {name} innehåller personnummer eller liknande nummer, rad {lines}.',
          en: 'The run was stopped: {name} holds identity numbers or the like, line {lines}.',
        },
        advice: {
          sv: 'Ta bort numret ur filen: den skrivs utan namn och nummer.',
          en: 'Take the number out of the file: it is written without names and numbers.',
        },
      },
      arguments: {
        what: {
          sv: 'Körningen stoppades: ett filnamn eller ett värde på kommandoraden innehåller personnummer eller liknande nummer.',
          en: 'The run was stopped: the name of a file or a value on the command line holds an identity number or the like.',
        },
        advice: {
          sv: 'Byt namn på filen, eller skriv värdet utan nummer. Står numret i en rubrik: ge kolumnen en annan rubrik i filen.',
          en: 'Rename the file, or write the value without the number. If it is a heading: give the column another one in the file.',
        },
      },
    },
  },
  names: {
    exit: EXIT.identityNumbers,
    what: {
      sv: 'Kolumnen {heading} i {file} ser ut att innehålla namn på personer.',
      en: 'The column {heading} in {file} seems to hold names of people.',
    },
    advice: {
      sv: 'Låt den vara oläst: --drop {heading}. Behövs den för att skilja personer åt: gender-audit pseudonymise {source} --ids {heading} --out {out}',
      en: 'Leave it unread: --drop {heading}. If it is needed to tell people apart: gender-audit pseudonymise {source} --ids {heading} --out {out}',
    },
  },
  'person-heading': {
    exit: EXIT.identityNumbers,
    cases: {
      unread: {
        what: {
          sv: 'Rubriker i {file} talar om uppgifter som pekar ut personer: {headings}.',
          en: 'Headings in {file} tell of columns that point out people: {headings}.',
        },
        advice: { sv: 'Låt kolumnerna vara olästa: {flags}', en: 'Leave the columns unread: {flags}' },
      },
      'unread-or-coded': {
        what: {
          sv: 'Rubriker i {file} talar om uppgifter som pekar ut personer: {headings}.',
          en: 'Headings in {file} tell of columns that point out people: {headings}.',
        },
        advice: {
          sv: 'Låt kolumnerna vara olästa: {flags}. Behövs de för att skilja personer åt: {line}',
          en: 'Leave the columns unread: {flags}. If they are needed to tell people apart: {line}',
        },
      },
      copied: {
        what: {
          sv: 'Kolumner som skulle följa med pekar ut personer: {headings}.',
          en: 'Columns that would be copied point out people: {headings}.',
        },
        advice: {
          sv: 'Utelämna dem ({flags}), eller byt dem mot koder med --ids.',
          en: 'Leave them out ({flags}), or exchange them for codes with --ids.',
        },
      },
    },
  },
} as const satisfies Subject;
