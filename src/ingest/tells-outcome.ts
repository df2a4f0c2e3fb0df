import { getField } from '../model/fields.ts';
import type { ColumnProfile } from './column-profile.ts';
import { headingKey } from './headings/heading-key.ts';
import { foldLabel } from './values/fold-label.ts';
import { closedValues, labelLookup } from './values/label-table.ts';
import { FLAG_LABELS } from './values/yes-no-or-blank.ts';

const FLAGS: ReadonlySet<string> = new Set<string>(Object.values(FLAG_LABELS).flat());
/** `Bifall`, `Avslag (J/N)`, `Delvis beviljad`. */
const NAMED =
  /^(?:(?:del|helt|delvis)?(?:bifall|bifallen|bifallet|avslag|avslagen|avslaget|beviljat|beviljad|beviljade|beviljas|gynnande(?:beslut)?))(?:jn|janej)?$/;
/** `Beslutskod`, `Senaste beslut`: there stand codes, or words of the system's own. */
const CODED =
  /^(?:senaste|sista|arets|typav|slagsav)?(?:besluts?(?:et)?|utfalls?|utslags?|provnings?)(?:kod|kategori|klass|sort|slag|art|text|formulering|resultat|utslag|svar)?$/;
/** Of another decision than that of the row, or on something else. */
const OTHER = /tidigare|foregaende|forra|forrige|narmast|forslag|yrkan|fritid|barn|insats|praktik|ledighet/;
/** `Delvis`, `Delvis bifall (J/N)`, `Delavslag`. */
const PARTLY =
  /^(?:del|delvis)(?:bifall|bifallen|bifallet|avslag|avslagen|avslaget|beviljat|beviljad|beviljas)?(?:jn|janej)?$/;
/** `Antal`, `Antal beslut`: of rows with an outcome. */
const COUNTED = /^antal(?:besluts?|arenden|ansokningar|rader|st|fall)?$|^(?:freq|frekvens|count|n)$/;
/** Outcomes are few. */
const MOST = 12;

/** `Kod`, `Insatskod`, `Normberäkning`, `Typ`: lists of codes, kinds and results, one of which may be the outcome. */
const LISTED =
  /kod(?:en|er|text)?$|^(?:typ|slag|sort|kategori|klass|svar)(?:en|et)?$|(?:besluts?|arende|insats|bistands?|ansoknings?|handelse)(?:typ|slag|sort|kategori|klass)$|resultat|utfall|utslag|berakning|bedomning|provning/;
/** Lists of where, who and why. */
const NO_OUTCOME =
  /post|land|kommun|ort|enhet|kontor|ansvar|verksamhet|projekt|konto|kostnad|distrikt|omrade|person|deltag|klient|hushall|familj|civil|boende|handlagg|sprak|kon|alder|inkomst|sysselsatt|utbild|yrke|medborg|hinder|orsak|andamal|valuta|datum/;

const DECISION = getField('decision');
const GIVEN: ReadonlySet<string> = new Set(['granted', 'partly']);

/** `Beviljad` beside words of the system's own: a grant is said of nothing but decisions. */
const isGrant = (text: string): boolean =>
  GIVEN.has(closedValues(DECISION)[labelLookup(DECISION)(foldLabel(text)) ?? -1] ?? '');

/**
 * True where a column seems to say what was decided: yes and no under the name of an outcome, a list under that of a decision,
 * or one with a word for a grant.
 */
export function isOutcome({ heading, kind, values, more }: ColumnProfile): boolean {
  const key = headingKey(heading);
  if (values.length === 0) return false;
  const isFew = !more && kind !== 'date' && values.length <= MOST;
  if (NAMED.test(key)) return values.every(({ text }) => FLAGS.has(foldLabel(text))) || (isFew && kind !== 'number');
  if (!isFew || OTHER.test(key)) return false;
  return values.length > 1 && (CODED.test(key) || values.some(({ text }) => isGrant(text)));
}

/**
 * True where a list of codes, kinds or results may be the outcome of decisions of which nothing else tells it: what they
 * are called says little, and the labels are the system's own.
 */
export function mayBeOutcome({ heading, kind, values, more }: ColumnProfile): boolean {
  const key = headingKey(heading);
  const isList = !more && kind !== 'date' && values.length > 1 && values.length <= MOST;
  return isList && LISTED.test(key) && !NO_OUTCOME.test(key) && !OTHER.test(key.replace('insatskod', ''));
}

/** True for yes and no, or crosses, under `Delvis`: beside an outcome that is read it says which grants were in part. */
export function isPartly({ heading, values }: ColumnProfile): boolean {
  return (
    PARTLY.test(headingKey(heading)) && values.length > 0 && values.every(({ text }) => FLAGS.has(foldLabel(text)))
  );
}

/** True for numbers of decisions, some of them over one. */
export function countsDecisions({ heading, kind, values }: ColumnProfile): boolean {
  const isMany = values.some(({ text }) => Number(text.replace(',', '.')) > 1);
  return kind === 'number' && COUNTED.test(headingKey(heading)) && isMany;
}
