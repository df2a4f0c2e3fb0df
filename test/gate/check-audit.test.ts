import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../src/gate/check-audit.ts';
import { type AuditDocument, auditSchema } from '../../src/model/audit-document.ts';
import { emptyFolder, root, run } from '../cli/program.ts';

const path = join(root, 'reports', 'exempelstad-2025', 'audit.json');
const audit: AuditDocument = auditSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

/** The audit with another interval of one headline. */
function withGap(low: number, high: number, change: Partial<AuditDocument['gaps'][number]> = {}): AuditDocument {
  const gaps = audit.gaps.map((gap) =>
    gap.indicator === 'plan-share' && gap.family === 'headline' ? { ...gap, low, high, ...change } : gap,
  );
  return { ...audit, gaps };
}
const outcome = (document: AuditDocument, limit: number) =>
  checkAudit(document, { version: 1, max_gap: { 'plan-share': limit } }).rules[0]!;

describe('a largest gap', () => {
  it.each([
    [0.06, 0.2, 'failed'],
    [-0.2, -0.06, 'failed'],
    [-0.04, 0.04, 'passed'],
    [-0.05, 0.05, 'passed'],
    [0.04, 0.2, 'cannot_tell'],
    // above nought and over the limit by its value, but the gap may be under it
    [0.01, 0.3, 'cannot_tell'],
    [0.05, 0.3, 'cannot_tell'],
    [-0.2, 0.2, 'cannot_tell'],
  ])('of 0.05 with the interval %d to %d: %s', (low, high, expected) => {
    expect(outcome(withGap(low, high), 0.05).outcome).toBe(expected);
  });

  it.each([
    [1.3, 2, 'failed'],
    [0.5, 0.79, 'failed'],
    [0.81, 1.24, 'passed'],
    [0.7, 1.1, 'cannot_tell'],
  ])('of a factor 1.25 with the interval %d to %d: %s', (low, high, expected) => {
    expect(outcome(withGap(low, high, { estimand: 'ratio' }), 1.25).outcome).toBe(expected);
  });

  it('is not decided on what is hidden, withheld or not computed', () => {
    const hidden = withGap(0.1, 0.2, { status: 'suppressed', reason: 'suppressed' });
    expect(outcome(hidden, 0.05)).toMatchObject({ outcome: 'cannot_tell', reason: 'suppressed', low: null });
    expect(outcome(withGap(0.1, 0.2, { reason: 'time_in_aid' }), 0.05)).toMatchObject({
      outcome: 'cannot_tell',
      reason: 'time_in_aid',
    });
    expect(outcome({ ...audit, indicators: [] }, 0.05)).toMatchObject({ reason: 'not_in_audit' });
  });
});

it('counts what cannot be told as the policy says', () => {
  const open = withGap(-0.2, 0.2);
  const checked = (unknown: 'pass' | 'fail') =>
    checkAudit(open, { version: 1, max_gap: { 'plan-share': 0.05 }, unknown }).passed;
  expect([checked('pass'), checked('fail')]).toEqual([true, false]);
});

it('asks what is registered of each sex', () => {
  // women 503 of 540, men 545 of 571 (audit.json): the smaller is 503 / 540
  const [rule] = checkAudit(audit, { version: 1, min_registered: { 'violence-asked': 0.94 } }).rules;
  expect(rule).toMatchObject({ outcome: 'failed', found: 503 / 540 });
});

it('counts rows that may have been cases, and not those that somebody left out', () => {
  const left = [
    { reason: 'outside_period' as const, women: 400, men: 400, unknown: 0 },
    { reason: 'unreadable' as const, women: 0, men: 0, unknown: 20 },
  ];
  const [rule] = checkAudit(
    { ...audit, rows: { read: 1000, used: 180, left, bad_values: [] } },
    { version: 1, max_left_out: 0.05 },
  ).rules;
  expect(rule).toMatchObject({ outcome: 'failed', found: 0.1 });
});

it('does not allow a verdict', () => {
  const check = (verdict: 'women_higher' | 'men_higher') =>
    checkAudit(audit, { version: 1, forbid_verdict: { 'violence-asked': [verdict] } }).passed;
  expect([check('women_higher'), check('men_higher')]).toEqual([false, true]);
});

describe('gender-audit check', () => {
  it('ends with 5 where a rule is broken, and with 0 where none is', () => {
    const failed = run(['check', path, '--max-gap', 'violence-asked=0.05', '--lang', 'en']);
    expect([failed.code, failed.err]).toEqual([5, '']);
    expect(failed.out).toContain('! failed: ');
    expect(failed.out).toContain('The audit has failed.');
    expect(run(['check', path, '--require', 'violence-asked']).code).toBe(0);
    const json = run(['check', path, '--max-gap', 'violence-asked=0.05', '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ passed: false, rules: [{ outcome: 'failed', limit: 0.05 }] });
  });

  it('reads a policy file, and says where it is wrong', () => {
    const folder = emptyFolder();
    const policy = join(folder, 'policy.yaml');
    writeFileSync(policy, 'version: 1\nmax_gap:\n  violence-asked: 0.05\n');
    expect(run(['check', path, '--policy', policy]).code).toBe(5);
    // a flag goes before the file
    expect(run(['check', path, '--policy', policy, '--max-gap', 'violence-asked=0.9']).code).toBe(0);
    writeFileSync(policy, 'version: 1\nmax_gap:\n  violence-askd: 0.05\n');
    const wrong = run(['check', path, '--policy', policy, '--lang', 'en']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toMatch(/line 3, column 3: .*Did you mean violence-asked\?/s);
    expect(JSON.parse(run(['schema', 'policy']).out).properties).toHaveProperty('max_gap');
  });

  it.each([
    [['--max-gap', 'plan-share=5'], 'wrong unit'],
    [['--max-gap', 'plan-shar=0.05'], 'Did you mean plan-share?'],
    [['--max-gap', 'plan-share'], '--max-gap granted-share=0.05'],
    [['--max-left-out', 'many'], '--max-left-out 0.05'],
    [['--forbid-verdict', 'plan-share=bad'], '--forbid-verdict'],
    [[], 'There is no rule'],
  ])('refuses %j', (flags, told) => {
    const { code, err } = run(['check', path, '--lang', 'en', ...flags]);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });
});
