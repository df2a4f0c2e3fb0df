import type { IndicatorWords } from '../../model/indicator.ts';
import { type Reason, VERDICTS } from '../../model/verdict.ts';
import { writeNumber, writeShare } from '../../text/number.ts';
import { fill, type Lang } from '../../text/text.ts';
import { gateEnd, gateFound, gateOutcomes, gateReasons, gateRules, gateVerdicts } from '../words/gate.ts';
import { reasons } from '../words/reasons.ts';

/** A rule of the gate and what came of it, as `gate/check-audit.ts` gives it. */
interface Rule {
  readonly rule: keyof typeof gateRules;
  readonly indicator: string | null;
  readonly outcome: keyof typeof gateOutcomes;
  readonly reason: Reason | keyof typeof gateReasons | null;
  readonly limit: number | string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly found: number | string | null;
}

/** Digits of a gap and of its limit: rounded further, an end beyond the limit could be printed as the limit itself. */
const DECIMALS = 4;

/** One line: what came of it, which rule, what was found, and why it cannot be told. */
export function writeCheckedRule(
  { rule, indicator, outcome, reason, limit, low, high, found }: Rule,
  words: ReadonlyMap<string, IndicatorWords>,
  lang: Lang,
): string {
  const number = (value: number) =>
    String(Number(value.toFixed(DECIMALS)))
      .replace('.', lang === 'sv' ? ',' : '.')
      .replace('-', '\u2212');
  const verdict = (word: string) => gateVerdicts[VERDICTS.find((one) => one === word) ?? 'unclear'][lang];
  const share = (value: number) => writeShare(value, lang, 2);
  const write = (value: number | string) =>
    typeof value === 'string'
      ? value.split(', ').map(verdict).join(', ')
      : rule === 'max_gap'
        ? number(value)
        : share(value);
  const interval = rule === 'max_gap' && (low === null || high === null) ? 'max_gap_unknown' : rule;
  const values = {
    limit: limit === null ? '' : write(limit),
    low: low === null ? '' : number(low),
    high: high === null ? '' : number(high),
  };
  const told = found === null || rule === 'max_gap' ? '' : `; ${fill(gateFound, { found: write(found) })[lang]}`;
  const why =
    reason === null
      ? ''
      : ` ${(gateReasons as Readonly<Record<string, typeof gateFound>>)[reason]?.[lang] ?? reasons[reason as Reason][lang]}`;
  const name = indicator === null ? '' : `${words.get(indicator)?.title[lang] ?? indicator} (${indicator}): `;
  const mark = outcome === 'failed' ? '! ' : '  ';
  return `${mark}${gateOutcomes[outcome][lang]}: ${name}${fill(gateRules[interval], values)[lang]}${told}.${why}`;
}

/** Whether the audit has passed, and what is counted as passed although it cannot be told. */
export function writeCheckEnd(
  {
    passed,
    unknown,
    rules,
  }: { readonly passed: boolean; readonly unknown: 'pass' | 'fail'; readonly rules: readonly Rule[] },
  lang: Lang,
): readonly string[] {
  const open = rules.filter(({ outcome }) => outcome === 'cannot_tell').length;
  const told = open === 0 ? [] : [fill(gateEnd[unknown], { count: writeNumber(open, lang) })[lang]];
  return [gateEnd[passed ? 'passed' : 'failed'][lang], ...told];
}
