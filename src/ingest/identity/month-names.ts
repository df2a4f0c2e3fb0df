const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'd'];
/** Swedish, Danish, Norwegian, English and German. */
const NAME = '(?:jan|feb|m[aä]r|apr|ma[ijy]|jun|jul|aug|sep|o[kc]t|nov|de[csz])[a-z]{0,6}';
/** Most texts name no month, and are not looked through for it. */
const NAMES_MONTH = new RegExp(NAME, 'i');
const DAY = '(?:[12]\\d|3[01]|0?[1-9]|[678]\\d|9[01])(?!\\d)';
/** `22:e`, `3rd`. */
const ORDINAL = '(?::?(?:[ae]|st|nd|rd|th)(?![a-z]))?';
const BETWEEN = '[ .,/-]{0,3}';
const YEAR = "'?(?<year>(?:1[89]|20)?\\d\\d)(?!\\d)";
const DAY_FIRST = `(?<day>${DAY})${ORDINAL}${BETWEEN}(?:i |of |in )?(?<name>${NAME})${BETWEEN}${YEAR}`;
const YEAR_FIRST = `(?<year>(?:1[89]|20)\\d\\d|[4-9]\\d)${BETWEEN}(?<name>${NAME})${BETWEEN}(?<day>${DAY})${ORDINAL}`;
const NAME_FIRST = `(?<![a-z])(?<name>${NAME})[ .-]{0,2}(?<day>${DAY})${ORDINAL}[ .,/-]{1,3}${YEAR}`;
const DATES = [YEAR_FIRST, DAY_FIRST, NAME_FIRST].map((one) => new RegExp(`(?<!\\d)${one}`, 'gi'));

/** The text with `1963-11-22` for `22:e november 1963`, `1963-nov-22`, `November 22, 1963`, and `63-11-22` for `22 nov 63`. */
export function withMonthsInDigits(written: string): string {
  if (!NAMES_MONTH.test(written)) return written;
  return DATES.reduce((text, date) => text.replace(date, inDigits), written);
}

function inDigits(...found: readonly unknown[]): string {
  const { day = '', name = '', year = '' } = found.at(-1) as Readonly<Record<string, string>>;
  const month = MONTHS.findIndex((one) => name.toLowerCase().replace('ä', 'a').startsWith(one)) + 1;
  return [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
}
