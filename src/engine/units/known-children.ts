import type { CaseDatabase } from '../database.ts';
import type { Shape } from '../shape.ts';
import { isChild } from './keys.ts';

/**
 * Rows of one file that tell neither age nor role are a child's where another file says that the person is one. Only a file
 * with more than one adult to every four children is heard: in a list of children, some of them of age, the codes may be the
 * parents'.
 */
export async function markKnownChildren(
  database: CaseDatabase,
  shape: Shape,
  files: number,
  lastYear: number,
): Promise<void> {
  if (files === 1 || !shape.has('person_id') || !shape.has('birth_year', 'age', 'role')) return;
  const child = isChild(shape, lastYear);
  const says = `coalesce(${shape.col('birth_year')}, ${shape.col('age')}, ${shape.code('role')}) IS NOT NULL`;
  await database.run(`UPDATE records AS r SET child_word = true WHERE NOT (${says}) AND r.person_id IN (
    WITH told AS (SELECT r.file, r.person_id, coalesce(${child}, false) AS child, ${says} AS says FROM records AS r WHERE r.person_id IS NOT NULL)
    SELECT person_id FROM told GROUP BY person_id
      HAVING bool_or(child AND file IN (SELECT file FROM told GROUP BY file HAVING count_if(says AND NOT child) * 4 > count_if(child)))
        AND NOT bool_or(says AND NOT child))`);
}
