import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countExport, defaultBreakdowns } from '../../src/engine/count.ts';
import { type CaseDatabase, openDatabase } from '../../src/engine/database.ts';
import { columnKinds } from '../../src/engine/predicate/columns.ts';
import { judgeRecords } from '../../src/engine/records/judge-records.ts';
import { expressionsOf, readColumns, UNIT_COLUMNS } from '../../src/engine/units/columns.ts';
import { settlePeriods, settleWindow } from '../../src/engine/window.ts';
import { CATALOGUE } from '../../src/indicators/catalogue.ts';
import { UNITS } from '../../src/model/unit.ts';
import { draw, load } from './draw.ts';

/** Functions whose result depends on the order of rows, on chance or on the clock, and types that round. */
const FORBIDDEN =
  /\b(mode|any_value|arbitrary|first|last|list|array_agg|string_agg|group_concat|approx_\w+|reservoir_quantile|now|random|uuid|gen_random_uuid|today|get_current_\w+|avg|mean|stddev\w*|var_\w+|fsum|kahan_sum)\s*\(|\bcurrent_(date|time|timestamp)\b|\b(double|float|real|decimal)\b|[^/]\/[^/]/i;

interface Watched {
  readonly statements: readonly { readonly sql: string; readonly read: boolean }[];
  /** Types of the columns of the unit tables, by `unit.column`. */
  readonly types: ReadonlyMap<string, string>;
}

async function watchCount(): Promise<Watched> {
  const database = await openDatabase({ threads: 1 });
  const seen: { sql: string; read: boolean }[] = [];
  const watch = (one: CaseDatabase): CaseDatabase => ({
    ...one,
    branch: async () => watch(await one.branch()),
    run(sql) {
      seen.push({ sql, read: false });
      return one.run(sql);
    },
    rows(sql) {
      seen.push({ sql, read: true });
      return one.rows(sql);
    },
  });
  const spy = watch(database);
  const read = await load(
    database,
    draw(`
      case_id person_id role      sex   birth_year co_applicant_sex household_type     unit obstacle aid_month aid_start  aid_end    decision application_date decision_date purpose denial_reason applied_amount granted_amount referred referral_date measure_type measure_start measure_end measure_outcome satisfaction plan plan_date plan_focus parental_leave payment_to split_payment first_contact addressed_to both_met individual_talk violence_asked violence_disclosed violence_support sanction activity_assigned exempt_reason exit_reason leisure_applied leisure_granted leisure_amount
      1       1         applicant woman 1980       man              couple_no_children Nord social   2025-01   -          -          granted  2025-01-02       2025-01-10    hyra    -             500            400            yes      2025-02-01    health       2025-02-01    -           -               4            yes  -         work       no             applicant  yes           applicant     both         yes      no              yes            no                 -                none     yes               -             -           -               -               -
      1       1         applicant woman 1980       man              couple_no_children Nord none     2025-02   -          -          granted  2025-02-02       2025-02-10    hyra    -             500            500            no       -             -            -             -           -               -            no   -         -          yes            woman      declined          applicant     both         no       yes             no             -                  -                -        -                 -             -           -               -               -
      2       2         applicant man   1980       -                single_no_children Syd  social   -         2025-02-01 2025-03-31 denied   2025-02-02       2025-02-10    hyra    norm          500            0              no       -             -            -             -           -               -            -    -         -          -              -          -             -             -            -        -               yes            yes                offered          reduced  no                sjuk          work        -               -               -
      2       3         child     man   2015       -                single_no_children Syd  -        2025-03   -          -          -        -                -             -       -             -              -              -        -             -            -             -           -               -            -    -         -          -              -          -             -             -            -        -               -              -                  -                -        -                 -             -           no              no              -
    `),
  );
  const window = await settleWindow(spy, read, { from: '2023-01-01', to: '2025-12-31' });
  await judgeRecords(spy, read, window);
  await countExport(spy, read, {
    window,
    periods: settlePeriods(window),
    breakdowns: defaultBreakdowns(read),
    byPeriod: false,
    indicators: CATALOGUE,
  });
  const made = await database.rows('SELECT table_name, column_name, data_type FROM duckdb_columns() ORDER BY ALL');
  database.close();
  return { statements: seen, types: new Map(made.map(([table, name, type]) => [`${table}.${name}`, String(type)])) };
}

const { statements, types } = await watchCount();

describe('our SQL', () => {
  it('is seen by this test at all', () => {
    expect(statements.length).toBeGreaterThan(60);
    expect(FORBIDDEN.test('SELECT mode(x), sum(a / b)')).toBe(true);
  });

  it('has no function whose result depends on order, chance or the clock, and no fractions', () => {
    expect(statements.filter(({ sql }) => FORBIDDEN.test(sql.replace(/'[^']*'/g, "''"))).map(({ sql }) => sql)).toEqual(
      [],
    );
  });

  it('orders every result that has groups', () => {
    expect(
      statements
        .filter(({ sql, read }) => read && /GROUP BY/.test(sql) && !/ORDER BY ALL$/.test(sql))
        .map(({ sql }) => sql.slice(0, 80)),
    ).toEqual([]);
  });
});

/** Names in a parsed expression: every object with the class COLUMN_REF, wherever it stands. */
function columnNames(node: unknown): readonly string[] {
  if (node === null || typeof node !== 'object') return [];
  const own =
    'class' in node && node.class === 'COLUMN_REF' && 'column_names' in node ? (node.column_names as string[]) : []; // the parser's own shape
  return [...own, ...Object.values(node).flatMap(columnNames)];
}

describe.each(CATALOGUE.map((indicator) => [indicator.id, indicator] as const))('%s', (_, indicator) => {
  it('reads columns of its unit only, from fields that it needs or that are always there', async () => {
    const database = await openDatabase({ threads: 1 });
    for (const figure of indicator.figures) {
      const needs = [...indicator.needs, ...(figure.needs ?? [])];
      for (const sql of expressionsOf(figure)) {
        const [row] = await database.rows(
          `SELECT CAST(json_serialize_sql(CAST('SELECT (${sql.replaceAll("'", "''")})' AS VARCHAR)) AS VARCHAR)`,
        );
        const names = new Set(columnNames(JSON.parse(String(row?.[0]))));
        const columns = UNIT_COLUMNS[indicator.unit].filter(({ name }) => names.has(name));
        expect(columns.map(({ name }) => name).sort()).toEqual([...names].sort());
        expect(readColumns(indicator.unit, sql)).toEqual(columns);
        for (const { name, fields } of columns) {
          const met = fields.length === 0 || needs.some((any) => any.every((id) => fields.includes(id)));
          expect([indicator.id, figure.stat, name, met]).toEqual([indicator.id, figure.stat, name, true]);
        }
      }
    }
    database.close();
  });
});

describe('what a column holds', () => {
  // types are the database's own account of the tables that were made: all but yes and no is a whole number or a rank
  const declared = UNITS.flatMap((unit) => [...columnKinds(unit)].map(([name, { kind }]) => ({ unit, name, kind })));
  const made = declared.filter(({ unit, name }) => types.has(`${unit}.${name}`));

  it('is declared as its table has it: yes or no, one of a closed list, a whole number or a rank of words', () => {
    expect(made.length).toBeGreaterThan(90);
    const held = made.map(({ unit, name, kind }) => {
      const type = types.get(`${unit}.${name}`)!;
      return [unit, name, type === 'BOOLEAN' ? 'flag' : /^(ENUM|VARCHAR)/.test(type) ? 'closed' : 'whole', kind];
    });
    expect(
      held.filter(([, , found, kind]) => found !== (kind === 'number' || kind === 'text' ? 'whole' : kind)),
    ).toEqual([]);
  });
});

describe('docs/units.md', () => {
  const page = readFileSync(new URL('../../docs/units.md', import.meta.url), 'utf8');
  const own = Object.values(UNIT_COLUMNS)
    .flat()
    .filter(
      ({ name, flag, fields }) =>
        !name.startsWith('filled_') &&
        !(flag && fields[0] === name && fields.length === 1 && !name.startsWith('leisure')),
    );

  it.each([...new Set(own.map(({ name }) => name))])('describes %s', (name) => {
    expect(page).toContain(`\`${name}\``);
  });
});
