import type { DecompositionRow, FunnelRow, PooledRow } from '../../model/audit-document.ts';
import type { LineId } from '../../model/line-id.ts';
import type { Text } from '../../text/text.ts';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows.ts';
import { partWords } from '../words/adjusted.ts';
import { funnelWords, pooledWords } from '../words/groups.ts';
import { listParts } from '../writing/adjusted.ts';
import { capitalise } from '../writing/nouns.ts';
import { decimalsOfParts, roundParts } from '../writing/rounded-parts.ts';
import {
  asFactor,
  asGap,
  asGapSize,
  asPoints,
  asProbability,
  asWholePercent,
  by,
  byQuestion,
  figureUnit,
  gapUnit,
  indicator,
  level,
  levelColumn,
  POINTS,
  period,
  sheetWords as s,
  stat,
  wholeOrTenths,
} from './columns.ts';
import { type Column, column, heading, sheetColumn, type Table } from './table.ts';

const words = {
  circumstances: { sv: 'omständigheter', en: 'circumstances' },
  assessments: { sv: 'omständigheter och bedömningar', en: 'circumstances and assessments' },
  contrast: { sv: 'q-värde, gruppen mot övriga', en: 'q-value, the group against the rest' },
  tau: { sv: 'Hur olika grupperna är (tau)', en: 'How much the groups differ (tau)' },
  i2: { sv: 'Del av variationen som inte är slump (I²)', en: 'Part of the variation that is not chance (I²)' },
} as const satisfies Readonly<Record<string, Text>>;

interface Part extends Pick<DecompositionRow, 'indicator' | 'stat' | 'period' | 'kind'> {
  readonly label: string;
  readonly value: number;
}

const partsOf = ({ described, decompositions, figure }: IndicatorRows, { lang }: Reader): readonly Part[] =>
  decompositions.flatMap((row) => {
    const parts = listParts(row, described.unit, lang);
    const { scale } = figure(row.stat);
    const sizes = roundParts(
      parts.map(({ value }) => value),
      null,
      scale,
    );
    return parts.map((part, at) => ({ ...row, ...part, value: sizes[at]!.size / (scale === 'share' ? 100 : 1) }));
  });

/** Gaps divided into parts that add up to them. */
export const PARTS: Table<Part> = {
  sheet: {
    name: { sv: 'Skillnadens delar', en: 'Parts of differences' },
    title: {
      sv: `${partWords.caption.sv}. ${partWords.guard.sv}`,
      en: `${partWords.caption.en}. ${partWords.guard.en}`,
    },
    frozen: 2,
    rows: (reader) => reader.indicators.flatMap((rows) => partsOf(rows, reader)),
    always: false,
    setting: (row, reader) => {
      const { scale } = reader.figure(row.indicator, row.stat);
      return { scale, decimals: 0, gapDecimals: decimalsOfParts(scale) };
    },
  },
  columns: [
    indicator,
    stat,
    period,
    sheetColumn(s.compared, 30, ({ kind }, { reader }) =>
      reader.say(kind === 'circumstances' ? words.circumstances : words.assessments),
    ),
    sheetColumn(partWords.part, 60, ({ label }) => capitalise(label)),
    sheetColumn(partWords.size, 14, ({ value }, setting) => asGap('difference', value, setting)),
    // amounts are divided in kronor even where their gap is a ratio
    sheetColumn(s.gapUnit, 18, (_, { scale, reader }) =>
      scale === 'share' ? gapUnit('difference', scale, reader.lang) : figureUnit(scale, reader.lang),
    ),
  ],
};

type Size = readonly [value: number | null, low: number | null, high: number | null];

/** A group, or without a level the average of the groups. */
interface PooledLine extends LineId, Pick<PooledRow, 'estimand'> {
  /** By itself. */
  readonly raw: Size;
  /** Weighed together with the others. */
  readonly drawn: Size;
  readonly contrast: number | null;
  readonly tau: number | null;
  readonly i2: number | null;
}

function pooledLines(row: PooledRow): readonly PooledLine[] {
  const { indicator: id, stat: figure, period: when, by: field, estimand, mean, low, high, tau, i2 } = row;
  const name = { indicator: id, stat: figure, period: when, by: field, estimand };
  return [
    { ...name, level: null, raw: [null, null, null], drawn: [mean, low, high], contrast: null, tau, i2 },
    ...row.groups.map(
      (group): PooledLine => ({
        ...name,
        level: group.level,
        raw: [group.raw, group.low, group.high],
        drawn: [group.pooled, group.pooled_low, group.pooled_high],
        contrast: group.contrast_q,
        tau: null,
        i2: null,
      }),
    ),
  ];
}

function sizeColumns(head: Text, find: (row: PooledLine) => Size): readonly Column<PooledLine>[] {
  const name: Text = { sv: capitalise(head.sv), en: capitalise(head.en) };
  return [name, heading(name, s.from), heading(name, s.to)].map((each, at) =>
    sheetColumn(each, 14, (row, setting) => asGap(row.estimand, find(row)[at]!, setting)),
  );
}

/** The gap of each group, as counted and shrunk towards the others, under their average. */
export const POOLED: Table<PooledLine> = {
  sheet: {
    name: { sv: 'Grupper tillsammans', en: 'Groups together' },
    title: pooledWords.caption,
    frozen: 2,
    rows: ({ indicators }) => indicators.flatMap(({ pooled }) => pooled.flatMap(pooledLines)),
    always: false,
    setting: (row, reader) => wholeOrTenths(reader.figure(row.indicator, row.stat).scale),
  },
  columns: [
    indicator,
    stat,
    period,
    by,
    level,
    ...sizeColumns(pooledWords.raw, ({ raw }) => raw),
    ...sizeColumns(pooledWords.drawn, ({ drawn }) => drawn),
    sheetColumn(s.gapUnit, 18, ({ estimand }, { scale, reader }) => gapUnit(estimand, scale, reader.lang)),
    sheetColumn(words.contrast, 16, ({ contrast }, setting) => asProbability(contrast, setting)),
    // in the unit of the gap, for ratios on the logarithm
    sheetColumn(words.tau, 16, ({ estimand, tau }, setting) => asGapSize(estimand, tau, setting, '0.0##')),
    sheetColumn(words.i2, 16, ({ i2 }) => asWholePercent(i2)),
  ],
};

const unitWords = {
  together: { sv: 'enheterna tillsammans', en: 'the units together' },
  near: { sv: 'Slumpen för 95 enheter av 100', en: 'Chance for 95 units of 100' },
  far: { sv: 'Slumpen för 998 enheter av 1\u00a0000', en: 'Chance for 998 units of 1,000' },
  from: { sv: 'från', en: 'from' },
  to: { sv: 'till', en: 'to' },
  outside: {
    sv: 'Längre från de andra än slumpen brukar föra den',
    en: 'Farther from the others than chance tends to take it',
  },
  spread: {
    sv: 'Hur mycket enheterna skiljer sig utöver slumpen (faktor)',
    en: 'How much units differ beyond chance (factor)',
  },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
} as const satisfies Readonly<Record<string, Text>>;

type Unit = FunnelRow['units'][number];
type Funnel = Omit<FunnelRow, 'units' | 'phi'>;

/**
 * A unit among the others; in the sheet also the units together, without a level, whose gap is what is common to them.
 */
type FunnelLine = Funnel & { readonly [K in keyof Unit]: Unit[K] | null } & { readonly phi: number | null };

/** What the units of a funnel have in common stands on each row of the file. */
const fileRows = ({ units, ...funnel }: FunnelRow): readonly FunnelLine[] =>
  units.map((unit) => ({ ...funnel, ...unit }));

/** In the sheet it stands on a row of its own, above them. */
function sheetRows({ units, phi, ...funnel }: FunnelRow): readonly FunnelLine[] {
  const limits = { low: null, high: null, far_low: null, far_high: null };
  const together = { ...funnel, level: null, gap: funnel.centre, ...limits, outside: null, phi };
  return [together, ...units.map((unit) => ({ ...funnel, ...unit, phi: null }))];
}

/** The units compared with each other. */
export const FUNNELS: Table<FunnelLine> = {
  csv: { rows: ({ funnels = [] }) => funnels.flatMap(fileRows), always: false },
  sheet: {
    name: { sv: 'Enheter', en: 'Units' },
    title: funnelWords.caption,
    frozen: 2,
    rows: byQuestion(({ funnels }) => funnels.flatMap(sheetRows)),
    always: false,
    setting: () => POINTS,
  },
  columns: [
    indicator,
    stat,
    period,
    by,
    levelColumn(unitWords.together),
    column('centre', (row) => row.centre),
    column('phi', (row) => row.phi, { head: unitWords.spread, width: 18, cell: asFactor, after: 'outside' }),
    column('gap', (row) => row.gap, { head: s.gap, width: 12, cell: asPoints }),
    column('low', (row) => row.low, { head: heading(unitWords.near, unitWords.from), width: 14, cell: asPoints }),
    column('high', (row) => row.high, { head: heading(unitWords.near, unitWords.to), width: 14, cell: asPoints }),
    column('far_low', (row) => row.far_low, {
      head: heading(unitWords.far, unitWords.from),
      width: 14,
      cell: asPoints,
    }),
    column('far_high', (row) => row.far_high, {
      head: heading(unitWords.far, unitWords.to),
      width: 14,
      cell: asPoints,
    }),
    sheetColumn(s.gapUnit, 18, (_, { scale, reader }) => gapUnit('difference', scale, reader.lang)),
    column('outside', ({ outside }) => (outside === null ? null : String(outside)), {
      head: unitWords.outside,
      width: 18,
      cell: (_, { reader }, { outside }) =>
        outside === null ? null : reader.say(outside ? unitWords.yes : unitWords.no),
    }),
  ],
};
