import { EXIT, type Subject } from '../coded-error.ts';

/** Places and files that the program writes to. */
export const writing = {
  'cannot-write': {
    exit: EXIT.usage,
    cases: {
      full: {
        what: {
          sv: 'Disken är full: {place} kunde inte skrivas.',
          en: 'The disk is full: {place} could not be written.',
        },
        advice: {
          sv: 'Frigör plats eller välj en annan mapp med --out.',
          en: 'Free some space or choose another folder with --out.',
        },
      },
      'no-permission': {
        what: { sv: 'Behörighet att skriva saknas: {place}.', en: 'There is no permission to write: {place}.' },
        advice: {
          sv: 'Välj en mapp som du får skriva i med --out.',
          en: 'Choose a folder that you may write to with --out.',
        },
      },
      'read-only': {
        what: { sv: 'Disken är skrivskyddad: {place}.', en: 'The disk is read-only: {place}.' },
        advice: {
          sv: 'Välj en mapp som du får skriva i med --out.',
          en: 'Choose a folder that you may write to with --out.',
        },
      },
      held: {
        what: { sv: '{place} är öppen i ett annat program.', en: '{place} is open in another program.' },
        advice: { sv: 'Stäng den (ofta i Excel) och försök igen.', en: 'Close it (often in Excel) and try again.' },
      },
      device: {
        what: {
          sv: 'Disken eller nätverket svarade med ett fel: {place} kunde inte skrivas.',
          en: 'The disk or network answered with a fault: {place} could not be written.',
        },
        advice: {
          sv: 'Kör igen, eller välj en mapp på den egna disken med --out.',
          en: 'Run again, or choose a folder on your own disk with --out.',
        },
      },
      'many-open': {
        what: { sv: 'För många filer är öppna i datorn.', en: 'Too many files are open on the computer.' },
        advice: {
          sv: 'Stäng andra program, eller ange färre filer.',
          en: 'Close other programs, or name fewer files.',
        },
      },
      'long-name': {
        what: { sv: 'Namnet på mappen eller filen är för långt.', en: 'The name of the folder or file is too long.' },
        advice: { sv: 'Välj ett kortare namn med --out.', en: 'Choose a shorter name with --out.' },
      },
      'no-folder': {
        what: {
          sv: 'Mappen finns inte, går inte att göra eller togs bort under körningen: {place}.',
          en: 'The folder does not exist, cannot be made or was removed during the run: {place}.',
        },
        advice: {
          sv: 'Byt till en mapp som finns (cd) eller ange hela sökvägen med --out.',
          en: 'Change to a folder that exists (cd) or give the whole path with --out.',
        },
      },
      'link-in-circle': {
        what: {
          sv: 'En länk på vägen leder tillbaka till sig själv: {place}.',
          en: 'A link on the way leads back to itself: {place}.',
        },
        advice: { sv: 'Välj en annan mapp med --out.', en: 'Choose another folder with --out.' },
      },
      'file-for-folder': {
        what: {
          sv: 'Det som ska vara en mapp är en fil: {place}.',
          en: 'What should be a folder is a file: {place}.',
        },
        advice: { sv: 'Välj en annan mapp med --out.', en: 'Choose another folder with --out.' },
      },
      'folder-for-file': {
        what: {
          sv: 'Det som ska vara en fil är en mapp: {place}.',
          en: 'What should be a file is a folder: {place}.',
        },
        advice: { sv: 'Välj ett annat namn med --out.', en: 'Choose another name with --out.' },
      },
      else: {
        what: { sv: 'Det går inte att skriva här: {place}.', en: 'It is not possible to write here: {place}.' },
        advice: {
          sv: 'Välj en annan mapp eller ett annat namn med --out.',
          en: 'Choose another folder or name with --out.',
        },
      },
    },
  },
  'file-open': {
    exit: EXIT.usage,
    what: {
      sv: '{path} går inte att ersätta: den är öppen i ett annat program eller skyddad. Allt är som det var.',
      en: '{path} cannot be replaced: it is open in another program or guarded. All is as it was.',
    },
    advice: {
      sv: 'Stäng den (ofta i Excel) och kör igen, eller välj en annan mapp med --out.',
      en: 'Close it (often in Excel) and run again, or choose another folder with --out.',
    },
  },
  'not-a-file': {
    exit: EXIT.usage,
    what: { sv: '{path} är ingen vanlig fil.', en: '{path} is no ordinary file.' },
    advice: { sv: 'Välj ett annat namn med --out.', en: 'Choose another name with --out.' },
  },
  'folder-busy': {
    exit: EXIT.usage,
    what: { sv: 'En annan körning skriver i mappen {folder}.', en: 'Another run is writing in the folder {folder}.' },
    advice: {
      sv: 'Vänta tills den är klar, och kör igen. Pågår ingen: ta bort {lock}.',
      en: 'Wait until it has ended, and run again. If there is none: remove {lock}.',
    },
  },
  'not-restored': {
    exit: EXIT.usage,
    what: {
      sv: 'Alla filer kunde inte flyttas tillbaka: de som fanns förut ligger i {old}.',
      en: 'Not all files could be moved back: those that were there before lie in {old}.',
    },
    advice: {
      sv: 'Stäng de program som har filerna öppna och kör igen: då flyttas de tillbaka först.',
      en: 'Close the programs that hold the files open and run again: then they are moved back first.',
    },
  },
  'out-and-format': {
    exit: EXIT.usage,
    what: {
      sv: '--out - skriver audit.json på standard ut och inga andra filer: --format går inte ihop med det.',
      en: '--out - writes audit.json on standard output and no other file: --format does not go with it.',
    },
    advice: {
      sv: 'Ta bort --format, eller ange en mapp med --out.',
      en: 'Take away --format, or name a folder with --out.',
    },
  },
  'not-ours': {
    exit: EXIT.usage,
    what: {
      sv: '{path} finns redan och hör till ett annat underlag.',
      en: '{path} exists already and belongs to other data.',
    },
    advice: {
      sv: 'Välj en annan mapp med --out, eller skriv över med --force.',
      en: 'Choose another folder with --out, or replace it with --force.',
    },
  },
  exists: {
    exit: EXIT.usage,
    cases: {
      settings: {
        what: { sv: '{path} finns redan.', en: '{path} exists already.' },
        advice: { sv: 'Ändra i den, eller skriv över med --force.', en: 'Edit it, or replace it with --force.' },
      },
      sample: {
        what: { sv: '{path} finns redan.', en: '{path} exists already.' },
        advice: {
          sv: 'Välj ett annat namn, eller skriv över med --force.',
          en: 'Choose another name, or replace it with --force.',
        },
      },
    },
  },
  'file-exists': {
    exit: EXIT.usage,
    what: { sv: 'Filen {file} finns redan.', en: 'The file {file} is there already.' },
    advice: {
      sv: 'Välj ett annat namn, eller ersätt den med --force.',
      en: 'Choose another name, or replace it with --force.',
    },
  },
  'no-browser': {
    exit: EXIT.usage,
    what: {
      sv: 'PDF kräver Chrome, Edge eller Chromium, och ingen av dem hittades på datorn.',
      en: 'PDF needs Chrome, Edge or Chromium, and none of them was found on this computer.',
    },
    advice: {
      sv: 'Ange webbläsarens sökväg i miljövariabeln CHROME_PATH. Öppna report.html i en webbläsare och välj Skriv ut, Spara som PDF.',
      en: 'State the path of the browser in the environment variable CHROME_PATH. Open report.html in a browser and choose Print, Save as PDF.',
    },
  },
  'browser-silent': {
    exit: EXIT.failure,
    what: {
      sv: 'Webbläsaren blev inte klar med PDF-filen i tid och har stängts.',
      en: 'The browser did not finish the PDF in time and was closed.',
    },
    advice: {
      sv: 'Försök igen. Öppna report.html i en webbläsare och välj Skriv ut, Spara som PDF.',
      en: 'Try again. Open report.html in a browser and choose Print, Save as PDF.',
    },
  },
  'browser-failed': {
    exit: EXIT.failure,
    what: { sv: 'Webbläsaren kunde inte göra PDF-filen.', en: 'The browser could not make the PDF.' },
    advice: {
      sv: 'Uppdatera webbläsaren, eller ange en annan i miljövariabeln CHROME_PATH. Öppna report.html i en webbläsare och välj Skriv ut, Spara som PDF.',
      en: 'Update the browser, or state another in the environment variable CHROME_PATH. Open report.html in a browser and choose Print, Save as PDF.',
    },
  },
} as const satisfies Subject;
