import { CodedError, EXIT } from '../errors/coded-error.ts';
import type { ReadExport, Remark } from '../model/records.ts';
import { fill, type Text } from '../text/text.ts';
import type { CaseDatabase } from './database.ts';
import { describeShape, type Shape } from './shape.ts';
import { isChild } from './units/keys.ts';

/** More than one row in so many under codes that contradict themselves, and the codes do not tell cases apart. */
const FEW = 20;
/** And so many rows: one slip in a small export is told. */
const LEAST = 5;

/** What the rows of one code say that cannot all be true of one person, decision or case. */
interface Contradiction {
  readonly remark: 'two-birth-years' | 'decision-codes-shared' | null;
  /** SQL of the group of rows with one code: true where they contradict one another. */
  readonly sql: string;
  readonly text: Text;
  /** What helps where the code is right and its rows are parts; null: the code is not one thing's. */
  readonly parts: Text | null;
}

interface CodeKind {
  readonly id: 'person_id' | 'decision_id';
  readonly name: Text;
  /** `SELECT` of the rows that have a code: the code as `code`; where `parted`, what each of its parts is as `part`. */
  readonly rows: string;
  readonly parted: boolean;
  readonly contradictions: readonly Contradiction[];
  /** What is counted where the column is left unread. */
  readonly unread: Text;
}

/** Years that a year of birth may differ by: worked out from an age, it is one or the other. */
const YEARS = 1;
/** Adults of a case, and of a decision. */
const ADULTS = 2;
/** Without any of these nothing tells two adults of one decision from two decisions. */
const TELLS_TWO = [
  'case_id',
  'role',
  'household_type',
  'co_applicant_id',
  'co_applicant_sex',
  'co_applicant_birth_year',
];

const PERSON_CODES: Text = { sv: 'koder för person', en: 'person codes' };
const ROW_A_PERSON: Text = { sv: 'Då räknas varje rad som en person.', en: 'Every row then counts as one person.' };

function personCodes(shape: Shape, lastYear: number): CodeKind | null {
  if (!shape.has('person_id')) return null;
  const sex = (id: string) => `CASE WHEN ${shape.code(id)} < 2 THEN ${shape.code(id)} END AS sex`;
  const own = `SELECT ${shape.col('person_id')} AS code, ${sex('sex')}, ${shape.col('birth_year')} AS born FROM records AS r
    WHERE NOT coalesce(${isChild(shape, lastYear)}, false)`;
  const other = `SELECT ${shape.col('co_applicant_id')}, ${sex('co_applicant_sex')}, ${shape.col('co_applicant_birth_year')} FROM records AS r`;
  return {
    id: 'person_id',
    name: PERSON_CODES,
    rows: shape.has('co_applicant_id') ? `${own} UNION ALL ${other}` : own,
    parted: false,
    contradictions: [
      {
        remark: 'two-birth-years',
        sql: `coalesce(max(born) - min(born) > ${YEARS}, false)`,
        text: { sv: 'står för personer med olika födelseår', en: 'stand for people with different years of birth' },
        parts: null,
      },
      {
        remark: null, // told of everybody with two sexes, with and without a code: facts.ts
        sql: 'coalesce(min(sex) <> max(sex), false)',
        text: { sv: 'står för både kvinnor och män', en: 'stand for both women and men' },
        parts: null,
      },
    ],
    unread: ROW_A_PERSON,
  };
}

function monthsOfPersons(shape: Shape): CodeKind | null {
  if (!shape.has('person_id') || !shape.has('aid_months')) return null;
  return {
    ...{ id: 'person_id', name: PERSON_CODES, unread: ROW_A_PERSON, parted: true },
    rows: `SELECT ${shape.col('person_id')} AS code, coalesce(${shape.col('period')}, ${shape.col('aid_month')}, 0) AS part, ${shape.col('aid_months')} AS months FROM records AS r`,
    contradictions: [
      {
        remark: null,
        sql: 'coalesce(min(months) <> max(months), false)',
        text: {
          sv: 'har olika antal månader med bistånd på olika rader',
          en: 'have different numbers of months with assistance on different rows',
        },
        parts: {
          sv: 'Är raderna delar av personens tid (enheter, ärenden, halvår), ta ut en rad per person med summan, eller en rad per månad (biståndsmånad). Annars: ignore med rubriken för antalet månader.',
          en: 'If the rows are parts of the time of a person (units, cases, half-years), export one row per person with the sum, or one row per month (aid_month). Otherwise: ignore with the heading of the number of months.',
        },
      },
    ],
  };
}

function decisionCodes(shape: Shape, lastYear: number): CodeKind | null {
  if (!shape.has('decision_id')) return null;
  const child = `coalesce(${isChild(shape, lastYear)}, false)`;
  const adults = shape.has(...TELLS_TWO) ? ADULTS : 1;
  return {
    id: 'decision_id',
    parted: true,
    name: { sv: 'koder för beslut', en: 'decision codes' },
    rows: `SELECT ${shape.col('decision_id')} AS code, coalesce(${shape.col('purpose')}, -1) AS part, ${shape.col('decision_date')} AS day,
      ${shape.col('case_id')} AS kase, CASE WHEN NOT ${child} THEN ${shape.col('person_id')} END AS adult,
      ${shape.code('decision')} AS outcome, ${shape.col('granted_amount')} AS granted FROM records AS r`,
    contradictions: [
      {
        remark: 'decision-codes-shared',
        sql: 'coalesce(min(day) <> max(day), false)',
        text: { sv: 'står för beslut med olika datum', en: 'stand for decisions of different dates' },
        parts: null,
      },
      {
        remark: 'decision-codes-shared',
        sql: 'coalesce(min(kase) <> max(kase), false)',
        text: { sv: 'står för beslut i olika ärenden', en: 'stand for decisions of different cases' },
        parts: null,
      },
      {
        remark: 'decision-codes-shared',
        sql: `count(DISTINCT adult) > ${adults}`,
        text:
          adults === ADULTS
            ? { sv: 'står för beslut om fler än två vuxna', en: 'stand for decisions about more than two adults' }
            : { sv: 'står för beslut om flera personer', en: 'stand for decisions about several people' },
        parts: null,
      },
      {
        remark: null,
        sql: 'coalesce(min(outcome) <> max(outcome), false)',
        text: { sv: 'har olika beslut på olika rader', en: 'have different decisions on different rows' },
        parts: {
          sv: 'Gäller raderna olika saker, ta ut ändamålet (purpose) också, så räknas de var för sig. Är den ena en rättelse, ta bort raden som inte gäller.',
          en: 'If the rows are about different things, export the purpose too, and they count one by one. If one corrects another, take away the row that does not hold.',
        },
      },
      {
        remark: null,
        sql: 'coalesce(min(granted) <> max(granted), false)',
        text: {
          sv: 'har olika beviljat belopp på olika rader',
          en: 'have different amounts granted on different rows',
        },
        parts: {
          sv: 'Är beloppen delar av ett beslut (utbetalningar, månader, normposter), lägg ihop dem i uttaget, så att beslutet står på en rad. Annars: ignore med rubriken för beloppet.',
          en: 'If the amounts are parts of one decision (payments, months, items), add them up in the export, so that the decision is one row. Otherwise: ignore with the heading of the amount.',
        },
      },
    ],
    unread: {
      sv: 'Då räknas varje rad som ett beslut; två rader av samma ärende, dag och ändamål är ett.',
      en: 'Every row then counts as one decision; two rows of the same case, day and purpose are one.',
    },
  };
}

/**
 * Codes whose rows contradict one another: numbers that start over in every file, unit or year, or a word for everybody
 * without a code. Counted as they stand they would make one of several. Where such rows are more than one in twenty the run
 * stops; fewer are told, and decisions among them are told apart by case and date instead.
 * @param lastYear by which children are told by their year of birth
 * @throws CodedError 2 `codes-contradict`
 */
export async function judgeCodes(
  database: CaseDatabase,
  read: ReadExport,
  lastYear: number,
): Promise<readonly Remark[]> {
  const shape = describeShape(read);
  const remarks: Remark[] = [];
  for (const kindOf of [personCodes, monthsOfPersons, decisionCodes]) {
    const kind = kindOf(shape, lastYear);
    if (kind === null) continue;
    const { id, contradictions } = kind;
    const groups = `SELECT code, count(*) AS n, ${contradictions.map(({ sql }, at) => `${sql} AS c${at}`).join(', ')}
      FROM (${kind.rows}) WHERE code IS NOT NULL GROUP BY code${kind.parted ? ', part' : ''}`;
    const codes = kind.parted ? 'count(DISTINCT code)' : 'count(*)';
    const counts = contradictions.map((_, at) => `${codes} FILTER (c${at}), sum(n) FILTER (c${at})`);
    const [found] = await database.rows(`SELECT ${codes}, sum(n), ${counts.join(', ')} FROM (${groups}) ORDER BY ALL`);
    const [all, rows, ...each] = (found ?? []).map((n) => Number(n ?? 0)) as [number, number, ...number[]];
    const told = contradictions.map((one, at) => ({ ...one, codes: each[at * 2]!, rows: each[at * 2 + 1]! }));
    const worst = told.reduce((a, b) => (b.rows > a.rows ? b : a));
    if (worst.rows >= LEAST && worst.rows * FEW > rows) throw contradict(kind, { ...worst, all }, read);
    const most = told.filter(({ remark }) => remark !== null).toSorted((a, b) => b.rows - a.rows)[0];
    if (most === undefined || most.remark === null || most.rows === 0) continue;
    remarks.push({ code: most.remark, fields: [id], count: most.rows });
    if (id !== 'decision_id') continue;
    const shared = told.flatMap(({ remark }, at) => (remark === null ? [] : [`c${at}`]));
    const unsteady = `SELECT code FROM (${groups}) WHERE ${shared.join(' OR ')}`;
    await database.run(`UPDATE records SET decision_id = NULL WHERE decision_id IN (${unsteady})`);
  }
  return remarks;
}

const SEVERAL: Text = {
  sv: 'Lästa så skulle flera räknas som en.',
  en: 'Read so, several would count as one.',
};
const ONE_ROW: Text = {
  sv: 'Bara en av raderna skulle räknas.',
  en: 'Only one of the rows would count.',
};

function contradict(
  { id, name, unread }: CodeKind,
  { codes, all, text, parts }: Pick<Contradiction, 'text' | 'parts'> & { readonly codes: number; readonly all: number },
  { files }: ReadExport,
): CodedError {
  const columns = files.flatMap((file) => file.columns.filter(({ field }) => field === id));
  const headings = [...new Set(columns.map(({ heading }) => `"${heading}"`))];
  const values = { name, text, unread, id, codes: String(codes), all: String(all), headings: headings.join(', ') };
  return new CodedError(
    EXIT.usage,
    'codes-contradict',
    fill(
      {
        sv: '{codes} av {all} {name} ({headings}) {text}. {so}',
        en: '{codes} of {all} {name} ({headings}) {text}. {so}',
      },
      { ...values, so: parts === null ? SEVERAL : ONE_ROW },
    ),
    parts ??
      fill(
        {
          sv: 'Börjar numren om i varje enhet, år eller fil, sätt ihop dem med det som skiljer: columns: { {id}: { from: ["___", {headings}] } }. I stället för ___ skrivs rubriken för enheten eller året. Annars: ignore: [{headings}]. {unread}',
          en: 'If the numbers start over in every unit, year or file, put them together with what tells them apart: columns: { {id}: { from: ["___", {headings}] } }. In place of ___ write the heading of the unit or the year. Otherwise: ignore: [{headings}]. {unread}',
        },
        values,
      ),
  );
}
