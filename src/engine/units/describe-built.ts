import { isMeasureList } from '../../model/placement.ts';
import type { ReadExport, Remark } from '../../model/records.ts';
import type { Unit } from '../../model/unit.ts';
import type { CaseDatabase } from '../database.ts';
import { countFacts, type ExportFacts, type Made, remarksOf } from '../facts.ts';
import type { Shape } from '../shape.ts';
import {
  findOnlyYes,
  findSided,
  findTimeless,
  findUndated,
  tellsChildren,
  tellsPersons,
  undatedCases,
} from './answerable.ts';
import type { Timed } from './columns.ts';

export interface BuiltUnits {
  readonly facts: ExportFacts;
  readonly remarks: readonly Remark[];
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly readiness: {
    readonly keyed: boolean;
    readonly keyedChildren: boolean;
    readonly sided: ReadonlySet<string>;
    readonly undated: ReadonlySet<Timed>;
    readonly timeless: ReadonlySet<Unit>;
    readonly coarse: ReadonlySet<Unit>;
    readonly onlyYes: ReadonlyMap<Unit, ReadonlySet<string>>;
    readonly monthly: ReadonlySet<string>;
    readonly onlyClosed: boolean;
    readonly openApplications: boolean;
  };
}

/**
 * Answers whose no is looked for on the rows: by the end of the span everybody may have a yes, and that is an answer
 * too.
 */
const SAID = ['referred', 'plan'];

/** Columns of the unit tables, counts about the export, and what it can and cannot answer. */
export async function describeBuilt(
  database: CaseDatabase,
  read: ReadExport,
  shape: Shape,
  tables: readonly Unit[],
  made: Made & {
    readonly denied: ReadonlySet<string>;
    readonly children: 'rows' | 'counts' | null;
    readonly asked: number;
    readonly plans: boolean;
  },
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
  const keyed = await tellsPersons(database, shape, read.named.includes('case_id'));
  const persons = new Set([
    ...[...(await findOnlyYes(database, 'person', columns.get('person') ?? []))].filter((id) => !SAID.includes(id)),
    ...SAID.filter((id) => !made.denied.has(id)),
  ]);
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
        ...(persons.has('plan') ? ['plan_in_time', 'plan_cause'] : []),
      ]),
    ],
  ]);
  const [open] = made.hasDecisions
    ? await database.rows('SELECT coalesce(count_if(wait_cause = 0 AND applied_for), 0) FROM decision WHERE period = 0')
    : [[0]];
  const placed = await findTimeless(
    database,
    tables.filter((unit) => unit !== 'spell'),
    made.asked,
  );
  const lost: readonly Remark[] = placed.timeless.size > 0 ? [{ code: 'not-by-period', fields: [] }] : [];
  const spells = facts.spells.women + facts.spells.men + facts.spells.unknown;
  return {
    facts,
    remarks: [
      ...remarksOf(shape, facts, { ...made, measuresOnly: holdsMeasuresOnly(read) }, keyed),
      ...(await undatedCases(database, shape, tables)),
      ...lost,
    ],
    columns,
    readiness: {
      keyed,
      keyedChildren: made.children === null || (await tellsChildren(database, shape, made.children)),
      sided: made.couples ? await findSided(database, shape) : new Set(),
      undated: await findUndated(database, { plans: made.plans, referrals: made.needsSpells }),
      ...placed,
      onlyYes,
      monthly: new Set(read.remarks.flatMap(({ code, fields }) => (code === 'days-from-months' ? fields : []))),
      onlyClosed: spells >= 20 && facts.openSpells === 0,
      openApplications: Number(open?.[0]) > 0,
    },
  };
}

/** True where every file that says who somebody is is a list of measures: it shows who has had one, not who has aid. */
function holdsMeasuresOnly({ files }: ReadExport): boolean {
  const fields = files.map(({ columns }) => columns.flatMap(({ field }) => field ?? []));
  const people = fields.filter((ids) => ids.includes('sex'));
  return people.length > 0 && people.every(isMeasureList);
}
