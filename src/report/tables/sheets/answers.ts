import type { ResultRow } from '../../../model/audit-document.ts';
import type { Scale } from '../../../model/named-figures.ts';
import type { Reader } from '../../reader.ts';
import type { IndicatorRows } from '../../rows/index-rows.ts';
import type { Pair } from '../../rows/pair.ts';
import { pageWords as w } from '../../words/page.ts';
import { writeDenominator } from '../../writing/caution.ts';
import { writeVerdict } from '../../writing/cells.ts';
import { decimalsForPair, decimalsOf } from '../../writing/figures.ts';
import { capitalise, findNouns } from '../../writing/nouns.ts';
import { figureUnit, gapUnit } from '../formats.ts';
import type { Sheet, SheetCell, SheetColumn } from '../sheet.ts';
import { columnWords as c, sheetWords } from '../sheet-words.ts';
import { figureName, placeCells } from './names.ts';
import { gapCells, sideCells } from './number-cells.ts';
import { writeNotes } from './remark-words.ts';

type Described = IndicatorRows['described'];
type Group = 'representation' | 'resources' | 'realia' | 'couples' | 'children' | 'registration';

const GROUPS: readonly Group[] = ['representation', 'resources', 'realia', 'couples', 'children', 'registration'];

function groupOf({ unit, dimension }: Described): Group {
  if (unit === 'couple') return 'couples';
  if (unit === 'child') return 'children';
  return unit === 'field' ? 'registration' : dimension;
}

/** The answers, one sheet a group of questions, one row a figure × period × group of people; groups without rows have none. */
export function answerSheets(reader: Reader): readonly Sheet[] {
  return GROUPS.flatMap((group) => {
    const members = reader.indicators.filter((rows) => groupOf(rows.described) === group && rows.results.length > 0);
    return members.length > 0 ? [answerSheet(group, members, reader)] : [];
  });
}

/** The third side of a row: people of unknown sex; for couples both, or the couple as one. */
interface Line {
  readonly pair: Pair;
  readonly sides: readonly (ResultRow | undefined)[];
}

function linesOf(rows: IndicatorRows): readonly Line[] {
  return rows.pairs.map((pair) => ({ pair, sides: [pair.women, pair.men, pair.third ?? pair.unknown, pair.whole] }));
}

function answerSheet(group: Group, members: readonly IndicatorRows[], reader: Reader): Sheet {
  const { say } = reader;
  const all = members.flatMap((rows) => linesOf(rows).map((line) => ({ rows, line })));
  const nouns = findNouns(group === 'couples' ? 'couple' : group === 'children' ? 'child' : 'person');
  const heads = [nouns.women, nouns.men, group === 'couples' ? w.both : w.unknownSex, c.couple];
  // a side that no row has is no column
  const used = [0, 1, 2, 3].filter((side) => all.some(({ line }) => line.sides[side] !== undefined));
  const sideHeads = used.flatMap((side) => sideColumns(capitalise(say(heads[side]!)), reader));
  const columns: SheetColumn[] = [
    { head: say(w.question), width: 32 },
    { head: say(w.figure), width: 30 },
    { head: say(c.period), width: 16 },
    { head: say(c.by), width: 18 },
    { head: say(w.group), width: 24 },
    { head: say(c.unit), width: 12 },
    ...sideHeads,
    { head: say(c.gap), width: 12 },
    { head: `${say(c.gap)}, ${say(c.from)}`, width: 12 },
    { head: `${say(c.gap)}, ${say(c.to)}`, width: 12 },
    { head: say(c.gapUnit), width: 18 },
    { head: say(w.assessment), width: 24 },
    { head: say(c.note), width: 60 },
    { head: say(c.counted), width: 60 },
  ];
  const rows = all.map(({ rows: one, line }) => answerRow(one, line, used, reader));
  return { name: say(sheetWords[group].name), title: say(sheetWords[group].title), columns, rows, frozen: 2 };
}

function sideColumns(side: string, { say }: Reader): SheetColumn[] {
  const parts = [c.from, c.to, c.base, c.times, c.missing].map((part) => `${side}, ${say(part)}`);
  return [side, ...parts].map((head) => ({ head, width: 12 }));
}

function answerRow(rows: IndicatorRows, { pair, sides }: Line, used: readonly number[], reader: Reader): SheetCell[] {
  const { lang } = reader;
  const { id, unit } = rows.described;
  const scale = reader.figure(id, pair.stat).scale;
  const decimals = figureDecimals(pair, scale, unit);
  const words = reader.words.get(id);
  return [
    reader.title(id),
    figureName(rows, pair.stat, reader),
    ...placeCells(pair, reader),
    hasFigure(sides) ? figureUnit(scale, lang) : null,
    ...used.flatMap((side) => sideCells(sides[side], scale, decimals, lang)),
    ...gapCells(pair.gap, scale, gapDecimals(pair, scale, decimals)),
    pair.gap?.status === 'shown' ? gapUnit(pair.gap.estimand, scale, lang) : null,
    pair.gap?.status === 'suppressed' ? null : writeVerdict(pair.gap, lang),
    pair.gap ? writeNotes(pair.gap, lang) : null,
    words && scale === 'share' ? writeDenominator(words, pair.figure, lang) : null,
  ];
}

/** A pace told only as a ratio has counts but no figure, and so no unit. */
export function hasFigure(sides: readonly (ResultRow | undefined)[]): boolean {
  return sides.some((row) => row !== undefined && (row.value !== null || row.status !== 'shown'));
}

/** Decimals as on the page. */
export function figureDecimals(pair: Pair, scale: Scale, unit: Described['unit']): number {
  return scale === 'share' && unit !== 'field' ? decimalsForPair(pair.women, pair.men, scale) : decimalsOf(scale);
}

/** The same for the gap of a pair. */
export function gapDecimals(pair: Pair, scale: Scale, decimals: number): number {
  return scale === 'share' && pair.gap?.estimand === 'difference' ? decimals : decimalsOf(scale);
}
