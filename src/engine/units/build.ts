import { parseDay } from '../../model/calendar.ts';
import { FIELDS } from '../../model/fields.ts';
import { fieldsOf, findNearDuplicate } from '../../model/groups.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { ReadExport } from '../../model/records.ts';
import type { Unit } from '../../model/unit.ts';
import type { Window } from '../../model/window.ts';
import { type CaseDatabase, runConcurrently } from '../database.ts';
import { loadRanks, type Shape } from '../shape.ts';
import { createTimeCells, findExtents, type NumberedPeriod } from '../time-cells.ts';
import { monthsOf } from '../window.ts';
import { findTellers } from './aid.ts';
import { findDenied } from './answerable.ts';
import { childLayout, childSql } from './child.ts';
import { expressionsOf, REFERRAL_FIELDS, readColumns } from './columns.ts';
import { coupleCasesSql, coupleRowsSql, coupleSql } from './couple.ts';
import { createDecisionRows, createDecisions } from './decision-rows.ts';
import { type BuiltUnits, describeBuilt } from './describe-built.ts';
import { measureSql, tellsMeasures } from './measure.ts';
import { membersSql } from './members.ts';
import { createPersonKeys, createPersons, reachSql, referralSql, UNTIMED_SQL } from './person.ts';
import { createPersonCells, rolledSql } from './person-cell.ts';
import { type Attribute, isCouple, listAnswers, listAttributes } from './person-columns.ts';
import { riskSql } from './risk.ts';
import { PLAN_MADE_SQL, STRETCH_EXIT_SQL, spellSql, spellsSql, stretchRowsSql, stretchSql } from './spell.ts';
import { TIME_WITH_AID_SQL } from './time-with-aid.ts';
import { apartSql, isChild, personKey, placedSql, rowNumber } from './who-and-when.ts';

interface Wanted {
  readonly window: Window;
  readonly indicators: readonly Indicator[];
  readonly breakdowns: readonly string[];
}

/** Makes the unit tables (docs/units.md) that the plan's indicators count from. */
export async function buildUnits(
  database: CaseDatabase,
  read: ReadExport,
  shape: Shape,
  plan: Wanted,
  periods: readonly NumberedPeriod[],
): Promise<BuiltUnits> {
  const units = new Set(plan.indicators.map(({ unit }) => unit));
  const asked = periods.filter((period) => !period.extra).length;
  const firstDay = parseDay(plan.window.from);
  const lastDay = parseDay(plan.window.to);
  const months = monthsOf(plan.window);
  const divided = plan.breakdowns.flatMap(fieldsOf);
  const attributes = listAttributes(shape, divided);
  const named = new Set([
    ...divided.filter((id) => findNearDuplicate(id)),
    ...plan.indicators
      .filter(({ unit }) => unit !== 'field')
      .flatMap(({ needs, figures }) => [...needs, ...figures.flatMap((figure) => figure.needs ?? [])].flat()),
  ]);
  const answers = listAnswers(shape, named, placedSql(shape, 'person', months.last).to);
  const texts = FIELDS.filter(
    ({ id, type }) =>
      type === 'text' && shape.has(id) && (DECIDED.includes(id) || attributes.some((attribute) => attribute.id === id)),
  );
  await loadRanks(
    database,
    read,
    shape,
    texts.map(({ id }) => id),
  );
  await createTimeCells(database, plan.window, periods, await findExtents(database, shape));
  // of every unit: all cases that the export holds; with a reason, those that are not in the unit's table
  await database.run('CREATE TABLE account (unit VARCHAR, sex INTEGER, reason VARCHAR, n BIGINT)');
  const tellers = await findTellers(database, shape, read.files.length);
  await database.run(membersSql(shape, attributes, answers, { day: lastDay, month: months.last }, tellers));
  await database.run(referralSql(firstDay, lastDay));
  const { undated } = await createPersonCells(database, attributes, answers);
  for (const sql of rolledSql(attributes, answers, undated)) await database.run(sql);
  const contested = await createPersonKeys(database, shape, attributes);
  const timed = shape.has('aid_month', 'aid_start');
  const needsSpells = timed && (units.has('spell') || units.has('person'));
  const bounds = {
    firstDay,
    lastDay,
    firstMonth: months.first,
    lastMonth: months.last,
    completeMonth: months.complete,
  };
  const reach = timed && mentions(plan.indicators, 'very_long');
  const hasCouples = units.has('couple') && shape.has('case_id');
  const hasMeasures = units.has('measure') && tellsMeasures(shape);
  const hasDecisions = units.has('decision') && shape.has('decision');
  const layout = units.has('child') ? childLayout(shape) : null;

  const makePersons = async (branch: CaseDatabase) => {
    if (needsSpells)
      await makeSpells(branch, { shape, attributes, answers, bounds, selectedBy: plan.window.selectedBy });
    if (reach) await branch.run(reachSql(months.first));
    await createPersons(branch, shape, attributes, answers, { contested, risk: needsSpells, reach });
    const account = [
      ...personAccount(shape, Math.floor(months.last / 12), childLayout(shape) !== 'rows'),
      ...(needsSpells ? spellAccount(shape, lastDay) : []),
    ];
    for (const sql of account) await branch.run(sql);
    if (hasCouples) {
      await branch.run(coupleRowsSql(shape, months.last));
      const shown = attributes.map(({ id }) => id);
      for (const sql of [...coupleCasesSql(shown, asked), ...coupleAccount(attributes)]) await branch.run(sql);
      await branch.run(coupleSql(shown));
    }
    if (hasMeasures) for (const sql of measureSql(shape, attributes, bounds, asked)) await branch.run(sql);
  };
  const makeOthers = async (branch: CaseDatabase) => {
    if (hasDecisions) {
      await createDecisionRows(branch, shape, attributes, bounds);
      await createDecisions(branch, shape, attributes, asked, bounds, read.files.length > 1 ? contested : null);
    }
    if (layout) for (const sql of childSql(shape, layout, months.last, asked)) await branch.run(sql);
  };
  await runConcurrently(database, [makePersons, makeOthers]);
  const tables: readonly Unit[] = [
    'person',
    ...(needsSpells ? ['spell' as const] : []),
    ...(hasDecisions ? ['decision' as const] : []),
    ...(layout ? ['child' as const] : []),
    ...(hasCouples ? ['couple' as const] : []),
    ...(hasMeasures ? ['measure' as const] : []),
  ];
  const denied = await findDenied(database, shape, answers);
  return describeBuilt(database, read, shape, tables, {
    needsSpells,
    hasDecisions,
    layout: layout !== null,
    children: layout,
    asked,
    plans: needsSpells && answers.some(({ id }) => id === 'plan'),
    couples: hasCouples,
    denied,
  });
}

interface SpellPlan {
  readonly shape: Shape;
  readonly attributes: ReturnType<typeof listAttributes>;
  readonly answers: ReturnType<typeof listAnswers>;
  readonly bounds: Parameters<typeof spellSql>[2];
  readonly selectedBy: Window['selectedBy'];
}

/** `stretch`, `spell`, `risk` and `time_with_aid`: unbroken aid, from the first day to the last (docs/units.md, "spell"). */
async function makeSpells(
  branch: CaseDatabase,
  { shape, attributes, answers, bounds, selectedBy }: SpellPlan,
): Promise<void> {
  const plans = { made: answers.some(({ id }) => id === 'plan'), complete: shape.complete('plan', 'plan_date') };
  await branch.run(`CREATE TABLE untimed AS ${UNTIMED_SQL}`);
  await branch.run(stretchSql(shape, bounds));
  await branch.run(stretchRowsSql(attributes, plans.made, bounds.firstMonth));
  await branch.run(spellSql(shape, attributes, bounds, selectedBy, shape.complete(...REFERRAL_FIELDS)));
  await branch.run(STRETCH_EXIT_SQL);
  if (plans.made) await branch.run(PLAN_MADE_SQL);
  await branch.run(spellsSql(bounds, plans));
  await branch.run(riskSql(bounds.firstDay));
  await branch.run(TIME_WITH_AID_SQL);
}

/** Texts of a decision: read by its predicates, or counted by. */
const DECIDED = ['purpose', 'denial_reason'];

/** True where a figure reads this column. */
function mentions(indicators: readonly Indicator[], column: string): boolean {
  return indicators.some(({ unit, figures }) =>
    figures.flatMap(expressionsOf).some((sql) => readColumns(unit, sql).some(({ name }) => name === column)),
  );
}

const INSIDE = `(m.m_from IS NULL OR (m.m_from <= (SELECT max(month) FROM month) AND m.m_to >= (SELECT min(month) FROM month)))`;

/**
 * The account of persons: everybody whom the rows name, and those of whom no row lies in the window. A unit's cases
 * in the export are counted here from its rows, not from the unit's table: that is what the balance is held against.
 * `children`: no unit of the export is about them, so that they are named here.
 */
function personAccount(shape: Shape, lastYear: number, children: boolean): readonly string[] {
  const sex = `CASE WHEN ${shape.code('sex')} < 2 THEN ${shape.code('sex')} END`;
  // months of a child without a code are one child; else every such row is
  const row = `coalesce(CAST(${shape.col('person_id')} AS BIGINT), -1 - ${rowNumber})`;
  const each = shape.has('aid_month') ? personKey(shape, 'own') : row;
  const child = `SELECT CASE WHEN min(${sex}) = max(${sex}) THEN min(${sex}) ELSE 2 END AS sex FROM records AS r
    WHERE ${isChild(shape, lastYear)} GROUP BY ${each}`;
  return [
    PERSONS,
    ...(children ? [`INSERT INTO account SELECT 'person', sex, 'child', count(*) FROM (${child}) GROUP BY ALL`] : []),
  ];
}

// only for the few who are in no period is it asked why
const PERSONS = `INSERT INTO account SELECT 'person', k.sex, NULL, count(*) FROM (SELECT DISTINCT person FROM members) AS m
    JOIN person_key AS k ON k.person = m.person GROUP BY ALL
  UNION ALL SELECT 'person', CASE WHEN low = high THEN low ELSE 2 END, reason, count(*)
    FROM (SELECT min(sex) AS low, max(sex) AS high, min(${apartSql('m')}) AS reason FROM members AS m ANTI JOIN person_key USING (person) GROUP BY person)
    GROUP BY ALL`;

/** The same of spells: spans of aid that are no spell, and people with aid, or perhaps with aid, without any dates. */
function spellAccount(shape: Shape, lastDay: number): readonly string[] {
  const unread = shape.unread('aid_start', 'aid_end', 'closed_date', 'aid_month');
  const ended = shape.unread('aid_end', 'closed_date');
  const span = `SELECT DISTINCT m.person, m.start_day, CASE WHEN m.start_day > ${lastDay} THEN 'outside'
      WHEN m.end_day < m.start_day OR (m.end_day IS NULL AND ${ended('m')}) THEN 'not_understood' ELSE 'outside' END AS reason
    FROM members AS m WHERE m.start_day IS NOT NULL AND m.person NOT IN (SELECT person FROM stretch WHERE by_month) AND ${INSIDE}
      AND NOT EXISTS (SELECT 1 FROM stretch AS s WHERE s.person = m.person AND s.d0 <= m.start_day AND coalesce(s.d1 >= m.start_day, true))`;
  const bare = `SELECT p.person, 0 AS start_day, CASE WHEN ${unread('p')} THEN 'not_understood' ELSE 'not_registered' END AS reason
    FROM person_core AS p WHERE p.period = 0 AND p.recipient IS DISTINCT FROM false AND p.person NOT IN (SELECT person FROM stretch)
      AND p.person NOT IN (SELECT person FROM members WHERE start_day IS NOT NULL)`;
  const made = 'EXISTS (SELECT 1 FROM spell_base AS b WHERE b.person = s.person AND b.d0 = s.d0)';
  return [
    `INSERT INTO account SELECT 'spell', k.sex, a.reason, count(*) FROM (${span} UNION ALL ${bare}
        UNION ALL SELECT s.person, s.d0, CASE WHEN ${made} THEN NULL ELSE 'outside' END FROM stretch AS s) AS a
      JOIN person_key AS k ON k.person = a.person GROUP BY ALL`,
  ];
}

/** The same of couples: households that are couples by their type, but of whom the rows name only one adult. */
function coupleAccount(attributes: readonly Attribute[]): readonly string[] {
  if (!attributes.some(({ id }) => id === 'household_type')) return [];
  const lone = `SELECT count(*) FROM case_adults AS k JOIN (SELECT a_case_id AS kase, bool_or(${isCouple('a_household_type')}) AS pair FROM members GROUP BY a_case_id) AS h
    ON h.kase = k.kase WHERE k.adults = 1 AND h.pair`;
  return [`INSERT INTO account SELECT 'couple', 2, 'sex_unknown', (${lone})`];
}
