import type { ColumnMapping } from '../../model/mapping-file.ts';
import { same, type Text } from '../../text/text.ts';
import { type CountedLabel, foldLabel, printableFirst, quote, quoteTold, tidy } from '../values/label-text.ts';

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
const OTHER_KEYS = ['blank', 'decimal', 'date_order', 'pseudonym'] as const;

/**
 * `columns: { plan: { from: "Plan", values: { "Påbörjad": no, "Vilande": ___ } } }`: the whole entry, ready to be
 * pasted.
 */
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
  const others = OTHER_KEYS.flatMap((key) => {
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

/** What stands in a proposed line where only the reader knows the answer. A mapping that still has one is refused. */
export const GAP = '___';

/** True where a value of the mapping was left as it was proposed. */
export function isGap(value: string): boolean {
  return /^_{2,}$/.test(value.trim());
}

/** Labels that a proposed line has room for. */
const MOST = 12;

/** `"Helt": ___, "…": ___`: each label with a gap for what it means; `"…"` stands for those that are not named. */
export function gapsFor(labels: readonly CountedLabel[], most = MOST): string {
  const named = printableFirst(labels, most).map(({ text }) => quote(tidy(text)));
  const entries = named.length < labels.length ? [...named, '"…"'] : named;
  return entries.map((label) => `${label}: ${GAP}`).join(', ');
}

/** What `"…"` stands for in a line, where it has one. */
export const hiddenIn = (line: string): Text =>
  line.includes('"…"')
    ? {
        sv: ' "…" står för det som inte visas här: skriv det som det står i filen.',
        en: ' "…" stands for what is not shown here: write it as it stands in the file.',
      }
    : same('');

/** The line of a mapping that calls a file complete: a person without a row there has a no. */
export const completeLine = (file: string): string => `files: [{ match: ${quote(file)}, complete: true }]`;
