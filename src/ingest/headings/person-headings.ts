import { withoutUnseen } from '../../text/unseen.ts';
import { codedHeading } from './heading-codes.ts';
import { headingKey } from './heading-key.ts';
import { knownHeading } from './known-headings.ts';
import * as word from './person-words.ts';

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);
const any = (words: readonly string[]): string => words.join('|');

/** Endings of nouns: number, the definite form, the genitive. */
const ENDING = '(?:e|a|n|en|nen|et|t|er|ar|r|na|erna|arna)?s?';
const DECISIVE = new RegExp(`(?:${any(word.DECISIVE)})$`);
const CONTACT = new RegExp(`(?:${any(word.CONTACTS)})$`);
const PEOPLE = new RegExp(`^(?:${any(word.PEOPLE)})${ENDING}$`);
const PEOPLE_NOUN = new RegExp(
  `^(?:${any(word.PEOPLE)})${ENDING}(?:${any([...word.WITH_PEOPLE, ...word.SHORT_CONTACTS])})$`,
);
const ROLE = new RegExp(`(?:${any(word.ROLES)})${ENDING}$|^(?:${any(word.SHORT_ROLES)})$`);
const GENITIVE = new RegExp(`(?:${any(word.ROLES)})(?:e|a|en|nen|et|er|na|erna|arna)?s$`);
const ROLE_NOUN = new RegExp(`(?:${any(word.ROLES)})(?:e|s|en|ens)?(?:${any(word.OF_ROLE)})$`);
const CARE_OF = /(?:^|[^\p{L}])c\s*\/\s*o(?:[^\p{L}]|$)/iu;

const ways = set(word.WAYS);
const shortContacts = set(word.SHORT_CONTACTS);
const places = set(word.PLACES);
const withPeople = set(word.WITH_PEOPLE);
const alone = set(word.ALONE);
const turns = set(word.TURNS);
const ofRole = set(word.OF_ROLE);
const protectedOnes = set(word.PROTECTED);
const protectedThings = set(word.PROTECTED_THINGS);
const done = set(word.DONE);
const fillers = set(word.FILLERS);

/**
 * True where a heading says that the column names a person, holds an identity number or leads to an address. A heading that
 * is a field's own is never one. By parts of words, so that neither the genitive nor a compound need stand in a list.
 */
export function namesPerson(heading: string): boolean {
  if (CARE_OF.test(heading)) return true;
  const whole = headingKey(heading).replace(/\d+$/, '');
  if (knownHeading(headingKey(codedHeading(heading)?.name ?? heading))) return false;
  if (alone.has(whole)) return true;
  const words = wordsOf(heading);
  const has = (some: ReadonlySet<string>) => words.some((one) => some.has(one));
  if (words.some((one) => isDecisive(one))) return true;
  if (has(protectedOnes) && !has(protectedThings)) return true;
  if (words.some((one) => CONTACT.test(one)) && !has(ways)) return true;
  if (words.some((one, at) => (one === 'av' || one === 'by') && done.has(words[at - 1] ?? ''))) return true;
  if (words.some((one) => ROLE_NOUN.test(one) || PEOPLE_NOUN.test(one))) return true;
  if (tellsOfRole(words)) return true;
  const isPlain = (one: string) => withPeople.has(one) || PEOPLE.test(one) || fillers.has(one) || ROLE.test(one);
  if (has(shortContacts)) return words.every((one) => isPlain(one) || shortContacts.has(one) || places.has(one));
  return has(withPeople) && words.every(isPlain);
}

/** The longest of `fnamn`, `dob`, `pnr`. */
const SHORT = 5;

function isDecisive(one: string): boolean {
  const found = DECISIVE.exec(one)?.[0];
  // short ones end many words: `ärendenamn` holds no `enamn`
  return found !== undefined && (found.length > SHORT || found === one || PEOPLE.test(one.slice(0, -found.length)));
}

function tellsOfRole(words: readonly string[]): boolean {
  if (!words.some((one) => ROLE.test(one))) return false;
  const genitive = words.some((one) => GENITIVE.test(one));
  if (genitive) return words.length === 1 || words.some((one) => ofRole.has(one));
  return !words.some((one) => turns.has(one));
}

/** Every vocabulary in which a pair of words may stand as one: `Tel.nr`, `God man`, `First name`. */
const JOINED = set([
  ...word.DECISIVE,
  ...word.CONTACTS,
  ...word.SHORT_ROLES,
  ...word.ROLES.filter((one) => /^(?:god|case|social|decision|next|kontakt)/.test(one)),
]);

function wordsOf(heading: string): readonly string[] {
  const split = withoutUnseen(heading)
    .normalize('NFC')
    // `ContactPhone` is two words; `Personnr1` is one and a number; `e-post` is one
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/\be[-_ ]?(post|mail)/giu, 'e$1')
    .split(/[^\p{L}]+/u)
    .map(headingKey)
    .filter((one) => one !== '');
  const joined: string[] = [];
  for (let at = 0; at < split.length; ) {
    const count = [3, 2].find((many) => isOneWord(split.slice(at, at + many))) ?? 1;
    joined.push(split.slice(at, at + count).join(''));
    at += count;
  }
  return joined;
}

/** `God mans` is one word in the genitive. */
function isOneWord(parts: readonly string[]): boolean {
  const text = parts.join('');
  return parts.length > 1 && (JOINED.has(text) || JOINED.has(text.replace(/(?:nen|en)?s?$/, '')));
}
