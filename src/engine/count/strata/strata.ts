import type { Covariate, Strata } from '../../../model/strata.ts';
import type { CaseDatabase } from '../../database.ts';
import { tellsAge } from '../../units/attributes.ts';
import type { Job } from '../job.ts';
import { kindOf } from '../kinds/all-kinds.ts';
import type { StrataColumns } from '../kinds/kind.ts';
import { isCovariate, MOST_COVARIATES, type StrataSource, type Wanted } from './covariates.ts';
import { countNumbers } from './numbers.ts';
import { countRates } from './rates.ts';
import { countSpells } from './spells.ts';

/**
 * Known when a spell began: nothing that came later may place a spell in a stratum (docs/methods.md, "Immortal time").
 */
const AT_START: readonly string[] = ['age_group', 'household_type', 'born_abroad', 'obstacle', 'unit'];

/**
 * Joint strata of every figure that is compared within equals: of each assessed indicator its first share, mean or
 * curve, and a rate that is its headline, undivided, in the period of its headline. Figures with the same covariates
 * are counted by the same statements.
 */
export async function countStrata(
  database: CaseDatabase,
  source: StrataSource,
  jobs: readonly Job[],
): Promise<readonly Strata[]> {
  const groups = new Map<string, Wanted[]>();
  for (const wanted of jobs.filter((job) => isFirst(job, jobs)).flatMap((job) => plan(job, source))) {
    const { job, covariates } = wanted;
    const key = JSON.stringify([covariates, job.periods[0]!.number, job.indicator.cluster, wanted.from.table]);
    groups.set(key, [...(groups.get(key) ?? []), wanted]);
  }
  const found: Strata[] = [];
  for (const group of groups.values()) found.push(...(await countGroup(database, source, group)));
  return found;
}

type CountGroup<Table extends StrataColumns['table']> = (
  database: CaseDatabase,
  source: StrataSource,
  group: readonly Wanted<Table>[],
) => Promise<readonly Strata[]>;

const COUNTS: { readonly [Table in StrataColumns['table']]: CountGroup<Table> } = {
  numbers: countNumbers,
  rates: async (database, source, group) => {
    const found: Strata[] = [];
    for (const wanted of group) found.push(await countRates(database, source, wanted));
    return found;
  },
  spells: async (database, source, group) => {
    const found: Strata[] = [];
    for (const wanted of group) found.push(await countSpells(database, source, wanted));
    return found;
  },
};

/** Counts figures whose strata are of one table. */
function countGroup(database: CaseDatabase, source: StrataSource, group: readonly Wanted[]) {
  const count = COUNTS[group[0]!.from.table] as CountGroup<StrataColumns['table']>; // each table under its own name
  return count(database, source, group);
}

function isFirst({ indicator, figure, periods }: Job, jobs: readonly Job[]): boolean {
  if (indicator.kind !== 'verdict' || indicator.sensitive || periods.length === 0) return false;
  const tableOf = (one: Job['figure']) => kindOf(one).strata(one)?.table ?? null;
  if (tableOf(figure) === 'rates') return indicator.figures[0] === figure;
  const own = jobs.filter((job) => job.indicator === indicator).map((job) => job.figure);
  return own.find((one) => !one.beside && tableOf(one) !== null && tableOf(one) !== 'rates') === figure;
}

function plan(job: Job, { unit, columns, shape }: StrataSource): readonly Wanted[] {
  const from = kindOf(job.figure).strata(job.figure);
  if (from === null) return [];
  const known = (id: string) => (id === 'age_group' ? tellsAge(shape) : shape.has(id, `co_applicant_${id}`));
  const usable = (id: string) =>
    columns.includes(id) && isCovariate(id) && known(id) && (unit !== 'spell' || AT_START.includes(id));
  const { circumstances, assessments } = job.indicator.adjust;
  const covariates = [
    ...circumstances.filter(usable).map((field): Covariate => ({ field, kind: 'circumstances' })),
    ...assessments.filter(usable).map((field): Covariate => ({ field, kind: 'assessments' })),
  ].slice(0, MOST_COVARIATES);
  return covariates.length === 0 ? [] : [{ job, from, covariates }];
}
