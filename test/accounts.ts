import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { expect } from 'vitest';
import { type CountedExport, countExport } from '../src/engine/count.ts';
import { type CaseDatabase, openDatabase } from '../src/engine/database.ts';
import { judgeRecords } from '../src/engine/records/judge-records.ts';
import { settleRecords } from '../src/engine/records/settle-records.ts';
import { settlePeriods, settleWindow } from '../src/engine/window.ts';
import { CodedError, EXIT } from '../src/errors/coded-error.ts';
import { CATALOGUE } from '../src/indicators/catalogue.ts';
import { readExport } from '../src/ingest/read-export.ts';
import type { ReadExport } from '../src/model/records.ts';
import { SEXES } from '../src/model/sex.ts';
import { createRandom } from '../src/sample/random.ts';
import { makeSample } from '../src/sample/sample.ts';
import { damage, type Table } from './damage.ts';

export const SPAN = { from: '2025-01-01', to: '2025-12-31' };

export interface Account {
  readonly counted: CountedExport;
  readonly read: ReadExport;
  /** Cases told by the records themselves, where ids name them; null where they do not. */
  readonly persons: number | null;
  readonly decisions: number | null;
}

/** Counts a file, or gives the refusal: to ask is as right as to count. */
export async function account(
  files: readonly string[],
  window: Partial<typeof SPAN>,
  indicators = CATALOGUE,
): Promise<Account | CodedError> {
  const database = await openDatabase();
  try {
    const stated = { from: window.from ?? null, to: window.to ?? null };
    const read = await settleRecords(
      database,
      await readExport(
        { files, mapping: null, drop: [], window: stated } as Parameters<typeof readExport>[0],
        database,
      ),
    );
    const settled = await settleWindow(database, read, stated);
    await judgeRecords(database, read, settled);
    const plan = { window: settled, periods: settlePeriods(settled, null), breakdowns: [], byPeriod: false };
    const counted = await countExport(database, read, { ...plan, indicators });
    return { counted, read, ...(await recount(database, read)) };
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  } finally {
    database.close();
  }
}

/** Straight from the records, by ids alone and by no rule of the engine's: who is no child by role is an adult here, and children
 * are named among persons where nothing is asked about them. */
async function recount(
  database: CaseDatabase,
  { fields }: ReadExport,
): Promise<Pick<Account, 'persons' | 'decisions'>> {
  const has = (id: string) => fields.some((field) => field.id === id);
  const one = async (sql: string) => Number((await database.rows(sql))[0]?.[0]);
  const filled = async (id: string) => has(id) && (await one(`SELECT count(*) - count("${id}") FROM records`)) === 0;
  const roles = has('role') && (await filled('role'));
  const adult = "role NOT IN ('child', 'visiting_child', 'adult_child')";
  const persons =
    roles &&
    (await filled('person_id')) &&
    !has('co_applicant_id') &&
    !has('co_applicant_sex') &&
    !has('co_applicant_birth_year')
      ? (await one(`SELECT count(DISTINCT person_id) FROM records WHERE ${adult}`)) +
        (has('leisure_granted') || has('leisure_applied') || has('leisure_amount')
          ? 0
          : await one(`SELECT count(DISTINCT person_id) FROM records WHERE NOT (${adult})`))
      : null;
  const decided = `(decision IS NOT NULL${has('decision_date') ? ' OR decision_date IS NOT NULL' : ''})`;
  const decisions =
    roles &&
    has('decision') &&
    has('decision_id') &&
    !has('application_date') &&
    !has('purpose') &&
    (await one(`SELECT count(*) FROM records WHERE ${decided} AND decision_id IS NULL`)) === 0
      ? await one(`SELECT count(DISTINCT decision_id) FROM records WHERE ${decided}`)
      : null;
  return { persons, decisions };
}

const total = (n: { readonly women: number; readonly men: number; readonly unknown: number }) =>
  n.women + n.men + n.unknown;

/** What is wrong with the account; nothing where it balances. */
export function faults({ counted, read, persons, decisions }: Account): readonly string[] {
  const lines = new Map(
    counted.release.lines
      .filter(({ by }) => by === null)
      .map((line) => [`${line.indicator} ${line.stat} ${line.period}`, line]),
  );
  const { ledger } = read;
  const left = ledger.left.reduce((sum, { rows }) => sum + total(rows), 0);
  const unit = (id: string) => CATALOGUE.find((one) => one.id === id)!.unit;
  return [
    ...(ledger.read === ledger.used + left ? [] : ['rows']),
    ...counted.balances.flatMap(({ indicator, stat, period, cases, counted: n, apart }) => {
      const cells = lines.get(`${indicator} ${stat} ${period}`)?.cells;
      const couples = unit(indicator) === 'couple';
      const told = (sex: (typeof SEXES)[number]) => apart.reduce((sum, one) => sum + one.cases[sex], n[sex]);
      const known = { person: persons, decision: decisions }[unit(indicator) as 'person' | 'decision'];
      return [
        ...SEXES.filter((sex) => told(sex) !== cases[sex] || apart.some((one) => one.cases[sex] < 0)).map(
          (sex) => `${sex} lost`,
        ),
        ...(cells && !couples ? SEXES.filter((sex) => cells[sex].n !== n[sex]).map((sex) => `${sex} n`) : []),
        ...(cells && couples && cells.women.n !== n.unknown ? ['couples n'] : []),
        ...(known == null || total(cases) === known ? [] : [`${total(cases)} of ${known} in all`]),
      ].map((fault) => `${indicator} ${stat}: ${fault}`);
    }),
  ];
}

const UNITS = ['decision', 'person', 'spell', 'child', 'couple', 'measure', 'field'];

const SOURCES: (() => Table)[] = [
  () => tableOf(makeSample({ rows: 300, seed: 3, ...SPAN })),
  () => tableOf(makeSample({ rows: 300, seed: 5, ...SPAN })),
  ...['couples.csv', 'children-as-counts.csv', 'lifecare-decisions.csv', 'spells.csv'].map(
    (name) => () => head(tableOf(readFileSync(`fixtures/shapes/${name}`)), 300),
  ),
];

/** Damages so many exports, each by its seed: every figure balances, or the program asks. */
export async function expectDamagedToBalance(many: number, first: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gender-audit-balance-'));
  const lost: string[] = [];
  let counted = 0;
  const tables = SOURCES.map((source) => source());
  for (let seed = first; seed < first + many; seed++) {
    const random = createRandom(seed);
    const { table, done } = damage(random.chance(0.5) ? tables[seed % 2]! : tables[seed % tables.length]!, random);
    const path = join(folder, `${seed}.csv`);
    writeFileSync(
      path,
      stringify(
        [table.headings, ...table.rows].map((row) => [...row]),
        { delimiter: ';' },
      ),
    );
    // units do not know of each other: one at a time is a fifth of the work
    const unit = UNITS[seed % UNITS.length];
    const indicators = CATALOGUE.filter((one) => one.unit === unit);
    const found = await account([path], random.chance(0.7) ? SPAN : {}, indicators);
    rmSync(path);
    if (found instanceof CodedError) {
      expect([EXIT.usage, EXIT.nothingToRead, EXIT.identityNumbers]).toContain(found.exit);
      continue;
    }
    counted++;
    lost.push(...faults(found).map((fault) => `${seed} (${done.join(', ')}) ${fault}`));
  }
  expect(lost).toEqual([]);
  expect(counted).toBeGreaterThan(many / 4);
  rmSync(folder, { recursive: true, force: true });
}

function tableOf(bytes: Buffer): Table {
  const [headings, ...rows] = parse(bytes, { delimiter: ';', bom: true, relax_column_count: true }) as string[][];
  return { headings: headings!, rows };
}

const head = ({ headings, rows }: Table, n: number): Table => ({ headings, rows: rows.slice(0, n) });
