import type { Notice } from '../../errors/notice.ts';
import type { Text } from '../../text/text.ts';
import type { AskedColumn } from '../asked-why.ts';
import { quote } from '../values/printable-label.ts';
import { listOf } from '../values/where-lines.ts';
import { noticeOf } from './question.ts';

/** What ended, by the field of its end. */
const ENDED: Readonly<Record<string, { readonly when: Text; readonly line: Text }>> = {
  aid_end: {
    when: { sv: 'biståndet slutade', en: 'aid ended' },
    line: { sv: 'Är det sista dagen med bistånd', en: 'If it is the last day with aid' },
  },
  closed_date: {
    when: { sv: 'ärendet avslutades', en: 'the case was closed' },
    line: { sv: 'Är det dagen då ärendet avslutades', en: 'If it is the day on which the case was closed' },
  },
  measure_end: {
    when: { sv: 'insatsen slutade', en: 'the measure ended' },
    line: { sv: 'Är det sista dagen av insatsen', en: 'If it is the last day of the measure' },
  },
};

/** Asks whether days are the end of what the file says the beginning of: unread, everybody's would go on. */
export function whetherEnd({ profile, fields }: AskedColumn, file: string): Notice {
  const heading = quote(profile.heading);
  if (fields.length === 0) return noticeOf('end-unread', PLAN.what, PLAN.advice, { heading, file });
  const ended = fields.filter(({ id }) => id !== 'closed_date').map(({ id }) => ENDED[id]!.when);
  const lines = fields.map(({ id }) => {
    const column = `columns: { ${id}: { from: ${heading} } }`;
    const { sv, en } = ENDED[id]!.line;
    return { sv: `${sv}, skriv i mappningen: ${column}.`, en: `${en}, write in the mapping: ${column}.` };
  });
  return noticeOf(
    'end-unread',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men den kan säga när {ended}. Oläst räknas allt som börjat som om det pågick.',
      en: 'The column {heading} in {file} is not read, but it may tell when {ended}. Unread, all that has begun counts as if it went on.',
    },
    { sv: '{lines} Annars: ignore: [{heading}].', en: '{lines} Otherwise: ignore: [{heading}].' },
    {
      heading,
      file,
      ended: listOf(ended, 'or'),
      lines: { sv: lines.map(({ sv }) => sv).join(' '), en: lines.map(({ en }) => en).join(' ') },
    },
  );
}

const PLAN = {
  what: {
    sv: 'Kolumnen {heading} i {file} läses inte, men den kan säga när en plan slutade. Oläst räknas planer som redan har slutat som om de gällde.',
    en: 'The column {heading} in {file} is not read, but it may tell when a plan ended. Unread, plans that have ended already count as if they were in force.',
  },
  advice: {
    sv: 'Ta ut underlaget så att kolumnen för plan säger nej för den vars plan hade slutat före perioden. Slutade ingen plan före perioden, eller är det något annat: ignore: [{heading}].',
    en: 'Export so that the column for plans says no for those whose plan had ended before the span. If no plan ended before it, or it is something else: ignore: [{heading}].',
  },
} satisfies Record<string, Text>;
