import { findField } from '../../model/fields.ts';

/** What must hold in the values before a heading counts as the field; the reader asks after the dictionary is full. */
export type Condition = 'known-labels' | 'codes' | 'dates' | 'purposes' | 'amounts';

/** A field that a heading names by its parts, and what its values must prove. */
export interface FormedField {
  readonly field: string;
  readonly condition: Condition | null;
}

const DATE = '(?:datum|dat|dag|dagen|date)';
const FOR = '(?:for|av|pa|om|till|vid|hos|of)?';

/**
 * What happens on a day, by the key of its words (`headingKey`), and the field of that day. `alone`: what tells of the
 * day without a word for it (`Beslut fattat`); it may as well be answered by yes or no, so that its values decide.
 */
const EVENTS: readonly { readonly field: string; readonly event: string; readonly alone?: string }[] = [
  {
    field: 'decision_date',
    event: '(?:beslut|beslutet|besluts|beslutets|beslutad|beslutat|decision|beslutfattat|beslutfattad|beslutfattades)',
    alone: 'beslut(?:et)?(?:fattat|fattad|fattades)(?:den)?|beslut(?:ad|at)den',
  },
  {
    field: 'application_date',
    event:
      '(?:ansokan|ansokans|ansoknings|ansokning|ansokt|inkom|inkommen|inkommet|inkommande|application|ansokan(?:inkom|inkommen|inkommet))',
    alone: '(?:ansokan)?(?:inkom|inkommen|inkommet)(?:den)?|inkommenansokan|ansoktden',
  },
  { field: 'first_visit_date', event: '(?:nybesok|nybesoket|nybesoks|nybesokets|forsta(?:besok|besoks|besoket))' },
  {
    field: 'referral_date',
    event:
      '(?:hanvisning|hanvisnings|hanvisningen|hanvisad|hanvisades|remiss|remissens|remittering|remitterings|remitterad|anvisning|anvisnings|anvisningen|anvisad)',
    alone: '(?:hanvisad|remitterad|anvisad)den',
  },
  {
    field: 'plan_date',
    event:
      '(?:handlings|genomforande|arbets|individuell)?(?:plan|planen|planens|plans|planering)(?:upprattad|upprattat|upprattades|uppratta)?',
    alone: '(?:handlings|genomforande|arbets|individuell)?(?:plan|planen)upprattad(?:es)?(?:den)?',
  },
  {
    field: 'closed_date',
    event: '(?:arende|arendet|arendets)?(?:avslut|avsluts|avslutet|avslutad|avslutat|avslutades)',
    alone: 'avslutad(?:es)?den|arende(?:t)?avslutades',
  },
];

/** What has a first and a last day. */
const STRETCHES: readonly { readonly of: string; readonly from: string; readonly to: string }[] = [
  { of: '(?:insats|aktivitet|atgard)(?:en|ens|s)?', from: 'measure_start', to: 'measure_end' },
  { of: 'bistand(?:et|ets|s)?', from: 'aid_start', to: 'aid_end' },
];

const HOUSEHOLD =
  /^(?:(?:hushalls|familje|familj)(?:typ|kategori|sammansattning|situation|form|konstellation|bild)|typav(?:hushall|familj)|hushall(?:et)?styp)(?:en)?(?:vid(?:beslut|beslutet|ansokan|arets(?:slut)?|manaden)?)?$/;
const SEX = /^(?:juridiskt|registrerat|folkbokfort|personens)?kon(?:s)?(?:tillhorighet|tillhorigheten|kod|et)?$/;

/** `Klientkod`, `Deltagar-id`, `Persid`. `Personnr` and `Kundnr` are what they say, and no codes. */
const PERSON_ID =
  /^(?:(?:klient|individ|deltagar|brukar)(?:e|en|ens|ns|s)?(?:nr|nummer)|(?:klient|individ|deltagar|brukar|kund|person|pers)(?:e|en|ens|ns|s)?(?:id)?(?:kod|koden|id|idnr|nyckel|ref|referens|lopnr|lopnummer|pseudonym))$/;

/** `Född år-månad`, `Födelseårtal`, `Birth year`: of a date the year alone is kept. A birthday may lack its year. */
const BORN =
  /^(?:fodelseartal|fodelsearmanad|foddar(?:tal)?|foddarman(?:ad)?|foddarochmanad|birth(?:year)?|yearofbirth)$/;
const BIRTHDAY = /^(?:fodelsedag|fodelsetid)$/;

const end = (of: string, word: string) => new RegExp(`^(?:${of}${word}${DATE}?|${word}${DATE}?${FOR}${of})$`);
const days = [
  ...EVENTS.map(({ field, event, alone }) => ({
    field,
    named: new RegExp(`^(?:${event}${DATE}|${DATE}${FOR}${event})$`),
    alone: alone === undefined ? null : new RegExp(`^(?:${alone})$`),
  })),
  ...STRETCHES.flatMap(({ of, from, to }) => [
    { field: from, named: end(of, '(?:start|borjan)'), alone: null },
    { field: to, named: end(of, 'slut'), alone: null },
  ]),
];

/** Whose it is, before the name of the field or after it. */
const ADULT = '(?:(?:huvud)?(?:klient|person|sokande|brukare|individ)|registerledare|rl)';
const OTHER = '(?:medsokande|medsok|ms)';
const whose = (who: string) => new RegExp(`^(?:${who}(?:n|en)?s?(?<after>.+)|(?<before>.+?)${FOR}${who}(?:n|en)?s?)$`);
const OF_ADULT = whose(ADULT);
const OF_OTHER = whose(OTHER);

/**
 * The field whose name a heading is made of: `Datum för beslut`, `Beslutsdat`, `Klientens kön`, `Typ av hushåll`. The
 * whole heading must be parts of the name: `Föregående beslutsdatum` is another day.
 * @param key as `headingKey` gives it
 * @param exact the field that a key names as a whole
 */
export function fieldByForm(key: string, exact: (key: string) => string | undefined): FormedField | undefined {
  const plain = plainForm(key);
  if (plain !== undefined) return plain;
  const nameOf = (found: RegExpExecArray | null) => {
    const rest = found?.groups?.after ?? found?.groups?.before;
    return rest === undefined ? undefined : (exact(rest) ?? plainForm(rest)?.field);
  };
  const others = nameOf(OF_OTHER.exec(key));
  const other = others && findField(`co_applicant_${others.replace(/^person_/, '')}`)?.id;
  if (other) return { field: other, condition: null };
  const own = nameOf(OF_ADULT.exec(key));
  return own && OWN.has(own) ? { field: own, condition: null } : undefined;
}

/** What a person is, and not what was decided about or done with them. */
const OWN: ReadonlySet<string> = new Set(['person_id', 'sex', 'birth_year', 'age', 'born_abroad', 'obstacle']);

function plainForm(key: string): FormedField | undefined {
  if (SEX.test(key)) return { field: 'sex', condition: null };
  if (BORN.test(key)) return { field: 'birth_year', condition: null };
  if (BIRTHDAY.test(key)) return { field: 'birth_year', condition: 'dates' };
  if (PERSON_ID.test(key)) return { field: 'person_id', condition: null };
  if (HOUSEHOLD.test(key)) return { field: 'household_type', condition: null };
  const named = days.find((day) => day.named.test(key));
  if (named) return { field: named.field, condition: null };
  const asked = QUESTION_FORMS.find((form) => form.named.test(key));
  if (asked) return { field: asked.field, condition: null };
  const alone = days.find((day) => day.alone?.test(key));
  return alone && { field: alone.field, condition: 'dates' };
}

/**
 * Extra aid for leisure by what it is called. `Fritidskort`, `fritidshem` and their kind are something else, and so is
 * `fritidspeng` alone (LOOKALIKES); beside a word for what came of it, it is what the list is kept for.
 */
const LEISURE =
  '(?:extra(?:bistand|bidrag)?(?:till|for)?)?(?:(?:bistand|bidrag)(?:till|for))?fritid(?:en|s)?(?:aktivitet(?:en|er)?|bistand(?:et)?|bidrag(?:et)?|peng(?:en|ar)?|stod(?:et)?)?';
const OF = '(?:till|for|om|av|avseende)?';
const GRANTED = '(?:beviljad|beviljat|beviljats|beviljades|bifall|bifallen|bifallet)';
const APPLIED = '(?:sokt|sokts|ansokt|ansokts)';

/** A routine question, the plain word for its subject or the name of the form by which it is asked. */
const ASKED = '(?:(?:ar|har)?(?:stalld|stallt|stallts|stallda|stalldes))';
const question = (of: string) =>
  `(?:rutin)?fraga(?:n)?om${of}(?:freda)?${ASKED}?(?:freda)?|(?:stalld|stallt|harstallt)fraga(?:n)?om${of}(?:freda)?`;

const REFERRED = '(?:hanvisad|hanvisats|hanvisades|anvisad|anvisats|anvisades|remitterad|remitterats|remitterades)';
const UNIT_OF_WORK = '(?:ame|arbetsmarknads(?:enhet|enheten|insats)|jobbtorg|jobbtorget|insats)';

const COUNT = '(?:antal|antalet|ant)?';
const WITH = '(?:m|med|somfatt|fatt|sombeviljats|beviljats|beviljade)';

/** A field, and the key of a heading that holds its words in any order or form; no heading fits two. */
export const QUESTION_FORMS: readonly { readonly field: string; readonly named: RegExp }[] = [
  { field: 'leisure_applied', named: `${APPLIED}${OF}${LEISURE}|${LEISURE}${APPLIED}` },
  { field: 'leisure_granted', named: `${GRANTED}${OF}${LEISURE}|${LEISURE}${GRANTED}` },
  { field: 'violence_asked', named: `${question('vald(?:et)?')}|valdsfraga(?:n)?(?:freda)?${ASKED}?` },
  { field: 'perpetrator_asked', named: question('(?:eget)?valdsutov(?:ande|andet|ning)') },
  { field: 'honour_asked', named: question('heder(?:srelaterat(?:vald)?)?') },
  { field: 'economic_violence_asked', named: question('ekonomisktvald') },
  { field: 'referred', named: `${REFERRED}till${UNIT_OF_WORK}` },
  { field: 'girls', named: `${COUNT}flickor` },
  { field: 'boys', named: `${COUNT}pojkar` },
  { field: 'girls_leisure', named: `${COUNT}flickor${WITH}${LEISURE}` },
  { field: 'boys_leisure', named: `${COUNT}pojkar${WITH}${LEISURE}` },
].map(({ field, named }) => ({ field, named: new RegExp(`^(?:${named})$`) }));
