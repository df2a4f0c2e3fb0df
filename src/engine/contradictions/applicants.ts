import type { Shape } from '../shape.ts';
import type { CodeKind } from './code-kind.ts';

const TIMES = ['aid_month', 'period', 'decision_date'];

/** Two applicants of one case at one time: one of them is the co-applicant, and nothing tells which. */
export function applicantsOfCases(shape: Shape): CodeKind | null {
  if (!shape.has('case_id') || !shape.has('person_id') || !shape.has('role')) return null;
  const rows = `SELECT ${shape.col('case_id')} AS code, hash(${TIMES.map((id) => shape.col(id)).join(', ')}) AS part, ${shape.col('person_id')} AS adult
    FROM records AS r WHERE ${shape.col('role')} = 'applicant' AND ${shape.col('case_id')} IS NOT NULL`;
  // most cases have one applicant, whatever the time
  const many = `SELECT code FROM (${rows}) GROUP BY code HAVING min(adult) <> max(adult)`;
  return {
    id: 'case_id',
    parted: true,
    name: { sv: 'koder för ärende', en: 'case codes' },
    rows: `SELECT * FROM (${rows}) SEMI JOIN (${many}) AS m USING (code)`,
    some: `SELECT count(*) FROM (${many}) ORDER BY ALL`,
    all: `SELECT count(DISTINCT code), count(*) FROM (${rows})`,
    contradictions: [
      {
        remark: null,
        field: 'role',
        sql: 'min(adult) <> max(adult)',
        text: {
          sv: 'har två sökande på samma gång, så att det inte går att se vem av paret som är medsökande',
          en: 'have two applicants at one time, so that it cannot be seen who of the couple is the co-applicant',
        },
        parts: {
          sv: 'Ta ut rollen så som den är registrerad (sökande och medsökande). Står bara sökande i systemet: ignore: [{headings}], så räknas inte vem som är sökande.',
          en: 'Export the role as it is registered (applicant and co-applicant). If the system says applicant only: ignore: [{headings}], and who applies is not counted.',
        },
      },
    ],
    unread: { sv: '', en: '' },
  };
}
