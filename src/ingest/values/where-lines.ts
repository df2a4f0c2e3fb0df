import { type Lang, same, type Text } from '../../text/text.ts';

/** Lines that a message names; of more rows it says how many. */
const LINES = 3;

/** Words with commas, and a word before the last: `1, 2 och 3`. */
export function linesOf(words: readonly (string | number)[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

const WORDS = { and: { sv: 'och', en: 'and' }, or: { sv: 'eller', en: 'or' } } as const;

/** The same in both languages. */
export function listOf(words: readonly (string | Text)[], and: keyof typeof WORDS): Text {
  const texts = words.map((word) => (typeof word === 'string' ? same(word) : word));
  return {
    sv: linesOf(
      texts.map(({ sv }) => sv),
      WORDS[and].sv,
    ),
    en: linesOf(
      texts.map(({ en }) => en),
      WORDS[and].en,
    ),
  };
}

/** `rad 779`, `rad 3, 7 eller 9`: one of these. */
export function lineOf(lines: readonly number[], lang: Lang): string {
  return `${lang === 'sv' ? 'rad' : 'line'} ${linesOf(lines.slice(0, LINES), lang === 'sv' ? 'eller' : 'or')}`;
}

/** `på rad 779`, `på 20 rader (rad 3, 7, 9 …)`. */
export function rowsOf(rows: number, lines: readonly number[], lang: Lang): string {
  const line = lang === 'sv' ? 'rad' : 'line';
  const on = lang === 'sv' ? 'på' : 'on';
  const first = lines.slice(0, LINES);
  if (rows === 1) return `${on} ${line} ${first.join('')}`;
  return `${on} ${rows} ${lang === 'sv' ? 'rader' : 'lines'} (${line} ${first.join(', ')}${rows > first.length ? ' …' : ''})`;
}

/** {@link rowsOf} in both languages. */
export const onRows = (rows: number, lines: readonly number[]): Text => ({
  sv: rowsOf(rows, lines, 'sv'),
  en: rowsOf(rows, lines, 'en'),
});
