import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { fill } from '../../text/text.ts';
import { hideNumbers } from '../identity/hide-numbers.ts';
import { createIdentityScan } from '../identity/identity-scan.ts';
import { holdsNeighbourNumber } from '../identity/neighbour-numbers.ts';
import { normalText } from '../identity/normal-text.ts';

/** Lines that a number may go on for: a digit on each. */
const ON = 11;

/**
 * Stops at identity numbers anywhere in a file that people have written, comments included.
 * @throws CodedError 4 `identity-numbers` with the lines, never the number
 */
export function refuseIdentity(text: string, name: string): void {
  const lines = text.split(/\r?\n/);
  const found = search(lines);
  // a number may go on on the next lines
  if (found.length === 0)
    found.push(...search(lines.map((_, last) => lines.slice(Math.max(0, last - ON), last + 1).join('\n'))));
  if (found.length === 0) return;
  const at = [...new Set(found)].sort((a, b) => a - b).join(', ');
  throw new CodedError(
    EXIT.identityNumbers,
    'identity-numbers',
    fill(
      {
        sv: 'Körningen stoppades: {name} innehåller personnummer eller liknande nummer, rad {lines}.',
        en: 'The run was stopped: {name} holds identity numbers or the like, line {lines}.',
      },
      { name: hideNumbers(name), lines: at },
    ),
    {
      sv: 'Ta bort numret ur filen: den skrivs utan namn och nummer.',
      en: 'Take the number out of the file: it is written without names and numbers.',
    },
  );
}

function search(texts: readonly string[]): number[] {
  const scan = createIdentityScan();
  texts.forEach((text, index) => {
    scan.see('mapping', text, index + 1);
  });
  const neighbours = texts.flatMap((text, index) => (holdsNeighbourNumber(normalText(text)) ? [index + 1] : []));
  return [...scan.decide({ pseudonym: new Set() }).flatMap(({ lines }) => lines), ...neighbours];
}
