import type { AuditDocument, GapRow } from '../../model/audit-document.ts';
import type { Unit } from '../../model/unit.ts';
import { lengthInMonths } from '../../model/window.ts';
import { writeNumber } from '../../text/number.ts';
import { fill, type Lang } from '../../text/text.ts';
import { lengths, needed, neededNouns, neededShort } from '../words/cases-needed.ts';

/** Told no finer than this, upwards: what is needed rests on limits that another year would have put elsewhere. */
const STEPS = [1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 15, 20, 30, 40, 50, 100];
const MOST = 100;
/** Longer than this is no plan. */
const MOST_YEARS = 10;

/** Units of which the next year brings new ones; people and children may come back, and tell little twice. */
const NEW_EACH_YEAR: ReadonlySet<Unit> = new Set(['decision', 'measure']);

const stepOf = (times: number): number | undefined => STEPS.find((step) => step >= times);

/** How many more cases would settle a headline without an answer, and in how long they come; null where it has one. */
export function writeNeeded(
  gap: GapRow,
  unit: Unit,
  document: Pick<AuditDocument, 'window' | 'periods'>,
  lang: Lang,
): string | null {
  if (gap.needed === undefined) return null;
  const times = stepOf(gap.needed);
  const nouns = neededNouns[unit];
  if (times === undefined) return fill(needed.over, { times: writeNumber(MOST, lang), nouns })[lang];
  const period = document.periods.find(({ id }) => id === gap.period) ?? document.window;
  const span = NEW_EACH_YEAR.has(unit) ? writeLength(times * lengthInMonths(period), lang) : null;
  const values = { times: writeSteps(times, lang), nouns };
  return span === null ? fill(needed.times, values)[lang] : fill(needed.span, { ...values, span })[lang];
}

/** The same in a list, after the name of the question. */
export function writeNeededShort(times: number, unit: Unit, lang: Lang): string {
  const step = stepOf(times);
  const nouns = neededNouns[unit];
  const values = { times: writeSteps(step ?? MOST, lang), nouns };
  return fill(neededShort[step === undefined ? 'over' : 'times'], values)[lang];
}

function writeLength(months: number, lang: Lang): string | null {
  if (months < 1 || months > 12 * MOST_YEARS) return null;
  if (months < 24) return fill(lengths.months, { number: writeSteps(Math.ceil(months - 1e-9), lang) })[lang];
  return fill(lengths.years, { number: writeSteps(Math.ceil(months / 6 - 1e-9) / 2, lang) })[lang];
}

/** A whole number or a half. */
const writeSteps = (number: number, lang: Lang): string => writeNumber(number, lang, Number.isInteger(number) ? 0 : 1);
