import { FIELDS, type Field, getField } from '../../model/fields.ts';
import type { Text } from '../../text/text.ts';
import { OF_CROWD } from '../records/rows-alike.ts';
import type { Shape } from '../shape.ts';
import { isChild, personKey } from '../units/who-and-when.ts';
import type { CodeKind, Contradiction } from './person-and-case-codes.ts';

/** Closed answers of which one alone counts; of the others the furthest that it went does. */
const ONE_OF = ['obstacle', 'exit_reason', 'plan_focus', 'violence_disclosed'];
const ANSWERS: readonly Field[] = FIELDS.filter(
  ({ id, of, type }: Field) => of === 'adult' && (type === 'flag' || ONE_OF.includes(id)),
);
const TIMES: readonly Field[] = FIELDS.filter(({ type }: Field) => ['date', 'month', 'period'].includes(type));
/** An answer may be another when the measure has ended. */
const GOING_ON = 'ongoing';

const WHEN: Text = {
  sv: 'Ta ut när varje svar gavs (månad eller datum), eller ta bort de rader som inte gäller. Ska frågan inte räknas: ignore: [{headings}].',
  en: 'Export when each answer was given (month or date), or take away the rows that do not hold. If the question is not to be counted: ignore: [{headings}].',
};

function differs({ id, heading }: Field, sql: string): Contradiction {
  return {
    ...{ remark: 'answers-contradict', field: id, sql: `coalesce(${sql}, false)` },
    text: {
      sv: `har olika svar i fältet ${heading} på rader som gäller samma tid`,
      en: `have different answers in the field ${id} on rows about the same time`,
    },
    parts: WHEN,
  };
}

/** Yes and no, or two answers of a list, about one person at one time: of the table `crowd` (rows-alike.ts). */
export function answersOfPersons(shape: Shape, lastYear: number): CodeKind | null {
  const answers = ANSWERS.filter(({ id }) => shape.has(id));
  if (!shape.has('person_id') || answers.length === 0) return null;
  const times = TIMES.filter(({ id }) => shape.has(id)).map(({ id }) => shape.col(id));
  const person = shape.col('person_id');
  const isAdult = `NOT coalesce(${isChild(shape, lastYear)}, false)`;
  return {
    id: 'person_id',
    parted: true,
    name: { sv: 'koder för person', en: 'person codes' },
    rows: `SELECT ${person} AS code, ${hashed(times)} AS part, ${answers.map(({ id }) => `${shape.code(id)} AS ${id}`).join(', ')}
      FROM ${OF_CROWD} WHERE ${person} IS NOT NULL`,
    all: `SELECT count(DISTINCT ${person}), count(${person}) FROM records AS r WHERE ${isAdult}`,
    contradictions: answers.map((field) => differs(field, `min(${field.id}) <> max(${field.id})`)),
    unread: { sv: '', en: '' },
  };
}

const OF_CHILD: readonly Field[] = FIELDS.filter(({ id, type }: Field) => type === 'flag' && id.startsWith('leisure_'));

/** Yes and no about one child at one time: the code may be a parent's, and its rows so many children. */
export function answersOfChildren(shape: Shape, lastYear: number): CodeKind | null {
  const answers = OF_CHILD.filter(({ id }) => shape.has(id));
  if (!shape.has('person_id') || answers.length === 0) return null;
  const times = TIMES.filter(({ id }) => shape.has(id)).map(({ id }) => shape.col(id));
  const who = ['sex', 'birth_year', 'age'].map((id) => shape.col(id));
  return {
    id: 'person_id',
    parted: true,
    name: { sv: 'koder för barn', en: 'codes of children' },
    rows: `SELECT ${shape.col('person_id')} AS code, ${hashed([...times, ...who])} AS part, ${answers.map(({ id }) => `${shape.code(id)} AS ${id}`).join(', ')}
      FROM records AS r WHERE coalesce(${isChild(shape, lastYear)}, false)`,
    contradictions: answers.map((field) => ({
      ...differs(field, `min(${field.id}) <> max(${field.id})`),
      parts: {
        sv: 'Är koden förälderns, och varje rad ett barn: ignore: [{codes_of}]. Är det flera ansökningar om samma barn: ta ut när varje svar gavs, eller en rad per barn.',
        en: "If the code is the parent's, and every row a child: ignore: [{codes_of}]. If they are several applications about one child: export when each answer was given, or one row per child.",
      },
    })),
    unread: { sv: '', en: '' },
  };
}

/** What is said of a couple as one. */
const OF_COUPLE: readonly Field[] = FIELDS.filter(
  ({ id, of, type }: Field) =>
    of === 'couple' && (type === 'flag' || type === 'enum') && !id.startsWith('co_applicant_'),
);

/** Two answers about one couple at one time, on the rows of its two adults. */
export function answersOfCouples(shape: Shape): CodeKind | null {
  const answers = OF_COUPLE.filter(({ id }) => shape.has(id));
  if (!shape.has('case_id') || answers.length === 0) return null;
  const kase = shape.col('case_id');
  const times = TIMES.filter(({ id }) => shape.has(id)).map(({ id }) => shape.col(id));
  const told = answers.map(({ id }) => `${shape.col(id)} IS NOT NULL`).join(' OR ');
  const rows = `SELECT ${kase} AS code, ${hashed(times)} AS part, ${answers.map(({ id }) => `${shape.code(id)} AS ${id}`).join(', ')}
    FROM records AS r WHERE ${kase} IS NOT NULL AND (${told})`;
  const unlike = answers.map(({ id }) => `min(${id}) <> max(${id})`);
  return {
    id: 'case_id',
    parted: true,
    name: { sv: 'koder för ärende', en: 'case codes' },
    rows,
    suspects: `SELECT code FROM (${rows}) GROUP BY code HAVING ${unlike.join(' OR ')}`,
    contradictions: answers.map((field) => differs(field, `min(${field.id}) <> max(${field.id})`)),
    unread: { sv: '', en: '' },
  };
}

/** Two results, or two ratings, of one measure at one time. */
export function answersOfMeasures(shape: Shape): CodeKind | null {
  const answers = ['measure_outcome', 'satisfaction'].filter((id) => shape.has(id)).map(getField);
  if (!shape.has('measure_type', 'measure_start', 'measure_id') || answers.length === 0) return null;
  const [id, person] = [shape.col('measure_id'), personKey(shape, 'own')];
  const own = hashed([person, shape.col('measure_type'), shape.col('measure_start')]);
  const times = TIMES.filter((field) => shape.has(field.id)).map((field) => shape.col(field.id));
  const last = getField('measure_outcome').values?.indexOf(GOING_ON);
  const said = answers.map((field) =>
    field.id === 'measure_outcome'
      ? `nullif(${shape.code(field.id)}, ${last}) AS ${field.id}`
      : `${shape.code(field.id)} AS ${field.id}`,
  );
  return {
    id: 'measure_id',
    parted: true,
    name: { sv: 'insatser', en: 'measures' },
    rows: `SELECT coalesce(CAST(${id} AS UBIGINT), ${own}) AS code, ${hashed([...times, person])} AS part, ${said.join(', ')}
      FROM records AS r WHERE coalesce(${id} IS NOT NULL OR ${shape.col('measure_type')} IS NOT NULL OR ${shape.col('measure_start')} IS NOT NULL, false)`,
    contradictions: answers.map((field) => differs(field, `min(${field.id}) <> max(${field.id})`)),
    unread: { sv: '', en: '' },
  };
}

/** A hash is one number to group by. */
const hashed = (columns: readonly string[]): string => (columns.length === 0 ? '0' : `hash(${columns.join(', ')})`);
