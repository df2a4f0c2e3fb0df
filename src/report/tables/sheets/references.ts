import type { AuditDocument } from '../../../model/audit-document.ts';
import type { Reader } from '../../reader.ts';
import { referenceWords as r } from '../../words/figure-names.ts';
import { pageWords as w } from '../../words/page.ts';
import { capitalise } from '../../writing/nouns.ts';
import { figureFormat, figureUnit, PLAIN } from '../formats.ts';
import type { Sheet, SheetCell } from '../sheet.ts';
import { columnWords as c, sheetWords } from '../sheet-words.ts';
import { figureName } from './names.ts';
import { numberCell } from './number-cells.ts';

/** Published figures beside the own ones; none where the document has none. */
export function referencesSheet(reader: Reader): readonly Sheet[] {
  const { say, document } = reader;
  if (document.references.length === 0) return [];
  return [
    {
      name: say(sheetWords.references.name),
      title: say(sheetWords.references.title),
      frozen: 2,
      columns: [
        { head: say(w.question), width: 32 },
        { head: say(w.figure), width: 30 },
        { head: say(w.group), width: 24 },
        { head: say(r.place), width: 24 },
        { head: say(r.year), width: 8 },
        ...[w.women, w.men, r.both].map((head) => ({ head: say(head), width: 12 })),
        { head: say(c.unit), width: 12 },
        { head: say(r.source), width: 60 },
        { head: say(r.note), width: 60 },
      ],
      rows: document.references.map((one) => referenceRow(one, reader)),
    },
  ];
}

function referenceRow(one: AuditDocument['references'][number], reader: Reader): SheetCell[] {
  const { say, lang, labels } = reader;
  const rows = reader.indicators.find(({ described }) => described.id === one.indicator);
  const scale = reader.figure(one.indicator, one.stat).scale;
  const level = one.by === null ? say(c.everyone) : say(labels.level(one.by, one.level ?? ''));
  return [
    reader.title(one.indicator),
    rows ? figureName(rows, one.stat, reader) : one.stat,
    one.group ? say(one.group) : level,
    capitalise(say(one.place)),
    { number: one.year, format: PLAIN },
    ...[one.women, one.men, one.both].map((value) => numberCell(value, figureFormat(scale, lang))),
    figureUnit(scale, lang),
    one.source,
    one.note ? say(one.note) : null,
  ];
}

/** Days on which a law or a routine changed; none where the document has none. */
export function breaksSheet(reader: Reader): readonly Sheet[] {
  const { say, document } = reader;
  if (document.breaks.length === 0) return [];
  return [
    {
      name: say(sheetWords.breaks.name),
      title: say(sheetWords.breaks.title),
      frozen: 1,
      columns: [
        { head: say(r.date), width: 12 },
        { head: say(r.change), width: 32 },
        { head: say(r.note), width: 60 },
        { head: say(w.question), width: 60 },
        { head: say(r.source), width: 60 },
      ],
      rows: document.breaks.map(({ date, label, note, indicators, source }) => [
        date,
        say(label),
        say(note),
        indicators === 'all'
          ? capitalise(say(c.everyone))
          : indicators
              .filter((id) => reader.indicators.some(({ described }) => described.id === id))
              .map(reader.title)
              .join('; '),
        source,
      ]),
    },
  ];
}
