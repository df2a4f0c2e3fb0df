import type { CodedError } from '../../errors/coded-error.ts';
import { GAP } from '../../ingest/mapping/proposed-line.ts';
import { quote } from '../../ingest/values/label-text.ts';
import { FIELDS, type Field, getField } from '../../model/fields.ts';
import { fieldName } from '../../report/writing/names.ts';
import type { Lang } from '../../text/text.ts';
import { nameFor, whatItIs, wordsFor } from '../field-words.ts';
import { type Choice, type Choices, type ColumnView, describeValues, SURE, unknownIn } from './column-view.ts';

/** What a mapping file is written from. */
export interface Draft {
  readonly file: string;
  readonly views: readonly ColumnView[];
  /** Empty where nobody was asked. */
  readonly choices: Choices;
  /** First day from which the export holds everyone, where somebody knew it. */
  readonly from: string | null;
  /** What would stop an analysis and a mapping solves. */
  readonly problems: readonly CodedError[];
  /** Fields of which only yes is registered. */
  readonly onlyYes: readonly string[];
}

/** A double-quoted YAML text is a JSON text. */
const yaml = (text: string): string => JSON.stringify(text);

/**
 * A mapping file that runs as it is, since everything that nobody decided is a comment: what is read already, labels
 * and columns that are not understood with gaps to fill in, and every field. It never says what a blank means.
 */
export function writeMapping(draft: Draft, lang: Lang): string {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const { views, choices, from } = draft;
  const chosen = views.filter((view) => choices.has(view) && isChanged(view, choices.get(view)!));
  const ignored = chosen.filter((view) => choices.get(view)!.field === null);
  const rest = views.filter((view) => !chosen.includes(view));
  const read = rest.filter((view) => view.field !== null && view.unknown.length === 0);
  const open = rest.filter((view) => view.field !== null && view.unknown.length > 0);
  const unread = rest.filter((view) => view.field === null);
  const used = new Set([...choices.values()].map(({ field }) => field?.id));
  const lines = [
    ...head(draft.file, lang),
    'version: 1',
    '',
    say(
      '# Första dagen från vilken underlaget har med alla. Tid med bistånd beror på den.',
      '# The first day from which the export holds everyone. Durations depend on it.',
    ),
    say(
      '# Hur ärendena valdes ut: aid (hade bistånd), start, end, decision, application eller all.',
      '# How the cases were chosen: aid (had assistance), start, end, decision, application or all.',
    ),
    from === null ? `# window: { from: ${GAP}, selected_by: aid }` : `window: { from: ${from} }`,
    ...tellProblems(draft.problems, lang),
    '',
    'columns:',
    ...chosen.filter((view) => !ignored.includes(view)).flatMap((view) => stated(view, choices.get(view)!, lang)),
    ...section(
      say(
        'Läses redan; raderna behövs inte. Ändra det som blivit fel:',
        'Read already; the lines are not needed. Change what is wrong:',
      ),
      read.map((view) => `# ${entry(view, view.field!, '', lang)}   # ${describe(view, view.field!, lang)}`),
    ),
    ...section(
      say(
        'Läses, men har ord som inte förstås. Fyll i luckorna:',
        'Read, but with words that are not understood. Fill the gaps:',
      ),
      open.flatMap((view) => [
        `# ${entry(view, view.field!, gaps(view.unknown), lang)}`,
        `#   ${say('svar', 'answers')}: ${answers(view.field!, lang)}`,
      ]),
    ),
    ...section(
      say(
        `Läses inte. Hör någon till ett fält: ta bort # och byt ${GAP} mot fältets namn (gender-audit fields visar vad varje fält tar emot):`,
        `Not read. If one belongs to a field: remove the # and put its name for ${GAP} (gender-audit fields shows what each takes):`,
      ),
      unread.flatMap((view) => unreadLines(view, used, lang)),
    ),
    ...(ignored.length === 0
      ? []
      : [
          '',
          `ignore: [${ignored
            .flatMap((view) => view.from)
            .map(yaml)
            .join(', ')}]`,
        ]),
    ...tellOnlyYes(draft.onlyYes, lang),
    '',
    say('# Alla fält:', '# Every field:'),
    ...FIELDS.map((field) => `#   ${nameFor(field, lang)}: ${whatItIs(field, lang)}`),
    '',
  ];
  return lines.join('\n');
}

const isChanged = (view: ColumnView, { field, values }: Choice): boolean =>
  field?.id !== view.field?.id || values.size > 0;

function head(file: string, lang: Lang): readonly string[] {
  return lang === 'sv'
    ? [
        `# Mappningsfil för ${quote(file)}, skriven av gender-audit init. Den går att köra som den är.`,
        '# Rader med # läses inte. Ta bort # och blanksteget efter det framför en rad som ska gälla.',
        `# ${GAP} är en lucka att fylla i.`,
      ]
    : [
        `# Mapping file for ${quote(file)}, written by gender-audit init. It runs as it is.`,
        '# Lines with # are not read. Remove the # and the blank after it before a line that is to hold.',
        `# ${GAP} is a gap to fill in.`,
      ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `  # ${title}`, ...lines.map((line) => `  ${line}`)];
}

/** `kön: { from: "Kön", values: … }` */
function entry({ from }: ColumnView, field: Field | null, values: string, lang: Lang): string {
  const headings = from.length === 1 ? yaml(from[0]!) : `[${from.map(yaml).join(', ')}]`;
  return `${field === null ? GAP : nameFor(field, lang)}: { from: ${headings}${values && `, values: ${values}`} }`;
}

const gaps = (labels: readonly string[]): string => `{ ${labels.map((label) => `${label}: ${GAP}`).join(', ')} }`;

function answers(field: Field, lang: Lang): string {
  return `${wordsFor(field, lang).join(' · ')} · null (${lang === 'sv' ? 'ej registrerat' : 'not registered'})`;
}

const describe = (view: ColumnView, field: Field, lang: Lang): string =>
  `${whatItIs(field, lang)}; ${describeValues(view, null, lang)}`;

/** A line that somebody decided; labels left open stand below it. */
function stated(view: ColumnView, { field, values }: Choice, lang: Lang): readonly string[] {
  const words = [...values].map(([label, word]) => `${label}: ${word === null ? 'null' : yaml(word)}`);
  const left = unknownIn(view, field!).filter((label) => !values.has(label));
  return [
    `  ${entry(view, field, words.length > 0 ? `{ ${words.join(', ')} }` : '', lang)}   # ${describe(view, field!, lang)}`,
    ...(left.length === 0
      ? []
      : [
          `  #   ${lang === 'sv' ? 'förstås inte' : 'not understood'}: values: ${gaps(left)}`,
          `  #   ${lang === 'sv' ? 'svar' : 'answers'}: ${answers(field!, lang)}`,
        ]),
  ];
}

/**
 * The column with a gap for its field, the likeliest fields, and for a closed one the labels that would want a word.
 */
function unreadLines(view: ColumnView, used: ReadonlySet<string | undefined>, lang: Lang): readonly string[] {
  const proposals = view.proposals.filter(({ field }) => !used.has(field.id));
  const first = proposals[0];
  const maybe = proposals.map(({ field, sure }) => `${SURE[sure][lang]} ${nameFor(field, lang)}`).join(', ');
  const labels = first === undefined || first.sure === 'doubtful' ? [] : unknownIn(view, first.field);
  return [
    `# ${entry(view, null, '', lang)}   # ${describeValues(view, null, lang)}${maybe && `; ${maybe}`}`,
    ...(labels.length === 0
      ? []
      : [
          `#   ${lang === 'sv' ? 'som' : 'as'} ${nameFor(first!.field, lang)}: values: ${gaps(labels)}`,
          `#   ${lang === 'sv' ? 'svar' : 'answers'}: ${answers(first!.field, lang)}`,
        ]),
  ];
}

function tellProblems(problems: readonly CodedError[], lang: Lang): readonly string[] {
  const title = lang === 'sv' ? '# Det här stoppar en analys:' : '# This stops an analysis:';
  if (problems.length === 0) return [];
  return ['', title, ...problems.flatMap(({ what, advice }) => [`# ! ${what[lang]}`, `#   ${advice[lang]}`])];
}

/** What a blank would have to mean, and who can know it; the line itself is for whoever knows to write. */
function tellOnlyYes(fields: readonly string[], lang: Lang): readonly string[] {
  if (fields.length === 0) return [];
  const names = fields.map((id) => (lang === 'sv' ? getField(id).heading : fieldName(id).en)).join(', ');
  return lang === 'sv'
    ? [
        '',
        `# Bara ja är registrerat: ${names}. Frågorna räknas därför inte: en tom ruta är inte ett nej.`,
        '# Den kan betyda nej, men också att ingen har frågat eller att svaret inte har skrivits in, och det kan skilja',
        '# mellan kvinnor och män. Fråga den som registrerar eller systemägaren om en tom ruta alltid betyder nej. Är svaret',
        '# ja, och lika för alla, säger README (”Mapping file”) hur det skrivs. Är svaret osäkert: låt det vara.',
      ]
    : [
        '',
        `# Only yes is registered: ${names}. The questions are therefore not computed: a blank is no "no".`,
        '# It may mean no, but also that nobody asked or that the answer was not entered, and that may differ between',
        '# women and men. Ask those who register, or the owner of the system, whether a blank always means no. If it does,',
        '# and alike for all, the README ("Mapping file") says how it is written. If they are not sure: let it be.',
      ];
}
