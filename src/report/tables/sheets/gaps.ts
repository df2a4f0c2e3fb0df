import type { GapRow } from '../../../model/audit-document.ts';
import type { Scale } from '../../../model/named-figures.ts';
import type { Reader } from '../../reader.ts';
import type { IndicatorRows } from '../../rows/index-rows.ts';
import { signs } from '../../words/figure-names.ts';
import { pageWords as w } from '../../words/page.ts';
import { writeVerdict } from '../../writing/cells.ts';
import { fieldName } from '../../writing/names.ts';
import { joinWords } from '../../writing/nouns.ts';
import { COUNT, figureFormat, gapNumber, gapUnit, probability } from '../formats.ts';
import type { Sheet, SheetCell } from '../sheet.ts';
import { columnWords as c, sheetWords } from '../sheet-words.ts';
import { figureName, placeCells } from './names.ts';
import { gapCells, numberCell } from './number-cells.ts';
import { writeNotes } from './remark-words.ts';

/** Every gap of the document, crude and adjusted, with what its verdict rests on. */
export function gapsSheet(reader: Reader): Sheet {
  const { say } = reader;
  const narrow = (head: string) => ({ head, width: 13 });
  return {
    name: say(sheetWords.gaps.name),
    title: say(sheetWords.gaps.title),
    frozen: 2,
    columns: [
      { head: say(w.question), width: 32 },
      { head: say(w.figure), width: 30 },
      { head: say(c.period), width: 16 },
      { head: say(c.by), width: 18 },
      { head: say(w.group), width: 24 },
      { head: say(c.compared), width: 24 },
      ...[say(c.gap), `${say(c.gap)}, ${say(c.from)}`, `${say(c.gap)}, ${say(c.to)}`].map(narrow),
      { head: say(c.gapUnit), width: 20 },
      { head: say(w.assessment), width: 26 },
      ...[c.margin, c.detectable, c.p, c.q].map((head) => narrow(say(head))),
      ...[c.base, c.overlap].flatMap((head) => [w.women, w.men].map((sex) => narrow(`${say(sex)}, ${say(head)}`))),
      ...[c.clusters, c.phi].map((head) => narrow(say(head))),
      { head: say(c.note), width: 60 },
    ],
    rows: reader.indicators.flatMap((rows) => rows.gaps.map((gap) => gapRow(rows, gap, reader))),
  };
}

function gapRow(rows: IndicatorRows, gap: GapRow, reader: Reader): SheetCell[] {
  const { lang, say } = reader;
  const scale = reader.figure(gap.indicator, gap.stat).scale;
  const open = gap.status === 'suppressed' ? undefined : gap;
  return [
    reader.title(gap.indicator),
    figureName(rows, gap.stat, reader),
    ...placeCells(gap, reader),
    gap.adjusted === null ? say(c.everyone) : say(c.alike) + writeAlike(gap.adjusted.for, reader),
    ...gapCells(gap, scale, gapFineness(scale)),
    open ? gapUnit(gap.estimand, scale, lang) : null,
    writeVerdict(open, lang),
    ...restCells(open, scale, reader),
    writeNotes(gap, lang),
  ];
}

/** What the verdict rests on, in the order of the headings. */
function restCells(gap: GapRow | undefined, scale: Scale, { lang }: Reader): SheetCell[] {
  if (gap === undefined) return Array<SheetCell>(10).fill(signs.hidden.sign);
  const size = gap.estimand === 'difference' ? '0.0##' : '0.00';
  const measured = (value: number | null): SheetCell =>
    value === null ? null : numberCell(gapNumber(value, gap.estimand, scale), size);
  const share = figureFormat('share', lang);
  return [
    measured(gap.margin),
    measured(gap.detectable),
    numberCell(gap.p, probability(lang)),
    numberCell(gap.q, probability(lang)),
    numberCell(gap.n_women, COUNT),
    numberCell(gap.n_men, COUNT),
    numberCell(gap.adjusted?.overlap_women ?? null, share),
    numberCell(gap.adjusted?.overlap_men ?? null, share),
    numberCell(gap.clusters, COUNT),
    numberCell(gap.phi, '0.00'),
  ];
}

const writeAlike = (fields: readonly string[], { lang }: Reader): string =>
  joinWords(
    fields.map((field) => fieldName(field)[lang]),
    lang,
  );

/** One decimal in a table of gaps alone, save for kronor and days, which are whole (disclosure rules). */
const gapFineness = (scale: Scale): number => (scale === 'kronor' || scale === 'days' ? 0 : 1);
