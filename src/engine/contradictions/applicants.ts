import type { Shape } from '../shape.ts';
import type { CodeKind } from './code-kind.ts';

const TIMES = ['aid_month', 'period', 'decision_date'];

/** Two applicants, or two co-applicants, of one case at one time: nothing tells which of them is the other. */
export function applicantsOfCases(shape: Shape): CodeKind | null {
  if (!shape.has('case_id') || !shape.has('person_id') || !shape.has('role')) return null;
  const rows = `SELECT ${shape.col('case_id')} AS code, ${shape.col('role')} AS role, hash(${['role', ...TIMES].map((id) => shape.col(id)).join(', ')}) AS part, ${shape.col('person_id')} AS adult
    FROM records AS r WHERE ${shape.col('role')} IN ('applicant', 'co_applicant') AND ${shape.col('case_id')} IS NOT NULL`;
  // most cases have one of each, whatever the time
  const suspects = `SELECT code FROM (${rows}) GROUP BY code, role HAVING min(adult) <> max(adult)`;
  return {
    id: 'case_id',
    parted: true,
    name: { sv: 'koder för ärende', en: 'case codes' },
    rows,
    suspects,
    contradictions: [
      {
        remark: null,
        field: 'role',
        sql: 'min(adult) <> max(adult)',
        text: {
          sv: 'har två sökande, eller två medsökande, på samma gång, så att det inte går att se vem av paret som är vilken',
          en: 'have two applicants, or two co-applicants, at one time, so that it cannot be seen who of the couple is which',
        },
        parts: {
          sv: 'Ta ut rollen så som den är registrerad (sökande och medsökande). Står samma roll på båda i systemet, skriv i mappningen null för den: columns: { role: { from: {headings}, values: { ___: null } } }, med ordet för rollen i stället för ___; då räknas inte vem som är sökande.',
          en: 'Export the role as it is registered (applicant and co-applicant). If the system gives both the same role, write null for it in the mapping: columns: { role: { from: {headings}, values: { ___: null } } }, with the word of the role in place of ___; who applies is then not counted.',
        },
      },
    ],
    unread: { sv: '', en: '' },
  };
}
