import type { Notice } from '../../errors/notice.ts';
import { getField } from '../../model/fields.ts';
import { fill, same, type Text } from '../../text/text.ts';
import type { ColumnProfile } from '../questions/column-profile.ts';
import { type AskedColumn, gapsLine, noticeOf } from '../questions/question.ts';
import { isPlainNoAid, isSparse } from '../tells-no-aid.ts';
import { MOST } from '../tells-void.ts';
import { GAP } from '../values/gap.ts';
import { quote } from '../values/printable-label.ts';
import { toldWords } from './told-words.ts';

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
export function asDecisions(profile: ColumnProfile): Text {
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
