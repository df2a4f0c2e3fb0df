import type { ActionTest } from '../../model/action-test.ts';
import type { Inserts } from '../inserts.ts';
import type { Reader } from '../reader.ts';
import { findBreaks } from '../rows/find-breaks.ts';
import { findAnswered, splitParagraphs } from '../sections/answers.tsx';
import { insertWords, notCause, outcomes } from '../words/answers-and-actions.ts';
import { memoWords as w } from '../words/memo.ts';
import { pageWords } from '../words/page.ts';
import { writeActionNotes, writeChange, writeMeasured, writeTarget } from '../writing/actions.ts';
import { writeBreaks } from '../writing/changes.ts';
import { writeDate, writePeriod } from '../writing/dates.ts';
import { type Block, gap, heading, list, type MemoTable, paragraph, quiet, strong } from './blocks.ts';

/** Measures taken, tested where the municipality has given its actions; else a marked gap. */
export function tellMeasures(inserts: Inserts, reader: Reader): readonly Block[] {
  const { say } = reader;
  const { actions } = inserts;
  if (actions.length === 0) return [heading(say(w.measures), 2), paragraph(gap(say(w.measuresGap)))];
  return [
    heading(say(w.measures), 2),
    list(
      false,
      actions.map((test) => [tellAction(test, reader)]),
    ),
    quiet(say(notCause)),
    tabulate(actions, reader),
    paragraph(gap(say(w.measuresGap))),
  ];
}

function tellAction(test: ActionTest, reader: Reader): string {
  const { say, lang } = reader;
  const { measure, responsible, start } = test.action;
  const notes = writeActionNotes(test, lang);
  const began = lang === 'sv' ? `från ${writeDate(start, lang)}` : `from ${writeDate(start, lang)}`;
  const change = writeChange(test, reader);
  const sides = [test.before, test.after].flatMap((side) => (side ? [side] : []));
  const crossed = sides.length < 2 ? '' : writeBreaks(findBreaks(test.action.indicator, sides, reader), lang);
  const found = [`${say(outcomes[test.outcome])}.`, change && `${change}.`, notes, crossed];
  return [`${measure} (${responsible}, ${began}).`, ...found].filter(Boolean).join(' ');
}

function tabulate(actions: readonly ActionTest[], reader: Reader): MemoTable {
  const { say, lang } = reader;
  const heads = [pageWords.goal, insertWords.before, insertWords.after, insertWords.outcome];
  return {
    kind: 'table',
    caption: say(insertWords.actions),
    columns: heads.map((head) => ({ head: say(head), numeric: false })),
    rows: actions.map((test) => {
      const unit = reader.document.indicators.find((one) => one.id === test.action.indicator)?.unit ?? 'person';
      const side = (measured: ActionTest['before']): string =>
        measured ? `${writePeriod(measured.period, lang)}: ${writeMeasured(test, measured, unit, reader)}` : '..';
      return [
        `${test.action.goal} (${reader.title(test.action.indicator)}: ${writeTarget(test, unit, reader)})`,
        side(test.before),
        side(test.after),
        say(outcomes[test.outcome]),
      ];
    }),
  };
}

/** The staff's answers, question by question; nothing where nobody has answered. */
export function tellStaff(inserts: Inserts, { say, lang }: Reader): readonly Block[] {
  const answered = findAnswered(inserts);
  if (answered.length === 0) return [];
  return [
    heading(say(w.said), 2),
    ...answered.flatMap(({ question, answers }) => [
      paragraph(strong(say(question.text))),
      list(
        false,
        answers.map((one) => [`${splitParagraphs(one.text).join(' ')} (${one.group}, ${writeDate(one.date, lang)})`]),
      ),
    ]),
    quiet(say(inserts.questions.source)),
  ];
}
