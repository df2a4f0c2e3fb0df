import { headingKey } from '../headings/heading-key.ts';
import { quote } from '../values/printable-label.ts';
import type { TotalsSign } from './shape-trouble.ts';

/** Headings of a number of rows, by `headingKey`. */
export const COUNT =
  /^(?:n|antal|freq|frekvens|frequency|counts?|andel|procent|percent|pct|(?:antal.*)?(?:personer|individer|mottagare|hushall|arenden|beslut|klienter|sokande|tagare|fall|ansokningar|avslag|bifall|insatser)|antal.*(?:kvinnor|man))$/;
/** Women and men as headings, by `headingKey`: `kvinnor`, `antalman2024`. */
const WOMEN = /kvinnor|kvinna|women|females?|^k$/;
const MEN = ['man', 'mannen', 'men', 'male', 'males', 'm'];
/** Headings that Excel gives a pivot table. */
const PIVOT = /^(?:radetiketter|kolumnetiketter|rowlabels|columnlabels|(?:antal|summa)av.+|(?:countof|sumof).+)$/;
/** Labels of the sexes, where they name the rows. */
const SEXES = /^(?:kvinn(?:a|or)|män|man|women|woman|men|flickor|pojkar|totalt?|båda(?: könen)?|kvinnor och män)$/i;

/** The signs of a table without a column of sexes. `numbers`: places of unread columns of numbers. */
export function findCrossTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[],
): TotalsSign | null {
  const keys = headings.map(headingKey);
  const pivot = keys.findIndex((key) => PIVOT.test(key));
  if (pivot >= 0) {
    const heading = quote(headings[pivot]!);
    return {
      why: { sv: `rubriken ${heading} hör till en pivottabell`, en: `the heading ${heading} belongs to a pivot table` },
      heading: null,
    };
  }
  for (const women of numbers) {
    const key = keys[women]!;
    if (!WOMEN.test(key)) continue;
    const men = numbers.find((place) => MEN.some((word) => keys[place] === key.replace(WOMEN, word)));
    if (men === undefined || !counts(rows, [women, men])) continue;
    const both = `${quote(headings[women]!)} ${'{and}'} ${quote(headings[men]!)}`;
    const say = (and: string) => both.replace('{and}', and);
    return {
      why: { sv: `${say('och')} är rubriker över tal`, en: `${say('and')} are headings of numbers` },
      heading: headings[women]!,
    };
  }
  const labels = headings.findIndex((_, place) => {
    const cells = rows.map((row) => row[place] ?? '').filter((cell) => cell !== '');
    return cells.length > 1 && cells.every((cell) => SEXES.test(cell));
  });
  const others = headings.flatMap((_, place) => (numbers.includes(place) ? [] : [place]));
  const groups = new Set(rows.map((row) => others.map((place) => row[place] ?? '').join('\u001f')));
  const counting = numbers.find((place) => COUNT.test(keys[place] ?? '') && counts(rows, [place]));
  if (counting !== undefined && groups.size === rows.length) {
    const heading = quote(headings[counting]!);
    return {
      why: { sv: `kolumnen ${heading} räknar`, en: `the column ${heading} counts` },
      heading: headings[counting]!,
    };
  }
  if (labels < 0 || numbers.length < headings.length - 1 || numbers.length === 0) return null;
  return {
    why: { sv: 'raderna är kvinnor och män, med tal', en: 'the rows are women and men, with numbers' },
    heading: null,
  };
}

/** Numbers other than 0 and 1, which answer a question about one person. */
const counts = (rows: readonly (readonly string[])[], places: readonly number[]) =>
  rows.some((row) => places.some((place) => !/^[01]?$/.test(row[place] ?? '')));
