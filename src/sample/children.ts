import type { AdultSex, Child } from './household.ts';
import { writePseudonym } from './pseudonym.ts';
import type { Random } from './random.ts';
import type { Truths } from './truths.ts';

const COUNT = { 1: 42, 2: 33, 3: 17, 4: 8 };

/** One to four children under 18; `months` are those with aid, `lastYear` the window's last year. */
export function drawChildren(
  random: Random,
  truths: Truths,
  home: { readonly unit: string; readonly months: readonly number[]; readonly lastYear: number },
  nextSerial: () => number,
): Child[] {
  const children: Child[] = [];
  for (let left = Number(random.pick(COUNT)); left > 0; left -= 1) {
    const sex: AdultSex = random.chance(0.486) ? 'woman' : 'man';
    const { elsewhere, exception } = truths.leisureGranted;
    const chance = home.unit === exception.unit ? exception[sex] : elsewhere[sex];
    const applied = random.chance(0.45);
    const granted = random.chance(chance);
    const amount = random.integer(5, 25) * 10_000;
    const month = home.months[random.integer(0, Math.max(home.months.length - 1, 0))];
    children.push({
      id: writePseudonym('P', nextSerial()),
      sex: random.chance(0.005) ? 'unknown' : sex,
      birthYear: home.lastYear - random.integer(0, 17),
      leisureRegistered: !random.chance(0.04),
      leisureMonth: applied ? month : undefined,
      leisureGranted: applied && granted,
      leisureAmount: granted ? amount : 0,
    });
  }
  return children;
}
