import { same, type Text } from '../../text/text.ts';
import { tidy } from './fold-label.ts';
import { type CountedLabel, printableFirst, quote } from './printable-label.ts';

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
  return entries.map((one) => `${one}: ${GAP}`).join(', ');
}

/** What `"…"` stands for in a line, where it has one. */
export const hiddenIn = (line: string): Text =>
  line.includes('"…"')
    ? {
        sv: ' "…" står för det som inte visas här: skriv det som det står i filen.',
        en: ' "…" stands for what is not shown here: write it as it stands in the file.',
      }
    : same('');
