import { line, release, share } from '../build.ts';
import { decisionsByQuarter, vectors } from '../classes.ts';
import { type Input, type JudgeOptions, keyOf, type Secret } from '../judge.ts';
import { type Class, DECISION, SHARE } from '../judged.ts';
import type { Sequence } from './sequence.ts';

export interface InTurn extends Omit<Class, 'options'> {
  readonly sequence: Sequence;
  readonly isCut?: JudgeOptions['isCut'];
}

export const QUARTERS = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];
const NOBODY = share(0, 0);
const sum = (list: readonly number[]): number => list.reduce((so, one) => so + one, 0);
const small = (x: number, t: number): boolean => x > 0 && x < t;

/**
 * Persons by quarter and year, women only, the sizes of the quarters known: every outcome, and every year that can be made of
 * it, also those in which too few said yes or no. What a year of 0 % or 100 % tells of its quarters is no secret.
 */
export function* personsInTurn(sizes: readonly number[], t: number): Generator<Input> {
  for (const yes of vectors(sizes)) {
    const no = sizes.map((n, i) => n - yes[i]!);
    for (let all = Math.max(...yes); all <= sum(yes); all++)
      for (let without = Math.max(Math.max(...no), Math.max(...sizes) - all); without <= sum(no); without++) {
        const settled = all === 0 || without === 0;
        const secrets = sizes.map((n, i): Secret => {
          const key = keyOf({ indicator: 'a', stat: 'share', period: QUARTERS[i]!, by: null, level: null });
          const unsafe = small(n, t) || small(yes[i]!, t) || small(no[i]!, t);
          return { line: `${key}|women`, value: yes[i]!, n, unsafe: unsafe && !settled };
        });
        const lines = sizes.map((n, i) => line(share(yes[i]!, n), NOBODY, { period: QUARTERS[i]! }));
        yield { release: release([line(share(all, all + without), NOBODY), ...lines]), secrets };
      }
  }
}

export const persons = (sizes: readonly number[], t: number, out = sizes.length): InTurn => ({
  name: `persons, quarters of ${sizes.join(', ')}, t ${t}, ${out} out before the year`,
  t,
  indicators: SHARE,
  inputs: () => personsInTurn(sizes, t),
  sequence: { quarters: QUARTERS.slice(0, out) },
});

export const decisions = (sizes: readonly number[], t: number, out = sizes.length): InTurn => ({
  name: `decisions, quarters of ${sizes.join(', ')}, t ${t}, ${out} out before the year`,
  t,
  indicators: DECISION,
  inputs: () => decisionsByQuarter(sizes, t),
  sequence: { quarters: QUARTERS.slice(0, out) },
});

/**
 * Decisions by quarter, and up to `most` yes and `most` no that were registered after their quarter was out: they are in the
 * year and in no quarter. How many they are is a secret as well.
 */
export function* decisionsLate(sizes: readonly number[], most: number, t: number): Generator<Input> {
  for (const [lateYes, lateNo, ...yes] of vectors([most, most, ...sizes])) {
    const [all, n] = [sum(yes) + lateYes!, sum(sizes) + lateYes! + lateNo!];
    const keyAt = (period: string) =>
      `${keyOf({ indicator: 'a', stat: 'share', period, by: null, level: null })}|women`;
    const secrets = sizes.map((size, i): Secret => {
      const [one, other] = [yes[i]!, size - yes[i]!];
      return {
        line: keyAt(QUARTERS[i]!),
        value: one,
        n: size,
        unsafe: small(size, t) || small(one, t) || small(other, t),
      };
    });
    const late = { line: keyAt('late'), n: Number.POSITIVE_INFINITY };
    secrets.push({ ...late, value: lateYes!, unsafe: small(lateYes!, t) });
    secrets.push({ ...late, line: `${late.line}|no`, value: lateNo!, unsafe: small(lateNo!, t) });
    const lines = sizes.map((size, i) => line(share(yes[i]!, size), NOBODY, { period: QUARTERS[i]! }));
    yield { release: release([line(share(all, n), NOBODY), ...lines]), secrets };
  }
}

export const late = (sizes: readonly number[], most: number, t: number, out = sizes.length): InTurn => ({
  name: `decisions, quarters of ${sizes.join(', ')}, up to ${2 * most} registered late, t ${t}, ${out} out before`,
  t,
  indicators: DECISION,
  inputs: () => decisionsLate(sizes, most, t),
  sequence: { quarters: QUARTERS.slice(0, out) },
  isCut: (lines) => {
    const cellOf = (period: string) => {
      const cell = lines.find((one) => one.period === period && one.shown)?.cells.women;
      return cell?.kind === 'share' ? [cell.yes, cell.n - cell.yes] : null;
    };
    const whole = cellOf('all');
    const shown = QUARTERS.map(cellOf);
    return whole?.some((count, side) => count - sum(shown.map((one) => one?.[side] ?? 0)) > most) === true;
  },
});
