import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { fill } from '../../text/text.ts';
import { codedFile, shellWord } from '../coded-copy.ts';
import { tidy } from './fold-label.ts';
import { quote } from './printable-label.ts';
import type { ColumnPlace } from './refuse-column.ts';

/** Two to four capitalised words without digits, perhaps turned round by a comma. */
const NAME = /^\p{Lu}[\p{L}'’.-]*,?(?: (?:af|av|von|de|el|al|\p{Lu}[\p{L}'’.-]*)){1,3}$/u;
/** A column is taken for names where at least so many distinct texts, and so large a part of them, look like it. */
const FEWEST = 3;
const SHARE = 0.5;

/**
 * Stops (exit 4) where the distinct texts of a column look like names of people: columns called sökande, person,
 * mottagare or handläggare hold codes in one export and names in the next (user-notes §2). Otherwise null.
 */
export function refuseNames(
  place: Pick<ColumnPlace, 'heading' | 'file'>,
  distinct: readonly string[],
): CodedError | null {
  const names = distinct.filter((text) => NAME.test(tidy(text))).length;
  if (names < FEWEST || names < distinct.length * SHARE) return null;
  const { file } = place;
  const values = { heading: quote(place.heading), file, source: shellWord(file), out: shellWord(codedFile(file)) };
  return new CodedError(
    EXIT.identityNumbers,
    'names',
    fill(
      {
        sv: 'Kolumnen {heading} i {file} ser ut att innehålla namn på personer.',
        en: 'The column {heading} in {file} seems to hold names of people.',
      },
      values,
    ),
    fill(
      {
        sv: 'Låt den vara oläst: --drop {heading}. Behövs den för att skilja personer åt: gender-audit pseudonymise {source} --ids {heading} --out {out}',
        en: 'Leave it unread: --drop {heading}. If it is needed to tell people apart: gender-audit pseudonymise {source} --ids {heading} --out {out}',
      },
      values,
    ),
  );
}
