import type { SpellStratum, Strata } from '../../model/strata.ts';
import type { CaseDatabase } from '../database.ts';
import { ofSql } from './job.ts';
import { toDuration } from './kinds/survival.ts';
import { openLevels, stratumSql } from './strata-codes.ts';
import { countSizes } from './strata-pairs.ts';
import { keyOf, type StrataSource, type Wanted } from './strata-plan.ts';
import { toBig } from './to-big.ts';

/** Durations of both sexes in every stratum, as they stand in a curve. */
export async function countSpells(
  database: CaseDatabase,
  { shape, table }: StrataSource,
  wanted: Wanted,
): Promise<Strata> {
  const { job, covariates } = wanted;
  const { figure } = job;
  if (figure.kind !== 'survival') throw new RangeError(`no durations: ${job.indicator.id}`);
  const fields = covariates.map(({ field }) => field);
  const names = openLevels(shape, fields);
  const [entry, exit, cause] = [figure.entry, figure.exit, figure.cause].map((sql) => `CAST(${sql} AS INTEGER)`);
  const from = `(SELECT ${stratumSql(fields)} AS s, sex, person, ${entry} AS d0, ${exit} AS d1, ${cause} AS why
    FROM ${table} AS u WHERE period = ${job.periods[0]!.number} AND sex < 2 AND ${ofSql(figure)})`;
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
