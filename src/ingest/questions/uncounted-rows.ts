import { headingKey } from '../headings/heading-text.ts';
import { BELOW_NOUGHT, FOLLOWS_UP, followsUp, isBelowNought } from '../values/corrections.ts';
import { foldLabel } from '../values/label-text.ts';
import { type ColumnProfile, NO, YES } from './column-profile.ts';

const OF = '(?:(?:insats|beslut|utbetalning|arende|bistand|anvisning|hanvisning)(?:s|en|et)?)?(?:ar|har|blev)?';
const ASKS = '(?:jn|janej)?$';
/** Headings under which a no says that what the row tells of did not come about. */
const CARRIED_OUT = new RegExp(
  `^${OF}(?:delta(?:git|r)|deltog|medverkat|genomfor[dt]a?|verkstall[dt]a?|utbetal[dt]a?|betal[dt]|effektuera[dt]|expediera[dt]|fatta[dt]|giltigt?|gallande)${ASKS}`,
);
/** Headings under which a yes, or a date, says it. */
const CALLED_OFF = new RegExp(
  `^${OF}(?:makulera[dt]|makulerings?|annullera[dt]|annullerings?|aterkalla[dt]|aterkallelse|aterkallandes?|installt?d?|radera[dt]|borttage[nt]|felregistrera[dt]|ogiltigt?|utkast|preliminart?|planera[dt]|testpost)(?:dag|datum|dat)?${ASKS}`,
);
/** Headings of where a row stands: only there is `Planerad` said of the row itself. */
export const STANDING = /status|tillstand|skede|^(?:lage|laget|(?:arende|besluts?|insats)(?:lage|typ)?)$/;

/** Of the row itself, and not of the person's civil status or housing: there every word counts. */
const ROW_STANDING =
  /^(?:besluts?|insats|atgards?|arende|utbetalnings?|narvaro|deltag(?:ande|ar)|plan|rad|post)?(?:status|tillstand|skede|lage|version)(?:kod|text)?$/;
/** Said there of rows that hold, or of what another question asks about: an outcome, or an end of the aid. */
const HOLDS =
  /^(?:ja$|nej$|ok$|ny$|nytt$|aktiv|aktuell|pågå|öppe[nt]|öppna|inskriven|avslut|stäng|inaktiv|passiv|upphör|arkiver|nedlagd|utskriv|avaktualis|ej aktuell|inte aktuell|(?:ej|inte) (?:aktiv|pågå)|klar|färdig|slut|fastställ|gäller|gällande|giltig|vilar|beslut|verkställ|(?:ingen )?utbetal|betal[dt]|effektuer|expedier|genomför|delt[ao]|närvar|start|påbörja|fullföljd|avbr[uo]t|under(?: |teckna|skriven|skrivet)|signera|godkän|handlagd|handlagt|registrera|bevilja|bifall|delvis|delbifall|hel(?:t)? |avslag|avsl[åo]|nekad|nekat|avvisa|avskriv|original|saknas$|okänd|uppgift saknas|active|open|closed|done|final)/;
/** Headings of the number of what took the row's place. */
const REPLACED = /^(?:ersatt|overspelad|ersatts)(?:av|genom|med)/;

/** Said of nothing but a row that does not hold. */
const VOID =
  /^(?:makuler|annuller|ogiltig|felregistr|fel registr|raderad|raderat|utkast(?!are)|testpost|dubblett|dublett|dubbelpost|dubbelregistr|draft$|cancell?ed|void$|deleted|borttage[nt]\b)/;
/** Said of a row under such a heading, and else of anything. */
const PENDING =
  /^(?:(?:ej|inte|aldrig|icke) (?:verkställ|genomför|utbetal|effektuer|deltag|påbörja|startat|startad|beslut|expedier|gällande|giltig|slutförd|fastställ|inledd|aktiverad)|planera[dt]$|planerade?$|planned|återkalla|återtage[nt]|inställ[dt]|avbok|avbeställ|upphävd|upphävt|undanröj|preliminär|förslag|avskriven|avskrivet|struken|stoppad|ersatt|inaktuell|uteblev|uteblivit|återbud|tacka[td]e? nej|avböj|kö$|väntar|väntelista|kopia$|arbetskopia|returnera|withdrawn|borttag|test$|inget beslut|påbörjad ej|vilande$)/;

/** Headings of what kind of row it is: an event, a type, what it is for. */
export const KIND =
  /^(?:handelse|rad|post|transaktion|bokning|arende|besluts?|utbetalning|betalning|orsak|andamal)s?(?:typ|slag|kod|kategori)?$|^(?:typ|slag|kategori|avser|vad|typav\p{L}*)$/u;
/** Headings of money that came or went: below nought it was taken back. */
const AMOUNT = /belopp|summa|utbetal(?:t|at|ning)|kronor|kr$/;

/** Headings of what kind a row is, and words by which some rows are about a household and others about a person. */
const LEVEL = /niva|^rad|^post|objekt|^typ$|level|record/;
const OF_HOUSEHOLD = /^(?:(?:helt?|hela) )?(?:hushåll|familj|ärende|household|case)(?:et|en|snivå|s?rad|s?post)?$/;
const OF_PERSON = /^(?:(?:person|individ|vuxen|vuxna|sökande|medsökande|barn)(?:er|en|nivå|rad|post)?|adult|child)$/;

/** More distinct words are no list of where rows stand. */
export const MOST = 30;
/** Stands for every filled cell in `leave_out`. */
export const ANY = '*';

/** True for a heading that asks whether a row holds. */
export function headsVoid(heading: string): boolean {
  const key = headingKey(heading);
  return [CARRIED_OUT, CALLED_OFF, STANDING, KIND, ROW_STANDING, REPLACED].some((words) => words.test(key));
}

/**
 * The values of a column by which rows do not hold (cancelled, drafts, planned, not carried out, corrections; a
 * household among its persons), and under a heading of where the row stands all that are not known to hold, as they are
 * written; {@link ANY} of a column of the days on which rows were called off, {@link BELOW_NOUGHT} of one of money with
 * amounts below nought.
 */
export function tellsVoid({ heading, kind, values, distinct, more, filled }: ColumnProfile): readonly string[] {
  const key = headingKey(heading);
  if (REPLACED.test(key)) return filled > 0 && kind !== 'flag' ? [ANY] : [];
  if (kind === 'date') return CALLED_OFF.test(key) ? [ANY] : [];
  if (AMOUNT.test(key) && values.some(({ text }) => isBelowNought(text))) return [BELOW_NOUGHT];
  if (more || distinct > MOST) return [];
  const isStanding = headsVoid(heading);
  const isKind = KIND.test(key) || STANDING.test(key);
  const answers = CARRIED_OUT.test(key) ? NO : CALLED_OFF.test(key) ? YES : null;
  // a word that all rows have says nothing of any
  const isOfRow = ROW_STANDING.test(key) && kind !== 'flag' && kind !== 'number' && distinct > 1;
  const isLevel = LEVEL.test(key) && values.some(({ text }) => OF_PERSON.test(foldLabel(text)));
  return values
    .map(({ text }) => text)
    .filter((text) => {
      const label = foldLabel(text);
      if (isLevel && OF_HOUSEHOLD.test(label)) return true;
      // nought among amounts is no answer
      const isAnswer = kind === 'flag' || /\p{L}/u.test(label);
      return (
        (isAnswer && answers?.has(label)) ||
        VOID.test(label) ||
        (isStanding && PENDING.test(label)) ||
        (isOfRow && !HOLDS.test(label)) ||
        (isKind && followsUp(text))
      );
    });
}

/**
 * True for a value of {@link tellsVoid} that is one of the words looked for and nothing more: it may always be named.
 */
export function isPlainVoid(text: string): boolean {
  const label = foldLabel(text);
  return (
    NO.has(label) ||
    YES.has(label) ||
    OF_HOUSEHOLD.test(label) ||
    [VOID, PENDING, FOLLOWS_UP].some((words) => isNothingMore(label, words))
  );
}

/** True where no more than the rest of a word, and a year, follows what was looked for. */
export const isNothingMore = (label: string, words: RegExp): boolean =>
  /^\p{L}*(?: 20\d\d)?$/u.test(label.replace(words, ''));

/** What the rows of a file are, by the fields that are read. */
export interface Listed {
  readonly children: boolean;
  readonly measures: boolean;
}

/**
 * Headings of what else there is about the person, of why or for what aid was given, and of who is paid or spoken to.
 */
const BESIDE =
  /andra|ovrig|annan|annat|samtidig|tidigare|parallell|behov|onskemal|skuld|plan|hinder|orsak|mottagar|betal|kontakt/;

/**
 * A way in which rows are apart from what the file is a list of: by words of a list, or by yes and no under a heading.
 */
interface Apart {
  readonly words: RegExp;
  /** Headings under which a yes, or a no, says it. */
  readonly ifYes: RegExp;
  readonly ifNo: RegExp;
}

/** Not assistance to the adult of the row: an estate, a funeral, advice, another law or another unit's work. */
const MATTER: Apart = {
  words:
    /(?<!\p{L})(?:dödsbo(?!\p{L}*delägare)|budget(?: ?-? ?(?:och|o\.?|&|\/) ?|\/)skuld|budgetrådgiv|skuldrådgiv|skuldsaner|lma(?!\p{L})|serviceinsats|(?:endast|bara|enbart) (?:råd|service|information)|kontaktfamilj|familjerätt|hemtjänst|färdtjänst)|^rådgivning(?:ssamtal)?$/u,
  ifYes: new RegExp(
    `^(?:ar|avser|galler)?(?:ett|en)?(?:dodsbo|lma|lmaarende|serviceinsats|(?:endast|bara)radgivning)${ASKS}`,
  ),
  ifNo: /^$/,
};
/** A funeral is also what aid may be for, and the case only where the heading asks what the case is. */
const FUNERAL = /(?<!\p{L})begravning/u;
const OF_CASE = /^arende|arendetyp|verksamhet|^(?:sokande|avser|galler)$/;

/** Measures that never came about. */
const MEASURE: Apart = {
  words:
    /^(?:utebl[ei]v|frånvar|tacka[td]e? nej|avböj|dök aldrig|dök inte|kom (?:ej|inte|aldrig)|reserv(?:plats)?(?!\p{L})|no[- ]?show|avbokad|avbokat|inställ[dt](?! på)|återbud|väntelist|kölista|i kö(?!\p{L})|(?:ej|inte|aldrig|icke) (?:påbörja|start|infunn|närvar|deltag|kom(?:mit)?(?!\p{L})|antag|inledd|genomför|dykt))/u,
  ifYes: new RegExp(
    `^(?:ar|har|blev)?(?:avboka[dt]|avbokning|utebl[ei]v(?:it|en)?|uteblivande|franvarande|avbojt?|tackatnej)${ASKS}`,
  ),
  ifNo: new RegExp(
    `^(?:insatsen?|aktiviteten?|atgarden?)?(?:ar|har|blev)?(?:paborja[dt]|startat?|startad|startade|kom(?:mit)?till?start|infunnit(?:sig)?|narvara(?:t|r|de)?|narvarande|narvaro)${ASKS}`,
  ),
};

/** Children who are not of the household: on visits, placed elsewhere, counted or registered with the other parent. */
const CHILD: Apart = {
  words:
    /^(?:(?:enbart|endast|bara|har) )?umgänge|^umgängesbarn|^placera[dt](?!\p{L})|^(?:i )?familjehem|^hvb(?!\p{L})|(?<!\p{L})(?:annan|andra|andre) (?:vårdnadshavar|föräld)|^(?:bor )?(?:ej|inte) (?:hemma|i hushållet|hos sökande)|^annat hushåll|^(?:ej|inte) (?:folkbokförd|hemmaboende)/u,
  ifYes: new RegExp(`^(?:barnet)?(?:ar)?(?:umgangesbarn|umgange|(?:familjehems)?placera[dt]|placering)${ASKS}`),
  ifNo: new RegExp(
    `^(?:barnet)?(?:ar)?(?:ingari(?:berakning|norm|hushall)(?:en|et)?|(?:med)?raknasinormen|medi(?:norm|hushall)(?:en|et)|bor(?:med|hos)\\p{L}+|borhemma|hemmaboende|hemmavarande|folkbokford(?:hos\\p{L}+|ihushallet|hemma)?|ihushallet)${ASKS}`,
    'u',
  ),
};

function aparts({ children, measures }: Listed): readonly Apart[] {
  if (measures) return [MEASURE];
  return children ? [CHILD] : [MATTER];
}

/** True for a heading that asks whether a row is of what the file lists: a late row may be the only one that is not. */
export function headsApart(heading: string): boolean {
  const key = headingKey(heading);
  return [MATTER, MEASURE, CHILD].some(({ ifYes, ifNo }) => ifYes.test(key) || ifNo.test(key)) || OF_CASE.test(key);
}

/**
 * The values of a column by which some rows, and not all, are something else than what the file is a list of: another
 * matter than assistance, a measure that never came about, a child who is not of the household.
 */
export function tellsApart(
  { heading, kind, values, distinct, more, filled, rows }: ColumnProfile,
  listed: Listed,
): readonly string[] {
  if (more || kind === 'date' || kind === 'none' || distinct > MOST) return [];
  const key = headingKey(heading);
  const ways = aparts(listed);
  const isFuneral = ways.includes(MATTER) && OF_CASE.test(key);
  const told = values.filter(({ text }) => {
    const label = foldLabel(text);
    if (kind === 'flag')
      return ways.some(({ ifYes, ifNo }) => (ifYes.test(key) && YES.has(label)) || (ifNo.test(key) && NO.has(label)));
    return (!BESIDE.test(key) && ways.some(({ words }) => words.test(label))) || (isFuneral && FUNERAL.test(label));
  });
  const isAll = told.length === values.length && filled === rows;
  return isAll ? [] : told.map(({ text }) => text);
}

/** True for a value that is one of the words looked for and nothing more: it may always be named. */
export function isPlainApart(text: string): boolean {
  const label = foldLabel(text);
  return [MATTER, MEASURE, CHILD].some(({ words }) => words.test(label) && isNothingMore(label, words));
}
