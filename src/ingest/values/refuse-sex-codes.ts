import type { CodedError } from '../../errors/coded-error.ts';
import { same, type Text } from '../../text/text.ts';
import { GAP } from '../mapping/proposed-line.ts';
import { tidy } from './fold-label.ts';
import { quote } from './printable-label.ts';
import { type ColumnPlace, refuse } from './refuse-column.ts';
import { linesOf, listOf } from './where-lines.ts';

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
    { values: written.map((code) => `${code}: ${GAP}`) },
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

/** Words of ours under the heading of the co-applicant's sex that may say that there is none. */
export function nobodyOrUnknown(place: ColumnPlace, texts: readonly string[]): CodedError {
  const words = texts.map((text) => quote(tidy(text)));
  return refuse(
    'nobody-or-unknown',
    place,
    [
      `I kolumnen {heading} i {file} står {words}. Det kan betyda att det inte finns någon medsökande, eller att medsökandes kön inte är känt.`,
      `Säg i mappningen vilket: {line}. I stället för ${GAP} skrivs null (ingen medsökande) eller unknown (okänt kön).`,
    ],
    [
      `In the column {heading} in {file} stands {words}. It may mean that there is no co-applicant, or that the sex of the co-applicant is not known.`,
      `Say in the mapping which: {line}. In place of ${GAP} write null (no co-applicant) or unknown (sex not known).`,
    ],
    { values: words.map((word) => `${word}: ${GAP}`) },
    { words: listOf(words, 'and') },
  );
}
