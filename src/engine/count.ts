import type { Balance, CountedLine } from '../model/counted.ts';
import { findRefinement, MISSING, NEAR_DUPLICATES, REFINEMENTS } from '../model/groups.ts';
import type { Indicator } from '../model/indicator.ts';
import type { ReadExport, Remark } from '../model/records.ts';
import type { CountedRelease } from '../model/release.ts';
import type { SetIntersections } from '../model/set-intersections.ts';
import type { SetRelations } from '../model/set-relations.ts';
import type { Strata, TimeStrata } from '../model/strata.ts';
import type { Unit } from '../model/unit.ts';
import type { Period, Window } from '../model/window.ts';
import { countBalances } from './count/balance.ts';
import { countClusters } from './count/clusters.ts';
import { countAll, countHistograms } from './count/counts.ts';
import { dividingSql, makeDivision, partsSql } from './count/division.ts';
import { type Job, ofSql, planFigure } from './count/job.ts';
import { isClustered, makeLines, sortLevels, writeLevel } from './count/lines.ts';
import { fits, nearest, type Readiness, refuse, type Skipped } from './count/readiness.ts';
import { countSetIntersections } from './count/set-intersections.ts';
import { relateSets } from './count/set-relations.ts';
import { countSpellPairs } from './count/spell-pairs.ts';
import { countStrata } from './count/strata/strata.ts';
import { countByTime } from './count/strata/time-with-aid.ts';
import { openTallies } from './count/tally.ts';
import { type CaseDatabase, runConcurrently } from './database.ts';
import { countFilled, type ExportFacts, type FilledField } from './facts.ts';
import { describeShape, type Shape } from './shape.ts';
import { numberPeriods } from './time-cells.ts';
import { buildUnits } from './units/build.ts';
import type { BuiltUnits } from './units/describe-built.ts';
import { markKnownChildren } from './units/who-and-when.ts';

/** Breakdowns made where nothing else is asked for, of those that the export has. */
const DEFAULT_BREAKDOWNS = ['household_type', 'born_abroad', 'age_group', 'obstacle', 'unit'] as const;

/** What to count. `periods`: from `settlePeriods`, `all` first. `breakdowns`: field ids or `age_group`. */
export interface CountPlan {
  readonly window: Window;
  readonly periods: readonly Period[];
  readonly breakdowns: readonly string[];
  readonly byPeriod: boolean;
  readonly indicators: readonly Indicator[];
}

/** All that leaves the engine: counted tables and counts about the export. Nothing here is protected yet. */
export interface CountedExport {
  readonly release: CountedRelease;
  readonly skipped: readonly Skipped[];
  readonly facts: ExportFacts;
  readonly filled: readonly FilledField[];
  readonly remarks: readonly Remark[];
  /** Where every case went, for each counted figure. */
  readonly balances: readonly Balance[];
}

/** The default breakdowns that an export can be divided by, and the ready-made groups within them. */
export function defaultBreakdowns(read: ReadExport): readonly string[] {
  const shape = describeShape(read);
  const fields = DEFAULT_BREAKDOWNS.filter((id) =>
    id === 'age_group' ? shape.has('birth_year', 'age') : shape.has(id),
  );
  // beside the other it would hardly ever be shown: then it is for those who ask
  const alone = NEAR_DUPLICATES.filter(({ field, other }) => shape.has(field) && !shape.has(other));
  const groups = REFINEMENTS.filter(({ field, needs }) => shape.has(field) && shape.has(...needs));
  return [...fields, ...alone.map(({ field }) => field), ...groups.map(({ id }) => id)];
}

/**
 * Counts the table `records` for these indicators. Whole numbers only; the same whatever the order of the rows and the
 * number of threads. Missing fields, short spans and the like are values (`skipped`), not errors.
 */
export async function countExport(database: CaseDatabase, read: ReadExport, plan: CountPlan): Promise<CountedExport> {
  const shape = describeShape(read);
  const periods = numberPeriods(plan.window, plan.periods);
  const lastYear = Math.floor(Number(plan.window.to.slice(0, 4)));
  await markKnownChildren(database, shape, read.files.length, lastYear);
  const filled = await countFilled(database, read, lastYear);
  const built = await buildUnits(database, read, shape, plan, periods);
  const ready: Readiness = { shape, window: plan.window, periods, ...built.readiness };
  const skipped: Skipped[] = [];
  const byUnit = new Map<Unit, Job[]>();
  for (const indicator of plan.indicators) {
    const figures = indicator.figures.filter((figure) => fits(ready, figure));
    const refusals = figures.map((figure) => ({ figure, refusal: refuse(ready, indicator, figure) }));
    if (refusals.every(({ refusal }) => refusal !== null)) {
      const reason = nearest(refusals.flatMap(({ refusal }) => refusal ?? []));
      if (reason) skipped.push({ indicator: indicator.id, stat: null, ...reason });
      continue;
    }
    for (const { figure, refusal } of refusals) {
      if (refusal) {
        skipped.push({ indicator: indicator.id, stat: figure.stat, ...refusal });
        continue;
      }
      const jobs = byUnit.get(indicator.unit) ?? [];
      const unit = indicator.unit === 'field' ? 'person' : indicator.unit;
      const told = ready.timeless.has(unit) ? periods.filter((period) => period.number === 0 || period.extra) : periods;
      jobs.push({ indicator, figure, at: jobs.length, ...planFigure(indicator, figure, told, plan.byPeriod) });
      byUnit.set(indicator.unit, jobs);
    }
  }
  const units = [...byUnit];
  const wholeYear = periods[0]?.year === true;
  const found = await runConcurrently<UnitCounts>(database, [
    ...units.map(
      ([unit, jobs]) =>
        (branch: CaseDatabase) =>
          countUnit(branch, { ...built, wholeYear }, plan, unit, jobs, shape),
    ),
    ...units.map(([unit, jobs]) => async (branch: CaseDatabase) => {
      const columns = built.columns.get(unit) ?? [];
      const account = { unit, table: unit === 'field' ? 'person' : unit, shape };
      const balances = await countBalances(branch, account, jobs);
      const source = { shape, unit, table: unit, columns };
      const byTime = unit === 'person' ? await countByTime(branch, source, jobs) : [];
      return { balances, byTime, strata: await countStrata(branch, source, jobs) };
    }),
  ]);
  const groups = await findGroups(database, { shape, columns: built.columns }, plan.breakdowns);
  const lines = found.flatMap((unit) => unit.lines ?? []);
  const intersections = found.flatMap((unit) => unit.intersections ?? []);
  const relations = found.flatMap((unit) => unit.relations ?? []);
  const strata = found.flatMap((unit) => unit.strata ?? []);
  const byTime = found.flatMap((unit) => unit.byTime ?? []);
  const used = new Set([
    0,
    ...units.flatMap(([, jobs]) => jobs.flatMap((job) => job.periods.map((period) => period.number))),
  ]);
  const order = new Map(plan.indicators.map(({ id }, at) => [id, at]));
  lines.sort((a, b) => order.get(a.indicator)! - order.get(b.indicator)!);
  const shown = periods.filter((period) => !period.extra || used.has(period.number));
  return {
    release: {
      window: plan.window,
      periods: shown.map(({ id, from, to, complete }) => ({ id, from, to, complete })),
      lines,
      groups,
      strata,
      byTime,
      intersections,
      relations,
      ...(built.readiness.keyed ? {} : { unkeyed: true as const }),
    },
    skipped,
    facts: built.facts,
    filled,
    remarks: built.remarks,
    balances: found
      .flatMap((unit) => unit.balances ?? [])
      .sort((a, b) => order.get(a.indicator)! - order.get(b.indicator)!),
  };
}

/** What one task has counted of a unit. */
interface UnitCounts {
  readonly lines?: readonly CountedLine[];
  readonly intersections?: SetIntersections | null;
  readonly relations?: SetRelations;
  readonly strata?: readonly Strata[];
  readonly byTime?: readonly TimeStrata[];
  readonly balances?: readonly Balance[];
}

async function countUnit(
  database: CaseDatabase,
  built: Pick<BuiltUnits, 'columns'> & { readonly wholeYear: boolean },
  plan: CountPlan,
  unit: Unit,
  jobs: readonly Job[],
  shape: ReturnType<typeof describeShape>,
): Promise<UnitCounts> {
  const table = unit === 'field' ? 'person' : unit;
  const columns = built.columns.get(table) ?? [];
  const divided = [...new Set(jobs.flatMap((job) => job.divided.map((period) => period.number)))];
  const whole = [...new Set(jobs.flatMap((job) => job.periods.map((period) => period.number)))];
  const where = [...new Set(jobs.map(({ figure }) => ofSql(figure)))].join(' OR ');
  // own indicators are compared with tables of one field each
  const own = plan.indicators.some((indicator) => indicator.own);
  const breakdowns = own ? plan.breakdowns.filter((by) => !findRefinement(by)) : plan.breakdowns;
  const year = built.wholeYear && divided.every((number) => number === 0);
  const { table: counted, dividing } = await makeDivision(database, breakdowns, {
    ...{ shape, unit, table, columns, year },
  });
  const by = dividing.map(({ column }) => column);
  const division = { table: counted, by, fields: dividing.map((column) => column.by), whole, divided, where };
  const tallies = openTallies();
  const self = table === 'person';
  const key = unit === 'child' || self ? ('household' as const) : ('person' as const);
  await countAll(database, division, jobs, tallies);
  await countHistograms(database, division, jobs, key, tallies);
  const clustered = self ? jobs.filter(isClustered) : jobs;
  await countClusters(database, division, clustered, { key, alone: self }, tallies);
  const intersections = jobs.some((job) => job.indicator.own)
    ? await countSetIntersections(database, { unit, shape, division, key: self ? null : key }, jobs)
    : null;
  const relations = await relateSets(database, unit, division, jobs);
  // people of a spell are persons, but partners' spells hang together
  const joint = unit === 'spell' ? jobs.filter((job) => isClustered(job) && job.indicator.cluster === 'household') : [];
  const together = openTallies();
  await countClusters(database, division, joint, { key: 'household', alone: false }, together);
  const pairs = await countSpellPairs(database, division, jobs);
  const lines = jobs.flatMap((job) =>
    makeLines(job, tallies, { shape, division, self, pairs, clustered: joint.includes(job) ? together : tallies }),
  );
  return { lines, intersections, relations };
}

/** The tables of units that were made, with the columns of each. */
interface UnitTables {
  readonly shape: Shape;
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

/**
 * The groups of each breakdown that anybody stands in, over all units and periods, whether or not an indicator asks
 * about them: the names of groups in a table are not to tell who is asked about.
 */
async function findGroups(
  database: CaseDatabase,
  { shape, columns }: UnitTables,
  breakdowns: readonly string[],
): Promise<NonNullable<CountedRelease['groups']>> {
  const plain = breakdowns.filter((by) => findRefinement(by) === undefined);
  const found = new Map<string, Set<string>>(plain.map((by) => [by, new Set()]));
  for (const [table, own] of columns) {
    const place = { shape, unit: table, table, columns: own, year: false };
    const divided = plain.flatMap((by) => {
      const sql = dividingSql(by, place, breakdowns);
      return sql === null ? [] : [{ by, sql }];
    });
    if (divided.length === 0) continue;
    const names = divided.map((_, at) => `f${at}`);
    const { part, level } = partsSql(names, []);
    const sets = names.map((name) => `(${name})`).join(', ');
    const rows = await database.rows(`SELECT DISTINCT ${part}, ${level}
      FROM (SELECT DISTINCT ${divided.map(({ sql }, at) => `${sql} AS f${at}`).join(', ')} FROM ${table}) GROUP BY GROUPING SETS (${sets}) ORDER BY ALL`);
    for (const [at, raw] of rows) found.get(divided[Number(at)]!.by)!.add(String(raw));
  }
  return [...found].map(([by, raws]) => ({
    by,
    levels: sortLevels(
      by,
      [...raws].filter((raw) => raw !== MISSING),
    ).map((raw) => writeLevel(shape, by, raw)),
  }));
}
