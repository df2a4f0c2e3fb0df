import type { Covariate, Strata } from '../../model/strata.ts';
import type { CaseDatabase } from '../database.ts';
import { tellsAge } from '../units/age.ts';
import type { Job } from './job.ts';
import { isCovariate, MOST_COVARIATES } from './strata-codes.ts';
import { countNumbers } from './strata-numbers.ts';
import type { StrataSource, Wanted } from './strata-plan.ts';
import { countRates } from './strata-rates.ts';
import { countSpells } from './strata-spells.ts';

/** Known when a spell began: nothing that came later may place a spell in a stratum (docs/methods.md, "Immortal time"). */
const AT_START: readonly string[] = ['age_group', 'household_type', 'born_abroad', 'obstacle', 'unit'];

/**
 * Joint strata of every figure that is compared within equals: of each assessed indicator its first share, mean or curve,
 * and a rate that is its headline, undivided, in the period of its headline. Figures with the same covariates are counted by the same statements.
 */
export async function countStrata(
  database: CaseDatabase,
  source: StrataSource,
  jobs: readonly Job[],
): Promise<readonly Strata[]> {
  const groups = new Map<string, Wanted[]>();
  for (const wanted of jobs.filter((job) => isFirst(job, jobs)).flatMap((job) => plan(job, source))) {
    const { job, covariates } = wanted;
    const key = JSON.stringify([
      covariates,
      job.periods[0]!.number,
      job.indicator.cluster,
      job.figure.kind === 'survival' || job.figure.kind === 'rate' ? job.figure.kind : 'numbers',
    ]);
    groups.set(key, [...(groups.get(key) ?? []), wanted]);
  }
  const found: Strata[] = [];
  for (const group of groups.values()) {
    const { kind } = group[0]!.job.figure;
    if (kind === 'survival') for (const one of group) found.push(await countSpells(database, source, one));
    else if (kind === 'rate') for (const one of group) found.push(await countRates(database, source, one));
    else found.push(...(await countNumbers(database, source, group)));
  }
  return found;
}

function isFirst({ indicator, figure, periods }: Job, jobs: readonly Job[]): boolean {
  if (indicator.kind !== 'verdict' || indicator.sensitive || periods.length === 0) return false;
  if (figure.kind === 'rate') return indicator.figures[0] === figure;
  const own = jobs.filter((job) => job.indicator === indicator).map((job) => job.figure);
  return own.find((one) => !one.beside && ['share', 'mean', 'survival'].includes(one.kind)) === figure;
}

function plan(job: Job, { unit, columns, shape }: StrataSource): readonly Wanted[] {
  const known = (id: string) => (id === 'age_group' ? tellsAge(shape) : shape.has(id, `co_applicant_${id}`));
  const usable = (id: string) =>
    columns.includes(id) && isCovariate(id) && known(id) && (unit !== 'spell' || AT_START.includes(id));
  const { circumstances, assessments } = job.indicator.adjust;
  const covariates = [
    ...circumstances.filter(usable).map((field): Covariate => ({ field, kind: 'circumstances' })),
    ...assessments.filter(usable).map((field): Covariate => ({ field, kind: 'assessments' })),
  ].slice(0, MOST_COVARIATES);
  return covariates.length === 0 ? [] : [{ job, covariates }];
}
