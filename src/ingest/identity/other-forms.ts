import type { Shaped } from './judge-digits.ts';

/** Numbers of ten or twelve digits in one column that are cut alike, whatever they are. */
export interface FormTally {
  /** Distinct ones; with a real date in them; with a right check digit besides. */
  all: number;
  shaped: number;
  valid: number;
  /** Of the valid: those that are believed where nothing else is written so. */
  alone: number;
  coordination: number;
  readonly lines: number[];
}

/** engine-notes §3: of any numbers so many have both a real date and a right check digit by chance. */
const CHANCE = { ten: 0.0075, twelve: 0.00025 };
/** A single find is believed while chance would make less than this of it. */
const RARE = 0.02;
const SEVERAL = 3;
const MANY = 30;
const MANY_TIMES = 20;
const LINES = 5;

export function countForm(forms: Map<string, FormTally>, shaped: Shaped, line: number): void {
  const key = `${shaped.form}/${shaped.text.length}`;
  let tally = forms.get(key);
  if (tally === undefined) {
    tally = { all: 0, shaped: 0, valid: 0, alone: 0, coordination: 0, lines: [] };
    forms.set(key, tally);
  }
  tally.all += 1;
  if (shaped.dated) tally.shaped += 1;
  if (!shaped.valid) return;
  tally.valid += 1;
  if (shaped.alone) tally.alone += 1;
  if (shaped.coordination) tally.coordination += 1;
  note(tally.lines, line);
}

/** True where the numbers of a form are more often right than any numbers would be. */
export function speaks(form: string, { all, shaped, valid, alone }: FormTally): boolean {
  const chance = form.endsWith('/12') ? CHANCE.twelve : CHANCE.ten;
  if (alone > 0 && alone * 2 >= shaped && all * chance < RARE) return true;
  if (all >= SEVERAL && valid * 2 >= all) return true;
  return all >= MANY && valid >= MANY_TIMES * chance * all && valid * 2 >= shaped;
}

/** What several forms come to together; null for none. */
export function mergeForms(forms: readonly FormTally[]): FormTally | null {
  if (forms.length === 0) return null;
  const sum = (of: (one: FormTally) => number) => forms.reduce((total, one) => total + of(one), 0);
  return {
    all: sum(({ all }) => all),
    shaped: sum(({ shaped }) => shaped),
    valid: sum(({ valid }) => valid),
    alone: sum(({ alone }) => alone),
    coordination: sum(({ coordination }) => coordination),
    lines: [...new Set(forms.flatMap(({ lines }) => lines))].sort((a, b) => a - b).slice(0, LINES),
  };
}

/** Keeps the first lines. */
export function note(lines: number[], line: number): void {
  if (lines.length < LINES && !lines.includes(line)) lines.push(line);
}
