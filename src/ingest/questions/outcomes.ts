import type { Notice } from '../../errors/coded-error.ts';
import { getField } from '../../model/fields.ts';
import { headingKey } from '../headings/heading-text.ts';
import { GAP, hiddenIn } from '../mapping/proposed-line.ts';
import { closedValues, labelLookup } from '../values/label-table.ts';
import { foldLabel, quote } from '../values/label-text.ts';
import { isYesOrNo } from '../values/yes-no-or-blank.ts';
import type { ColumnProfile } from './column-profile.ts';
import { type AskedColumn, blankOf, gapsLine, noticeOf } from './question.ts';

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
 * True where a column seems to say what was decided: yes and no under the name of an outcome, a list under that of a
 * decision, or one with a word for a grant.
 */
export function isOutcome({ heading, kind, values, more }: ColumnProfile): boolean {
  const key = headingKey(heading);
  if (values.length === 0) return false;
  const isFew = !more && kind !== 'date' && values.length <= MOST;
  if (NAMED.test(key)) return values.every(({ text }) => isYesOrNo(foldLabel(text))) || (isFew && kind !== 'number');
  if (!isFew || OTHER.test(key)) return false;
  return values.length > 1 && (CODED.test(key) || values.some(({ text }) => isGrant(text)));
}

/**
 * True where a list of codes, kinds or results may be the outcome of decisions of which nothing else tells it: what
 * they are called says little, and the labels are the system's own.
 */
export function mayBeOutcome({ heading, kind, values, more }: ColumnProfile): boolean {
  const key = headingKey(heading);
  const isList = !more && kind !== 'date' && values.length > 1 && values.length <= MOST;
  return isList && LISTED.test(key) && !NO_OUTCOME.test(key) && !OTHER.test(key.replace('insatskod', ''));
}

/**
 * True for yes and no, or crosses, under `Delvis`: beside an outcome that is read it says which grants were in part.
 */
export function isPartly({ heading, values }: ColumnProfile): boolean {
  return (
    PARTLY.test(headingKey(heading)) && values.length > 0 && values.every(({ text }) => isYesOrNo(foldLabel(text)))
  );
}

/** True for numbers of decisions, some of them over one. */
export function countsDecisions({ heading, kind, values }: ColumnProfile): boolean {
  const isMany = values.some(({ text }) => Number(text.replace(',', '.')) > 1);
  return kind === 'number' && COUNTED.test(headingKey(heading)) && isMany;
}

/** Asks what yes and no, or a cross, mean under the name of a decision: unread, everybody would have aid. */
export function whichOutcome({ profile, fields }: AskedColumn, file: string): Notice {
  const line = gapsLine(fields[0]!, profile);
  return noticeOf(
    'outcome-unread',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men den ser ut att säga vilket beslutet blev.',
      en: 'The column {heading} in {file} is not read, but it seems to tell what was decided.',
    },
    {
      sv: `Säg i mappningen vad den betyder: {line}. I stället för ${GAP} skrivs granted (bifall), partly (delvis bifall) eller denied (avslag).{hidden}{blank} Ska kolumnen inte läsas: ignore: [{heading}].`,
      en: `Say in the mapping what it means: {line}. In place of ${GAP} write granted, partly or denied.{hidden}{blank} If the column is not to be read: ignore: [{heading}].`,
    },
    { heading: quote(profile.heading), file, line, hidden: hiddenIn(line), blank: blankOf(profile) },
  );
}

/**
 * Asks whether a list tells what was decided, where decisions have a day and nothing else: as it stands all are given
 * aid.
 */
export function whetherOutcome({ profile, fields }: AskedColumn, file: string): Notice {
  const line = gapsLine(fields[0]!, profile);
  return noticeOf(
    'outcome-unread',
    {
      sv: 'I {file} läses dagen för besluten men inte vad de blev, så alla räknas som om de fick bistånd. Kolumnen {heading}, som inte läses, kan säga det.',
      en: 'In {file} the day of the decisions is read but not what they were, so that all count as given aid. The column {heading}, which is not read, may tell it.',
    },
    {
      sv: `Gör den det, säg i mappningen vad den betyder: {line}. I stället för ${GAP} skrivs granted (bifall), partly (delvis bifall) eller denied (avslag).{hidden} Är alla beslut bifall: columns: { decision: { value: granted } }. Säger den något annat: ignore: [{heading}].`,
      en: `If it does, say in the mapping what it means: {line}. In place of ${GAP} write granted, partly or denied.{hidden} If all decisions are grants: columns: { decision: { value: granted } }. If it tells something else: ignore: [{heading}].`,
    },
    { heading: quote(profile.heading), file, line, hidden: hiddenIn(line) },
  );
}

/** Asks about crosses under `Delvis` beside the outcome: as it stands a grant in part is one in full. */
export function whetherPartly({ profile }: AskedColumn, file: string): Notice {
  return noticeOf(
    'partly-beside',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men den ser ut att säga vilka beslut som är delvis bifall. Som det står räknas de efter beslutets kolumn, till exempel som bifall.',
      en: 'The column {heading} in {file} is not read, but it seems to tell which decisions are grants in part. As it stands they count by the column of the decision, for instance as grants.',
    },
    {
      sv: 'Ta ut utfallet i en enda kolumn med bifall, delvis bifall och avslag. Ska besluten räknas som de står: ignore: [{heading}].',
      en: 'Export the outcome in one column: bifall, delvis bifall and avslag. If the decisions are to count as they stand: ignore: [{heading}].',
    },
    { heading: quote(profile.heading), file },
  );
}

/** Asks whether rows are sums of several decisions: as it stands each is one. */
export function howManyDecisions({ profile }: AskedColumn, file: string): Notice {
  return noticeOf(
    'counted-decisions',
    {
      sv: 'Kolumnen {heading} i {file} ser ut att säga hur många beslut varje rad gäller. Som det står räknas varje rad som ett beslut.',
      en: 'The column {heading} in {file} seems to tell of how many decisions each row is. As it stands each row counts as one decision.',
    },
    {
      sv: 'Är raderna sammanräknade, ta ut ett beslut per rad, med beslutsdatum. Är varje rad ett enda beslut: ignore: [{heading}].',
      en: 'If the rows are sums, export one decision per row, with the date of decision. If every row is one decision: ignore: [{heading}].',
    },
    { heading: quote(profile.heading), file },
  );
}
