/**
 * The words by which headings tell that a column points out people (user-notes §8; Lifecare's own names), without rings and
 * dots as in `headingKey`. They are parts: endings and compounds are made of them in person-headings.ts.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Numbers, names, addresses and protection: alone, or last in a compound (`hemtelefon`), whatever stands beside. */
export const DECISIVE = words(`
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
export const CONTACTS = words(`
  telefon telefonnummer telefonnr telnummer telnr hemtel arbtel mobtel mobil mobilnummer mobilnr mobnr mobiltelefon
  epost mejl mail email phone phonenumber mobile cellphone
`);
export const WAYS = words(
  'via per eller antal typ satt kanal har finns ja nej samtal utskick kallelse vag kontaktvag resurs team insats tjanst',
);

/** Short for the same: only where nothing else is told of (`Tel.tid` is a time). */
export const SHORT_CONTACTS = words('tel tele tfn tlf mob cell adress adressen adresser address addr adr');
export const PLACES = words(
  'hem hemmet bostad boende folkbokf privat arb arbete arbetet jobb jobbet dag kvall home work private',
);

/** Words that name somebody only alone, or with people ({@link PEOPLE}): `Namn` does, `Enhet namn` does not. */
export const WITH_PEOPLE = words(`
  namn namnet name names fullname gata ort bostadsort street city zip konto bankkonto kontot meddelande message
  sign signatur signature handl handlagg hdl hdlr sekr ansvarig ansvarige ansv anvandare
`);

/** The whole heading. `First visit` and `Last update` are something else. */
export const ALONE = words('first last user');

/**
 * Stems of those whose name stands in the column when the heading names them, and nothing else, in the plain form. Before
 * them may stand a part (`bistandshandlaggare`), after them an ending.
 */
export const ROLES = words(`
  handlaggar hdlaggar tjansteman tjanstemann arendeansvarig klientansvarig stodperson advokat bitrad formyndar sekreterar socialarbetar beslutsfattar utredar forvaltar vardnadshavar handledar konsulent arbetsformedlar
  foredragand enhetschef avdelningschef chef gruppledar kurator attestant lakar kontaktperson kontaktman kontaktmann godman
  godmann godeman ombud malsman malsmann anhorig narstaend caseworker socialworker officer decisionmaker
  supervisor nextofkin casemanager
`);
/** Shortened, without endings. */
export const SHORT_ROLES = words(
  'socialsekr socsekr ssekr bisthandl bistandshandl sochandl kontaktp kontaktpers kontpers vardnhav sochandlaggn',
);
/** Beside a role they make it a number, a kind, a day or a yes and no: `Antal handläggare`, `God man finns`. */
export const TURNS = words(`
  antal byte byten bytt bytts typ kategori roll finns har haft saknas saknar behov beviljad beviljat bifall ansokt sokt tillsatt
  forordnad utsedd erbjuden erbjudits erbjudet ja nej kon alder datum tid start slut insats dagar manader ensam delad niva delegation
  med om av vald mote moten ansokan nytt ny intyg utlatande hushall hushallet
  hos till fran stod bidrag hjalp number count type date has
`);
/** What a role has that tells who it is. */
export const OF_ROLE = words('namn namnet sign signatur id nr nummer kod initialer name');

/** `Skyddad identitet` is about people, `Skyddad bostad` about a dwelling. */
export const PROTECTED = words('skyddad skyddade');
export const PROTECTED_THINGS = words('bostad bostader boende boenden anstallning arbete arbetsplats verksamhet');

/** Who has done it stands after `av` or `by`. */
export const DONE = words(`
  skapad skapat registrerad registrerat andrad andrat uppdaterad uppdaterat beslutad beslutat fattad fattat upprattad upprattat
  handlagd handlagt attesterad attesterat signerad signerat utford utfort inlagd inlagt sparad godkand godkant
  created updated modified changed decided approved registered signed handled entered
`);

/** Stems of people who are named only by a word of {@link WITH_PEOPLE}: `Makens namn`. */
export const PEOPLE = words(`
  sokand medsokand medsok klient familjehem familjehemm jobbcoach person barn barnbarn make maka mak sambo partner kund brukar mottagar registerledar aktledar huvudman
  huvudmann foraldr forald foralder mor mamm mamma modr modern far fader pappa pappan son dotter syskon slakting man mann kvinn
  kvinna patient elev deltagar tolk coach hyresgast inneboend ansvarig kontakt personal medarbetar granne
  applicant coapplicant client spouse child children parent guardian contact customer husband wife mother father
  full
`);
/** Words that tell nothing of their own. */
export const FILLERS = words(`
  nr nummer no och samt for efter pa till i hos av id s f e co fullstandigt fullstandig ordinarie nuvarande aktuell ny tidigare
  primar annan uppgift uppgifter text of the and ansv hela line
`);
