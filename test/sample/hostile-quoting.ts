import { cellsOf, csv, HEADINGS, PLAIN, people, utf8, windows1252 } from './csv-text.ts';
import type { Fixtures } from './fixture.ts';

const rows = people(24).map(cellsOf);
const note = (cells: readonly string[], text: string) => [...cells, text];
const noted = [...HEADINGS, 'anteckning'];
const plainNotes = rows.map((cells) => note(cells, ''));
const withNotes = (...texts: readonly string[]) =>
  csv([noted, ...texts.map((text, place) => note(rows[place]!, text)), ...plainNotes.slice(texts.length)]);

/** Files whose bytes, quotes or lines are not what they should be. */
export const QUOTING: Fixtures = {
  'hostile/quoted-newlines.csv': utf8(
    withNotes('"två\nrader"', '"två\r\nrader till"', '"med; avgränsare"', '"sade ""ja"" först"', '""', '"""hela"""'),
  ),
  'hostile/unterminated-quote.csv': utf8(
    csv([HEADINGS, ...rows.slice(0, 9)]) +
      csv([['"P-ffff01', 'kvinna', '1980', '', '', 'nej', 'bifall']]) +
      csv(rows.slice(9)),
  ),
  'hostile/stray-quote.csv': utf8(withNotes('"slut"efter', '5" rör', 'sade "ja"', '', '"rätt"')),
  'hostile/nul-bytes.csv': utf8(withNotes('nol\0l', '\0', '')),
  'hostile/lone-cr.csv': utf8(csv(PLAIN, ';', '\r')),
  'hostile/mixed-line-ends.csv': utf8(
    csv(PLAIN.slice(0, 9)) + csv(PLAIN.slice(9, 17), ';', '\n') + csv(PLAIN.slice(17)),
  ),
  'hostile/utf-8-then-1252.csv': Buffer.concat([
    utf8(withNotes('åäö', 'Åsögatan finns')),
    windows1252(csv([note(['P-ffff02', 'kvinna', '1981', '2025-02-01', '', 'ja', 'bifall'], 'försörjning')])),
  ]),
  'hostile/windows-1252-dashes.csv': windows1252(
    withNotes('\u0096', 'flyttad \u0096 ny enhet', '\u0093citat\u0094', '\u0080'),
  ),
  'hostile/ragged-rows.csv': utf8(
    csv([
      HEADINGS,
      ...rows.slice(0, 8),
      rows[8]!.slice(0, 4),
      [...rows[9]!, 'för mycket'],
      [...rows[10]!, '', ''],
      ...rows.slice(11),
    ]),
  ),
  'hostile/sep-line-and-titles.csv': utf8(
    `\ufeffsep=;\r\n${csv([
      ['Uttag ur verksamhetssystemet'],
      ['Period: januari–december 2025', '', '', '', '', '', ''],
      [''],
      ...PLAIN,
    ])}`,
  ),
  'hostile/blank-rows.csv': utf8(
    csv([HEADINGS, ...rows.slice(0, 6), [''], ['', '', '', '', '', '', ''], ['   '], ...rows.slice(6), [''], ['']]),
  ),
  'hostile/total-rows.csv': utf8(
    csv([
      ['enhet', ...HEADINGS],
      ...rows.slice(0, 8).map((cells) => ['Norr', ...cells]),
      ['Delsumma Norr', '8', '', '', '', '', '', ''],
      ...rows.slice(8, 16).map((cells) => ['Söder', ...cells]),
      ['S:a Söder', '8', '', '', '', '', '', ''],
      // A unit whose name begins like a sum row, but whose rows have a sex: people.
      ...rows.slice(16).map((cells) => ['Summa Lärande', ...cells]),
      ['Antal personer', '24', '', '', '', '', '', ''],
      ['Totalt', '', '', '', '', '', '', ''],
    ]),
  ),
  'hostile/empty.csv': Buffer.alloc(0),
  'hostile/only-newline.csv': utf8('\r\n'),
  'hostile/only-headings.csv': utf8(csv([HEADINGS])),
  // The first bytes of a picture: signature, header chunk of a 1 × 1 image, some filling.
  'hostile/not-a-table.csv': Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    Buffer.from(Array.from({ length: 256 }, (_, place) => (place * 73) % 256)),
  ]),
  'hostile/text-not-a-table.csv': utf8('Hej!\r\n\r\nHär är filen du bad om.\r\n'),
};
