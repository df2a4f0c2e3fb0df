import { type Made, makeNumber, type Random, seeded, whole } from './synthetic-numbers.ts';

/** How one and the same number is written; `spell` gets it in parts. */
interface Spelling {
  readonly kind: string;
  readonly spell: (number: Parts, random: Random) => string;
  /** Twelve digits only: ten would be something else. */
  readonly only?: 'long';
}

interface Parts extends Made {
  /** `19` or nothing. */
  readonly c: string;
  readonly y: string;
  readonly m: string;
  readonly d: string;
  readonly all: string;
  /** Of the month. */
  readonly name: string;
}

const shifted = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const cut = (text: string, ...lengths: readonly number[]): readonly string[] => {
  const parts: string[] = [];
  let end = text.length;
  for (const length of lengths) {
    parts.unshift(text.slice(Math.max(0, end - length), end));
    end -= length;
  }
  return end > 0 ? [text.slice(0, end), ...parts] : parts;
};
const joinedBy =
  (mark: string) =>
  ({ c, date, tail }: Parts) =>
    `${c}${date}${mark}${tail}`;
const dateBy =
  (mark: string, before: string) =>
  ({ c, y, m, d, tail }: Parts) =>
    `${c}${y}${mark}${m}${mark}${d}${before}${tail}`;
const around =
  (before: string, after = '') =>
  ({ all }: Parts) =>
    `${before}${all}${after}`;
const one = (kind: string, spell: Spelling['spell'], only?: 'long'): Spelling =>
  only === undefined ? { kind, spell } : { kind, spell, only };

const MONTHS = ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sept', 'oktober', 'nov', 'december'];

const SPELLINGS: readonly Spelling[] = [
  ...['', '-', '+', ' ', ' - ', '- ', ' -'].map((mark) => one('as usual', joinedBy(mark))),
  ...['\u2010', '\u2011', '\u2013', '\u2014', '\u2015', '\u2212', '\ufe63', '\uff0d'].map((mark) =>
    one('another dash', joinedBy(mark)),
  ),
  ...['\u00a0', '\u2009', '\u202f', '\u3000', '\t', '  ', '     '].map((mark) => one('another blank', joinedBy(mark))),
  ...['/', '.', ',', ':', ';', '_', '|', '*', '\\', '~', '=', '#', '·', '--', ' / ', '. ', ', ', ') ', ' (', '"-"'].map(
    (mark) => one('another sign between', joinedBy(mark)),
  ),
  ...['.....', '@', '<>', '\u00bd', '\u30fc', '\u2026', '\u0001', '\u007f', '\u001b[0m', ' -> '].map((mark) =>
    one('another sign between', joinedBy(mark)),
  ),
  ...['\n', '\r\n', '-\n', ' \n '].map((mark) => one('a line break between', joinedBy(mark))),
  one('date with hyphens', dateBy('-', '-')),
  one('date with hyphens', dateBy('-', ' ')),
  one('date with hyphens', dateBy('-', '')),
  one('date with hyphens', dateBy('-', '/')),
  one('date with points', dateBy('.', '-')),
  one('date with points', dateBy('.', ' ')),
  one('date with points', dateBy('.', '.')),
  one('date with slashes', dateBy('/', '-')),
  one('date with slashes', dateBy('/', ' ')),
  one('date with commas', dateBy(', ', ', ')),
  one('date with blanks', dateBy(' ', '-')),
  one('date with blanks', dateBy(' ', ' ')),
  ...['.', '/', '-'].flatMap((mark) => [
    one('day first', ({ century, y, m, d, tail }) => `${[d, m, century + y].join(mark)}-${tail}`),
    one('day first', ({ century, y, m, d, tail }) => `${[d, m, century + y].join(mark)} ${tail}`),
    one('month first', ({ century, y, m, d, tail }) => `${[m, d, century + y].join(mark)} ${tail}`),
  ]),
  one('month in letters', ({ century, y, d, tail, name }) => `${d} ${name} ${century}${y}-${tail}`),
  one('month in letters', ({ century, y, d, tail, name }) => `den ${Number(d)}:e ${name} ${century}${y} ${tail}`),
  one('month in letters', ({ century, y, d, tail, name }) => `${century}${y}-${name}-${d}-${tail}`),
  one('month in letters', ({ century, y, d, tail, name }) => `${name} ${Number(d)}, ${century}${y} ${tail}`),
  one('month in letters', ({ y, d, tail, name }) => `${d}-${name.toUpperCase()}-${y} ${tail}`),
  one('noughts left out', ({ century, y, m, d, tail }) => `${Number(d)}/${Number(m)} ${century}${y}-${tail}`),
  one('noughts left out', ({ century, y, m, d, tail }) => `${century}${y}-${Number(m)}-${Number(d)}-${tail}`),
  ...['.', '/', '-'].map((mark) => one('day first', ({ y, m, d, tail }) => `${[d, m, y].join(mark)}-${tail}`)),
  ...['-', ' ', '\u2013'].map((mark) => one('day first', ({ y, m, d, tail }) => `${d}${m}${y}${mark}${tail}`)),
  one('day first', ({ y, m, d, tail }) => `${[d, m, y].join('.')}, ${tail}`),
  one('day first', ({ y, m, d, tail }) => `${d}/${m} '${y} ${tail}`),
  one('said to be born', ({ y, m, d, tail }) => `f. ${Number(d)}/${Number(m)}-${y}, ${tail}`),
  one('said to be born', ({ y, m, d, tail }) => `född ${Number(d)}/${Number(m)} ${y}, ${tail}`),
  ...['â€“', 'Â ', 'Â\u00a0', '‚Äì', '¬†', 'ÔÇô', '┬á', 'Ã¢â‚¬â€œ'].map((mark) =>
    one('a dash or blank of another character set', joinedBy(mark)),
  ),
  one('in threes', ({ all }) => `${cut(all, 3, 3, 3).join(' ')} kr`, 'long'),
  one('in threes', ({ all }) => `${cut(all, 3, 3, 3).join('.')} SEK`, 'long'),
  one('behind a decimal mark', ({ c, date, tail }) => `7.${c}${date}-${tail}`),
  one('split by a decimal mark', ({ all }) => `${all.slice(0, 2)}.${all.slice(2)}`, 'long'),
  one('split by a decimal mark', ({ all }) => `${all.slice(0, 6)},${all.slice(6)}`, 'long'),
  one('midnight between', ({ c, y, m, d, tail }) => `${c}${y}-${m}-${d} 00:00:00 ${tail}`),
  ...[' sista fyra ', ', fyra sista siffrorna ', ' (last four: '].map((words) => one('words between', joinedBy(words))),
  ...['x', 'T'].map((letter) => one('a letter between', joinedBy(letter))),
  one('a letter between', dateBy('-', 'T')),
  one('in threes', ({ all }) => cut(all, 3, 3, 3, 3).join(' ')),
  one('in threes', ({ all }) => cut(all, 3, 3, 3, 3).join('.')),
  one('in threes', ({ all }) => cut(all, 3, 3, 3, 3).join('\u00a0')),
  one('in threes', ({ all }) => cut(all, 3, 3, 3, 3).join(',')),
  one('in twos', ({ all }) => cut(all, 2, 2, 2, 2, 2).join(' ')),
  one('in twos', ({ all }) => cut(all, 2, 2, 2, 2, 2).join('-')),
  one('in fours', ({ all }) => cut(all, 4, 4).join(' ')),
  one('in fours', ({ all }) => cut(all, 4, 4).join('-')),
  one('digit by digit', ({ all }) => [...all].join(' ')),
  one('digit by digit', ({ all }) => [...all].join('-')),
  one('century apart', ({ date, tail, century }) => `${century} ${date}-${tail}`, 'long'),
  one('century apart', ({ date, tail, century }) => `${century} ${date} ${tail}`, 'long'),
  ...[0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x17e0, 0x1810, 0xff10, 0x1d7ce, 0x1d7f6].flatMap((zero) => [
    one('digits of another script', ({ all }) => shifted(zero)(all)),
    one('digits of another script', ({ c, date, tail }) => shifted(zero)(`${c}${date}-${tail}`)),
  ]),
  ...['⓪①②③④⑤⑥⑦⑧⑨', '⓿❶❷❸❹❺❻❼❽❾', '🄋➀➁➂➃➄➅➆➇➈', '⁰¹²³⁴⁵⁶⁷⁸⁹', '〇一二三四五六七八九'].map((ten) =>
    one('digits in rings, raised, Chinese', ({ all }) => all.replace(/\d/g, (digit) => [...ten][Number(digit)]!)),
  ),
  ...['\u200b', '\u00ad', '\u2060', '\ufeff', '\u200e', '\u202c', '\u0336', '\ufe0f'].flatMap((mark) => [
    one('marks that nobody sees', ({ all }) => [...all].join(mark)),
    one('marks that nobody sees', ({ c, date, tail }) => `${c}${date}${mark}-${mark}${tail}`),
  ]),
  ...['E', 'E+', 'e+'].flatMap((e) =>
    ['.', ','].map((mark) =>
      one('with an exponent', ({ all }) => `${all[0]}${mark}${all.slice(1)}${e}${all.length - 1}`, 'long'),
    ),
  ),
  one('as a decimal number', around('', '.0')),
  one('as a decimal number', around('', ',00')),
  ...['P', 'A', 'SE', 'K', 'x', 'ID', 'pnr', 'Person', 'Å'].map((letters) =>
    one('hard against letters', around(letters)),
  ),
  one('hard against letters', around('', 'X')),
  one('hard against letters', around('P', 'SE')),
  one('hard against letters', ({ c, date, tail }) => `P${c}${date}-${tail}`),
  one('hard against letters', ({ c, date, tail }) => `SE${c}${date}/${tail}K`),
  ...['P-', 'A_', 'akt ', 'SE:', '(', '"', '="', "'"].map((before) => one('behind a sign', around(before))),
  one('with a serial number', around('', '-1')),
  one('with a serial number', around('', '_001')),
  one('with a serial number', around('17-')),
  one('with a serial number', around('A1-', '/2')),
  one('hard against a serial number', around('', '01'), 'long'),
  one('hard against a serial number', around('001'), 'long'),
  one('hard against a serial number', around('P', '1'), 'long'),
  one('hard against a serial number', around('', '198001019802'), 'long'),
  one('hard against a serial number', around('20240101'), 'long'),
  one('hard against a serial number', around('00')),
  one('behind many points', around('1.2.752.129.2.1.3.1.')),
  one('in an e-mail address', around('', '@example.se')),
  one('in an e-mail address', around('anna.', '@example.se')),
  one('in an e-mail address', around('anna', '@example.se')),
  one('in an e-mail address', ({ c, date, tail }) => `mailto:${c}${date}-${tail}@example.se`),
  one('in the code of a web page', joinedBy('&#8209;')),
  one('in the code of a web page', joinedBy('&nbsp;')),
  one('in the code of a web page', joinedBy('%2D')),
  one('in the code of a web page', joinedBy('%20')),
  ...[
    '<br>',
    '</td><td>',
    '&lt;br/&gt;',
    '&amp;nbsp;',
    '%C2%A0',
    '%E2%80%93',
    '","tail":"',
    '</td><td class="a2">',
    '</h2><h3>',
  ].map((mark) => one('in the code of a web page', joinedBy(mark))),
  one('in the code of a program', ({ c, date, tail }) => JSON.stringify(JSON.stringify({ d: c + date, t: tail }))),
  one('in the code of a program', ({ c, date, tail }) => `?d=${c}${date}&tail=${tail}`),
  ...[
    '=2D',
    '=20',
    '=E2=80=93',
    '_x002D_',
    '_x000D_',
    "\\'2d",
    "\\'96",
    '\\endash ',
    '\\U0000002d',
    '\\055',
    '\\2013 ',
    '\\002d ',
    '\\00002d',
    '+IBM-',
  ].map((mark) => one('in the code of mail, workbooks and RTF', joinedBy(mark))),
  ...['\\b', '\\f', '\\u002d', '\\n', '\\t', '\\u{2011}', '\\xa0'].map((mark) =>
    one('in the code of a program', joinedBy(mark)),
  ),
  one('reserve number', ({ c, date }, r) => `${c}${date}_K${whole(r, 100, 999)}`),
  one('reserve number', ({ c, date }, r) => `${c}${date}-T${whole(r, 100, 999)}`),
  one('reserve number', ({ c, date }, r) => `${c}${date}R${whole(r, 100, 999)}`),
  one('reserve number', ({ c, date }, r) => `${c}${date}-XX${whole(r, 10, 99)}`),
  one('TF number', ({ c, date }, r) => `${c}${date}-TFK${whole(r, 1, 9)}`),
  one('TF number', ({ c, date }, r) => `${c}${date}-TF${whole(r, 100, 999)}`),
  one('TF number', ({ c, date }, r) => `${c}${date}-TF${whole(r, 1, 9)}`),
  one('TF number', ({ c, date }, r) => `${c}${date}T F${whole(r, 10, 99)}`),
  one('TF number', ({ c, date }, r) => `${c}${date}/TF ${whole(r, 10, 99)}`),
  one('TF number', ({ c, y, m, d }, r) => `${c}${y}-${m}-${d} TF${whole(r, 10, 99)}`),
  one('TF number', ({ c, date }, r) => `${c}${date}-TF${whole(r, 10, 99)}`),
  one('TF number', ({ c, date }, r) => `${c}${date}TF${whole(r, 10, 99)}`),
  one('TF number', ({ c, date }, r) => `${c}${date} tf${whole(r, 10, 99)}`),
];

export interface Spelt {
  readonly kind: string;
  readonly text: string;
}

/** Every spelling of personnummer and samordningsnummer, with and without century; none is a real person's. */
export function spellAll(seed: number): readonly Spelt[] {
  const random = seeded(seed);
  return SPELLINGS.flatMap(({ kind, spell, only }) =>
    [false, true].flatMap((coordination) =>
      [true, false].flatMap((long) => {
        if (only === 'long' && !long) return [];
        const made = makeNumber(random, { coordination });
        const c = long ? made.century : '';
        const { date, tail } = made;
        const m = date.slice(2, 4);
        const name = MONTHS[Number(m) - 1]!;
        const parts = { ...made, c, y: date.slice(0, 2), m, d: date.slice(4), all: c + date + tail, name };
        return [{ kind: coordination ? `${kind}, samordningsnummer` : kind, text: spell(parts, random) }];
      }),
    ),
  );
}
