import type { GapRow } from '../../model/audit-document.ts';
import type { Lang, Text } from '../../text/text.ts';
import { changes } from '../words/adjusted.ts';
import { signs } from '../words/names.ts';
import { pageWords as w } from '../words/page.ts';
import { reasons } from '../words/reasons.ts';
import { writeFragile, writeReason } from '../writing/caveats.ts';
import { writeVerdict } from '../writing/figures.ts';
import { fieldName } from '../writing/names.ts';
import { joinWords } from '../writing/nouns.ts';
import {
  asCount,
  asFactor,
  asGapSize,
  asProbability,
  asShare,
  asSignedGap,
  by,
  byQuestion,
  gapUnit,
  indicator,
  level,
  period,
  sheetWords as s,
  stat,
  wholeOrTenths,
} from './columns.ts';
import {
  type Column,
  column,
  heading,
  type Setting,
  sheetColumn,
  signColumn,
  type Table,
  unlessHidden,
} from './table.ts';

const words = {
  alike: { sv: 'lika jämförs med lika: ', en: 'like compared with like: ' },
  overlap: { sv: 'andel som kan jämföras', en: 'share that can be compared' },
  p: { sv: 'p-värde', en: 'p-value' },
  margin: { sv: 'Skillnad som har betydelse', en: 'Difference that matters' },
  detectable: { sv: 'Minsta skillnad som underlaget kan visa', en: 'Smallest difference that the data can show' },
  needed: {
    sv: 'Så många gånger så många ärenden skulle avgöra frågan',
    en: 'So many times as many cases would settle the question',
  },
  clusters: { sv: 'Antal hushåll eller personer bakom', en: 'Number of households or people behind' },
  phi: { sv: 'Hur mycket de ökar osäkerheten (faktor)', en: 'How much they add to the uncertainty (factor)' },
} as const satisfies Readonly<Record<string, Text>>;

const asEnd = (value: number | null, setting: Setting, gap: GapRow) => asSignedGap(gap.estimand, value, setting);

const asSize = (value: number | null, setting: Setting, { estimand }: GapRow) =>
  asGapSize(estimand, value, setting, estimand === 'difference' ? '0.0##' : '0.00');

const writeAlike = (fields: readonly string[], lang: Lang): string =>
  joinWords(
    fields.map((field) => fieldName(field)[lang]),
    lang,
  );

/** The size of a gap and both ends of its uncertainty. */
export const gapSize: readonly Column<GapRow>[] = unlessHidden([
  column('value', (gap) => gap.value, {
    head: s.gap,
    width: 13,
    cell: (value, setting, gap) => setting.printed ?? asEnd(value, setting, gap) ?? signs.missing.sign,
  }),
  column('low', (gap) => gap.low, { head: heading(s.gap, s.from), width: 13, cell: asEnd }),
  column('high', (gap) => gap.high, { head: heading(s.gap, s.to), width: 13, cell: asEnd }),
]);

/** What the gap is counted in, and its verdict: a code in the file, words in the sheet. */
export const gapVerdict: readonly Column<GapRow>[] = unlessHidden(
  [
    sheetColumn(s.gapUnit, 20, (gap, { reader, scale }) => gapUnit(gap.estimand, scale, reader.lang)),
    column('verdict', (gap) => gap.verdict, {
      head: w.assessment,
      width: 26,
      cell: (_, { reader }, gap) => writeVerdict(gap, reader.lang),
    }),
  ],
  null,
);

/** How many women and how many men the gap rests on. */
export const gapBase: readonly Column<GapRow>[] = unlessHidden([
  column('n_women', (gap) => gap.n_women, { head: heading(w.women, s.base), width: 13, cell: asCount }),
  column('n_men', (gap) => gap.n_men, { head: heading(w.men, s.base), width: 13, cell: asCount }),
]);

export const gapNote: Column<GapRow> = sheetColumn(s.note, 60, (gap, { reader }) => writeNotes(gap, reader.lang));

/**
 * The gaps of audit.json, crude and adjusted, with what their verdicts rest on. Lists have a space between in the file.
 */
export const GAPS: Table<GapRow> = {
  csv: { rows: ({ gaps }) => gaps, always: true },
  sheet: {
    name: { sv: 'Skillnader', en: 'Differences' },
    title: {
      sv: 'Alla skillnader med osäkerhet: kvinnor minus män, eller kvinnor delat med män',
      en: 'All differences with their uncertainty: women minus men, or women divided by men',
    },
    frozen: 2,
    rows: byQuestion(({ gaps }) => gaps),
    always: true,
    setting: (gap, reader) => wholeOrTenths(reader.figure(gap.indicator, gap.stat).scale, gap),
  },
  columns: [
    indicator,
    period,
    by,
    level,
    { ...stat, sheet: { ...stat.sheet!, after: 'indicator' } },
    column('estimand', (gap) => gap.estimand),
    column('adjusted_for', (gap) => gap.adjusted?.for.join(' ') ?? null, {
      head: s.compared,
      width: 24,
      cell: (_, { reader: { say, lang } }, { adjusted }) =>
        adjusted === null ? say(s.everyone) : say(words.alike) + writeAlike(adjusted.for, lang),
    }),
    column('adjusted_kind', (gap) => gap.adjusted?.kind ?? null),
    column('adjusted_method', (gap) => gap.adjusted?.method ?? null),
    ...unlessHidden<GapRow>([
      column('adjusted_overlap_women', (gap) => gap.adjusted?.overlap_women ?? null, {
        head: heading(w.women, words.overlap),
        width: 13,
        cell: asShare,
        after: 'n_men',
      }),
      column('adjusted_overlap_men', (gap) => gap.adjusted?.overlap_men ?? null, {
        head: heading(w.men, words.overlap),
        width: 13,
        cell: asShare,
        after: 'adjusted_overlap_women',
      }),
    ]),
    ...gapSize,
    ...unlessHidden<GapRow>([
      column('p', (gap) => gap.p, { head: words.p, width: 13, cell: asProbability, after: 'detectable' }),
      column('q', (gap) => gap.q, { head: s.q, width: 13, cell: asProbability, after: 'p' }),
      column('family', (gap) => gap.family),
    ]),
    ...gapVerdict,
    ...unlessHidden<GapRow>([
      column('grade', (gap) => gap.grade),
      column('margin', (gap) => gap.margin, { head: words.margin, width: 13, cell: asSize }),
      column('detectable', (gap) => gap.detectable, { head: words.detectable, width: 13, cell: asSize }),
    ]),
    ...gapBase,
    ...unlessHidden<GapRow>([
      column('needed', (gap) => gap.needed ?? null, {
        head: words.needed,
        width: 13,
        cell: asFactor,
        after: 'detectable',
      }),
      column('clusters', (gap) => gap.clusters, { head: words.clusters, width: 13, cell: asCount }),
      column('phi', (gap) => gap.phi, { head: words.phi, width: 13, cell: asFactor }),
      column('cautions', (gap) => gap.cautions.join(' ')),
      column('fragile_by', (gap) => gap.fragile_by?.join(' ') ?? null),
      column('plausible_low', (gap) => gap.bounds?.plausible.low ?? null),
      column('plausible_high', (gap) => gap.bounds?.plausible.high ?? null),
      column('worst_low', (gap) => gap.bounds?.worst.low ?? null),
      column('worst_high', (gap) => gap.bounds?.worst.high ?? null),
      column('holds', (gap) => gap.bounds?.holds ?? null),
    ]),
    gapNote,
    column('status', (gap) => gap.status),
    column('reason', (gap) => gap.reason),
    signColumn(() => null),
  ],
};

/** What makes a gap less certain, and why it or its verdict is missing; one sentence each. */
function writeNotes(gap: GapRow, lang: Lang): string {
  if (gap.status === 'suppressed') return writeReason('suppressed', lang);
  const cautions = gap.cautions.flatMap((code) => {
    if (code === 'clustered' || code === 'description') return [];
    if (code === 'turns' || code === 'vanishes' || code === 'strata_disagree') return [changes[code][lang]];
    return [code === 'fragile' ? writeFragile(gap, lang) : reasons[code][lang]];
  });
  const reason = gap.reason === null || gap.reason === 'description' ? [] : [writeReason(gap.reason, lang)];
  return [...new Set([...reason, ...cautions])].join(' ');
}
