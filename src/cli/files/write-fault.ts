import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { fill, type Text } from '../../text/text.ts';

interface Fault {
  readonly what: Text;
  readonly advice: Text;
}

const OTHER_FOLDER: Text = {
  sv: 'Välj en mapp som du får skriva i med --out.',
  en: 'Choose a folder that you may write to with --out.',
};
/** What the system says (errno(3), and what Windows is given as by libuv), in words. */
const FAULTS: Readonly<Record<string, Fault>> = {
  ENOSPC: {
    what: { sv: 'Disken är full: {place} kunde inte skrivas.', en: 'The disk is full: {place} could not be written.' },
    advice: {
      sv: 'Frigör plats eller välj en annan mapp med --out.',
      en: 'Free some space or choose another folder with --out.',
    },
  },
  EACCES: {
    what: { sv: 'Behörighet att skriva saknas: {place}.', en: 'There is no permission to write: {place}.' },
    advice: OTHER_FOLDER,
  },
  EROFS: {
    what: { sv: 'Disken är skrivskyddad: {place}.', en: 'The disk is read-only: {place}.' },
    advice: OTHER_FOLDER,
  },
  EBUSY: {
    what: { sv: '{place} är öppen i ett annat program.', en: '{place} is open in another program.' },
    advice: { sv: 'Stäng den (ofta i Excel) och försök igen.', en: 'Close it (often in Excel) and try again.' },
  },
  EIO: {
    what: {
      sv: 'Disken eller nätverket svarade med ett fel: {place} kunde inte skrivas.',
      en: 'The disk or network answered with a fault: {place} could not be written.',
    },
    advice: {
      sv: 'Kör igen, eller välj en mapp på den egna disken med --out.',
      en: 'Run again, or choose a folder on your own disk with --out.',
    },
  },
  EMFILE: {
    what: { sv: 'För många filer är öppna i datorn.', en: 'Too many files are open on the computer.' },
    advice: { sv: 'Stäng andra program, eller ange färre filer.', en: 'Close other programs, or name fewer files.' },
  },
  ENAMETOOLONG: {
    what: { sv: 'Namnet på mappen eller filen är för långt.', en: 'The name of the folder or file is too long.' },
    advice: { sv: 'Välj ett kortare namn med --out.', en: 'Choose a shorter name with --out.' },
  },
  ENOENT: {
    what: {
      sv: 'Mappen finns inte, går inte att göra eller togs bort under körningen: {place}.',
      en: 'The folder does not exist, cannot be made or was removed during the run: {place}.',
    },
    advice: {
      sv: 'Byt till en mapp som finns (cd) eller ange hela sökvägen med --out.',
      en: 'Change to a folder that exists (cd) or give the whole path with --out.',
    },
  },
  ELOOP: {
    what: {
      sv: 'En länk på vägen leder tillbaka till sig själv: {place}.',
      en: 'A link on the way leads back to itself: {place}.',
    },
    advice: { sv: 'Välj en annan mapp med --out.', en: 'Choose another folder with --out.' },
  },
  ENOTDIR: {
    what: { sv: 'Det som ska vara en mapp är en fil: {place}.', en: 'What should be a folder is a file: {place}.' },
    advice: { sv: 'Välj en annan mapp med --out.', en: 'Choose another folder with --out.' },
  },
  EISDIR: {
    what: { sv: 'Det som ska vara en fil är en mapp: {place}.', en: 'What should be a file is a folder: {place}.' },
    advice: { sv: 'Välj ett annat namn med --out.', en: 'Choose another name with --out.' },
  },
};
const ALIKE: Readonly<Record<string, string>> = {
  EPERM: 'EACCES',
  EDQUOT: 'ENOSPC',
  EFBIG: 'ENOSPC',
  ETXTBSY: 'EBUSY',
  EEXIST: 'ENOTDIR',
  ENFILE: 'EMFILE',
  ESTALE: 'EIO',
  ENXIO: 'EIO',
  ENODEV: 'EIO',
  EREMOTEIO: 'EIO',
  ETIMEDOUT: 'EIO',
};
const ELSE: Fault = {
  what: { sv: 'Det går inte att skriva här: {place}.', en: 'It is not possible to write here: {place}.' },
  advice: { sv: 'Välj en annan mapp eller ett annat namn med --out.', en: 'Choose another folder or name with --out.' },
};
const RESULT: Text = { sv: 'resultatet', en: 'the result' };

/**
 * A fault of the system in writing as a coded error, exit 2: another place helps. `place`: the path that was written to; null
 * where the fault came from elsewhere, and then only what is known is told. All other errors are passed on.
 */
export function writeFault(error: unknown, place: string | null): unknown {
  if (error instanceof CodedError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  const fault = FAULTS[ALIKE[code] ?? code] ?? (place !== null && 'syscall' in error ? ELSE : null);
  if (fault === null) return error;
  const told = new CodedError(
    EXIT.usage,
    'cannot-write',
    fill(fault.what, { place: place === '' ? '""' : (place ?? RESULT) }),
    fault.advice,
  );
  told.cause = error;
  return told;
}

/** Does what writes to a place. @throws CodedError 2 `cannot-write` */
export function writing<T>(place: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw writeFault(error, place);
  }
}
