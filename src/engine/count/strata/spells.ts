import type { SpellStratum, Strata } from '../../../model/strata.ts';
import type { CaseDatabase } from '../../database.ts';
import { ofSql } from '../job.ts';
import { toDuration } from '../kinds/survival.ts';
import { toBig } from '../tally.ts';
import { keyOf, openLevels, type StrataSource, stratumSql, type Wanted } from './covariates.ts';
import { countSizes } from './pairs.ts';

/** Durations of both sexes in every stratum, as they stand in a curve. */
export async function countSpells(
  database: CaseDatabase,
  { shape, table }: StrataSource,
  wanted: Wanted<'spells'>,
): Promise<Strata> {
  const { job, covariates } = wanted;
  const fields = covariates.map(({ field }) => field);
  const names = openLevels(shape, fields);
  const [entry, exit, cause] = [wanted.from.entry, wanted.from.exit, wanted.from.cause].map(
    (sql) => `CAST(${sql} AS INTEGER)`,
  );
  const from = `(SELECT ${stratumSql(fields)} AS s, sex, person, ${entry} AS d0, ${exit} AS d1, ${cause} AS why
    FROM ${table} AS u WHERE period = ${job.periods[0]!.number} AND sex < 2 AND ${ofSql(job.figure)})`;
  const known = 'd1 IS NOT NULL AND why IS NOT NULL';
  const rows = await database.rows(
    `SELECT s, sex, d0, d1, why, count(*) FROM ${from} WHERE ${known} GROUP BY s, sex, d0, d1, why ORDER BY ALL`,
  );
  const strata = new Map<bigint, { women: SpellStratum['women'][number][]; men: SpellStratum['men'][number][] }>();
  for (const [s, sex, ...spell] of rows) {
    const code = toBig(s);
    const found = strata.get(code) ?? { women: [], men: [] };
    strata.set(code, found);
    (Number(sex) === 0 ? found.women : found.men).push(toDuration(spell));
  }
  const sizes = await countSizes(database, names, fields, { source: from, people: 'person', known });
  return {
    ...keyOf(wanted),
    kind: 'spells',
    strata: [...strata].map(([code, own]) => ({ levels: names.levels(code), ...own })),
    sizes,
  };
}
