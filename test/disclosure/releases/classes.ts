import { indicator, line, release, share } from '../build.ts';
import { decisionsByQuarter, vectors } from '../classes.ts';
import { type Input, type JudgeOptions, keyOf, type Secret } from '../judge.ts';
import { type Class, DECISION, SHARE } from '../judged.ts';
import { QUARTERS, type Sequence } from './sequence.ts';

export interface InTurn extends Omit<Class, 'options'> {
  readonly sequence: Sequence;
  readonly isCut?: JudgeOptions['isCut'];
}

const NOBODY = share(0, 0);
const sum = (list: readonly number[]): number => list.reduce((so, one) => so + one, 0);
const small = (x: number, t: number): boolean => x > 0 && x < t;

/**
 * Persons by quarter and year, women only, the sizes of the quarters known: every outcome, and every year that can be made of
 * it, also those in which too few said yes or no. What a year of 0 % or 100 % tells of its quarters is no secret.
 */
function* personsInTurn(sizes: readonly number[], t: number): Generator<Input> {
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
function* decisionsLate(sizes: readonly number[], most: number, t: number): Generator<Input> {
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

/** Decisions of women and men by quarter, both known sizes: a quarter is hidden for the sake of either. */
function* decisionsOfBoth(women: readonly number[], men: readonly number[], t: number): Generator<Input> {
  for (const yes of vectors([...women, ...men])) {
    const of = [yes.slice(0, women.length), yes.slice(women.length)];
    const whole = [women, men].map((sizes, sex) => share(sum(of[sex]!), sum(sizes)));
    const secrets = [women, men].flatMap((sizes, sex) =>
      sizes.map((n, i): Secret => {
        const key = keyOf({ indicator: 'a', stat: 'share', period: QUARTERS[i]!, by: null, level: null });
        const [one, other] = [of[sex]![i]!, n - of[sex]![i]!];
        const unsafe = small(n, t) || small(one, t) || small(other, t);
        return { line: `${key}|${sex === 0 ? 'women' : 'men'}`, value: one, n, unsafe };
      }),
    );
    const lines = women.map((n, i) => line(share(of[0]![i]!, n), share(of[1]![i]!, men[i]!), { period: QUARTERS[i]! }));
    yield { release: release([line(whole[0]!, whole[1]!), ...lines]), secrets };
  }
}

export const both = (women: readonly number[], men: readonly number[], t: number, out: number): InTurn => ({
  name: `decisions of women ${women.join(', ')} and men ${men.join(', ')}, t ${t}, ${out} out before the year`,
  t,
  indicators: DECISION,
  inputs: () => decisionsOfBoth(women, men, t),
  sequence: { quarters: QUARTERS.slice(0, out) },
});

const PAIR = [
  indicator('a', ['share'], { unit: 'decision' }),
  indicator('b', ['share'], { unit: 'decision', from: 'a' }),
];

/** Decisions, and a question about those with yes. */
function* conditionalByQuarter(sizes: readonly number[], t: number): Generator<Input> {
  for (const yes of vectors(sizes))
    for (const child of vectors(yes)) {
      const lines = [
        line(share(sum(yes), sum(sizes)), NOBODY),
        line(share(sum(child), sum(yes)), NOBODY, { indicator: 'b' }),
      ];
      const secrets: Secret[] = [];
      sizes.forEach((n, i) => {
        const period = QUARTERS[i]!;
        lines.push(line(share(yes[i]!, n), NOBODY, { period }));
        lines.push(line(share(child[i]!, yes[i]!), NOBODY, { period, indicator: 'b' }));
        for (const [id, one, all] of [
          ['a', yes[i]!, n],
          ['b', child[i]!, yes[i]!],
        ] as const) {
          const key = keyOf({ indicator: id, stat: 'share', period, by: null, level: null });
          const unsafe = small(all, t) || small(one, t) || small(all - one, t);
          secrets.push({ line: `${key}|women`, value: one, n: all, unsafe });
        }
      });
      yield { release: release(lines), secrets };
    }
}

export const conditional = (sizes: readonly number[], t: number, out: number): InTurn => ({
  name: `decisions and a question about those with yes, quarters of ${sizes.join(', ')}, t ${t}, ${out} out`,
  t,
  indicators: PAIR,
  inputs: () => conditionalByQuarter(sizes, t),
  sequence: { quarters: QUARTERS.slice(0, out) },
});
