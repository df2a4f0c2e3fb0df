import type { ResultRow } from '../../model/audit-document.ts';
import type { LineId } from '../../model/line-id.ts';
import type { Text } from '../../text/text.ts';
import type { Reader } from '../reader.ts';
import type { IndicatorRows, Pair } from '../rows.ts';
import { signs } from '../words/names.ts';
import { pageWords as w } from '../words/page.ts';
import { roundPair } from '../writing/additive-rounding.ts';
import { writeDenominator } from '../writing/caveats.ts';
import { capitalise, findNouns } from '../writing/nouns.ts';
import {
  asCount,
  asFigure,
  by,
  figureUnit,
  indicator,
  level,
  period,
  roundedSetting,
  sheetWords as s,
  stat,
} from './columns.ts';
import { gapNote, gapSize, gapVerdict } from './gaps.ts';
import { type Column, column, columnOf, heading, sheetColumn, signColumn, type Table, unlessHidden } from './table.ts';

const words = {
  couple: { sv: 'Paret', en: 'The couple' },
  times: { sv: 'antal som gäller', en: 'number concerned' },
  missing: { sv: 'uppgift saknas', en: 'not registered' },
  counted: { sv: 'Vad som räknas', en: 'What is counted' },
} as const satisfies Readonly<Record<string, Text>>;

/** The figure, called in the sheet what its side is called: women, men. */
export const figureValue: readonly Column<ResultRow>[] = unlessHidden([
  column('value', (row) => row.value, {
    head: w.figure,
    width: 12,
    cell: (value, setting, row) => {
      const told = row.status === 'shown' && row.count !== null; // a pace told only as a ratio: how many of how many
      return asFigure(value, setting) ?? (told ? null : signs.missing.sign);
    },
  }),
]);

/** What a figure rests on, called in the sheet after its side. */
const figureBase: readonly Column<ResultRow>[] = unlessHidden([
  column('low', (row) => row.low, { head: s.from, width: 12, cell: asFigure }),
  column('high', (row) => row.high, { head: s.to, width: 12, cell: asFigure }),
]);

/** The same, before the figure in the file. */
const figureCounts: readonly Column<ResultRow>[] = unlessHidden([
  column('n', (row) => row.n, { head: s.base, width: 12, cell: asCount }),
  column('count', (row) => row.count, { head: words.times, width: 12, cell: asCount }),
  column('missing', (row) => row.missing, { head: words.missing, width: 12, cell: asCount }),
]);

/**
 * The results of audit.json, one row each. The workbook has them by question, women and men on one row: {@link
 * answerTables}.
 */
export const RESULTS: Table<ResultRow> = {
  csv: { rows: ({ results }) => results, always: true },
  columns: [
    indicator,
    period,
    by,
    level,
    column('sex', (row) => row.sex),
    stat,
    ...figureCounts,
    ...figureValue,
    ...figureBase,
    ...unlessHidden<ResultRow>([column('phi', (row) => row.phi)]),
    column('status', (row) => row.status),
    column('reason', (row) => row.reason),
    signColumn((row) => (row.status === 'shown' ? row.count : null)),
  ],
};

type Described = IndicatorRows['described'];
type Group = 'representation' | 'resources' | 'realia' | 'couples' | 'children' | 'registration';

/** The sheets of answers in order: each with what it is called and the questions on it. */
const SHEETS: Readonly<Record<Group, { readonly name: Text; readonly title: Text }>> = {
  representation: {
    name: { sv: 'Representation', en: 'Representation' },
    title: { sv: 'Vilka kvinnor och vilka män det gäller', en: 'Which women and which men it concerns' },
  },
  resources: {
    name: { sv: 'Resurser', en: 'Resources' },
    title: { sv: 'Vad kvinnor och män får del av', en: 'What women and men receive' },
  },
  realia: {
    name: { sv: 'Realia', en: 'Realia' },
    title: { sv: 'Villkoren bakom siffrorna', en: 'The conditions behind the figures' },
  },
  couples: {
    name: { sv: 'Par', en: 'Couples' },
    title: { sv: 'Kvinnan och mannen i samma hushåll', en: 'The woman and the man of the same household' },
  },
  children: { name: { sv: 'Barn', en: 'Children' }, title: { sv: 'Flickor och pojkar', en: 'Girls and boys' } },
  registration: {
    name: { sv: 'Registrering', en: 'Registration' },
    title: {
      sv: 'Hur ofta en uppgift är registrerad för kvinnor och för män',
      en: 'How often information is registered for women and for men',
    },
  },
};
const GROUPS = Object.keys(SHEETS) as readonly Group[]; // the keys of the table above

function groupOf({ unit, dimension }: Described): Group {
  if (unit === 'couple') return 'couples';
  if (unit === 'child') return 'children';
  return unit === 'field' ? 'registration' : dimension;
}

/**
 * A figure × period × group of people. The third side is people of unknown sex, for couples both; the fourth the couple
 * as one.
 */
interface Line extends LineId {
  readonly pair: Pair;
  readonly sides: readonly (ResultRow | undefined)[];
}

function linesOf({ described: { id }, pairs }: IndicatorRows): readonly Line[] {
  return pairs.map((pair) => {
    const { women, men, third } = roundPair(pair);
    const sides = [women, men, third ?? pair.unknown, pair.whole];
    return { indicator: id, stat: pair.stat, period: pair.period, by: pair.by, level: pair.level, pair, sides };
  });
}

/** The answers, one sheet a group of questions, one row a line. */
export function answerTables(reader: Reader): readonly Table<Line>[] {
  return GROUPS.map((group) => {
    const members = reader.indicators.filter((rows) => groupOf(rows.described) === group && rows.results.length > 0);
    const lines = members.flatMap(linesOf);
    return {
      sheet: {
        ...SHEETS[group],
        frozen: 2,
        rows: () => lines,
        always: members.length > 0,
        setting: ({ pair }, { lang }) => roundedSetting(pair, lang),
      },
      columns: answerColumns(group, lines),
    };
  });
}

function answerColumns(group: Group, lines: readonly Line[]): readonly Column<Line>[] {
  const nouns = findNouns(group === 'couples' ? 'couple' : group === 'children' ? 'child' : 'person');
  const heads = [nouns.women, nouns.men, group === 'couples' ? w.both : w.unknownSex, words.couple];
  // a side that no row has is no column
  const used = heads.flatMap((head, at) => (lines.some(({ sides }) => sides[at]) ? [{ head, at }] : []));
  const gapOf = ({ pair }: Line) => pair.gap;
  const shownGap = ({ pair }: Line) => (pair.gap?.status === 'shown' ? pair.gap : undefined);
  const [gapUnit, verdict] = gapVerdict;
  return [
    indicator,
    stat,
    period,
    by,
    level,
    unitColumn(12, ({ sides }) => sides),
    ...used.flatMap(({ head, at }) => sideColumns(head, ({ sides }) => sides[at])),
    ...gapSize.map((column) => columnOf(gapOf, column, { width: 12 })),
    columnOf(shownGap, gapUnit!, { width: 18 }),
    columnOf(gapOf, verdict!, { width: 24 }),
    columnOf(gapOf, gapNote),
    sheetColumn(words.counted, 60, ({ pair }, { reader, scale }) => {
      const own = reader.words.get(pair.figure.indicator);
      return own && scale === 'share' ? writeDenominator(own, pair.figure, reader.lang) : null;
    }),
  ];
}

/** One result in six cells. */
function sideColumns(side: Text, find: (line: Line) => ResultRow | undefined): readonly Column<Line>[] {
  const head: Text = { sv: capitalise(side.sv), en: capitalise(side.en) };
  const rest = [...figureBase, ...figureCounts].map((column) =>
    columnOf(find, column, { head: heading(head, column.sheet!.head) }),
  );
  return [...figureValue.map((column) => columnOf(find, column, { head })), ...rest];
}

/** What a figure is counted in. A pace told only as a ratio has counts but no figure, and so no unit. */
export function unitColumn<R>(width: number, sides: (row: R) => readonly (ResultRow | undefined)[]): Column<R> {
  return sheetColumn(s.unit, width, (row, { reader, scale }) => {
    const hasFigure = sides(row).some((side) => side && (side.value !== null || side.status !== 'shown'));
    return hasFigure ? figureUnit(scale, reader.lang) : null;
  });
}
