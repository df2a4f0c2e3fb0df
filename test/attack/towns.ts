import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AuditRequest, audit } from '../../src/audit.ts';
import { readMapping } from '../../src/ingest/mapping/read-mapping.ts';
import type { AuditDocument, ResultRow } from '../../src/model/audit-document.ts';
import { CROSS } from '../../src/model/groups.ts';
import type { EarlierRelease } from '../../src/model/ledger-file.ts';
import { makeSample } from '../../src/sample/sample.ts';
import { attackReleases } from '../../src/verify/attack-release.ts';
import type { Bounded } from '../../src/verify/system/bounds.ts';
import { drawFrom } from './draw.ts';

/** What came of an attack on one small municipality. */
export interface AttackedTown {
  readonly seed: number;
  /** Hidden counts that were held against the truth. */
  readonly compared: number;
  /** Releases that were attacked together: a year, or its first quarter and the year beside it. */
  readonly releases: number;
  /** Hidden counts that were tried. */
  readonly tried: number;
  /** Fewest numbers that are left of one that may be too few, above what the rule demands. */
  readonly room: number;
  /** What was recovered: a count with fewer numbers left than the rule demands. */
  readonly recovered: readonly string[];
  /** How many of 18–66 are registered, of a group of known size: blanks, and who is older, are no secret. */
  readonly told: readonly string[];
  /** Bounds outside which the truth lies: the outsider has counted wrongly. */
  readonly wrong: readonly string[];
}

const CHOICES: readonly (readonly string[] | null)[] = [
  ...[null, null, ['unit'], ['household_type', 'born_abroad'], ['age_group', 'obstacle'], []],
  ...[[`born_abroad${CROSS}household_type`], ['parental_leave', 'unit'], ['unit', 'age_group', 'household_type']],
];
const QUARTERS = [
  ['2025-01-01', '2025-03-31'],
  ['2025-04-01', '2025-06-30'],
] as const;
const OWN: readonly string[] = [
  '',
  'young-plan: { title: { sv: a, en: a }, unit: person, of: "recipient AND working_age AND age < 30", where: plan }',
  'old-plan: { title: { sv: a, en: a }, unit: person, of: "recipient AND age >= 47", where: plan }',
];

/** A made-up municipality of 50 to 400 recipients, and how its report was asked for; the same for the same seed. */
function makeTown(seed: number): { readonly rows: number; readonly request: Omit<AuditRequest, 'files' | 'version'> } {
  const next = drawFrom(seed);
  const rows = 600 + next(4_200);
  const own = OWN[next(OWN.length)]!;
  const half = next(4) === 0;
  return {
    rows,
    request: {
      from: '2025-01-01',
      to: half ? '2025-06-30' : '2025-12-31',
      by: CHOICES[next(CHOICES.length)]!,
      per: next(3) === 0 ? 'none' : 'quarter',
      threshold: [3, 5, 5, 5, 7][next(5)]!,
      byPeriod: next(5) === 0,
      ...(own && { mapping: readMapping(`version: 1\nindicators:\n  ${own}\n`, 'map.yaml') }),
    },
  };
}

/** Makes the report of a made-up municipality and tries to work out all that it hides, as an outsider. */
export async function attackTown(seed: number): Promise<AttackedTown> {
  const { rows, request } = makeTown(seed);
  const folder = mkdtempSync(join(tmpdir(), 'gender-audit-attack-'));
  try {
    const path = join(folder, 'x.csv');
    writeFileSync(path, makeSample({ rows, seed }));
    const ask = async (internal: boolean): Promise<AuditDocument> =>
      (await audit({ files: [path], ...request, history, internal, version: '0.0.0' })).document;
    const { history, documents } = await publishBefore({ files: [path], ...request, version: '0.0.0' }, seed);
    const [released, truth] = [await ask(false), await ask(true)];
    const { bounds, broken, narrowest, twice } = await attackReleases([...documents, released]);
    const found = bounds.map((one) => ({ one, wrong: isWrong(one, truth) }));
    return {
      seed,
      compared: found.filter(({ wrong }) => wrong !== null).length,
      releases: documents.length + 1,
      tried: bounds.length,
      room:
        narrowest?.high == null ? Number.POSITIVE_INFINITY : narrowest.high - narrowest.low + 1 - narrowest.required,
      recovered: [
        ...[
          ...broken.filter((one) => !isOfBlanks(one)).map(describe),
          ...readHorizons(released),
          ...readMonths(released),
        ],
        ...twice.map((one) => `two numbers: ${JSON.stringify(one)}`),
      ],
      told: broken.filter(isOfBlanks).map(describe),
      wrong: found.filter(({ wrong }) => wrong === true).map(({ one }) => describe(one)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const describe = ({ unknown: { figure, quantity, place }, low, high }: Bounded): string =>
  `${figure} ${quantity} ${place.days} ${place.by}=${place.level} ${place.sex}: ${low}–${high}`;

/** A quarter, or two, of the year by themselves, in one town of two that asks for a whole year; with their ledgers. */
async function publishBefore(
  request: AuditRequest,
  seed: number,
): Promise<{ readonly history: readonly EarlierRelease[]; readonly documents: readonly AuditDocument[] }> {
  const history: EarlierRelease[] = [];
  const documents: AuditDocument[] = [];
  const isYear = request.to === '2025-12-31' && !request.byPeriod;
  const quarters = isYear && seed % 2 === 0 ? QUARTERS.slice(0, 1 + ((seed / 2) % 2)) : [];
  for (const [from, to] of quarters) {
    const { document, ledger } = await audit({ ...request, from, to, per: 'none', history });
    documents.push(document);
    history.push({ folder: from, ledger: ledger! }); // of every release that is not internal
  }
  return { history, documents };
}

/**
 * How many in a group answered is its size, less the blanks and those outside 18–66: neither is a secret, also where it
 * is few (docs/disclosure.md, "What it does not cover").
 */
const isOfBlanks = ({ unknown: { figure, quantity } }: Bounded): boolean =>
  quantity === 'people' && ['plan-share/share', 'referral-share/share'].includes(figure);

/** The truth is not among the numbers that the outsider has left; null where it is not known, or he has not asked how many. */
function isWrong(
  { unknown: { figure, quantity, place }, low, high, atLeast }: Bounded,
  truth: AuditDocument,
): boolean | null {
  const row = truth.results.find(
    (one) =>
      `${one.indicator}/${one.stat}` === figure &&
      one.by === place.by &&
      one.level === place.level &&
      one.sex === place.sex &&
      daysOf(one, truth) === place.days,
  );
  if (atLeast || row?.n == null || row.count === null || quantity === 'blank') return null;
  const count = quantity === 'people' ? row.n : quantity === 'yes' ? row.count : row.n - row.count;
  return count < low || (high !== null && count > high);
}

function daysOf({ period }: ResultRow, { periods }: AuditDocument): string | undefined {
  const found = periods.find(({ id }) => id === period);
  return found && `${found.from}/${found.to}`;
}

/** Shares at a horizon in whole per cent, of so few people that fewer than four counts fit, all of them too few. */
function readHorizons({ results, disclosure: { threshold } }: AuditDocument): readonly string[] {
  return results.flatMap(({ indicator, stat, by, level, sex, n, value, count }) => {
    if (!/^share:\d+$/.test(stat) || n === null || value === null || count !== null) return [];
    const fit = Array.from({ length: n + 1 }, (_, x) => x).filter((x) => Math.abs(x / n - value) <= 0.005 + 1e-9);
    const few =
      fit.some((x) => x > 0 && x < threshold) && fit.length < threshold - 1 && fit.every((x) => x < threshold);
    return few && !fit.includes(0) ? [`${indicator} ${stat} ${by}=${level} ${sex}: ${fit.join()}`] : [];
  });
}

/** Months in a place where the share with ten or more is hidden. */
function readMonths({ results }: AuditDocument): readonly string[] {
  const placeOf = ({ period, by, level, sex }: ResultRow) => [period, by, level, sex].join('|');
  const hidden = new Set(
    results.filter((one) => one.indicator === 'long-term-share' && one.status === 'suppressed').map(placeOf),
  );
  return results
    .filter((one) => one.indicator === 'aid-months' && one.value !== null && hidden.has(placeOf(one)))
    .map((one) => `months ${placeOf(one)}`);
}
