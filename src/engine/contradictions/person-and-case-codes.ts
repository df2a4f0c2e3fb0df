import type { Text } from '../../text/text.ts';
import type { Shape } from '../shape.ts';
import { isCouple, isSingle } from '../units/person-columns.ts';
import { hasCoApplicant, isChild, personKey } from '../units/who-and-when.ts';

/** What the rows of one code say that cannot all be true of one person, decision or case. */
export interface Contradiction {
  readonly remark: 'two-birth-years' | 'decision-codes-shared' | 'answers-contradict' | 'adults-contradict' | null;
  /** The field that is told of, where it is not the code's own. */
  readonly field?: string;
  /** SQL of the group of rows with one code: true where they contradict one another. */
  readonly sql: string;
  readonly text: Text;
  /** What would be counted if the export were read as it stands; else the usual sentence. */
  readonly so?: Text;
  /** What to do where the code is right and its rows are parts of one thing; null: the code names several things. */
  readonly parts: Text | null;
}

export interface CodeKind {
  readonly id: 'person_id' | 'decision_id' | 'case_id' | 'measure_id';
  readonly name: Text;
  /** `SELECT` of the rows that have a code: the code as `code`; where `parted`, what each of its parts is as `part`. */
  readonly rows: string;
  readonly parted: boolean;
  /**
   * `SELECT code` of the codes that may contradict themselves, where that is quicker to find than all parts of all
   * codes.
   */
  readonly suspects?: string;
  /** `SELECT` of how many codes and rows there are in all, where `rows` are not all. */
  readonly all?: string;
  readonly contradictions: readonly Contradiction[];
  /** What is counted where the column is left unread. */
  readonly unread: Text;
}

/** Years that a year of birth may differ by: worked out from an age, it is one or the other. */
const YEARS = 1;
const PERSON_CODES: Text = { sv: 'koder för person', en: 'person codes' };
const ROW_A_PERSON: Text = { sv: 'Då räknas varje rad som en person.', en: 'Every row then counts as one person.' };

export function personCodes(shape: Shape, lastYear: number): CodeKind | null {
  if (!shape.has('person_id')) return null;
  const sex = (id: string) => `CASE WHEN ${shape.code(id)} < 2 THEN ${shape.code(id)} END AS sex`;
  const own = `SELECT ${shape.col('person_id')} AS code, ${sex('sex')}, ${shape.col('birth_year')} AS born FROM records AS r
    WHERE NOT coalesce(${isChild(shape, lastYear)}, false)`;
  const other = `SELECT ${shape.col('co_applicant_id')}, ${sex('co_applicant_sex')}, ${shape.col('co_applicant_birth_year')} FROM records AS r`;
  return {
    id: 'person_id',
    name: PERSON_CODES,
    rows: shape.has('co_applicant_id') ? `${own} UNION ALL ${other}` : own,
    parted: false,
    contradictions: [
      {
        remark: 'two-birth-years',
        sql: `coalesce(max(born) - min(born) > ${YEARS}, false)`,
        text: { sv: 'står för personer med olika födelseår', en: 'stand for people with different years of birth' },
        parts: null,
      },
      {
        remark: null, // told of everybody with two sexes, with and without a code: facts.ts
        sql: 'coalesce(min(sex) <> max(sex), false)',
        text: { sv: 'står för både kvinnor och män', en: 'stand for both women and men' },
        parts: null,
      },
    ],
    unread: ROW_A_PERSON,
  };
}

const PARTS_OF_TIME: Text = {
  sv: 'Är raderna delar av personens tid (enheter, ärenden, halvår), ta ut en rad per person med summan, eller en rad per månad (biståndsmånad). Annars: ignore med rubriken för antalet månader.',
  en: 'If the rows are parts of the time of a person (units, cases, half-years), export one row per person with the sum, or one row per month (aid_month). Otherwise: ignore with the heading of the number of months.',
};

export function monthsOfPersons(shape: Shape): CodeKind | null {
  if (!shape.has('person_id') || !shape.has('aid_months')) return null;
  return {
    ...{ id: 'person_id', name: PERSON_CODES, unread: ROW_A_PERSON, parted: true },
    rows: `SELECT ${shape.col('person_id')} AS code, coalesce(${shape.col('period')}, ${shape.col('aid_month')}, 0) AS part, ${shape.col('aid_months')} AS months, r.file FROM records AS r`,
    contradictions: [
      {
        remark: null,
        sql: 'coalesce(min(months) <> max(months), false)',
        text: {
          sv: 'har olika antal månader med bistånd på olika rader',
          en: 'have different numbers of months with assistance on different rows',
        },
        parts: PARTS_OF_TIME,
      },
      {
        remark: null,
        // in two files without a period, as many months in each
        sql: 'part = 0 AND count(DISTINCT file) FILTER (months > 0) > 1',
        text: {
          sv: 'har ett antal månader med bistånd i mer än en fil, och inget säger vilken tid det gäller',
          en: 'have a number of months with assistance in more than one file, and nothing says of which time it is',
        },
        parts: PARTS_OF_TIME,
      },
    ],
  };
}

const NAME: Text = { sv: 'koder för ärende', en: 'case codes' };
const TIMES = ['aid_month', 'period', 'decision_date'];
/** Couples of whom one is under 25 and the other so much older are hardly any (SCB's statistics of marriages). */
const A_GENERATION = 16;
const YOUNG = 25;
/** Two adults of one case are a couple, and their decisions of one day are one. */
const SO: Text = {
  sv: 'Lästa så är de två ett par, och beslut om dem samma dag är ett.',
  en: 'Read so, the two are a couple, and decisions about them of one day are one.',
};

/** Adults of a case at one time of whom every row says that they live as the only adult. */
export function householdsOfCases(shape: Shape, lastYear: number): CodeKind | null {
  if (!shape.has('household_type') || !shape.has('case_id')) return null;
  const kase = shape.col('case_id');
  const adults = `FROM records AS r WHERE ${kase} IS NOT NULL AND NOT coalesce(${isChild(shape, lastYear)}, false)`;
  const rows = `SELECT ${kase} AS code, hash(${TIMES.map((id) => shape.col(id)).join(', ')}) AS part, ${personKey(shape, 'own')} AS adult,
      ${hasCoApplicant(shape)} AS paired, coalesce(${isSingle(shape.code('household_type'))}, false) AS single,
      coalesce(${isCouple(shape.code('household_type'))}, false) AS couple ${adults}`;
  const several = `min(adult) <> max(adult) OR bool_or(paired)`;
  const suspects = `SELECT code FROM (${rows}) WHERE single GROUP BY code HAVING ${several}`;
  return {
    ...{ id: 'case_id', parted: true, name: NAME, unread: { sv: '', en: '' } },
    rows,
    suspects,
    contradictions: [
      {
        remark: 'adults-contradict',
        field: 'household_type',
        sql: `(${several}) AND bool_or(single) AND NOT bool_or(couple)`,
        text: {
          sv: 'har två vuxna på samma gång, fast hushållstypen säger ensamstående',
          en: 'have two adults at one time, although the household type says single',
        },
        so: SO,
        parts: {
          sv: 'Är den andra ett vuxet barn eller någon annan i hushållet: ta ut rollen i ärendet (vuxet barn). Har de två ärenden med samma nummer: ignore: [{codes_of}], så räknas var och en för sig. Är de ett par: ignore: [{headings}].',
          en: 'If the other is a grown child or somebody else of the household: export the role in the case (adult_child). If they have a case each under one number: ignore: [{codes_of}], and each counts alone. If they are a couple: ignore: [{headings}].',
        },
      },
    ],
  };
}

/** Adults of a case a generation apart, whom nothing says to be a couple. */
export function agesOfCases(shape: Shape, lastYear: number): CodeKind | null {
  if (!shape.has('case_id') || !shape.has('birth_year', 'age')) return null;
  const kase = shape.col('case_id');
  const adults = `FROM records AS r WHERE ${kase} IS NOT NULL AND NOT coalesce(${isChild(shape, lastYear)}, false)`;
  const told = `${shape.col('role')} IS NOT NULL OR coalesce(${isCouple(shape.code('household_type'))}, false) OR ${hasCoApplicant(shape)}`;
  const born = `coalesce(${shape.col('birth_year')}, ${lastYear} - ${shape.col('age')})`;
  return {
    ...{ id: 'case_id', parted: false, name: NAME, unread: { sv: '', en: '' } },
    rows: `SELECT ${kase} AS code, ${born} AS born ${adults} AND NOT (${told})`,
    all: `SELECT count(DISTINCT ${kase}), count(*) ${adults}`,
    contradictions: [
      {
        remark: 'adults-contradict',
        field: shape.has('birth_year') ? 'birth_year' : 'age',
        sql: `coalesce(max(born) - min(born) >= ${A_GENERATION} AND max(born) > ${lastYear - YOUNG}, false)`,
        text: {
          sv: `har vuxna som är minst ${A_GENERATION} år ifrån varandra, den yngre under ${YOUNG}: det kan vara förälder och vuxet barn`,
          en: `have adults at least ${A_GENERATION} years apart, the younger under ${YOUNG}: they may be parent and grown child`,
        },
        so: SO,
        parts: {
          sv: 'Ta ut rollen i ärendet (sökande, medsökande, vuxet barn) eller hushållstypen. Har var och en ett eget ärende: ignore: [{codes_of}], så räknas var och en för sig.',
          en: 'Export the role in the case (applicant, co_applicant, adult_child) or the household type. If each has a case of her own: ignore: [{codes_of}], and each counts alone.',
        },
      },
    ],
  };
}

/** Two applicants, or two co-applicants, of one case at one time: nothing tells which of them is the other. */
export function applicantsOfCases(shape: Shape): CodeKind | null {
  if (!shape.has('case_id') || !shape.has('person_id') || !shape.has('role')) return null;
  const rows = `SELECT ${shape.col('case_id')} AS code, ${shape.col('role')} AS role, hash(${['role', ...TIMES].map((id) => shape.col(id)).join(', ')}) AS part, ${shape.col('person_id')} AS adult
    FROM records AS r WHERE ${shape.col('role')} IN ('applicant', 'co_applicant') AND ${shape.col('case_id')} IS NOT NULL`;
  // most cases have one of each, whatever the time
  const suspects = `SELECT code FROM (${rows}) GROUP BY code, role HAVING min(adult) <> max(adult)`;
  return {
    id: 'case_id',
    parted: true,
    name: { sv: 'koder för ärende', en: 'case codes' },
    rows,
    suspects,
    contradictions: [
      {
        remark: null,
        field: 'role',
        sql: 'min(adult) <> max(adult)',
        text: {
          sv: 'har två sökande, eller två medsökande, på samma gång, så att det inte går att se vem av paret som är vilken',
          en: 'have two applicants, or two co-applicants, at one time, so that it cannot be seen who of the couple is which',
        },
        parts: {
          sv: 'Ta ut rollen så som den är registrerad (sökande och medsökande). Står samma roll på båda i systemet, skriv i mappningen null för den: columns: { role: { from: {headings}, values: { ___: null } } }, med ordet för rollen i stället för ___; då räknas inte vem som är sökande.',
          en: 'Export the role as it is registered (applicant and co-applicant). If the system gives both the same role, write null for it in the mapping: columns: { role: { from: {headings}, values: { ___: null } } }, with the word of the role in place of ___; who applies is then not counted.',
        },
      },
    ],
    unread: { sv: '', en: '' },
  };
}
