import { BEHIND_TIME, type Shaped } from './judge-digits.ts';

/** Numbers of ten or twelve digits in one column that are cut alike, whatever they are. */
export interface FormTally {
  /** Distinct ones; with a real date in them; with a right check digit besides. */
  all: number;
  shaped: number;
  valid: number;
  /** Of the valid: those that are believed where nothing else is written so. */
  alone: number;
  coordination: number;
  /** Of those without a date: a right check digit by chance, or since it is that sort of number (OCR). */
  undatedRight: number;
  readonly lines: number[];
  /** Twelve digits that are right but for the check digit, and are believed alone. */
  mistyped: number;
  readonly mistypedLines: number[];
}

/** By chance so many of random digits have both a real date and a right check digit (200,000 numbers drawn). */
const CHANCE = { ten: 0.0075, twelve: 0.0002 };
/** And so many of twelve digits have a real date that people live by. Of ten they are 7.5 %: too many. */
const DATED = 0.002;
/** Of people alive, and no day and year: `1999-01-01 - 2005`. */
const LIVING = /^(?:19|20)\d{6}(?!19|20)\d{4}$/;
/** Whole, or with the last four apart: two days, `190505-250202`, are twelve digits too. */
const LAST_FOUR_APART = /(?:^g?-12|-4)$/;
/** A single find is believed while chance would make less than this of it. */
const RARE = 0.02;
const SEVERAL = 3;
const MANY = 30;
const MANY_TIMES = 20;
/** Of columns without numbers, at most so many are called columns of numbers by their share of right check digits. */
const SELDOM = 1e-3;
const LINES = 5;

const NONE = { all: 0, shaped: 0, valid: 0, alone: 0, coordination: 0, undatedRight: 0, mistyped: 0 };

export function countForm(forms: Map<string, FormTally>, shaped: Shaped, line: number): void {
  const key = `${shaped.form}/${shaped.text.length}`;
  let tally = forms.get(key);
  if (tally === undefined) {
    tally = { ...NONE, lines: [], mistypedLines: [] };
    forms.set(key, tally);
  }
  tally.all += 1;
  if (shaped.dated) tally.shaped += 1;
  else if (shaped.checked) tally.undatedRight += 1;
  if (!shaped.valid) {
    if (!mayBeMistyped(shaped) || !LAST_FOUR_APART.test(shaped.form)) return;
    tally.mistyped += 1;
    note(tally.mistypedLines, line);
    return;
  }
  tally.valid += 1;
  if (shaped.alone) tally.alone += 1;
  if (shaped.coordination) tally.coordination += 1;
  note(tally.lines, line);
}

/** True where the numbers of a form are more often right than any numbers would be. */
export function speaks(form: string, tally: FormTally): boolean {
  const { all, shaped, valid, alone } = tally;
  const chance = form.endsWith('/12') && !form.startsWith(BEHIND_TIME) ? CHANCE.twelve : CHANCE.ten;
  if (alone > 0 && alone * 2 >= shaped && all * chance < RARE) return true;
  if (valid >= SEVERAL && valid * 2 >= all) return true;
  if (valid < SEVERAL) return false;
  return (all >= MANY && valid >= MANY_TIMES * chance * all && valid * 2 >= shaped) || exceedsOthers(tally);
}

/**
 * True where check digits are right more often beside a date than without one: real numbers are mixed among others. The
 * numbers of the column that have no date are the measure, so that a sort of number with a check digit of its own is
 * none. Chernoff's bound of the binomial tail (Hoeffding 1963, theorem 1): exp(−n·KL(share ‖ expected)).
 */
function exceedsOthers({ all, shaped, valid, undatedRight }: FormTally): boolean {
  const expected = Math.max(1 / 10, (undatedRight + 1) / (all - shaped + 10));
  const share = valid / shaped;
  if (!(share > expected)) return false;
  const wrong = share < 1 ? (1 - share) * Math.log((1 - share) / (1 - expected)) : 0;
  return Math.exp(-shaped * (share * Math.log(share / expected) + wrong)) < SELDOM;
}

/** True where chance would hardly make so many dates. */
export const seemsMistyped = ({ all, shaped, mistyped }: Pick<FormTally, 'all' | 'shaped' | 'mistyped'>): boolean =>
  mistyped > 0 && mistyped * 2 >= shaped && all * DATED < RARE;

/** What several forms come to together; null for none. */
export function mergeForms(forms: readonly FormTally[]): FormTally | null {
  if (forms.length === 0) return null;
  const firstOf = (of: (tally: FormTally) => readonly number[]) =>
    [...new Set(forms.flatMap(of))].sort((a, b) => a - b).slice(0, LINES);
  const sum = (of: (tally: FormTally) => number) => forms.reduce((total, tally) => total + of(tally), 0);
  return {
    all: sum(({ all }) => all),
    shaped: sum(({ shaped }) => shaped),
    valid: sum(({ valid }) => valid),
    alone: sum(({ alone }) => alone),
    coordination: sum(({ coordination }) => coordination),
    undatedRight: sum(({ undatedRight }) => undatedRight),
    lines: firstOf(({ lines }) => lines),
    mistyped: sum(({ mistyped }) => mistyped),
    mistypedLines: firstOf(({ mistypedLines }) => mistypedLines),
  };
}

/** True for twelve digits with the birth date of one who may live, but for the check digit right. */
export const mayBeMistyped = ({ valid, dated, alone, text }: Shaped): boolean =>
  !valid && dated && alone && LIVING.test(text);

/** Keeps the first lines. */
export function note(lines: number[], line: number): void {
  if (lines.length < LINES && !lines.includes(line)) lines.push(line);
}
