import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import type { Field } from '../../model/fields.ts';
import { same, type Text } from '../../text/text.ts';
import { GAP } from '../mapping/proposed-line.ts';
import { refuseBlankOrAnswer, refuseSexLabels } from './ambiguous-labels.ts';
import { closedValues, isClosed, likelyAnswer } from './label-table.ts';
import { foldLabel, printableFirst, quote, type SeenLabel, tidy } from './label-text.ts';
import { type ColumnPlace, leaveUnread, lineOf, placeValues, rowsOf, type UnreadColumn } from './refuse-column.ts';
import { refuseOtherKind } from './refuse-other-kind.ts';
import { totalWord } from './total-words.ts';

/** Labels that a refusal names at most. */
const MOST = 12;

/** Fields whose every answer is one of a list, an age or a number of a scale: what the rule below holds for. */
export function isAskedAbout(field: Field): boolean {
  return isClosed(field) || field.type === 'integer';
}

/**
 * The one rule for answers of a closed list, ages and numbers of a scale: filled cells that are not understood are
 * asked about, with the line for the mapping; null where there are none, or so few that they are counted apart.
 */
export function refuseLabels(place: ColumnPlace, seen: UnreadColumn): CodedError | null {
  const { field } = place;
  if (!isAskedAbout(field)) return null;
  const sex = refuseSexLabels(place, seen);
  if (sex) return sex;
  if (isTolerable(field.id, seen.rows, seen.filled)) return refuseBlankOrAnswer(place, seen);
  return refuseOtherKind(place, seen) ?? unknownLabels(place, seen);
}

function unknownLabels(place: ColumnPlace, seen: UnreadColumn): CodedError {
  const { field } = place;
  const { labels } = seen;
  const named = printableFirst(labels, MOST);
  const others = labels.length - named.length;
  const sums = labels.filter(({ text }) => isLikeTotal(field, text));
  const isBareNo = field.id === 'split_payment' && labels.some(({ text }) => /^(?:nej|n|no)$/.test(foldLabel(text)));
  const entries = [...named.map(({ text }) => quote(tidy(text))), ...(others > 0 ? ['"…"'] : [])];
  return codedError(isBareNo ? 'bare-no' : 'unknown-labels', {
    ...placeValues(place, { values: entries.map((entry) => `${entry}: ${GAP}`) }),
    count:
      labels.length === 1
        ? { sv: 'ett värde', en: 'one value' }
        : { sv: `${labels.length} värden`, en: `${labels.length} values` },
    they: labels.length === 1 ? { sv: 'det', en: 'it' } : { sv: 'de', en: 'each' },
    where: where(seen, named),
    choices: choicesOf(field),
    hidden:
      others === 0
        ? same('')
        : {
            sv: ` "…" är ett värde som inte visas här: skriv det som det står på ${lineOf(hiddenLines(seen, named), 'sv')}.`,
            en: ` "…" is a value not shown here: write it as it stands on ${lineOf(hiddenLines(seen, named), 'en')}.`,
          },
    likely: likely(field, labels),
    nothing: sums.length > 0 ? same('') : { sv: ' eller null (ej registrerat)', en: ' or null (not registered)' },
    sums: sumsOf(sums),
    nobody:
      field.id === 'role'
        ? {
            sv: ` Rader som inte gäller en person räknas bort med leave_out: { ${quote(place.heading)}: [${GAP}] }.`,
            en: ` Rows that are not about a person are left out with leave_out: { ${quote(place.heading)}: [${GAP}] }.`,
          }
        : same(''),
    leave: leaveUnread(place, seen.mapped),
  });
}

/** A word of totals, or a number in place of a sex: with null for it, the row of a sum would be a person. */
function isLikeTotal({ id }: Field, text: string): boolean {
  return totalWord(text) !== null || (id.endsWith('sex') && /^\d[\d ]+(?:[.,]\d+)?$/.test(tidy(text)));
}

function sumsOf(sums: readonly SeenLabel[]): Text {
  if (sums.length === 0) return same('');
  const rows = sums.reduce((sum, label) => sum + label.rows, 0);
  const lines = sums.flatMap((label) => label.lines).toSorted((a, b) => a - b);
  return {
    sv: ` Det som står ${rowsOf(rows, lines, 'sv')} ser ut som en summa: ta bort ${rows === 1 ? 'raden' : 'raderna'} ur filen, annars räknas ${rows === 1 ? 'den' : 'de'} som personer.`,
    en: ` What stands ${rowsOf(rows, lines, 'en')} looks like a total: take the ${rows === 1 ? 'row' : 'rows'} out of the file, or they count as people.`,
  };
}

/** Lines of what is not named; of an endless column those of all. */
function hiddenLines({ labels, lines }: UnreadColumn, named: readonly SeenLabel[]): readonly number[] {
  const hidden = labels.filter((label) => !named.includes(label)).flatMap((label) => label.lines);
  return named.length === 0 ? lines : hidden.toSorted((a, b) => a - b);
}

function where(seen: UnreadColumn, named: readonly SeenLabel[]): Text {
  const rows = seen.rows - named.reduce((sum, label) => sum + label.rows, 0);
  const hidden = hiddenLines(seen, named);
  const said = (lang: 'sv' | 'en') => {
    const items = named.map(({ text, rows: count, lines }) => `${quote(tidy(text))} ${rowsOf(count, lines, lang)}`);
    if (items.length === 0) return `, ${rowsOf(rows, hidden, lang)}`;
    const others = seen.labels.length - named.length;
    const rest = others === 0 ? [] : [`${others} ${lang === 'sv' ? 'till' : 'more'} ${rowsOf(rows, hidden, lang)}`];
    return `: ${[...items, ...rest].join(', ')}`;
  };
  return { sv: said('sv'), en: said('en') };
}

function choicesOf(field: Field): Text | string {
  if (isClosed(field)) return closedValues(field).join(', ');
  const [low, high] = field.range ?? [0, 0];
  return { sv: `ett heltal från ${low} till ${high}`, en: `a whole number from ${low} to ${high}` };
}

function likely(field: Field, labels: readonly SeenLabel[]): Text {
  const found = new Map(
    labels.flatMap(({ text }) => {
      const answer = likelyAnswer(field, text);
      return answer === null ? [] : [[answer.word, answer.value] as const];
    }),
  );
  if (found.size === 0) return same('');
  const said = (begins: string, means: string) =>
    [...found].map(([word, value]) => `${begins} "${word}" ${means} ${value}`).join(', ');
  return {
    sv: ` Trolig betydelse: ${said('det som börjar med', 'är')}.`,
    en: ` Probable meaning: ${said('what begins with', 'is')}.`,
  };
}

/** So large a part of a column's filled cells, and at most so many rows, may stay unread without a question. */
const SHARE = 0.005;
const MOST_ROWS = 20;
/** Read wrong, these turn or empty every figure: one cell that is not understood is asked about. */
const NEVER: ReadonlySet<string> = new Set(['sex', 'co_applicant_sex', 'decision']);

/**
 * True where the cells of a field that were not understood are few enough to be counted apart. More are a refusal: an
 * unread word is nearly always one and the same answer (the yes, the lone mother), so that what is left would be
 * biased, not only thinner. `filled`: used rows with something in the cell, read or not.
 */
export function isTolerable(field: string, unread: number, filled: number): boolean {
  return unread === 0 || (!NEVER.has(field) && unread <= MOST_ROWS && unread <= filled * SHARE);
}
