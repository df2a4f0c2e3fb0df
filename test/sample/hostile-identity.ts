import { cellsOf, csv, HEADINGS, people, utf8 } from './csv-text.ts';
import type { Fixtures } from './fixture.ts';

/** Check digit by modulus 10, weights 2 and 1, over the nine digits after the century. */
function checkDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, place) => {
    const product = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/**
 * A number with the shape of an identity number, a real date and a right check digit, that cannot be anyone's:
 * born in 1801. Identity numbers came in 1947, when nobody born in 1801 was alive. The century is always
 * written, since the ten-digit form would also be somebody's of 1901 or 2001.
 */
function nobodysNumber(monthAndDay: string, serial: string, separator = '-'): string {
  return `1801${monthAndDay}${separator}${serial}${checkDigit(`01${monthAndDay}${serial}`)}`;
}

const rows = people(24).map(cellsOf);
const noted = (texts: readonly string[]) =>
  utf8(csv([[...HEADINGS, 'anteckning'], ...rows.map((cells, place) => [...cells, texts[place] ?? ''])]));

export const IDENTITY: Fixtures = {
  'hostile/identity-in-text.csv': noted([
    '',
    'ringde om ersättning',
    `se även ${nobodysNumber('0412', '123')} i akten`,
  ]),
  'hostile/identity-no-separator.csv': noted(['', `pnr${nobodysNumber('0923', '456', '')}`]),
  'hostile/coordination-number.csv': noted(['', '', '', `samordning ${nobodysNumber('0172', '789')}`]),
  'hostile/identity-in-title.csv': utf8(
    csv([[`Uttag beställt av ${nobodysNumber('0615', '321')}`], [''], HEADINGS, ...rows]),
  ),
  'hostile/identity-in-heading.csv': utf8(
    csv([[...HEADINGS, `anteckning ${nobodysNumber('1130', '654')}`], ...rows.map((cells) => [...cells, ''])]),
  ),
  'hostile/name-heading.csv': utf8(
    csv([[...HEADINGS, 'Efternamn'], ...rows.map((cells, place) => [...cells, `Exempelsson${place % 3}`])]),
  ),
  'hostile/not-identity-numbers.csv': utf8(
    csv([
      [...HEADINGS, 'uttagen', 'diarienummer', 'organisation'],
      ...rows.map((cells, place) => [
        ...cells,
        `2025123114${String(place + 10)}`,
        `SN 2025/0${1000 + place}-5`,
        `55${6000 + place}-0000`,
      ]),
    ]),
  ),
};
