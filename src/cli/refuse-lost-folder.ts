import { CodedError, EXIT } from '../errors/coded-error.ts';

/**
 * A working folder that was taken away while a terminal stood in it: every relative path, and the engine, fails of it.
 * @throws CodedError 2 `folder-gone`
 */
export function refuseLostFolder(): void {
  try {
    process.cwd();
  } catch {
    throw new CodedError(
      EXIT.usage,
      'folder-gone',
      { sv: 'Mappen som du står i finns inte längre.', en: 'The folder that you stand in is no longer there.' },
      { sv: 'Gå till en annan mapp (cd ~) och kör igen.', en: 'Go to another folder (cd ~) and run again.' },
    );
  }
}
