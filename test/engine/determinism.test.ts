import { describe, expect, it } from 'vitest';
import { columnFor, ROW_COLUMNS } from '../../src/engine/columns.ts';
import { countExport, defaultBreakdowns } from '../../src/engine/count.ts';
import { openDatabase } from '../../src/engine/database.ts';
import { settlePeriods, settleWindow } from '../../src/engine/window.ts';
import { CATALOGUE } from '../../src/indicators/catalogue.ts';
import { getField } from '../../src/model/fields.ts';
import { countDrawing, type Drawing } from './draw.ts';

const write = (value: unknown) => JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? `${one}n` : one));

/** Linear congruential generator (Numerical Recipes): enough to draw and to shuffle. */
function makeDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const OF_COUPLES = new Set(
  CATALOGUE.filter(({ unit, kind }) => unit === 'couple' && kind === 'description').map(({ id }) => id),
);
const FIELDS =
  'case_id person_id role sex birth_year co_applicant_id co_applicant_sex household_type unit obstacle aid_month aid_start aid_end decision decision_date purpose granted_amount referred referral_date leisure_granted leisure_amount leisure_applied application_date denial_reason plan plan_date plan_focus violence_asked violence_disclosed violence_support measure_id measure_type measure_start measure_end measure_outcome satisfaction payment_to paid_amount_applicant first_contact split_payment both_met individual_talk exit_reason sanction activity_assigned exempt_reason';

/** Rows of every grain, much of it contradictory or blank. */
function drawRandom(rows: number, seed: number): Drawing {
  const dice = makeDice(seed);
  const pick = (...words: readonly string[]) => words[dice(words.length)]!;
  const month = () => `2025-${String(1 + dice(12)).padStart(2, '0')}`;
  const day = () =>
    `${pick('2024', '2025', '2025', '2025')}-${String(1 + dice(12)).padStart(2, '0')}-${String(1 + dice(28)).padStart(2, '0')}`;
  const maybe = (word: string) => (dice(4) === 0 ? '-' : word);
  const row = () => {
    const person = dice(90);
    const co = dice(6) === 0;
    const start = dice(3) === 0 ? day() : '-';
    return [
      maybe(String(dice(2) === 0 ? person : person >> 1)),
      maybe(String(person)),
      pick('applicant', 'applicant', 'co_applicant', 'child', '-'),
      pick('woman', 'man', 'unknown', '-', person % 2 ? 'woman' : 'man', person % 2 ? 'woman' : 'man'),
      maybe(String(1955 + (person % 60))),
      co ? String(100 + person) : '-',
      co ? pick('woman', 'man') : '-',
      pick('single_no_children', 'single_with_children', 'couple_no_children', 'unknown', '-'),
      pick('Nord', 'Syd', 'Öst', '-'),
      pick('social', 'ill_health', 'unemployment', '-'),
      maybe(month()),
      start,
      start === '-' ? '-' : maybe(day()),
      pick('granted', 'granted', 'partly', 'denied', 'withdrawn', '-'),
      maybe(day()),
      pick('hyra', 'el', 'mat', '-'),
      maybe(String(dice(900) * 100)),
      pick('yes', 'no', '-'),
      dice(5) === 0 ? day() : '-',
      pick('yes', 'no', '-'),
      maybe(String(dice(90) * 100)),
      pick('yes', 'no', '-'),
      maybe(day()),
      pick('norm', 'inkomst', 'annat', '-'),
      pick('yes', 'no', '-'),
      dice(3) === 0 ? day() : '-',
      pick('work', 'education', 'other', '-'),
      pick('yes', 'no', '-'),
      pick('yes', 'no', 'declined', '-'),
      pick('none', 'accepted', 'referred', '-'),
      dice(9) === 0 ? String(dice(30)) : '-',
      pick('language', 'health', '-', '-'),
      dice(4) === 0 ? day() : '-',
      dice(4) === 0 ? day() : '-',
      pick('work', 'ongoing', 'interrupted', '-'),
      pick('1', '4', '5', '-', '-'),
      pick('applicant', 'co_applicant', 'both', '-'),
      maybe(String(dice(90) * 100)),
      pick('applicant', 'co_applicant', 'both', '-'),
      pick('yes', 'declined', 'not_possible', 'not_asked', '-'),
      pick('yes', 'no', '-'),
      pick('yes', 'no', '-'),
      pick('work', 'moved', 'other', '-', '-'),
      pick('none', 'reduced', '-'),
      pick('yes', 'no', '-'),
      pick('barn', 'sjuk', '-', '-'),
    ];
  };
  return { fields: FIELDS.split(' '), rows: Array.from({ length: rows }, row), dictionaries: new Map() };
}

function shuffle(drawing: Drawing, seed: number): Drawing {
  const dice = makeDice(seed);
  const rows = [...drawing.rows];
  for (let at = rows.length - 1; at > 0; at--) {
    const other = dice(at + 1);
    [rows[at], rows[other]] = [rows[other]!, rows[at]!];
  }
  return { fields: drawing.fields, rows, dictionaries: new Map() };
}

describe('counting', () => {
  it.each([1, 2])(
    'gives the same bytes when the rows, and so the dictionary codes, change places (drawing %i)',
    async (seed) => {
      const drawing = drawRandom(400, seed);
      const window = { from: '2023-01-01', to: '2025-12-31' };
      const [one, other] = [
        await countDrawing(drawing, window),
        await countDrawing(shuffle(drawing, seed + 10), window),
      ];
      expect(write(other)).toBe(write(one));
      expect(one.release.lines.length).toBeGreaterThan(100);
    },
  );

  it('turns with the sexes: women’s cells are men’s when every woman is a man', async () => {
    const drawing = drawRandom(300, 7);
    const turn: Record<string, string> = { woman: 'man', man: 'woman' };
    const sexes = ['sex', 'co_applicant_sex'].map((id) => drawing.fields.indexOf(id));
    const turned = {
      ...drawing,
      rows: drawing.rows.map((row) => row.map((word, at) => (sexes.includes(at) ? (turn[word] ?? word) : word))),
      dictionaries: new Map(),
    };
    // with a pseudonym on every row, so that the sex is no part of the key
    const keyed = (one: Drawing): Drawing => ({
      ...one,
      rows: one.rows.map((row, at) =>
        row.map((word, i) => (one.fields[i] === 'person_id' && word === '-' ? String(500 + at) : word)),
      ),
      dictionaries: new Map(),
    });
    const window = { from: '2025-01-01', to: '2025-12-31' };
    const [one, other] = [await countDrawing(keyed(drawing), window), await countDrawing(keyed(turned), window)];
    type Side = { readonly sex: 'women' | 'men'; readonly spell: readonly number[] };
    const exchanged = { women: 'men', men: 'women' } as const;
    const cells = (counted: typeof one, flip: boolean) => {
      const side = ({ sex, spell }: Side) => write([flip ? exchanged[sex] : sex, spell]);
      return counted.release.lines.map(({ cells: { women, men, unknown }, clusters, pairs, ...key }) => {
        const together = pairs?.map(({ a, b, count }) => write([[side(a), side(b)].toSorted(), count])).toSorted();
        // a figure about a couple as one stands in the place of the woman whoever they are
        const own = flip && !OF_COUPLES.has(key.indicator) ? [men, women] : [women, men];
        return write([key, together, ...own, unknown]);
      });
    };
    expect(cells(other, true)).toEqual(cells(one, false));
  });

  it('gives the same bytes with 1, 2 and 4 threads and shuffled blocks, on more rows than one thread takes', async () => {
    const results = [];
    for (const [threads, order] of [
      [1, 'i'],
      [2, 'hash(i)'],
      [4, 'hash(i + 1)'],
    ] as const)
      results.push(await countMany(threads, order));
    expect(new Set(results).size).toBe(1);
  }, 180_000);
});

const MANY = [
  'case_id',
  'person_id',
  'sex',
  'birth_year',
  'household_type',
  'obstacle',
  'aid_month',
  'decision',
  'decision_date',
  'granted_amount',
  'referred',
];

/** 150,000 rows: DuckDB gives a thread about 122,880 at a time. */
async function countMany(threads: number, order: string): Promise<string> {
  const database = await openDatabase({ threads });
  try {
    const columns = MANY.map((id) => columnFor(getField(id)));
    (await database.createTable('records', [...columns, ...ROW_COLUMNS])).close();
    const among = (id: string, salt: number, n: number) =>
      `[${(getField(id).values ?? [])
        .slice(0, n)
        .map((value) => `'${value}'`)
        .join(', ')}][1 + CAST(hash(i + ${salt}) % ${n} AS INTEGER)]`;
    await database.run(`INSERT INTO records SELECT p // 2, p, CASE WHEN hash(p) % 2 = 0 THEN 'woman' ELSE 'man' END, 1960 + p % 45,
        ${among('household_type', 1, 4)}, ${among('obstacle', 2, 9)}, 24300 + CAST(hash(i) % 12 AS INTEGER), ${among('decision', 3, 4)},
        DATE '2025-01-01' + CAST(hash(i + 4) % 365 AS INTEGER), CAST(hash(i + 5) % 1000000 AS BIGINT), hash(i + 6) % 5 = 0, 0, i, i, 0, false
      FROM (SELECT CAST(range AS INTEGER) AS i, CAST(range // 8 AS INTEGER) AS p FROM range(150000)) ORDER BY ${order}`);
    const read = {
      files: [],
      fields: MANY.map(getField),
      ledger: { read: 0, used: 0, left: [], badValues: [] },
      dictionaries: new Map(),
      empty: [],
      unread: [],
      remarks: [],
      unmetDrops: [],
      mapSha256: null,
      named: [],
      decisionRows: null,
      refusedPeriods: null,
    };
    const window = await settleWindow(database, read);
    const plan = {
      window,
      periods: settlePeriods(window),
      breakdowns: defaultBreakdowns(read),
      byPeriod: false,
      indicators: CATALOGUE,
    };
    return write(await countExport(database, read, plan));
  } finally {
    database.close();
  }
}
