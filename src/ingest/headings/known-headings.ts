import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import { FIELDS, type Field } from '../../model/fields.ts';
import { codedFile, shellWord } from '../coded-copy.ts';
import { areDates } from '../values/date-values.ts';
import { labelLookup } from '../values/label-table.ts';
import { foldLabel, quote, tidy } from '../values/label-text.ts';
import type { ColumnPlace } from '../values/refuse-column.ts';
import { tellsWhen } from '../values/tells-when.ts';
import { isBlankWord, isYesOrNo } from '../values/yes-no-or-blank.ts';
import { type Condition, fieldByForm } from './heading-forms.ts';
import { headingKey } from './heading-text.ts';
import { SYNONYMS } from './synonyms.ts';

/** A heading whose meaning depends on the other columns of its file. */
interface ContextRule {
  readonly headings: readonly string[];
  /** The field, given the fields that stand in the file for sure; null: leave the column unread. */
  readonly field: (sure: ReadonlySet<string>) => string | null;
  readonly condition?: Condition;
}

const DECISION = ['decision', 'decision_date', 'applied_amount', 'granted_amount', 'decision_id'] as const;
const MEASURE = ['measure_type', 'measure_id', 'measure_start', 'measure_end'] as const;
const PLAN = ['plan', 'plan_date'] as const;
const AT_ANY_AGE: ReadonlySet<string> = new Set(['birth_year', 'age', 'born_abroad', 'aid_month']);
/** What is said of an adult: their list is no list of children. */
const OF_ADULT = FIELDS.filter(({ id, of }) => of === 'couple' || (of === 'adult' && !AT_ANY_AGE.has(id))).map(
  ({ id }) => id,
);
const some = (sure: ReadonlySet<string>, fields: readonly string[]): boolean => fields.some((field) => sure.has(field));
const isMeasureFile = (sure: ReadonlySet<string>): boolean => some(sure, MEASURE) && !some(sure, DECISION);

/** The days of a decision's month are no spell: in a file of decisions such columns stay unread (docs/decisions.md). */
const span = (sure: ReadonlySet<string>, measure: string, aid: string): string | null =>
  isMeasureFile(sure) ? measure : some(sure, DECISION) ? null : aid;

/**
 * In order: a rule may build on what an earlier one found.
 * `Insats` is the kind of aid in Lifecare's decisions, and a measure elsewhere.
 */
export const CONTEXT_RULES: readonly ContextRule[] = [
  { headings: ['utfall'], field: (sure) => (isMeasureFile(sure) ? 'measure_outcome' : 'decision') },
  { headings: ['insats'], field: (sure) => (some(sure, DECISION) ? 'purpose' : 'measure_type') },
  { headings: ['start'], field: (sure) => (isMeasureFile(sure) ? 'measure_start' : null) },
  { headings: ['slut'], field: (sure) => (isMeasureFile(sure) ? 'measure_end' : null) },
  {
    headings: ['startdatum', 'from', 'fr o m', 'från och med', 'period från', 'gäller från'],
    field: (sure) => span(sure, 'measure_start', 'aid_start'),
  },
  {
    headings: ['slutdatum', 'tom', 't o m', 'till och med', 'period till', 'gäller till'],
    field: (sure) => span(sure, 'measure_end', 'aid_end'),
  },
  { headings: ['resultat'], field: (sure) => (isMeasureFile(sure) ? 'measure_outcome' : null) },
  { headings: ['mål', 'delmål', 'inriktning'], field: (sure) => (some(sure, PLAN) ? 'plan_focus' : null) },
  {
    // beside another outcome it is a second decision of the row, and of adults it is one of many purposes
    headings: ['fritid', 'fritidsaktivitet', 'fritidsbistånd', 'fritidsbidrag', 'fritidspeng'].flatMap((aid) => [
      ...[`beslut ${aid}`, `beslut om ${aid}`, `beslut för ${aid}`, `${aid} beslut`],
    ]),
    field: (sure) => (sure.has('decision') || some(sure, OF_ADULT) ? null : 'leisure_granted'),
  },
  { headings: ['beviljat'], field: () => 'granted_amount', condition: 'amounts' },
  { headings: ['avser'], field: () => 'purpose', condition: 'purposes' },
  { headings: ['orsak'], field: () => 'obstacle', condition: 'known-labels' },
  { headings: ['mottagare'], field: () => 'payment_to', condition: 'known-labels' },
  {
    headings: [
      ...['sökande', 'registerledare', 'person', 'individ', 'brukare', 'unikt id', 'unik kod'],
      ...['barnkod', 'barn-id', 'barnets id', 'barnets kod', 'barnets löpnr', 'barnets löpnummer', 'barnnyckel'],
    ],
    field: () => 'person_id',
    condition: 'codes',
  },
  { headings: ['medsökande'], field: () => 'co_applicant_id', condition: 'codes' },
];

const ruleByKey = new Map(
  CONTEXT_RULES.flatMap((rule, order) =>
    rule.headings.map((heading) => [headingKey(heading), { rule, order }] as const),
  ),
);

/** The rule for a heading, and its place in the order; undefined where the heading means the same everywhere. */
export function contextRule(heading: string): { readonly rule: ContextRule; readonly order: number } | undefined {
  return ruleByKey.get(headingKey(heading));
}

/** The field that a heading names by itself, and whether by its own heading or another word for it. */
interface NamedField {
  readonly field: string;
  readonly by: 'heading' | 'synonym';
  /** What its values must prove. */
  readonly condition: Condition | null;
  /** Known by the parts of the heading alone: it gives way to one that names the field as a whole. */
  readonly formed: boolean;
}

/** `MS` is short for medsökande, in headings only. */
const CO_APPLICANT = /medsökandes?/i;
const withShort = (name: string): readonly string[] =>
  CO_APPLICANT.test(name) ? [name, name.replace(CO_APPLICANT, 'ms')] : [name];

const byName = new Map<string, NamedField>();
for (const { id, heading } of FIELDS) {
  for (const name of [...(SYNONYMS[id] ?? []), heading].flatMap(withShort)) {
    byName.set(headingKey(name), { field: id, by: 'synonym', condition: null, formed: false });
  }
  for (const name of [id, heading])
    byName.set(headingKey(name), { field: id, by: 'heading', condition: null, formed: false });
}

/** The field of a heading that means the same everywhere; undefined where none does. */
export function fieldOfHeading(key: string): NamedField | undefined {
  const whole = byName.get(key);
  if (whole !== undefined || contextRule(key) !== undefined) return whole;
  const formed = fieldByForm(key, (name) => byName.get(name)?.field);
  return formed && { ...formed, by: 'synonym', formed: true };
}

/** True where a heading, as its key, is one that exports call a field by, here or in some files. */
export function knownHeading(key: string): boolean {
  return fieldOfHeading(key) !== undefined || contextRule(key) !== undefined;
}

const fieldByKey = new Map<string, Field>(
  FIELDS.flatMap((field) => [field.id, field.heading].map((name) => [headingKey(name), field] as const)),
);

/** The field with this English id or Swedish heading, written in any of the ways a heading may be; else undefined. */
export function fieldByName(name: string): Field | undefined {
  return fieldByKey.get(headingKey(name));
}

/** Names to suggest for a word that is no field. */
export function fieldNames(): readonly string[] {
  return FIELDS.flatMap(({ id, heading }) => [id, heading]);
}

/** `Avser`: the adult, or a child of hers. */
const PARTIES =
  /^(?:(?:den )?sökande(?: själv)?|medsökande|(?:hela )?(?:hushållet|familjen)|vux(?:en|na)|barn(?:et|en)?|adult|child(?:ren)?|båda)$/;

/**
 * Whether the distinct texts of a column prove what its heading only suggests: `known-labels`, every one is a label of
 * the field; `dates`, nearly every one is a date; `purposes`, they tell neither when nor of whom; `amounts`, they are
 * not yes and no. Where not, the column stays unread. Names of people are a refusal. `codes` is the rule of every
 * column of ids (`values/read-id.ts`), and asks no more here.
 */
export function meetsCondition(
  condition: Condition,
  place: ColumnPlace,
  distinct: readonly string[],
): boolean | CodedError {
  const filled = distinct.map(foldLabel).filter((text) => !isBlankWord(text));
  const names = refuseNames(place, distinct);
  if (names) return names;
  if (filled.length === 0) return false;
  if (condition === 'codes') return true;
  if (condition === 'dates') return areDates(filled);
  if (condition === 'amounts') return !filled.every(isYesOrNo);
  if (condition === 'purposes')
    return (
      !filled.every((text) => PARTIES.test(text)) &&
      tellsWhen({ heading: place.heading, values: distinct.map((text) => ({ text, rows: 1 })), more: false }) === null
    );
  const known = labelLookup(place.field);
  return filled.every((text) => known(text) !== undefined);
}

/** Two to four capitalised words without digits, perhaps turned round by a comma. */
const NAME = /^\p{Lu}[\p{L}'’.-]*,?(?: (?:af|av|von|de|el|al|\p{Lu}[\p{L}'’.-]*)){1,3}$/u;
/** A column is taken for names where at least so many distinct texts, and so large a part of them, look like it. */
const FEWEST = 3;
const SHARE = 0.5;

/**
 * Stops (exit 4) where the distinct texts of a column look like names of people: columns called sökande, person,
 * mottagare or handläggare hold codes in one export and names in the next. Otherwise null.
 */
export function refuseNames(
  place: Pick<ColumnPlace, 'heading' | 'file'>,
  distinct: readonly string[],
): CodedError | null {
  const names = distinct.filter((text) => NAME.test(tidy(text))).length;
  if (names < FEWEST || names < distinct.length * SHARE) return null;
  const { file } = place;
  const values = { heading: quote(place.heading), file, source: shellWord(file), out: shellWord(codedFile(file)) };
  return codedError('names', values);
}
