import type { Notice } from '../../errors/notice.ts';
import { same, type Text } from '../../text/text.ts';
import type { AskedColumn } from '../asked-why.ts';
import { columnLine, GAP, hiddenIn, REPLACES } from '../mapping/proposed-line.ts';
import { isPlainPlanEnd } from '../tells-plan-end.ts';
import { isPlainVoid } from '../tells-void.ts';
import { foldLabel, tidy } from '../values/fold-label.ts';
import { isPrintable, quote } from '../values/printable-label.ts';
import { type FieldColumn, textsReadAs } from './field-column.ts';
import { noticeOf } from './question.ts';
import { toldWords } from './told-words.ts';

const YES = 1;
/** Entries that a line has room for. */
const MOST = 12;
const isPlain = (text: string): boolean => isPlainPlanEnd(text) || isPlainVoid(text);

/** The column that says who has a plan, and its words for it; undefined where none does. */
export function planInColumns(columns: readonly FieldColumn[], headings: readonly string[]): AskedColumn['plan'] {
  const column = columns.find(({ field, source }) => field.id === 'plan' && source >= 0);
  return column && { heading: headings[column.source]!, yes: textsReadAs(column, YES) };
}

/**
 * Asks whether plans count whose own column says that they have ended. The answer makes the plan a no, since without its row
 * the person would be gone too: what the two columns say together is read as one.
 */
export function whetherPlanEnded(column: AskedColumn, file: string): Notice {
  const { profile, words = [], plan, mapped } = column;
  const ended = new Set(words.map(foldLabel));
  const named = profile.values.filter((one) => isPlain(one.text) || isPrintable(one));
  const parts = plan?.yes.map((text) => `${tidy(text)} `) ?? [''];
  const entries = parts
    .flatMap((part) => named.map(({ text }) => [part + tidy(text), ended.has(foldLabel(text)) ? 'no' : 'yes'] as const))
    .slice(0, MOST);
  const isHidden = named.length < profile.values.length;
  const values = [...entries.map(([text, value]) => `${quote(text)}: ${value}`), ...(isHidden ? [`"…": ${GAP}`] : [])];
  const from = plan === undefined ? [profile.heading] : [plan.heading, profile.heading];
  const line = columnLine('plan', from, { values, stated: mapped });
  const hidden: Text = hiddenIn(line);
  return noticeOf(
    'plans-ended',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men har {said} på {rows}. De planerna kan ha slutat, men oläst räknas de som om de gällde.',
      en: 'The column {heading} in {file} is not read, but has {said} on {rows}. Those plans may have ended, and unread they count as if they were in force.',
    },
    {
      sv: 'Gäller de inte längre, skriv i mappningen: {line}. Då räknas personerna som utan plan.{replaces}{hidden} Gäller de: ignore: [{heading}].',
      en: 'If they are in force no longer, write in the mapping: {line}. The people then count as without a plan.{replaces}{hidden} If they are in force: ignore: [{heading}].',
    },
    {
      ...toldWords(profile, words, isPlain),
      ...{ heading: quote(profile.heading), file, line, hidden },
      replaces: mapped === undefined ? same('') : REPLACES,
    },
  );
}
