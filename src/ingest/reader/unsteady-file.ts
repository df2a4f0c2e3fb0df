import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { fill, type Text } from '../../text/text.ts';

const text = (sv: string, en: string): Text => ({ sv, en });

/** `/dev/zero`, a disk, a terminal: there is no end to read to. */
export const isDevice = (name: string) =>
  new CodedError(
    EXIT.nothingToRead,
    'is-device',
    fill(text('{name} är en enhet och ingen fil.', '{name} is a device and no file.'), { name }),
    text('Spara underlaget i en fil och ange dess namn.', 'Save the export in a file and give its name.'),
  );

/** Two readings of a file gave different bytes. */
export const fileChanged = (name: string) =>
  new CodedError(
    EXIT.nothingToRead,
    'file-changed',
    fill(
      text(
        'Filen {name} ändrades medan den lästes: siffrorna skulle gälla två olika underlag.',
        'The file {name} changed while it was read: the figures would be about two different exports.',
      ),
      { name },
    ),
    text(
      'Vänta tills uttaget är färdigskrivet, eller ta en kopia av det, och kör igen.',
      'Wait until the export is written to its end, or make a copy of it, and run again.',
    ),
  );
