import { headingKey } from './heading-key.ts';

/** Words that name a person or lead to one, wherever they stand in a heading (user-notes §8; Lifecare's own names). */
const ANYWHERE = [
  'personnummer',
  'personnr',
  'persnr',
  'pnr',
  'samordningsnummer',
  'samordningsnr',
  'reservnummer',
  'förnamn',
  'efternamn',
  'tilltalsnamn',
  'mellannamn',
  'telefon',
  'telefonnummer',
  'telefonnr',
  'mobil',
  'mobilnr',
  'mobilnummer',
  'mobiltelefon',
  'epost',
  'epostadress',
  'mejl',
  'mejladress',
  'mail',
  'mailadress',
  'email',
  'gatuadress',
  'bostadsadress',
  'postadress',
  'postnummer',
  'postnr',
  'postort',
  'kontonummer',
  'kontonr',
  'kontohavare',
  'clearingnummer',
  'clearingnr',
  'clearing',
  'handläggare',
  'handläggarnamn',
  'socialsekreterare',
  'beslutsfattare',
  'anhörig',
  'anhöriga',
  'sekretessmarkering',
  'sekretessmarkerad',
  'skyddad',
  'skyddade',
  'kundnummer',
  'kundnr',
  'ssn',
  'firstname',
  'lastname',
  'surname',
  'phone',
  'caseworker',
  'decisionmaker',
  'customernumber',
  'accountnumber',
  'billingnumber',
] as const;

/** Words that name a person only alone or beside one of {@link PEOPLE}: `Namn` does, `Enhet namn` does not. */
const WITH_PEOPLE = [
  'namn',
  'name',
  'fullname',
  'adress',
  'address',
  'gata',
  'ort',
  'bostadsort',
  'konto',
  'bankkonto',
  'meddelande',
  'message',
];
const PEOPLE = [
  'sökande',
  'sökandes',
  'sökandens',
  'medsökande',
  'medsökandes',
  'medsökandens',
  'klient',
  'klientens',
  'person',
  'personens',
  'barn',
  'barnets',
  'barnens',
  'kontakt',
  'registerledare',
  'make',
  'maka',
  'sambo',
  'kund',
  'brukare',
  'mottagare',
  'fullständigt',
  'efter',
  'för',
  'och',
  'co',
];

const keys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(headingKey));
const anywhere = keys(ANYWHERE);
const withPeople = keys(WITH_PEOPLE);
const people = keys(PEOPLE);

/** True where a heading says that the column names a person, holds an identity number or leads to an address. */
export function namesPerson(heading: string): boolean {
  const whole = headingKey(heading).replace(/\d+$/, '');
  if (anywhere.has(whole) || withPeople.has(whole)) return true;
  if (/personnummer|samordningsnummer/.test(whole) || isCompound(whole)) return true;
  const words = heading
    .normalize('NFC')
    // `ContactPhone` is two words; `Personnr1` is one and a number; `e-post` is one.
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/\be[-_ ]?(post|mail)/giu, 'e$1')
    .split(/[^\p{L}]+/u)
    .map(headingKey)
    .filter((word) => word !== '');
  if (words.some((word) => anywhere.has(word))) return true;
  return words.some((word) => withPeople.has(word)) && words.every((word) => withPeople.has(word) || people.has(word));
}

/** `klientnamn`, `sökandenamn`: one word of two. */
function isCompound(whole: string): boolean {
  return [...withPeople].some((word) => whole.endsWith(word) && people.has(whole.slice(0, -word.length)));
}
