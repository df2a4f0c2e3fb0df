import type { AuditDocument } from '../model/audit-document.ts';
import type { Checked, CheckedRule } from '../model/checked-rule.ts';
import { headlineOf } from '../model/headline.ts';
import type { Policy } from '../model/policy-file.ts';
import { readSide } from '../model/sides.ts';
import { isDirected, type Verdict } from '../model/verdict.ts';

/**
 * Holds an audit against a policy. A gap has failed only where its whole interval lies beyond the limit on one side, and
 * passed where the whole interval lies within it; else it cannot be told, and the policy says what that counts as.
 */
export function checkAudit(document: AuditDocument, policy: Policy): Checked {
  const by = <V>(map: Readonly<Record<string, V>> | undefined, check: (id: string, limit: V) => CheckedRule) =>
    Object.entries(map ?? {}).map(([id, limit]) => check(id, limit));
  const rules = [
    ...by(policy.max_gap, (id, limit) => checkGap(document, id, limit)),
    ...(policy.require ?? []).map((id) => checkComputed(document, id)),
    ...by(policy.min_registered, (id, limit) => checkRegistered(document, id, limit)),
    ...(policy.max_left_out === undefined ? [] : [checkRows(document, policy.max_left_out)]),
    ...by(policy.forbid_verdict, (id, verdicts) => checkVerdict(document, id, verdicts)),
  ];
  const unknown = policy.unknown ?? 'pass';
  const stops = ({ outcome }: CheckedRule) => outcome === 'failed' || (outcome === 'cannot_tell' && unknown === 'fail');
  return { passed: !rules.some(stops), unknown, rules };
}

type About = Pick<CheckedRule, 'rule' | 'indicator' | 'limit'>;
const tell = (
  about: About,
  outcome: CheckedRule['outcome'],
  more: Partial<Pick<CheckedRule, 'reason' | 'low' | 'high' | 'found'>> = {},
): CheckedRule => ({ ...about, outcome, ...{ reason: null, low: null, high: null, found: null }, ...more });

function checkGap(document: AuditDocument, indicator: string, limit: number): CheckedRule {
  const about: About = { rule: 'max_gap', indicator, limit };
  const gap = headlineOf(document, indicator);
  if (typeof gap === 'string') return tell(about, 'cannot_tell', { reason: gap });
  const { low, high, value } = gap;
  // a comparison that the report withholds is not fair to judge by either
  if (gap.reason !== null) return tell(about, 'cannot_tell', { reason: gap.reason });
  if (low === null || high === null) return tell(about, 'cannot_tell', { reason: 'few' });
  const [least, most] = gap.estimand === 'difference' ? [-limit, limit] : [1 / Math.max(limit, 1), Math.max(limit, 1)];
  const found = { low, high, found: value };
  if (low > most || high < least) return tell(about, 'failed', found);
  if (low >= least && high <= most) return tell(about, 'passed', found);
  return tell(about, 'cannot_tell', { ...found, reason: 'limit_inside' });
}

function checkComputed(document: AuditDocument, indicator: string): CheckedRule {
  const about: About = { rule: 'require', indicator, limit: null };
  const described = document.indicators.find(({ id }) => id === indicator);
  if (described?.status === 'computed') return tell(about, 'passed');
  return tell(about, 'failed', { reason: described ? (described.reason ?? 'not_computed') : 'not_in_audit' });
}

function checkRegistered(document: AuditDocument, indicator: string, limit: number): CheckedRule {
  const about: About = { rule: 'min_registered', indicator, limit };
  const gap = headlineOf(document, indicator);
  if (typeof gap === 'string') return tell(about, 'cannot_tell', { reason: gap });
  const rows = document.results
    .map(readSide)
    .filter((row) => row.indicator === indicator && row.stat === gap.stat && row.period === gap.period)
    .filter(({ by, sex }) => by === null && (sex === 'women' || sex === 'men'));
  const shares = rows.flatMap(({ n, missing }) =>
    n === null || missing === null || n + missing === 0 ? [] : n / (n + missing),
  );
  if (shares.length < 2) return tell(about, 'cannot_tell', { reason: rows[0]?.reason ?? 'no_cases' });
  const found = Math.min(...shares);
  return tell(about, found >= limit ? 'passed' : 'failed', { found });
}

/** Left out by somebody's decision, or no cases: nothing is lost with them. */
const NOTHING_LOST: readonly string[] = ['outside_period', 'by_mapping', 'empty', 'total_row', 'outside_table'];

function checkRows({ rows }: AuditDocument, limit: number): CheckedRule {
  const about: About = { rule: 'max_left_out', indicator: null, limit };
  const [harmless, lost] = [true, false].map((ours) =>
    rows.left.filter(({ reason }) => NOTHING_LOST.includes(reason) === ours),
  );
  if (lost!.length === 0) return tell(about, 'passed', { found: 0 });
  const numbers = harmless!.map(({ women, men, unknown }) =>
    women === null || men === null || unknown === null ? null : women + men + unknown,
  );
  if (numbers.includes(null)) return tell(about, 'cannot_tell', { reason: 'not_split' });
  const others = numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
  const found = (rows.read - rows.used - others) / (rows.read - others);
  return tell(about, found <= limit ? 'passed' : 'failed', { found });
}

function checkVerdict(document: AuditDocument, indicator: string, verdicts: readonly Verdict[]): CheckedRule {
  const about: About = { rule: 'forbid_verdict', indicator, limit: verdicts };
  const gap = headlineOf(document, indicator);
  if (typeof gap === 'string') return tell(about, 'cannot_tell', { reason: gap });
  const { verdict } = gap;
  if (verdict === null) return tell(about, 'cannot_tell', { reason: gap.reason ?? 'not_computed' });
  if (verdicts.includes(verdict)) return tell(about, 'failed', { found: verdict });
  const decided = isDirected(verdict) || verdict === 'equal';
  return decided
    ? tell(about, 'passed', { found: verdict })
    : tell(about, 'cannot_tell', { found: verdict, reason: gap.reason ?? 'verdict_unclear' });
}
