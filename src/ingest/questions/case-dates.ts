import type { Notice } from '../../errors/coded-error.ts';
import { type Field, findField, getField } from '../../model/fields.ts';
import { fieldsOfMark, type Mark, PLACEMENTS, type Placed } from '../../model/placement.ts';
import { fill, type Text } from '../../text/text.ts';
import { headingKey } from '../headings/heading-text.ts';
import { GAP, gapsFor } from '../mapping/proposed-line.ts';
import { quote, tidy } from '../values/label-text.ts';
import { LEAVE, type OtherForm, SAY_WHICH, SHAPES } from '../values/other-date-forms.ts';
import { monthByName } from '../values/read-date.ts';
import { listOf } from '../values/refuse-column.ts';
import { tellsWhen } from '../values/tells-when.ts';
import type { ColumnProfile } from './column-profile.ts';
import { type AskedColumn, ask, choicesOf, noticeOf } from './question.ts';

/** Events that a row may be, gravest first; what else a row tells of is of its person. */
const EVENTS = ['decision', 'measure', 'child'] as const satisfies readonly Placed[];

/** The cases of a file that no date of it places; persons are held by the span, and told. */
export function unplacedIn(have: ReadonlySet<string>): Placed | null {
  const unplaced = EVENTS.find((event) =>
    [...have].some((id) => {
      const field = findField(id);
      return field?.of === event && field.type !== 'date' && !isPlacedBy(PLACEMENTS[event], have);
    }),
  );
  if (unplaced) return unplaced;
  const isList = [...have].some((id) => EVENTS.some((event) => findField(id)?.of === event));
  return isList || isPlacedBy(PLACEMENTS.person, have) ? null : 'person';
}

function isPlacedBy(marks: readonly Mark[], have: ReadonlySet<string>): boolean {
  return marks.some((mark) => {
    if ('in' in mark) return have.has(mark.in);
    return mark.from === null ? mark.to.some((id) => have.has(id)) : have.has(mark.from);
  });
}

/** The column as one that may tell when the cases were. */
export function datesIn(profile: ColumnProfile, placed: Placed, have: ReadonlySet<string>): readonly AskedColumn[] {
  const when = tellsWhen(profile);
  if (when === null) return [];
  if ('form' in when) return [ask(profile, 'dates', { placed, form: when.form })];
  const bound = placed === 'person' && when.by === 'month' ? boundOf(profile.heading) : null;
  if (bound !== null) return [ask(profile, 'dates', { placed, fields: [getField(bound)] })];
  const named = NAMED.find(({ id, heading }) => heading.test(headingKey(profile.heading)) && !have.has(id));
  const marks: readonly Mark[] = [...PLACEMENTS[placed], ...(placed === 'decision' ? PLACEMENTS.application : [])];
  const fields = [...new Set([...(named ? [named.id] : []), ...marks.flatMap(fieldsOfMark)])]
    .map(getField)
    .filter(({ id, type }) => !have.has(id) && READ_BY[when.by].includes(type))
    // a month of a decision is not a month with aid
    .sort((a, b) => (placed === 'decision' ? Number(b.id === 'period') - Number(a.id === 'period') : 0));
  return [ask(profile, 'dates', { placed, fields })];
}

/** Days that are no time of the row, by the words that tell of them: the column may be one all the same. */
const NAMED = [
  { id: 'referral_date', heading: /anvis|remiss|remitter/ },
  { id: 'plan_date', heading: /plan(?!er)(?!.*(?:avslut|slutdat|slutdag|upphor|uppfolj|omprov|revider|giltig))/ },
] as const;

/** Types of field that read days, months and longer periods. */
const READ_BY: Readonly<Record<'date' | 'month' | 'period', readonly Field['type'][]>> = {
  date: ['date'],
  month: ['month', 'period'],
  period: ['period'],
};

/** Headings of the first and of the last month. */
const FIRST = /^(?:forsta|start|first|from|fran(?:ochmed)?m|borja)/;
const LAST = /^(?:sista|senaste|slut|last|tom|till(?:ochmed)?m)/;

/** The field of a month by whose name it is the first or the last with aid: no month with aid among others. */
function boundOf(heading: string): 'aid_start' | 'aid_end' | null {
  const key = headingKey(heading);
  return FIRST.test(key) ? 'aid_start' : LAST.test(key) ? 'aid_end' : null;
}

/** What the cases of a file are, and when they were. */
const CASES: Readonly<Record<string, Text>> = {
  decision: { sv: 'när besluten fattades', en: 'when the decisions were made' },
  measure: { sv: 'när insatserna pågick', en: 'when the measures went on' },
  child: { sv: 'när barnens bistånd gällde', en: 'when the aid of the children was' },
  person: { sv: 'när personerna hade bistånd', en: 'when the people had assistance' },
};

const NOTHING: Text = {
  sv: 'Inget som läses i {file} säger {when}, så alla rader skulle räknas till hela perioden.',
  en: 'Nothing that is read in {file} tells {when}, so that every row counts in the whole period.',
};

/**
 * Asks which date the columns hold, of those that a field reads; where none does, says what keeps them from being read.
 * @param unread all unread columns of the file: the month of a year may stand in one
 */
export function whenWere(dates: readonly AskedColumn[], file: string, unread: readonly ColumnProfile[]): Notice {
  const year = dates.find(({ profile }) => profile.values.every(({ text }) => YEAR.test(tidy(text))));
  const month = unread.find(isMonthOfYear);
  if (year !== undefined && month !== undefined) return whichMonthOfYear(year, month, file);
  const readable = dates.filter(({ fields }) => fields.length > 0);
  const first = readable.find(({ fields }) => isOnly(fields, 'aid_start'));
  const last = readable.find(({ fields }) => isOnly(fields, 'aid_end'));
  if (first !== undefined && last !== undefined) return whetherSpan(first, last, file);
  return readable.length > 0 ? whichDate(readable, file) : noDate(dates[0]!, file);
}

const isOnly = (fields: AskedColumn['fields'], id: string): boolean => fields.length === 1 && fields[0]!.id === id;

/** The first and the last month with aid. */
function whetherSpan(first: AskedColumn, last: AskedColumn, file: string): Notice {
  return noticeOf(
    'unplaced',
    {
      sv: `${NOTHING.sv} Kolumnerna {from} och {to} har månader men läses inte.`,
      en: `${NOTHING.en} The columns {from} and {to} have months and are not read.`,
    },
    {
      sv: 'Är det den första och den sista månaden med bistånd, skriv i mappningen: columns: { aid_start: { from: {from} }, aid_end: { from: {to} } }. Säger de inget om när: ignore: [{from}, {to}].',
      en: 'If they are the first and the last month with aid, write in the mapping: columns: { aid_start: { from: {from} }, aid_end: { from: {to} } }. If they tell nothing of when: ignore: [{from}, {to}].',
    },
    {
      ...{ file, when: CASES[first.placed ?? 'person']! },
      ...{ from: quote(first.profile.heading), to: quote(last.profile.heading) },
    },
  );
}

const YEAR = /^(?:19|20)\d\d$/;
const MONTH = /^(?:0?[1-9]|1[0-2])$/;

/** Numbers or names of months under a heading of months. */
function isMonthOfYear({ heading, values, distinct }: ColumnProfile): boolean {
  const are = ({ text }: { readonly text: string }) =>
    MONTH.test(tidy(text)) || monthByName(tidy(text).toLowerCase()) !== null;
  return /m[åa]n(?:ad)?|month/i.test(heading.normalize('NFC')) && distinct > 0 && values.every(are);
}

function whichMonthOfYear({ profile, placed }: AskedColumn, month: ColumnProfile, file: string): Notice {
  return noticeOf(
    'unplaced',
    {
      sv: `${NOTHING.sv} Kolumnerna {year} och {month} har år och månader men läses inte.`,
      en: `${NOTHING.en} The columns {year} and {month} have years and months and are not read.`,
    },
    {
      sv: 'Är det tiden för raden, skriv i mappningen: columns: { {field}: { from: [{year}, {month}] } }. Säger de inget om när: ignore: [{year}, {month}].',
      en: 'If they are the time of the row, write in the mapping: columns: { {field}: { from: [{year}, {month}] } }. If they tell nothing of when: ignore: [{year}, {month}].',
    },
    {
      ...{ file, when: CASES[placed ?? 'person']!, field: placed === 'person' ? 'aid_month' : 'period' },
      ...{ year: quote(profile.heading), month: quote(month.heading) },
    },
  );
}

function whichDate(dates: readonly AskedColumn[], file: string): Notice {
  const headings = dates.map(({ profile }) => quote(profile.heading));
  const fields = [...new Set(dates.flatMap((column) => column.fields))];
  const many = headings.length > 1;
  const only = fields.length === 1 ? fields[0] : undefined;
  const isDays = fields.some(({ type }) => type === 'date');
  return noticeOf(
    'unplaced',
    {
      sv: `${NOTHING.sv} {column} {heading} har {times} men läses inte.`,
      en: `${NOTHING.en} {column} {heading} {have} {times} and {are} not read.`,
    },
    only
      ? {
          sv: 'Är det tiden för raden, skriv i mappningen: columns: { {field}: { from: {first} } }. Säger {that} inget om när: ignore: [{all}].',
          en: 'If it is the time of the row, write in the mapping: columns: { {field}: { from: {first} } }. If {that} tells nothing of when: ignore: [{all}].',
        }
      : {
          sv: `Säg i mappningen vad det är: columns: { ${GAP}: { from: {first} } }. I stället för ${GAP} skrivs {choices}. Säger {that} inget om när: ignore: [{all}].`,
          en: `Say in the mapping what it is: columns: { ${GAP}: { from: {first} } }. In place of ${GAP} write {choices}. If {that} tells nothing of when: ignore: [{all}].`,
        },
    {
      heading: listOf(headings, 'and'),
      file,
      when: CASES[dates[0]!.placed ?? 'person']!,
      column: many ? { sv: 'Kolumnerna', en: 'The columns' } : { sv: 'Kolumnen', en: 'The column' },
      have: many ? 'have' : 'has',
      are: many ? 'are' : 'is',
      that: many ? { sv: 'de', en: 'none' } : { sv: 'det', en: 'it' },
      first: headings[0]!,
      field: only?.id ?? '',
      times: isDays
        ? { sv: 'datum', en: 'dates' }
        : { sv: 'år, kvartal eller månader', en: 'years, quarters or months' },
      all: headings.join(', '),
      choices: choicesOf(fields),
    },
  );
}

/** Years, quarters or months of what is placed by days. */
const NO_DAYS: Pick<OtherForm, 'what' | 'advice'> = {
  what: {
    sv: 'Kolumnen {heading} i {file} har år, kvartal eller månader ({count}), och det behövs datum.',
    en: 'The column {heading} in {file} has years, quarters or months ({count}), and dates are needed.',
  },
  advice: { sv: 'Ta ut kolumnen med {shape}{stated}', en: 'Export the column with {shape}{stated}' },
};

/** Words that a line has room for. */
const WORDS = 4;

/** Half-years, weeks and their kind: what they are, and what to export instead. */
function noDate({ profile, form, placed }: AskedColumn, file: string): Notice {
  const heading = quote(profile.heading);
  const line = `columns: { period: { from: ${heading}, values: { ${gapsFor(profile.values, WORDS)} } } }`;
  // a measure is placed by days alone
  const byDays = placed === 'measure';
  const stated = fill(SAY_WHICH, { line, heading });
  const values = {
    ...{ heading, file, when: CASES[placed ?? 'person']!, shape: byDays ? SHAPES.date : SHAPES.period },
    count: { sv: `${profile.filled} rader`, en: `${profile.filled} rows` },
    stated: byDays
      ? fill(LEAVE, { heading })
      : {
          sv: `${stated.sv} Säger kolumnen inget om när: ignore: [${heading}].`,
          en: `${stated.en} If the column tells nothing of when: ignore: [${heading}].`,
        },
  };
  const { what, advice } = form ?? NO_DAYS;
  return noticeOf(
    'unplaced',
    {
      sv: `${NOTHING.sv} ${what.sv}`,
      en: `${NOTHING.en} ${what.en}`,
    },
    advice,
    values,
  );
}
