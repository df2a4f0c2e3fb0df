import { monthOf, parseDay } from '../../model/calendar.ts';
import { FIELDS } from '../../model/fields.ts';
import { fieldsOf, findOverlap } from '../../model/groups.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { ReadExport, Remark } from '../../model/records.ts';
import type { Unit } from '../../model/unit.ts';
import type { Window } from '../../model/window.ts';
import type { CaseDatabase } from '../database.ts';
import { countFacts, type ExportFacts, type Made, remarksOf } from '../facts.ts';
import { loadRanks } from '../ranks.ts';
import type { Shape } from '../shape.ts';
import { sideBySide } from '../side-by-side.ts';
import { createTimeCells, type NumberedPeriod } from '../time-cells.ts';
import { monthsOf } from '../window.ts';
import { listAnswers } from './answers.ts';
import { listAttributes } from './attributes.ts';
import { childLayout, childSql } from './child.ts';
import { expressionsOf, readColumns, UNIT_COLUMNS } from './columns.ts';
import { coupleRowsSql, coupleSql } from './couple.ts';
import { createDecisions, decisionRowsSql } from './decision.ts';
import { measureSql, tellsMeasures } from './measure.ts';
import { membersSql, rowMonth } from './members.ts';
import { createPersonKeys, createPersons, REFERRAL_FIELDS } from './person.ts';
import { createPersonCells, rolledSql } from './person-cell.ts';
import { reachSql } from './reach.ts';
import { referralSql, UNTIMED_SQL } from './referral.ts';
import { riskSql, spellSql, stretchRowsSql, stretchSql } from './spell.ts';
import { PLAN_MADE_SQL, STRETCH_EXIT_SQL, spellsSql } from './spell-ends.ts';

export interface BuiltUnits {
  readonly facts: ExportFacts;
  readonly remarks: readonly Remark[];
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly readiness: {
    readonly keyed: boolean;
    readonly onlyYes: ReadonlyMap<Unit, ReadonlySet<string>>;
    readonly onlyClosed: boolean;
    readonly openApplications: boolean;
  };
}

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
  const asked = periods.filter((one) => !one.extra).length;
  const firstDay = parseDay(plan.window.from);
  const lastDay = parseDay(plan.window.to);
  const months = monthsOf(plan.window);
  const lastYear = Math.floor(monthOf(lastDay) / 12);
  const divided = plan.breakdowns.flatMap(fieldsOf);
  const attributes = listAttributes(shape, divided);
  const named = new Set([
    ...divided.filter((id) => findOverlap(id)),
    ...plan.indicators
      .filter(({ unit }) => unit !== 'field')
      .flatMap(({ needs, figures }) => [...needs, ...figures.flatMap((one) => one.needs ?? [])].flat()),
  ]);
  const answers = listAnswers(shape, named, rowMonth(shape, 'lastMonth', months.last));
  const texts = FIELDS.filter(
    ({ id, type }) =>
      type === 'text' && shape.has(id) && (DECIDED.includes(id) || attributes.some((one) => one.id === id)),
  );
  await loadRanks(
    database,
    read,
    shape,
    texts.map(({ id }) => id),
  );
  await createTimeCells(database, plan.window, periods);
  await database.run(membersSql(shape, attributes, answers, { day: lastDay, month: months.last }));
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

  const makePersons = async (hand: CaseDatabase) => {
    if (needsSpells) await makeSpells(hand, { shape, attributes, answers, bounds, selectedBy: plan.window.selectedBy });
    if (reach) await hand.run(reachSql(months.first));
    await createPersons(hand, shape, attributes, answers, { contested, risk: needsSpells, reach });
    if (hasCouples) {
      await hand.run(coupleRowsSql(shape, months.last));
      const shown = attributes.map(({ id }) => id);
      await hand.run(coupleSql(shown, asked));
    }
    if (hasMeasures) await hand.run(measureSql(shape, attributes, bounds, asked));
  };
  const makeOthers = async (hand: CaseDatabase) => {
    if (hasDecisions) {
      for (const sql of decisionRowsSql(shape, attributes, bounds)) await hand.run(sql);
      await createDecisions(hand, shape, attributes, asked, bounds);
    }
    if (layout) await hand.run(childSql(shape, layout, lastYear, asked));
  };
  await sideBySide(database, [makePersons, makeOthers]);
  const [denied] = answers.some(({ id }) => id === 'plan')
    ? await database.rows('SELECT coalesce(count_if(NOT f_plan), 0) FROM members')
    : [[0]];
  const tables = [
    'person',
    ...(needsSpells ? ['spell'] : []),
    ...(hasDecisions ? ['decision'] : []),
    ...(layout ? ['child'] : []),
    ...(hasCouples ? ['couple'] : []),
    ...(hasMeasures ? ['measure'] : []),
  ];
  const plansDenied = Number(denied?.[0]) > 0;
  return finish(database, shape, tables, {
    needsSpells,
    hasDecisions,
    layout: layout !== null,
    couples: hasCouples,
    plansDenied,
  });
}

interface SpellPlan {
  readonly shape: Shape;
  readonly attributes: ReturnType<typeof listAttributes>;
  readonly answers: ReturnType<typeof listAnswers>;
  readonly bounds: Parameters<typeof spellSql>[2];
  readonly selectedBy: Window['selectedBy'];
}

/** `stretch`, `spell` and `risk`: unbroken aid, from the first day to the last (docs/units.md, "spell"). */
async function makeSpells(
  hand: CaseDatabase,
  { shape, attributes, answers, bounds, selectedBy }: SpellPlan,
): Promise<void> {
  const plans = { made: answers.some(({ id }) => id === 'plan'), complete: shape.complete('plan', 'plan_date') };
  await hand.run(`CREATE TABLE untimed AS ${UNTIMED_SQL}`);
  await hand.run(stretchSql(bounds));
  await hand.run(stretchRowsSql(attributes, plans.made, bounds.firstMonth));
  await hand.run(spellSql(shape, attributes, bounds, selectedBy, shape.complete(...REFERRAL_FIELDS)));
  await hand.run(STRETCH_EXIT_SQL);
  if (plans.made) await hand.run(PLAN_MADE_SQL);
  await hand.run(spellsSql(bounds, plans));
  await hand.run(riskSql(bounds.firstDay));
}

/** Texts of a decision: read by its predicates, or counted by. */
const DECIDED = ['purpose', 'denial_reason'];

/** True where a figure reads this column. */
function mentions(indicators: readonly Indicator[], column: string): boolean {
  return indicators.some(({ unit, figures }) =>
    figures.flatMap(expressionsOf).some((sql) => readColumns(unit, sql).some(({ name }) => name === column)),
  );
}

async function finish(
  database: CaseDatabase,
  shape: Shape,
  tables: readonly string[],
  made: Made & { readonly plansDenied: boolean },
): Promise<BuiltUnits> {
  const columns = new Map<string, readonly string[]>();
  for (const table of tables) {
    const rows = await database.rows(`SELECT column_name FROM (DESCRIBE ${table})`);
    columns.set(
      table,
      rows.map((row) => String(row[0])),
    );
  }
  const facts = await countFacts(database, shape, made);
  const keyed = await tellsPersons(database, shape);
  const persons = await findOnlyYes(database, 'person', columns.get('person') ?? []);
  const children = await findOnlyYes(database, 'child', columns.get('child') ?? []);
  const onlyYes = new Map<Unit, ReadonlySet<string>>([
    ['person', persons],
    ['child', children],
    ['couple', await findOnlyYes(database, 'couple', columns.get('couple') ?? [])],
    // where nobody has a no, only the referred would be followed to a referral
    [
      'spell',
      new Set([
        ...(persons.has('referred') ? ['referral_cause'] : []),
        ...(persons.has('plan') && !made.plansDenied ? ['plan_in_time', 'plan_cause'] : []),
      ]),
    ],
  ]);
  const [open] = made.hasDecisions
    ? await database.rows(
        'SELECT coalesce(count_if(decision IS NULL AND applied_for), 0) FROM decision WHERE period = 0',
      )
    : [[0]];
  const spells = facts.spells.women + facts.spells.men + facts.spells.unknown;
  return {
    facts,
    remarks: remarksOf(shape, facts, made, keyed),
    columns,
    readiness: {
      keyed,
      onlyYes,
      onlyClosed: spells >= 20 && facts.openSpells === 0,
      openApplications: Number(open?.[0]) > 0,
    },
  };
}

/** Nineteen rows in twenty tell whose they are, by person or case: a heading without codes under it tells nothing. */
async function tellsPersons(database: CaseDatabase, shape: Shape): Promise<boolean> {
  const [row] = await database.rows(
    `SELECT count(*), coalesce(count_if(${shape.col('person_id')} IS NULL AND ${shape.col('case_id')} IS NULL), 0) FROM records AS r`,
  );
  return Number(row?.[1]) * 20 <= Number(row?.[0]);
}

/** Flags with a yes and never a no in the whole span: blank was meant as no, but nobody has said so. */
async function findOnlyYes(
  database: CaseDatabase,
  unit: 'person' | 'child' | 'couple',
  columns: readonly string[],
): Promise<ReadonlySet<string>> {
  const flags = UNIT_COLUMNS[unit].filter(({ name, flag }) => flag && columns.includes(name)).map(({ name }) => name);
  if (flags.length === 0) return new Set();
  const tests = flags.map((name) => `coalesce(count_if(NOT ${name}), 0) = 0 AND coalesce(count_if(${name}), 0) > 0`);
  const [row] = await database.rows(`SELECT ${tests.join(', ')} FROM ${unit} WHERE period = 0`);
  return new Set(flags.filter((_, at) => row?.[at] === true));
}
