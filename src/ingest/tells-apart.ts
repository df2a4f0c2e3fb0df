import { headingKey } from './headings/heading-key.ts';
import type { ColumnProfile } from './questions/column-profile.ts';
import { isNothingMore, MOST } from './tells-void.ts';
import { FLAG_LABELS } from './values/flag-labels.ts';
import { foldLabel } from './values/fold-label.ts';

/** What the rows of a file are, by the fields that are read. */
export interface Listed {
  readonly children: boolean;
  readonly measures: boolean;
}

const NO: ReadonlySet<string> = new Set<string>(FLAG_LABELS.no);
const YES: ReadonlySet<string> = new Set<string>(FLAG_LABELS.yes);
const ASKS = '(?:jn|janej)?$';

/** Headings of what else there is about the person, of why or for what aid was given, and of who is paid or spoken to. */
const BESIDE =
  /andra|ovrig|annan|annat|samtidig|tidigare|parallell|behov|onskemal|skuld|plan|hinder|orsak|mottagar|betal|kontakt/;

/** A way in which rows are apart from what the file is a list of: by words of a list, or by yes and no under a heading. */
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
 * The values of a column by which some rows, and not all, are something else than what the file is a list of: another matter
 * than assistance, a measure that never came about, a child who is not of the household.
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
