import { csv, type Person, people, windows1252 } from './csv-text.ts';
import type { Fixtures } from './fixture.ts';

const HEADINGS = [
  'ÄRENDENR',
  'Klient-ID',
  'Kön (K/M)',
  'Född',
  'Distrikt',
  'Försörjningshinder',
  'Fr o m',
  'T o m',
  'Beslutstyp',
  'Sökt belopp (kr)',
  'Beviljat (kr)',
  'Hänvisad',
  'Anteckning',
];
const AMOUNTS = ['4\u00a0500,50', '12 300', '2500:-', '1 234 kr', '900,00', '3.400,25'];
const OBSTACLES = ['Arbetslöshet', 'OHÄLSA', 'Sociala skäl', 'arbetslöshet ', '\u0096', 'vet ej'];
const NOTES = ['', '"rad ett\nrad två"', '"sade ""ja"""', '5" dörr', 'flyttad \u0096 ny handläggning', ''];

function messyCells(one: Person, place: number): readonly string[] {
  const amount = AMOUNTS[place % 6]!;
  return [
    `Ä${700 + place}`,
    one.id,
    one.sex === 'kvinna' ? 'K' : place % 4 === 1 ? 'M' : 'Man',
    one.birthYear,
    place % 2 === 0 ? 'Norr' : ' Söder ',
    OBSTACLES[place % 6]!,
    `${one.start} 00:00:00`,
    one.end.replaceAll('-', ''),
    one.decision === 'avslag' ? 'EK Ekonomiskt bistånd 12 kap 1, 7 §§ SoL, avslag' : 'Bifall',
    amount,
    one.decision === 'avslag' ? '0' : amount,
    one.referred === 'ja' ? 'J' : place % 8 === 2 ? '?' : 'N',
    NOTES[place % 6]!,
  ];
}

const cells = people(60).map(messyCells);
const blank = HEADINGS.map(() => '');

/**
 * Everything at once that is still readable: 60 people; left out are 3 blank rows, 2 total rows, 1 row with a
 * broken quote, 1 row with too few fields and 1 duplicate.
 */
export const EVERYTHING: Fixtures = {
  'hostile/everything-at-once.csv': windows1252(
    [
      'sep=;\r\n',
      csv([['Exempelstad \u0096 ekonomiskt bistånd 2025'], blank]),
      csv([HEADINGS, ...cells.slice(0, 20)]),
      csv([blank]),
      csv(cells.slice(20, 30), ';', '\n'),
      csv([['Delsumma', ...blank.slice(1)]]),
      csv([['Ä901', 'P-ffff03', 'K', '1990', 'Norr', '"trasigt"citat', '2025-03-01', '', 'Bifall', '1', '1', 'J', '']]),
      csv(cells.slice(30, 45).map((row) => [...row, '', ''])),
      csv([['Ä902', 'P-ffff04', 'M']]),
      csv(cells.slice(45)),
      csv([cells[59]!]),
      csv([[''], blank]),
      csv([['Summa', ...blank.slice(1, 9), '283\u00a0600', '250\u00a0000', '', '']]),
    ].join(''),
  ),
};
