import { findField } from '../../model/fields.ts';
import { AID_AMOUNTS, AID_SIGNS, isMeasureList } from '../../model/placement.ts';
import { headingKey } from '../headings/heading-text.ts';
import { liesOutside } from '../values/date-values.ts';
import { foldLabel } from '../values/label-text.ts';
import { type ColumnProfile, NO, YES } from './column-profile.ts';
import { ANY, isNothingMore, KIND, MOST, STANDING } from './uncounted-rows.ts';

/** Stands for an empty cell, or a word for "not registered", in `leave_out`. */
export const EMPTY = '';

/** What the fields that are read say of who had aid, in a file whose rows count as aid. */
export interface ToldOfAid {
  /** A month, a start or a number of months says it: there an empty cell beside is of something else. */
  readonly signs: boolean;
  readonly amounts: boolean;
  /** Rows are adults of a household: what is paid may stand on the row of one. */
  readonly shared: boolean;
  /** Nothing says until when. */
  readonly endless: boolean;
  /** First and last day of the span (days since 1970-01-01), where it is stated. */
  readonly span: { readonly from: number; readonly to: number } | null;
}

/** Headings of something else than whether the person of the row was given aid. */
const OTHER = new RegExp(
  [
    'barn|fritid|medsok|^ms|partner|handlaggare|samtycke|delad|uppdelad|konto|hyresvard|forvalt',
    'tidigare|foregaende|forra|forrige|senaste(?:halv|ar|manad|tva|tre|\\d)|aterkom|langvarig|langtid|annan|omprov|overklag|forslag|yrka',
    'plan|insats|anvis|praktik|kurs|utbild|aktivit|vald|tolk|fullmakt|(?<!ekonomiskt|social)bidrag(?!stagare)',
    'inkomst|lon$|kostnad|utgift|hyra|tandvard|glasogon|flytt|(?:^|hushalls)el$|skuld|avdrag|tillgang|sparat|aterkrav|aterbetal',
    'sokt|ansokt|norm|overskott|underskott|penning|ersattning|skatt|procent|andel',
  ].join('|'),
);
/** Headings of what was given: aid, a grant, a payment. */
const GIVEN = new RegExp(
  [
    'bist(?:and|$|\\d)|forsorjningsstod|social(?:bidrag|hjalp)|bidragstagare|utbetal|betalt|uppbar|bevilj|bifall|mottagare|godkan',
    '^(?:eb|fs|ekb|sb)(?:$|\\d|jn|janej)|^(?:antal)?man(?:ader)?(?:$|\\d)|^(?:fick|fatt|far|erhallit|erholl)(?:stod|hjalp|pengar)',
  ].join('|'),
);
/** Headings of money, where the unit is the person's aid. */
const MONEY = /belopp|^(?:total)?summan?(?:kr|\d)*$|^total(?:t|en)?(?:kr|\d)*$|kronor|kr$|sek$|netto/;
const GRANTED = /bevilja|bifall|godkan|utbetal/;
/** Headings of a refusal. */
const REFUSAL =
  /avslag|avslog|nekad|nekat|avvisa|avvisning|(?:^|ar|blev)(?:ej|inte|icke)(?:bifall|bevilj|godkan|bistand|utbetal)/;
const COUNT = /^antal/;
/** Headings of whether aid, or the case, goes on. */
const GOES_ON =
  /^(?:ar|arendet?|akten?|klienten?|bistandet?)*(?:aktiv[ta]?|aktuell[ta]?|pagaende|pagar|oppe[nt]|oppna|inskriven)(?:arende|akt|klient|bistand|ekonomisktbistand|forsorjningsstod|justnu|inu|idag|art|ar|\d{4}|jn|janej)*$/;

/** Said of nobody who was given something: refused, and not in part. */
const REFUSED =
  /(?<![\p{L}\p{N}])(?<!(?:del|delvis|bifall|eller|och)[ /]?)(?:(?:hel(?:t)? ?)?avslag(?:en|et|it)?(?![\p{L}\p{N}])(?! ?(?:delvis|eller|\/))|avslås|(?:ej|inte|icke) (?:bifall|bevilja|berättiga|godkän|gynnande|rätt till)|(?:inget|utan|ej|inte) (?:ekonomiskt )?(?:bistånd|försörjningsstöd))/u;
/** Said of it under a heading of where the row stands, or how it came out. */
const UNPAID =
  /^(?:nekad|nekat|avvisa[dt]|ersatt|tillbakadra|kvarhåll|retur|återbetal[dt]|ing(?:en|et|a) (?:utbetal|betalning|bistånd|stöd))/;
const CLOSED =
  /^(?:avslut|stäng[dt]|inaktiv|passiv|upphör|(?:ej|inte|icke) (?:aktiv|aktuell|pågå)|avaktualis|arkiver|vilar|vilande|nedlagd|utskriv|closed|inactive|ended)/;
const OPEN = /^(?:aktiv|aktuell|pågå|öppe[nt]|öppna|inskriven|active|open)/;
const NOUGHT = /^-?0+(?:[.,]0+)?(?: ?(?:kr\.?|kronor|sek)|[:.,]?-)?$/;
/** Headings of what was decided, also in free text. */
const OUTCOME = /beslut(?!sfatt|sunderlag)|resultat$|utfall|^utslag|formulering|rubrik|arendemening/;
/** A decision is said in the beginning of a text. */
const LONG = 100;
/** Fewer empty cells among answers are cells that nobody filled in. */
const FEW = 20;

/** True for a heading under which a late row may tell of no aid: such a column is looked at to the end. */
export function headsNoAid(heading: string): boolean {
  const key = headingKey(heading);
  return !OTHER.test(key) && [GIVEN, MONEY, REFUSAL].some((words) => words.test(key));
}

/**
 * The values of a column by which the person of the row was given no aid: words and dates of a refusal, a no, nought,
 * and {@link EMPTY} cells where what was given stands in the others.
 */
function tellsNoAid(profile: ColumnProfile, { signs, amounts, shared, span }: ToldOfAid): readonly string[] {
  const { heading, kind, values, filled } = profile;
  const key = headingKey(heading);
  if (OTHER.test(key) || filled === 0 || isOfOtherYear(key, span)) return [];
  const labelled = (test: (label: string) => boolean) =>
    values.map(({ text }) => text).filter((text) => test(foldLabel(text)));
  if (REFUSAL.test(key)) {
    if (kind === 'flag') return labelled((label) => YES.has(label));
    return kind === 'number' || COUNT.test(key) ? [] : [ANY];
  }
  const refused = refusedWords(profile);
  if (refused.length > 0) return refused;
  if (amounts || GOES_ON.test(key)) return [];
  const isGiven = GIVEN.test(key);
  if (kind === 'flag' && isGiven) {
    const no = labelled((label) => NO.has(label));
    return isSparse(profile) && (no.length === 0 || !signs) ? [...no, EMPTY] : no;
  }
  const isEmptyTold = !shared && isSparse(profile);
  if (kind === 'number' && (isGiven || (MONEY.test(key) && !COUNT.test(key)))) {
    const nought = labelled((label) => NOUGHT.test(label));
    return isEmptyTold ? [...nought, EMPTY] : nought;
  }
  return kind === 'date' && GRANTED.test(key) && isEmptyTold && !signs ? [EMPTY] : [];
}

/**
 * The values that are words of a refusal; of free texts under a heading of decisions alone, where they are more than a
 * few.
 */
function refusedWords({ heading, values, distinct, more, filled }: ColumnProfile): readonly string[] {
  const key = headingKey(heading);
  const isOutcome = STANDING.test(key) || KIND.test(key) || OUTCOME.test(key);
  const refused = values.filter(({ text }) => {
    const label = foldLabel(text.slice(0, LONG));
    return REFUSED.test(label) || (isOutcome && UNPAID.test(label));
  });
  const isMany = refused.reduce((sum, { rows }) => sum + rows, 0) * FEW > filled;
  return (!more && distinct <= MOST) || (OUTCOME.test(key) && isMany) ? refused.map(({ text }) => text) : [];
}

/** `Bistånd 2024` beside a span in 2025. */
function isOfOtherYear(key: string, span: ToldOfAid['span']): boolean {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(key)?.[0];
  return year !== undefined && span !== null && liesOutside(year, span);
}

/** The values by which aid has ended, in a file that does not say when. */
function tellsEnded(profile: ColumnProfile): readonly string[] {
  const { heading, kind, values, distinct, more } = profile;
  const key = headingKey(heading);
  const goesOn = GOES_ON.test(key);
  if (OTHER.test(key) || more || distinct > MOST || !(goesOn || STANDING.test(key))) return [];
  const labels = values.map(({ text }) => text);
  if (kind === 'flag') {
    const no = labels.filter((text) => NO.has(foldLabel(text)));
    return goesOn ? [...no, ...(no.length === 0 && isSparse(profile) ? [EMPTY] : [])] : [];
  }
  const closed = labels.filter((text) => CLOSED.test(foldLabel(text)));
  const isOpen = labels.length > 0 && labels.every((text) => OPEN.test(foldLabel(text)));
  return closed.length === 0 && isOpen && isSparse(profile) ? [EMPTY] : closed;
}

/** True where cells are empty, and more than a few. */
export const isSparse = ({ filled, rows }: ColumnProfile): boolean => filled > 0 && (rows - filled) * FEW > rows;

/** True for a value that is one of the words looked for and nothing more: it may always be named. */
export function isPlainNoAid(text: string): boolean {
  const label = foldLabel(text);
  return (
    NO.has(label) ||
    YES.has(label) ||
    NOUGHT.test(label) ||
    [REFUSED, UNPAID, CLOSED].some((words) => isNothingMore(label, words))
  );
}

/** Values by which people had no aid (`refused`), or have it no more and nothing says since when (`ended`). */
export interface AskedOfAid {
  readonly why: 'refused' | 'ended';
  readonly words: readonly string[];
}

/** With any of these several rows may be adults of one household. */
const SHARED = ['case_id', 'role', 'co_applicant_id', 'co_applicant_sex'];
/** With any of these it is known until when aid went on; a month and a decision are by themselves in the past. */
const ENDED = ['aid_end', 'closed_date', 'aid_month', 'aid_months', 'period', 'decision_date'];

/**
 * What the fields of a file say of who had aid; null where its rows do not count as aid: a decision says what was
 * given, another file does, or its rows are measures or children.
 * @param have the fields of the file that have a value
 * @param known those of all files
 */
export function toldOfAid(
  have: ReadonlySet<string>,
  known: ReadonlySet<string>,
  span: ToldOfAid['span'],
): ToldOfAid | null {
  const has = (ids: readonly string[]) => ids.some((id) => have.has(id));
  const signs = has(AID_SIGNS);
  const isTold = signs || !AID_SIGNS.some((id) => known.has(id));
  const isOfOthers = isMeasureList([...have]) || [...have].some((id) => findField(id)?.of === 'child');
  if (have.has('decision') || !isTold || isOfOthers) return null;
  return { signs, amounts: has(AID_AMOUNTS), shared: has(SHARED), endless: !has(ENDED), span };
}

/** What an unread column says of who had aid. */
export const askedOfAid = (profile: ColumnProfile, told: ToldOfAid): readonly AskedOfAid[] => [
  { why: 'refused', words: tellsNoAid(profile, told) },
  { why: 'ended', words: told.endless ? tellsEnded(profile) : [] },
];

/** Reasons why aid was not given, or given no longer: a reason is there only where it came so. */
export const REASONS: readonly string[] = ['denial_reason', 'exit_reason'];

/** The fields that are read and may say that a row was given no aid, none any more, or is of something else. */
export const TELLING_FIELDS: readonly string[] = [...REASONS, 'purpose', 'measure_type', 'measure_outcome'];

/** The same of a column that is read as one of {@link TELLING_FIELDS}. */
export function askedOfReason(field: string, profile: ColumnProfile, told: ToldOfAid): AskedOfAid | null {
  if (profile.filled === 0) return null;
  if (field === 'denial_reason') return { why: 'refused', words: [ANY] };
  if (!REASONS.includes(field)) {
    const words = refusedWords(profile);
    return words.length > 0 ? { why: 'refused', words } : null;
  }
  // everybody on a list of those who left had aid before
  return told.endless && isSparse(profile) ? { why: 'ended', words: [ANY] } : null;
}
