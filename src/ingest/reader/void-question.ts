import type { Notice } from '../../errors/notice.ts';
import { same, type Text } from '../../text/text.ts';
import type { AskedColumn } from '../asked-columns.ts';
import { ANY, isPlainVoid } from '../tells-void.ts';
import { tidy } from '../values/fold-label.ts';
import { BELOW_NOUGHT, isBelowNought } from '../values/negative-amounts.ts';
import { isPrintable, quote } from '../values/printable-label.ts';
import { linesOf } from '../values/where-lines.ts';
import { noticeOf } from './question.ts';

/** Asks whether rows count that their own column calls cancelled, planned or not carried out. */
export function whetherVoid({ profile, words: told = [] }: AskedColumn, file: string): Notice {
  const found = new Set(told);
  const isDated = found.has(ANY);
  const isBelow = found.has(BELOW_NOUGHT);
  const labels = profile.values.filter(({ text }) => found.has(text) || (isBelow && isBelowNought(text)));
  const rows = isDated ? profile.filled : labels.reduce((sum, one) => sum + one.rows, 0);
  const named = labels.filter((one) => isPlainVoid(one.text) || isPrintable(one)).map(({ text }) => quote(tidy(text)));
  const isHidden = !isBelow && named.length < labels.length;
  const words = isHidden ? [...named, '"…"'] : named;
  const said: Text = isDated
    ? { sv: 'ett datum', en: 'a date' }
    : isBelow
      ? { sv: 'belopp under noll', en: 'amounts below nought' }
      : { sv: linesOf(words, 'eller'), en: linesOf(words, 'or') };
  return noticeOf(
    'void-rows',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men har {said} på {rows} rader. Oläst räknas de raderna som de andra.',
      en: 'The column {heading} in {file} is not read, but has {said} on {rows} rows. Unread, those rows count as the others do.',
    },
    {
      sv: 'Ska raderna inte räknas, skriv i mappningen: leave_out: { {heading}: [{words}] }. Ska de räknas: ignore: [{heading}]. Ska bara några av värdena räknas: båda raderna, med de övriga i leave_out.{hidden}',
      en: 'If the rows are not to count, write in the mapping: leave_out: { {heading}: [{words}] }. If they are to count: ignore: [{heading}]. If only some of the values are to count: both lines, with the others in leave_out.{hidden}',
    },
    {
      heading: quote(profile.heading),
      file,
      said,
      hidden: isHidden
        ? {
            sv: ' "…" är ett värde som inte visas här: skriv det som det står i filen.',
            en: ' "…" is a value not shown here: write it as it stands in the file.',
          }
        : same(''),
      rows: String(rows),
      words: same(isDated ? quote(ANY) : isBelow ? quote(BELOW_NOUGHT) : words.join(', ')),
    },
  );
}
