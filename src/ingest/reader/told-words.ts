import { same, type Text } from '../../text/text.ts';
import type { ColumnProfile } from '../questions/column-profile.ts';
import { EMPTY } from '../tells-no-aid.ts';
import { ANY } from '../tells-void.ts';
import { tidy } from '../values/fold-label.ts';
import { hiddenIn } from '../values/gap.ts';
import { REPLACES } from '../values/mapped-line.ts';
import { BELOW_NOUGHT, isBelowNought } from '../values/negative-amounts.ts';
import { isPrintable, quote, quoteTold } from '../values/printable-label.ts';
import { listOf } from '../values/where-lines.ts';

/** Values of a column that ask for `leave_out`, in words. */
export interface ToldWords {
  /** What stands in the cells. */
  readonly said: Text;
  /** `1 rad`, `20 rader`. */
  readonly rows: Text;
  /** The list for the mapping. */
  readonly words: Text;
  /** A sentence about values that are not shown. */
  readonly hidden: Text;
  /** A sentence about what the mapping says already. */
  readonly replaces: Text;
}

/** Values that a line has room for. */
const MOST = 12;

/**
 * @param leftOut what the mapping leaves out already, and the new line must too
 * @param isPlain true for a value that is one of the words looked for, and may be named however rare it is
 */
export function toldWords(
  profile: ColumnProfile,
  told: readonly string[],
  isPlain: (text: string) => boolean,
  leftOut: readonly string[] = [],
): ToldWords {
  const found = new Set(told);
  const isBelow = found.has(BELOW_NOUGHT);
  const labels = profile.values.filter(({ text }) => found.has(text) || (isBelow && isBelowNought(text)));
  const others = labels.filter(({ text }) => !isBelow || !isBelowNought(text));
  const named = others
    .filter((one) => isPlain(one.text) || isPrintable(one))
    .slice(0, MOST)
    .map(({ text }) => quote(tidy(text)));
  const below = isBelow ? [quote(BELOW_NOUGHT)] : [];
  const shown = named.length < others.length ? [...named, '"…"'] : named;
  const empty = found.has(EMPTY) ? profile.rows - profile.filled : 0;
  const rows = found.has(ANY) ? profile.filled : empty + labels.reduce((sum, one) => sum + one.rows, 0);
  const isDate = profile.kind === 'date';
  const parts: readonly Text[] = [
    ...(found.has(ANY)
      ? [isDate ? { sv: 'ett datum', en: 'a date' } : { sv: 'något ifyllt', en: 'something filled in' }]
      : []),
    ...(isBelow ? [{ sv: 'belopp under noll', en: 'amounts below nought' }] : []),
    ...shown.map(same),
    ...(empty > 0 ? [{ sv: 'en tom ruta', en: 'an empty cell' }] : []),
  ];
  return {
    said: listOf(parts, 'or'),
    rows: { sv: rows === 1 ? '1 rad' : `${rows} rader`, en: rows === 1 ? '1 row' : `${rows} rows` },
    words: same(
      [
        ...leftOut.map(quoteTold),
        ...(found.has(ANY) ? [quote(ANY)] : []),
        ...below,
        ...shown,
        ...(empty > 0 ? [quote(EMPTY)] : []),
      ].join(', '),
    ),
    hidden: hiddenIn(shown.join(' ')),
    replaces: leftOut.length === 0 ? same('') : REPLACES,
  };
}
