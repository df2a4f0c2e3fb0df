import type { Checked, CheckedRule, Undecided } from '../../model/checked-rule.ts';
import type { IndicatorWords } from '../../model/indicator.ts';
import { roundNumber, writeNumber, writeShare } from '../../text/number.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import { gateEnd, gateFound, gateOutcomes, gateReasons, gateRules, gateVerdicts } from '../words/gate.ts';
import { reasons } from '../words/reasons.ts';

/** Why a rule cannot be decided, or is broken by what is not there. */
const whyUndecided: Readonly<Record<Undecided, Text>> = { ...reasons, ...gateReasons };

/** Digits of a gap and of its limit: rounded further, an end beyond the limit could be printed as the limit itself. */
const DECIMALS = 4;

const decimalsOf = (value: number): number =>
  [0, 1, 2, 3].find((fewer) => roundNumber(value, fewer) === roundNumber(value, DECIMALS)) ?? DECIMALS;

/** One line: what came of it, which rule, what was found, and why it cannot be told. */
export function writeCheckedRule(
  { rule, indicator, outcome, reason, limit, low, high, found }: CheckedRule,
  words: ReadonlyMap<string, IndicatorWords>,
  lang: Lang,
): string {
  const number = (value: number) => writeNumber(value, lang, decimalsOf(value));
  const numeric = (value: number) => (rule === 'max_gap' ? number(value) : writeShare(value, lang, 2));
  const write = (value: NonNullable<CheckedRule['limit' | 'found']>) =>
    typeof value === 'number'
      ? numeric(value)
      : [value]
          .flat()
          .map((verdict) => gateVerdicts[verdict][lang])
          .join(', ');
  const interval = rule === 'max_gap' && (low === null || high === null) ? 'max_gap_unknown' : rule;
  const values = {
    limit: limit === null ? '' : write(limit),
    low: low === null ? '' : number(low),
    high: high === null ? '' : number(high),
  };
  const told = found === null || rule === 'max_gap' ? '' : `; ${fill(gateFound, { found: write(found) })[lang]}`;
  const why = reason === null ? '' : ` ${whyUndecided[reason][lang]}`;
  const name = indicator === null ? '' : `${words.get(indicator)?.title[lang] ?? indicator} (${indicator}): `;
  const mark = outcome === 'failed' ? '! ' : '  ';
  return `${mark}${gateOutcomes[outcome][lang]}: ${name}${fill(gateRules[interval], values)[lang]}${told}.${why}`;
}

/** Whether the audit has passed, and what is counted as passed although it cannot be told. */
export function writeCheckEnd({ passed, unknown, rules }: Checked, lang: Lang): readonly string[] {
  const open = rules.filter(({ outcome }) => outcome === 'cannot_tell').length;
  const told = open === 0 ? [] : [fill(gateEnd[unknown], { count: writeNumber(open, lang) })[lang]];
  return [gateEnd[passed ? 'passed' : 'failed'][lang], ...told];
}
