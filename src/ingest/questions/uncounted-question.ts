import type { Notice } from '../../errors/coded-error.ts';
import { getField } from '../../model/fields.ts';
import { fill, same, type Text } from '../../text/text.ts';
import { GAP, hiddenIn, REPLACES } from '../mapping/proposed-line.ts';
import { BELOW_NOUGHT, isBelowNought } from '../values/corrections.ts';
import { isPrintable, quote, quoteTold, tidy } from '../values/label-text.ts';
import { listOf } from '../values/refuse-column.ts';
import type { ColumnProfile } from './column-profile.ts';
import { EMPTY, isPlainNoAid, isSparse } from './no-aid.ts';
import { type AskedColumn, gapsLine, noticeOf } from './question.ts';
import { ANY, isPlainApart, isPlainVoid, MOST } from './uncounted-rows.ts';

/** Values of a column that ask for `leave_out`, in words. */
interface ToldWords {
  /** What stands in the cells. */
  readonly said: Text;
  /** `1 rad`, `20 rader`. */
  readonly rows: Text;
  /** The list for the mapping. */
  readonly words: Text;
  /** A sentence about values that are not shown. */
  readonly hidden: Text;
  /** A sentence about what the mapping says already. */
  readonly replaces: Text;
}

/** Values that a line has room for. */
const MOST_WORDS = 12;

/**
 * @param leftOut what the mapping leaves out already, and the new line must too
 * @param isPlain true for a value that is one of the words looked for, and may be named however rare it is
 */
export function toldWords(
  profile: ColumnProfile,
  told: readonly string[],
  isPlain: (text: string) => boolean,
  leftOut: readonly string[] = [],
): ToldWords {
  const found = new Set(told);
  const isBelow = found.has(BELOW_NOUGHT);
  const labels = profile.values.filter(({ text }) => found.has(text) || (isBelow && isBelowNought(text)));
  const others = labels.filter(({ text }) => !isBelow || !isBelowNought(text));
  const named = others
    .filter((label) => isPlain(label.text) || isPrintable(label))
    .slice(0, MOST_WORDS)
    .map(({ text }) => quote(tidy(text)));
  const below = isBelow ? [quote(BELOW_NOUGHT)] : [];
  const shown = named.length < others.length ? [...named, '"…"'] : named;
  const empty = found.has(EMPTY) ? profile.rows - profile.filled : 0;
  const rows = found.has(ANY) ? profile.filled : empty + labels.reduce((sum, label) => sum + label.rows, 0);
  const isDate = profile.kind === 'date';
  const parts: readonly Text[] = [
    ...(found.has(ANY)
      ? [isDate ? { sv: 'ett datum', en: 'a date' } : { sv: 'något ifyllt', en: 'something filled in' }]
      : []),
    ...(isBelow ? [{ sv: 'belopp under noll', en: 'amounts below nought' }] : []),
    ...shown.map(same),
    ...(empty > 0 ? [{ sv: 'en tom ruta', en: 'an empty cell' }] : []),
  ];
  return {
    said: listOf(parts, 'or'),
    rows: { sv: rows === 1 ? '1 rad' : `${rows} rader`, en: rows === 1 ? '1 row' : `${rows} rows` },
    words: same(
      [
        ...leftOut.map(quoteTold),
        ...(found.has(ANY) ? [quote(ANY)] : []),
        ...below,
        ...shown,
        ...(empty > 0 ? [quote(EMPTY)] : []),
      ].join(', '),
    ),
    hidden: hiddenIn(shown.join(' ')),
    replaces: leftOut.length === 0 ? same('') : REPLACES,
  };
}

const isPlain = (text: string): boolean => isPlainVoid(text) || isPlainApart(text);
const isPlainOfAll = (text: string): boolean => isPlain(text) || isPlainNoAid(text);

/** Where some of the words say that aid has ended. */
const SOME_ENDED: Text = {
  sv: ' Om biståndet är avslutat på några av dem: ta ut även dagen då det slutade, om den finns.',
  en: ' If aid has ended on some of them: export also the day on which it did, if there is one.',
};

const OF_UNREAD: Text = {
  sv: 'Ska de räknas: ignore: [{heading}]. Ska några av dem räknas: stryk dem ur listan, och lägg till ignore: [{heading}].',
  en: 'If they are to count: ignore: [{heading}]. If some of them are to count: take those out of the list, and add ignore: [{heading}].',
};
/** Of a column that is read, a list of words answers for the others too. */
const OF_READ: Text = {
  sv: 'Ska de räknas: leave_out: { {heading}: [] }. Ska några av dem räknas: stryk dem ur listan.',
  en: 'If they are to count: leave_out: { {heading}: [] }. If some of them are to count: take those out of the list.',
};

/**
 * Asks whether rows count that their own column calls cancelled, planned or not carried out, or of something
 * else than the file is a list of.
 */
export function whetherVoid({ profile, words = [], also = [], leftOut, isRead }: AskedColumn, file: string): Notice {
  return noticeOf(
    'void-rows',
    {
      sv: 'Kolumnen {heading} i {file} {unread_but}har {said} på {rows}. {unread} räknas de raderna som de andra.',
      en: 'The column {heading} in {file} {unread_but}has {said} on {rows}. {unread} those rows count as the others do.',
    },
    {
      sv: 'Ska raderna inte räknas, skriv i mappningen: leave_out: { {heading}: [{words}] }.{replaces} {count}{decisions}{ended}{hidden}',
      en: 'If the rows are not to count, write in the mapping: leave_out: { {heading}: [{words}] }.{replaces} {count}{decisions}{ended}{hidden}',
    },
    {
      unread_but: isRead ? same('') : { sv: 'läses inte, men ', en: 'is not read, but ' },
      unread: isRead ? { sv: 'Som de står', en: 'As they stand' } : { sv: 'Oläst', en: 'Unread,' },
      heading: quote(profile.heading),
      file,
      ...toldWords(profile, words, also.length > 0 ? isPlainOfAll : isPlain, leftOut),
      decisions: also.includes('refused') ? asDecisions(profile) : same(''),
      ended: also.includes('ended') ? SOME_ENDED : same(''),
      count: fill(isRead ? OF_READ : OF_UNREAD, { heading: quote(profile.heading) }),
    },
  );
}

/** Rows that count as the others do in spite of what stands in a column that is read or not. */
const COUNTED: Text = { sv: 'leave_out: { {heading}: [] }', en: 'leave_out: { {heading}: [] }' };
const IGNORED: Text = { sv: 'ignore: [{heading}]', en: 'ignore: [{heading}]' };

/** Of words for several things the answer may differ; a column that is read is answered by the list alone. */
const SOME_READ: Text = {
  sv: ' Hade några av dem bistånd: stryk dem ur listan.',
  en: ' If some of them had: take those out of the list.',
};
const SOME: Text = {
  sv: ' Hade några av dem bistånd: stryk dem ur listan, och lägg till ignore: [{heading}].',
  en: ' If some of them had: take those out of the list, and add ignore: [{heading}].',
};

function valuesOf({ profile, words = [], isRead, leftOut }: AskedColumn, file: string) {
  const heading = quote(profile.heading);
  const told = toldWords(profile, words, isPlainNoAid, leftOut);
  return { heading, file, ...told, count: fill(isRead ? COUNTED : IGNORED, { heading }) };
}

/** Of rows that are decisions their outcomes tell more; dates and amounts are no list of outcomes. */
function asDecisions(profile: ColumnProfile): Text {
  const blank = isSparse(profile) ? `, blank: ${GAP}` : '';
  const line = gapsLine(getField('decision'), profile).replace(/ \} \}$/, `${blank} } }`);
  return profile.kind === 'words' || profile.kind === 'flag'
    ? {
        sv: ` Är varje rad ett beslut, säg i stället vilket, så räknas avslagen för sig: ${line}, där ${GAP} är granted (bifall), partly (delvis bifall) eller denied (avslag).`,
        en: ` If every row is a decision, say which instead, and refusals count apart: ${line}, where ${GAP} is granted, partly or denied.`,
      }
    : same('');
}

/** Asks whether people had aid of whom a column says that nothing was given: unread, they would count as recipients. */
export function whoHadAid(column: AskedColumn, file: string): Notice {
  const { profile } = column;
  const isText = profile.distinct > MOST && profile.kind !== 'number' && profile.kind !== 'date';
  return noticeOf(
    'no-aid-rows',
    {
      sv: 'Kolumnen {heading} i {file} har {said} på {rows}, och inget som läses säger vad som beslutades. Som de står räknas de personerna till dem som fick bistånd.',
      en: 'The column {heading} in {file} has {said} on {rows}, and nothing that is read tells what was decided. As they stand those people count among the recipients.',
    },
    isText
      ? {
          sv: 'Ta ut en kolumn med vad beslutet blev (bifall, avslag): texterna är för många för att räknas upp. Fick alla bistånd: {count}.',
          en: 'Export a column of what was decided (bifall, avslag): the texts are too many to be listed. If all were given aid: {count}.',
        }
      : {
          sv: `Fick de inget bistånd, skriv i mappningen: leave_out: { {heading}: [{words}] }.{replaces} Fick de bistånd: {count}.{decision}{hidden}`,
          en: `If they were given no aid, write in the mapping: leave_out: { {heading}: [{words}] }.{replaces} If they were: {count}.{decision}{hidden}`,
        },
    { ...valuesOf(column, file), decision: asDecisions(profile) },
  );
}

/** Asks when aid ended of which a column only says that it has: unread, it would count as going on. */
export function sinceWhen(column: AskedColumn, file: string): Notice {
  return noticeOf(
    'ended-rows',
    {
      sv: 'Kolumnen {heading} i {file} har {said} på {rows}. Biståndet kan alltså vara avslutat, men inget som läses säger när. Som de står räknas de personerna som om de hade bistånd hela perioden.',
      en: 'The column {heading} in {file} has {said} on {rows}. Aid may thus have ended, but nothing that is read tells when. As they stand those people count as if they had aid in the whole span.',
    },
    {
      sv: 'Ta ut även dagen då biståndet slutade. Finns den inte: hade de inget bistånd under perioden, skriv i mappningen: leave_out: { {heading}: [{words}] }.{replaces} Hade de bistånd då: {count}.{some}{hidden}',
      en: 'Export also the day on which aid ended. If there is none: if they had no aid in the span, write in the mapping: leave_out: { {heading}: [{words}] }.{replaces} If they had: {count}.{some}{hidden}',
    },
    {
      ...valuesOf(column, file),
      some: fill(column.isRead ? SOME_READ : SOME, { heading: quote(column.profile.heading) }),
    },
  );
}
