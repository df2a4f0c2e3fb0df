import type { ColumnMapping } from '../../model/mapping-file.ts';
import type { Text } from '../../text/text.ts';
import { foldLabel } from './fold-label.ts';
import { quote, quoteTold } from './printable-label.ts';

/** Said after a line about a column that the mapping speaks of already. */
export const REPLACES: Text = {
  sv: ' Raden ersätter den som redan står i mappningen, och har kvar det som står där.',
  en: ' The line takes the place of the one that is in the mapping already, and keeps what stands there.',
};

/** What a proposed line says of a column, and what the mapping says already: a line without that would take it back. */
export interface Proposed {
  /** Entries of `values`, written: `"Ja": yes`. */
  readonly values?: readonly string[];
  /** Anything else, written: `decimal: ","`. */
  readonly more?: string;
  readonly stated: ColumnMapping | undefined;
}

/** Beside `from` and `values`. */
const OTHERS = ['blank', 'decimal', 'date_order', 'pseudonym'] as const;

/** `columns: { plan: { from: "Plan", values: { "Påbörjad": no, "Vilande": ___ } } }`: the whole entry, ready to be pasted. */
export function columnLine(
  field: string,
  from: readonly string[],
  { values = [], more = '', stated }: Proposed,
): string {
  const own = new Set(values.map(wordOf));
  const kept = Object.entries(stated?.values ?? {})
    .map(([text, value]) => `${quoteTold(text)}: ${value}`)
    .filter((entry) => !own.has(wordOf(entry)));
  const all = [...kept, ...values];
  const others = OTHERS.flatMap((key) => {
    const value = more.startsWith(`${key}:`) ? undefined : stated?.[key];
    return value === undefined ? [] : [`${key}: ${key === 'decimal' ? quote(String(value)) : value}`];
  });
  const parts = [
    `from: ${from.length === 1 ? quote(from[0]!) : `[${from.map(quote).join(', ')}]`}`,
    ...(all.length > 0 ? [`values: { ${all.join(', ')} }`] : []),
    ...(more === '' ? [] : [more]),
    ...others,
  ];
  return `columns: { ${field}: { ${parts.join(', ')} } }`;
}

/** The word of an entry, in quotes or not. */
const wordOf = (entry: string): string => foldLabel(entry.slice(0, entry.lastIndexOf(':')).replace(/^"|"$/g, ''));
