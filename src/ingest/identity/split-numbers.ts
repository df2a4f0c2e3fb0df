import type { Finding } from './identity-scan.ts';
import { judge, USUAL } from './judge-digits.ts';
import { normalText } from './normal-text.ts';
import { note } from './other-forms.ts';

const DATE = /^(?:(?:18|19|20)?\d{6}|(?:(?:18|19|20)?\d\d)([-./ ])\d\d\1\d\d)(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
/** `28.12.1981`, `28/12/1981`. */
const DAY_FIRST = /^(\d\d)([-./ ])(\d\d)\2((?:18|19|20)\d\d)$/;
/** Noughts at the beginning are lost where a spreadsheet took it for a number. */
const LAST_FOUR = /^\d{2,4}$/;
/** Pairs of one birth date and one ending: chance makes one of ten right. */
const ENOUGH = 3;
const MANY = 8;
const MOST = 0.75;

interface Pair {
  readonly seen: Set<string>;
  readonly lines: number[];
  valid: number;
}

/** Looks for birth date and last four in two columns, row by row: the first rows of a file are enough. */
export function createSplitScan(): {
  /** The cells of a row by their place. */
  readonly see: (cells: readonly string[], line: number) => void;
  readonly findings: () => readonly Finding[];
} {
  const pairs = new Map<string, Pair>();
  return {
    see(cells, line) {
      const dates = cells.flatMap((cell, place) => {
        const written = cell.trim().replace(DAY_FIRST, '$4-$3-$1');
        return DATE.test(written) ? [{ place, digits: digitsOf(written) }] : [];
      });
      if (dates.length === 0) return;
      cells.forEach((cell, place) => {
        const clean = normalText(cell).trim();
        if (!LAST_FOUR.test(clean)) return;
        for (const born of dates) count(pairs, `${born.place}/${place}`, born.digits + clean.padStart(4, '0'), line);
      });
    },
    findings: () =>
      [...pairs].flatMap(([key, { seen, valid, lines }]) => {
        const all = seen.size;
        if (all < ENOUGH || valid < (all < MANY ? all : all * MOST)) return [];
        return [{ scope: Number(key.split('/')[1]), kind: 'personal', lines, shaped: all, valid }];
      }),
  };
}

const digitsOf = (cell: string): string => cell.split(/[T ]00:/)[0]!.replace(/\D/g, '');

function count(pairs: Map<string, Pair>, key: string, digits: string, line: number): void {
  const pair = pairs.get(key) ?? { seen: new Set(), lines: [], valid: 0 };
  pairs.set(key, pair);
  if (pair.seen.has(digits)) return;
  const shape = judge(digits, { form: USUAL, alone: true, tail: 'digits', dashed: false, start: 0, end: 0 });
  if (!shape.dated) return;
  pair.seen.add(digits);
  if (!shape.valid) return;
  pair.valid += 1;
  note(pair.lines, line);
}
