/**
 * Numbers made up for the tests. No person's: the birth numbers are 980–999, which are kept for made-up numbers, and the
 * check digit is computed here, by the rule as Skatteverket writes it and without help from the code that is tested.
 */
export type Random = () => number;

/** mulberry32: the same numbers from the same seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const whole = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));
export const digits = (random: Random, length: number): string =>
  Array.from({ length }, () => whole(random, 0, 9)).join('');
const two = (value: number): string => String(value).padStart(2, '0');

/** "Varje siffra multipliceras växelvis med 2 och 1, siffersumman dras från närmast högre tiotal." */
export function checkDigit(nine: string): number {
  const products = [...nine].map((digit, i) => String(Number(digit) * (i % 2 === 0 ? 2 : 1)));
  const sum = [...products.join('')].reduce((total, digit) => total + Number(digit), 0);
  return (10 - (sum % 10)) % 10;
}

export interface Made {
  readonly century: string;
  readonly date: string;
  readonly tail: string;
}

/** A number with a right check digit; `coordination` adds 60 to the day; `wrong` spoils the check digit. */
export function makeNumber(
  random: Random,
  options: {
    readonly from?: number;
    readonly to?: number;
    readonly coordination?: boolean;
    readonly wrong?: boolean;
  } = {},
): Made {
  const year = whole(random, options.from ?? 1940, options.to ?? 2007);
  const day = whole(random, 1, 28) + (options.coordination ? 60 : 0);
  const date = two(year % 100) + two(whole(random, 1, 12)) + two(day);
  const birthNumber = String(whole(random, 980, 999));
  const right = checkDigit(date + birthNumber);
  const last = options.wrong ? (right + whole(random, 1, 9)) % 10 : right;
  return { century: String(Math.floor(year / 100)), date, tail: birthNumber + last };
}
