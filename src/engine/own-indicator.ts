import { CodedError, EXIT } from '../errors/coded-error.ts';
import { MOST_OWN, type OwnIndicator } from '../model/own-indicator.ts';
import type { Text } from '../text/text.ts';
import type { CaseDatabase } from './database.ts';
import { checkPredicate, LONGEST, type Refusal, type Words } from './predicate/check-predicate.ts';
import { UNIT_COLUMNS } from './units/columns.ts';

/** The mapping file that the indicators stand in, as far as complaints need it. */
export interface MappingSource {
  readonly name: string;
  readonly locate: (path: readonly (string | number)[]) => { readonly line: number; readonly column: number };
}

/** Both conditions as they may be run, and the fields without which the columns they read do not exist. */
export interface CheckedIndicator {
  readonly of: string;
  readonly where: string;
  /** Each entry a list of which one is enough. */
  readonly needs: readonly (readonly string[])[];
  readonly columns: readonly string[];
}

/** Fields without which a unit cannot be made at all. */
const UNIT_NEEDS: Readonly<Record<OwnIndicator['unit'], readonly (readonly string[])[]>> = {
  person: [],
  child: [['leisure_granted', 'leisure_applied', 'leisure_amount', 'girls_leisure', 'boys_leisure']],
  couple: [['case_id']],
  decision: [['decision']],
  spell: [['aid_month', 'aid_start']],
  measure: [
    ['measure_type', 'measure_start', 'measure_id'],
    ['measure_start', 'referral_date'],
  ],
};

/**
 * Checks every own indicator of a mapping file, in order. `words`: the texts of a text field in rank order.
 * @throws CodedError 2 `own-indicator`, with file, line and column
 */
export async function checkOwnIndicators(
  database: CaseDatabase,
  words: Words,
  specs: Readonly<Record<string, OwnIndicator>>,
  place: MappingSource,
  taken: readonly string[],
): Promise<ReadonlyMap<string, CheckedIndicator>> {
  const checked = new Map<string, CheckedIndicator>();
  for (const [id, spec] of Object.entries(specs)) {
    if (checked.size === MOST_OWN) throw tooMany(place, id);
    checked.set(id, await checkOwnIndicator(database, words, id, spec, place, taken));
  }
  return checked;
}

/**
 * Checks the name and the conditions of an own indicator, these against the columns of its unit. `taken`: ids of the
 * catalogue.
 * @throws CodedError 2 `own-indicator`, with file, line and column of the condition
 */
export async function checkOwnIndicator(
  database: CaseDatabase,
  words: Words,
  id: string,
  spec: OwnIndicator,
  place: MappingSource,
  taken: readonly string[] = [],
): Promise<CheckedIndicator> {
  if (!ID.test(id) || taken.includes(id)) throw wrongName(taken.includes(id), place, id);
  const check = async (key: 'of' | 'where', text: string) => {
    const found = await checkPredicate(database, spec.unit, text, words);
    if ('kind' in found) throw explain(found, spec.unit, place, ['indicators', id, key]);
    return found;
  };
  const of = await check('of', spec.of ?? 'true');
  const where = await check('where', spec.where);
  const columns = [...new Set([...of.columns, ...where.columns])].sort();
  const fields = UNIT_COLUMNS[spec.unit].filter(({ name }) => columns.includes(name)).map((one) => one.fields);
  const named = [...UNIT_NEEDS[spec.unit], ...fields.filter((one) => one.length > 0)];
  const needs = [...new Map(named.map((one) => [one.join(), one])).values()];
  return { of: of.sql, where: where.sql, needs, columns };
}

/** As the ids of the catalogue: they are names of rows in audit.json and of parts of the page. */
const ID = /^[a-z][a-z0-9]{0,19}(-[a-z0-9]{1,20}){0,4}$/;

function wrongName(taken: boolean, { name, locate }: MappingSource, id: string): CodedError {
  const { line, column } = locate(['indicators', id]);
  return new CodedError(
    EXIT.usage,
    'own-indicator',
    {
      sv: `${name}, rad ${line}, kolumn ${column}: ${taken ? 'namnet finns redan' : 'namnet är skrivet på fel sätt'}.`,
      en: `${name}, line ${line}, column ${column}: ${taken ? 'the name is taken' : 'the name is written in the wrong way'}.`,
    },
    {
      sv: 'Skriv ett eget namn med små bokstäver a–z och bindestreck, till exempel beviljad-tandvard.',
      en: 'Write a name of your own with small letters a–z and hyphens, for example dental-share.',
    },
  );
}

function tooMany({ name, locate }: MappingSource, id: string): CodedError {
  const { line, column } = locate(['indicators', id]);
  return new CodedError(
    EXIT.usage,
    'own-indicator',
    {
      sv: `${name}, rad ${line}, kolumn ${column}: fler än ${MOST_OWN} egna mått.`,
      en: `${name}, line ${line}, column ${column}: more than ${MOST_OWN} own indicators.`,
    },
    {
      sv: 'Varje mått jämförs med alla andra innan det får visas. Behåll de viktigaste i den här filen.',
      en: 'Each is compared with all others before it may be shown. Keep the most important ones in this file.',
    },
  );
}

type Teller = (word: string, choices: string, unit: string) => readonly [what: Text, advice: Text];

const PAGE: Text = {
  sv: 'Kolumnerna och vad de betyder står i docs/units.md.',
  en: 'The columns and what they mean stand in docs/units.md.',
};

const TELL: Readonly<Record<Refusal['kind'], Teller>> = {
  too_long: () => [
    { sv: `villkoret är längre än ${LONGEST} tecken`, en: `the condition is longer than ${LONGEST} characters` },
    { sv: 'Dela upp det i flera mått.', en: 'Divide it into several indicators.' },
  ],
  too_deep: () => [
    { sv: 'villkoret räknar i för många led', en: 'the condition computes in too many steps' },
    {
      sv: 'Högst hundra räknetecken får stå i ett villkor, och ingen replace i en annan. Dela upp det i flera mått.',
      en: 'At most a hundred signs of arithmetic may stand in a condition, and no replace within another. Divide it into several indicators.',
    },
  ],
  unreadable: () => [
    { sv: 'villkoret går inte att läsa', en: 'the condition cannot be read' },
    {
      sv: "Skriv ett villkor i SQL, till exempel decision = 'granted'. Ord står inom enkla citattecken, och varje parentes stängs.",
      en: "Write a condition in SQL, for example decision = 'granted'. Words stand within single quotes, and every bracket is closed.",
    },
  ],
  not_allowed: () => [
    {
      sv: 'villkoret innehåller något som inte får stå här',
      en: 'the condition holds something that may not stand here',
    },
    {
      sv: 'Använd jämförelser, AND, OR, NOT, IN, BETWEEN, LIKE, IS NULL, CASE och funktionerna i docs/units.md. En anmärkning skrivs efter # på en egen rad i mappningsfilen.',
      en: 'Use comparisons, AND, OR, NOT, IN, BETWEEN, LIKE, IS NULL, CASE and the functions of docs/units.md. A comment is written behind # on a line of its own in the mapping file.',
    },
  ],
  unknown_column: (word, choices, unit) => [
    { sv: `${word} är ingen kolumn för ${unit}`, en: `${word} is no column of ${unit}` },
    { sv: `Här finns: ${choices}. ${PAGE.sv}`, en: `There are: ${choices}. ${PAGE.en}` },
  ],
  unknown_function: (word, choices) => [
    { sv: `funktionen ${word} får inte stå här`, en: `the function ${word} may not stand here` },
    { sv: `Här får stå: ${choices}.`, en: `Here may stand: ${choices}.` },
  ],
  unknown_value: (word, choices) => [
    { sv: `${word} är inget värde för kolumnen`, en: `${word} is no value of the column` },
    { sv: `Skriv ett av: ${choices}.`, en: `Write one of: ${choices}.` },
  ],
  number_too_large: () => [
    { sv: 'ett tal är för stort', en: 'a number is too large' },
    { sv: 'Belopp räknas i öre: 100 kronor skrivs 10000.', en: 'Amounts are in öre: 100 kronor is written 10000.' },
  ],
  types: () => [
    { sv: 'delarna av villkoret passar inte ihop', en: 'the parts of the condition do not fit together' },
    {
      sv: `Jämför ord med ord och tal med tal; kolumner med ja och nej står för sig själva. ${PAGE.sv}`,
      en: `Compare words with words and numbers with numbers; yes-or-no columns stand by themselves. ${PAGE.en}`,
    },
  ],
  not_a_condition: () => [
    { sv: 'det är inget villkor: det blir inte sant eller falskt', en: 'it is no condition: it is not true or false' },
    { sv: "Skriv till exempel decision = 'granted'.", en: "Write for example decision = 'granted'." },
  ],
  too_many_words: (word) => [
    { sv: `${word} har för många olika ord`, en: `${word} has too many different words` },
    { sv: 'Använd en kolumn med fasta val.', en: 'Use a column with fixed choices.' },
  ],
};

/** The coded error of a refusal. Only words of the condition are repeated, and none with four digits. */
function explain(refusal: Refusal, unit: string, { name, locate }: MappingSource, path: readonly string[]): CodedError {
  const { line, column } = locate(path);
  const { length } = refusal.word.replace(/\D/g, '');
  const word = refusal.word.length > 40 || length >= 4 ? '"…"' : `"${refusal.word}"`;
  const [what, advice] = TELL[refusal.kind](word, refusal.choices.join(', '), unit);
  return new CodedError(
    EXIT.usage,
    'own-indicator',
    {
      sv: `${name}, rad ${line}, kolumn ${column}: ${what.sv}.`,
      en: `${name}, line ${line}, column ${column}: ${what.en}.`,
    },
    advice,
  );
}
