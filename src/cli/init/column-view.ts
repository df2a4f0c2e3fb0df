import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { closestField, fieldCalled, isReadAs } from '../../ingest/field-vocabulary.ts';
import type { InspectedColumn, InspectedFile } from '../../ingest/inspect-files.ts';
import { type Proposal, proposeFields, type Sureness, unknownLabels } from '../../ingest/propose-fields.ts';
import type { ColumnProfile, ValueKind } from '../../ingest/questions/column-profile.ts';
import { interrupted } from '../../ingest/reader/files/file-trouble.ts';
import { closedValues } from '../../ingest/values/label-table.ts';
import { printableLabels, quote } from '../../ingest/values/label-text.ts';
import { type Field, getField } from '../../model/fields.ts';
import { closestWord } from '../../text/comparing.ts';
import { writeNumber, writeShare } from '../../text/number.ts';
import type { Lang, Text } from '../../text/text.ts';
import { nameFor, whatItIs, wordsFor } from '../field-words.ts';
import { parseDate } from '../options.ts';
import { forScreen } from '../terminal.ts';

/** A column as it stands before whoever writes a mapping: what it is read as, or may be, and its values in numbers. */
export interface ColumnView {
  readonly heading: string;
  /** Headings that together hold the value (År, Månad), this one first. */
  readonly from: readonly string[];
  readonly profile: ColumnProfile;
  /** What it is read as without a mapping; null where it is not read. */
  readonly field: Field | null;
  /** Where it is not read: what it may be. */
  readonly proposals: readonly Proposal[];
  /** Labels of the field it is read as that are not understood, quoted; the same as `inspect` lists. */
  readonly unknown: readonly string[];
}

/** The columns of a file that may be read, in its order. */
export function viewColumns(file: InspectedFile, profiles: readonly ColumnProfile[]): readonly ColumnView[] {
  const taken = new Set(file.columns.flatMap(({ field }) => field ?? []));
  return file.columns.flatMap((column, place) => {
    const { heading, field, dropped } = column;
    const parts = file.columns.filter((column) => field !== null && column.field === field);
    if (heading.trim() === '' || dropped || (parts.length > 1 && parts[0] !== column)) return [];
    const profile = profiles[place]!;
    return {
      heading,
      from: parts.length > 1 ? parts.map((part) => part.heading) : [heading],
      profile,
      field: field === null ? null : getField(field),
      proposals: field === null ? proposeFields(profile, unlike(column, taken)) : [],
      unknown: column.unread,
    };
  });
}

const unlike = ({ lookalike }: InspectedColumn, taken: ReadonlySet<string>): ReadonlySet<string> =>
  lookalike === null ? taken : new Set([...taken, lookalike]);

/** Labels that would not be understood if the column were read as the field, quoted. */
export function unknownIn(view: ColumnView, field: Field): readonly string[] {
  return field.id === view.field?.id ? view.unknown : unknownLabels(view.profile.values, field);
}

const KINDS: Readonly<Record<ValueKind, Text>> = {
  none: { sv: 'tom', en: 'empty' },
  flag: { sv: 'ja/nej', en: 'yes/no' },
  date: { sv: 'datum', en: 'dates' },
  number: { sv: 'tal', en: 'numbers' },
  words: { sv: 'ord', en: 'words' },
  codes: { sv: 'koder eller fri text', en: 'codes or free text' },
};

export const SURE: Readonly<Record<Sureness, Text>> = {
  likely: { sv: 'troligen', en: 'probably' },
  perhaps: { sv: 'kanske', en: 'perhaps' },
  doubtful: { sv: 'osäkert', en: 'doubtful' },
};

/**
 * `ord, 3 olika, ifyllt 92 %: "ja", "nej"`. Labels are named only where the column is, or would be read as, a closed
 * field, and only those that a message may name.
 */
export function describeValues({ profile }: ColumnView, field: Field | null, lang: Lang): string {
  const { kind, rows, filled, distinct, more, values } = profile;
  if (kind === 'none') return KINDS.none[lang];
  const closed = field?.type === 'enum' || field?.type === 'flag';
  const labels = closed ? printableLabels(values).join(', ') : '';
  const many = `${more ? (lang === 'sv' ? 'fler än ' : 'over ') : ''}${writeNumber(distinct, lang)}`;
  const counted = lang === 'sv' ? `${many} olika, ifyllt` : `${many} different, filled`;
  return `${KINDS[kind][lang]}, ${counted} ${writeShare(rows === 0 ? 0 : filled / rows, lang)}${labels && `: ${labels}`}`;
}

/** A talk with somebody at a terminal. */
interface Talk {
  tell(line: string): void;
  /** What is answered, without blanks around it. @throws CodedError 130 where the talk is broken off */
  ask(question: string): Promise<string>;
  close(): void;
}

/** Questions go where notes go, so that results stay alone on standard output. */
export function createTalk(input: Readable, output: Writable): Talk {
  const lines = createInterface({ input, output });
  lines.on('SIGINT', () => lines.close());
  // lines that were typed or pasted ahead of their question are kept
  const typed = lines[Symbol.asyncIterator]();
  return {
    tell: (line) => void output.write(`${forScreen(line)}\n`),
    async ask(question) {
      lines.setPrompt(forScreen(question));
      lines.prompt();
      const { value, done } = await typed.next();
      if (done === true) throw interrupted();
      return value.trim();
    },
    close: () => lines.close(),
  };
}

/** What was decided for a column. */
export interface Choice {
  /** Null: leave it unread. */
  readonly field: Field | null;
  /** Quoted label → word of the field, or null for not registered. What was left open is not here. */
  readonly values: ReadonlyMap<string, string | null>;
}

/** Choices by column; a column that nobody was asked about is read as it would be without a mapping. */
export type Choices = ReadonlyMap<ColumnView, Choice>;

/** Asks column by column: enter accepts what is proposed, a field's name takes that field, `-` leaves it unread. */
export async function askColumns(talk: Talk, views: readonly ColumnView[], lang: Lang): Promise<Choices> {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const choices = new Map<ColumnView, Choice>();
  const holderOf = (field: Field) =>
    views.find((view) => (choices.has(view) ? choices.get(view)!.field : view.field)?.id === field.id);
  for (const [at, view] of views.entries()) {
    const proposed = proposedFor(view, choices);
    talk.tell('');
    talk.tell(
      `${at + 1}/${views.length}  ${view.from.map(quote).join(' + ')}: ${describeValues(view, proposed, lang)}`,
    );
    talk.tell(`   ${tellProposal(view, proposed, lang)}`);
    const field = await askField(talk, proposed, lang);
    const holder = field && holderOf(field);
    if (field && holder && holder !== view) {
      choices.set(holder, { field: null, values: new Map() });
      const [name, old] = [nameFor(field, lang), quote(holder.heading)];
      talk.tell(
        `   ${say(`${name} hämtas härifrån och inte från ${old}.`, `${name} is taken from here, not from ${old}.`)}`,
      );
    }
    choices.set(view, { field, values: field ? await askLabels(talk, view, field, lang) : new Map() });
  }
  return choices;
}

/** What enter accepts: what the column is read as, or what it very likely is; else nothing. */
function proposedFor(view: ColumnView, choices: Choices): Field | null {
  if (choices.has(view)) return null;
  if (view.field) return view.field;
  const taken = new Set([...choices.values()].map(({ field }) => field?.id));
  const first = view.proposals.find(({ field }) => !taken.has(field.id));
  return first?.sure === 'likely' ? first.field : null;
}

function tellProposal(view: ColumnView, proposed: Field | null, lang: Lang): string {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  if (view.field && proposed)
    return `${say('Läses som', 'Read as')} ${nameFor(proposed, lang)} (${whatItIs(proposed, lang)}).`;
  const maybe = view.proposals.map(({ field, sure }) => `${SURE[sure][lang]} ${nameFor(field, lang)}`);
  if (maybe.length === 0) return say('Läses inte: liknar inget fält.', 'Not read: like no field.');
  return `${say('Läses inte', 'Not read')}: ${maybe.join(', ')}.`;
}

async function askField(talk: Talk, proposed: Field | null, lang: Lang): Promise<Field | null> {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const accept = proposed ? nameFor(proposed, lang) : say('läs inte', 'leave unread');
  const leave = proposed ? say(', - för att inte läsa', ', - to leave it unread') : '';
  for (;;) {
    const answer = await talk.ask(
      `   ${say(`Enter = ${accept}${leave}, eller ett fält`, `Enter = ${accept}${leave}, or a field`)}: `,
    );
    if (answer === '') return proposed;
    if (answer === '-') return null;
    const field = fieldCalled(answer);
    if (field) return field;
    const guess = closestField(answer);
    talk.tell(
      `   ${say('Det fältet finns inte.', 'There is no such field.')} ${guess === null ? say('gender-audit fields listar alla.', 'gender-audit fields lists them all.') : say(`Menade du ${guess}?`, `Did you mean ${guess}?`)}`,
    );
  }
}

/** Asks what each label means that the field does not know; enter leaves it open, to be filled in later. */
async function askLabels(
  talk: Talk,
  view: ColumnView,
  field: Field,
  lang: Lang,
): Promise<ReadonlyMap<string, string | null>> {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const found = new Map<string, string | null>();
  const labels = unknownIn(view, field);
  if (labels.length === 0) return found;
  const words = wordsFor(field, lang);
  talk.tell(`   ${say('Svar', 'Answers')}: ${words.join(' · ')} · null (${say('ej registrerat', 'not registered')})`);
  for (const label of labels) {
    for (;;) {
      const answer = await talk.ask(
        `   ${say(`Vad betyder ${label}? Enter = vet inte`, `What does ${label} mean? Enter = do not know`)}: `,
      );
      if (answer === '') break;
      if (answer === 'null' || closedValues(field).some((value) => isReadAs(field, value, answer))) {
        found.set(label, answer === 'null' ? null : answer);
        break;
      }
      const guess = closestWord(answer, words);
      talk.tell(
        `   ${guess === null ? say('Välj ett av svaren.', 'Choose one of the answers.') : say(`Menade du ${guess}?`, `Did you mean ${guess}?`)}`,
      );
    }
  }
  return found;
}

/** The first day from which the export holds everyone, as ISO; null where it is not known. */
export async function askFirstDay(talk: Talk, lang: Lang): Promise<string | null> {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  talk.tell('');
  for (;;) {
    const answer = await talk.ask(
      say(
        'Från vilken dag har underlaget med alla (till exempel 2025-01-01)? Enter = vet inte: ',
        'From which day does the export hold everyone (for example 2025-01-01)? Enter = do not know: ',
      ),
    );
    if (answer === '') return null;
    if (isDate(answer)) return answer;
    talk.tell(say('Skriv dagen som ÅÅÅÅ-MM-DD.', 'Write the day as YYYY-MM-DD.'));
  }
}

function isDate(text: string): boolean {
  try {
    return parseDate(text) === text;
  } catch {
    return false;
  }
}
