import type { ActionTest } from '../../model/action-test.ts';
import { writeNumber } from '../../text/number.ts';
import { fill } from '../../text/text.ts';
import { findAnswered, type Inserts, splitParagraphs } from '../inserts.ts';
import { findBreaks, findPeriods, type Reader } from '../reader.ts';
import { insertWords, notCause, outcomes } from '../words/answers-and-actions.ts';
import { memoWords as w } from '../words/memo.ts';
import { confidenceLevel, noProtection, protection } from '../words/method.ts';
import { signs } from '../words/names.ts';
import { pageWords } from '../words/page.ts';
import { writeActionNotes, writeChange, writeMeasured, writeTarget } from '../writing/actions.ts';
import { lowerFirst, writeQuestions } from '../writing/nouns.ts';
import { methodOf, writeReadFirst } from '../writing/remarks.ts';
import { writeBreaks, writeDate, writeDates, writePeriod } from '../writing/time.ts';
import { writeAdults, writeManyUnknown } from '../writing/unknown-sex.ts';
import {
  appendix,
  type Block,
  gap,
  heading,
  list,
  type Memo,
  type MemoTable,
  paragraph,
  quiet,
  strong,
} from './blocks.ts';
import { findAssessed, tabulateQuestions, tellCertain, tellChildren, tellResults, tellTally } from './tell-results.ts';

/** A draft to the committee: the facts filled in, every judgement left as a marked gap. */
export function composeMemo(reader: Reader, inserts: Inserts): Memo {
  const { say, lang, document } = reader;
  const { from, to } = document.window;
  const children = tellChildren(reader);
  const unknown = writeManyUnknown(document, lang);
  return {
    draft: say(w.draft),
    kind: say(w.kind),
    title: reader.focus === null ? say(w.title) : `${say(w.title)}: ${lowerFirst(reader.title(reader.focus))}`,
    facts: [
      { name: say(w.to), runs: [gap(say(w.committee))] },
      { name: say(w.from), runs: [gap(say(w.fromGap))] },
      { name: say(pageWords.periodLabel), runs: [writeDates(from, to, lang)] },
      { name: say(w.date), runs: [gap(say(w.dateGap))] },
      { name: say(w.number), runs: [gap(say(w.numberGap))] },
    ],
    blocks: [
      heading(say(w.proposal)),
      list(true, [
        [`${say(w.decides)} `, gap(say(w.assignmentGap)), '.'],
        [`${say(w.assigns)} `, gap(say(w.functionGap)), ` ${say(w.toDo)} `, gap(say(w.measureGap)), '.'],
        [`${say(w.reports)} `, gap(say(w.dateGap)), '.'],
      ]),
      heading(say(w.summary)),
      paragraph(gap(say(w.summaryGap))),
      paragraph([tellBasis(reader), tellTally(reader)].filter(Boolean).join(' ')),
      ...(unknown === null ? [] : [paragraph(unknown)]),
      ...tellCertain(reader),
      heading(say(w.matter)),
      heading(say(w.background), 2),
      paragraph(gap(say(w.backgroundGap))),
      paragraph(tellSource(reader)),
      ...writeReadFirst(document, lang).map((sentence) => paragraph(sentence)),
      ...tellResults(reader),
      ...tellStaff(inserts, reader),
      ...tellMeasures(inserts, reader),
      heading(say(w.economy)),
      paragraph(gap(say(w.economyGap))),
      heading(say(w.children)),
      ...(children.length > 0
        ? [
            paragraph(say(w.childrenFacts)),
            list(
              false,
              children.map((child) => [child]),
            ),
          ]
        : []),
      paragraph(gap(say(w.childrenGap))),
      heading(say(w.assessment)),
      paragraph(gap(say(w.assessmentGap))),
      paragraph(gap(say(w.signature))),
      heading(say(w.dispatch)),
      paragraph(gap(say(w.dispatchGap))),
      ...tellMethod(reader),
    ],
  };
}

/** What the analysis is made from, in one sentence. */
function tellBasis({ document, lang }: Reader): string {
  const adults = writeAdults(document, lang, 'memo');
  const span = writeDates(document.window.from, document.window.to, lang);
  const rows = writeNumber(document.rows.used, lang);
  if (adults === null)
    return lang === 'sv'
      ? `Analysen gäller ${span} och bygger på ${rows} rader ur verksamhetssystemet.`
      : `The analysis concerns ${span} and rests on ${rows} rows from the case system.`;
  return lang === 'sv'
    ? `Analysen gäller ${span} och omfattar ${adults} med ekonomiskt bistånd.`
    : `The analysis concerns ${span} and covers ${adults} with social assistance.`;
}

/** Where the figures come from. */
function tellSource(reader: Reader): string {
  const { document, lang } = reader;
  const second = findAssessed(reader).length > 0;
  const rows = writeNumber(document.rows.used, lang);
  const day = writeDate(document.as_of, lang);
  return lang === 'sv'
    ? `Siffrorna är räknade på ${rows} rader ur verksamhetssystemet, med uppgifter till och med ${day}. ${second ? 'Bilaga 2' : 'Bilagan'} beskriver hur.`
    : `The figures are counted on ${rows} rows from the case system, with data up to and including ${day}. ${second ? 'Appendix 2' : 'The appendix'} describes how.`;
}

/** How it was counted, in an appendix of its own. */
function tellMethod(reader: Reader): readonly Block[] {
  const { say, lang, document, assessed } = reader;
  const table = tabulateQuestions(reader);
  const questions = writeQuestions(assessed, lang);
  const threshold = writeNumber(document.disclosure.threshold, lang);
  const { files } = document.source;
  return [
    ...(table.length > 0
      ? [appendix(say(w.allQuestions)), ...table, heading(say(w.appendix))]
      : [appendix(say(w.onlyAppendix))]),
    ...methodOf(document).map((sentence) => paragraph(say(sentence))),
    ...(assessed > 0 ? [paragraph(say(confidenceLevel))] : []),
    ...(assessed > 1 ? [paragraph(say(fill(w.many, { questions })))] : []),
    paragraph(document.disclosure.mode === 'internal' ? say(noProtection) : say(fill(protection, { threshold }))),
    heading(say(pageWords.signs), 2),
    list(
      false,
      Object.values(signs).map(({ sign, name }) => [`${sign} = ${say(name)}`]),
    ),
    heading(say(pageWords.provenance), 2),
    paragraph(
      `${files.map((file) => file.name).join(', ')}. ${lang === 'sv' ? 'Uppgifter till och med' : 'Data up to and including'} ${writeDate(document.as_of, lang)}. ${document.tool.name} ${document.tool.version}.`,
    ),
  ];
}

/** Measures taken, tested where the municipality has given its actions; else a marked gap. */
function tellMeasures(inserts: Inserts, reader: Reader): readonly Block[] {
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
  const change = writeChange(test, findPeriods(test, reader), reader);
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
      const unit = reader.document.indicators.find(({ id }) => id === test.action.indicator)?.unit ?? 'person';
      const periods = findPeriods(test, reader);
      const side = (when: 'before' | 'after'): string => {
        const measured = test[when];
        if (!measured) return '..';
        return `${writePeriod(measured.period, lang)}: ${writeMeasured(test, measured, periods[when], reader)}`;
      };
      return [
        `${test.action.goal} (${reader.title(test.action.indicator)}: ${writeTarget(test, unit, reader)})`,
        side('before'),
        side('after'),
        say(outcomes[test.outcome]),
      ];
    }),
  };
}

/** The staff's answers, question by question; nothing where nobody has answered. */
function tellStaff(inserts: Inserts, { say, lang }: Reader): readonly Block[] {
  const answered = findAnswered(inserts);
  if (answered.length === 0) return [];
  return [
    heading(say(w.said), 2),
    ...answered.flatMap(({ question, answers }) => [
      paragraph(strong(say(question.text))),
      list(
        false,
        answers.map((answer) => [
          `${splitParagraphs(answer.text).join(' ')} (${answer.group}, ${writeDate(answer.date, lang)})`,
        ]),
      ),
    ]),
    quiet(say(inserts.questions.source)),
  ];
}
