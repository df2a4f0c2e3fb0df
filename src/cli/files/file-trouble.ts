import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { fill, type Text } from '../../text/text.ts';
import { writeFault } from './write-fault.ts';

const usage = (code: string, what: Text, advice: Text, words: Readonly<Record<string, string>>) =>
  new CodedError(EXIT.usage, code, fill(what, words), fill(advice, words));

/** Codes of a file that somebody holds: Windows gives any of them. */
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY', 'EXDEV']);

/** The fault of one file, which is named, where it is held or guarded; else what the system said. */
export function cannotReplace(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!HELD.has(code)) return error;
  const said = usage(
    'file-open',
    {
      sv: '{path} går inte att ersätta: den är öppen i ett annat program eller skyddad. Allt är som det var.',
      en: '{path} cannot be replaced: it is open in another program or guarded. All is as it was.',
    },
    {
      sv: 'Stäng den (ofta i Excel) och kör igen, eller välj en annan mapp med --out.',
      en: 'Close it (often in Excel) and run again, or choose another folder with --out.',
    },
    { path },
  );
  said.cause = error;
  return said;
}

/** A folder or a device, where a file is to be written. */
export const noFile = (path: string) =>
  usage(
    'not-a-file',
    { sv: '{path} är ingen vanlig fil.', en: '{path} is no ordinary file.' },
    { sv: 'Välj ett annat namn med --out.', en: 'Choose another name with --out.' },
    { path },
  );

export const folderBusy = (folder: string, lock: string) =>
  usage(
    'folder-busy',
    { sv: 'En annan körning skriver i mappen {folder}.', en: 'Another run is writing in the folder {folder}.' },
    {
      sv: 'Vänta tills den är klar, och kör igen. Pågår ingen: ta bort {lock}.',
      en: 'Wait until it has ended, and run again. If there is none: remove {lock}.',
    },
    { folder, lock },
  );

export const notRestored = (old: string) =>
  usage(
    'not-restored',
    {
      sv: 'Alla filer kunde inte flyttas tillbaka: de som fanns förut ligger i {old}.',
      en: 'Not all files could be moved back: those that were there before lie in {old}.',
    },
    {
      sv: 'Stäng de program som har filerna öppna och kör igen: då flyttas de tillbaka först.',
      en: 'Close the programs that hold the files open and run again: then they are moved back first.',
    },
    { old },
  );

/** The system took fewer bytes than it was given, and said nothing. */
export const cutShort = (path: string): unknown =>
  writeFault(Object.assign(new Error('cut short'), { code: 'ENOSPC' }), path);
