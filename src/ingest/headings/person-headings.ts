import { withoutUnseen } from '../../text/comparing.ts';
import { codedHeading, headingKey } from './heading-text.ts';
import { knownHeading } from './known-headings.ts';

/**
 * The words by which headings tell that a column points out people (Lifecare's own names among them), without rings
 * and dots as in `headingKey`. They are parts: endings and compounds are made of them below.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const setOf = (text: string): ReadonlySet<string> => new Set(words(text));

/** Numbers, names, addresses and protection: alone, or last in a compound (`hemtelefon`), whatever stands beside. */
const DECISIVE_WORDS = words(`
  personnummer personnr persnr pnr samordningsnummer samordningsnr samnr reservnummer ssn nationalid socialsecuritynumber
  fodelsenummer fodelsenr personalnumber personalidnumber identitynumber civicnumber passnummer passnr korkortsnummer korkortsnr
  dossiernummer dossiernr lmanummer lmanr
  fornamn efternamn tilltalsnamn mellannamn flicknamn smeknamn slaktnamn dopnamn fnamn enamn eftnamn
  handlnamn hdlnamn handlsign hdlsign
  firstname lastname surname forename givenname familyname middlename maidenname nickname fname lname
  anvandarnamn anvandarid username userid login inloggning signum initialer initials namnteckning namnfortydligande
  dob dateofbirth birthdate
  kontaktuppgifter kontaktuppgift kontaktinfo kontaktinformation
  gatuadress gatunamn gatunummer gatunr boadress vagadress hemadress bostadsadress folkbokforingsadress postadress besoksadress utdelningsadress mailadress
  mejladress epostadress streetaddress homeaddress postaladdress postnummer postnr postort postcode postalcode zipcode
  lagenhetsnummer lagenhetsnr lghnr fastighetsbeteckning portkod
  kontonummer kontonr kontohavare clearingnummer clearingnr clearing accountnumber bankaccount iban
  sekretessmarkering sekretessmarkerad sekrmark
  kundnummer kundnr customernumber billingnumber
`);

/** Ways to reach somebody: decisive, but for a heading that tells how often or by which way ({@link WAYS}). */
const CONTACT_WORDS = words(`
  telefon telefonnummer telefonnr telnummer telnr hemtel arbtel mobtel mobil mobilnummer mobilnr mobnr mobiltelefon
  epost mejl mail email phone phonenumber mobile cellphone
`);
const WAYS = setOf(
  'via per eller antal typ satt kanal har finns ja nej samtal utskick kallelse vag kontaktvag resurs team insats tjanst',
);

/** Short for the same: only where nothing else is told of (`Tel.tid` is a time). */
const SHORT_CONTACTS = words('tel tele tfn tlf mob cell adress adressen adresser address addr adr');
const PLACES = setOf(
  'hem hemmet bostad boende folkbokf privat arb arbete arbetet jobb jobbet dag kvall home work private',
);

/** Words that name somebody only alone, or with people ({@link PEOPLE_STEMS}): `Namn` does, `Enhet namn` does not. */
const WITH_PEOPLE = words(`
  namn namnet name names fullname gata ort bostadsort street city zip konto bankkonto kontot meddelande message
  sign signatur signature handl handlagg hdl hdlr sekr ansvarig ansvarige ansv anvandare
`);

/** The whole heading. `First visit` and `Last update` are something else. */
const ALONE = setOf('first last user');

/**
 * Stems of those whose name stands in the column when the heading names them, and nothing else, in the plain form.
 * Before them may stand a part (`bistandshandlaggare`), after them an ending.
 */
const ROLE_STEMS = words(`
  handlaggar hdlaggar tjansteman tjanstemann arendeansvarig klientansvarig stodperson advokat bitrad formyndar sekreterar socialarbetar beslutsfattar utredar forvaltar vardnadshavar handledar konsulent arbetsformedlar
  foredragand enhetschef avdelningschef chef gruppledar kurator attestant lakar kontaktperson kontaktman kontaktmann godman
  godmann godeman ombud malsman malsmann anhorig narstaend caseworker socialworker officer decisionmaker
  supervisor nextofkin casemanager
`);
/** Shortened, without endings. */
const SHORT_ROLES = words(
  'socialsekr socsekr ssekr bisthandl bistandshandl sochandl kontaktp kontaktpers kontpers vardnhav sochandlaggn',
);
/** Beside a role they make it a number, a kind, a day or a yes and no: `Antal handläggare`, `God man finns`. */
const TURNS = setOf(`
  antal byte byten bytt bytts typ kategori roll finns har haft saknas saknar behov beviljad beviljat bifall ansokt sokt tillsatt
  forordnad utsedd erbjuden erbjudits erbjudet ja nej kon alder datum tid start slut insats dagar manader ensam delad niva delegation
  med om av vald mote moten ansokan nytt ny intyg utlatande hushall hushallet
  hos till fran stod bidrag hjalp number count type date has
`);
/** What a role has that tells who it is. */
const OF_ROLE = words('namn namnet sign signatur id nr nummer kod initialer name');

/** `Skyddad identitet` is about people, `Skyddad bostad` about a dwelling. */
const PROTECTED = setOf('skyddad skyddade');
const PROTECTED_THINGS = setOf('bostad bostader boende boenden anstallning arbete arbetsplats verksamhet');

/** Who has done it stands after `av` or `by`. */
const DONE = setOf(`
  skapad skapat registrerad registrerat andrad andrat uppdaterad uppdaterat beslutad beslutat fattad fattat upprattad upprattat
  handlagd handlagt attesterad attesterat signerad signerat utford utfort inlagd inlagt sparad godkand godkant
  created updated modified changed decided approved registered signed handled entered
`);

/** Stems of people who are named only by a word of {@link WITH_PEOPLE}: `Makens namn`. */
const PEOPLE_STEMS = words(`
  sokand medsokand medsok klient familjehem familjehemm jobbcoach person barn barnbarn make maka mak sambo partner kund brukar mottagar registerledar aktledar huvudman
  huvudmann foraldr forald foralder mor mamm mamma modr modern far fader pappa pappan son dotter syskon slakting man mann kvinn
  kvinna patient elev deltagar tolk coach hyresgast inneboend ansvarig kontakt personal medarbetar granne
  applicant coapplicant client spouse child children parent guardian contact customer husband wife mother father
  full
`);
/** Words that tell nothing of their own. */
const FILLERS = setOf(`
  nr nummer no och samt for efter pa till i hos av id s f e co fullstandigt fullstandig ordinarie nuvarande aktuell ny tidigare
  primar annan uppgift uppgifter text of the and ansv hela line
`);

const any = (words: readonly string[]): string => words.join('|');

/** Endings of nouns: number, the definite form, the genitive. */
const ENDING = '(?:e|a|n|en|nen|et|t|er|ar|r|na|erna|arna)?s?';
const DECISIVE = new RegExp(`(?:${any(DECISIVE_WORDS)})$`);
const CONTACT = new RegExp(`(?:${any(CONTACT_WORDS)})$`);
const PEOPLE = new RegExp(`^(?:${any(PEOPLE_STEMS)})${ENDING}$`);
const PEOPLE_NOUN = new RegExp(`^(?:${any(PEOPLE_STEMS)})${ENDING}(?:${any([...WITH_PEOPLE, ...SHORT_CONTACTS])})$`);
const ROLE = new RegExp(`(?:${any(ROLE_STEMS)})${ENDING}$|^(?:${any(SHORT_ROLES)})$`);
const GENITIVE = new RegExp(`(?:${any(ROLE_STEMS)})(?:e|a|en|nen|et|er|na|erna|arna)?s$`);
const ROLE_NOUN = new RegExp(`(?:${any(ROLE_STEMS)})(?:e|s|en|ens)?(?:${any(OF_ROLE)})$`);
const CARE_OF = /(?:^|[^\p{L}])c\s*\/\s*o(?:[^\p{L}]|$)/iu;

const shortContacts: ReadonlySet<string> = new Set(SHORT_CONTACTS);
const withPeople: ReadonlySet<string> = new Set(WITH_PEOPLE);
const ofRole: ReadonlySet<string> = new Set(OF_ROLE);

/**
 * True where a heading says that the column names a person, holds an identity number or leads to an address. A heading
 * that is a field's own is never one. By parts of words, so that neither the genitive nor a compound need stand in a
 * list.
 */
export function namesPerson(heading: string): boolean {
  if (CARE_OF.test(heading)) return true;
  const whole = headingKey(heading).replace(/\d+$/, '');
  if (knownHeading(headingKey(codedHeading(heading)?.name ?? heading))) return false;
  if (ALONE.has(whole)) return true;
  const words = wordsOf(heading);
  const has = (some: ReadonlySet<string>) => words.some((word) => some.has(word));
  if (words.some((word) => isDecisive(word))) return true;
  if (has(PROTECTED) && !has(PROTECTED_THINGS)) return true;
  if (words.some((word) => CONTACT.test(word)) && !has(WAYS)) return true;
  if (words.some((word, at) => (word === 'av' || word === 'by') && DONE.has(words[at - 1] ?? ''))) return true;
  if (words.some((word) => ROLE_NOUN.test(word) || PEOPLE_NOUN.test(word))) return true;
  if (tellsOfRole(words)) return true;
  const isPlain = (word: string) => withPeople.has(word) || PEOPLE.test(word) || FILLERS.has(word) || ROLE.test(word);
  if (has(shortContacts)) return words.every((word) => isPlain(word) || shortContacts.has(word) || PLACES.has(word));
  return has(withPeople) && words.every(isPlain);
}

/** The longest of `fnamn`, `dob`, `pnr`. */
const SHORT = 5;

function isDecisive(word: string): boolean {
  const found = DECISIVE.exec(word)?.[0];
  // short ones end many words: `ärendenamn` holds no `enamn`
  return found !== undefined && (found.length > SHORT || found === word || PEOPLE.test(word.slice(0, -found.length)));
}

function tellsOfRole(words: readonly string[]): boolean {
  if (!words.some((word) => ROLE.test(word))) return false;
  const genitive = words.some((word) => GENITIVE.test(word));
  if (genitive) return words.length === 1 || words.some((word) => ofRole.has(word));
  return !words.some((word) => TURNS.has(word));
}

/** Every vocabulary in which a pair of words may stand as one: `Tel.nr`, `God man`, `First name`. */
const JOINED: ReadonlySet<string> = new Set([
  ...DECISIVE_WORDS,
  ...CONTACT_WORDS,
  ...SHORT_ROLES,
  ...ROLE_STEMS.filter((word) => /^(?:god|case|social|decision|next|kontakt)/.test(word)),
]);

function wordsOf(heading: string): readonly string[] {
  const split = withoutUnseen(heading)
    .normalize('NFC')
    // `ContactPhone` is two words; `Personnr1` is one and a number; `e-post` is one
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/\be[-_ ]?(post|mail)/giu, 'e$1')
    .split(/[^\p{L}]+/u)
    .map(headingKey)
    .filter((word) => word !== '');
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
