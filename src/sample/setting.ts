import type { SampleWindow } from './household.ts';
import { createRandom, type Random } from './random.ts';
import type { Truths } from './truths.ts';

/** Serial numbers so far; the only state that goes from one household to the next. */
interface Serials {
  readonly household: () => number;
  readonly person: () => number;
  readonly decision: () => number;
  readonly referral: () => number;
}

/** What every household of a sample is drawn with. */
export interface Setting {
  readonly random: Random;
  readonly truths: Truths;
  readonly window: SampleWindow;
  readonly serials: Serials;
}

/** A new sample: nobody is numbered yet. */
export function createSetting(seed: number, truths: Truths, window: SampleWindow): Setting {
  const count = () => {
    let serial = 0;
    return () => {
      serial += 1;
      return serial;
    };
  };
  return {
    random: createRandom(seed),
    truths,
    window,
    serials: { household: count(), person: count(), decision: count(), referral: count() },
  };
}

const SPACE = 2 ** 24;

/**
 * A random-looking code, different for every serial number below 2²⁴: `P-7f3a9c`.
 * Six hexadecimal digits after a letter and a hyphen can never have the shape of an identity number.
 */
export function writePseudonym(letter: string, serial: number): string {
  if (serial >= SPACE) throw new RangeError('more than 16 777 216 pseudonyms of one kind');
  // Each step is a bijection of 24 bits: odd factor and shift, shift-xor, odd factor, shift-xor.
  let code = (Math.imul(serial, 0x9e3779) + Math.imul(letter.charCodeAt(0), 0x5bd1e9)) & 0xffffff;
  code ^= code >>> 11;
  code = Math.imul(code, 0x85ebcb) & 0xffffff;
  code ^= code >>> 13;
  return `${letter}-${code.toString(16).padStart(6, '0')}`;
}
