import type { CodedError } from '../../errors/coded-error.ts';
import { same, type Text } from '../../text/text.ts';
import { GAP } from './gap.ts';
import { type ColumnPlace, refuse } from './refuse-column.ts';
import { linesOf } from './where-lines.ts';

const SCB: Text = {
  sv: ' Hos SCB och Socialstyrelsen är 1 man och 2 kvinna: values: { 1: man, 2: woman }.',
  en: ' At SCB and Socialstyrelsen 1 is a man and 2 a woman: values: { 1: man, 2: woman }.',
};

/** A column for sex with codes that are not said, as `askedOfSex` gives them: they are told, and never guessed. */
export function sexCodes(place: ColumnPlace, codes: readonly string[]): CodedError {
  const many = codes.length > 1;
  const written = codes.map((code) => code.toUpperCase());
  return refuse(
    'sex-codes',
    place,
    [
      'Kolumnen {heading} i {file} har {codes}, som inte betyder samma sak i alla system.',
      `Skriv i mappningen vad {they} betyder här: {line}. I stället för ${GAP} skrivs woman, man eller unknown.{scb}`,
    ],
    [
      'The column {heading} in {file} has {codes}, which does not mean the same in all systems.',
      `Say in the mapping what {they} means here: {line}. In place of ${GAP} write woman, man or unknown.{scb}`,
    ],
    `values: { ${written.map((code) => `${code}: ${GAP}`).join(', ')} }`,
    {
      codes: {
        sv: `${many ? 'koderna' : 'koden'} ${linesOf(written, 'och')}`,
        en: `the ${many ? 'codes' : 'code'} ${linesOf(written, 'and')}`,
      },
      they: many ? { sv: 'de', en: 'each' } : { sv: 'den', en: 'it' },
      scb: codes.includes('2') ? SCB : same(''),
    },
  );
}
