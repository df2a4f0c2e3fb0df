import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createIdentityScan, type Scope } from '../../../src/ingest/identity/identity-scan.ts';
import { mayHoldIdentity } from '../../../src/ingest/reader/rows/record.ts';
import { INNOCENT } from './innocent.ts';
import { INNOCENT_NOTES } from './innocent-notes.ts';
import { spellAll } from './spellings.ts';
import { digits, makeNumber, type Random, seeded } from './synthetic-numbers.ts';

/** Where a text stands, what stands around it, and what the other rows hold. */
interface Place {
  readonly name: string;
  readonly scope: Scope;
  readonly rows: number;
  readonly put: (text: string) => string;
  readonly others: (row: number) => string;
}

const place = (
  name: string,
  scope: Scope,
  rows: number,
  put: Place['put'],
  others: Place['others'] = () => '',
): Place => ({ name, scope, rows, put, others });

const PLACES: readonly Place[] = [
  place(
    'id column',
    0,
    30,
    (text) => text,
    (row) => `P-${(row * 7919).toString(16)}`,
  ),
  place(
    'text column',
    1,
    30,
    (text) => `enligt ${text}, se ovan`,
    (row) => `möte 2026-03-${10 + (row % 20)} rum 12`,
  ),
  place(
    'heading',
    'heading',
    20,
    (text) => `Beslut ${text}`,
    (row) => `Kolumn ${row}`,
  ),
  place('file name', 'file', 1, (text) => `${text}.csv`),
  place(
    'sheet name',
    'sheet',
    3,
    (text) => text,
    (row) => `Blad${row}`,
  ),
  place(
    'line above the table',
    'title',
    4,
    (text) => `Avser ${text}`,
    () => 'Uttag 2026-03-01 12:30',
  ),
];

const INNOCENT_PLACES: readonly Place[] = [
  place('column of 300', 0, 300, (text) => text),
  place('column of 8', 0, 8, (text) => text),
  place('40 notes', 1, 40, (text) => `enligt ${text}, se ovan`),
  place('file name', 'file', 1, (text) => `uttag ${text}.csv`),
  place('line above the table', 'title', 1, (text) => `Uttag ${text}`),
];

/** Cells of columns that are not read pass the quick look first; so do all here. */
function stops({ scope }: Place, texts: readonly string[]): boolean {
  const scan = createIdentityScan();
  texts.forEach((text, row) => {
    const bytes = Buffer.from(text);
    if (typeof scope !== 'number' || mayHoldIdentity(bytes, 0, bytes.length)) scan.see(scope, text, row + 2);
  });
  return scan.decide({ pseudonym: new Set() }).length > 0;
}

const DOC = new URL('../../../docs/identity.md', import.meta.url);

/** The part of the page between two marks; written anew where IDENTITY_TABLE=write. */
function standsInDoc(mark: string, table: string): void {
  const doc = readFileSync(DOC, 'utf8');
  const [start, end] = [`<!-- ${mark} -->\n`, `\n<!-- /${mark} -->`];
  const [before, rest = ''] = doc.split(start);
  const [old, after] = rest.split(end);
  if (process.env.IDENTITY_TABLE === 'write') writeFileSync(DOC, `${before}${start}${table}${end}${after}`);
  else expect(old).toBe(table);
}

const tableOf = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** A row of the table in SECURITY.md. */
const standsInSecurity = (how: string, outcome: string): void =>
  expect(readFileSync(new URL('../../../SECURITY.md', import.meta.url), 'utf8')).toContain(`| ${how} | ${outcome} |`);

describe('numbers in other spellings', () => {
  const spelt = spellAll(1);
  const found = spelt.map(({ kind, text }) => ({
    kind,
    places: PLACES.map((one) => {
      const texts = Array.from({ length: one.rows }, (_, row) =>
        row === one.rows >> 1 ? one.put(text) : one.others(row),
      );
      return stops(one, texts);
    }),
  }));

  it('are 500 at the least, and nothing in their places stops by itself', () => {
    expect(new Set(spelt.map(({ text }) => text)).size).toBeGreaterThanOrEqual(500);
    for (const one of PLACES) {
      expect(
        stops(
          one,
          Array.from({ length: one.rows }, (_, row) => one.others(row)),
        ),
      ).toBe(false);
    }
  });

  it('are found, 99 of 100, in every place', () => {
    PLACES.forEach((_, at) => {
      const share = found.filter(({ places }) => places[at]).length / found.length;
      expect(share).toBeGreaterThanOrEqual(0.99);
    });
  });

  it('are found as SECURITY.md says', () => {
    const missed = found.flatMap(({ places }) => places).filter((one) => !one).length;
    standsInSecurity(
      `${found.length} invented ones in six places each`,
      missed === 0 ? 'all stop' : `${missed} missed`,
    );
  });

  it('are found as docs/identity.md says', () => {
    const kinds = [...new Set(found.map(({ kind }) => kind))];
    const rows = kinds.map((kind) => {
      const those = found.filter((one) => one.kind === kind);
      return [kind, those.length, ...PLACES.map((_, at) => those.filter(({ places }) => places[at]).length)];
    });
    const all = ['**all**', found.length, ...PLACES.map((_, at) => found.filter(({ places }) => places[at]).length)];
    standsInDoc(
      'spellings',
      tableOf(['how it is written', 'spellings', ...PLACES.map(({ name }) => name)], [...rows, all]),
    );
  });
});

/** What the other 500 of a column are, and how a real number is written among them. */
const AMONG: Readonly<Record<string, (random: Random, real: string | null) => string>> = {
  'ten digits': (r, real) => real?.slice(2) ?? digits(r, 10),
  'twelve digits': (r, real) => real ?? digits(r, 12),
  '123 456 7890': (r, real) => (real?.slice(2) ?? digits(r, 10)).replace(/(...)(...)(....)/, '$1 $2 $3'),
  'P and ten digits': (r, real) => `P${real?.slice(2) ?? digits(r, 10)}`,
  'P and twelve digits': (r, real) => `P${real ?? digits(r, 12)}`,
};

describe('few numbers among 500 made by chance', () => {
  const FEW = [1, 3, 10, 50, 500];
  const DRAWS = 20;
  const rows = Object.entries(AMONG).map(([what, write]) => [
    what,
    ...FEW.map(
      (few) =>
        Array.from({ length: DRAWS }, (_, draw) => {
          const random = seeded(draw + 1);
          const texts = Array.from({ length: 500 }, (_, row) => {
            const { century, date, tail } = makeNumber(random);
            return write(random, row < few ? century + date + tail : null);
          });
          return stops(INNOCENT_PLACES[0]!, texts);
        }).filter(Boolean).length,
    ),
  ]);

  it('are found as docs/identity.md says', () => {
    standsInDoc('few', tableOf(['the column', ...FEW.map((few) => `${few} real of 500`)], rows));
  });

  it('are always found where they stand bare, and where they are a tenth or all', () => {
    for (const [what, ...found] of rows) {
      expect(found.slice(-2)).toEqual([DRAWS, DRAWS]);
      if (what === 'ten digits' || what === 'twelve digits') expect(found).toEqual(FEW.map(() => DRAWS));
    }
  });
});

describe('what is no number', () => {
  const SEEDS = [1, 2, 3];
  const kinds = Object.entries({ ...INNOCENT, ...INNOCENT_NOTES }).map(([kind, make]) => ({
    kind,
    stopped: INNOCENT_PLACES.map(
      (one) =>
        SEEDS.filter((seed) => {
          const random = seeded(seed);
          return stops(
            one,
            Array.from({ length: one.rows }, () => one.put(make(random))),
          );
        }).length,
    ),
  }));
  const total = kinds.flatMap(({ stopped }) => stopped).reduce((sum, count) => sum + count, 0);

  it('stops at most one run of a hundred', () => {
    const tried = kinds.length * INNOCENT_PLACES.length * SEEDS.length;
    expect(kinds.length).toBeGreaterThanOrEqual(200);
    expect(total).toBeLessThanOrEqual(tried / 100);
    standsInSecurity(
      `${kinds.length} kinds of values, three draws of each in five places: ${tried}`,
      `${total} stops for nothing`,
    );
  });

  it('stops as docs/identity.md says', () => {
    const stopping = kinds.filter(({ stopped }) => stopped.some((count) => count > 0));
    const never = kinds.filter((one) => !stopping.includes(one)).map(({ kind }) => kind);
    const row = (kind: string, many: number, stopped: readonly number[]) => [kind, many * SEEDS.length, ...stopped];
    const sums = INNOCENT_PLACES.map((_, at) => kinds.reduce((sum, { stopped }) => sum + stopped[at]!, 0));
    const head = ['what it is', 'tried in each place', ...INNOCENT_PLACES.map(({ name }) => name)];
    standsInDoc(
      'innocent',
      [
        tableOf(head, [
          ...stopping.map(({ kind, stopped }) => row(kind, 1, stopped)),
          row(
            `the other ${never.length} kinds`,
            never.length,
            INNOCENT_PLACES.map(() => 0),
          ),
          row('**all**', kinds.length, sums),
        ]),
        '',
        `Never stopped: ${never.join(' · ')}.`,
      ].join('\n'),
    );
  });
});
