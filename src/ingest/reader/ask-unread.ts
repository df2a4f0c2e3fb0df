import { CodedError, EXIT } from '../../errors/coded-error.ts';
import type { Notice } from '../../errors/notice.ts';
import type { Field } from '../../model/fields.ts';
import { fill, type Text } from '../../text/text.ts';
import { type AskedColumn, askedColumns } from '../asked-columns.ts';
import { GAP } from '../values/gap.ts';
import { quote } from '../values/printable-label.ts';
import { linesOf } from '../values/where-lines.ts';
import { hasValues } from './field-column.ts';
import type { OpenedFile } from './open-file.ts';
import type { FilePass, Pass } from './read-rows.ts';

/** Unread, these turn every figure: who a row is, and what was decided. Without sex there is a refusal of its own. */
const DECISIVE: ReadonlySet<string> = new Set(['role', 'household_type', 'decision']);

/** The columns of a file to ask about once it has been read. */
export function askedIn({ columns, unreadColumns }: Pick<FilePass, 'columns' | 'unreadColumns'>) {
  return askedColumns(unreadColumns, new Set<string>(columns.filter(hasValues).map(({ field }) => field.id)));
}

/** What is asked about the unread columns of every file: refused where the figures hang on it, else told. */
export function askUnread(
  files: readonly OpenedFile[],
  pass: Pass,
): { readonly problems: readonly CodedError[]; readonly notices: readonly Notice[] } {
  const problems: CodedError[] = [];
  const notices: Notice[] = [];
  const hasSex = pass.files.some(({ columns }) => columns.some(({ field }) => field.id === 'sex'));
  for (const [at, one] of pass.files.entries()) {
    const file = files[at]!.source.name;
    const asked = askedIn(one);
    const dates = asked.filter(({ why }) => why === 'dates');
    if (dates.length > 0) {
      const question = whichDate(dates, file);
      if (dates[0]!.placed === 'person') notices.push(question);
      else problems.push(refusal(question));
    }
    for (const column of asked) {
      if (column.why === 'dates') continue;
      const question = column.why === 'answers' ? whichField(column, file) : WHO[column.why](column, file);
      const isDecisive = column.why === 'answers' && column.fields.some(({ id }) => DECISIVE.has(id));
      if (isDecisive) problems.push(refusal(question));
      // a file without sex is refused, and the columns that look like it are named there
      else if (hasSex || !column.fields.some(({ id }) => id === 'sex')) notices.push(question);
    }
  }
  return { problems, notices };
}

const refusal = ({ code, what, advice }: Notice) => new CodedError(EXIT.usage, code, what, advice);

/** `decision_date (beslutsdatum) eller application_date (ansökningsdatum)` */
function choicesOf(fields: readonly Field[]): Text {
  return {
    sv: linesOf(
      fields.map(({ id, heading }) => `${id} (${heading})`),
      'eller',
    ),
    en: linesOf(
      fields.map(({ id }) => id),
      'or',
    ),
  };
}

function noticeOf(
  code: string,
  what: Text,
  advice: Text,
  { heading, ...more }: Readonly<Record<string, Text | string>>,
): Notice {
  const values = { ...more, heading: heading! };
  return { code, what: fill(what, values), advice: fill(advice, values) };
}

/** What the cases of a file are, and when they were. */
const CASES: Readonly<Record<string, Text>> = {
  decision: { sv: 'när besluten fattades', en: 'when the decisions were made' },
  measure: { sv: 'när insatserna pågick', en: 'when the measures went on' },
  child: { sv: 'när barnens bistånd gällde', en: 'when the aid of the children was' },
  person: { sv: 'när personerna hade bistånd', en: 'when the people had assistance' },
};

function whichDate(dates: readonly AskedColumn[], file: string): Notice {
  const headings = dates.map(({ profile }) => quote(profile.heading));
  const fields = [...new Set(dates.flatMap((one) => one.fields))];
  const many = headings.length > 1;
  return noticeOf(
    'unplaced',
    {
      sv: 'Inget som läses i {file} säger {when}, så alla rader skulle räknas till hela perioden. {column} {heading} har datum men läses inte.',
      en: 'Nothing that is read in {file} tells {when}, so that every row counts in the whole period. {column} {heading} {have} dates and {are} not read.',
    },
    {
      sv: `Säg i mappningen vilket datum det är: columns: { ${GAP}: { from: {first} } }. I stället för ${GAP} skrivs {choices}. Säger {that} inget om när: ignore: [{all}].`,
      en: `Say in the mapping which date it is: columns: { ${GAP}: { from: {first} } }. In place of ${GAP} write {choices}. If {that} tells nothing of when: ignore: [{all}].`,
    },
    {
      heading: { sv: linesOf(headings, 'och'), en: linesOf(headings, 'and') },
      file,
      when: CASES[dates[0]!.placed ?? 'person']!,
      column: many ? { sv: 'Kolumnerna', en: 'The columns' } : { sv: 'Kolumnen', en: 'The column' },
      have: many ? 'have' : 'has',
      are: many ? 'are' : 'is',
      that: many ? { sv: 'de', en: 'none' } : { sv: 'det', en: 'it' },
      first: headings[0]!,
      all: headings.join(', '),
      choices: choicesOf(fields),
    },
  );
}

function whichField({ profile, fields }: AskedColumn, file: string): Notice {
  const only = fields.length === 1 ? fields[0] : undefined;
  return noticeOf(
    'unread-answers',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men dess ord är svar i fältet {names}.',
      en: 'The column {heading} in {file} is not read, but its words are answers of the field {names}.',
    },
    only
      ? {
          sv: 'Stämmer det, skriv i mappningen: columns: { {field}: { from: {heading} } }. Annars: ignore: [{heading}].',
          en: 'If that is right, write in the mapping: columns: { {field}: { from: {heading} } }. Otherwise: ignore: [{heading}].',
        }
      : {
          sv: `Stämmer något, skriv i mappningen: columns: { ${GAP}: { from: {heading} } }. I stället för ${GAP} skrivs {choices}. Annars: ignore: [{heading}].`,
          en: `If one is right, write in the mapping: columns: { ${GAP}: { from: {heading} } }. In place of ${GAP} write {choices}. Otherwise: ignore: [{heading}].`,
        },
    {
      heading: quote(profile.heading),
      file,
      field: only?.id ?? '',
      names: {
        sv: linesOf(
          fields.map(({ heading }) => heading),
          'eller',
        ),
        en: linesOf(
          fields.map(({ id }) => id),
          'or',
        ),
      },
      choices: choicesOf(fields),
    },
  );
}

const ASK_FOR: Text = {
  sv: 'Be systemägaren om medsökandes kod (co_applicant_id) och kön, eller om hushållstyp. Behövs det inte: ignore: [{heading}].',
  en: 'Ask the owner of the system for the code of the co-applicant (co_applicant_id) and the sex, or for household type. If that is not needed: ignore: [{heading}].',
};

const WHO = {
  couple({ profile, fields }: AskedColumn, file: string): Notice {
    const labels = profile.kind === 'flag' ? profile.values.map(({ text }) => `${quote(text)}: ${GAP}`) : [];
    const line = `columns: { role: { from: {heading}, values: { ${labels.join(', ')} } } }`;
    const isRole = fields.length > 0 && labels.length > 0;
    return noticeOf(
      'co-applicant-unnamed',
      {
        sv: 'Kolumnen {heading} i {file} läses inte: den säger att det finns en medsökande, men inte vem. Medsökande räknas därför inte, och par går inte att skilja från ensamstående.',
        en: 'The column {heading} in {file} is not read: it tells that there is a co-applicant, and not who. Co-applicants are therefore not counted, and couples cannot be told from singles.',
      },
      {
        sv: `${isRole ? `Är det personen på raden som är medsökande: ${line}, där ${GAP} är applicant eller co_applicant. Annars: ` : ''}{ask}`,
        en: `${isRole ? `If it is the person on the row who is the co-applicant: ${line}, where ${GAP} is applicant or co_applicant. Otherwise: ` : ''}{ask}`,
      },
      { heading: quote(profile.heading), file, ask: fill(ASK_FOR, { heading: quote(profile.heading) }) },
    );
  },
  status({ profile }: AskedColumn, file: string): Notice {
    return noticeOf(
      'civil-status',
      {
        sv: 'Kolumnen {heading} i {file} läses inte: den säger vilka som lever i par, men inte om de har barn, och är ingen hushållstyp. Par går därför inte att skilja från ensamstående.',
        en: 'The column {heading} in {file} is not read: it tells who live as couples, but not whether they have children, and is no household type. Couples can therefore not be told from singles.',
      },
      ASK_FOR,
      { heading: quote(profile.heading), file },
    );
  },
};
