import type { Shape } from '../shape.ts';
import { isChild } from '../units/keys.ts';
import type { CodeKind } from './person-and-case-codes.ts';

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

export function decisionCodes(shape: Shape, lastYear: number): CodeKind | null {
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
export function casesOfDecisions(shape: Shape, lastYear: number): CodeKind | null {
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
