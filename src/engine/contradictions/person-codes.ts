import type { Text } from '../../text/text.ts';
import type { Shape } from '../shape.ts';
import { isChild } from '../units/keys.ts';
import type { CodeKind } from './code-kind.ts';

/** Years that a year of birth may differ by: worked out from an age, it is one or the other. */
const YEARS = 1;
const PERSON_CODES: Text = { sv: 'koder för person', en: 'person codes' };
const ROW_A_PERSON: Text = { sv: 'Då räknas varje rad som en person.', en: 'Every row then counts as one person.' };

export function personCodes(shape: Shape, lastYear: number): CodeKind | null {
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

const PARTS_OF_TIME: Text = {
  sv: 'Är raderna delar av personens tid (enheter, ärenden, halvår), ta ut en rad per person med summan, eller en rad per månad (biståndsmånad). Annars: ignore med rubriken för antalet månader.',
  en: 'If the rows are parts of the time of a person (units, cases, half-years), export one row per person with the sum, or one row per month (aid_month). Otherwise: ignore with the heading of the number of months.',
};

export function monthsOfPersons(shape: Shape): CodeKind | null {
  if (!shape.has('person_id') || !shape.has('aid_months')) return null;
  return {
    ...{ id: 'person_id', name: PERSON_CODES, unread: ROW_A_PERSON, parted: true },
    rows: `SELECT ${shape.col('person_id')} AS code, coalesce(${shape.col('period')}, ${shape.col('aid_month')}, 0) AS part, ${shape.col('aid_months')} AS months, r.file FROM records AS r`,
    contradictions: [
      {
        remark: null,
        sql: 'coalesce(min(months) <> max(months), false)',
        text: {
          sv: 'har olika antal månader med bistånd på olika rader',
          en: 'have different numbers of months with assistance on different rows',
        },
        parts: PARTS_OF_TIME,
      },
      {
        remark: null,
        // in two files without a period, as many months in each
        sql: 'part = 0 AND count(DISTINCT file) FILTER (months > 0) > 1',
        text: {
          sv: 'har ett antal månader med bistånd i mer än en fil, och inget säger vilken tid det gäller',
          en: 'have a number of months with assistance in more than one file, and nothing says of which time it is',
        },
        parts: PARTS_OF_TIME,
      },
    ],
  };
}
