import type { PageErrors } from './first-page.ts';
import { BARS, type Study, summarise } from './measure.ts';
import type { TruncationRow } from './truncation.ts';
import type { Claim, FalseVerdict } from './verdicts.ts';

/** No verdict may be false more often. */
const FALSE_VERDICT = 0.025;

/** All that the study found. */
export interface Findings {
  readonly studies: readonly Study[];
  readonly times: number;
  readonly claims: readonly Claim[];
  /** Each kind of report by both rules. */
  readonly pages: readonly PageErrors[];
  readonly credible: Claim;
  readonly truncation: readonly TruncationRow[];
  readonly truncationTimes: number;
  readonly chart: readonly { readonly point: string; readonly rate: number }[];
}

const percent = (x: number) => (100 * x).toFixed(1);

export function writeTable(found: Findings): string {
  const studies = found.studies.map((study) => {
    const { worst, miss, side, mean, kept } = summarise(study);
    const rates = [miss, side, mean].map(percent);
    const answer = kept ? 'yes' : '**no**';
    return [study.number, study.method, study.how, String(study.points.length), ...rates, answer, worst.point];
  });
  const error = percent(Math.sqrt((0.06 * 0.94) / found.times));
  return [
    '# How often the intervals miss',
    '',
    'Written by `node test/bench/coverage/run.js`; the same seed gives the same table. Every interval is a two-sided 95 % one.',
    '“Exact” adds up all possible tables, as a protected release would show them (counts of 1–4 hidden); “simulated” repeats a',
    `draw at least ${found.times} times, and where a method asks for a least number, only what it would show counts. What is measured is`,
    'the chance that a number is _shown and its interval misses_, in per cent: of all points of the grid the worst, the worst on',
    `one side, and the mean. Bars: ${percent(BARS.miss)}, ${percent(BARS.side)} and ${percent(BARS.mean)}. A simulated 6 % has a standard error of ${error}.`,
    '',
    ...grid(
      ['number', 'method', 'how', 'points:', 'worst:', 'one side:', 'mean:', 'within the bars', 'worst point'],
      studies,
    ),
    '',
    '## False verdicts',
    '',
    'A direction where there is no difference, each direction for itself, and `equal` where the difference is as large as the',
    'margin (shares 5 points, capped at a quarter of the rarer answer; couples 20 points; a month, 3 days, a quarter). Bar:',
    '2.5 % at every point. A simulated point that comes out above it is drawn anew ten times as often, and only the new draws',
    'count. “Over” counts the points above the bar, simulated ones where they are so by three standard errors.',
    '',
    ...grid(['claim', 'how', 'points:', 'mean:', 'worst:', 'over:', 'worst point'], found.claims.map(claimLine)),
    '',
    'A group is said to differ from the others when its contrast has q ≤ .05. Where none differs, some group is said to in so',
    'many per cent (bar 5): ' +
      found.credible.points.map((one) => `${percent(one.rate)} of ${one.point}`).join(', ') +
      '.',
    '',
    ...writePages(found),
    '## Left truncation (simulated)',
    '',
    `Equal durations for both sexes, women's inflow falling and men's rising, ${found.truncationTimes} exports of everyone with aid in the last`,
    'year. How often a direction is claimed:',
    '',
    ...grid(
      ['reading', 'claims, %:', 'median, months:'],
      found.truncation.map((row) => [
        row.reading,
        percent(row.claims),
        row.median === null ? 'not reached' : row.median.toFixed(1),
      ]),
    ),
    '',
    '## False alarms of the gap chart (simulated)',
    '',
    'Series in which nothing changes: how many have a signal (a point outside, or eight on one side) in the eight periods after',
    'the baseline.',
    '',
    ...grid(
      ['series', 'alarms, %:'],
      found.chart.map((row) => [row.point, percent(row.rate)]),
    ),
    '',
  ].join('\n');
}

/** How the first page errs, by the rule before limits were corrected for the choice and by that of now. */
function writePages({ pages, times }: Findings): readonly string[] {
  return [
    '## The first page (simulated)',
    '',
    `Whole reports of 40 questions to the same women and men, ${times} of each kind: differences called certain, the nearer limits`,
    'behind its cards, the sentences “at least …”, and the likeness. First how many a report, then the share that is false, in',
    'per cent: the mean over reports, none told counting as nought, which is what is promised (bar 5), and of all that were',
    'told in all reports. False is a certain difference without a true one that way, a limit or an “at least” beyond the',
    'truth, and a likeness where the true difference is the margin or more. Of no difference every finding is false, so that',
    'the mean over reports is the share of reports with a finding. Before: Holm decides, three cards by the nearer 95 % limit',
    'whether certain or not, “at least the margin”. Now: docs/methods.md, “What comes first”.',
    '',
    ...grid(
      ['report', 'rule', 'certain:', 'false:', 'limits:', 'false:', '“at least”:', 'false:', 'likeness:', 'false:'],
      pages.map(({ scenario, rule, ...kinds }) => [
        scenario,
        rule,
        ...[kinds.findings, kinds.limits, kinds.sentences, kinds.likeness].flatMap(({ perReport, rate, ofAll }) => [
          perReport.toFixed(2),
          `${percent(rate)} · ${percent(ofAll)}`,
        ]),
      ]),
    ),
    '',
  ];
}

/** A table with even columns; a heading that ends in a colon is a column of numbers, set to the right. */
function grid(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const right = headings.map((heading) => heading.endsWith(':'));
  const names = headings.map((heading) => heading.replace(/:$/, ''));
  const widths = names.map((name, j) => Math.max(3, name.length, ...rows.map((row) => row[j]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, j) => (right[j] ? cell.padStart(widths[j]!) : cell.padEnd(widths[j]!))).join(' | ')} |`;
  const rule = widths.map((width, j) => (right[j] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(names), `| ${rule.join(' | ')} |`, ...rows.map(line)];
}

/** The bar of a false verdict, with three standard errors where it is simulated. */
export function mayReach({ draws }: FalseVerdict): number {
  return FALSE_VERDICT + (draws ? 3 * Math.sqrt((FALSE_VERDICT * (1 - FALSE_VERDICT)) / draws) : 0);
}

function claimLine({ claim, how, points }: Claim): readonly string[] {
  const worst = points.reduce((most, one) => (one.rate > most.rate ? one : most));
  const mean = points.reduce((sum, one) => sum + one.rate, 0) / points.length;
  const over = points.filter((one) => one.rate > mayReach(one)).length;
  const rate = (x: number) => (100 * x).toFixed(2);
  return [claim, how, String(points.length), rate(mean), rate(worst.rate), String(over), worst.point];
}
