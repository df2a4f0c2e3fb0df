import { CodedError, EXIT } from '../errors/coded-error.ts';
import { holdsNumber } from '../ingest/identity/hide-numbers.ts';

/**
 * Stops at identity numbers in what the program is called with: names of files, values of options and of GENDER_AUDIT_*.
 * Of a path every part is searched, and the whole: a number may be cut by its strokes.
 * @throws CodedError 4 `identity-numbers`
 */
export function refuseArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): void {
  const set = Object.entries(environment).flatMap(([name, value]) =>
    name.startsWith('GENDER_AUDIT_') ? [value ?? ''] : [],
  );
  const values = [...args, ...set].flatMap((one) => [one, ...one.split(/[\\/]/)]);
  if (!values.some(holdsNumber)) return;
  throw new CodedError(
    EXIT.identityNumbers,
    'identity-numbers',
    {
      sv: 'Körningen stoppades: ett filnamn eller ett värde på kommandoraden innehåller personnummer eller liknande nummer.',
      en: 'The run was stopped: the name of a file or a value on the command line holds an identity number or the like.',
    },
    {
      sv: 'Byt namn på filen, eller skriv värdet utan nummer. Står numret i en rubrik: ge kolumnen en annan rubrik i filen.',
      en: 'Rename the file, or write the value without the number. If it is a heading: give the column another one in the file.',
    },
  );
}
