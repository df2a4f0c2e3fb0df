import type { FunnelRow } from '../../model/audit-document.ts';
import { funnelWords } from '../words/funnel.ts';
import { by, byQuestion, indicator, levelColumn, period, sheetWords as s, stat } from './name-columns.ts';
import { asFactor, asSignedGap, gapUnit, POINTS } from './number-cells.ts';
import { column, heading, type Setting, sheetColumn, type Table } from './table.ts';

const words = {
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
};

type Unit = FunnelRow['units'][number];
type Funnel = Omit<FunnelRow, 'units' | 'phi'>;

/** A unit among the others; in the sheet also the units together, without a level, whose gap is what is common to them. */
type FunnelLine = Funnel & { readonly [K in keyof Unit]: Unit[K] | null } & { readonly phi: number | null };

const asPoints = (value: number | null, setting: Setting) => asSignedGap('difference', value, setting);

/** What the units of a funnel have in common stands on each row of the file. */
const fileRows = ({ units, ...funnel }: FunnelRow): readonly FunnelLine[] =>
  units.map((unit) => ({ ...funnel, ...unit }));

/** In the sheet it stands on a row of its own, above them. */
function sheetRows({ units, phi, ...funnel }: FunnelRow): readonly FunnelLine[] {
  const limits = { low: null, high: null, far_low: null, far_high: null };
  const together = { ...funnel, level: null, gap: funnel.centre, ...limits, outside: null, phi };
  return [together, ...units.map((unit) => ({ ...funnel, ...unit, phi: null }))];
}

/** The units among one another. */
export const FUNNELS: Table<FunnelLine> = {
  csv: { file: 'funnels.csv', rows: ({ funnels = [] }) => funnels.flatMap(fileRows), always: false },
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
    levelColumn(words.together),
    column('centre', (row) => row.centre),
    column('phi', (row) => row.phi, { head: words.spread, width: 18, cell: asFactor, after: 'outside' }),
    column('gap', (row) => row.gap, { head: s.gap, width: 12, cell: asPoints }),
    column('low', (row) => row.low, { head: heading(words.near, words.from), width: 14, cell: asPoints }),
    column('high', (row) => row.high, { head: heading(words.near, words.to), width: 14, cell: asPoints }),
    column('far_low', (row) => row.far_low, { head: heading(words.far, words.from), width: 14, cell: asPoints }),
    column('far_high', (row) => row.far_high, { head: heading(words.far, words.to), width: 14, cell: asPoints }),
    sheetColumn(s.gapUnit, 18, (_, { scale, reader }) => gapUnit('difference', scale, reader.lang)),
    column('outside', ({ outside }) => (outside === null ? null : String(outside)), {
      head: words.outside,
      width: 18,
      cell: (_, { reader }, { outside }) => (outside === null ? null : reader.say(outside ? words.yes : words.no)),
    }),
  ],
};
