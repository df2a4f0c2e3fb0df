import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import type { ReadExport, Remark } from '../../model/records.ts';
import { fill, type Text } from '../../text/text.ts';
import { type CaseDatabase, runConcurrently } from '../database.ts';
import { isFew, nameHeadings } from '../records/judge-rules.ts';
import { describeShape, type Shape } from '../shape.ts';
import { isChild } from '../units/who-and-when.ts';
import { answersOfChildren, answersOfCouples, answersOfMeasures, answersOfPersons } from './answer-rows.ts';
import {
  agesOfCases,
  applicantsOfCases,
  type CodeKind,
  type Contradiction,
  householdsOfCases,
  monthsOfPersons,
  personCodes,
} from './person-and-case-codes.ts';

const KINDS = [
  personCodes,
  monthsOfPersons,
  decisionCodes,
  casesOfDecisions,
  householdsOfCases,
  agesOfCases,
  applicantsOfCases,
  answersOfPersons,
  answersOfChildren,
  answersOfCouples,
  answersOfMeasures,
];

/**
 * Codes whose rows contradict one another: numbers that start over in every file, unit or year, or a word for everybody
 * without a code. Counted as they stand they would make one of several. Where such rows are more than one in twenty the
 * run stops; fewer are told, and decisions of shared codes are told apart by case and date instead.
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
  const kinds = KINDS.map((kindOf) => kindOf(shape, lastYear)).filter((kind) => kind !== null);
  const doubtful = await runConcurrently(
    database,
    kinds.map((kind) => (branch) => isDoubtful(branch, kind)),
  );
  for (const kind of kinds.filter((_, at) => doubtful[at])) {
    const { id, contradictions, suspects } = kind;
    const groups = groupsOf(kind);
    const codes = kind.parted ? 'count(DISTINCT code)' : 'count(*)';
    const counts = contradictions.map((_, at) => `${codes} FILTER (c${at}), sum(n) FILTER (c${at})`);
    const [found] = await database.rows(`SELECT ${codes}, sum(n), ${counts.join(', ')} FROM (${groups}) ORDER BY ALL`);
    const [seen, seenRows, ...each] = (found ?? []).map((n) => Number(n ?? 0)) as [number, number, ...number[]];
    const told = contradictions.map((contradiction, at) => ({
      ...contradiction,
      codes: each[at * 2]!,
      rows: each[at * 2 + 1]!,
    }));
    const worst = told.reduce((a, b) => (b.rows > a.rows ? b : a));
    if (worst.rows === 0) continue;
    const whole = kind.all ?? (suspects && `SELECT count(DISTINCT code), count(*) FROM (${kind.rows})`);
    const [counted] = whole === undefined ? [] : await database.rows(whole);
    const [all, rows] = (counted?.map(Number) ?? [seen, seenRows]) as [number, number];
    if (!isFew(worst.rows, rows)) throw contradict(kind, { ...worst, all }, read);
    const most = told.filter(({ remark }) => remark !== null).toSorted((a, b) => b.rows - a.rows)[0];
    if (most === undefined || most.remark === null || most.rows === 0) continue;
    remarks.push({ code: most.remark, fields: [most.field ?? id], count: most.rows });
    if (id !== 'decision_id') continue;
    const shared = told.flatMap(({ remark }, at) => (remark === null ? [] : [`c${at}`]));
    const unsteady = `SELECT code FROM (${groups}) WHERE ${shared.join(' OR ')}`;
    await database.run(`UPDATE records SET decision_id = NULL WHERE decision_id IN (${unsteady})`);
  }
  return remarks;
}

/** Asked first, since most exports have no contradictions: only where there may be one are the codes counted. */
async function isDoubtful(database: CaseDatabase, kind: CodeKind): Promise<boolean> {
  const { contradictions, suspects } = kind;
  const [some] = suspects === undefined ? [] : await database.rows(`SELECT count(*) FROM (${suspects}) ORDER BY ALL`);
  if (some?.[0] === 0n) return false;
  const any = contradictions.map((_, at) => `coalesce(bool_or(c${at}), false)`).join(' OR ');
  const [doubt] = await database.rows(`SELECT ${any} FROM (${groupsOf(kind)}) ORDER BY ALL`);
  return doubt?.[0] !== false;
}

/** SQL of the codes, with a column for each contradiction. */
function groupsOf({ rows, suspects, contradictions, parted }: CodeKind): string {
  const asked = suspects === undefined ? rows : `SELECT * FROM (${rows}) SEMI JOIN (${suspects}) AS s USING (code)`;
  return `SELECT code, count(*) AS n, ${contradictions.map(({ sql }, at) => `${sql} AS c${at}`).join(', ')}
      FROM (${asked}) WHERE code IS NOT NULL GROUP BY code${parted ? ', part' : ''}`;
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
  {
    codes,
    all,
    text,
    parts,
    so = parts === null ? SEVERAL : ONE_ROW,
    field: told = id,
  }: Contradiction & { readonly codes: number; readonly all: number },
  { files }: ReadExport,
): CodedError {
  const found = nameHeadings(files, (field) => field === told);
  // a number that the program gave has no heading
  const headings = found.length === 0 ? [told] : found;
  const codesOf = nameHeadings(files, (field) => field === id);
  const shown = [...new Set([...codesOf, ...headings])].join(', ');
  const named = { id, headings: headings.join(', '), codes_of: codesOf.join(', '), shown };
  const values = { name, text, unread, so, codes, all, ...named };
  return parts === null
    ? codedError('codes-contradict.several', values)
    : codedError('codes-contradict.parts', { ...values, parts: fill(parts, values) });
}

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
          sv: 'Är beloppen delar av ett beslut (utbetalningar, månader, normposter), skriv decision_rows: parts i mappningen, så läggs de ihop. Är något annat fel: ignore med rubriken för beloppet.',
          en: 'If the amounts are parts of one decision (payments, months, items), write decision_rows: parts in the mapping, and they are added up. If something else is wrong: ignore with the heading of the amount.',
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
 * Without numbers of decisions the rows of a case, day and purpose are one decision, of its one or two adults. More of
 * them, and the number is no case's: a unit's, a year's, a nought for those without.
 */
function casesOfDecisions(shape: Shape, lastYear: number): CodeKind | null {
  if (!shape.has('case_id') || !shape.has('person_id') || !shape.has('decision') || shape.has('decision_id'))
    return null;
  const [kase, person] = [shape.col('case_id'), shape.col('person_id')];
  const when = `hash(${['decision_date', 'aid_month', 'period', 'purpose'].map((id) => shape.col(id)).join(', ')})`;
  const rows = `SELECT ${kase} AS code, ${when} AS part, ${person} AS adult FROM records AS r
    WHERE ${shape.col('decision')} IS NOT NULL AND ${kase} IS NOT NULL AND NOT coalesce(${isChild(shape, lastYear)}, false)`;
  // of most exports no case has so many adults, whatever the time
  const suspects = `SELECT code FROM (SELECT DISTINCT code, adult FROM (${rows}) WHERE adult IS NOT NULL) GROUP BY code HAVING count(*) > ${ADULTS}`;
  return {
    id: 'case_id',
    parted: true,
    name: { sv: 'koder för ärende', en: 'case codes' },
    rows,
    suspects,
    contradictions: [
      {
        remark: null,
        sql: `count(DISTINCT adult) > ${ADULTS}`,
        text: {
          sv: 'står för fler än två vuxna med beslut samma dag',
          en: 'stand for more than two adults with decisions of one day',
        },
        parts: null,
      },
    ],
    unread: {
      sv: 'Då är varje person ett eget ärende.',
      en: 'Every person is then a case of her own.',
    },
  };
}
