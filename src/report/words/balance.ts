import type { BalanceRow, ResultRow } from '../../model/audit-document.ts';
import type { Unit } from '../../model/unit.ts';
import { writeNumber, writeShare } from '../../text/number.ts';
import type { Lang, Text } from '../../text/text.ts';
import { type CountedNoun, writeCounted } from './counted-nouns.ts';
import { fieldName } from './field-names.ts';
import { capitalise, findNouns, joinWords } from './nouns.ts';

type Part = BalanceRow['apart'][number];

const t = (sv: string, en: string): Text => ({ sv, en });

/** Said of the cases that a question does not concern, by the column that says so: the verb and what follows it. */
const NOT_ASKED: Readonly<Record<string, Text>> = {
  recipient: t('har inte bistånd under perioden', 'have no assistance in the period'),
  working_age: t('är inte 18–66 år', 'are not aged 18–66'),
  single: t('gäller par', 'concern couples'),
  not_single: t('är ensamstående', 'are single'),
  parental_leave: t('är inte föräldralediga', 'are not on parental leave'),
  violence_asked: t('har inte fått frågan', 'have not been asked'),
  violence_disclosed: t('har inte uppgett våld', 'have not told of violence'),
  activity_assigned: t('har inte anvisats någon aktivitet', 'have not been assigned an activity'),
  plan: t('har ingen plan', 'have no plan'),
  decision: t('har ett annat utfall än frågan gäller', 'have another outcome than the question is about'),
  open: t('väntar på beslut', 'await a decision'),
  child: t('gäller barn', 'concern children'),
  other_child: t('är umgängesbarn eller vuxna barn', 'are visiting or grown children'),
  first: t('är inte personens första beslut', 'are not the person’s first decision'),
  applied_for: t('har inget ansökningsdatum före beslutet', 'have no date of application before the decision'),
  wait_cause: t('är inte avgjorda', 'are not settled'),
  months: t('har färre månader med bistånd än frågan gäller', 'have fewer months of assistance than asked about'),
  new: t('började före perioden', 'began before the period'),
  start_known: t('har en okänd början', 'have an unknown start'),
  plan_due: t('går inte att följa i tre månader', 'cannot be followed for three months'),
  return_due: t('går inte att följa i ett år efter avslutet', 'cannot be followed for a year after the end'),
  left_first: t('har inte avslutats under perioden', 'have not ended in the period'),
  very_long: t('går inte att följa i tre år', 'cannot be followed for three years'),
  mixed: t('gäller samkönade par', 'concern couples of one sex'),
  split_payment: t('har inte kunnat välja', 'have not been able to choose'),
  leisure_applied: t('gäller barn som ingen har sökt för', 'concern children nobody has applied for'),
  leisure_granted: t('gäller barn utan beviljat bistånd', 'concern children granted nothing'),
  followed: t('går inte att följa i sex månader', 'cannot be followed for six months'),
  ended: t('är inte avslutade', 'have not ended'),
  risk_days: t('var redan hänvisade eller hade inte bistånd', 'were already referred or had no assistance'),
};

/** The same where the cases are people. */
const OF_PEOPLE: Readonly<Record<string, Text>> = {
  single: t('lever i par', 'live in a couple'),
  child: t('är barn', 'are children'),
};

const REASON: Readonly<Record<Part['reason'], Text>> = {
  not_asked: t('berörs inte av frågan', 'are not concerned by the question'),
  not_registered: t('saknar uppgift om {field}', 'lack information on {field}'),
  not_understood: t(
    'har en uppgift om {field} som inte gick att läsa',
    'have information on {field} that could not be read',
  ),
  outside: t('ligger utanför perioden', 'lie outside the period'),
  too_coarse: t('är daterade med en längre tid än perioden', 'are dated with a longer time than the period'),
  sex_unknown: t('är par där bara den enas kön är känt', 'are couples of whom one sex alone is known'),
  more_adults: t('är hushåll med fler än två vuxna', 'are households of more than two adults'),
  other: t('räknas inte av andra skäl', 'are not counted for other reasons'),
};

const NOUN: Readonly<Record<Unit, CountedNoun>> = {
  person: 'people',
  field: 'people',
  child: 'children',
  couple: 'couples',
  decision: 'decisions',
  spell: 'spells',
  measure: 'measures',
  case: 'households',
};

/** Where the rest of the cases are is told from here on. */
const MUCH = 0.05;
const MANY = 20;

/** `104 av 224 beslut räknas: 80 …, 40 …`, largest first; null where next to all cases are counted. */
export function writeBalance(rows: readonly BalanceRow[], unit: Unit, lang: Lang): string | null {
  const [cases, counted] = [sum(rows, (row) => row.cases), sum(rows, (row) => row.counted)];
  const left = cases - counted;
  if (left <= 0 || (left <= MANY && left <= cases * MUCH)) return null;
  const about = sayAbout(rows, lang);
  const said = joinParts(rows).map((part) => `${about}${writeNumber(part.cases, lang)} ${sayPart(part, unit, lang)}`);
  const all = `${about}${writeCounted(cases, NOUN[unit], lang)}`;
  const [of, are] = lang === 'sv' ? ['av', 'räknas'] : ['of', 'are counted'];
  const told = said.length === 0 ? '.' : `: ${joinWords(said, lang)}.`;
  return `${writeNumber(counted, lang)} ${of} ${all} ${are}${told}`;
}

/**
 * `55 av 240 personer saknar uppgift om biståndets början och räknas inte`: those whom the question concerns, or may concern,
 * and whom it lost; null where they are not much.
 */
export function writeLoss(rows: readonly BalanceRow[], unit: Unit, lang: Lang): string | null {
  if (!isMuch(rows)) return null;
  const about = sayAbout(rows, lang);
  const lost = joinParts(rows).filter(({ reason }) => reason !== 'not_asked');
  const all = `${about}${writeCounted(
    sum(rows, (row) => row.cases),
    NOUN[unit],
    lang,
  )}`;
  const write = (n: number) => `${about}${writeNumber(n, lang)}`;
  const [of, and, not] =
    lang === 'sv' ? ['av', 'och räknas inte', 'räknas inte'] : ['of', 'and are not counted', 'are not counted'];
  const [only] = lost;
  if (lost.length === 1 && only)
    return capitalise(`${write(only.cases)} ${of} ${all} ${sayPart(only, unit, lang)} ${and}.`);
  const parts = lost.map((part) => `${write(part.cases)} ${sayPart(part, unit, lang)}`);
  return capitalise(
    `${write(lost.reduce((n, part) => n + part.cases, 0))} ${of} ${all} ${not}: ${joinWords(parts, lang)}.`,
  );
}

const sum = (rows: readonly BalanceRow[], pick: (row: BalanceRow) => number) =>
  rows.reduce((all, row) => all + pick(row), 0);

const sayAbout = (rows: readonly BalanceRow[], lang: Lang): string =>
  rows.some((row) => row.rounded_to !== null) ? (lang === 'sv' ? 'omkring ' : 'about ') : '';

/** The parts of both sexes together, largest first. */
function joinParts(rows: readonly BalanceRow[]): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const part of rows.flatMap((row) => row.apart)) {
    const key = `${part.reason} ${part.about}`;
    parts.set(key, { ...part, cases: (parts.get(key)?.cases ?? 0) + part.cases });
  }
  return [...parts.values()].filter((part) => part.cases > 0).sort((a, b) => b.cases - a.cases);
}

/**
 * Between what the share lies whatever the answers were that could not be read: all no, or all yes. Null where every answer
 * was read, and for figures that are no shares of cases.
 */
export function writeBounds(
  rows: readonly BalanceRow[],
  sides: readonly (ResultRow | undefined)[],
  unit: Unit,
  lang: Lang,
) {
  const { theWomen, theMen } = findNouns(unit);
  const bounds = sides.map((side) => {
    const row = rows.find(({ sex }) => sex === side?.sex);
    const unread = (row?.apart ?? []).reduce(
      (sum, one) => (one.reason === 'not_understood' ? sum + one.cases : sum),
      0,
    );
    if (side?.count == null || side.n == null || side.n + unread === 0) return null;
    const all = side.n + unread;
    return { unread, low: writeShare(side.count / all, lang), high: writeShare((side.count + unread) / all, lang) };
  });
  const [women, men] = bounds;
  if (!women || !men || women.unread + men.unread === 0) return null;
  return lang === 'sv'
    ? `Några svar gick inte att läsa. Vad de än var ligger andelen mellan ${women.low} och ${women.high} av ${theWomen.sv} och mellan ${men.low} och ${men.high} av ${theMen.sv}.`
    : `Some answers could not be read. Whatever they were, the share lies between ${women.low} and ${women.high} of ${theWomen.en} and between ${men.low} and ${men.high} of ${theMen.en}.`;
}

/** More than one case in twenty that the question concerns, or may concern, is not counted. */
export function isMuch(rows: readonly BalanceRow[]): boolean {
  const parts = rows.flatMap((row) => row.apart);
  const lost = parts.reduce((sum, { reason, cases }) => (reason === 'not_asked' ? sum : sum + cases), 0);
  return lost > rows.reduce((sum, { cases }) => sum + cases, 0) * MUCH;
}

function sayPart({ reason, about }: Part, unit: Unit, lang: Lang): string {
  if (reason === 'not_asked' && (unit === 'person' || unit === 'field') && about !== null && about in OF_PEOPLE)
    return OF_PEOPLE[about]![lang];
  if (reason === 'not_asked') return (NOT_ASKED[about ?? ''] ?? REASON.not_asked)[lang];
  const field = about === null ? (lang === 'sv' ? 'det' : 'it') : fieldName(about)[lang];
  return REASON[reason][lang].replace('{field}', field);
}
