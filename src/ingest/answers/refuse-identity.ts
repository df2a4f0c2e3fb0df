import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { fill } from '../../text/text.ts';
import { createIdentityScan } from '../identity/identity-scan.ts';

/**
 * Stops at identity numbers anywhere in a file that people have written, comments included.
 * @throws CodedError 4 `identity-numbers` with the lines, never the number
 */
export function refuseIdentity(text: string, name: string): void {
  const scan = createIdentityScan();
  text.split(/\r?\n/).forEach((line, index) => {
    scan.see('mapping', line, index + 1);
  });
  const found = scan.decide({ pseudonym: new Set() });
  if (found.length === 0) return;
  const lines = [...new Set(found.flatMap((finding) => finding.lines))].sort((a, b) => a - b).join(', ');
  throw new CodedError(
    EXIT.identityNumbers,
    'identity-numbers',
    fill(
      {
        sv: 'Körningen stoppades: {name} innehåller personnummer eller liknande nummer, rad {lines}.',
        en: 'The run was stopped: {name} holds identity numbers or the like, line {lines}.',
      },
      { name, lines },
    ),
    {
      sv: 'Ta bort numret ur filen: den skrivs utan namn och nummer.',
      en: 'Take the number out of the file: it is written without names and numbers.',
    },
  );
}
