import type { Row } from './read-rows.ts';

export type Sex = 'woman' | 'man';
export const BOTH = ['woman', 'man'] as const;

export interface Rate {
  events: number;
  months: number;
}

/** First referrals of adults and their months of aid before it, by sex and obstacle: one line per person and month. */
export function tallyReferrals(rows: Iterable<Row>): Readonly<Record<Sex, ReadonlyMap<string, Rate>>> {
  const rates = { woman: new Map<string, Rate>(), man: new Map<string, Rate>() };
  const over = new Set<string>();
  const seen = new Set<string>();
  for (const row of rows) {
    const { person_id: id, sex, aid_month: month, obstacle } = row;
    if (row.role === 'child' || month === '' || row.referred === '' || (sex !== 'woman' && sex !== 'man')) continue;
    if (over.has(id!) || seen.has(id! + month)) continue;
    seen.add(id! + month);
    const rate = rates[sex].get(obstacle!) ?? { events: 0, months: 0 };
    rates[sex].set(obstacle!, rate);
    if (row.referred === 'no') {
      rate.months += 1;
      continue;
    }
    over.add(id!);
    // Referred this month: half a month at risk. Referred earlier, before the window: never at risk.
    if (!row.referral_date!.startsWith(month!)) continue;
    rate.events += 1;
    rate.months += 0.5;
  }
  return rates;
}

export function sumRates(rates: ReadonlyMap<string, Rate>): Rate {
  const all = { events: 0, months: 0 };
  for (const { events, months } of rates.values()) {
    all.events += events;
    all.months += months;
  }
  return all;
}

/**
 * Share of the gap men − women in the rate that comes from their different obstacles (Kitagawa 1955, with the mean
 * of the two sexes' rates as weights).
 */
export function compositionShare({ woman, man }: Readonly<Record<Sex, ReadonlyMap<string, Rate>>>): number {
  const months = { woman: sumRates(woman).months, man: sumRates(man).months };
  const rate = (of: Rate | undefined) => (of && of.months > 0 ? of.events / of.months : 0);
  let mix = 0;
  let within = 0;
  for (const obstacle of new Set([...woman.keys(), ...man.keys()])) {
    const w = woman.get(obstacle);
    const m = man.get(obstacle);
    const shares = { woman: (w?.months ?? 0) / months.woman, man: (m?.months ?? 0) / months.man };
    mix += (shares.man - shares.woman) * ((rate(w) + rate(m)) / 2);
    within += (rate(m) - rate(w)) * ((shares.man + shares.woman) / 2);
  }
  return mix / (mix + within);
}

/**
 * Log-rank comparison of single adults' aid, month by month since its start, with late entry: the plain share of
 * months that end aid would differ, since women and men in the sample have come at different times.
 * Returns women's ends, how many they would be at the pace of all (observed, expected), and the variance.
 */
export function compareEnds(rows: readonly Row[], lastMonth: string) {
  const ages = new Map<number, { women: number; all: number; womenEnded: number; ended: number }>();
  const seen = new Set<string>();
  for (const { person_id: id, sex, aid_month: month, aid_start: start, aid_end: end, household_type: type } of rows) {
    if (month === '' || month === lastMonth || !type!.startsWith('single')) continue;
    if ((sex !== 'woman' && sex !== 'man') || seen.has(id! + month)) continue;
    seen.add(id! + month);
    const age = monthNumber(month!) - monthNumber(start!);
    const at = ages.get(age) ?? { women: 0, all: 0, womenEnded: 0, ended: 0 };
    ages.set(age, at);
    const ends = end!.startsWith(month!) ? 1 : 0;
    at.all += 1;
    at.ended += ends;
    if (sex !== 'woman') continue;
    at.women += 1;
    at.womenEnded += ends;
  }
  const sums = { observed: 0, expected: 0, variance: 0 };
  for (const { women, all, womenEnded, ended } of ages.values()) {
    if (all < 2) continue;
    const share = women / all;
    sums.observed += womenEnded;
    sums.expected += ended * share;
    sums.variance += (ended * share * (1 - share) * (all - ended)) / (all - 1);
  }
  return sums;
}

const monthNumber = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
