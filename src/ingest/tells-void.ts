import { headingKey } from './headings/heading-key.ts';
import type { ColumnProfile } from './questions/column-profile.ts';
import { FLAG_LABELS } from './values/flag-labels.ts';
import { foldLabel } from './values/fold-label.ts';
import { FOLLOWS_UP, followsUp } from './values/follow-ups.ts';
import { BELOW_NOUGHT, isBelowNought } from './values/negative-amounts.ts';

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
const NO: ReadonlySet<string> = new Set<string>(FLAG_LABELS.no);
const YES: ReadonlySet<string> = new Set<string>(FLAG_LABELS.yes);
/** Stands for every filled cell in `leave_out`. */
export const ANY = '*';

/** True for a heading that asks whether a row holds. */
export function headsVoid(heading: string): boolean {
  const key = headingKey(heading);
  return [CARRIED_OUT, CALLED_OFF, STANDING, KIND, ROW_STANDING, REPLACED].some((words) => words.test(key));
}

/**
 * The values of a column by which rows do not hold (cancelled, drafts, planned, not carried out, corrections; a household
 * among its persons), and under a heading of where the row stands all that are not known to hold, as they are written; {@link ANY} of a column of the days on which rows were called off,
 * {@link BELOW_NOUGHT} of one of money with amounts below nought.
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

/** True for a value of {@link tellsVoid} that is one of the words looked for and nothing more: it may always be named. */
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
