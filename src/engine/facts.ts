import { FIELDS } from '../model/fields.ts';
import type { ReadExport, Remark, RemarkCode } from '../model/records.ts';
import type { BySex } from '../model/sex.ts';
import type { CaseDatabase, SqlValue } from './database.ts';
import { describeShape, type Shape } from './shape.ts';
import { isCouple, tellsAge, tellsSingle } from './units/person-columns.ts';
import { hasCoApplicant, isChild, personKey, tellsCoApplicant } from './units/who-and-when.ts';

/** Which unit tables there are besides the persons. */
export interface Made {
  readonly needsSpells: boolean;
  readonly hasDecisions: boolean;
  readonly layout: boolean;
  readonly couples: boolean;
}

/** Counts about the export that a page must carry. Unprotected: people and cases, whole span. */
export interface ExportFacts {
  readonly adults: BySex<number>;
  readonly recipients: BySex<number>;
  readonly children: BySex<number>;
  /** Cases that are couples by household type or by their adults; of them those where only one adult's sex is known. */
  readonly couples: number;
  readonly couplesWithoutOther: number;
  readonly sameSexCouples: number;
  readonly spells: BySex<number>;
  /** Under way in the first month of the window with an unknown start: outside durations. */
  readonly spellsLeftOut: BySex<number>;
  readonly openSpells: number;
  readonly decisions: BySex<number>;
  /** Granted with less than applied for, in an export that has no "partly". */
  readonly partlyDerived: number;
  /** Cases of any unit but persons, and of them those that the window does not hold. */
  readonly cases: number;
  readonly outside: number;
  /** Persons registered as both woman and man: counted as unknown. */
  readonly twoSexes: number;
}

/** Counts the facts from the unit tables that were made. */
export async function countFacts(database: CaseDatabase, shape: Shape, made: Made): Promise<ExportFacts> {
  const ask = (sql: string) => database.rows(`${sql} GROUP BY sex ORDER BY ALL`);
  const persons = await ask('SELECT sex, count(*), coalesce(count_if(recipient), 0) FROM person_core WHERE period = 0');
  const spells = made.needsSpells
    ? await ask(
        'SELECT sex, coalesce(count_if(start_known), 0), coalesce(count_if(NOT start_known), 0), coalesce(count_if(NOT ended), 0) FROM spell',
      )
    : [];
  const decisions = made.hasDecisions
    ? await ask('SELECT sex, count(decision), coalesce(count_if(partly_derived), 0) FROM decision WHERE period = 0')
    : [];
  const children = made.layout ? await ask('SELECT sex, count(*) FROM child WHERE period = 0') : [];
  const [placed] = await database.rows(`SELECT coalesce(sum(n), 0), coalesce(sum(n) FILTER (reason = 'outside'), 0)
    FROM account WHERE unit NOT IN ('person', 'spell', 'couple') ORDER BY ALL`);
  const [couples] =
    await database.rows(`SELECT count(*), coalesce(count_if(known < 2), 0), coalesce(count_if(known = 2 AND adults = 2 AND low = high), 0)
    FROM case_adults AS k LEFT JOIN (${
      shape.has('household_type', 'case_id') && shape.has('household_type') && shape.has('case_id')
        ? `SELECT lo_case_id AS kase, bool_or(${isCouple('lo_household_type')}) AS pair FROM rolled WHERE period = 0 GROUP BY lo_case_id`
        : 'SELECT CAST(NULL AS INTEGER) AS kase, false AS pair'
    }) AS h ON h.kase = k.kase WHERE h.pair OR k.adults = 2 ORDER BY ALL`);
  const [two] = await database.rows('SELECT coalesce(count_if(sex_low <> sex_high), 0) FROM rolled WHERE period = 0');
  const total = (rows: typeof persons, at: number) => rows.reduce((sum, row) => sum + Number(row[at]), 0);
  return {
    adults: bySexOf(persons),
    recipients: bySexOf(persons, 2),
    children: made.layout ? bySexOf(children) : NOBODY,
    couples: Number(couples?.[0] ?? 0),
    couplesWithoutOther: Number(couples?.[1] ?? 0),
    sameSexCouples: Number(couples?.[2] ?? 0),
    spells: bySexOf(spells),
    spellsLeftOut: bySexOf(spells, 2),
    openSpells: total(spells, 3),
    decisions: bySexOf(decisions),
    partlyDerived: total(decisions, 2),
    cases: Number(placed?.[0] ?? 0),
    outside: Number(placed?.[1] ?? 0),
    twoSexes: Number(two?.[0] ?? 0),
  };
}

/** From one in twenty a remark is worth a place before everything else on the page: fewer change no figure by much. */
const isMany = (some: number, all: number) => some * 20 >= all;

/** Codes of report/words: what the reader must know about how people were counted. */
export function remarksOf(
  shape: Shape,
  facts: ExportFacts,
  made: Pick<Made, 'couples'> & { readonly measuresOnly: boolean },
  keyed: boolean,
): readonly Remark[] {
  const remark = (code: RemarkCode, when: boolean | number, fields: readonly string[] = []): readonly Remark[] =>
    when === false || when === 0 ? [] : [{ code, fields, ...(typeof when === 'number' ? { count: when } : {}) }];
  return [
    ...remark('couples-without-other', isMany(facts.couplesWithoutOther, facts.couples) && facts.couplesWithoutOther, [
      'co_applicant_sex',
    ]),
    ...remark('same-sex-couples', made.couples ? facts.sameSexCouples : 0, ['sex', 'co_applicant_sex']),
    ...remark('single-not-told', !tellsSingle(shape), ['household_type', 'role']),
    ...remark('age-not-told', !tellsAge(shape), ['birth_year']),
    ...remark('measures-only', made.measuresOnly),
    ...remark('no-person-id', !(keyed && shape.has('person_id')), ['person_id']),
    ...remark('two-sexes', facts.twoSexes, ['sex']),
    ...remark('cases-outside', isMany(facts.outside, facts.cases) && facts.outside),
    ...remark('partly-from-amounts', facts.partlyDerived, ['decision', 'granted_amount']),
    ...remark('spells-left-out', facts.spellsLeftOut.women + facts.spellsLeftOut.men + facts.spellsLeftOut.unknown, [
      'aid_start',
    ]),
  ];
}

/** Rows in which a field has a value, and rows of the field's own kind (adults' rows, children's, decisions' …). */
export interface FilledField {
  readonly field: string;
  readonly filled: BySex<number>;
  readonly rows: BySex<number>;
  /** Whose rows they are: a couple of a whole year has twelve. */
  readonly people: BySex<number>;
}

export const NOBODY: BySex<number> = { women: 0, men: 0, unknown: 0 };

/** `[sex, number]` rows, sex 0 women, 1 men, else unknown → one number for each. */
export function bySexOf(rows: readonly (readonly SqlValue[])[], at = 1): BySex<number> {
  const pick = (sex: number) =>
    rows
      .filter((row) => (row[0] === null ? 2 : Number(row[0])) === sex)
      .reduce((sum, row) => sum + Number(row[at] ?? 0), 0);
  return { women: pick(0), men: pick(1), unknown: pick(2) };
}

const OWN_ROWS: Readonly<Record<string, readonly string[]>> = {
  decision: ['decision', 'decision_date', 'applied_amount', 'granted_amount', 'purpose'],
  measure: ['measure_type', 'measure_start', 'measure_id'],
};

/** Every field of the export: how often it is filled in, by sex, among the rows that it describes. */
export async function countFilled(
  database: CaseDatabase,
  read: ReadExport,
  lastYear: number,
): Promise<readonly FilledField[]> {
  const given = read.fields.filter(({ id }) => !read.named.includes(id));
  const shape = describeShape({ ...read, fields: [...given, ...read.empty] });
  const fields = FIELDS.filter(({ id }) => shape.has(id));
  const child = isChild(shape, lastYear);
  const kinds: Record<string, string> = { record: 'true', adult: `NOT (${child})`, household: `NOT (${child})`, child };
  for (const [kind, signs] of Object.entries(OWN_ROWS)) {
    const found = signs.filter((id) => shape.has(id));
    kinds[kind] = found.length === 0 ? 'true' : `(${found.map((id) => `r."${id}" IS NOT NULL`).join(' OR ')})`;
  }
  kinds.couple = coupleRowSql(shape, child);
  const concerned = fields.map(({ id, of }) => (id === 'individual_talk' ? 'couple' : of));
  const columns = fields.map(
    ({ id }, at) => `coalesce(count_if(${kinds[concerned[at]!]} AND r."${id}" IS NOT NULL), 0)`,
  );
  const totals = Object.values(kinds).map((sql) => `coalesce(count_if(${sql}), 0)`);
  const people = Object.values(kinds).map((sql) => `count(DISTINCT ${personKey(shape, 'own')}) FILTER (WHERE ${sql})`);
  const names = Object.keys(kinds);
  const rows = await database.rows(
    `SELECT ${shape.code('sex')} AS sex, ${[...columns, ...totals, ...people].map((sql, at) => `${sql} AS c${at}`).join(', ')} FROM records AS r GROUP BY sex ORDER BY ALL`,
  );
  return fields.map(({ id }, at) => {
    const total = 1 + fields.length + names.indexOf(concerned[at]!);
    return {
      field: id,
      filled: bySexOf(rows, 1 + at),
      rows: bySexOf(rows, total),
      people: bySexOf(rows, total + names.length),
    };
  });
}

/**
 * Rows about somebody in a couple: by household type, by the co-applicant on the row or its role; all where nothing
 * tells.
 */
function coupleRowSql(shape: Shape, child: string): string {
  const signs = [
    ...(shape.has('household_type') ? [isCouple(shape.code('household_type'))] : []),
    ...(shape.has('role') ? ["r.role = 'co_applicant'"] : []),
    ...(tellsCoApplicant(shape) ? [hasCoApplicant(shape)] : []),
  ];
  return signs.length === 0 ? `NOT (${child})` : `(NOT (${child}) AND coalesce(${signs.join(' OR ')}, false))`;
}
